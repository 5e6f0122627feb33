"""Which period governs a figure: the date before it in its paragraph, unless that date is only compared with.

The paragraph is the barrier, but a line that ends in a comma, semicolon or colon goes on in the next; before any date of
its own, a paragraph is of the time that its heading names, or the title, or the one time that an account is of from its
first line on. A base of comparison (比2013年末) governs nothing, 由上月 and 从2012年 only the figure next to them.

Here is the order in which these are tried; each is in a module of its own. `anchoring`: which year a date is of that leaves it
out. `beside`: what the words beside a date make of it. `compared`: the figures of what is compared with. `local`: a date of
one figure alone. `reach`: one of a sentence or a bracket alone. `together`: dates told one after the other. `named` and
`relative`: what 去年 and 年末 name. `stretches`: what 近15年 and 五年来 do. `accounts` and `lines`: what a paragraph is of before
any date, and where it begins. The grammar of a date itself belongs in `flows.extract.figures.dates`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.dates import bounds
from flows.extract.meaning.plans import is_of_plan
from flows.extract.meaning.times import beside, compared, reach, relative, stretches
from flows.extract.meaning.times.accounts import (
    CAPTION,
    Accounts,
    closes_account,
    is_within,
    opens_passage,
)
from flows.extract.meaning.times.anchoring import Years, sentence_before
from flows.extract.meaning.times.compared import Aside
from flows.extract.meaning.times.fiscal import Fiscal
from flows.extract.meaning.times.lines import Lines
from flows.extract.meaning.times.local import Local, is_bare
from flows.extract.meaning.times.named import Told, named
from flows.extract.meaning.times.reach import Reach
from flows.extract.meaning.times.speaking import (
    OPENING,
    STAMP,
    given_on,
    is_stamped,
    is_telling_day,
)
from flows.extract.meaning.times.together import Together
from flows.extract.text.alternations import trie
from flows.read.segment import DATELINE, TITLE
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from datetime import date

    from flows.extract.figures.lists import Run
    from flows.extract.text.layout import Place
    from flows.read.segment import Block, Clause

AGED = re.compile(r"(?:已经?|刚满?|才)?\d{1,3}[多余]?周?岁")
"""今年26岁的: how old somebody is, and no time of what is told next."""
LOCAL, SINCE = ("由", "从"), ("自", "从")
BESIDE = re.compile(r"(?:上年|去年|前年|上个?月|上一?季度?)(?:[年度]?[末底])?[为是仅]")
"""上年为5.2亿元, 上年末为33亿元: what it was then is told in passing, and the text goes on with now."""
REACH_BEFORE = 8
"""较截至2022年12月31日: how far back the preposition stands, in characters."""
WIDEST = max(len(word) for word in beside.COMPARED)
JOINTS, LONGEST_JOINT = ("和", "与"), 3
"""6月到期的5亿元和9月到期的7亿元: right after a figure they compare nothing."""
LISTED = re.compile(r"(?:[/每][^，。；、,\d\s]{1,3})?\s?(?:、|和|及|与|以及)\s?")
"""Between the figures of a list: 由2020年的645元、4318公斤."""
QUOTES = '“"『'
"""较“十三五”末: between the preposition and the time."""
ANEW = re.compile(
    "[今明]年|(?:下一?步|今后|未来|后)[^，。；\n]{0,6}(?:工作|打算|安排|任务|目标|思路)"
)
"""今年工作安排: a heading of what is to come, which no account goes on to tell."""
GIVEN_AS = "工作报告"
CLAUSE_OPENING = ("", "：", ":", *OPENING)
SEVERAL_YEARS = 5
"""As many years at least as a look back on them tells of."""
YEARS_LONG = "年"
YEAR_ENDS, YEAR_LENGTH = ("年末", "年底"), 4
"""How the end of a year is told, and how many digits its number has."""
UP_TO = ("至", "止", "到")
"""截至2020年末, 到2027年底: up to or by when something adds up."""
CENTURY = "世纪"
"""Too long a time for any figure to be of, and part of names: 21世纪海上丝绸之路."""
DIVIDING = re.compile(
    r"(?:从|按|分)(?:(?!时|季度|月|年)[^，。；：、,:\n]){1,12}(?:来?看|划?分组?|统计)[，,：:]"
)
"""按行业分，, 分区域看，: what opens a paragraph on the parts of what was told before."""
HOUR = "时"
"""11月16日0—24时, 11月1日零时: a whole day that an account is of."""


@cache
def _trading() -> re.Pattern[str]:
    return re.compile(trie(vocabulary().speech.trading))


@cache
def _traded() -> re.Pattern[str]:
    """After a day on an exchange, and no dateline."""
    return re.compile(
        rf"(?!\S{{0,4}}[电讯])[^。；\n]{{0,80}}?(?:{trie(vocabulary().speech.trading)})"
    )


class YearEnd(NamedTuple):
    """The last day of a year, told as 年末 at an offset, and not as when something adds up to."""

    at: int
    day: str | None


class Reader:
    """Follows one document's dates and says which period governs each figure, in text order."""

    def __init__(self, text: str, reference: date | None) -> None:
        self._text = text
        stamp = STAMP.match(text)
        self._stamped = 0 if stamp is None else stamp.end()
        self._given_on = given_on(text)
        self._years = Years(text, reference, is_stamped=is_stamped(text))
        self._lines = Lines(text)
        self._together = Together(text)
        self._governing: str | None = None
        self._local: Local | None = None
        self._part: str | None = None  # the part of a time that the figure before was told of
        self._absolute: str | None = None  # what a date named last, whatever 上季度 says since
        self._counted: str | None = (
            None  # the year or month that 上年, 上月 was said to be, while it governs
        )
        self._base: str | None = None  # what the first 从…到… of the paragraph begins with
        self._aside: Aside | None = None  # the date last compared with
        self._traded_on: str | None = None  # the day on an exchange that was told of last
        self._week: tuple[int, str] | None = None  # where 本周 ends, and what it names
        self._listed: Local | None = None  # what the figure before was told of alone
        self._window: str | None = None  # the days of 近3个月, told last
        self._fiscal = Fiscal()
        self._year_end: YearEnd | None = None  # the end of a year that was told last
        self._reach = Reach()
        self._told_at = -1  # where the figure stands whose period was asked for last
        self._accounts = Accounts()
        self._block: Block | None = None
        self._section = ""  # of the last paragraph
        self._opens_review = False  # whether it is the first under a heading that looks back
        self.since = 0
        """Where the paragraph begins, or the line that it goes on from."""
        self.named_at = -1
        """Where the date stands that governs, in a paragraph that names one."""
        self.due_at = -1
        """Where the deadline stands that is the period told last: 明年底前建成12个; -1 where that is none."""

    @property
    def spoken_on(self) -> date | None:
        """The day that the document speaks from, where it is known, and not only guessed from its first date."""
        return self._years.spoken_on

    def governs_since(self, period: str | None, before: int) -> bool:
        """Whether a period is the one that governs, and was named before an offset."""
        return period == self._governing and self.named_at < before

    def of_flow(self, period: str | None, clause_start: int) -> str | None:
        """The year of what comes about over a time, where only its end was told, in an earlier clause: 年末存栏186万头，出栏326万头."""
        told = self._year_end
        is_its = told is not None and period == told.day and told.at < clause_start
        return period[:YEAR_LENGTH] if is_its and period is not None else period

    def enter(self, block: Block, *, in_table: bool = False) -> None:
        """Begin a paragraph: its heading governs; the year last named still completes partial dates.

        A row of a table is under the date that the text before the table speaks of.
        """
        if self._block is not None and block.start == self._block.start:
            return
        if self._block is not None and opens_passage(self._text, self._block.end, block.end):
            self._accounts = Accounts()
        self._block, self._local, self._part, self._aside = block, None, None, None
        if DATELINE.fullmatch(self._text, block.start, block.end):
            self._stamped = block.end
        self._opens_review = False
        if block.section not in (TITLE, self._section) and ANEW.search(block.section):
            self._accounts.turn_away(None)
        if block.section == TITLE:
            title = self._text[block.start : block.end]
            self._accounts.entitle(title)
            self._years.entitle(title)
        if not block.is_heading:
            self._accounts.turn(block.section, self._text, block.start)
            self._opens_review = self._accounts.begin(block.section)
        self._years.review(self._accounts.reviewed(block.section))
        begun = self._lines.beginning(block.start)
        if begun != self.since and not in_table:
            headed = self._accounts.of(block.section)
            if headed is not None or not self._divides(begun, block):
                of_year = self._accounts.of_year_end() if self.spoken_on is None else None
                self._governing = headed or of_year or self._traded(block)
            self._section = block.section
            self._reach.clear()
            if not self._lines.are_items(self.since, begun):
                self._base = None
        self.since = begun

    def _traded(self, block: Block) -> str | None:
        """The day on an exchange that the text reports on, where the paragraph goes on to tell of it."""
        tells = _trading().search(self._text, block.start, block.end) is not None
        return self._traded_on if tells else None

    def _divides(self, begun: int, block: Block) -> bool:
        """Whether a paragraph goes on to divide what the one before it has told: 按行业分，…."""
        return block.section == self._section and DIVIDING.match(self._text, begun) is not None

    def date(self, start: int, end: int, text: str, place: Place, read_to: int) -> str | None:
        """Read a date that stands at [start, end): its period, or None where its year stays unknown.

        `read_to` is where the figure or date before it ends.
        """
        self._pass(start)
        self._part = None
        if (run_up := self._run_up(text, start)) is not None:
            return run_up
        period = self._years.read(text, start)
        fiscal = self._fiscal.read(self._text, start, end, text, period.text)
        if text.endswith(CENTURY):
            return period.text
        if beside.CONTRACT.match(self._text, end) or self._names_only(text, start, end):
            return period.text
        if beside.BASE_OF_INDEX.match(self._text, end):
            return period.text
        before = beside.UNTIL.sub("", self._text[max(0, start - REACH_BEFORE) : start].rstrip())
        if before.endswith(beside.GOING_ON_FROM):
            return period.text
        goes_on = self._together.goes_on(start)
        is_base = self._is_base(start, before, end, read_to, goes_on=goes_on)
        since = beside.is_since(self._text, before, end)
        is_passing = before.endswith(beside.MEASURED_FROM) or beside.is_peak(
            self._text, before, end
        )
        names = not (is_base or since or is_passing)
        if names and beside.DEADLINE.search(before) is None:
            self._years.name(period, text, start, before)
        is_whole = text.endswith(HOUR)
        self._head(start, self._stretch(period.text, before, end), is_whole=is_whole)
        if beside.STANDARD_TIME.match(self._text, end) and period.text is not None:
            self._accounts.count_on(period.text)
        if is_base:
            self._compare_with(period.text, start, end, before)
        lasts = before.endswith(("到", "至")) and beside.LASTING.search(before) is not None
        if relative.is_clock(text) and period.text is None:
            return self._clock(place.sentence)
        is_day_given = self._given_on is not None and period.text == str(self._given_on)
        if is_base or lasts or is_day_given or relative.is_clock(text) or end <= self._stamped:
            return period.text
        if beside.is_told(self._text, end):
            self._absolute = period.text  # 7月31日公布，截至当天
            if self.named_at < sentence_before(self._text, start) and beside.SHOWS.match(
                self._text, end
            ):
                self._turn_back()
            return period.text
        if beside.is_founding(self._text, before, end):
            self._turn_back()
            return period.text
        meant = fiscal or self._meant(period.text, before, end)
        if meant is not None:
            meant = self._together.stretch(meant, start) or meant
        closes = reach.bracket_end(self._text, read_to, start, end)
        meant = self._together.tell(meant, end, goes_on=goes_on, closes=closes) or meant
        if not self._is_local(before, end):
            is_told = closes is None and not self._together.opens(end)
            if self._block is not None and not self._block.is_heading and is_told:
                account = None if self._is_history(meant) else meant
                closes = closes_account(self._text, text, start, place.sentence.start)
                self._accounts.tell(account, is_whole=is_whole, closes=closes)
            self._hold(meant, start, end, before, place.sentence, read_to, is_since=since)
            self._absolute = meant
            self._govern(meant, start, text, before)
            return period.text
        self._date_beside(meant, start, end, before)
        return period.text

    def _govern(self, period: str | None, at: int, text: str, before: str) -> None:
        """Let the period of a `text` at an offset, after the words `before`, govern from there on."""
        self._governing, self._local, self.named_at = period, None, at
        ends_year = text.endswith(YEAR_ENDS) and not before.endswith(UP_TO)
        self._year_end = YearEnd(at, period) if ends_year else None

    def _is_base(self, start: int, before: str, end: int, read_to: int, *, goes_on: bool) -> bool:
        """Whether a date is only compared with; one that goes on with a list is so before 相比 alone: 2023年与2018年相比."""
        follows = start - read_to <= LONGEST_JOINT and self._text[read_to:start].strip() in JOINTS
        if (goes_on or follows) and beside.HELD_AGAINST.match(self._text, end) is None:
            return False
        return beside.is_compared(self._text, start, before, end)

    def _date_beside(self, meant: str | None, start: int, end: int, before: str) -> None:
        """Let a date at [start, end), after the words `before`, be that of the next figure alone."""
        base_end = end if before.endswith(beside.MEASURED_FROM) else None
        due_at = start if beside.BY_THEN.match(self._text, end) else -1
        is_part = beside.AMONG.search(before) is not None
        self._beside(meant, base_end, is_part=is_part, due_at=due_at)
        if self._text.startswith("的", end):
            self._base = meant

    def _run_up(self, text: str, start: int) -> str | None:
        """The months before the one named, which are those of the next figure: 7月…，前两个月共2万人; None for any other date."""
        run_up = self._years.run_up(text, start)
        if run_up is not None and not self._text.endswith(beside.COMPARED, 0, start):
            self._beside(run_up, is_part=True)
        return run_up

    def _compare_with(self, period: str | None, start: int, end: int, before: str) -> None:
        """Note the time that the next figure is compared with, which may hold a level of its own."""
        meant = self._meant(period, before, end)
        is_set_against = beside.SET_AGAINST.match(self._text, end) is not None
        if is_set_against:
            self._base = meant
        is_occasion = beside.is_occasion(self._text, start, end)
        holds_level = before.endswith(compared.HELD_AGAINST) or is_occasion
        at_once = holds_level and (is_set_against or before.endswith(compared.MEASURING))
        self._aside = Aside(end, meant, holds_level, at_once)

    def _head(self, start: int, period: str | None, *, is_whole: bool) -> None:
        """Let a date in a heading, or one that opens a review, be that of what stands under the heading."""
        if (
            self._block is not None
            and CAPTION.match(self._text, self._block.start) is None
            and not self._is_of_giving(period)
        ):
            self._accounts.head(self._block, period, is_whole=is_whole)
        if period is not None and self._opens_review and self._is_of_late(start, period):
            self._accounts.open(self._section, period)
        elif self._block is not None and start == self._block.start:
            self._accounts.close(self._section, period)

    def _is_of_giving(self, period: str | None) -> bool:
        """Whether the year in the title of a report is only the one that it is given in: 2026年政府工作报告, in January."""
        day, block = self._given_on, self._block
        if day is None or block is None or day.month > stretches.LAST_OF_REPORTS:
            return False
        is_report = (
            block.section == TITLE and self._text.find(GIVEN_AS, block.start, block.end) >= 0
        )
        return is_report and period == str(day.year)

    def _is_of_late(self, start: int, period: str) -> bool:
        """Whether the paragraph opens with a year that has just passed, or is passing, when the text is written."""
        year, today = beside.YEAR.fullmatch(period), self._years.today
        is_recent = year is not None and today is not None and today.year - int(year[0]) in (0, 1)
        return is_recent and self._block is not None and start == self._block.start

    def _clock(self, sentence: Clause) -> str | None:
        """The day of a time of the clock, the one named last, which governs the rest of its sentence; None without one."""
        day = next(filter(relative.is_one_day, (self._absolute, self._governing)), None)
        if day is not None and day != self._governing:
            self._reach.until(sentence.end, self._governing, self.named_at)
            self._governing, self._local = day, None
        return day

    def _names_only(self, text: str, start: int, end: int) -> bool:
        """Whether a year is part of a name, and no time of what is told: 2030国家科技重大专项, 截至3月31日的2023财年."""
        if "/" in (self._governing or "") and beside.is_named_again(self._text, start, text):
            return True
        is_bare = beside.YEAR.fullmatch(text) is not None
        return is_bare and beside.NAME_AFTER.match(self._text, end) is not None

    def _beside(
        self,
        period: str | None,
        base_end: int | None = None,
        *,
        is_part: bool = False,
        due_at: int = -1,
    ) -> None:
        """Let a period, where it is known, be that of the next figure; `due_at` where it stands, if it is a deadline."""
        self._local = None if period is None else Local(period, base_end, is_part, due_at)

    def _hold(
        self,
        period: str | None,
        start: int,
        end: int,
        before: str,
        sentence: Clause,
        read_to: int,
        *,
        is_since: bool,
    ) -> None:
        """Note how far a date governs that is about to, if not to the end of its paragraph, and what does after it."""
        is_gloss = self._told_at > self.named_at and self._told_at < read_to
        closes = reach.bracket_end(self._text, read_to, start, end) if is_gloss else None
        is_part = (
            closes is None
            and self._governing is not None
            and period != self._governing
            and is_within(period, self._governing)
            and (
                reach.is_part(self._text, sentence, before)
                or self._is_year_of_several(period, start, sentence)
            )
        )
        if closes is None:
            self._reach.keep_lasting()
        if closes is not None or is_part:
            at = closes or reach.part_end(self._text, start, sentence)
            self._reach.until(at, self._governing, self.named_at, lasts=True)
        elif (echo := self._echo_end(period, start, end)) is not None:
            self._reach.until(echo, self._governing, self.named_at)
        elif self._is_history(period):
            self._reach.until(reach.end_with_parts(self._text, sentence), self._account(), start)
        elif is_since or self._is_foreseen(period) or beside.is_within(self._text, before, end):
            self._reach.until(sentence.end, None, start)
        elif relative.is_one_day(period):
            if _traded().match(self._text, end) is not None:
                self._traded_on = period
            if not reach.announces(self._text, start, sentence):
                self._reach.until(sentence.end, self._account(), start, if_silent=True)

    def _is_year_of_several(self, period: str | None, start: int, sentence: Clause) -> bool:
        """Whether a year is one of several that are told of, which its sentence comes to in passing: 五年来…，2025年达到1.2万亿元."""
        if self._text.startswith(reach.GOES_ON, sentence.end):
            return False
        first, last = bounds(self._governing)
        if first is None or last is None or last.year - first.year < SEVERAL_YEARS - 1:
            return False
        is_year = beside.YEAR.fullmatch(period or "") is not None
        return is_year and self._told_at >= sentence.start and self._told_at < start

    def _echo_end(self, period: str | None, start: int, end: int) -> int | None:
        """Where an earlier time than the one that governs ends to, which a clause tells of in passing: 一季度为1.4%，."""
        last, governed_to = bounds(period)[1], bounds(self._governing)[1]
        if last is None or governed_to is None or last >= governed_to:
            return None
        return reach.echo_end(self._text, start, end)

    def _pass(self, at: int) -> None:
        """Let what governed before a sentence or a bracket govern again after it."""
        self._governing, self.named_at = self._reach.after(
            at, self._governing, self.named_at, self._told_at
        )

    def _is_history(self, period: str | None) -> bool:
        """Whether a dated text looks back with a period to before last year: it goes on with now."""
        last, today = bounds(period)[1], self.spoken_on
        if last is None or today is None or last.year >= today.year - 1:
            return False
        return not self._years.is_read_later(last.year)

    def _is_foreseen(self, period: str | None) -> bool:
        """Whether a dated text looks ahead with a period of several years: 预计2023至2025年."""
        first, last = bounds(period)
        today = self.spoken_on
        if first is None or last is None or today is None:
            return False
        return first.year < last.year and last.year > today.year

    def _account(self) -> str | None:
        """The time of the heading or the account, or None where neither names one."""
        return None if self._block is None else self._accounts.of(self._block.section)

    def _turn_back(self) -> None:
        self._governing, self._local = self._account(), None
        self._reach.clear()

    def _meant(self, period: str | None, before: str, end: int) -> str | None:
        """What a date stands for together with the words around it: 2022年同期, 6月30日止六个月, 自2021年7月以来."""
        if period is None:
            return None
        if beside.YEAR.fullmatch(period) and (part := beside.reported(self._text, end, period)):
            return part
        if self._text.startswith(beside.SAME, end) and self._governing is not None:
            is_year = beside.YEAR.fullmatch(period)
            return beside.YEAR.sub(period, self._governing) if is_year else period
        if beside.FROM_TODAY.search(before) and self._years.today is not None:
            return f"{self._years.today}/{period}"
        if beside.is_since(self._text, before, end):
            return self._up_to_now(period)
        return self._stretch(period, before, end)

    def _stretch(self, period: str | None, before: str, end: int) -> str | None:
        """The year, half or months that a day closes: 截至2020年12月31日止年度; else the date itself."""
        return period and (beside.ended(self._text, before, end, period) or period)

    def _up_to_now(self, period: str) -> str | None:
        """From the beginning of a period to the day of the text; None where that is not known.

        截至8月9日 says up to when the paragraph knows, and the stretch ends there.
        """
        known = bounds(self._governing)[1] if self._is_as_of(self.since) else None
        last = known or self._years.today
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
            or beside.LEVEL_MULTIPLIED.match(self._text, end) is not None
            or beside.is_peak(self._text, before, end)
            or (beside.AMONG.search(before) is not None and self._text[end : end + 1] not in "，,")
            or (passing is not None and self._governing is not None)
        )

    def last(self, start: int, end: int, sentence_end: int) -> bool:
        """A length of time at [start, end): whether it reaches up to now (近15年, 两年来), and governs as no known period.

        In the sentence of 截至 and a day it is the stretch up to that day. One that something is held against (较近5年均值)
        governs nothing else, but what it was then.
        """
        if stretches.is_base(self._text, start, end):
            self._aside = Aside(end, None, holds_level=True)
            return True
        if self._text.endswith(relative.THIS_AND_NEXT, 0, start):
            year = self._years.speaking("今年", start, is_beside=False)
            self._governing, self._local = None if year is None else f"{year}/{year + 1}", None
            self._together.tell(self._governing, end, goes_on=False)
            return True
        of_plan = stretches.part_of_plan(self._text, start, end)
        if of_plan is not None:
            self._look_back(of_plan, start, sentence_end)
            return True
        looking_back = self.spoken_on or self._given_on
        if self._governing is None and self.named_at < self.since:  # not 2020年7月出台。一年来，
            year_before = stretches.year_before(self._text, start, end, looking_back)
            if year_before is not None:
                self._look_back(year_before, start, sentence_end)
                return False
        reaches = stretches.is_recent(self._text, start, end) or (
            self._text.startswith("间", end)
            and not self._text.endswith("这", 0, start)
            and not self._accounts.is_of_one_time
        )
        if reaches and not stretches.is_of_record(self._text, end):
            told = self._text, start, end
            stretch = (
                self._up_to_day(start, end)
                or self._days_back(start, end)
                or stretches.plan_before(*told, looking_back)
                or stretches.years_before(*told, looking_back)
            )
            self._look_back(stretch, start, sentence_end)
        return reaches

    def _look_back(self, stretch: str | None, start: int, sentence_end: int) -> None:
        """Let a stretch that its length tells at `start` govern its sentence, or the paragraph that it opens."""
        opens = self._block is not None and start - self._block.start <= stretches.OPENING
        if stretch is not None and not opens:
            self._reach.until(sentence_end, self._governing, self.named_at)
        self._governing, self._local = stretch, None

    def _up_to_day(self, start: int, end: int) -> str | None:
        """The days of a length of time in the sentence of 截至 and a day, up to that day: 近1个月."""
        day = bounds(self._governing)[1]
        if day is None or not self._is_as_of(sentence_before(self._text, start)):
            return None
        return stretches.up_to(day, self._text, start, end)

    def _days_back(self, start: int, end: int) -> str | None:
        """The days of 最近90天, up to the day that the paragraph is of, or else the one that the text speaks from.

        Months are reckoned from the former alone (8月10日净值为1.36元。近3个月下跌1%), and years right after them (近1年下跌5%).
        """
        is_told = relative.is_one_day(self._governing) and self.named_at >= self.since
        goes_on = self._window is not None and self._window == self._governing
        told = bounds(self._governing)[1] if is_told or goes_on else None
        last = told or self.spoken_on
        if last is None or stretches.OF_NOUN.match(self._text, end):
            return None
        days = stretches.days_up_to(last, self._text, start, end)
        is_of_years = self._text.endswith(YEARS_LONG, start, end)
        if days is None and told is not None and (goes_on or not is_of_years):
            days = stretches.up_to(told, self._text, start, end)
        self._window = days
        return days

    def dealt(self, run: Run, start: int) -> str | None:
        """The period of a figure in a list that the dates told together right before it are dealt out to, or None."""
        period = self._together.dealt(run, start)
        if period is not None:
            self._told_at = start
        return period

    def governing(
        self,
        since: int,
        start: int,
        *,
        opens: bool = False,
        is_level: bool = False,
        is_name: bool = False,
        is_reached: bool = False,
        moves_at: int | None = None,
    ) -> str | None:
        """The period of the figure at `start`, reading the relative words that stand after offset `since`.

        `opens` where the figure is what something rose or fell from: it is of another time than the rest. `is_level`
        where it is no change: right after what something is measured from, it is of that time. `is_name` where it measures
        nothing (第六次人口普查) and leaves that to the figure after it. `is_reached` where it is the level after a move: of a
        look back on several years that is the last one (五年来，城镇化率提高到76%). `moves_at` is where the words of its change begin, if
        it has any.
        """
        self._accounts.ask()
        self._together.forget()
        self._pass(start)
        self._told_at, self.due_at = start, -1
        part, self._part = self._part, None
        aside, self._aside = self._aside, self._aside if is_name else None
        if aside is not None and aside.has(self._text, start, is_level=is_level):
            return aside.period
        is_rate = not is_level and moves_at is None
        beside_it = self._read(since, start, is_level=is_level, is_rate=is_rate)
        if beside_it is not None:
            return beside_it
        if is_level and compared.VALUE_BEFORE.search(self._text, since, start):
            return relative.one_before(self._governing)
        local, self._local = self._local, self._local if is_name else None
        if local is None and LISTED.fullmatch(self._text, since, start):
            local = self._listed  # 由2020年的645元、4318公斤增至
        self._listed = local
        if local is not None and not local.is_base_of(self._text, moves_at):
            self._part = local.period if local.is_part else None
            self.due_at = local.due_at
            return local.period
        if (week := self._of_week(start)) is not None:
            return week
        if part is not None and moves_at is not None and is_bare(self._text, since, moves_at):
            self._part = part
            return part
        if opens and self._base is not None:
            return self._base
        year_before = self._year_before(since, start, is_level=is_level)
        if year_before is not None:
            return year_before
        if opens:
            return None
        return (self._reached() if is_reached else None) or self._governing

    def _reached(self) -> str | None:
        """The last year of the several that a look back of a known day is of; None of any other time."""
        first, last = bounds(self._governing)
        today = self.spoken_on or self._given_on
        if first is None or last is None or today is None or last > today:
            return None
        return str(last.year) if last.year - first.year >= SEVERAL_YEARS - 1 else None

    def _read(self, since: int, start: int, *, is_level: bool, is_rate: bool) -> str | None:
        """Follow the relative words before a figure; the period of a base of comparison that is right beside it."""
        first = relative.WORD.search(self._text, since, start)
        at = start if first is None else first.start()
        for match in relative.WORD.finditer(self._text, at, start) if first else ():
            before = self._text[max(since, match.start() - WIDEST) : match.start()].rstrip(QUOTES)
            preposition = before[-1:]
            if before.endswith(beside.COMPARED):
                end, options = match.end(), {"is_level": is_level, "is_rate": is_rate}
                if compared.is_beside(self._text, end, start, **options):
                    return self._relative(match, is_beside=True)
                continue
            if before.endswith(beside.COPULAS) and beside.is_multiplied(self._text, match.end()):
                continue  # 是上年的1.5倍: told of now
            if is_telling_day(self._text, match) or AGED.match(self._text, match.end()):
                continue
            if match[0] in relative.NOW or relative.is_unnamed_day(match[0]):
                if self._is_as_of(sentence_before(self._text, match.start())):
                    continue  # 截至8月10日，已找到6人，目前还有16人失联
                if before.endswith(relative.SO_FAR_OF):
                    continue  # 今年截至目前
                if before and preposition not in OPENING:  # 公司目前有3万人: in passing
                    self._until_sentence_end(start)
                self._governing = self._local = None
                continue
            leads_away = relative.is_elsewhere(match[0])
            if leads_away or relative.is_day_to_come(match[0]):
                if "。" in self._text[match.end() : start]:
                    continue  # its sentence is over
                self._until_sentence_end(start)
            if leads_away:
                self._governing = self._local = None
                continue
            if "周" in match[0]:
                self._name_week(match, start, opens=not before or preposition in OPENING)
                continue
            if is_of_plan(self._text, match.start(), match.end()):
                self._beside(self._relative(match, is_beside=True))
            else:
                self._name(match, start, preposition)
        return None

    def _name(self, word: re.Match[str], start: int, preposition: str) -> None:
        """Let the time that a relative word names govern, or be that of the figure at `start` alone; `preposition` is the sign before it."""
        is_beside = BESIDE.match(self._text, word.start()) is not None
        period = self._relative(word, is_beside=is_beside)
        closing = relative.closing_at(self._text, word.end())
        opens = preposition in SINCE or closing > word.end()
        if opens and beside.SINCE.match(self._text, closing):
            period = None if period is None else self._up_to_now(period)
        by_then = beside.BY_THEN.match(self._text, closing)
        told_here = self.named_at > sentence_before(self._text, word.start())
        in_passing = relative.is_plan(word[0]) and told_here
        if preposition in LOCAL and beside.LEFT_BEHIND.fullmatch(self._text, closing, start):
            return
        if preposition in LOCAL or is_beside or by_then or in_passing:
            self._beside(period, due_at=word.start() if by_then else -1)
        elif period is not None or word[0] in relative.YEARS:
            is_within = preposition not in CLAUSE_OPENING
            if is_within and word[0] in relative.OF_SENTENCE:  # 公司年内将新开30家
                if "。" in self._text[word.end() : start]:
                    return
                self._until_sentence_end(start)
            self._govern(period, word.start(), word[0], preposition)
            if word[0] in relative.COMING and period is not None:
                self._accounts.turn_away(period)
            self._counted = period if word[0] in relative.COUNTED else None

    def _name_week(self, word: re.Match[str], start: int, *, opens: bool) -> None:
        """Let a week, or a day of it, be that of the figures in its clause, as far as the one at `start`.

        A whole week that opens a clause and belongs to its noun is that of the sentence (本周库存1055万吨，环比下降1.2%), and
        one that opens its paragraph is that of all of it. A day is not, nor is 本周，…, which may tell what happened then.
        """
        if beside.TOLD_OF_WEEK.fullmatch(self._text, word.end(), start) is None:
            return
        week = self._relative(word, is_beside=True)
        at_head = self._block is not None and word.start() - self._block.start <= stretches.OPENING
        is_frame = self._text[word.end()] in "，," and not at_head
        if week is None or not opens or is_frame or relative.is_one_day(week):
            self._beside(week)
            self._week = None if week is None else (word.end(), week)
            return
        if not at_head:
            self._until_sentence_end(start)
        self._governing, self._local, self._week = week, None, None
        self.named_at = word.start()

    def _of_week(self, start: int) -> str | None:
        """The week that the clause of a figure opens with: 1055万吨 of 本周29个城市库存1055万吨."""
        if self._week is None:
            return None
        end, week = self._week
        is_other = self._text.find("年", end, start) >= 0  # 周二，对去年利润征收3亿元
        if is_other or beside.TOLD_OF_WEEK.fullmatch(self._text, end, start) is None:
            self._week = None
            return None
        return week

    def _until_sentence_end(self, start: int) -> None:
        """Let what governs do so again after the sentence at an offset."""
        ends = self._text.find("。", start)
        self._reach.until(len(self._text) if ends < 0 else ends, self._governing, self.named_at)

    def _year_before(self, since: int, start: int, *, is_level: bool) -> str | None:
        """The period that governs, a year before, where a figure is told of the same stretch of last year."""
        if self._governing is None:
            return None
        told = compared.year_before(self._text, since, start, is_level=is_level)
        if told is None:
            return None
        period = beside.YEAR.sub(lambda year: str(int(year[0]) - 1), self._governing)
        if self._text[told - 1] in LOCAL:
            self._base = period
        return period

    def _relative(self, word: re.Match[str], *, is_beside: bool) -> str | None:
        """The period that a relative word names."""
        told = Told(self._governing, self._absolute, self._counted)
        return named(word, told, self._years, is_beside=is_beside)
