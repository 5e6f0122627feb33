"""One number and what it counts or is measured in: 28个, 4000.5亿元, 6.8%, 0.9个百分点.

Two numbers are in `flows.extract.figures.stated.ranges`, several units in `flows.extract.figures.stated.composed`.
"""

from __future__ import annotations

from flows.extract.figures.stated.readings import ONE, Reading, built, split
from flows.regex import regex
from schemas.catalogue.language import Unit, language
from schemas.intervals import Interval

NOT_WHOLE = regex(r"[万亿.点]")
"""In a number that is rounded or has decimals."""
CALENDAR, LASTING = ("mo", "d", "a"), ("duration", "age")
"""Canonical units of whole months, days and years, and the kinds of figures that last so long."""


TWO_OR_THREE = "三两"
"""三两天, 三两个: two or three of a unit; alone it is an amount of taels."""
AND_MORE, DECADE = "+", "旬"
"""10+门 are so many or more; who is told to be in an age by tens is in them: 八旬 is 80 to 89."""


def quantity(text: str) -> Reading | None:
    """A number and its unit: 4000.5亿元, 28个, 12元/平方米; None where no unit is known by that name."""
    number, written = split(text)
    if written[:1] == AND_MORE and number:
        reading = quantity(number + written[1:])
        return None if reading is None else reading.within("ge")
    unit = unit_of(written)
    if unit is None and not written and number.endswith("两"):
        number, unit = number[:-1], unit_of("两")
        written = "两"
    if number == TWO_OR_THREE:
        number = "两三"
    if unit is None and number[-1:] in "千百兆" and number[-1:] + written in language().units:
        number, written = number[:-1], number[-1] + written
        unit = unit_of(written)
    if unit is None and written.startswith(PER_MARKS):
        unit = unit_of(YUAN + written)  # 3.6万/平
    if unit is None:
        return None
    reading = built(
        number,
        unit.kind,
        unit.canonical,
        unit.factor,
        unit=written,
        offset=unit.offset,
        exact=_exact(number, unit),
    )
    if unit.name == DECADE and reading is not None and reading.value is not None:
        within = Interval(reading.value, reading.value + unit.factor, high_open=True)
        return reading._replace(qualifier="gt_approx", interval=within)
    return reading


def percent(text: str) -> Reading | None:
    """A number in percent, points or basis points: 6.8%, 0.9个百分点, 25bp."""
    number, written = split(text)
    if written.startswith(("个多", "个余")):  # 6个多百分点 as 6多个百分点
        number, written = number + written[1], "个" + written[2:]
    unit = percent_unit(written)
    if unit is None:
        return None
    return built(number, unit.kind, unit.canonical, unit.factor, unit=written)


def percent_unit(written: str) -> Unit | None:
    """The unit of parts in so many by that name, in small letters or capitals: %, 个百分点, 个BP."""
    known = language().percents
    return known.get(written) or known.get(written.removeprefix("个").lower())


def counted(text: str) -> Reading | None:
    """A bare number: 1200, 300万, 三百; or an amount of taels, whose 两 is a digit elsewhere: 三两."""
    reading = built(text, "count", None, ONE)
    if reading is None and text.endswith("两") and len(text) > 1:
        return quantity(text)
    return reading


SCALES = {
    "百万": 10**6, "千万": 10**7, "百": 100, "100": 100, "千": 1000, "万": 10**4, "10万": 10**5, "十万": 10**5,
    "亿": 10**8,
}  # fmt: skip
"""How many a rate may be reckoned by together, the longer before what they begin with."""
SHORT_TIMES = {"d": "天", "a": "年", "月": "个月"}
"""60L/d, 5000t/a, 98元/月: the times that a rate is reckoned by, as they are written after a stroke; alone they are no unit."""
AND_PER = "·•・/"
"""Between the two units that a rate is reckoned by: 元/人·月."""
PER_MARKS, YUAN = ("/", "每"), "元"
"""What a rate is written with, and the unit of a price that has only that: 3.6万/平."""
MINUTE, MINUTES, OFTEN = "分", "分钟", ("次", "转", "升", "毫升", "拍", "步")
"""120次/分: a minute, and no score, below what happens or flows so often."""
YEARS, AN_HOUR = ("年", "周年"), ("小时", "时", "h")
"""万吨/年, 次/小时: a rate by these is one of years or of hours, though they are months and seconds elsewhere."""
LENGTH, SECOND = "m", "s"
"""Canonical units: a length over any time is reckoned by the second, as speeds are (毫米/小时)."""
SO_MANY = regex("|".join(SCALES))
"""6.8张/千人: how many of those together that a rate is reckoned by."""


def unit_of(written: str) -> Unit | None:
    """The unit as written; a/b and a每b are composed from their parts."""
    units = language().units
    if written in units:
        return units[written]
    for mark in PER_MARKS:
        top, found, bottom = written.partition(mark)
        if found and bottom not in units and (two := _per_two(top, bottom, written)) is not None:
            return two
        scale = SO_MANY.match(bottom) if found == "/" and bottom not in units else None
        bottom = bottom if scale is None else bottom[scale.end() :]
        bottom = SHORT_TIMES.get(bottom, bottom) if mark == "/" else bottom
        bottom = MINUTES if bottom == MINUTE and top in OFTEN else bottom
        if not found or top not in units or bottom not in units:
            continue
        a, b = units[top], units[bottom]
        rate, factor = f"{a.canonical}/{b.canonical}", a.factor / b.factor
        if scale is not None:
            factor /= SCALES[scale[0]]
        elif b.canonical == SECOND and bottom in AN_HOUR and a.canonical != LENGTH:
            rate, factor = f"{a.canonical}/h", a.factor
        elif b.canonical == "mo" and bottom in YEARS:
            rate, factor = f"{a.canonical}/a", a.factor
        return Unit(written, "rate", rate, factor, dimension="rate")
    return None


def _per_two(top: str, bottom: str, written: str) -> Unit | None:
    """元/人·月, 升/人/日: a rate by two units; None where the second is no such."""
    mark = next((one for one in AND_PER if one in bottom[1:]), "")
    first, found, second = bottom.partition(mark) if mark else (bottom, "", "")
    by = language().units.get(SHORT_TIMES.get(second, second)) if found else None
    rate = None if by is None else unit_of(f"{top}/{first}")
    if rate is None or by is None:
        return None
    per = "a" if by.name in YEARS else by.canonical
    factor = rate.factor / (ONE if per == "a" else by.factor)
    return Unit(written, "rate", f"{rate.canonical}/{per}", factor, dimension="rate")


def _exact(number: str, unit: Unit) -> bool | None:
    """Whole months, days and years are counted, not rounded, when no magnitude stands with them."""
    if unit.canonical in CALENDAR and unit.kind in LASTING and not NOT_WHOLE.search(number):
        return True
    return None
