"""How many days something came before or after the day it was planned for: 原定6月30日，推迟至7月15日，延期15天.

Days without a year may be of two years that follow each other; a day more or less is a way of counting.
Source: the Gregorian calendar.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.times.calendar import DAY, YEAR_DAYS, Day
from flows.relate.times.lengths import is_exact, span_length
from flows.relate.view import operand
from schemas.intervals import Interval

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

MOVED = regex(r"(?:提前|提早|延期|推迟|延后|推后|延迟|滞后|延误)了?$")
PLANNED = regex(r"(?:原定?计划|原定|原本?拟|预定|计划|约定|规定|合同工期|拟)[^，。；\d]{0,10}$")
"""Before the day that something was planned for."""
BETWEEN = regex(r"[^。；\d]{0,24}")
"""Between the later of the two days and the number."""
CLOSED = regex(r"[，。；、）)\n]|完成|完工|竣工|交付|投产|投运|通车|开[工通业幕]|$")
OTHER_COUNT = regex(r"再|又|各|分别|其中|累计|每|至少|另|公告|通知|告知|申请|到达|报名")
"""What may be counted from another day."""
TWO = 2


def find(view: View) -> Iterator[Relation]:
    """Every number of days by which something was moved that follows the planned day and the actual one."""
    for figure in view.figures:
        is_days = is_exact(figure, "d") and figure.unit in ("天", "日")
        if not (is_days and CLOSED.match(view.text, figure.end)):
            continue
        start = view.sentence_at(figure.start).start
        if not MOVED.search(view.text, start, figure.start):
            continue
        days = list(DAY.finditer(view.text, start, figure.start))
        if (
            len(days) == TWO
            and BETWEEN.fullmatch(view.text, days[-1].end(), figure.start)
            and not OTHER_COUNT.search(view.text, start, figure.start)
            and _is_plan_of_one(view, start, days)
        ):
            yield _moved(view, figure, days)


def _is_plan_of_one(view: View, start: int, days: Sequence[re.Match[str]]) -> bool:
    """Whether exactly one of two days is the planned one, and neither is an end of a span."""
    planned = [PLANNED.search(view.text, start, one.start()) is not None for one in days]
    between = view.text[days[0].end() : days[1].start()]
    return sum(planned) == 1 and len(between) > TWO


def _moved(view: View, figure: Figure, days: Sequence[re.Match[str]]) -> Relation:
    first, last = _days(days)
    apart = abs(last.ordinal - first.ordinal)
    stated = figure.value or Decimal(0)
    if None in (first.year, last.year) and abs(YEAR_DAYS - apart - stated) < abs(apart - stated):
        apart = YEAR_DAYS - apart  # 12月30日推迟至1月5日
    operands = [view.words(one.start(), one.end(), "day") for one in days]
    a, b = (one.text for one in operands)
    return span_length(
        [operand(figure, "days"), *operands],
        stated,
        Interval(Decimal(apart - 1), Decimal(apart + 1)),
        f"|{b} − {a}| = {apart}天",
        (f"{a} and {b} are {apart} days apart", f"{a}与{b}相差{apart}天"),
    )


def _days(matches: Sequence[re.Match[str]]) -> tuple[Day, Day]:
    """Both days; years count only where both are written."""
    years = [one["one_year"] for one in matches]
    known = all(years)
    first, last = (
        Day(
            int(one["one_year"]) if known else None,
            int(one["one_month"]),
            int(one["one_day"]),
        )
        for one in matches
    )
    return first, last
