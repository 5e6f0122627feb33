"""Doublings against the levels they are told of: 由1.24万亩扩大到2.18万亩，翻了一番多.

翻一番 is twice as much, 翻两番 four times, and so on. Who says so without 多 may round, and may have done more, up to
the next doubling: it needs so many times less a twentieth, as 约 does, and four times as much is 翻两番.
Source: the meaning of 番; docs/figures.md on 约.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows.extract.figures.stated.readings import APPROXIMATE_SHARE
from flows.regex import regex
from flows.relate.arithmetic import QUOTIENT_PLACES, Term, Wording, identity, middle, sides
from flows.relate.changes.levels import leaving
from flows.relate.changes.reckoning.told_of import is_own
from flows.relate.confidence import SURE
from flows.relate.view import QUANTITIES
from schemas.intervals import ZERO, Interval, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

AHEAD = regex("再|力争|计划|目标|预计|有望|将")
"""What is still to come is of no level told: 再翻一番."""
MORE = regex("[多余半]$")
"""一番多 and 一番半 are more than one doubling."""


def find(view: View) -> Iterator[Relation]:
    """Every doubling that follows the two levels it is told of."""
    for start, end, changes in leaving.find(view):
        for change in changes:
            between = view.within(end.end, change.start)
            if (
                change.unit == "番"
                and (change.qualifier == "eq" or MORE.search(change.text) is not None)
                and start.kind in QUANTITIES
                and is_own(view, change, start, end)
                and not AHEAD.search(view.text, end.end, change.start)
                and not any(one.kind == "date" for one in between)
            ):
                yield _doubled(start, end, change)


def _doubled(start: Figure, end: Figure, change: Figure) -> Relation:
    terms = [Term(_up_to_next(change), "change"), Term(start, "before"), Term(end, "after")]
    _, right = sides(terms, _times)
    size = middle(right, QUOTIENT_PLACES)
    relation = identity(
        "growth",
        terms,
        _times,
        Wording(
            "",
            f"{end.text} is {size} times {start.text}, the text says {change.text}",
            f"{end.text}是{start.text}的{size}倍，文中为翻{change.text}",
        ),
        SURE,
    )
    least, next_ = plain(relation.left.low or ZERO), plain(relation.left.high or ZERO)
    relation.expression = f"{least} ≤ {change.text} < {next_}; {end.text} / {start.text} = {size}"
    return relation


def _up_to_next(change: Figure) -> Figure:
    """The doubling as the least that it says, and less than the next one."""
    if change.value is None:
        return change
    about = 1 - APPROXIMATE_SHARE
    least = change.value if MORE.search(change.text) else change.value * about
    return replace(
        change, interval=Interval(low=least, high=change.value * 2 * about, high_open=True)
    )


def _times(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """How many times the second the third is."""
    times, before, after = intervals
    return times, after / before
