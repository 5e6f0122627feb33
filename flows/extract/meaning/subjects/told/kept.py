"""What single constructions keep of a sentence for the figures after: ranks, effects, prices, books, bearers, parts.

Each is written and read by the folder that its docstring names; `enter_sentence` forgets what holds in one sentence only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Ranked(NamedTuple):
    """By what several were ranked, and in what unit; None where the figure left that to be understood."""

    measure: str
    unit: str | None


@dataclass(slots=True)
class Ranking:
    """`comparisons`: what several were ranked by, and the ranks that were told last."""

    by: Ranked | None = None  # by what the sentence ranked several
    ranks: list[str] = field(default_factory=list)  # the ranks that it told last
    end: int = -1  # where the last of them ends

    def enter_sentence(self) -> None:
        """Forget the ranking of the sentence before."""
        self.by, self.ranks = None, []


@dataclass(slots=True)
class Effect:
    """`comparisons`: what was said to move a whole, and the whole."""

    cause: str | None = None
    whole: str | None = None


@dataclass(slots=True)
class Money:
    """`money`: prices, plans and fines."""

    priced: str | None = None  # what the last price was the price of
    lot: str = ""  # what the sentence tells the price of at an auction
    planned: tuple[int, str] | None = None  # where its last plan ends, and how much of it is done
    fined: str | None = None  # whose fine it told of last


@dataclass(slots=True)
class Books:
    """`discourse.bearing.books`, `discourse.sides.accounts`: whose books, and which side of them."""

    account: str = ""  # the side of an account that was told last: 社保基金收入
    keeper: str = ""  # the organisation whose books the sentence tells of: 某协会, of 某协会收入
    keeper_before: str = ""  # and the sentence before

    def enter_sentence(self) -> None:
        """Keep whose books the sentence before told of."""
        self.keeper_before, self.keeper = self.keeper, ""


class Bearer(NamedTuple):
    """Whose measure or number a sentence has told, for the measures after it that are told of nobody."""

    who: str = ""  # 甲品牌, of 甲品牌出货量; "" where that is nobody
    by: str = ""  # the name with the measure; "" where it was counted
    at: int = -1  # where the clause begins that told it
    is_part: bool = False  # whether it is one of the parts that a 其中 tells of
    unit: str | None = None  # in what unit the number was told, where nothing else was yet


NOBODY = Bearer()


@dataclass(slots=True)
class Chain:
    """`discourse.bearing.chains`: whom or what a chain of clauses is of."""

    bearer: Bearer = NOBODY  # whose measure or number the sentence told last
    bearer_before: str = ""  # and the sentence before

    def enter_sentence(self) -> None:
        """End the chain with its sentence."""
        self.bearer, self.bearer_before = NOBODY, self.bearer.who


@dataclass(slots=True)
class Acting:
    """`parts.groups` and `parts.shares`: those who did something, and what a part is for."""

    group: str | None = None  # of whom the sentence told a part by what they do
    did: str = ""  # and what those did
    used: str | None = None  # the whole of which it told what a part is for

    def enter_sentence(self) -> None:
        """Forget the group of the sentence before."""
        self.group, self.did, self.used = None, "", None


@dataclass(slots=True)
class Parts:
    """`parts`: wholes, and what was told of them before their parts."""

    wholes: dict[str | None, str] = field(
        default_factory=dict
    )  # what the sentence told by unit, and no part
    whole: str | None = None  # what the last share was a share of
    inherits: bool = False  # whether the last share left out what it is a share of
    divided: str | None = None  # what the sentence told before its 其中
    divided_before: str | None = None  # and the sentence before, whose change may follow its parts
    divided_last: str | None = None  # and the paragraph last
    related: tuple[str, str] | None = None  # 收入 and 居民 of 收入增加的居民, who have a share
    measure: str = ""  # what branches are measured by that are told by their names alone

    def enter_sentence(self, *, goes_on: bool) -> None:
        """Forget the wholes of the sentence before, unless this one `goes_on` with their parts."""
        self.whole = self.related = None
        self.divided_before, self.divided = self.divided, None
        if not goes_on:
            self.wholes = {}
