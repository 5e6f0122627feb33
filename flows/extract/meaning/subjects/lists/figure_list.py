"""A list of figures (3%、5% of 甲、乙分别增长3%、5%) with what the text told before it, and the names dealt out to it.

How the names are found belongs in `flows.extract.meaning.subjects.lists.dealing` and the modules it names.
"""

from __future__ import annotations

from collections.abc import Sequence  # noqa: TC003 - the compiled class looks up what its fields hold
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot


class FigureList(NamedTuple):
    """A list of figures, which `spot` opens, and the names that its figures may take up.

    `recent` were dealt out to the list before, `levels` are those whose levels the sentence has told one by one, `reached` the
    same with those that have come to so much, if any has,
    `told` those and the ones of the sentence before, `unmoved` those whose change the figures may be, once more if their
    last change was against another base (环比增长2%和1%，同比增长8%和5%). `leads` where each figure says by how much something is ahead.
    """

    phrases: Phrases
    spot: Spot
    recent: Sequence[str]
    levels: Sequence[str]
    reached: Sequence[str]
    told: Sequence[str]
    unmoved: Sequence[str]
    leads: bool

    @property
    def size(self) -> int:
        """How many figures there are."""
        return self.spot.run.size

    @property
    def own_start(self) -> int:
        """Where the words begin that are the list's own: its clause, or what follows the figure before it."""
        return self.spot.own_start

    @property
    def last_levels(self) -> list[str]:
        """As many as there are figures of those whose levels were told last; empty if fewer were."""
        levels = self.reached or self.levels
        return list(levels[-self.size :]) if len(levels) >= self.size else []


class Dealt(NamedTuple):
    """The names for a list of figures, in order, and the things that they are said of: 甲、乙 of 甲占…、乙占…."""

    names: list[str]
    things: list[str]


class Marker(NamedTuple):
    """Where the word stands that deals a list out: 分别, 依次, 各."""

    start: int
    end: int


NOTHING = Dealt([], [])
"""No name at all."""


def with_suffix(things: list[str], suffix: str) -> Dealt:
    """The names that the things make with what is told of each: 甲占比, 乙占比."""
    return Dealt([thing + suffix for thing in things], things)
