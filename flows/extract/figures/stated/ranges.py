"""Two numbers that a quantity lies between: 20—30%, 2至3倍, 七至八成, 5±0.5毫米."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.stated.amounts import counted, quantity, unit_of
from flows.extract.figures.stated.numerals import Numeral, parse
from flows.extract.figures.stated.readings import ONE, Reading, built, clean, signed, split
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGED
from flows.regex import regex
from schemas.catalogue.language import Unit, language, moves
from schemas.intervals import Interval

if TYPE_CHECKING:
    from decimal import Decimal


SHARES = ("percent", "percentage_point", "ratio")
"""Kinds of which a change and its level are told in other words."""
UP_TO, SENTENCE, WIDEST = "至到", 80, 5
FORESEEN = regex("预[计告期测]|估计|[将料]|区间|幅度|不等|可能|有望|业绩|利润|亏损|盈利")
"""Words of a sentence in which a change is told as a range: it has not come yet, or is of what firms announce beforehand."""
SCALE = regex("[万亿]")
"""The scale of a number."""
DEGREES_OF_WIND, TO_HAN = "级", str.maketrans("123456789", "一二三四五六七八九")
DASH = regex(r" ?(?:-{1,2}|—{1,2}|~|至|到) ?")
"""Between the two ends of a range."""


def range_with_units(text: str) -> Reading | None:
    """Two numbers with one unit, or one each: 20至30万人, 500克—1公斤; None where they are of different kinds."""
    first, rest = split(text)
    dash = DASH.search(rest)
    if dash is None:
        return None
    second, written = split(rest[dash.end() :])
    unit = unit_of(written)
    own = rest[: dash.start()].rstrip("余多来")
    if unit is None or (own and unit_of(own) is None):
        return None
    if unit.offset:
        return _between(quantity(first + (own or written)), quantity(second + written))
    if own and (own != written or (SCALE.search(second) and not SCALE.search(first))):
        return _between(quantity(first + own), quantity(second + written))
    return from_to(first, second, unit.kind, unit.canonical, unit.factor, written)


def _between(low: Reading | None, high: Reading | None) -> Reading | None:
    """From one quantity to the other, in the unit of the latter."""
    if low is None or high is None or low.canonical != high.canonical:
        return None
    if low.value is None or high.value is None:
        return None
    is_below_zero = low.value < 0 and high.value < 0
    if low.value > high.value and not is_below_zero:
        return None
    interval = Interval(min(low.value, high.value), max(low.value, high.value))
    return high._replace(number=None, value=None, qualifier="range", interval=interval)


def reversed_range(text: str) -> str:
    """A range with its ends exchanged: 1年至6年 of 6年至1年, 4300—5000年 of 5000—4300年."""
    first, rest = split(text)
    if (dash := DASH.match(rest)) is not None:
        second, unit = split(rest[dash.end() :])
        return f"{second}{dash[0]}{first}{unit}"
    dash = DASH.search(text)
    return text if dash is None else text[dash.end() :] + dash[0] + text[: dash.start()]


def goes_to(text: str, start: int, body: str, reading: Reading) -> bool:
    """减少3亿美元至19亿美元: whether what looks like a range at `start` is a change and the level that it led to.

    The words are those of a change that lies between two amounts; but one that may be five times as large as it may be
    small is not told so, unless it is foreseen (预计同比增加2000万元至1.2亿元).
    """
    low, high = reading.interval.low, reading.interval.high
    if (
        not any(one in body for one in UP_TO)
        or reading.kind in SHARES
        or low is None
        or high is None
        or low <= 0
        or high < low * WIDEST
    ):
        return False
    sentence = text[max(0, start - SENTENCE) : start]
    sentence = sentence[1 + max(sentence.rfind(mark) for mark in "。\n") :]
    return _moves().search(sentence) is not None and FORESEEN.search(sentence) is None


@cache
def _moves() -> re.Pattern[str]:
    """A verb of change right before an amount; 净 makes one of any verb (净开, 净招)."""
    return regex(rf"(?:{trie(moves())}|净[\u4e00-\u9fff]{{1,2}})了?{HEDGED}$")


def steps(text: str) -> Reading | None:
    """From one degree to the next: 6、7级; and from three hundred to four: 3、4百人."""
    if text.endswith(DEGREES_OF_WIND):
        return range_with_units(text.replace("、", "至"))
    together = text[:3].replace("、", "").translate(TO_HAN) + text[3:]
    return quantity(together) or counted(together)


def bare_range(text: str) -> Reading | None:
    """Two numbers without a unit: 3-5."""
    low, high = _two(text)
    return from_to(low, high, "count", None, ONE, None)


def percent_range(text: str) -> Reading | None:
    """Two numbers in percent: 20—30%, 5%至8%."""
    known, lowered = language().percents, text.lower()
    unit = max((one for one in known if lowered.endswith(one)), key=len, default=None)
    if unit is None:
        return None
    end = len(text) - len(unit)
    low, high = _two(text[:end])
    of = known[unit]
    return from_to(low.rstrip("%"), high, of.kind, of.canonical, of.factor, text[end:])


def tenths_range(text: str) -> Reading | None:
    """七至八成."""
    low, high = _two(text[:-1])
    return from_to(low, high, "ratio", "1", ONE / 10, "成")


def times_range(text: str) -> Reading | None:
    """How many times: 2至3倍."""
    low, high = _two(text[:-1].replace("倍", ""))
    return from_to(low, high, "ratio", "1", ONE, "倍")


def tolerance(text: str) -> Reading | None:
    """A number and how far it may be off: 5±0.5毫米."""
    first, _, rest = text.partition("±")
    second, written = split(rest)
    unit = unit_of(written) if written else Unit("", "other", "")
    if unit is None:
        return None
    middle, half = (
        built(first, unit.kind, unit.canonical or None, unit.factor, unit=written or None),
        parse(second),
    )
    if middle is None or middle.value is None or half is None or half.value is None:
        return None
    width = half.value * unit.factor
    return middle._replace(
        qualifier="approx", interval=Interval(middle.value - width, middle.value + width)
    )


def _two(text: str) -> tuple[str, str]:
    """The numbers on both sides of a dash, as written."""
    first, rest = split(text)
    dash = DASH.search(rest)
    return (first + rest[: dash.start()], rest[dash.end() :]) if dash else (first, rest)


def from_to(  # noqa: PLR0913, PLR0917 - both numbers and the unit, of which each kind of quantity knows its own
    low: str, high: str, kind: str, canonical: str | None, factor: Decimal, unit: str | None
) -> Reading | None:
    """A to B: the magnitude of B holds for A where A has none (20—30万)."""
    high_sign, high_digits = signed(high)
    low_sign, low_digits = signed(low)
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
    if low_sign < 0 and high_sign < 0 and bottom > top:
        bottom, top = top, bottom  # 负1000米到负2500米: told by how far each is from zero
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
    """The value at one end of a range; of a numeral that is a range itself (三四十) the outer one."""
    value = numeral.value
    if value is None:
        value = numeral.low if first else numeral.high
    assert value is not None  # noqa: S101 - a numeral has a value or both ends
    return sign * value
