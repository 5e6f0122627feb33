"""Dates against each other: the ends of a span in order, and the days of one paragraph as they follow each other.

A story may go back in time, so days out of order prove nothing: they are untestable. Source: the calendar.
"""

from __future__ import annotations

import re
from calendar import monthrange
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.dates import bounds
from flows.relate.view import View, operand
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from schemas.records import Figure

DAY = re.compile(r"(?:(\d{4})[年/.-])?(\d{1,2})[月/.-](\d{1,2})[日号]?")
LEAP = 2024
SURE = 0.9


def find(view: View) -> Iterator[Relation]:
    """One relation for each span of dates and for each pair of days that follow each other in a paragraph."""
    for figure in view.figures:
        if figure.kind != "date":
            continue
        yield from _exists(figure)
        first, last = bounds(figure.period)
        if first and last and figure.period and "/" in figure.period:
            yield Relation(
                "containment",
                [operand(figure, "span")],
                Interval.exact(first.toordinal()),
                Interval(high=Interval.exact(last.toordinal()).high),
                f"{first} ≤ {last}",
                SURE,
                statement=("the span ends before it begins", "起止时间颠倒"),
            )
    for block in view.blocks:
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
            if second < first:
                relation.untestable = ("a text may go back in time", "行文可以倒叙")
            yield relation


def _exists(figure: Figure) -> Iterator[Relation]:
    """A day beyond the end of its month: 2月30日, or 2月29日 of a year that has none."""
    match = DAY.search(figure.text)
    if figure.period is not None or match is None:
        return
    month, day = int(match[2]), int(match[3])
    year = int(match[1]) if match[1] else LEAP
    longest = monthrange(year, month)[1] if 1 <= month <= 12 else 0  # noqa: PLR2004 - months
    if day > longest:
        yield Relation(
            "containment",
            [operand(figure, "day")],
            Interval.exact(day),
            Interval(Decimal(1), Decimal(longest)),
            f"{day} ∈ [1, {longest}]",
            SURE,
            statement=(f"{figure.text} is no day of the calendar", f"历法中没有{figure.text}"),
        )


def _day(period: str | None) -> date | None:
    first, last = bounds(period)
    return first if first is not None and first == last else None
