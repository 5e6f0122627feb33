"""Which period governs a figure: the date before it in its paragraph, unless that date is only compared with.

The paragraph is the barrier, but a line that ends in a comma, semicolon or colon goes on in the next; before any date of
its own, a paragraph is of the time that its heading names. A base of comparison (比2013年末) governs nothing, 由上月 and
从2012年 only the figure next to them. The grammar of a date itself belongs in `flows.extract.figures.dates`.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from flows.extract.figures.dates import Anchor, bounds, last_day, number, resolve
from flows.read.segment import TITLE

if TYPE_CHECKING:
    from datetime import date

    from flows.read.segment import Block

MONTHS, QUARTERS = 12, 4

RELATIVE = re.compile(
    r"[今本当全去上前明同](?:(?<=[今去上前明])年|(?<=[本当])[年月]|(?<=全)(?<!年全)年|(?<=上)个?月|(?<=上)一?季度?|(?<=同)期)(?!度报|份|以来最|水平|同期|结[转余])"
    r"|(?<=[，。；\n])(?:目前|眼下|如今|当前)"
    r"|(?<![一二三四五六七八九十])十[一二三四五]五(?=[”\"』]?(?:时期|期间|以来))"
)
COMPARED = ("比", "较", "与", "以", "同", "和", "超过", "高于", "低于", "快于", "相比", "于")
LOCAL = ("由", "从")
MEASURED_FROM = ("比", "较", "超过", "高于", "低于", "快于", "慢于", "多于", "少于", "大于", "小于")
BESIDE = re.compile(r"(?:上年|去年|前年|上个?月|上一?季度?)[为是仅]")
"""上年为5.2亿元: what it was then is told in passing, and the text goes on with now."""
A_YEAR_BEFORE = re.compile(
    r"(?<![比较与同])(?:上年|去年)同期(?:仅|只)?[为是]|(?:上年|去年)同期[（(]$|(?:上年|去年)同期的[约近]?$"
)
LEVEL_A_YEAR_BEFORE = re.compile(r"[比较于及与](?:上年|去年)同期的?[^，。；\d]{0,12}$")
"""较去年同期经调整净亏损1.48亿元: a level of then, where the number is none of a change."""
"""上年同期为2.87亿元, 高于去年同期（50.2%）: the same stretch of the year before, for this figure alone."""
TIMES_OF = re.compile(r"的(?:近|约|超过?|逾)?[\d.一二两三四五六七八九十百]+(?:倍|成(?!本))")
SHARE_OF = re.compile(r"的(?:近|约|超过?|逾)?[\d.]+%")
EQUALS = ("是", "为", "当于", "达", "达到")
"""是2010年的2.2倍, 相当于1949年的80%: how much of the level of that year, told of now."""
RECORD = re.compile(r"以来(?:的|同期)?(?:最|新[高低]|历史|首次|第|次)")
"""刷新2011年以来的最高水平: since when there has been no other such figure."""
SET_AGAINST = re.compile(r"[^，。；\d]{0,12}相比")
"""与11日至13日的调查相比: only compared with."""
PUBLISHED = re.compile(r"(?:对外|正式|联合)?(?:发布|公布|披露)")
"""国家统计局7月17日发布的数据: when it was told, and not what it is of."""
ENDED = re.compile(
    r"止(?:的)?(?:(?P<months>\d{1,2}|十[一二]?|[一二三四五六七八九])个月|(?P<year>年度|财年))"
)
"""截至6月30日止六个月: so many months that end with that day."""
REPORT = re.compile(r"第?(?:(?P<first>一季)|(?P<half>中|半年)|(?P<third>三季))度?报")
"""2023年三季报: what a company tells after so much of the year."""
REPORTED = {"first": "-Q1", "half": "-H1", "third": "-01/{}-09"}
DEADLINE = re.compile(r"(?<![截直])[到至]$")
"""到2025年: a year to come, which completes no month after it."""
ASIDE = re.compile(r"(?:全年|全月|同期|水平|的)*[（(]$")
"""快于一季度（6.7%）: between what is compared with and its figure stands a bracket."""
ITEM = "——"
"""What opens an item of a list of paragraphs."""
UNTIL = re.compile("(?<=[比较])截[至止]$")
REACH_BEFORE = 6
"""较截至2022年12月31日: how far back the preposition stands, in characters."""
BASE_OF = re.compile(r"的[^，。；\d]{0,8}")
"""比上年的3亿元增长5%: a level that something is measured from."""
SAME = "同期"
FIVE_YEARS = ("十一五", "十二五", "十三五", "十四五", "十五五")
"""The five-year plans, from the eleventh, of 2006 to 2010, on; 十四五时期 is 2021 to 2025."""
FIRST_PLAN, PLAN_YEARS = 2006, 5
NOW = ("目前", "眼下", "如今", "当前")
OPEN_END = "，；：、,;:"
"""Marks at the end of a line after which its sentence goes on in the next."""
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
        stamp = STAMP.match(text)
        self._stamped = 0 if stamp is None else stamp.end()
        self._is_dated = reference is not None or stamp is not None
        self._named = -1  # where the year last named stands
        self._is_whole = False  # whether that year was named as a whole
        self._now: int | None = None  # the year that an undated text speaks from, once a word tells
        self._governing: str | None = None
        self._local: str | None = None
        self._base: str | None = None  # what the first 从…到… of the paragraph begins with
        self._aside: tuple[int, str | None] | None = None  # where the date last compared with ends
        self._block: Block | None = None
        self._begun: dict[int, int] = {}  # of each paragraph, where its first sentence begins
        self._of_heading: dict[str, str | None] = {}
        self.since = 0
        """Where the paragraph begins, or the line that it goes on from."""

    @property
    def spoken_on(self) -> date | None:
        """The day that the document speaks from, where it is known."""
        return self._anchor.today

    def enter(self, block: Block, *, in_table: bool = False) -> None:
        """Begin a paragraph: its heading governs; the year last named still completes partial dates.

        A row of a table is under the date that the text before the table speaks of.
        """
        if self._block is not None and block.start == self._block.start:
            return
        self._block, self._local, self._aside = block, None, None
        begun = self._beginning(block.start)
        if begun != self.since and not in_table:
            self._governing = self._headed(block.section)
            if not self._are_items(self.since, begun):
                self._base = None
        self.since = begun

    def _beginning(self, start: int) -> int:
        """Where the sentence begins that a line belongs to, over the lines before it that end in an open mark."""
        passed = []
        while start not in self._begun:
            passed.append(start)
            end = start
            while end and self._text[end - 1].isspace():
                end -= 1
            if not end or self._text[end - 1] not in OPEN_END:
                self._begun[start] = start
                break
            start = self._text.rfind("\n", 0, end) + 1
        begun = self._begun[start]
        self._begun.update(dict.fromkeys(passed, begun))
        return begun

    def _are_items(self, *starts: int) -> bool:
        return all(self._text.startswith(ITEM, start) for start in starts)

    def _headed(self, section: str) -> str | None:
        """The period that the innermost heading of a section names, or one above it, or the title."""
        path = section.split("/")
        names = ["/".join(path[:depth]) for depth in range(len(path), 0, -1)]
        return next(
            (self._of_heading[name] for name in (*names, TITLE) if name in self._of_heading), None
        )

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
        before = UNTIL.sub("", self._text[max(0, start - REACH_BEFORE) : start].rstrip())
        compared = self._is_compared(before, end)
        if period.year is not None and not compared and DEADLINE.search(before) is None:
            month = period.month if period.month is not None else self._anchor.month
            self._anchor = self._anchor._replace(year=period.year, month=month)
            if YEAR_WRITTEN.search(text):
                self._named, self._is_whole = start, period.text == str(period.year)
        self._head(period.text)
        if compared:
            self._aside = end, self._meant(period.text, end)
        if compared or end <= self._stamped or PUBLISHED.match(self._text, end):
            return period.text
        self._govern(self._meant(period.text, end), before, end)
        return period.text

    def _is_compared(self, before: str, end: int) -> bool:
        """Whether a date that ends at `end` only says what something else is compared with."""
        end += len(SAME) if self._text.startswith(SAME, end) else 0
        following = self._text[end : end + 1]
        if following == "的" and not before.endswith(MEASURED_FROM):
            equals = before.endswith(EQUALS)
            if TIMES_OF.match(self._text, end) or (equals and SHARE_OF.match(self._text, end)):
                return True
        if before.endswith(COMPARED):
            return following != "的" or SET_AGAINST.match(self._text, end) is not None
        return following == "以" and RECORD.match(self._text, end) is not None

    def _meant(self, period: str | None, end: int) -> str | None:
        """What a date stands for together with the words after it: 2022年同期, 6月30日止六个月, 2023一季报."""
        report = REPORT.match(self._text, end)
        if report is not None and period is not None and YEAR.fullmatch(period):
            return period + REPORTED[report.lastgroup or ""].format(period)
        if self._text.startswith(SAME, end) and period is not None and self._governing is not None:
            return YEAR.sub(period, self._governing) if YEAR.fullmatch(period) else period
        ended = ENDED.match(self._text, end) if self._text.startswith("止", end) else None
        last = bounds(period)[1]
        if ended is None or last is None:
            return period
        months = MONTHS if ended["year"] else number(ended["months"])
        first = last.year * MONTHS + last.month - months
        return f"{first // MONTHS}-{first % MONTHS + 1:02}/{last.year}-{last.month:02}"

    def _govern(self, period: str | None, before: str, end: int) -> None:
        """Let a period govern from here on, or the next figure alone."""
        beside = before.endswith(MEASURED_FROM) or self._text.startswith(SAME, end)
        if before.endswith(LOCAL) or beside:
            self._local = period
            if self._text.startswith("的", end):
                self._base = period
        else:
            self._governing, self._local = period, None

    def _head(self, period: str | None) -> None:
        """What a heading names, if it names one month, quarter or year; a day in it is often that of a speech."""
        block = self._block
        if block is None or not block.is_heading or bounds(period)[0] == bounds(period)[1]:
            return
        known = self._of_heading.setdefault(block.section, period)
        if known != period:
            self._of_heading[block.section] = None

    def governing(
        self, since: int, start: int, *, opens: bool = False, is_level: bool = False
    ) -> str | None:
        """The period of the figure at `start`, reading the relative words that stand after offset `since`.

        `opens` where the figure is what something rose or fell from: it is of another time than the rest. `is_level`
        where it is no change: right after what something is measured from, it is of that time.
        """
        aside, self._aside = self._aside, None
        if aside is not None and ASIDE.fullmatch(self._text, aside[0], start):
            return aside[1]
        first = RELATIVE.search(self._text, since, start)
        at = start if first is None else first.start()
        for match in RELATIVE.finditer(self._text, at, start) if first else ():
            preposition = self._text[max(since, match.start() - 1) : match.start()]
            if preposition in COMPARED:
                next_to_it = (ASIDE, BASE_OF) if is_level else (ASIDE,)
                if any(one.fullmatch(self._text, match.end(), start) for one in next_to_it):
                    return self._relative(match[0], beside=True)
                continue
            if match[0] in NOW:
                self._governing = self._local = None
                continue
            beside = BESIDE.match(self._text, match.start()) is not None
            period = self._relative(match[0], beside=beside)
            if preposition in LOCAL or beside:
                self._local = period
            elif period is not None:
                self._governing, self._local = period, None
        if self._local is not None:
            local, self._local = self._local, None
            return local
        if opens:
            return self._base
        before = A_YEAR_BEFORE.search(self._text, since, start) or (
            is_level and LEVEL_A_YEAR_BEFORE.search(self._text, since, start)
        )
        if self._governing is not None and before:
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

    def _speaking(self, word: str, *, beside: bool) -> int | None:
        """The year that 今年 or 去年 counts from: the document's, or else what its words tell.

        A text without a day that has spoken of a whole year is written after it: its 去年 is that year, unless the
        two are set side by side.
        """
        today, year = self._anchor.today, self._anchor.year
        if today is not None:
            return today.year
        if year is None or word[0] not in "去前" or beside or not self._is_whole:
            return year if self._now is None else self._now
        self._now = self._now or year + 1
        return self._now

    def _relative(self, word: str, *, beside: bool) -> str | None:
        today = self._anchor.today
        if word in ("本月", "当月", "上月", "上个月"):
            base = bounds(self._governing)[0] or today
            if base is None:
                return None
            if word in ("上月", "上个月"):
                base = base.replace(day=1) - timedelta(days=1)
            return f"{base.year}-{base.month:02}"
        if word in ("全年", "当年"):
            return None if word == "全年" and self._governing is None else self._whole_year()
        if word in FIVE_YEARS:
            first = FIRST_PLAN + PLAN_YEARS * FIVE_YEARS.index(word)
            return f"{first}/{first + PLAN_YEARS - 1}"
        if word.startswith("上") and "季" in word:
            return self._last_quarter()
        year = None if word == "同期" else self._speaking(word, beside=beside)
        if year is None:
            return None
        shift = {"今": 0, "本": 0, "去": -1, "上": -1, "前": -2, "明": 1}[word[0]]
        return str(year + shift)

    def _last_quarter(self) -> str | None:
        first = bounds(self._governing)[0] or self._anchor.today
        if first is None:
            return None
        quarter = first.year * QUARTERS + (first.month - 1) // 3 - 1
        return f"{quarter // QUARTERS}-Q{quarter % QUARTERS + 1}"

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
