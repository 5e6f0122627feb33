"""A total with its parts, as the words bind them, and which of several readings to take.

Where several are possible, the one whose arithmetic holds is taken, since a writer meant it; where none holds, the one
that a slip of one digit explains. How words bind parts to totals belongs in `divisions` and `lists`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.relate.arithmetic import SELDOM, Term, chance, is_mended, meets
from flows.relate.formulas import adds_up
from flows.relate.words import DEFICIT, INTENSIVE, RELATIVE, SURPLUS, VERBS
from schemas.catalogue.partitions import crosses

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from flows.relate.view import Amount
    from schemas.catalogue.partitions import Partition

FEWEST = 2
SURE, FAR, LIKELY = 0.9, 0.8, 0.7
KINDS_OF_PLACE = "国省市县区州"
DISTRICT = re.compile(r"(?<=.)(?:区|县|市|镇|乡|街道|州|旗)$")
SHORT = 3
"""Characters of a name whose last one is its noun."""
ZERO = Decimal(0)
RARE, UNLIKELY = Decimal("0.01"), Decimal("0.1")
"""A mend by one digit that chance would bring so seldom speaks of a slip of the pen, and so of a complete list."""


@dataclass(eq=False)
class Group:
    """A total and its parts. `confidence` is of the binding; `closed` says that no part is missing."""

    whole: Amount
    parts: list[Amount]
    confidence: float
    closed: bool
    partition: Partition | None = None

    @cached_property
    def terms(self) -> list[Term]:
        """The total and the parts as they enter the sum: among balances a deficit counts against a surplus."""
        members = (self.whole, *self.parts)
        signs = [_sign(one) for one in members]
        if signs[0] < 0:  # of a deficit, only a surplus is taken away
            signs = [1, *(-1 if SURPLUS.search(one.lead) else 1 for one in self.parts)]
        if self.partition is not None and self.partition.cancels:
            signs[1:] = [-sign for sign in signs[1:]]
        roles = ("total", *["part"] * len(self.parts))
        return [
            Term(one.figure, role, sign)
            for one, role, sign in zip(members, roles, signs, strict=True)
        ]

    @cached_property
    def holds(self) -> bool:
        """Whether the parts can add up to the total, and that says something: no end is open, the total is narrow."""
        widths = [term.interval.width for term in self.terms]
        size = abs(self.whole.figure.value or ZERO)
        return None not in widths and (widths[0] or ZERO) < size and meets(self.terms, adds_up)

    @cached_property
    def is_mended(self) -> bool:
        """Whether one changed digit would make it hold."""
        return is_mended(self.terms, adds_up)

    @cached_property
    def chance(self) -> Decimal:
        """How likely some digit would do that if the list were open."""
        return chance(self.terms, adds_up)

    @property
    def falls_short(self) -> bool:
        """Whether the parts add up to less than the total."""
        left, right = adds_up([term.interval for term in self.terms])
        return left.high is not None and right.high is not None and right.high < left.high

    @property
    def is_beside(self) -> bool:
        """Whether the parts follow right after their total in one sentence."""
        first = self.parts[0]
        return self.whole.index == first.index - 1 and self.whole.sentence == first.sentence

    @property
    def is_large_enough(self) -> bool:
        """Whether the total is no smaller than any part."""
        whole, parts = self.whole.figure.value, [part.figure.value for part in self.parts]
        return whole is not None and all(
            part is not None and abs(part) <= abs(whole) for part in parts
        )

    @property
    def is_intensive(self) -> bool:
        """Whether a member is per head, per unit or an extreme, so that nothing adds up."""
        return any(
            INTENSIVE.search(one.name) or INTENSIVE.search(one.lead)
            for one in (self.whole, *self.parts)
        )


def slip(readings: Iterable[Group]) -> Group | None:
    """The reading that one changed digit makes hold, where chance would seldom do that; its list is then complete.

    Parts that exclude each other never exceed their total, whatever chance.
    """
    likely = [
        reading
        for reading in readings
        if reading.whole.figure.interval.width is not None and reading.is_mended
    ]
    best = min(likely, key=lambda reading: reading.chance, default=None)
    if best is None:
        return None
    alike = are_alike(best.parts)
    overlap = any(crosses(part.name + part.lead) for part in best.parts)
    overflows = alike and not overlap and len(best.parts) > FEWEST and not best.falls_short
    limit = RARE if overlap else SELDOM if alike else UNLIKELY
    if best.chance > limit and not overflows:
        return None
    best.closed = True
    best.confidence = SURE if overflows or (best.chance <= RARE and alike) else LIKELY
    return best


def are_alike(parts: Sequence[Amount]) -> bool:
    """Whether parts are named alike (来自甲地, 来自乙地; 短期贷款, 中长期贷款), so that they exclude each other."""
    names = [DISTRICT.sub("区", VERBS.sub("", part.lead)) for part in parts]
    if all(name.endswith("区") for name in names):
        return True  # 竹溪镇, 金塘区: places that exclude each other
    starts = all(a[:2] == b[:2] and a[:2] for a, b in pairwise(names))
    size = (
        1 if all(len(name) <= SHORT for name in names) else 2
    )  # 东区, 西区: the last character is the noun
    ends = all(a[-size:] == b[-size:] and a[-size:] for a, b in pairwise(names))
    return starts or ends


def same_time(one: Amount, other: Amount) -> bool:
    """Whether the two may be of one time; a change names the time it is measured against as often as its own."""
    times = {one.figure.period, other.figure.period} - {None}
    return one.figure.role == "change" or (
        len(times) < FEWEST and one.other_time == other.other_time
    )


def same_basis(one: Amount, other: Amount) -> bool:
    """Whether two changes are measured against the same time."""
    return one.figure.role != "change" or one.figure.basis == other.figure.basis


def same_place(one: Amount, other: Amount) -> bool:
    """Whether the two may speak of one place; 全省 is the province that the document is about."""
    first, second = one.figure.region, other.figure.region
    if first is None or second is None or first == second:
        return True
    if not (RELATIVE.match(first) or RELATIVE.match(second)):
        return False
    kinds = {place[-1] for place in (first, second) if place[-1] in KINDS_OF_PLACE}
    return len(kinds) < FEWEST  # 全省 is no city


def _sign(one: Amount) -> int:
    words = one.lead or one.name
    return -1 if DEFICIT.search(words) and one.figure.role != "change" else 1
