"""Which period governs a figure: the date before it in its paragraph, unless that date is only compared with.

The paragraph is the barrier. A base of comparison (比2013年末) governs nothing, 由上月 and 从2012年 only the figure next
to them. The grammar of a date itself belongs in `flows.extract.dates`.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from flows.extract.dates import Anchor, bounds, last_day, resolve

if TYPE_CHECKING:
    from datetime import date

RELATIVE = re.compile(
    r"[今本当全去上前明同](?:(?<=[今去上前明])年|(?<=[本当])[年月]|(?<=全)年|(?<=上)个?月|(?<=同)期)(?!度报|份|以来最|水平|同期|结[转余])"
)
COMPARED = ("比", "较", "与", "以", "同", "和", "超过", "高于", "低于", "快于", "相比", "于")
LOCAL = ("由", "从")
BESIDE = re.compile(r"(?:上年|去年|前年|上个?月)[为是仅]")
"""上年为5.2亿元: what it was then is told in passing, and the text goes on with now."""
A_YEAR_BEFORE = re.compile(r"(?<![比较与同])(?:上年|去年)同期(?:仅|只)?[为是]")
"""上年同期为2.87亿元: the same stretch of the year before, for this figure alone."""
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
SHIFT = re.compile(r"(今年|今天|今日|今晨|今晚|本年|去年|上年|前年|明年)(?:的|[（(])?$")
YEAR_WRITTEN = re.compile(r"\d{4}|[〇零一二三四五六七八九]{4}年")
REACH = 200
HEAD = 400
"""A full date within so many characters of the start dates the document, where no one says otherwise."""
DATED = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:[-年/.](1[0-2]|0?[1-9])[-月/.](3[01]|[12]\d|0?[1-9])(?:日|(?!\d))|(1[0-2]|0[1-9])(3[01]|[12]\d|0[1-9])(?!\d))"
)


def anchor_of(text: str, reference: date | None) -> Anchor:
    """The day a document speaks from: the one given, else the first full date near its start."""
    if reference is not None:
        return Anchor(None, None, reference)
    match = DATED.search(text, 0, HEAD)
    if match is None:
        return Anchor()
    period = resolve(f"{match[1]}-{match[2] or match[4]}-{match[3] or match[5]}", Anchor())
    return Anchor(None, None, bounds(period.text)[0])


STAMP = re.compile(
    r"\s*(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}[ T]\d{1,2}:\d\d|.{0,40}(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?:电|讯|消息)"
)
"""A document that opens with the time of its publication, or with a dateline, speaks from that day."""


class Reader:
    """Follows one document's dates and says which period governs each figure, in text order."""

    def __init__(self, text: str, reference: date | None) -> None:
        self._text = text
        self._anchor = anchor_of(text, reference)
        self._is_dated = reference is not None or STAMP.match(text) is not None
        self._named = -1  # where the year last named stands
        self._governing: str | None = None
        self._local: str | None = None
        self._paragraph = -1

    def enter(self, paragraph: int, *, in_table: bool = False) -> None:
        """Begin a paragraph: nothing governs yet; the year last named still completes partial dates.

        A row of a table is under the date that the text before the table speaks of.
        """
        if paragraph != self._paragraph:
            self._paragraph, self._local = paragraph, None
            if not in_table:
                self._governing = None

    def date(self, start: int, end: int, text: str) -> str | None:
        """Read a date that stands at [start, end): its period, or None where its year stays unknown."""
        year_shift = self._shift(start)
        anchor = self._anchor
        if self._is_dated and anchor.today is not None and self._named < self._sentence(start):
            anchor = anchor._replace(
                year=anchor.today.year
            )  # a past year holds for its own sentence only
        if year_shift is not None and anchor.today is not None:
            anchor = anchor._replace(year=anchor.today.year + year_shift)
        elif year_shift:  # 去年 of a document without a day is no known year
            anchor = Anchor()
        period = resolve(text, anchor)
        before = self._text[max(0, start - 4) : start].rstrip()
        compared = before.endswith(COMPARED) and self._text[end : end + 1] != "的"
        if period.year is not None and not compared:
            month = period.month if period.month is not None else self._anchor.month
            self._anchor = self._anchor._replace(year=period.year, month=month)
            if YEAR_WRITTEN.search(text):
                self._named = start
        if before.endswith(LOCAL):
            self._local = period.text
        elif not compared:
            self._governing, self._local = period.text, None
        return period.text

    def governing(self, since: int, start: int) -> str | None:
        """The period of the figure at `start`, reading the relative words that stand after offset `since`."""
        first = RELATIVE.search(self._text, since, start)
        at = start if first is None else first.start()
        for match in RELATIVE.finditer(self._text, at, start) if first else ():
            preposition = self._text[max(since, match.start() - 1) : match.start()]
            if preposition in COMPARED:
                continue
            period = self._relative(match[0])
            if preposition in LOCAL or BESIDE.match(self._text, match.start()):
                self._local = period
            elif period is not None:
                self._governing, self._local = period, None
        if self._local is not None:
            local, self._local = self._local, None
            return local
        if self._governing is not None and A_YEAR_BEFORE.search(self._text, since, start):
            return YEAR.sub(lambda year: str(int(year[0]) - 1), self._governing)
        return self._governing

    def _sentence(self, start: int) -> int:
        """Where the sentence around an offset begins, as far as a year can reach."""
        low = max(0, start - REACH)
        return max(self._text.rfind(mark, low, start) for mark in "。；\n")

    def _shift(self, start: int) -> int | None:
        """The year that 今年, 去年 right before a date adds to it, as a distance from the document's."""
        match = SHIFT.search(self._text, max(0, start - 4), start)
        return (
            {"今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1}[match[1][0]]
            if match
            else None
        )

    def _relative(self, word: str) -> str | None:
        today = self._anchor.today
        year = self._anchor.year if today is None else today.year
        if word in ("本月", "当月", "上月", "上个月"):
            base = bounds(self._governing)[0] or today
            if base is None:
                return None
            if word in ("上月", "上个月"):
                base = base.replace(day=1) - timedelta(days=1)
            return f"{base.year}-{base.month:02}"
        if word in ("全年", "当年"):
            return None if word == "全年" and self._governing is None else self._whole_year()
        if year is None or word == "同期":
            return None
        shift = {"今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1}[word[0]]
        return str(year + shift)

    def _whole_year(self) -> str | None:
        first, last = bounds(self._governing)
        if first is None or last is None:
            return self._governing
        whole = first.year == last.year and (first.month, last.month, last.day) == (
            1,
            12,
            last_day(last.year, 12),
        )
        return self._governing if whole else str(first.year)
