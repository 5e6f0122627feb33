"""Formulas that several identities have: what is stated first, against what follows from the other intervals."""

from __future__ import annotations

from decimal import Decimal
from functools import reduce
from typing import TYPE_CHECKING

from schemas.intervals import CARRYING, ZERO, Interval

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ONE, HUNDRED = Interval.exact(1), Interval.exact(100)
NEARLY = Interval(Decimal("0.95"), Decimal("1.05"))
"""How far the number of people on average over a year may be from that at its end."""


def total(intervals: Sequence[Interval]) -> Interval:
    """The sum of intervals."""
    return Interval(
        _added([interval.low for interval in intervals]),
        _added([interval.high for interval in intervals]),
        any(interval.low_open for interval in intervals),
        any(interval.high_open for interval in intervals),
    )


def adds_up(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is the sum of the others."""
    return intervals[0], total(intervals[1:])


def covers(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is no less than the sum of the others."""
    whole, parts = adds_up(intervals)
    return whole, Interval(low=parts.low, low_open=parts.low_open)


def difference(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is the second less the third."""
    result, first, second = intervals
    return result, first - second


def quotient(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is the second over the third."""
    result, first, second = intervals
    return result, first / second


def percentage(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first, in percent, is the second over the third."""
    result, first, second = intervals
    return result, first * HUNDRED / second


def makes_whole(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The shares add up to 100."""
    return HUNDRED, total(intervals)


def lies_among(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first lies between the least and the greatest of the others."""
    result, *others = intervals
    return result, reduce(Interval.hull, others)


ISOTONE: frozenset[Callable[[Sequence[Interval]], tuple[Interval, Interval]]] = frozenset(
    (adds_up, covers, difference, quotient)
)
"""Formulas of which no side moves out of what it was where the intervals widen."""


def _added(ends: Sequence[Decimal | None]) -> Decimal | None:
    """The sum of one end of each interval; None where one is missing."""
    found = [end for end in ends if end is not None]
    return reduce(CARRYING.add, found, ZERO) if len(found) == len(ends) else None
