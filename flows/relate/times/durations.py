"""How long something took against the dates of its beginning and its end: 2021年3月开工，2023年6月通车，历时37个月.

Dates of a month leave one month open either way, dates of a year a year, and a number of years may be rounded to the
next. Of several dates before the end, any may be the beginning. Spans of days that are written as one belong in `days`.
Source: the Gregorian calendar.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.marks import ENDED
from flows.regex import regex
from flows.relate.times.calendar import spans
from flows.relate.times.lengths import ends, is_exact, span_length
from flows.relate.view import operand
from schemas.catalogue.vocabulary import vocabulary
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.view import View
    from schemas.records import Figure, Relation

TOOK = r"[，,](?:前后|总共|共|全程)?(?:历时|耗时|为期|历经)$"
AFTER_END = regex(
    rf"[^，。；：\d]{{0,10}}?{trie(vocabulary().times.endings)}[^，。；：\d]{{0,6}}{TOOK}"
)
"""Between the date of an end and how long it took: 6月建成通车，历时."""
SPANNED = regex(rf"[^，。；：\d]{{0,6}}{TOOK}")
"""The same after a span from one date to another: 自3月1日起至3月31日，历时."""
TO = regex(r"\s*(?:起|开始|开工)?(?:持续|延续|一直)?(?:至|到)\s*")
"""Between the ends of such a span."""
BEGAN = regex(
    r"[^，。；：]{0,10}?(?:开工|动工|开建|启动|开始|奠基|立项|获批|签约|招标|起诉|立案|受理|开拍|发射|出发|破土|筹建)"
)
"""After the date of a beginning; what was founded then may have begun later."""
YEARS = regex("[^月]*年")
"""A whole number of years, which is rounded up or down."""
YEAR = Decimal(12)
DAYS_OF_MONTH = Decimal("30.4375")
"""Days of a month on average."""


def find(view: View) -> Iterator[Relation]:
    """Every length of time that is told right after the dates it lies between."""
    counted = [(span.start, span.end) for span in spans(view)]
    for figure in view.figures:
        if not (is_exact(figure, "d", "mo") and ENDED.match(view.text, figure.end)):
            continue
        dates = [one for one in view.preceding(figure) if one.kind == "date"]
        is_days = figure.canonical_unit == "d"
        if dates and not (is_days and any(a <= dates[-1].start < b for a, b in counted)):
            yield from _told(view, figure, dates)


def _told(view: View, figure: Figure, dates: list[Figure]) -> Iterator[Relation]:
    """The length against the time from one of the dates to the last."""
    last, words = dates[-1], view.between(dates[-1], figure)
    if "/" in (last.period or ""):
        starts = [last] if SPANNED.fullmatch(words) else []
    elif len(dates) > 1 and TO.fullmatch(view.text, dates[-2].end, last.start):
        starts = [dates[-2]] if SPANNED.fullmatch(words) else []
    else:
        starts = dates[:-1] if AFTER_END.fullmatch(words) else []
    found = [_length(figure, start, last) for start in starts]
    known = [one for one in found if one is not None]
    if not known or len(known) < len(found):
        return
    holding = next((one for one in known if one.left.meets(one.right)), None)
    told = starts[-1] is last or any(
        pattern.match(view.text, starts[-1].end) for pattern in (BEGAN, TO)
    )
    if holding is not None or told:
        yield holding or known[-1]


def _length(figure: Figure, start: Figure, end: Figure) -> Relation | None:
    """The length against one pair of dates, or one span; None where they are not known or the end comes first."""
    first, _, second = (start.period or "").partition("/")
    known = ends(first, second if start is end else end.period)
    if known is None:
        return None
    earliest, latest, soonest, furthest = known
    if soonest < latest or figure.value is None:
        return None
    unit = DAYS_OF_MONTH if figure.canonical_unit == "mo" else Decimal(1)
    slack = Decimal(0) if unit == 1 else YEAR if YEARS.fullmatch(figure.text) else Decimal(1)
    passed = Interval(
        (soonest - latest).days / unit - slack,
        ((furthest - earliest).days + 1) / unit + slack,
        low_open=bool(slack),
        high_open=bool(slack),
    )
    size = round(((furthest - earliest) + (soonest - latest)).days / (2 * unit))
    span = start.text if start is end else f"{start.text}至{end.text}"
    dates = (
        [operand(start, "first")]
        if start is end
        else [operand(start, "first"), operand(end, "last")]
    )
    unit_en, unit_zh = ("months", "个月") if slack else ("days", "天")
    return span_length(
        [operand(figure, "length"), *dates],
        figure.value,
        passed,
        f"{span} = {size}{unit_zh}",
        (f"{span} is about {size} {unit_en}", f"{span}约为{size}{unit_zh}"),
    )
