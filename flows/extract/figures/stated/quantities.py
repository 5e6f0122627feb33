"""What a candidate states: kind, number, unit, value in the canonical unit, and the interval its own words allow.

One reading per distinct string, cached: a corpus repeats its figures. Hedges outside the span belong in
`flows.extract.figures.bounds`; whether the candidate is a figure at all in `flows.extract.figures.arbitrate`.
"""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from functools import cache, lru_cache, partial

from flows.extract.figures.stated.amounts import (
    CALENDAR,
    LASTING,
    counted,
    percent,
    quantity,
    unit_of,
)
from flows.extract.figures.stated.composed import (
    about,
    angle,
    cash,
    clock_span,
    compound,
    half_more,
    half_unit,
    more_time,
    unit_fraction,
)
from flows.extract.figures.stated.numerals import PLACES
from flows.extract.figures.stated.ranges import (
    DASH,
    bare_range,
    from_to,
    percent_range,
    range_with_units,
    steps,
    tenths_range,
    times_range,
    tolerance,
)
from flows.extract.figures.stated.ratios import (
    fraction,
    half_of,
    half_off,
    percent_of,
    proportion,
    tenths,
    times,
)
from flows.extract.figures.stated.readings import (
    FRACTION_DIGITS,
    ONE,
    WIDE,
    Reading,
    built,
    clean,
    exactly,
    split,
)
from flows.regex import regex
from schemas.catalogue.language import Unit, language
from schemas.intervals import Interval

SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
THOUSANDS = {"w": 10**4, "k": 1000, "K": 1000, "M": 10**6, "G": 10**9}
"""What a letter after a number multiplies it by: 20k, 5w."""


@lru_cache(maxsize=65536)
def read(form: str, text: str) -> Reading | None:
    """The reading of a candidate in its form, or None if it states no number."""
    form = "more_time" if text.endswith(MORE_MONTHS) else form
    plain = PLAIN.fullmatch(text)
    if plain is not None and (unit := _plain_units(form).get(plain["unit"])) is not None:
        return _plain(plain, unit)
    text = text if form in MIXED else text.replace(" ", "")
    with localcontext(WIDE):
        reader = READERS.get(form)
        return reader(text) if reader else None


MIXED = ("fraction", "unit_fraction")
"""Forms in which a blank stands between a whole number and its fraction: 2 1/2."""
MORE_MONTHS = "个多月"
"""两个多月 is read with a unit, and says that it is more."""
PLAIN = regex(
    r"(?P<whole>\d{1,12})(?:\.(?P<fraction>\d{1,4}))?(?P<scale>万亿|[万亿])?(?P<unit>\D+)"
)
"""Digits with 万 or 亿 and a unit: nearly all that tables and bulletins state."""
ZEROS = {"": 0, "万": 4, "亿": 8, "万亿": 12}


@cache
def _plain_units(form: str) -> dict[str, Unit]:
    """The units that follow such digits in a form, by name; none where the form is of another kind."""
    if form == "percent":
        return language().percents
    units = language().units.values() if form == "quantity" else ()
    return {unit.name: unit for unit in units if not unit.offset}


def _plain(match: re.Match[str], unit: Unit) -> Reading:
    """What `built` makes of such a number, with less ado: two of three distinct figures of a corpus are read here."""
    whole, fraction, scale, written = match.groups("")
    digits, places, zeros = whole + fraction, len(fraction), ZEROS[scale]
    number = value = _shifted(int(digits), zeros - places)
    if unit.factor != ONE:
        value = clean(WIDE.multiply(number, unit.factor))
    place, half = _rounded(places, scale, unit.factor)
    wide_place = place
    if digits[-1] == "0" and number and zeros >= places:
        wide_place = WIDE.multiply(place, 10 ** (len(digits) - len(digits.rstrip("0"))))
    exact = False
    if not scale and not fraction:
        exact = unit.kind == "count" or (unit.canonical in CALENDAR and unit.kind in LASTING)
    interval = (
        Interval(value, value)
        if exact
        else Interval(WIDE.subtract(value, half), WIDE.add(value, half))
    )
    return _reading_of(
        (
            unit.kind,
            number,
            written,
            value,
            unit.canonical,
            interval,
            "eq",
            place,
            wide_place,
            exact,
        )
    )


_reading_of = partial(tuple.__new__, Reading)
"""A reading of its fields, made without a call of Python."""


def _shifted(number: int, exponent: int) -> Decimal:
    """Number × 10 ** exponent, without exponent or trailing zeros after the point."""
    while exponent < 0 and number % 10 == 0:
        number, exponent = number // 10, exponent + 1
    return Decimal(number * 10**exponent) if exponent >= 0 else Decimal(number).scaleb(exponent)


@cache
def _rounded(places: int, scale: str, factor: Decimal) -> tuple[Decimal, Decimal]:
    """One unit of the last place in the canonical unit, and half of it."""
    place = WIDE.multiply(PLACES[places] * 10 ** ZEROS[scale], factor)
    return place, WIDE.divide(place, Decimal(2))


def _bracketed(text: str) -> Reading | None:
    """0.8(万元): the unit after the number as forms and tables have it."""
    return quantity(re.sub(r"[()]", "", text))


MILLIONS = {"k": 10**3, "m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12}
"""USD 3.5m: what a sum is multiplied by, as the English write it."""


def _money_sign(text: str) -> Reading | None:
    """$5亿, US$3.5-4亿元: a sum, or two that it lies between, after the sign of its currency."""
    known = language()
    sign = max((s for s in known.currency_signs if text.startswith(s)), key=len)
    code = known.currency_signs[sign]
    number, rest = split(text[len(sign) :])
    dash = DASH.match(rest)
    if dash:
        second, _ = split(rest[dash.end() :].removeprefix(sign))
        return from_to(number, second, "money", code, ONE, sign)
    if (scale := MILLIONS.get(rest.lower())) is not None:
        return built(number, "money", code, Decimal(scale), unit=sign, exact=False)
    unit = known.units.get(rest)
    if rest and (unit is None or unit.dimension != "money"):
        return None
    return built(number, "money", code, unit.factor if unit else ONE, unit=sign)


def _product(text: str) -> Reading | None:
    """4×275兆瓦: so many units of one power, which add up; the sides of an area or the legs of a relay do not."""
    times, each = re.split("[×xX*]", text, maxsplit=1)
    of_one = quantity(each)
    if of_one is None or of_one.value is None or of_one.number is None:
        return None
    place = of_one.place * int(times)
    value = clean(of_one.value * int(times))
    return of_one._replace(
        number=clean(of_one.number * int(times)),
        value=value,
        place=place,
        wide_place=place,
        interval=Interval.around(value, place),
    )


SCIENTIFIC = regex(
    r"(?P<digits>-?\d+(?:\.\d+)?)(?:[×x*]10\^?|[eE])(?P<exponent>[+-]?\d+|[⁻⁰¹²³⁴-⁹]+)(?P<unit>\D.*)?"
)
"""1.5×10^6, 3×10⁻³, 1.5e-3, and a unit."""
TEN = "10"
COUNTED_PER = "个"
"""The unit of what is counted per volume without one: 6×10⁹/L."""


POWER = regex(r"(?P<base>\d{1,3})的(?P<exponent>负?\d{1,2})次[方幂](?P<unit>\D.*)?")
"""10的6次方."""
POWER_OF_TEN = regex(r"10[\^⁻⁰¹²³⁴-⁹]")
MOST_POWER = 10**FRACTION_DIGITS


def _science(text: str) -> Reading | None:
    """1.5×10^6, 3×10⁻³, 1.5e-3; 6×10^24千克, 210×10⁹/L; 10^5, 10的6次方."""
    told = POWER.fullmatch(text)
    if told is not None:
        exponent = int(told["exponent"].replace("负", "-"))
        if told["base"] != TEN:
            return _power(int(told["base"]), exponent) if told["unit"] is None else None
        text = f"1×10^{exponent}{told['unit'] or ''}"
    elif POWER_OF_TEN.match(text):
        text = "1×" + text
    match = SCIENTIFIC.fullmatch(text)
    if match is None:
        return None
    exponent = int(match["exponent"].translate(SUPERSCRIPT))
    if abs(exponent) > FRACTION_DIGITS:
        return None
    scale, written = Decimal(10) ** exponent, match["unit"]
    if not written:
        return built(match["digits"], "other", None, scale)
    unit = unit_of(COUNTED_PER + written if written[0] == "/" else written)
    if unit is None:
        return None
    reading = built(match["digits"], unit.kind, unit.canonical, scale * unit.factor, unit=written)
    if reading is None or reading.number is None:
        return None
    return reading._replace(number=clean(reading.number * scale))


def _power(base: int, exponent: int) -> Reading | None:
    """2的10次方: a whole number, where it is not too large."""
    if exponent < 0 or base**exponent > MOST_POWER:
        return None
    value = Decimal(base**exponent)
    return exactly("other", value, None, value, None)


def _suffixed(text: str) -> Reading | None:
    """20k, 1.2M, 5k-20k."""
    first, rest = split(text)
    dash = DASH.search(rest)
    if dash:
        second, suffix = split(rest[dash.end() :])
        return from_to(first, second, "count", None, Decimal(THOUSANDS[suffix]), suffix)
    return built(first, "count", None, Decimal(THOUSANDS[rest]), unit=rest, exact=False)


def _ordinal(text: str) -> Reading | None:
    """A rank: 第26位, 首批, and several of them: 第1-3名."""
    if text[0] == "首":
        return exactly("ordinal", ONE, text[1:], ONE, None)
    number, unit = split(text[1:])
    if (dash := DASH.match(unit)) is not None:
        last, unit = split(unit[dash.end() :].removeprefix("第"))
        return from_to(number, last, "ordinal", None, ONE, unit)
    return built(number, "ordinal", None, ONE, unit=unit or None, exact=True)


STONE = regex(r"K?(?P<kilometres>\d{1,4})[+＋](?P<metres>\d{3})")
KILOMETRE, STONE_UNIT = Decimal(1000), "K"


def _milestone(text: str) -> Reading | None:
    """K1260+300, DK128+700—128+925: where on a road or a railway, in kilometres and metres from its beginning."""
    ends = [f"{stone['kilometres']}.{stone['metres']}" for stone in STONE.finditer(text)]
    if len(ends) > 1:
        return from_to(ends[0], ends[1], "length", "m", KILOMETRE, STONE_UNIT)
    return built(ends[0], "length", "m", KILOMETRE, unit=STONE_UNIT)


def _slogan(text: str) -> Reading | None:
    """1+3+N: the sum of what a plan or a pattern has of each."""
    value = sum((Decimal(part) for part in re.findall(r"\d+", text)), Decimal(0))
    return exactly("structural", value, None, value, None)


READERS = {
    "quantity": quantity, "bracketed": _bracketed, "number": counted, "percent": percent, "percent_of": percent_of,
    "percent_range": percent_range, "range": range_with_units, "bare_range": bare_range, "tolerance": tolerance,
    "fraction": fraction, "proportion": proportion, "tenths": tenths, "half_of": half_of, "half_off": half_off,
    "times": times, "times_range": times_range, "tenths_range": tenths_range, "more_time": more_time, "about": about,
    "clock_span": clock_span, "cash": cash, "half_more": half_more, "money_sign": _money_sign, "product": _product,
    "science": _science, "milestone": _milestone, "ordinal": _ordinal, "slogan": _slogan, "suffixed": _suffixed, "half_unit": half_unit,
    "unit_fraction": unit_fraction,
    "compound": compound, "steps": steps, "angle": angle,
}  # fmt: skip
"""What reads the forms that state a number, by their names."""
