"""Interval arithmetic over what stated numbers allow, exact in `Decimal`, with open and closed ends.

A stated number stands for every value that its words allow (6.8% for 6.75 to 6.85). Which words allow what belongs in
`flows.extract.figures.bounds`; which intervals must meet belongs in `flows.relate`.
Source: R. E. Moore, R. B. Kearfott, M. J. Cloud, Introduction to Interval Analysis, SIAM 2009.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal

from msgspec import Struct

PRECISION = 60
"""Digits carried: a product of two 28-digit numbers, and some to spare."""
CARRYING = Context(prec=PRECISION)
ZERO = Decimal(0)


class Interval(Struct, frozen=True, gc=False):
    """All values between two ends; an end is None where there is no bound, and open where it is itself excluded.

    >>> Interval.around(Decimal("6.8"), Decimal("0.1")) + Interval.exact(1)
    Interval(low=Decimal('7.75'), high=Decimal('7.85'), low_open=False, high_open=False)
    """

    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False

    @classmethod
    def exact(cls, value: Decimal | int) -> Interval:
        """The single value."""
        return cls(Decimal(value), Decimal(value))

    @classmethod
    def around(cls, value: Decimal, place: Decimal) -> Interval:
        """What rounds to `value` at `place`: half a unit of the last place either way."""
        half = place / 2
        return cls(value - half, value + half)

    def __neg__(self) -> Interval:
        return Interval(
            None if self.high is None else -self.high,
            None if self.low is None else -self.low,
            self.high_open,
            self.low_open,
        )

    def __add__(self, other: Interval) -> Interval:
        return Interval(
            _sum(self.low, other.low),
            _sum(self.high, other.high),
            self.low_open or other.low_open,
            self.high_open or other.high_open,
        )

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __mul__(self, other: Interval) -> Interval:
        """The product. An unbounded factor gives an unbounded product: nothing can then be said."""
        ends = [
            (CARRYING.multiply(a, b), _is_open(a, a_open, b, b_open))
            for a, a_open in ((self.low, self.low_open), (self.high, self.high_open))
            for b, b_open in ((other.low, other.low_open), (other.high, other.high_open))
            if a is not None and b is not None
        ]
        if len(ends) < 4:  # noqa: PLR2004 - two ends of two factors
            return self._half_bounded(other)
        low, high = min(end for end, _ in ends), max(end for end, _ in ends)
        return Interval(
            low,
            high,
            all(is_open for end, is_open in ends if end == low),
            all(is_open for end, is_open in ends if end == high),
        )

    def __truediv__(self, other: Interval) -> Interval:
        """The quotient; unbounded where the divisor may be zero."""
        if other.low is None or other.high is None:
            if other.low is not None and other.low > 0 and self.low is not None and self.low >= 0:
                upper = None if self.high is None else _divide(self.high, other.low, ROUND_CEILING)
                return Interval(ZERO, upper, high_open=other.low_open)
            return Interval()
        if other.low <= 0 <= other.high:
            return Interval()
        inverse = Interval(
            _divide(Decimal(1), other.high, ROUND_FLOOR),
            _divide(Decimal(1), other.low, ROUND_CEILING),
            other.high_open,
            other.low_open,
        )
        return self * inverse

    def _half_bounded(self, other: Interval) -> Interval:
        if self.low is not None and other.low is not None and self.low >= 0 and other.low >= 0:
            low = CARRYING.multiply(self.low, other.low)
            is_open = _is_open(self.low, self.low_open, other.low, other.low_open)
            return Interval(low, None, is_open)
        return Interval()

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return not (_below(self, other) or _below(other, self))

    def gap(self, other: Interval) -> Decimal:
        """The distance between the two; 0 where they meet or touch."""
        if self.high is not None and other.low is not None and self.high < other.low:
            return other.low - self.high
        if other.high is not None and self.low is not None and other.high < self.low:
            return self.low - other.high
        return ZERO

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        low = None if self.low is None or other.low is None else min(self.low, other.low)
        high = None if self.high is None or other.high is None else max(self.high, other.high)
        return Interval(low, high)

    def rounded(self, place: Decimal) -> Interval:
        """The smallest interval around it whose ends are multiples of `place`, a power of ten.

        >>> str(Interval(Decimal("22.71944"), Decimal("22.72156")).rounded(Decimal("0.001")))
        '[22.719, 22.722]'
        """
        return Interval(
            None if self.low is None else self.low.quantize(place, ROUND_FLOOR, CARRYING),
            None if self.high is None else self.high.quantize(place, ROUND_CEILING, CARRYING),
            self.low_open,
            self.high_open,
        )

    @property
    def width(self) -> Decimal | None:
        """The distance between the ends; None where one is missing."""
        return None if self.low is None or self.high is None else self.high - self.low

    def __str__(self) -> str:
        if self.low is not None and self.low == self.high:
            return plain(self.low)
        left = "(−∞" if self.low is None else ("(" if self.low_open else "[") + plain(self.low)
        right = "+∞)" if self.high is None else plain(self.high) + (")" if self.high_open else "]")
        return f"{left}, {right}"


def plain(value: Decimal) -> str:
    """A decimal without exponent and without trailing zeros after the point.

    >>> plain(Decimal("1.20E+9")), plain(Decimal("3.50"))
    ('1200000000', '3.5')
    """
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def _sum(a: Decimal | None, b: Decimal | None) -> Decimal | None:
    return None if a is None or b is None else CARRYING.add(a, b)


def _is_open(a: Decimal, a_open: bool, b: Decimal, b_open: bool) -> bool:  # noqa: FBT001 - the ends of two intervals, each with whether it is open
    """Whether the product of two ends is none of two values: a closed zero makes zero of anything."""
    is_zero = (a == 0 and not a_open) or (b == 0 and not b_open)
    return (a_open or b_open) and not is_zero


def _below(a: Interval, b: Interval) -> bool:
    if a.high is None or b.low is None:
        return False
    return a.high < b.low or (a.high == b.low and (a.high_open or b.low_open))


def _divide(a: Decimal, b: Decimal, rounding: str) -> Decimal:
    return Context(prec=PRECISION, rounding=rounding).divide(a, b)
