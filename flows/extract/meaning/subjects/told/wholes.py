"""What a share that names no whole is a share of: the nearest amount told before that the arithmetic fits.

常住人口75万人。汉族人口56万人，占75%: of the 常住人口, because 56 of 75 are 75%. Shares whose words hold the whole belong in
`flows.extract.meaning.subjects.comparisons.leads.comparing`.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from schemas.intervals import ZERO, Interval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.figures.stated.readings import Reading

REACH = 40
"""So many levels are remembered, over paragraphs too: a bulletin gives its total first."""
HEAD = 2
"""A total of another paragraph must end in as many characters that the part's name ends in: 汉族人口, 常住人口."""
ANYTHING = ("piece", "1", None)
"""Units that count anything at all: 19个台风 are no part of 53个年份."""
AS_PERCENT = Interval.exact(100)


class Level(NamedTuple):
    """An amount that the text has told, by name."""

    name: str
    unit: str | None
    allowed: Interval
    block: int
    sentence: int


class Change(NamedTuple):
    """A change in percent that the text has told, by the name of what changed and the way it went."""

    name: str
    way: str
    by: Interval
    block: int


class Levels:
    """The last amounts that a document has told, in text order, and the last changes."""

    def __init__(self) -> None:
        self._told: deque[Level] = deque(maxlen=REACH)
        self._changes: deque[Change] = deque(maxlen=REACH)

    def tell_change(self, name: str, way: str, reading: Reading, block: int) -> None:
        """Remember that `name` changed so, told in the block that begins at `block`."""
        self._changes.append(Change(name, way, reading.interval, block))

    def changed_so(self, way: str, reading: Reading, block: int) -> str | None:
        """What was told to have changed by just so much: the first of the block, else the only one of the document."""
        same = [one for one in self._changes if (one.way, one.by) == (way, reading.interval)]
        here = [one.name for one in same if one.block == block]
        names = here[:1] or list(dict.fromkeys(one.name for one in same))
        return names[0] if len(names) == 1 else None

    def tell(self, name: str, reading: Reading, block: int, sentence: int) -> None:
        """Remember the level of `name`, told in the block and the sentence that begin there."""
        if reading.value is not None and reading.value > 0:
            self._told.append(Level(name, reading.canonical, reading.interval, block, sentence))

    def of_sentence(self, unit: str | None, sentence: int) -> list[Level]:
        """The amounts told in the unit in the sentence that begins there, in text order."""
        return [one for one in self._told if (one.unit, one.sentence) == (unit, sentence)]

    def last_sentence(self, unit: str | None, block: int) -> list[str]:
        """The names of the amounts told in the unit in the last sentence of that block that told any amount, in text order."""
        if not self._told or self._told[-1].block != block:
            return []
        return [one.name for one in self.of_sentence(unit, self._told[-1].sentence)]

    def largest(self, unit: str, head: str) -> str | None:
        """The name of the largest amount told in the unit whose name has the head: 常住人口 of a census."""
        found = [one for one in self._told if one.unit == unit and one.name.endswith(head)]
        return max(found, key=lambda one: one.allowed.low or ZERO).name if found else None

    def last(self, unit: str | None, block: int) -> Sequence[str]:
        """The names of the amounts told in the unit in that block, the last first."""
        return [one.name for one in reversed(self._told) if (one.unit, one.block) == (unit, block)]

    def whole(self, part: str, share: Reading, block: int) -> str | None:
        """Of what `part`, whose amount was told last, is a `share` in percent or in tenths; None if nothing fits."""
        told = reversed(self._told)
        amount = next((one for one in told if one.name == part and one.block == block), None)
        if amount is None:
            return None
        allowed = share.interval if share.kind == "percent" else share.interval * AS_PERCENT
        for total in told:
            if total.unit != amount.unit or total.name == part:
                continue
            alike = total.name[-HEAD:] == part[-HEAD:]
            if not alike and (total.block != block or amount.unit in ANYTHING):
                continue
            if _exceeds(total, amount) and allowed.meets(
                amount.allowed / total.allowed * AS_PERCENT
            ):
                return total.name
        return None


def _exceeds(total: Level, part: Level) -> bool:
    low = part.allowed.low
    return low is not None and (total.allowed.high is None or total.allowed.high > low)
