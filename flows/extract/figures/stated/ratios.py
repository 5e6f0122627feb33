"""Parts and multiples of a whole: 三分之二, 百分之三点五, 七成六, 八五折, 翻两番, 3:2."""

from __future__ import annotations

import re
from decimal import Decimal

from flows.extract.figures.stated.numerals import DIGITS, parse
from flows.extract.figures.stated.ranges import DASH, from_to
from flows.extract.figures.stated.readings import HALF, ONE, Reading, built, clean, exactly, signed
from flows.regex import regex
from schemas.intervals import Interval

VULGAR = {"½": (1, 2), "⅓": (1, 3), "¼": (1, 4), "¾": (3, 4), "⅔": (2, 3)}
MIXED = regex(r"(\d+) +(\d+)/")
"""A whole number before a fraction: 2 1/2."""
NIL = ("0", "零")
"""How the side without a point is written; 20:00 is a time of day."""
HALF_OF_ONE = "半"
TIMES = "倍xX"
"""Units of which one is once."""
MOST_DOUBLINGS = 64
"""番 doubles; nothing measured doubles more often."""
_REACHED = r"(?:[由从自约超近达到至为是在的]|达到|[已均要应]|维持|保持|控制|提[高升]|上升|优化|缩小|扩大|下降|降低?|升|调整?|改善|变|低于|高于|不[低高]于|不超过)"
ONE_TO_ANOTHER = regex(
    rf"(?:比(?:[例率值重分]|关系)?|赔率|以|(?:产业|经济|收入|支出|能源|用地|人口|资产|投资)结构|构成)(?:{_REACHED}|分别|依次|大约|接近){{0,5}}"
    rf"(?:\d{{1,3}}:\d{{1,3}}(?::\d{{1,3}})?(?:[、和及与或,，]|以及|{_REACHED}){{1,4}}){{0,8}}$"
)
"""师生比由1:18提高到, 以21:17、, 产业结构由12:45:43调整为: before a proportion that could be read from a clock."""
BEFORE_PROPORTION = 40


def percent_of(text: str) -> Reading | None:
    """A number of so many: 百分之三点五, 千分之二, 万分之五; a range where it names two."""
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
    if len(parts) == 2:  # noqa: PLR2004 - from and to
        return from_to(parts[0], parts[1], "percent", "%", factor, unit)
    return built((match[1] or "") + rest, "percent", "%", factor, unit=unit)


def fraction(text: str) -> Reading | None:
    """A fraction: 三分之二, 1/3, 一又三分之一, ½."""
    sign, body = signed(text if MIXED.search(text) else text.replace(" ", ""))
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
    return exactly("ratio", value, None, value, "1", Decimal(0))


def proportion(text: str) -> Reading | None:
    """One number to another: 3:2, and 3.9:59.5:36.6 or the score 2:0, which have no single value."""
    sides = re.split("[:比-]", text)
    parts = [parse(part) for part in sides]
    values = [part.value for part in parts if part is not None and part.value is not None]
    if len(values) != len(parts) or (not values[-1] and sides[-1] not in NIL):
        return None
    if len(values) > 2 or not values[-1]:  # noqa: PLR2004 - a:b:c
        return Reading("ratio", None, None, None, "1", Interval(), "eq", ONE, ONE)
    value = clean(values[0] / values[1])
    exact = "." not in text  # 3:2 is a rule, 31.3:68.7 is rounded, and of 2.6:1 only the 2.6 is
    first, second = (
        Interval.exact(p.value) if p.value == ONE else Interval.around(p.value, p.place)
        for p in parts
        if p is not None and p.value is not None
    )
    interval = Interval.exact(value) if exact else first / second
    return Reading("ratio", value, None, value, "1", interval, "eq", ONE, ONE, exact=exact)


def is_proportion(text: str, start: int) -> bool:
    """Whether 1:15 is one number to another and no time of the clock: after a word for a ratio, or in a list of them."""
    since = max(0, start - BEFORE_PROPORTION)
    return ONE_TO_ANOTHER.search(text, since, start) is not None


def half_of(_: str) -> Reading:
    """一半: the share of a half."""
    return exactly("ratio", HALF, None, HALF, "1", ONE / 10)


def half_off(text: str) -> Reading:
    """对折, 半价: half the price."""
    if text[0] == HALF_OF_ONE:
        return exactly("ratio", HALF, None, HALF, "1", ONE / 10)
    return exactly("ratio", Decimal(5), "折", HALF, "1", ONE / 10)


def tenths(text: str) -> Reading | None:
    """Tenths, and prices in tenths: 三成, 七成六, 半成, 八五折."""
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
        return exactly("ratio", number, "折", value, "1", ONE / 100)
    head, _, tail = text.partition("成")
    if head == HALF_OF_ONE:
        return exactly("ratio", HALF, "成", HALF / 10, "1", ONE / 100)
    reading = built(head, "ratio", "1", ONE / 10, unit="成")
    if reading is None or reading.value is None or not tail:
        return reading
    # 七成六 = 7.6成
    more = HALF if tail == "半" else Decimal(DIGITS.get(tail, tail)) / 10
    number = (reading.number or Decimal(0)) + more
    value = clean(number / 10)
    return reading._replace(
        number=number,
        value=value,
        interval=Interval.around(value, ONE / 100),
        place=ONE / 100,
    )


def times(text: str) -> Reading | None:
    """Multiples and doublings: 3倍, 2倍多, 翻两番, which is fourfold, and 翻一番半, which is more than twofold and less than that."""
    more = text[-1] in "多余半"
    body = text.rstrip("多余半")
    number, unit = body[:-1], body[-1]
    if unit in TIMES and text[-1] == HALF_OF_ONE:
        once = built(number, "ratio", "1", ONE, unit=unit)
        if once is None or once.value is None or once.number is None:
            return None
        value = clean(once.value + HALF)
        return exactly("ratio", value, unit, value, "1", HALF)  # 一倍半
    if unit in TIMES:
        return built(number + ("多" if more else ""), "ratio", "1", ONE, unit=unit)
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
        Interval(value, value * 2, low_open=True, high_open=True)
        if more
        else Interval.exact(value),
        "gt_approx" if more else "eq",
        ONE,
        ONE,
        exact=numeral.whole,
    )
