"""Dates against each other: the ends of a span in order, and the days of one paragraph as they follow each other.

Spans of days, whose years may be unsaid, belong in `flows.relate.times.calendar`.
A story may go back in time, so days out of order prove nothing: they are untestable. Source: the calendar.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.extract.text.alternations import trie
from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.times.calendar import SPAN
from flows.relate.view import View, operand
from schemas.catalogue.vocabulary import vocabulary
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.read.segment import Block
    from schemas.records import Figure

WRITTEN_DAY = regex(
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"
    r"|(?:(?P<han_year>\d{4})年 ?)?(?P<han_month>\d{1,2})月 ?(?P<han_day>\d{1,2})(?!\d)[日号]?"
)
"""2024-06-10, 2024年6月10日, 6月10日."""
WRITTEN_MONTH = regex(r"(?:(?:19|20)\d\d年 ?)?(?P<month>\d{1,2})月")
"""2024年6月, 6月10日."""
YEAR_WRITTEN = regex(r"(?:19|20)\d\d[年\-/.]")
BEGAN_THEN = regex(
    r"(?:正式)?(?:开工|动工|开建|奠基|破土|开幕|开赛|开机|开拍)(?:建设|动工)?[，,、](?:并|并于|于|且于|已于|后于)?"
)
"""Between the day on which something begins and the one on which the next clause goes on: 开工，并于."""
ENDED = regex(rf"(?:正式|全面|全线)?{trie(vocabulary().times.endings)}(?=[，。；、投通并）]|$)")
LEAP_YEAR = 2024
LEAP_DAY = date(LEAP_YEAR, 2, 29)
MONTHS = range(1, 13)


def find(view: View) -> Iterator[Relation]:
    """One relation for each span of months or years and for each pair of days that follow each other in a paragraph."""
    year = view.today.year if view.today else None
    for figure in view.figures:
        if figure.kind != "date":
            continue
        yield from _exists(figure, year)
        year = (bounds(figure.period)[0] or LEAP_DAY).year if figure.period else year
        yield from _ordered(figure)
    for block in view.blocks:
        yield from _in_turn(view, block)


def _ordered(figure: Figure) -> Iterator[Relation]:
    """A span of months or years does not end before it begins: 2020—2024年."""
    first, last = bounds(figure.period)
    if first and last and "/" in (figure.period or "") and not SPAN.match(figure.text):
        yield Relation(
            "date_order",
            [operand(figure, "span")],
            Interval.exact(first.toordinal()),
            Interval(high=Interval.exact(last.toordinal()).high),
            f"{first} ≤ {last}",
            SURE,
            statement=("the span ends before it begins", "起止时间颠倒"),
        )


def _in_turn(view: View, block: Block) -> Iterator[Relation]:
    """The days of a paragraph, each against the one before; a day that goes back proves nothing."""
    days = [
        (figure, day)
        for figure in view.within(block.start, block.end)
        if figure.kind == "date" and (day := _day(figure.period)) is not None
    ]
    for (a, first), (b, second) in pairwise(days):
        relation = Relation(
            "date_order",
            [operand(b, "later"), operand(a, "earlier")],
            Interval.exact(second.toordinal()),
            Interval(high=Interval.exact(second.toordinal()).high),
            f"{first} ≤ {second}",
            SURE,
        )
        if second < first and _began_and_ended(view, a, b):
            relation.right = Interval(low=Decimal(first.toordinal()))
            relation.statement = (
                f"what began on {a.text} is told to have ended on {b.text}",
                f"{a.text}开始，却在{b.text}结束",
            )
        elif second < first:
            relation.untestable = ("a text may go back in time", "行文可以倒叙")
        yield relation


def _began_and_ended(view: View, first: Figure, second: Figure) -> bool:
    """Whether the same thing began on the first day and ended on the second, each with its year."""
    return (
        all(YEAR_WRITTEN.match(one.text) for one in (first, second))
        and BEGAN_THEN.fullmatch(view.text, first.end, second.start) is not None
        and ENDED.match(view.text, second.end) is not None
    )


def _exists(figure: Figure, year: int | None) -> Iterator[Relation]:
    """A day beyond the end of its month: 2月30日, or 2月29日 of a year that has none."""
    if figure.period is not None:
        return
    for match in WRITTEN_MONTH.finditer(figure.text):
        month = int(match["month"])
        if month not in MONTHS:
            yield Relation(
                "containment",
                [operand(figure, "day")],
                Interval.exact(month),
                Interval(Decimal(MONTHS[0]), Decimal(MONTHS[-1])),
                f"{month} ∈ [{MONTHS[0]}, {MONTHS[-1]}]",
                SURE,
                statement=(f"{match[0]} is no month of the calendar", f"历法中没有{match[0]}"),
            )
            return
    for match in WRITTEN_DAY.finditer(figure.text):
        month, day = (
            int(match["month"] or match["han_month"]),
            int(match["day"] or match["han_day"]),
        )
        written = match["year"] or match["han_year"]
        named = int(written) if written else year or LEAP_YEAR
        longest = monthrange(named, month)[1] if month in MONTHS and named else 0
        if day > longest:
            yield Relation(
                "containment",
                [operand(figure, "day")],
                Interval.exact(day),
                Interval(Decimal(1), Decimal(longest)),
                f"{day} ∈ [1, {longest}]",
                SURE,
                statement=(f"{match[0]} is no day of the calendar", f"历法中没有{match[0]}"),
            )


def _day(period: str | None) -> date | None:
    first, last = bounds(period)
    return first if first is not None and first == last else None
