"""What must hold between stated numbers: each takes the ranges they allow, and is true if some values in them agree.

The first operand is the one that the others imply.
"""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from bench.bulletins.stated import Range

if TYPE_CHECKING:
    from collections.abc import Callable

ONE = Range.of(1)
ZERO = Range.of(0)
YEAR = 365
LONG = 300
"""Days: a span of so many is longer than any that is told without a year."""


def adds_up(whole: Range, *parts: Range) -> bool:
    """Holds where whole = parts."""
    return whole.meets(sum(parts, ZERO))


def makes_one(*shares: Range) -> bool:
    """The shares are those of a whole."""
    return sum(shares, ZERO).meets(ONE)


def is_share(share: Range, part: Range, whole: Range) -> bool:
    """Holds where share = part ÷ whole."""
    return part.meets(share * whole)


def is_difference(result: Range, first: Range, second: Range) -> bool:
    """Holds where result = first − second."""
    return result.meets(first - second)


def is_growth(rate: Range, now: Range, before: Range) -> bool:
    """Holds where now = before × (1 + rate)."""
    return now.meets(before * (ONE + rate))


def is_growth_by(rate: Range, now: Range, gain: Range) -> bool:
    """Holds where gain = (now − gain) × rate."""
    return now.low > gain.high and gain.meets((now - gain) * rate)


def average_over(years: int) -> Callable[..., bool]:
    """The identity now = before × (1 + rate) to the power of `years`."""

    def is_average_growth(rate: Range, now: Range, before: Range) -> bool:
        grown = before
        for _ in range(years):
            grown *= ONE + rate
        return now.meets(grown)

    return is_average_growth


def lies_between(rate: Range, *parts: Range) -> bool:
    """The rate of a whole lies between the least and the greatest of its parts."""
    return rate.high >= min(one.low for one in parts) and rate.low <= max(one.high for one in parts)


def is_quotient(quotient: Range, dividend: Range, divisor: Range) -> bool:
    """Holds where quotient = dividend ÷ divisor."""
    return dividend.meets(quotient * divisor)


def is_about_quotient(quotient: Range, dividend: Range, divisor: Range) -> bool:
    """The same, where the divisor may have been taken at another time of the year."""
    return is_quotient(quotient, dividend, Range(divisor.low * 97 / 100, divisor.high * 103 / 100))


def is_index(index: Range, rate: Range) -> bool:
    """Holds where index = 100 + rate, both in hundredths."""
    return index.meets(ONE + rate)


def is_same(one: Range, other: Range) -> bool:
    """Told twice."""
    return one.meets(other)


def counts(number: Range, first: Range, last: Range) -> bool:
    """So many from the first to the last, both included."""
    return number.meets(last - first + ONE)


def is_above(value: Range, bound: Range) -> bool:
    """Holds where value > bound; the bound is taken at its word."""
    return value.high > (bound.low + bound.high) / 2


def nets(left: Range, before: Range, added: Range, gone: Range) -> bool:
    """Those left are those before and those added, without those gone."""
    return left.meets(before + added - gone)


def is_below(value: Range, bound: Range) -> bool:
    """Holds where value < bound; the bound is taken at its word."""
    return value.low < (bound.low + bound.high) / 2


def is_possible_share(share: Range, number: Range) -> bool:
    """Some count out of `number` rounds to the share (GRIM)."""
    return any(
        floor(share.high * whole) >= ceil(share.low * whole)
        for whole in range(ceil(number.low), floor(number.high) + 1)
    )


def rises(after: Range, before: Range) -> bool:
    """Holds where after > before."""
    return after.high > before.low


def falls(after: Range, before: Range) -> bool:
    """Holds where after < before."""
    return after.low < before.high


def turns(after: Range, before: Range) -> bool:
    """The sign changed from minus to plus."""
    return before.low < 0 < after.high


def is_ordered(first: Range, last: Range) -> bool:
    """The first day is not after the last; one that is, and lies far on, may be of the next year."""
    return first.low <= last.high or first.low - last.high > YEAR - LONG


def is_within(day: Range, first: Range, last: Range) -> bool:
    """The day is one of those from first to last, which may be in the next year."""
    if last.high < first.low:
        last += Range.of(YEAR)
    return any(
        first.low <= one.high and one.low <= last.high for one in (day, day + Range.of(YEAR))
    )
