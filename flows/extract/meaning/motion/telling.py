"""In which order the ways to tell a move are tried: the first that says anything decides.

Each of them is read in the module of its kind.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.change_words import ending
from flows.extract.meaning.motion.around import PERCENT_KINDS, WINDOW, Around, Motion
from flows.extract.meaning.motion.changes.better import better_in_points, grown_better
from flows.extract.meaning.motion.changes.counted import those_that_moved
from flows.extract.meaning.motion.changes.driving import driven
from flows.extract.meaning.motion.changes.nouns import OF_AMOUNTS, by_noun, by_size, named_after
from flows.extract.meaning.motion.changes.pace import at_a_pace
from flows.extract.meaning.motion.changes.verbs import by_verb, more_done, rate_set
from flows.extract.meaning.motion.differences.ahead import (
    OF_CHANGES,
    OF_LEADS,
    ahead_by_amount,
    ahead_in_percent,
    ahead_in_points,
    over_earlier,
)
from flows.extract.meaning.motion.differences.lines import beside_line, past_by
from flows.extract.meaning.motion.levels.reached import fall_reached, level_reached
from flows.extract.meaning.motion.shares import part_of_growth, share

if TYPE_CHECKING:
    from collections.abc import Callable, Collection


def motion(left: str, kind: str, right: str = "") -> Motion:
    """What the words around a number say of its move: `left` is the clause up to it and its hedge, `right` after it.

    >>> motion("大连GDP同比下降", "percent")[:2], motion("产能利用率降至", "percent")[:2]
    (('decrease', 'change'), ('decrease', 'level'))
    """
    window = left[-WINDOW:]
    words = Around(left, kind, right, len(left) - len(window), window, ending(window))
    for tells in _phrasings(kind):
        moved = tells(words)
        if moved is not None:
            return moved
    return Motion("none", "level", len(left))


class _Phrasing(NamedTuple):
    """A way to tell a move, and the kinds of figures of which it does; None where it does of any."""

    tells: Callable[[Around], Motion | None]
    kinds: Collection[str] | None = None


_PERCENT, _POINTS = ("percent",), ("percentage_point",)
_PHRASINGS = (
    _Phrasing(at_a_pace),
    _Phrasing(part_of_growth, PERCENT_KINDS),
    _Phrasing(driven, _POINTS),
    _Phrasing(by_noun, PERCENT_KINDS),
    _Phrasing(by_size, OF_AMOUNTS),
    _Phrasing(fall_reached, _PERCENT),
    _Phrasing(level_reached),
    _Phrasing(rate_set, PERCENT_KINDS),
    _Phrasing(grown_better, _PERCENT),
    _Phrasing(better_in_points, _POINTS),
    _Phrasing(those_that_moved, ("count",)),
    _Phrasing(by_verb),
    _Phrasing(more_done),
    _Phrasing(named_after, PERCENT_KINDS),
    _Phrasing(ahead_in_points, _POINTS),
    _Phrasing(ahead_in_percent, _PERCENT),
    _Phrasing(past_by, ("length", "money")),
    _Phrasing(beside_line, ("count",)),
    _Phrasing(over_earlier, OF_CHANGES),
    _Phrasing(ahead_by_amount, OF_LEADS),
    _Phrasing(share, _PERCENT),
)
"""The words right before the number first: the first that says anything decides."""


@cache
def _phrasings(kind: str) -> tuple[Callable[[Around], Motion | None], ...]:
    """How the move of a figure of that kind may be told."""
    return tuple(one.tells for one in _PHRASINGS if one.kinds is None or kind in one.kinds)
