"""What a number states by itself: its value in the canonical unit, and the interval that its own words allow.

From the numeral, the kind and the factor of its unit. What the units are belongs in
`flows.extract.figures.stated.amounts`.
"""

from __future__ import annotations

from decimal import Context, Decimal
from typing import NamedTuple

from flows.extract.figures.stated.numerals import NUMBER, parse
from flows.regex import regex
from schemas.intervals import Interval, plain

ONE = Decimal(1)
HALF = Decimal("0.5")
FRACTION_DIGITS = 28
"""So many significant digits are kept."""
WIDE = Context(prec=60)
"""For sums on the way, so that no digit of them is lost."""
STORED = Context(prec=FRACTION_DIGITS)
"""For what is kept."""
APPROXIMATE_SHARE = Decimal("0.05")
"""约 and 左右 allow at least this share of the number either way; a convention, listed in the docs."""


WHOLE_STEP = 10**20
"""What differs by less than one part in so many is the same, but for what a factor was cut to."""


class Reading(NamedTuple):
    """What a candidate states by itself, before the words around it are read.

    `number` is in the unit as written; `value`, `interval`, `place` and `wide_place` are in the canonical unit.
    """

    kind: str
    number: Decimal | None
    unit: str | None
    value: Decimal | None
    canonical: str | None
    interval: Interval
    qualifier: str
    place: Decimal
    wide_place: Decimal
    exact: bool = False

    def within(self, qualifier: str) -> Reading:
        """The same number under a hedge of the sentence; a hedge inside the number or a range outranks it."""
        if self.qualifier != "eq" or self.value is None or qualifier == "eq":
            return self
        return self._replace(qualifier=qualifier, interval=allowed(self.value, qualifier, self))


def allowed(value: Decimal, qualifier: str, reading: Reading) -> Interval:
    """What a number means under a hedge; the conventions are tabled in docs/figures.md."""
    step = reading.wide_place or abs(value) / 10  # 近三分之一 has no last place
    match qualifier:
        case "gt":
            return Interval(low=value, low_open=True)
        case "ge":
            return Interval(low=value)
        case "lt":
            return Interval(high=value, high_open=True)
        case "le":
            return Interval(high=value)
        case "gt_approx":
            return Interval(value, value + step, low_open=True)
        case "lt_approx":
            # 近100 is above 90, not above 0; a unit may leave a remainder (近百亩)
            down = step / 10 if abs(abs(value) - step) * WHOLE_STEP < step else step
            return Interval(value - down, value, low_open=True, high_open=True)
        case "approx":
            half = max(reading.place / 2, abs(value) * APPROXIMATE_SHARE)
            return Interval(value - half, value + half)
    return Interval.exact(value) if reading.exact else Interval.around(value, reading.place)


WRITTEN_SIGN = regex(r"-|−|负|零[下上]|\+")
"""What a number may begin with."""


ABOVE = ("+", "零上")
"""Signs of what is above zero."""


def signed(text: str) -> tuple[int, str]:
    """The sign of a number, 1 or -1, and the number without it: 负, 零下, −."""
    if text[:1].isdigit():
        return 1, text
    match = WRITTEN_SIGN.match(text)
    if match is None:
        return 1, text
    return (1 if match[0] in ABOVE else -1), text[match.end() :]


_NUMBER = regex(rf"(?:-|−|负|零[下上]|\+)?(?:{NUMBER})[余多来]?")


def split(text: str) -> tuple[str, str]:
    """The number at the start of `text`, and the rest."""
    match = _NUMBER.match(text)
    return (match[0], text[match.end() :]) if match else ("", text)


def exactly(  # noqa: PLR0913, PLR0917 - a reading has these parts
    kind: str,
    number: Decimal,
    unit: str | None,
    value: Decimal,
    canonical: str | None,
    place: Decimal = ONE,
) -> Reading:
    """A number that is a rule or a count, and no rounded measure: 一半, 八五折, 翻两番, 1小时30分."""
    interval = Interval.exact(value)
    return Reading(kind, number, unit, value, canonical, interval, "eq", place, place, exact=True)


def built(  # noqa: PLR0913 - a reading is built of these parts
    number: str,
    kind: str,
    canonical: str | None,
    factor: Decimal,
    *,
    unit: str | None = None,
    offset: Decimal = Decimal(0),
    exact: bool | None = None,
) -> Reading | None:
    """The reading of a number as written, in a unit of that kind and factor; None if it is no numeral.

    Its value in the canonical unit is number × factor + offset. `exact` where the number is counted and not rounded; None
    where its kind and its digits tell.
    """
    sign, digits = signed(number)
    numeral = parse(digits)
    if numeral is None:
        return None

    def canon(x: Decimal) -> Decimal:
        return clean(sign * x * factor + offset)

    if exact is None:
        exact = kind == "count" and numeral.whole
    stated = value = None if numeral.value is None else clean(sign * numeral.value)
    if numeral.value is not None and (factor != ONE or offset):
        value = canon(numeral.value)
    place, wide_place = abs(numeral.place * factor), abs(numeral.wide_place * factor)
    qualifier = "eq"
    if numeral.low is not None and numeral.high is not None:
        low, high = sorted((canon(numeral.low), canon(numeral.high)))
        is_range = numeral.value is None
        qualifier = "range" if is_range else "gt_approx"
        interval = Interval(low, high, low_open=False, high_open=not is_range)
    else:
        assert value is not None  # noqa: S101 - a numeral without value is a range
        if numeral.more:
            qualifier = "gt_approx"
            low, high = sorted((value, value + sign * wide_place))
            interval = Interval(low, high, low_open=True, high_open=numeral.digit_left_out)
        else:
            interval = Interval.exact(value) if exact else Interval.around(value, place)
    return Reading(
        kind, stated, unit, value, canonical, interval, qualifier, place, wide_place, exact
    )


def clean(value: Decimal) -> Decimal:
    """The value without exponent or trailing zeros, at most 28 significant digits."""
    kept = value.normalize(STORED)
    return kept if kept and "E" not in str(kept) else Decimal(plain(kept))
