"""Changes that are an average over years, and how many years: 2019年为A，2024年为B，年均增长p%.

Source: the definition of 年平均增长速度 (NBS, 统计指标解释: the geometric mean).
"""

from __future__ import annotations

from decimal import Context, Decimal
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.regex import regex
from flows.relate.formulas import HUNDRED, ONE
from flows.relate.times.months import YEAR_MONTHS
from flows.relate.view import AMOUNTS
from flows.relate.words import DEALT, ends_in
from schemas.intervals import PRECISION, Interval

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.view import View
    from schemas.records import Figure

OF_SHORTER = regex(r"(?:[月季周日天]均|每(?:个?月|季度?|周|[日天]))[^，。；：\d]*$")
AVERAGE = regex(
    rf"年均(?!浓度|[气水室]温|降[水雨]|[水房菜]价|值)|(?<!\d)年平均(?!浓度|[气水]温|值)|每年|年复合|复合增长|{OF_SHORTER.pattern}"
)
AVERAGE_CHARS = 24
"""Characters before a change that may say that it is an average."""
APART_CHARS = 20
"""Characters between the later level and the rate."""


def find(view: View) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """Two levels of one thing and then the average yearly rate: 2019年为759万件，2024年为1025万件，年均增长6.2%."""
    for rate in view.figures:
        if rate.kind != "percent" or rate.basis != "average_annual" or rate.value is None:
            continue
        sentence = view.sentence_at(rate.start)
        levels = [
            one
            for one in view.within(sentence.start, rate.start)
            if one.role == "level" and one.value is not None and one.kind in AMOUNTS
        ]
        pair = [view.opener(levels[-2], DEALT), levels[-1]] if len(levels) > 1 else []
        if (
            len(pair) > 1
            and pair[0].canonical_unit == pair[1].canonical_unit
            and _may_be_one(*pair)
            and rate.start - pair[1].end < APART_CHARS
        ):
            first, last = pair
            if _is_before(
                last, first
            ):  # 2022年为28亿元，2021年为25亿元，2020年为19亿元: told back in time
                first, last = last, _latest(levels, last)
            yield first, last, [rate]


def _is_before(one: Figure, other: Figure) -> bool:
    """Whether a level is of an earlier year than another, if both say of which they are."""
    start, end = bounds(one.period)[0], bounds(other.period)[0]
    return start is not None and end is not None and start.year < end.year


def _latest(levels: Sequence[Figure], earliest: Figure) -> Figure:
    """The last in time of the levels that may be of one thing with the earliest, which is told last."""
    of_one = (
        one
        for one in levels
        if one.canonical_unit == earliest.canonical_unit
        and _is_before(earliest, one)
        and _may_be_one(one, earliest)
    )
    return max(of_one, key=lambda one: (bounds(one.period)[0], -one.start))


def _may_be_one(first: Figure, last: Figure) -> bool:
    """Whether two levels may be of one thing, as far as their names say so.

    No 生产总值 and then 财政收入, and no 高速公路里程 after 公路里程, which have codes of their own.
    """
    name, other = first.indicator, last.indicator
    if len({first.indicator_code, last.indicator_code} - {None}) > 1:
        return False
    return (
        None in (name, other)
        or ends_in(name or "", other or "")
        or ends_in(other or "", name or "")
    )


def is_average(view: View, change: Figure) -> bool:
    """Whether a change is an average over years, months or days, by its words or its basis."""
    return change.basis == "average_annual" or _words(AVERAGE, view, change)


def is_over_years(view: View, change: Figure) -> bool:
    """Whether an average is one over years: 年均提高0.9个百分点, and not 月均."""
    return not _words(OF_SHORTER, view, change)


def _words(pattern: re.Pattern[str], view: View, change: Figure) -> bool:
    """Whether the words before a change, in its sentence, say so."""
    start = view.sentence_at(change.start).start
    return (
        pattern.search(view.text, max(start, change.start - AVERAGE_CHARS), change.start)
        is not None
    )


def years(view: View, start: Figure, end: Figure, change: Figure) -> int | None:
    """The years over which a rate is an average: those between its levels, or those that its sentence names."""
    return _between(start, end) or _named(view, change)


def is_over_others(start: Figure, end: Figure, change: Figure) -> bool:
    """Whether an average says that it is over other years than those between its levels: “十三五”时期年均增长8%.

    Those after a level of 2020 up to one of 2023 are 2021—2023年 as well as 2020—2023年.
    """
    levels = bounds(start.period)[0], bounds(end.period)[0]
    first, last = bounds(change.period)
    before, after = levels
    if before is None or after is None or first is None or last is None or last.year <= first.year:
        return False
    return last.year != after.year or first.year - before.year not in (0, 1)


def _between(start: Figure, end: Figure) -> int | None:
    """The years from one level to a later one."""
    first, last = bounds(start.period)[0], bounds(end.period)[0]
    if first is None or last is None or last.year <= first.year:
        return None
    return last.year - first.year


def _named(view: View, change: Figure) -> int | None:
    """The years that the sentence names: 过去五年，由…增加到…; 2019—2024年年均增长…."""
    sentence = view.sentence_at(change.start)
    for one in view.within(sentence.start, change.start):
        first, last = bounds(one.period) if one.kind == "date" else (None, None)
        if first and last and last.year > first.year:
            return last.year - first.year
        if one.canonical_unit == "mo" and one.value and one.value % YEAR_MONTHS == 0:
            return int(one.value / YEAR_MONTHS)
    return None


def mean(count: int) -> Formula:
    """The rate of change on average over `count` years, from the second to the third."""

    def average(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        """The geometric mean of the yearly rates of change, in percent."""
        rate, before, after = intervals
        ratio = after / before
        if ratio.low is None or ratio.high is None or ratio.low <= 0:
            return rate, Interval()
        return rate, (Interval(_root(ratio.low, count), _root(ratio.high, count)) - ONE) * HUNDRED

    return average


def mean_move(count: int) -> Formula:
    """The change on average over `count` years, in the unit of the levels: the difference of these, divided."""

    def average(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        """The yearly share of the difference."""
        change, before, after = intervals
        return change, (after - before) / Interval.exact(Decimal(count))

    return average


def _root(value: Decimal, degree: int) -> Decimal:
    context = Context(prec=PRECISION)
    return context.power(value, context.divide(Decimal(1), Decimal(degree)))
