"""Formulas that several identities have: what is stated first, against what follows from the other intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.relate.arithmetic import total

if TYPE_CHECKING:
    from collections.abc import Sequence

    from schemas.intervals import Interval


def adds_up(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is the sum of the others."""
    return intervals[0], total(intervals[1:])


def difference(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is the second less the third."""
    result, first, second = intervals
    return result, first - second


def quotient(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is the second over the third."""
    result, first, second = intervals
    return result, first / second
