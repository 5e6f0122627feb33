"""A figure that is to be named, with all that the constructions look at which may name it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.told.memory import Memory


class Case(NamedTuple):
    """Where the figure stands in its text, what it states, how that moves, and what was named before it."""

    phrases: Phrases
    spot: Spot
    reading: Reading
    moved: Motion
    memory: Memory

    @property
    def unit(self) -> str | None:
        """The unit of the figure; None where it is left to be understood: 捐款以甲企业2.1亿最多，乙企业1.6亿元居次."""
        return self.reading.canonical if self.reading.unit else None

    @property
    def whole(self) -> str | None:
        """What the sentence told last in its unit, and no part of that."""
        return self.memory.parts.wholes.get(self.reading.canonical)

    @property
    def stated(self) -> str | None:
        """The last level in its unit that the sentence told in so many words."""
        return self.memory.stated.get(self.reading.canonical)

    @property
    def told(self) -> Sequence[str]:
        """What the block told the amounts of in its unit, the last first."""
        return self.memory.told.last(self.reading.canonical, self.spot.block.start)
