"""The months that a figure speaks of, read from the words of its sentence: 1—5月, 前三季度, 6月当月, 全年.

A document that never names its year leaves a figure's period open; the months alone are enough to add them up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import number
from flows.extract.figures.written_dates import MONTH
from flows.regex import regex
from flows.relate.words import DASH, PAST_YEARS

if TYPE_CHECKING:
    import re

    from flows.relate.view import View
    from schemas.records import Figure

TO = rf"\s?{DASH}\s?"
WORDS = regex(
    rf"(?P<quarters_from>[一二三1-3])季?度?{TO}(?P<quarters_to>[二三四2-4])季度"
    rf"|(?<![\d.])(?P<months_from>{MONTH})月?{TO}(?P<months_to>{MONTH})月(?!\d|[上中下]旬|{MONTH}日)份?(?P<to_end>[末底])?"
    rf"|前(?P<first_months>{MONTH}|两)个?月|前(?P<first_quarters>[两二三])个?季度?"
    rf"|第?(?P<quarter>[一二三四1-4])季度(?P<quarter_end>[末底])?"
    rf"|(?P<half>[上下])半年|(?P<all>全年|年度)"
    rf"|(?P<day>(?<![\d.]){MONTH}月\s?\d{{1,2}}[日号])"
    rf"|(?<![\d.个])(?P<month>{MONTH})月(?!\s?\d{{1,2}}(?:[日号]|\s?[-—至到]))份?(?P<end>[末底])?(?!以来)"
    rf"|(?P<year>(?:19|20)\d\d)年(?P<year_end>[末底])?(?!代)"
    rf"|(?P<other>本月|上月|当日|昨日|今日|前[一两]日|[昨今]天|{PAST_YEARS}|同期|\d{{1,2}}[日号])"
)
"""一至三季度, 1—5月, 前5个月, 二季度末, 上半年, 全年, 5月末; and a day or another time: 5月8日, 2024年, 上年."""
MANY = 64
"""Times that a sentence names, of which the last may look back for its year."""
QUARTER_MONTHS, HALF_YEAR_MONTHS, YEAR_MONTHS = 3, 6, 12


class Months(NamedTuple):
    """The first and last month, with the year where one is named; `is_end` for the end of the last month alone."""

    year: int | None
    first: int
    last: int
    is_end: bool = False

    @property
    def length(self) -> int:
        """So many months."""
        return self.last - self.first + 1


def governing(view: View, figure: Figure) -> tuple[Months | None, re.Match[str] | None]:
    """The months named last before a figure in its sentence, with the words that name them.

    A bracket keeps its own time. None where none is named, or a day, or another time such as 上年.
    """
    sentence = view.sentence_at(figure.start)
    inside = view.bracket(figure.start)
    start = sentence.start if inside is None else inside
    last: re.Match[str] | None = None
    for match in reversed(view.named(WORDS, start, figure.start)[-MANY:]):
        if view.bracket(match.start()) != inside:
            continue
        last = last or match
        if match["year"]:
            return months(last, int(match["year"])), last
    return (None, None) if last is None else (months(last, None), last)


def months(match: re.Match[str], year: int | None) -> Months | None:
    """The months that the words name; None for a day or another time."""
    if match["other"] or match["day"] or match["year_end"]:
        return None
    first, last = _ends(match)
    is_end = bool(match["quarter_end"] or match["to_end"] or match["end"])
    return Months(year, first, last, is_end) if first <= last else None


def _ends(match: re.Match[str]) -> tuple[int, int]:
    """The first and the last month that the words name."""
    if match["half"]:
        return (
            (1, HALF_YEAR_MONTHS) if match["half"] == "上" else (HALF_YEAR_MONTHS + 1, YEAR_MONTHS)
        )
    for kind, size in (("quarters", QUARTER_MONTHS), ("months", 1)):
        if match[f"{kind}_from"]:
            first, last = number(match[f"{kind}_from"]), number(match[f"{kind}_to"])
            return (first - 1) * size + 1, last * size
        if match[f"first_{kind}"]:
            return 1, number(match[f"first_{kind}"]) * size
        if match[kind[:-1]]:
            last = number(match[kind[:-1]]) * size
            return last - size + 1, last
    return 1, YEAR_MONTHS  # 全年, or a year alone
