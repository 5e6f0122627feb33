"""How many days a span has, and which day of the week a date is: 9月29日至10月6日共8天, 8月18日（周五）.

共 counts both ends; 为期, 会期 and 历时 may leave one out. A weekday is judged where the year of the date is known.
Source: the Gregorian calendar.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.regex import regex
from flows.relate.confidence import LIKELY, SURE
from flows.relate.times.calendar import MONTH, YEAR, Span, day_written, spans
from flows.relate.times.lengths import span_length
from flows.relate.view import View, operand
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from schemas.records import Figure

WEEKDAY = regex(
    rf"(?:{day_written('one')})(?P<word>\s?[（(，]?\s?(?P<weekday>(?:星期|周|礼拜)(?P<name>[一二三四五六日天])))(?=[）)，。、；：\s上下早晚凌中傍举开在将发表宣公]|$)"
)
"""8月18日（周五）, 2023年8月18日星期五上午."""
NAMES = "一二三四五六日"
NAMED = regex(rf"(?<!\d)(?P<year>{YEAR})年(?:(?P<month>{MONTH})月)?")
COUNTS_DAYS = regex(r"(?:为期|历时|持续|[会展赛]期为?|共计?|一共|总共)$")
BOTH_ENDS = regex(r"共")
"""What counts the first and the last day as well."""
BRACKETED = regex(r"[（(][^，。；,;（）()]*[，,]\s?$"), regex(r"\s?[)）]")
"""（10月1日至7日，9天）: around a number of days that says all of its span in a bracket."""
OTHER_COUNT = regex(r"另|其中|每|[天日]数")
"""A number of days after these is not of the whole span: 重污染天数共5天 are some of its days."""
APART_CHARS = 40
"""Characters between a span and the number of its days."""


def find(view: View) -> Iterator[Relation]:
    """Every span whose days are counted, and every date with its weekday."""
    for span in spans(view):
        if span.first.ordinal <= span.last.ordinal:
            yield from _counted(view, span)
    for match in WEEKDAY.finditer(view.text):
        relation = _weekday(view, match)
        if relation is not None and (relation.holds or not _is_of_later_year(view, match)):
            yield relation


def _counted(view: View, span: Span) -> Iterator[Relation]:
    """The number of days right after a span or right before it: 为期三天, with no other figure between."""
    sentence = view.sentence_at(span.start)
    after = [
        one
        for one in view.within(span.end, min(sentence.end, span.end + APART_CHARS))
        if one.end > span.end
    ][:1]
    before = [
        one
        for one in view.within(max(sentence.start, span.start - APART_CHARS), span.start)
        if one.end <= span.start
    ][-1:]
    for figure in (*after, *before):
        lead = view.text[max(sentence.start, figure.start - 3) : figure.start]
        word = COUNTS_DAYS.search(lead) or _in_bracket(view, span, figure)
        if (
            word is None
            or OTHER_COUNT.search(view.text, span.end, figure.start)
            or figure.unit not in ("天", "日")
            or figure.qualifier != "eq"
        ):
            continue
        if figure.number is None or figure.number != int(figure.number):
            continue
        if figure in before and BOTH_ENDS.search(word[0]):
            continue  # 共8天 counts what stands before it
        yield _length(span, figure, is_whole=BOTH_ENDS.search(word[0]) is not None)
        return


def _in_bracket(view: View, span: Span, figure: Figure) -> re.Match[str] | None:
    """（10月1日至7日，9天）: the comma before a number that stands alone in a bracket with its span; else None."""
    opened, closed = BRACKETED
    alone = closed.match(view.text, figure.end) and figure.start > span.end
    at = max(0, span.start - 1)
    before = opened.match(view.text, at, figure.start)
    return before if alone and before is not None and before.end() == figure.start else None


def _length(span: Span, figure: Figure, *, is_whole: bool) -> Relation:
    fewest, most = span.days[0], span.days[-1]
    days = str(most) if fewest == most else f"{fewest}–{most}"
    first, last = span.operands
    return span_length(
        [operand(figure, "days"), first, last],
        figure.number or 0,
        Interval(Decimal(fewest if is_whole else fewest - 1), Decimal(most)),
        f"{last.text} − {first.text} + 1 = {days}",
        (
            f"from {first.text} to {last.text} there are {days} days",
            f"{first.text}至{last.text}应为{days.replace('–', '或')}天",
        ),
    )


def _weekday(view: View, match: re.Match[str]) -> Relation | None:
    """The day of the week that is told against the one that the date has; None where its year is not known."""
    day = _day(view, match)
    if day is None:
        return None
    stated = NAMES.index(match["name"].replace("天", "日"))
    actual = day.weekday()
    at = match.start("one_year") if match["one_year"] else match.start("one_month")
    relation = Relation(
        "weekday",
        [
            view.words(match.start("weekday"), match.end("weekday"), "weekday"),
            view.words(at, match.start("word"), "day"),
        ],
        Interval.exact(stated + 1),
        Interval.exact(actual + 1),
        f"{day} = 星期{NAMES[actual]}",
        SURE if match["one_year"] else LIKELY,
        statement=(
            f"{day} is 星期{NAMES[actual]}, the text says {match['weekday']}",
            f"{day}是星期{NAMES[actual]}，文中为{match['weekday']}",
        ),
    )
    if stated != actual:
        years = [
            year
            for year in range(day.year - 1, day.year + 2)
            if (other := _made(year, day.month, day.day)) and other.weekday() == stated
        ]
        if years:
            relation.saved_by = (
                f"In {years[0]} it is {match['weekday']}.",
                f"{years[0]}年的这一天是{match['weekday']}。",
            )
    return relation


def _is_of_later_year(view: View, match: re.Match[str]) -> bool:
    """Whether a day without its year has the weekday in a later year that the text names, or in the one after that.

    2022年…，他1954年毕业。告别仪式定于10月13日（星期四）: the year named last is that of a story. And after 2022年12月
    comes 1月15日 of the next year.
    """
    day = None if match["one_year"] else _day(view, match)
    if day is None:
        return False
    stated = NAMES.index(match["name"].replace("天", "日"))
    told = [(int(one["year"]), int(one["month"] or 0)) for one in NAMED.finditer(view.text)]
    named = {year for year, month in told if (year, month) > (day.year, day.month)}
    return any(
        (other := _made(year, day.month, day.day)) is not None and other.weekday() == stated
        for year in (named | {year + 1 for year in named}) - {day.year}
    )


def _day(view: View, match: re.Match[str]) -> date | None:
    """The day with its year, written or as the text has named it before."""
    month, day = int(match["one_month"]), int(match["one_day"])
    if match["one_year"]:
        return _made(int(match["one_year"]), month, day)
    for figure in view.within(match.start(), match.end()):
        first, last = bounds(figure.period)
        if figure.kind == "date" and first is not None and first == last:
            return first if (first.month, first.day) == (month, day) else None
    return None


def _made(year: int, month: int, day: int) -> date | None:
    """The day; None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
