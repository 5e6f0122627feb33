"""Quantities of several units, and halves of one: 1小时30分, 5元3角, 3斤5两, 三斤半, 半个."""

from __future__ import annotations

import re
from decimal import Context, Decimal

from flows.extract.figures.stated.amounts import quantity, unit_of
from flows.extract.figures.stated.numerals import NUMBER, parse
from flows.extract.figures.stated.readings import HALF, ONE, Reading, clean, exactly, split
from flows.regex import regex
from schemas.catalogue.language import Unit, language
from schemas.intervals import Interval

OVER = r"(?:\d{1,2}|(?<=秒)\d{3}|[一二三四五六七八九]{1,2})"
"""What is over, in digits of the first unit: 八 of 一米八."""
TO_ARABIC = str.maketrans("一二三四五六七八九", "123456789")
TENTHS = regex(rf"秒(?P<over>{OVER})$")
"""The tenths of a second, at the end: 7 of 1分44秒7."""
SECONDS = regex(r"小时\d{1,2}分\d\d$")
"""2小时47分14: the seconds of a race, whose unit is left out."""
PRIMES = regex(r"(?P<minutes>\d{1,2})′(?P<seconds>[0-5]\d)″(?P<over>\d{1,2})?")
"""3′25″, 1′52″68: minutes and seconds in primes; those of an angle stand after its degrees."""
CLOCK_UNITS = {"分": "分钟", "天": "天", "日": "日"}
"""What short names mean in a span of time: 30分 of 1小时30分 are minutes, and elsewhere a score."""
FULL_NAMES = {"时": "小时", "月": "个月", "个钟": "小时", "钟": "小时", "刻": "刻钟"}
CLOCK_PART = regex(
    rf"(半|{NUMBER}[余多]?)?(个?多?(?:小时|钟头|钟)|天|日|昼夜|周|个?星期|个半小时|个半月|个半钟头|个半钟|个半星期|个半世纪|个月|个世纪|世纪|月|年|时|分钟?|秒钟?|刻钟?)(半)?"
)
"""A number, its unit, and a half after it."""
FRACTION_OF_UNIT = regex(
    r"(?:(?P<whole>\d+)(?: +| ?又 ?))?(?P<top>\d+)/(?P<bottom>\d+) ?(?P<unit>\D.*)"
)
"""1/20盎司, with a whole number before it: 2 1/2英寸."""
WHOLE = Context(prec=20)
"""So many digits of a number whose unit is a repeating decimal (丈) are told, so that 三丈五尺 is 3.5."""
DIVIDED = ("area", "duration", "length", "mass", "volume")
"""Kinds of units of which a part is told in digits: 2/3人 are two or three, 16/32GB either."""
CUT = (
    "杯",
    "碗",
    "勺",
    "大勺",
    "小勺",
    "匙",
    "片",
    "粒",
    "只",
    "颗",
    "瓶",
    "块",
    "个",
    "根",
    "张",
    "条",
    "包",
    "袋",
    "罐",
    "份",
    "棵",
    "把",
)
MOST_PARTS = 8
"""What is counted and may be cut in so many parts: 1/2片, 3/4杯; 12/24瓶 are how many there are in a box."""
PARTS = "分之"
OF_ANGLE = "°角"
PARTS_OF_DATES = ("月", "日")
"""1/2月 are January and February."""


def clock_span(text: str) -> Reading | None:
    """1小时30分, 两个半月, 三年半, 1分44秒7: the sum in the first unit named."""
    if (primes := PRIMES.fullmatch(text)) is not None:
        text = f"{primes['minutes']}分{primes['seconds']}秒{primes['over'] or ''}"
    if SECONDS.search(text):
        text += "秒"
    over = TENTHS.search(text)
    if over is not None:
        text = f"{text[: over.start()]}.{over['over'].translate(TO_ARABIC)}秒"
    total, first, number_total = Decimal(0), None, Decimal(0)
    place = ONE
    for number, written, half in CLOCK_PART.findall(text):
        unit, amount = _clock_unit(written), _clock_amount(number, written, half)
        if unit is None or amount is None:
            return None
        if first is None:
            first = unit
        if unit.canonical != first.canonical:
            continue  # months and days never convert: the first is kept, the rest would only refine it
        total += amount * unit.factor
        number_total += amount * unit.factor / first.factor
        place = unit.factor * (HALF if "半" in (number, half) or "半" in written else ONE)
    if first is None:
        return None
    value = clean(total)
    return exactly("duration", clean(number_total), first.name, value, first.canonical, place)


def _clock_unit(written: str) -> Unit | None:
    """The unit that is written with 半 or 多 inside, or shortened: 小时 of 个半小时, 分钟 of 分."""
    name = CLOCK_UNITS.get(written, written.replace("半", "").replace("多", ""))
    return language().units.get(FULL_NAMES.get(name, name))


def _clock_amount(number: str, written: str, half: str) -> Decimal | None:
    """How many of a unit: 两个半 of 两个半小时, 一个半 of 个半小时, 半; None where the number is none by itself (三四)."""
    half_inside = "半" in written
    numeral = parse(number) if number and number != "半" else None
    whole: Decimal | None = numeral.value if numeral else Decimal(half_inside)
    if number == "半":
        whole = HALF
    return whole if whole is None else whole + (HALF if half or half_inside else 0)


IN_MONTHS = "个月"
"""The one of these units that keeps its 个."""


def more_time(text: str) -> Reading | None:
    """两个多小时, 两个多月: the hours or the months, and some."""
    number, written = split(text)
    unit = written.removeprefix("个多")
    return quantity(number + "多" + (IN_MONTHS if IN_MONTHS.endswith(unit) else unit))


A_MONTH_OR_SO = "个把"
ABOUT_AS_MANY = regex(r"(?P<scale>[十百千万])把(?:个(?!月|小时|钟头|星期|礼拜))?(?P<unit>.+)")


def about(text: str) -> Reading | None:
    """个把月, 千把块: one or so of them, about a thousand."""
    scale = ABOUT_AS_MANY.fullmatch(text)
    if scale is None:
        told = quantity("一个" + text.removeprefix(A_MONTH_OR_SO))
    else:
        told = quantity(f"一{scale['scale']}{scale['unit']}")
    return None if told is None else told.within("approx")


def cash(text: str) -> Reading | None:
    """5元3角, 二十五块六毛七分, 三块六毛八: the sum in the whole unit."""
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
        # 三块五, 三块六毛八: of the last place but one
        worth = known.cents[cent][1] if cent in known.cents else place / 10
        total += part.value * worth
        place = worth
    value = clean(total)
    unit = match[2] if match else "元"
    return Reading(
        "money", value, unit, value, currency, Interval.around(value, place), "eq", place, place
    )


def half_more(text: str) -> Reading | None:
    """三斤半, 两个半: half a unit more."""
    reading = quantity(text[:-1])
    if reading is None or reading.value is None or reading.number is None or reading.number == 0:
        return None
    factor = reading.value / reading.number
    value = clean(reading.value + factor / 2)
    return reading._replace(number=clean(reading.number + HALF), value=value,
        interval=Interval.exact(value), place=abs(factor) / 2, wide_place=abs(factor) / 2, exact=True,
    )  # fmt: skip


def unit_fraction(text: str) -> Reading | None:
    """1/20盎司, 2 1/2英寸, 百分之一秒, 3/4杯: a part of a unit; None where nothing is measured (3/4人) or it is no part (120/80毫米)."""
    if PARTS in text:
        return _told_fraction(text)
    written = FRACTION_OF_UNIT.fullmatch(text)
    unit = unit_of(written["unit"]) if written else None
    if written is None or unit is None or unit.name in PARTS_OF_DATES:
        return None
    whole, top, bottom = (Decimal(written[name] or 0) for name in ("whole", "top", "bottom"))
    is_part = unit.kind in DIVIDED or (unit.name in CUT and bottom <= MOST_PARTS)
    if not is_part or not top < bottom:
        return None
    return _part(unit, whole + top / bottom, unit.factor / bottom)


def _told_fraction(text: str) -> Reading | None:
    """百分之一秒, 千分之三毫米."""
    below, _, rest = text.partition(PARTS)
    above, written = split(rest.strip())
    bottom, top, unit = parse(below), parse(above), unit_of(written.strip())
    if bottom is None or top is None or unit is None or not bottom.value or top.value is None:
        return None
    return _part(unit, top.value / bottom.value, unit.factor / bottom.value)


def _part(unit: Unit, amount: Decimal, place: Decimal) -> Reading:
    """So much of a unit, exact to the part of it that was told."""
    number = clean(amount)
    value = clean(number * unit.factor)
    return exactly(unit.kind, number, unit.name, value, unit.canonical, clean(place))


def half_unit(text: str) -> Reading | None:
    """半个, 半斤, 半杯: half of one."""
    unit = unit_of(text[1:]) or unit_of(text.removeprefix("半个"))
    if unit is None:
        return None
    value = clean(HALF * unit.factor)
    return exactly(unit.kind, HALF, unit.name, value, unit.canonical, value)


TENTHS_OF_MU = regex(r"亩[1-9一二三四五六七八九]分")
"""After 亩 the 分 is a tenth of one, and no score: 两亩六分."""


def compound(text: str) -> Reading | None:
    """3斤5两, 1米20厘米, 一米八: the sum in the first unit."""
    first, rest = split(text)
    written = max((name for name in language().units if rest.startswith(name)), key=len, default="")
    over = rest.removeprefix(written)
    numeral = parse(first)
    if TENTHS_OF_MU.fullmatch(rest):
        over = over.removesuffix("分")
    if numeral is not None and re.fullmatch(OVER, over):
        return quantity(f"{numeral.value}.{over.translate(TO_ARABIC)}{written}")
    major, minor = quantity(first + written), quantity(over)
    if major is None or minor is None or major.canonical != minor.canonical:
        return None
    if major.value is None or minor.value is None or not major.number:
        return None
    value = clean(major.value + minor.value)
    factor = major.value / major.number
    return minor._replace(
        number=clean((value / factor).normalize(WHOLE)),
        unit=written,
        value=value,
        interval=Interval.around(value, minor.place),
    )


ANGLE = regex(r"(\d{1,3})[°度](\d{1,2}(?:\.\d+)?)[′’'分](?:(\d{1,2}(?:\.\d+)?)[″”\"秒])?")
SIXTIETH = 60
"""Minutes of a degree, and seconds of a minute."""


def angle(text: str) -> Reading | None:
    """39°54′, 116度23分: degrees, with their minutes and seconds as parts of one."""
    told = ANGLE.fullmatch(text)
    unit = language().units[OF_ANGLE]
    if told is None:
        return None
    degrees, minutes, seconds = (Decimal(part or 0) for part in told.groups())
    if minutes >= SIXTIETH or seconds >= SIXTIETH:
        return None
    last = ONE / SIXTIETH / (SIXTIETH if told[3] else 1)
    value = clean(degrees + minutes / SIXTIETH + seconds / SIXTIETH / SIXTIETH)
    interval = Interval.around(value, last)
    return Reading(
        unit.kind, value, text[len(told[1])], value, unit.canonical, interval, "eq", last, last
    )
