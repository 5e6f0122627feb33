"""Daily means with the total and the days that they follow from: 假期7天，接待5637.4万人次，日均接待805.3万人次.

The days are told (假期7天), or are those of the time that the total is of (6月份). A mean may be over other days than
the text tells (交易日, 工作日): it is one where the quotient holds, or one changed digit makes it.
Source: the meaning of the words; the Gregorian calendar.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows.extract.figures.stated.dates import bounds, last_day, number
from flows.regex import regex
from flows.relate.arithmetic import (
    Term,
    is_mended,
    meets,
    slipped,
)
from flows.relate.formulas import quotient
from flows.relate.ratios.averages import by_nearness, mean, rounded
from flows.relate.words import DASH, INTENSIVE, VERBS, stem
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

PER_DAY, DAY = "/d", "d"
BACK_FIGURES = 12
"""Figures looked over before a mean for its total and its days."""
FEWEST, MOST = 2, 366
"""Days that a mean is taken over."""
EACH_DAY = regex("日均|日平均|平均每[天日]|每[天日]平均|每[天日]")
"""What says that an amount is a daily mean, in its name."""
SOME_DAYS = regex("成交|交易|工作|营业|开放|作业|开市|办[理件结]")
"""What is done on some days only: all those of a month are not its days."""
MONTHS = regex(rf"(?P<first>\d{{1,2}})(?:{DASH}(?P<last>\d{{1,2}}))?月份?")
QUARTER = regex("(?P<quarter>[一二三四1-4])季度")
HALF = regex("(?P<half>[上下])半年")
COMMON_YEAR, LEAP_YEAR = 2023, 2024
"""A time without its year has the days of the one or of the other."""


def find(view: View, _: Sequence[object] = ()) -> Iterator[Relation]:
    """Every daily mean with the total before it and the days of that."""
    for figure in view.figures:
        if (
            figure.value
            and figure.role == "level"
            and not figure.target
            and (figure.canonical_unit or "").endswith(PER_DAY)
        ):
            relation = _bound(view, figure)
            if relation is not None:
                yield relation


def _bound(view: View, mean: Figure) -> Relation | None:
    """A mean with its total and its days, where it follows from them or would but for one digit.

    Of several totals one has to hold: 接待游客5637.4万人次，其中过夜1203.1万人次，日均….
    """
    totals = _totals(view, mean)
    readings = [
        [Term(rounded(mean), "result"), Term(total, "first"), Term(days, "second")]
        for total in totals
        if (days := _days(view, total, mean)) is not None
    ]
    found = next((terms for terms in readings if meets(terms, quotient)), None)
    if found is None and len(totals) == 1:
        found = next((terms for terms in readings if _is_slip(view, terms)), None)
    return None if found is None else _relation(view, found)


def _is_slip(view: View, terms: Sequence[Term]) -> bool:
    """Whether a mean would follow but for one digit; however short it is, where its sentence tells days and total."""
    if slipped(terms, quotient):
        return True
    mean, total, days = (term.figure for term in terms)
    is_near = {view.sentence_number(one.start) for one in (total, days)} == {
        view.sentence_number(mean.start)
    }
    between = view.within(total.end, mean.start)
    return days.kind != "date" and is_near and not between and is_mended(terms, quotient)


def _totals(view: View, mean: Figure) -> list[Figure]:
    """The amounts before a mean that are of what it is of, in its paragraph and of its time, the nearest first.

    They say so in their own clauses, or else by what these go on from.
    """
    unit = (mean.canonical_unit or "").removesuffix(PER_DAY)
    name = stem(EACH_DAY.sub("", VERBS.sub("", view.lead(mean))))
    block = view.block_number(mean.start)
    alike = [
        one
        for one in reversed(view.before(mean, BACK_FIGURES))
        if one.value
        and one.role == "level"
        and one.canonical_unit == unit
        and view.block_number(one.start) == block
        and one.period in (mean.period, None)
        and view.other_time(one) == view.other_time(mean)
        and not INTENSIVE.search(view.lead(one))
    ]
    said = [one for one in alike if name in VERBS.sub("", view.lead(one))]
    return said or [one for one in alike if name in VERBS.sub("", one.indicator or "")]


def _days(view: View, total: Figure, mean: Figure) -> Figure | None:
    """The days that a mean is over: those told in the sentence of its total, else those of the time that this is of."""
    told = [
        one
        for one in view.within(view.sentence_at(total.start).start, mean.start)
        if one.canonical_unit == DAY and one.role == "level" and one.value is not None
    ]
    if told:
        days, is_own = told[0], told[0].start < view.sentence_at(total.start).end
        is_one = len(told) == 1 and days.qualifier == "eq" and (days.value or 0) >= FEWEST
        return days if is_one and is_own else None
    if SOME_DAYS.search(view.lead(mean)) or SOME_DAYS.search(view.lead(total)):
        return None
    block = view.block_at(mean.start)
    dates = [one for one in view.within(block.start, mean.start) if one.kind == "date"]
    if not dates or dates[-1].start > total.start or dates[-1].period != total.period:
        return None
    return _as_days(dates[-1])


def _as_days(told: Figure) -> Figure | None:
    """A date with the number of its days for its interval, and no digit to be changed; None where that is not told."""
    spans = [bounds(told.period)] if told.period else _spans(told.text)
    found = [
        (last - first).days + 1 for first, last in spans if first is not None and last is not None
    ]
    if not found or min(found) < FEWEST or max(found) > MOST:
        return None
    days = Interval(Decimal(min(found)), Decimal(max(found)))
    return replace(told, value=None, interval=days, canonical_unit=DAY)


def _spans(text: str) -> list[tuple[date, date]]:
    """First and last days of a time without its year, in a common year and in a leap year."""
    if match := MONTHS.fullmatch(text):
        first, last = int(match["first"]), int(match["last"] or match["first"])
    elif match := QUARTER.fullmatch(text):
        last = 3 * (number(match["quarter"]) or 0)
        first = last - 2
    elif match := HALF.fullmatch(text):
        first, last = (1, 6) if match["half"] == "上" else (7, 12)
    else:
        return []
    if not 1 <= first <= last <= 12:  # noqa: PLR2004 - months of a year
        return []
    return [
        (date(year, first, 1), date(year, last, last_day(year, last)))
        for year in (COMMON_YEAR, LEAP_YEAR)
    ]


def _relation(view: View, terms: list[Term]) -> Relation:
    made = "{first} over the days of {second} gives {size}", "{first}按{second}的天数平均应得{size}"
    return mean(terms, quotient, made, by_nearness(view, terms))
