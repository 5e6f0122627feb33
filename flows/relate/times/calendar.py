"""Days against the span they belong to: a span ends after it begins, and what lies within it lies within it.

The dates are read from the words, since a span written backwards (6月20日至6月10日) may have been taken for one that
ends a year later. Source: the calendar.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.confidence import LIKELY, SURE
from flows.relate.words import DASH
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.view import View
    from schemas.records import Operand

YEAR, MONTH, DATE = r"(?:19|20)\d\d", r"1[0-2]|0?[1-9]", r"3[01]|[12]\d|0?[1-9]"


def day_written(name: str) -> str:
    """A regular expression of a day, 2024年6月10日 or 6月10日, with groups `name`_year, `name`_month and `name`_day."""
    year, month, day = (f"?P<{name}_{part}>" for part in ("year", "month", "day"))
    return rf"(?:({year}{YEAR})年)?\s?(?:({month}{MONTH})月)({day}{DATE})[日号]?(?!\d)"


FIRST = rf"(?:{day_written('first')})"
LAST = rf"(?:(?P<last_year>{YEAR})年)?\s?(?:(?P<last_month>{MONTH})月)?(?P<last_day>{DATE})[日号]"
"""The last day of a span, which may go without its month: 6月10日至20日."""
CLOCK = r"(?:\s?\d{1,2}[时:]\d{0,2}分?)?"
SPAN = regex(rf"{FIRST}{CLOCK}\s?{DASH}\s?{LAST}")
"""6月10日至20日, 2024年12月28日—2025年1月3日."""
ENDING = r"(?:[^，。；\d]{0,8}(?:结束|截止|止|竣工|完工|闭幕|为止|收官|完成))"
FROM_TO = regex(rf"[自从]\s?{FIRST}{CLOCK}[^，。；\d]{{0,8}}[，,]?\s?[至到]\s?{LAST}{ENDING}")
"""从3月5日开始，至5月5日结束."""
OPENED = regex(
    rf"{FIRST}{CLOCK}[^，。；\d]{{0,10}}(?:开幕|揭幕|开赛|开始|开馆|开展|召开|启幕)[，,、](?:并|将|拟|计划|预计)?[至到于]?\s?{LAST}(?=(?:上午|下午|晚上?|正式|圆满|胜利|顺利)?(?:结束|闭幕|落幕|闭会|闭馆|收官|收赛)(?=[，,。；;、）)\n]|$))"
)
"""10月12日开幕，10月16日闭幕: an event of days; what is built may take more than a year."""
DAY = regex(day_written("one"))
WITHIN = regex(r"^[^。；;\d]{0,48}?(?:其中|期间|其间|当中)[，,]?(?:的|于|在|从|自)?\s*$")
"""Between a span and a day that lies in it: 6月10日至20日，其中6月12日为…."""
NEXT = regex(r"^[^。；;，,\d]{0,16}[，,]\s*(?:的|于|在)?\s*$")
"""Between a span and a day that the next clause opens with: 6月10日至20日举行，6月12日…."""
OUTSIDE = regex(
    r"^[^。；;，,]{0,24}(?:预|报名|发布|开票|启动|筹|公布|通知|截止|此前|前夕|会后|会前|闭幕后|推出|宣布|公示|获悉|介绍|报道|表示|记者|起|至|到|前|后|从)"
)
"""After such a day, what says that it need not lie in the span: 6月1日发布, 6月1日起."""
NEXT_YEAR = regex(r"次年|翌年|来年|第二年|跨年")
YEAR_DAYS = 365
SHORT_DAYS, LONG_DAYS, LONGEST_DAYS = 120, 240, 330
"""Days a span may run on into an unnamed next year: of an event, or after a written year; of any; of none."""
EVENT = regex(r"举行|举办|召开|开幕|公示|报名|展出|期间|假期|放假|展会|比赛")
COMMON_YEAR, LEAP_YEAR = 2023, 2024
"""A year without a 29th of February, for days of no named year, and one with it, for those that name that day."""
FEBRUARY, LEAP_DAY = 2, 29


class Day(NamedTuple):
    """A day with its year where one is written."""

    year: int | None
    month: int
    day: int

    @property
    def ordinal(self) -> int:
        """A number of the day; those without a year are counted within one."""
        year = self.year or COMMON_YEAR
        last = monthrange(year, self.month)[1]
        return date(year, self.month, min(self.day, last)).toordinal()


class Span(NamedTuple):
    """A first and a last day as written, with their operands, and whether both years are written or only the first.

    A day whose year is not written has that of the other, or the one that the sentence has named.
    """

    start: int
    end: int
    first: Day
    last: Day
    operands: tuple[Operand, Operand]
    has_both_years: bool
    has_first_year: bool

    @property
    def days(self) -> range:
        """How many days it may have, both ends counted: one more over the end of a February of no named year."""
        days = self.last.ordinal - self.first.ordinal + 1
        is_over = self.first.month <= FEBRUARY < self.last.month
        return range(days, days + 2 if is_over and self.first.year is None else days + 1)


def find(view: View) -> Iterator[Relation]:
    """The order of the ends of every span, and every day that the words place within one."""
    found = list(spans(view))
    for span in found:
        relation = _ordered(view, span)
        if relation is not None:
            yield relation
    for span in found:
        if span.first.ordinal <= span.last.ordinal:
            yield from _within(view, span)


def spans(view: View) -> Iterator[Span]:
    """Every span of days that the text writes from its first to its last day."""
    seen: set[int] = set()
    for pattern in (SPAN, FROM_TO, OPENED):
        for match in pattern.finditer(view.text):
            if match.start("first_month") in seen or re.match(
                r"[\d.,%％]", view.text[match.end() :]
            ):
                continue
            seen.add(match.start("first_month"))
            first, last = _days(match)
            named = first.year or last.year
            if named is None:  # 2021年…从3月5日开始至5月5日: the sentence names the year of both
                named = _year_before(view, match.start())
            if named is None and (FEBRUARY, LEAP_DAY) in {one[1:] for one in (first, last)}:
                named = LEAP_YEAR
            yield Span(
                match.start(),
                match.end(),
                first._replace(year=first.year or named),
                last._replace(year=last.year or named),
                (
                    _word(view, match, "first"),
                    _word(view, match, "last"),
                ),
                bool(match["first_year"]) and bool(match["last_year"]),
                bool(match["first_year"]) and not match["last_year"],
            )


def _word(view: View, match: re.Match[str], role: str) -> Operand:
    """A day of the text with the year and month that are written with it."""
    parts = ("year", "month", "day")
    start = next(match.start(f"{role}_{part}") for part in parts if match[f"{role}_{part}"])
    end = match.end(f"{role}_day")
    return view.words(start, end + (view.text[end : end + 1] in ("日", "号")), role)


def _days(match: re.Match[str]) -> tuple[Day, Day]:
    """The first and the last day; the last is of the month of the first where it has none of its own."""
    first = Day(
        int(match["first_year"]) if match["first_year"] else None,
        int(match["first_month"]),
        int(match["first_day"]),
    )
    last = Day(
        int(match["last_year"]) if match["last_year"] else None,
        int(match["last_month"] or match["first_month"]),
        int(match["last_day"]),
    )
    return first, last


def _year_before(view: View, offset: int) -> int | None:
    """The year that the sentence has named last before an offset."""
    start = view.sentence_at(offset).start
    years = re.findall(r"((?:19|20)\d\d)年", view.text[start:offset])
    return int(years[-1]) if years else None


def _ordered(view: View, span: Span) -> Relation | None:
    """The span does not end before it begins, unless it may run into the next year."""
    first, last = span.first.ordinal, span.last.ordinal
    confidence = SURE
    if last < first and not span.has_both_years:
        run = YEAR_DAYS + last - first
        words = view.text[span.start : view.sentence_at(span.start).end]
        least = SHORT_DAYS if span.has_first_year or EVENT.search(words) else LONG_DAYS
        if NEXT_YEAR.search(view.text, span.start, span.end) or run <= least:
            return None
        confidence = SURE if run >= LONGEST_DAYS else LIKELY
    a, b = span.operands
    return Relation(
        "date_order",
        [b, a],
        Interval.exact(last),
        Interval(low=Decimal(first)),
        f"{a.text} ≤ {b.text}",
        confidence,
        statement=(
            f"the span from {a.text} to {b.text} ends before it begins",
            f"起止时间颠倒：{a.text}至{b.text}",
        ),
    )


def _within(view: View, span: Span) -> Iterator[Relation]:
    """The days after a span that the words place in it: 其中6月12日为…, or the next clause opens with."""
    sentence = view.sentence_at(span.start)
    match = DAY.search(view.text, span.end, sentence.end)
    if match is None or re.match(r"\s?(?:—|-|至|到|~|起|前|后|之|以)", view.text[match.end() :]):
        return
    between = view.text[span.end : match.start()]
    sure = WITHIN.match(between) is not None
    if not sure and (
        NEXT.match(between) is None or OUTSIDE.match(view.text[match.end() : sentence.end])
    ):
        return
    year = int(match["one_year"]) if match["one_year"] else span.first.year
    day = Day(year, int(match["one_month"]), int(match["one_day"]))
    word = view.words(match.start("one_month"), match.end(), "day")
    low, high = (Decimal(one.ordinal) for one in (span.first, span.last))
    a, b = span.operands
    yield Relation(
        "containment",
        [word, a, b],
        Interval.exact(day.ordinal),
        Interval(low, high),
        f"{a.text} ≤ {word.text} ≤ {b.text}",
        SURE if sure else LIKELY,
        statement=(
            f"{word.text} is not within {a.text} to {b.text}",
            f"{word.text}不在{a.text}至{b.text}之内",
        ),
    )
