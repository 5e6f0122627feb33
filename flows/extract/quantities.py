"""What a candidate states: kind, number, unit, value in the canonical unit, and the interval its own words allow.

One reading per distinct string, cached: a corpus repeats its figures. Hedges outside the span belong in
`flows.extract.bounds`; whether the candidate is a figure at all in `flows.extract.arbitrate`.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal, localcontext
from functools import cache, lru_cache, partial
from typing import NamedTuple

from flows.extract.numerals import DIGITS, NUMBER, PLACES, Numeral, parse
from schemas.catalogue.language import Unit, language
from schemas.intervals import Interval, plain

ONE = Decimal(1)
FRACTION_DIGITS = 28
WIDE = Context(prec=60)
STORED = Context(prec=FRACTION_DIGITS)
APPROXIMATE_SHARE = Decimal("0.05")
"""约 and 左右 allow at least this share of the number either way; a convention, listed in the docs."""
DASH = re.compile(r" ?(?:-{1,2}|—{1,2}|~|至|到) ?")
PERCENT_UNITS = {
    "%": ("percent", "%", ONE), "‰": ("percent", "%", Decimal("0.1")), "‱": ("percent", "%", Decimal("0.01")),
    "个百分点": ("percentage_point", "pp", ONE), "百分点": ("percentage_point", "pp", ONE),
    "个百分比": ("percentage_point", "pp", ONE), "个点": ("percentage_point", "pp", ONE),
    "个基点": ("percentage_point", "pp", Decimal("0.01")), "基点": ("percentage_point", "pp", Decimal("0.01")),
    "bp": ("percentage_point", "pp", Decimal("0.01")), "bps": ("percentage_point", "pp", Decimal("0.01")),
}  # fmt: skip
SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
VULGAR = {"½": (1, 2), "⅓": (1, 3), "¼": (1, 4), "¾": (3, 4), "⅔": (2, 3)}
UNBOUNDED = Interval()
CLOCK_UNITS = {"分": "分钟", "天": "天", "日": "日"}


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
    """What a number means under a hedge; the conventions are tabled in docs/intervals.md."""
    step = reading.wide_place
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
            down = step / 10 if abs(value) == step else step  # 近100 is above 90, not above 0
            return Interval(value - down, value, low_open=True, high_open=True)
        case "approx":
            half = max(reading.place / 2, abs(value) * APPROXIMATE_SHARE)
            return Interval(value - half, value + half)
    return Interval.exact(value) if reading.exact else Interval.around(value, reading.place)


@lru_cache(maxsize=65536)
def read(form: str, text: str) -> Reading | None:
    """The reading of a candidate in its form, or None if it states no number."""
    plain = PLAIN.fullmatch(text)
    if plain is not None and (unit := _plain_units(form).get(plain["unit"])) is not None:
        return _plain(plain, unit)
    text = text if form == "fraction" else text.replace(" ", "")
    with localcontext(WIDE):
        reader = READERS.get(form)
        return reader(text) if reader else None


def counted(text: str) -> Reading | None:
    """A bare number: 1200, 300万, 三百; or an amount of taels, whose 两 is a digit elsewhere: 三两."""
    reading = _build(text, "count", None, ONE)
    if reading is None and text.endswith("两") and len(text) > 1:
        return _quantity(text)
    return reading


SIGN = re.compile(r"-|−|负|零下|\+")


def _sign(text: str) -> tuple[int, str]:
    if text[:1].isdigit():
        return 1, text
    match = SIGN.match(text)
    if match is None:
        return 1, text
    return (1 if match[0] == "+" else -1), text[match.end() :]


def _build(
    number: str,
    kind: str,
    canonical: str | None,
    factor: Decimal,
    *,
    unit: str | None = None,
    offset: Decimal = Decimal(0),
    exact: bool | None = None,
) -> Reading | None:
    sign, digits = _sign(number)
    numeral = parse(digits)
    if numeral is None:
        return None
    return _reading(
        numeral, kind, canonical, factor, unit=unit, offset=offset, sign=sign, exact=exact
    )


def _reading(
    numeral: Numeral,
    kind: str,
    canonical: str | None,
    factor: Decimal,
    *,
    unit: str | None = None,
    offset: Decimal = Decimal(0),
    sign: int = 1,
    exact: bool | None = None,
) -> Reading:
    def canon(x: Decimal) -> Decimal:
        return clean(sign * x * factor + offset)

    if exact is None:
        exact = kind == "count" and numeral.whole
    number = value = None if numeral.value is None else clean(sign * numeral.value)
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
        kind, number, unit, value, canonical, interval, qualifier, place, wide_place, exact
    )


def clean(value: Decimal) -> Decimal:
    """The value without exponent or trailing zeros, at most 28 significant digits."""
    kept = value.normalize(STORED)
    return kept if kept and "E" not in str(kept) else Decimal(plain(kept))


_NUMBER = re.compile(rf"(?:-|−|负|零下|\+)?(?:{NUMBER})[余多来]?")


def split(text: str) -> tuple[str, str]:
    """The number at the start of `text`, and the rest."""
    match = _NUMBER.match(text)
    return (match[0], text[match.end() :]) if match else ("", text)


def _unit(written: str) -> Unit | None:
    """The unit as written; a/b and a每b are composed from their parts."""
    units = language().units
    if written in units:
        return units[written]
    for mark in ("/", "每"):
        top, found, bottom = written.partition(mark)
        if found and top in units and bottom in units:
            a, b = units[top], units[bottom]
            per = {"d": "d", "mo": "mo", "a": "a"}.get(b.canonical, b.canonical)
            months = 12 if bottom in ("年", "周年") else 1
            if b.canonical == "mo" and months == 12:  # noqa: PLR2004
                return Unit(written, "rate", f"{a.canonical}/a", a.factor, dimension="rate")
            return Unit(
                written, "rate", f"{a.canonical}/{per}", a.factor / b.factor, dimension="rate"
            )
    return None


PLAIN = re.compile(
    r"(?P<whole>\d{1,12})(?:\.(?P<fraction>\d{1,4}))?(?P<scale>万亿|[万亿])?(?P<unit>\D+)"
)
"""Digits with 万 or 亿 and a unit: nearly all that tables and bulletins state."""
ZEROS = {"": 0, "万": 4, "亿": 8, "万亿": 12}


@cache
def _plain_units(form: str) -> dict[str, Unit]:
    """The units that follow such digits in a form, by name; none where the form is of another kind."""
    if form == "percent":
        return {name: Unit(name, *known) for name, known in PERCENT_UNITS.items()}
    units = language().units.values() if form == "quantity" else ()
    return {unit.name: unit for unit in units if not unit.offset}


def _plain(match: re.Match[str], unit: Unit) -> Reading:
    """What `_build` makes of such a number, with less ado: two of three distinct figures of a corpus are read here."""
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


def _quantity(text: str) -> Reading | None:
    number, written = split(text)
    unit = _unit(written)
    if unit is None and not written and number.endswith("两"):
        number, unit = number[:-1], _unit("两")
        written = "两"
    if unit is None and number[-1:] in "千百兆" and number[-1:] + written in language().units:
        number, written = number[:-1], number[-1] + written
        unit = _unit(written)
    if unit is None:
        return None
    return _build(
        number,
        unit.kind,
        unit.canonical,
        unit.factor,
        unit=written,
        offset=unit.offset,
        exact=_exact(number, unit),
    )


SCALED = re.compile(r"[万亿.点]")
CALENDAR, LASTING = ("mo", "d", "a"), ("duration", "age")


def _exact(number: str, unit: Unit) -> bool | None:
    """Whole months, days and years are counted, not rounded, when no magnitude stands with them."""
    if unit.canonical in CALENDAR and unit.kind in LASTING and not SCALED.search(number):
        return True
    return None


def _percent(text: str) -> Reading | None:
    number, written = split(text)
    known = PERCENT_UNITS.get(
        written.removeprefix("个").lower() if "p" in written.lower() else written
    )
    if known is None:
        return None
    kind, canonical, factor = known
    return _build(number, kind, canonical, factor, unit=written)


def _percent_of(text: str) -> Reading | None:
    match = re.match(r"(-|−|负|零下)?([一二两三四五六七八九十\d]*)(百|千|万)分之?", text)
    if match is None:
        return None
    base = {"百": 100, "千": 1000, "万": 10000}[match[3]]
    if match[2]:
        head = parse(match[2] + match[3])
        if head is None or head.value is None:
            return None
        base = int(head.value)
    if base == 0:
        return None
    rest, factor, unit = text[match.end() :], Decimal(100) / base, match[0].lstrip("-−负")
    parts = DASH.split(rest.replace("百分之", ""))
    if len(parts) == 2:  # noqa: PLR2004
        return _range(parts[0], parts[1], "percent", "%", factor, unit)
    return _build((match[1] or "") + rest, "percent", "%", factor, unit=unit)


def _percent_range(text: str) -> Reading | None:
    match = re.search(r"(?:%|‰|‱|个?百分点|个百分比|个?基点|[bB][pP][sS]?|个点)$", text)
    if match is None:
        return None
    low, high = _two(text[: match.start()])
    kind, canonical, factor = PERCENT_UNITS[match[0].lower() if match[0].isascii() else match[0]]
    return _range(low.rstrip("%"), high, kind, canonical, factor, match[0])


def _two(text: str) -> tuple[str, str]:
    first, rest = split(text)
    dash = DASH.search(rest)
    return (first + rest[: dash.start()], rest[dash.end() :]) if dash else (first, rest)


def _range(
    low: str, high: str, kind: str, canonical: str | None, factor: Decimal, unit: str | None
) -> Reading | None:
    """A to B: the magnitude of B holds for A where A has none (20—30万)."""
    high_sign, high_digits = _sign(high)
    low_sign, low_digits = _sign(low)
    upper, lower = parse(high_digits), parse(low_digits)
    if upper is None or lower is None:
        return None
    bottom, top = _end(lower, low_sign, first=True), _end(upper, high_sign, first=False)
    magnitude = re.search(r"[万亿兆]+$", high_digits)
    scaled = magnitude is not None and not re.search(r"[万亿兆]", low_digits)
    if scaled and magnitude is not None:
        again = parse(low_digits + magnitude[0])
        if again is not None and _end(again, low_sign, first=True) < top:
            bottom = _end(again, low_sign, first=True)
    if bottom > top:
        return None
    interval = Interval(clean(bottom * factor), clean(top * factor))
    return Reading(
        kind,
        None,
        unit,
        None,
        canonical,
        interval,
        "range",
        upper.place * factor,
        upper.place * factor,
    )


def _end(numeral: Numeral, sign: int, *, first: bool) -> Decimal:
    value = numeral.value
    if value is None:
        value = numeral.low if first else numeral.high
    assert value is not None  # noqa: S101 - a numeral has a value or both ends
    return sign * value


def _range_units(text: str) -> Reading | None:
    first, rest = split(text)
    dash = DASH.search(rest)
    if dash is None:
        return None
    second, written = split(rest[dash.end() :])
    unit = _unit(written)
    own = rest[: dash.start()].rstrip("余多来")
    if unit is None or (own and _unit(own) is None):
        return None
    if own and own != written:
        low, high = _quantity(first + own), _quantity(second + written)
        if (
            low is None
            or high is None
            or low.canonical != high.canonical
            or low.value is None
            or high.value is None
        ):
            return None
        if low.value > high.value:
            return None
        return high._replace(
            number=None,
            value=None,
            qualifier="range",
            interval=Interval(low.value, high.value),
        )
    if own and re.search(r"[万亿]", second) and not re.search(r"[万亿]", first):
        low, high = _quantity(first + own), _quantity(second + written)
        if (
            low is not None
            and high is not None
            and low.value is not None
            and high.value is not None
        ):
            return high._replace(
                number=None,
                value=None,
                qualifier="range",
                interval=Interval(low.value, high.value),
            )
    return _range(first, second, unit.kind, unit.canonical, unit.factor, written)


def _bare_range(text: str) -> Reading | None:
    low, high = _two(text)
    return _range(low, high, "count", None, ONE, None)


def _tolerance(text: str) -> Reading | None:
    first, _, rest = text.partition("±")
    second, written = split(rest)
    unit = _unit(written) if written else Unit("", "other", "")
    if unit is None:
        return None
    middle, half = (
        _build(first, unit.kind, unit.canonical or None, unit.factor, unit=written or None),
        parse(second),
    )
    if middle is None or middle.value is None or half is None or half.value is None:
        return None
    width = half.value * unit.factor
    return middle._replace(
        qualifier="approx", interval=Interval(middle.value - width, middle.value + width)
    )


MIXED = re.compile(r"(\d+) +(\d+)/")


def _fraction(text: str) -> Reading | None:
    sign, body = _sign(text if MIXED.search(text) else text.replace(" ", ""))
    whole = Decimal(0)
    if body in VULGAR:
        top, bottom = (Decimal(x) for x in VULGAR[body])
    else:
        head, _, tail = body.rpartition("又")
        if head:
            number = parse(head)
            if number is None or number.value is None:
                return None
            whole = number.value
        if "/" in tail:
            above, below = tail.split("/")
            if match := MIXED.match(above + "/"):
                whole, above = Decimal(match[1]), match[2]
        else:
            below, above = tail.split("分之" if "分之" in tail else "分")
        numerator, denominator = parse(above), parse(below)
        if (
            numerator is None
            or denominator is None
            or not denominator.value
            or numerator.value is None
        ):
            return None
        top, bottom = numerator.value, denominator.value
    value = clean(sign * (whole + top / bottom))
    return Reading(
        "ratio",
        value,
        None,
        value,
        "1",
        Interval.exact(value),
        "eq",
        Decimal(0),
        Decimal(0),
        exact=True,
    )


def _proportion(text: str) -> Reading | None:
    parts = [parse(part) for part in re.split("[:比]", text)]
    values = [part.value for part in parts if part is not None and part.value is not None]
    if len(values) != len(parts) or not values[-1]:
        return None
    if len(values) > 2:  # noqa: PLR2004 - a:b:c has no single value
        return Reading("ratio", None, None, None, "1", Interval(), "eq", ONE, ONE)
    value = clean(values[0] / values[1])
    exact = "." not in text  # 3:2 is a rule, 31.3:68.7 is rounded
    first, second = (
        Interval.around(p.value, p.place) for p in parts if p is not None and p.value is not None
    )
    interval = Interval.exact(value) if exact else first / second
    return Reading("ratio", value, None, value, "1", interval, "eq", ONE, ONE, exact=exact)


def _half_of(_: str) -> Reading:
    """一半: the share of a half."""
    half = Decimal("0.5")
    return Reading(
        "ratio", half, None, half, "1", Interval.exact(half), "eq", ONE / 10, ONE / 10, exact=True
    )


def _half_off(_: str) -> Reading:
    """对折: half the price."""
    half = Decimal("0.5")
    return Reading(
        "ratio",
        Decimal(5),
        "折",
        half,
        "1",
        Interval.exact(half),
        "eq",
        ONE / 10,
        ONE / 10,
        exact=True,
    )


def _tenths(text: str) -> Reading | None:
    if text.endswith("折"):
        digits = "".join(str(DIGITS.get(char, char)) for char in text[:-1])
        if "." in digits or "点" in digits:
            number = Decimal(digits.replace("点", "."))
        elif digits.isdigit():
            number = Decimal(digits) if len(digits) == 1 else Decimal(digits) / 10
        else:
            numeral = parse(text[:-1])
            if numeral is None or numeral.value is None:
                return None
            number = numeral.value
        value = clean(number / 10)
        return Reading(
            "ratio",
            number,
            "折",
            value,
            "1",
            Interval.exact(value),
            "eq",
            ONE / 100,
            ONE / 100,
            exact=True,
        )
    head, _, tail = text.partition("成")
    reading = _build(head, "ratio", "1", ONE / 10, unit="成")
    if reading is None or reading.value is None or not tail:
        return reading
    more = (
        Decimal("0.5") if tail == "半" else Decimal(DIGITS.get(tail, tail)) / 10
    )  # 七成六 = 7.6成
    number = (reading.number or Decimal(0)) + more
    value = clean(number / 10)
    return reading._replace(
        number=number,
        value=value,
        interval=Interval.around(value, ONE / 100),
        place=ONE / 100,
    )


MOST_DOUBLINGS = 64
"""番 doubles; nothing measured doubles more often."""


def _tenths_range(text: str) -> Reading | None:
    """七至八成."""
    low, high = _two(text[:-1])
    return _range(low, high, "ratio", "1", ONE / 10, "成")


def _more_time(text: str) -> Reading | None:
    """两个多小时: the hours and some."""
    number, written = split(text)
    return _quantity(number + "多" + written.removeprefix("个多"))


def _times_range(text: str) -> Reading | None:
    low, high = _two(text[:-1].replace("倍", ""))
    return _range(low, high, "ratio", "1", ONE, "倍")


def _times(text: str) -> Reading | None:
    more = text[-1] in "多余"
    body = text.rstrip("多余")
    number, unit = body[:-1], body[-1]
    if unit == "倍":
        return _build(number + ("多" if more else ""), "ratio", "1", ONE, unit="倍")
    numeral = parse(number)
    if numeral is None or numeral.value is None or numeral.value > MOST_DOUBLINGS:
        return None
    value = clean(Decimal(2) ** numeral.value)
    return Reading(
        "ratio",
        numeral.value,
        "番",
        value,
        "1",
        Interval.exact(value),
        "eq",
        ONE,
        ONE,
        exact=numeral.whole,
    )


def _clock_span(text: str) -> Reading | None:
    """1小时30分, 两个半月, 三年半: the sum in the first unit named."""
    parts = re.findall(
        rf"(半|{NUMBER}[余多]?)?(个?多?(?:小时|钟头|钟)|天|日|昼夜|周|个?星期|个半小时|个半月|个半钟头|个半钟|个半星期|个半世纪|个月|个世纪|世纪|月|年|分钟?|秒钟?|刻钟?)(半)?",
        text,
    )
    total, first, number_total = Decimal(0), None, Decimal(0)
    place = ONE
    for number, written, half in parts:
        half_before = "半" in written
        name = CLOCK_UNITS.get(written, written.replace("半", "").replace("多", ""))
        name = {"月": "个月", "个钟": "小时", "钟": "小时", "刻": "刻钟"}.get(name, name)
        unit = language().units.get(name)
        if unit is None:
            return None
        numeral = parse(number) if number and number != "半" else None
        amount = (
            Decimal("0.5") if number == "半" else numeral.value if numeral else Decimal(half_before)
        )
        if amount is None:
            return None
        amount += Decimal("0.5") if half or half_before else Decimal(0)
        if first is None:
            first = unit
        if unit.canonical != first.canonical:
            continue  # months and days never convert: the first is kept, the rest would only refine it
        total += amount * unit.factor
        number_total += amount * unit.factor / first.factor
        place = unit.factor * (Decimal("0.5") if half or half_before or number == "半" else ONE)
    if first is None:
        return None
    value = clean(total)
    return Reading(
        "duration",
        clean(number_total),
        first.name,
        value,
        first.canonical,
        Interval.exact(value),
        "eq",
        place,
        place,
        exact=True,
    )


def _cash(text: str) -> Reading | None:
    """5元3角, 二十五块六毛七分: the sum in the whole unit."""
    known = language()
    cents = "|".join(sorted(known.cents, key=len, reverse=True))
    match = re.match(rf"({NUMBER})(元|块|美元|欧元|港元|英镑)(.*)$", text)
    total, currency, rest = Decimal(0), "CNY", text
    place = ONE
    if match:
        whole = parse(match[1])
        if whole is None or whole.value is None:
            return None
        total, currency, rest = whole.value, known.units[match[2]].canonical, match[3]
    for number, cent in re.findall(rf"[零又]?({NUMBER})({cents}|整|$)", rest):
        part = parse(number)
        if part is None or part.value is None:
            return None
        worth = known.cents[cent][1] if cent in known.cents else Decimal("0.1")  # 三块五
        total += part.value * worth
        place = worth
    value = clean(total)
    unit = match[2] if match else "元"
    return Reading(
        "money", value, unit, value, currency, Interval.around(value, place), "eq", place, place
    )


def _half_more(text: str) -> Reading | None:
    """三斤半, 两个半: half a unit more."""
    reading = _quantity(text[:-1])
    if reading is None or reading.value is None or reading.number is None or reading.number == 0:
        return None
    factor = reading.value / reading.number
    value = clean(reading.value + factor / 2)
    return reading._replace(number=clean(reading.number + Decimal("0.5")), value=value,
        interval=Interval.exact(value), place=abs(factor) / 2, wide_place=abs(factor) / 2, exact=True,
    )  # fmt: skip


def _half_unit(text: str) -> Reading | None:
    """半个, 半斤, 半杯: half of one."""
    unit = _unit(text[1:]) or _unit(text.removeprefix("半个"))
    if unit is None:
        return None
    half = Decimal("0.5")
    value = clean(half * unit.factor)
    return Reading(
        unit.kind,
        half,
        unit.name,
        value,
        unit.canonical,
        Interval.exact(value),
        "eq",
        value,
        value,
        exact=True,
    )


def _compound(text: str) -> Reading | None:
    """3斤5两, 1米20厘米: the sum in the first unit."""
    first, rest = split(text)
    written = max((name for name in language().units if rest.startswith(name)), key=len, default="")
    major, minor = _quantity(first + written), _quantity(rest.removeprefix(written))
    if major is None or minor is None or major.canonical != minor.canonical:
        return None
    if major.value is None or minor.value is None or not major.number:
        return None
    value = clean(major.value + minor.value)
    factor = major.value / major.number
    return minor._replace(
        number=clean(value / factor),
        unit=written,
        value=value,
        interval=Interval.around(value, minor.place),
    )


def _money_sign(text: str) -> Reading | None:
    known = language()
    sign = max((s for s in known.currency_signs if text.startswith(s)), key=len)
    code = known.currency_signs[sign]
    number, rest = split(text[len(sign) :])
    dash = DASH.match(rest)
    if dash:
        second, _ = split(rest[dash.end() :].removeprefix(sign))
        return _range(number, second, "money", code, ONE, sign)
    unit = known.units.get(rest)
    if rest and (unit is None or unit.dimension != "money"):
        return None
    return _build(number, "money", code, unit.factor if unit else ONE, unit=sign)


def _science(text: str) -> Reading | None:
    match = re.match(r"(-?\d+(?:\.\d+)?)(?:[×x*]10\^?|[eE])([+-]?\d+|[⁻⁰¹²³⁴-⁹]+)$", text)
    if match is None:
        return None
    exponent = int(match[2].translate(SUPERSCRIPT))
    if abs(exponent) > FRACTION_DIGITS:
        return None
    return _build(match[1], "other", None, Decimal(10) ** exponent)


THOUSANDS = {"w": 10**4, "k": 1000, "K": 1000, "M": 10**6, "G": 10**9}


def _suffixed(text: str) -> Reading | None:
    """20k, 1.2M, 5k-20k."""
    first, rest = split(text)
    dash = DASH.search(rest)
    if dash:
        second, suffix = split(rest[dash.end() :])
        return _range(first, second, "count", None, Decimal(THOUSANDS[suffix]), suffix)
    return _build(first, "count", None, Decimal(THOUSANDS[rest]), unit=rest, exact=False)


def _ordinal(text: str) -> Reading | None:
    if text[0] == "首":
        return Reading(
            "ordinal", ONE, text[1:], ONE, None, Interval.exact(1), "eq", ONE, ONE, exact=True
        )
    number, unit = split(text[1:])
    return _build(number, "ordinal", None, ONE, unit=unit or None, exact=True)


def _slogan(text: str) -> Reading | None:
    value = sum((Decimal(part) for part in re.findall(r"\d+", text)), Decimal(0))
    return Reading(
        "structural", value, None, value, None, Interval.exact(value), "eq", ONE, ONE, exact=True
    )


READERS = {
    "quantity": _quantity, "number": counted, "percent": _percent, "percent_of": _percent_of,
    "percent_range": _percent_range, "range": _range_units, "bare_range": _bare_range, "tolerance": _tolerance,
    "fraction": _fraction, "proportion": _proportion, "tenths": _tenths, "half_of": _half_of, "half_off": _half_off, "times": _times, "times_range": _times_range, "tenths_range": _tenths_range, "more_time": _more_time, "clock_span": _clock_span,
    "cash": _cash, "half_more": _half_more, "money_sign": _money_sign, "science": _science, "ordinal": _ordinal,
    "slogan": _slogan, "suffixed": _suffixed, "half_unit": _half_unit, "compound": _compound,
}  # fmt: skip
