"""Which period governs a figure: the date before it in its paragraph, unless that date is only compared with.

The paragraph is the barrier, but a line that ends in a comma, semicolon or colon goes on in the next; before any date of
its own, a paragraph is of the time that its heading names, or the title, or the one time that an account is of from its
first line on. A base of comparison (比2013年末) governs nothing, 由上月 and 从2012年 only the figure next to them. The grammar of
a date itself belongs in `flows.extract.figures.dates`, what the words beside it make of it in `flows.extract.meaning.times.beside`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.dates import Anchor, bounds, resolve
from flows.extract.meaning.times import beside, relative
from flows.extract.meaning.times.accounts import Accounts
from flows.extract.meaning.times.speaking import STAMP, anchor_of, year_ahead
from flows.read.segment import DATELINE

if TYPE_CHECKING:
    from datetime import date

    from flows.extract.figures.lists import Run
    from flows.read.segment import Block

LOCAL, SINCE = ("由", "从"), ("自", "从")
BESIDE = re.compile(r"(?:上年|去年|前年|上个?月|上一?季度?)[为是仅]")
"""上年为5.2亿元: what it was then is told in passing, and the text goes on with now."""
MOVED = r"(?:同比)?(?:增长|下降|上升|上涨|下跌|减少|增加|提高|回落)?"
A_YEAR_BEFORE = re.compile(
    rf"(?<![比较与同])(?:上年|去年)同期(?:仅|只)?[为是]|(?:上年|去年)同期[（(]$|(?:上年|去年)同期的 ?[约近]?{MOVED}$"
)
"""上年同期为2.87亿元, 高于去年同期（50.2%）, 由上年同期的下降9.8%: the same stretch of the year before, for this figure alone."""
LEVEL_A_YEAR_BEFORE = re.compile(r"[比较于及与](?:上年|去年)同期的?[^，。；\d]{0,12}$")
"""较去年同期经调整净亏损1.48亿元: a level of then, where the number is none of a change."""
PART_OF_A_YEAR_BEFORE = re.compile(
    r"(?<![从由高低快慢多少大小]于)(?<![从由比较])(?:上年|去年)同期的[约近]?$"
)
"""不足上年同期的七成: how much of the level of then, told of now."""
ASIDE = re.compile(r"(?:全年|全月|同期|水平|的)*[（(]$")
"""快于一季度（6.7%）: between what is compared with and its figure stands a bracket."""
HELD_AGAINST = ("与", "比", "较")
LEVEL_OF_BASE = re.compile(
    r"[^，。；\d]{0,16}的|[^，。；\d]{2,20}(?<![高低多少加减升降长高至到为])"
)
"""与2010年普查的72万人相比, 较2021年的负债规模176亿元: what is compared with, by its own number."""
BASE_OF = re.compile(r"的[^，。；\d]{0,8}")
"""比上年的3亿元增长5%: a level that something is measured from."""
VALUE_BEFORE = re.compile(r"(?:前值|上期值?|上次)(?:[为是的约]|录得|修正为)*$")
"""低于前值的1.2%: what a monthly or quarterly figure was the last time."""
PASSAGE_OF = "料"
PASSAGE = re.compile(
    r"^.{0,6}根据(?:以下|下列|所给|给定)[^，。\n]{0,12}(?:资料|材料)", re.MULTILINE
)
"""根据以下资料，回答116～120题。: each passage of an examination is an account of its own."""
ITEM = "——"
"""What opens an item of a list of paragraphs."""
REACH_BEFORE = 8
"""较截至2022年12月31日: how far back the preposition stands, in characters."""
OPEN_END = "，；：、,;:"
"""Marks at the end of a line after which its sentence goes on in the next."""
SHIFT = re.compile(r"(今年|今天|今日|今晨|今晚|本年|去年|上年|前年|明年)(?:的|[（(])?$")
FORESEEN = ("预计", "预测", "预期")
SET_ASIDE = ("将", "把")
"""将2016年定为建设年: a year that has not passed."""
YEAR_WRITTEN = re.compile(r"\d{4}|[〇零一二三四五六七八九]{4}年")
HOUR, MIDNIGHT = "时", "零时"
"""11月16日0—24时, 11月1日零时: a whole day that an account is of."""
CALENDAR, CENTURIES, CLOCK = "年月日号季旬纪代度Q-/HF.", ("19", "20"), ":时点"
"""A date without any of the first is a time of the clock, of a day that the words before it name; 2022 is, and 20:22 is not."""
REACH = 200
MOST_TOLD = 32
"""Dates told together of which no more are remembered."""


def is_clock(text: str) -> bool:
    """Whether a date is a time of the clock alone: 11时 of 当天11时, whose day the words before it name."""
    if any(mark in text for mark in CALENDAR):
        return False
    return any(mark in text for mark in CLOCK) or not any(mark in text for mark in CENTURIES)


class _Aside(NamedTuple):
    """A date that is only compared with: where it ends, what it means, and whether a level of then may follow it."""

    end: int
    period: str | None
    holds_level: bool


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
        self._absolute: str | None = None  # what a date named last, whatever 上季度 says since
        self._counted: str | None = None  # the year that 上年 was said to be, while it governs
        self._base: str | None = None  # what the first 从…到… of the paragraph begins with
        self._aside: _Aside | None = None  # the date last compared with
        self._told: list[str] = []  # the dates that were told together last: 2021年、2022年
        self._told_end = -1
        self._expires = len(text)  # where the date that governs ends to do so
        self._accounts = Accounts()
        self._block: Block | None = None
        self._begun: dict[int, int] = {}  # of each paragraph, where its first sentence begins
        self.since = 0
        """Where the paragraph begins, or the line that it goes on from."""
        self.named_at = -1
        """Where the date stands that governs, in a paragraph that names one."""

    @property
    def spoken_on(self) -> date | None:
        """The day that the document speaks from, where it is known, and not only guessed from its first date."""
        return self._anchor.today if self._is_dated else None

    def enter(self, block: Block, *, in_table: bool = False) -> None:
        """Begin a paragraph: its heading governs; the year last named still completes partial dates.

        A row of a table is under the date that the text before the table speaks of.
        """
        if self._block is not None and block.start == self._block.start:
            return
        if self._block is not None and self._is_new_passage(self._block.end, block.end):
            self._accounts = Accounts()
        self._block, self._local, self._aside = block, None, None
        if DATELINE.fullmatch(self._text, block.start, block.end):
            self._stamped = block.end
        begun = self._beginning(block.start)
        if begun != self.since and not in_table:
            self._governing = self._accounts.of(block.section)
            if not self._are_items(self.since, begun):
                self._base = None
        self.since = begun

    def _is_new_passage(self, since: int, end: int) -> bool:
        """Whether a line between two offsets opens a passage of an examination."""
        return (
            self._text.find(PASSAGE_OF, since, end) >= 0
            and PASSAGE.search(self._text, since, end) is not None
        )

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

    def date(self, start: int, end: int, text: str, sentence_end: int) -> str | None:
        """Read a date that stands at [start, end): its period, or None where its year stays unknown."""
        period = resolve(text, self._anchor_at(start, text))
        before = beside.UNTIL.sub("", self._text[max(0, start - REACH_BEFORE) : start].rstrip())
        goes_on = self._goes_on(start)
        compared = not goes_on and beside.is_compared(self._text, before, end)
        since = beside.is_since(self._text, before, end)
        names = not (compared or since or before.endswith(beside.MEASURED_FROM))
        names = names and not self._is_foreseen(start)
        if period.year is not None and names and beside.DEADLINE.search(before) is None:
            self._name(period.year, period.month, start, text)
            is_year = period.text == str(period.year) and not before.endswith(SET_ASIDE)
            self._is_whole = self._is_whole and is_year
        is_whole = text.endswith(HOUR) or self._text.startswith(MIDNIGHT, end)
        if self._block is not None:
            self._accounts.head(self._block, period.text, is_whole=is_whole)
        if compared:
            if beside.SET_AGAINST.match(self._text, end):
                self._base = self._meant(period.text, before, end)
            holds_level = before.endswith(HELD_AGAINST)
            self._aside = _Aside(end, self._meant(period.text, before, end), holds_level)
        lasts = before.endswith(("到", "至")) and beside.LASTING.search(before) is not None
        if compared or lasts or is_clock(text) or end <= self._stamped:
            return period.text
        if beside.is_told(self._text, end):
            self._absolute = period.text  # 7月31日公布，截至当天
            if self.named_at < self._sentence(start) and beside.SHOWS.match(self._text, end):
                self._turn_back()
            return period.text
        if beside.is_founding(self._text, before, end):
            self._turn_back()
            return period.text
        meant = self._meant(period.text, before, end)
        self._tell(meant, end, goes_on=goes_on)
        meant = self._years_told() or meant
        if not self._is_local(before, end):
            if self._block is not None and not self._block.is_heading:
                account = None if self._is_history(meant) else meant
                self._accounts.tell(account, is_whole=is_whole)
            self._governing, self._local, self._absolute = meant, None, meant
            self.named_at = start
            passes = since or self._is_history(meant)
            self._expires = sentence_end if passes else len(self._text)
            return period.text
        self._local = meant
        if self._text.startswith("的", end):
            self._base = meant
        return period.text

    def _is_history(self, period: str | None) -> bool:
        """Whether a dated text looks back with a period to before last year: it goes on with now."""
        last, today = bounds(period)[1], self.spoken_on
        return last is not None and today is not None and last.year < today.year - 1

    def _is_foreseen(self, start: int) -> bool:
        """Whether a text of no known day foresees the date at `start`, so that its 今年 is not of that year."""
        if self._anchor.today is not None:
            return False
        sentence = max(self._sentence(start), 0)
        return any(self._text.find(word, sentence, start) >= 0 for word in FORESEEN)

    def _account(self) -> str | None:
        """The time of the heading or the account, or None where neither names one."""
        return None if self._block is None else self._accounts.of(self._block.section)

    def _turn_back(self) -> None:
        self._governing, self._local, self._expires = self._account(), None, len(self._text)

    def _anchor_at(self, start: int, text: str) -> Anchor:
        """What completes a date, `text` at `start`, that is written without its year."""
        shift, anchor = self._shift(start), self._anchor
        if self._is_dated and anchor.today is not None and self._named < self._sentence(start):
            anchor = anchor._replace(
                year=anchor.today.year
            )  # a past year holds for its own sentence only
        if shift is not None and anchor.today is not None:
            return anchor._replace(year=anchor.today.year + shift)
        if shift:  # 去年 of a document without a day is no known year
            return Anchor()
        if anchor.year is None and anchor.today is None:
            return anchor._replace(year=year_ahead(self._text, start, text))
        return anchor

    def _name(self, year: int, month: int | None, start: int, text: str) -> None:
        """Let a date's year and month complete those after it; a year to come completes none in a dated text."""
        if self.spoken_on is not None and year > self.spoken_on.year:
            return
        kept = month if month is not None else self._anchor.month
        self._anchor = self._anchor._replace(year=year, month=kept)
        if YEAR_WRITTEN.search(text):
            self._named, self._is_whole = start, True

    def _goes_on(self, start: int) -> bool:
        """Whether a date is told together with the one before it: the second of 2021年、2022年."""
        return 0 <= self._told_end <= start and (
            beside.JOINT.fullmatch(self._text, self._told_end, start) is not None
        )

    def _tell(self, period: str | None, end: int, *, goes_on: bool) -> None:
        told = self._told if goes_on and len(self._told) < MOST_TOLD else ()
        self._told = [*told, *([period] if period else ())]
        self._told_end = end

    def _years_told(self) -> str | None:
        """The stretch that years told one after the other make up: 2023及2024年. None where they make up none."""
        years = [int(one) for one in self._told if beside.YEAR.fullmatch(one)]
        follow = len(years) > 1 and years == list(range(years[0], years[0] + len(self._told)))
        return f"{years[0]}/{years[-1]}" if follow else None

    def _meant(self, period: str | None, before: str, end: int) -> str | None:
        """What a date stands for together with the words around it: 2022年同期, 6月30日止六个月, 自2021年7月以来."""
        if period is None:
            return None
        if beside.YEAR.fullmatch(period) and (part := beside.reported(self._text, end, period)):
            return part
        if self._text.startswith(beside.SAME, end) and self._governing is not None:
            is_year = beside.YEAR.fullmatch(period)
            return beside.YEAR.sub(period, self._governing) if is_year else period
        if beside.FROM_TODAY.search(before) and self._anchor.today is not None:
            return f"{self._anchor.today}/{period}"
        if beside.is_since(self._text, before, end):
            return self._up_to_now(period)
        return beside.ended(self._text, end, period) or period

    def _up_to_now(self, period: str) -> str | None:
        """From the beginning of a period to the day of the text; None where that is not known.

        截至8月9日 says up to when the paragraph knows, and the stretch ends there.
        """
        known = bounds(self._governing)[1] if self._is_as_of(self.since) else None
        last = known or self._anchor.today
        return None if last is None or "/" in period else f"{period}/{last}"

    def _is_as_of(self, since: int) -> bool:
        """Whether what governs was named with 截至, not before `since`."""
        at = self.named_at
        return (
            at >= max(since, 1) and beside.AS_OF.search(self._text, max(0, at - 4), at) is not None
        )

    def _is_local(self, before: str, end: int) -> bool:
        """Whether a date is of the next figure alone: 由2010年的, 较2012年同期的, 10月底前完成."""
        passing = beside.IN_PASSING.search(before) and beside.STATES_LEVEL.match(self._text, end)
        return (
            before.endswith((*LOCAL, *beside.MEASURED_FROM))
            or self._text.startswith(beside.SAME, end)
            or beside.BY_THEN.match(self._text, end) is not None
            or (beside.PEAK.search(before) is not None and self._text.startswith("的", end))
            or (beside.AMONG.search(before) is not None and self._text[end : end + 1] not in "，,")
            or (passing is not None and self._governing is not None)
        )

    def last(self, start: int, end: int) -> bool:
        """A length of time at [start, end): whether it reaches up to now (近15年, 两年来), and governs as no known period."""
        reaches = beside.is_recent(self._text, start, end) or (
            self._text.startswith("间", end)
            and not self._text.endswith("这", 0, start)
            and not self._accounts.is_of_one_time
        )
        if reaches:
            self._governing = self._local = None
        return reaches

    def dealt(self, run: Run, start: int) -> str | None:
        """The period of a figure in a list with as many members as its sentence has told dates before it, or None."""
        if run.size == 1 or "。" in self._text[self._told_end : start]:
            return None
        told = self._told
        if len(told) == 1 and LISTS_THINGS.match(self._text, self._told_end, start) is None:
            told = _each_year(told[0])
        return told[run.position] if len(told) == run.size else None

    def governing(
        self,
        since: int,
        start: int,
        *,
        opens: bool = False,
        is_level: bool = False,
        is_name: bool = False,
    ) -> str | None:
        """The period of the figure at `start`, reading the relative words that stand after offset `since`.

        `opens` where the figure is what something rose or fell from: it is of another time than the rest. `is_level`
        where it is no change: right after what something is measured from, it is of that time. `is_name` where it measures
        nothing (第六次人口普查) and leaves that to the figure after it.
        """
        self._accounts.ask()
        self._told = []  # dates are dealt out to the list right after them
        if start >= self._expires:  # since 2018 so much: the next sentence is of no stretch
            is_back = self._is_history(self._governing)
            self._governing = self._account() if is_back else None
            self._expires = len(self._text)
        aside, self._aside = self._aside, self._aside if is_name else None
        if aside is not None:
            next_to_it = (ASIDE, LEVEL_OF_BASE) if is_level and aside.holds_level else (ASIDE,)
            if any(one.fullmatch(self._text, aside.end, start) for one in next_to_it):
                return aside.period
        beside_it = self._read(since, start, is_level=is_level)
        if beside_it is not None:
            return beside_it
        if is_level and VALUE_BEFORE.search(self._text, since, start):
            return relative.one_before(self._governing)
        if self._local is not None:
            local, self._local = self._local, None
            return local
        if opens and self._base is not None:
            return self._base
        year_before = self._year_before(since, start, is_level=is_level)
        if year_before is not None:
            return year_before
        return None if opens else self._governing

    def _read(self, since: int, start: int, *, is_level: bool) -> str | None:
        """Follow the relative words before a figure; the period of a base of comparison that is right beside it."""
        first = relative.WORD.search(self._text, since, start)
        at = start if first is None else first.start()
        for match in relative.WORD.finditer(self._text, at, start) if first else ():
            preposition = self._text[max(since, match.start() - 1) : match.start()]
            if preposition in beside.COMPARED:
                next_to_it = (ASIDE, BASE_OF) if is_level else (ASIDE,)
                if any(one.fullmatch(self._text, match.end(), start) for one in next_to_it):
                    return self._relative(match[0], is_beside=True)
                continue
            if match[0] in relative.NOW:
                if self._is_as_of(self._sentence(match.start())):
                    continue  # 截至8月10日，已找到6人，目前还有16人失联
                self._governing = self._local = None
                continue
            if "周" in match[0]:
                if beside.TOLD_OF_WEEK.fullmatch(self._text, match.end(), start):
                    self._local = self._relative(match[0], is_beside=True)
                continue
            is_beside = BESIDE.match(self._text, match.start()) is not None
            period = self._relative(match[0], is_beside=is_beside)
            if preposition in SINCE and beside.SINCE.match(self._text, match.end()):
                period = None if period is None else self._up_to_now(period)
            by_then = beside.BY_THEN.match(self._text, match.end())
            told_here = self.named_at > self._sentence(match.start())
            in_passing = match[0] in relative.PLANS and told_here
            if preposition in LOCAL or is_beside or by_then or in_passing:
                self._local = period
            elif period is not None or match[0] in relative.YEARS:
                self._governing, self._local, self.named_at = period, None, match.start()
                self._counted = period if match[0] == "上年" else None
        return None

    def _year_before(self, since: int, start: int, *, is_level: bool) -> str | None:
        """The period that governs, a year before, where a figure is told of the same stretch of last year."""
        if self._governing is None or self._text.find(beside.SAME, since, start) < 0:
            return None
        told = A_YEAR_BEFORE.search(self._text, since, start) or (
            is_level and LEVEL_A_YEAR_BEFORE.search(self._text, since, start)
        )
        part = PART_OF_A_YEAR_BEFORE.search(self._text, since, start)
        if not told or (part and beside.TIMES_OF.match(self._text, start - 1)):
            return None
        period = beside.YEAR.sub(lambda year: str(int(year[0]) - 1), self._governing)
        if self._text[told.start() - 1] in LOCAL:
            self._base = period
        return period

    def _sentence(self, start: int) -> int:
        """Where the sentence around an offset begins, as far as a year can reach."""
        low = max(0, start - REACH)
        return max(self._text.rfind(mark, low, start) for mark in "。；\n")

    def _shift(self, start: int) -> int | None:
        """The year that 今年, 去年 right before a date adds to it, as a distance from the document's."""
        match = SHIFT.search(self._text, max(0, start - 4), start)
        return relative.SHIFTS[match[1][0]] if match else None

    def _speaking(self, word: str, *, is_beside: bool) -> int | None:
        """The year that 今年 or 去年 counts from: the document's, or else what its words tell.

        A text without a day that has spoken of a whole year is written after it: its 去年 is that year, unless the
        two are set side by side.
        """
        today, year = self._anchor.today, self._anchor.year
        if today is not None:
            return today.year
        if year is None or word[0] not in "去前" or is_beside or not self._is_whole:
            return year if self._now is None else self._now
        self._now = self._now or year + 1
        return self._now

    def _is_day(self, period: str | None) -> bool:
        first, last = bounds(period)
        return first is not None and first == last

    def _day_told(self) -> str | None:
        """The day that a date named last, or else the day of the text: 当日."""
        if self._is_day(self._absolute):
            return self._absolute
        return None if self.spoken_on is None else str(self.spoken_on)

    def _relative(self, word: str, *, is_beside: bool) -> str | None:
        """The period that a relative word names."""
        governing, today = self._governing, self._anchor.today
        if "周" in word:
            return relative.week(word, self.spoken_on)
        if relative.is_day(word):
            return relative.day(word, self.spoken_on)
        if word in relative.OF_DAY:
            return self._day_told()
        if word in relative.OF_MONTH:
            is_now = word == "本月" and self.spoken_on and self._is_day(governing)
            return relative.month_of(None if is_now else governing, today)
        if word in ("上月", "上个月"):
            return relative.month_before(governing, today)
        if word in relative.OF_QUARTER:
            return relative.quarter_of(self._absolute or governing, today)
        if word in relative.ENDS:
            return relative.end_of_year(governing)
        if word in relative.OF_YEAR:
            return None if word == "全年" and governing is None else relative.year_of(governing)
        if word in relative.PLANS:
            return relative.plan(word)
        if word.startswith("上") and "季" in word:
            return relative.quarter_of(governing, today, shift=-1)
        if word == "上年":
            return self._last_year()
        year = None if word == beside.SAME else self._speaking(word, is_beside=is_beside)
        return None if year is None else str(year + relative.SHIFTS[word[0]])

    def _last_year(self) -> str | None:
        """上年: the year before the one that is told of, whenever the text speaks; said twice, it is one year."""
        if self._counted is not None and self._counted == self._governing:
            return self._counted
        first, last = bounds(self._governing)
        told = first.year if first and last and first.year == last.year else None
        year = told or self._speaking("上年", is_beside=False)
        return None if year is None else str(year - 1)


LISTS_THINGS = re.compile(r"[^\d]*?[、和与及]")
"""甲、乙、丙三地分别增长…: the list is of places, and not of years."""


def _each_year(period: str) -> list[str]:
    """The years of a stretch of them: 2023-2025年收入分别为65/82/101亿元 deals one to each."""
    first, _, last = period.partition("/")
    if not (last and beside.YEAR.fullmatch(first) and beside.YEAR.fullmatch(last)):
        return []
    return [str(year) for year in range(int(first), int(last) + 1)]
