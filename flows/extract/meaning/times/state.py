"""What the dates of one document have said up to a place in it: the time that governs, and those beside one figure.

It is written by what is read, in text order, by the modules of `reading`; here is only what they share. Which of these times a figure takes belongs in `flows.extract.meaning.times.reading.on_figure`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.times.governing.accounts import Accounts
from flows.extract.meaning.times.governing.local import Local
from flows.extract.meaning.times.governing.named import ALL_YEAR, Told, named
from flows.extract.meaning.times.governing.reach import Reach
from flows.extract.meaning.times.governing.together import Together
from flows.extract.meaning.times.lengths import until
from flows.extract.meaning.times.lengths.fiscal import Fiscal
from flows.extract.meaning.times.lengths.stretches import LAST_OF_REPORTS, five_years_before
from flows.extract.meaning.times.now.anchoring import Years, sentence_before
from flows.extract.meaning.times.now.speaking import STAMP, given_in, given_on, is_stamped
from flows.extract.meaning.times.relative import (
    YEAR_ENDS,
    is_one_day,
    is_report,
    is_reported,
    of_disclosed,
    of_report,
)
from flows.read.segment import title

if TYPE_CHECKING:
    import re
    from datetime import date

    from flows.extract.meaning.times.other_times.compared import Aside
    from flows.read.segment import Block

PART_ENDS = ("月末", "月底", "季度末")
"""How the end of a part of a year is told: 7月末."""
UP_TO = ("至", "止", "到")
"""Before the end of a year by when something is to be: 到2027年底."""
AS_OF_CHARS = 4
"""截至 before a date: how far back it is looked for."""


class LastDay(NamedTuple):
    """The last day of a year, told as 年末 at an offset, or of a month or quarter; and whether all is known up to it: 截至2023年末."""

    at: int
    day: str | None
    is_as_of: bool
    is_of_year: bool


class Week(NamedTuple):
    """The days of 本周 or 周四, and where these words end."""

    end: int
    days: str


class Beside:
    """The times beside one figure, which are of it alone."""

    def __init__(self) -> None:
        self.local: Local | None = None
        """The time of the next figure: 由2010年的."""
        self.listed: Local | None = None
        """That of the last figure, for those listed with it: 由2020年的645元、4318公斤."""
        self.part: str | None = None
        """The part of a time that the last figure was told of: 其中8月增长5%."""
        self.part_before: str | None = None
        """What `part` was when the figure was reached whose period is asked for."""
        self.aside: Aside | None = None
        """The date last compared with: 快于一季度."""
        self.week: Week | None = None
        """The week of the figures in its clause: 上周申领22万人."""

    def forget(self) -> None:
        """A paragraph begins: what stands beside the last figure of the one before is of none in it."""
        self.local = self.part = self.aside = None

    def set(
        self,
        period: str | None,
        base_end: int | None = None,
        *,
        is_part: bool = False,
        due_at: int = -1,
    ) -> None:
        """Let a period, where it is known, be that of the next figure.

        `base_end` is where the date ends that it is measured from, if it is, `due_at` where it stands, if it is a deadline.
        """
        self.local = None if period is None else Local(period, base_end, is_part, due_at)


class Aim(NamedTuple):
    """A year by which something is to be, told at an offset, and what governed before it in the paragraph."""

    at: int
    period: str | None
    before: str | None


class Moved(NamedTuple):
    """The years between two that were told, told as a length that ends at an offset: 六年间."""

    end: int
    years: str


class Published(NamedTuple):
    """The day on which a text says that something was told, and where that date stands: 记者7月25日获悉，."""

    at: int
    day: str | None


class Occasion(NamedTuple):
    """What was held or happened in `days`, told in the sentence at [start, end), of which its paragraph tells up to `goes_on_to`.

    `is_part` where that was only the opening or the close of something longer.
    """

    days: str
    start: int
    end: int
    goes_on_to: int
    is_part: bool


class Match(NamedTuple):
    """The day of a match, and where the sentence ends that tells it."""

    day: str
    end: int


class Around(NamedTuple):
    """A stretch in which a part was told, the part, where its sentence begins, and how many days that has told of it."""

    stretch: str
    part: str
    sentence_at: int
    days: int


class Course:
    """From when to when a paragraph tells how something has moved."""

    def __init__(self) -> None:
        self.base: str | None = None
        """What the first 从…到… of the paragraph begins with."""
        self.whole: str | None = None
        """The time from the beginning to the end of which it tells: 从2018年至2023年，, 2018—2022年, 2015年以来."""
        self.moved: Moved | None = None
        """The years in which something has moved, told last: 六年间增长了十倍."""


class Earlier:
    """What a text has told before, for what goes on from it or back to it."""

    def __init__(self) -> None:
        self.section: str | None = None
        """What governed the first of the sections within a line: 。一、."""
        self.begun_at = -1
        """Where the date stands that was told last as when somebody or something began: 班列于2013年11月开行."""
        self.aim: Aim | None = None
        """The last year by which something is to be, told after another one: 2025年…，到2027年."""
        self.told_at = -1
        """Where the last figure stands whose period has been told."""
        self.occasion: Occasion | None = None
        """What was told of last that was held or happened on a day."""
        self.match: Match | None = None
        """The match told of last that was played on a day."""
        self.closed: LastDay | None = None
        """The end of a month, quarter or year, as long as only stretches up to it are told since: 三季度末…。前三季度…."""
        self.around: Around | None = None
        """The stretch that governed before a part of it was told."""
        self.published: Published | None = None
        """When something was told, as the text said last."""


class State:
    """The times told so far in one document. An offset is -1 where there is nothing that it is of."""

    def __init__(self, text: str, reference: date | None) -> None:
        self.text = text
        stamp = STAMP.match(text)
        self.stamped_to = 0 if stamp is None else stamp.end()
        """Where the time of publication or the dateline ends that the text opens with."""
        self.given_on = given_on(text)
        """The day of the meeting to which the text was given as a report."""
        month = given_in(text)
        self.given_at = -1 if month is None else month.start("written")
        """Where the month stands in which it was given, if it tells no day: 政府工作报告（2023年1月）."""
        self.years = Years(text, reference, is_stamped=is_stamped(text))
        self.accounts = Accounts()
        self.together = Together(text)
        self.reach = Reach()
        self.fiscal = Fiscal()

        self.report: str | None = None
        """What a company reports on, as the title says: 2024年半年度报告."""

        self.title = title(text)
        self.lead = -1
        """Where the first paragraph begins."""

        self.block: Block | None = None
        """The paragraph or heading that is read."""
        self.section = ""
        """The headings above the last paragraph."""
        self.since = 0
        """Where the paragraph begins, or the line that it goes on from."""
        self.opens_review = False
        """Whether the paragraph is the first under a heading that looks back: 一、过去一年工作回顾."""

        self.governing: str | None = None
        """The period that governs."""
        self.named_at = -1
        """Where the date stands that governs, in a paragraph that names one."""
        self.last_day: LastDay | None = None
        """The end of a year, if the date that governs is one."""
        self.counted: str | None = None
        """The year or month that 上年 or 上月 was said to be, while it governs."""
        self.absolute: str | None = None
        """What a date named last, whatever 上季度 says since."""

        self.beside = Beside()

        self.earlier = Earlier()
        self.course = Course()
        self.traded_on: str | None = None
        """The day on an exchange that was told of last."""
        self.window: str | None = None
        """The days of 近3个月, told last."""

        self.told: str | None = None
        """The period of the last figure of the paragraph."""
        self.figure_at = -1
        """Where the figure stands whose period was asked for last."""
        self.due_at = -1
        """Where the deadline stands that is the period of that figure: 明年底前建成12个."""

    @property
    def spoken_on(self) -> date | None:
        """The day that the document speaks from, where it is known, and not only guessed from its first date."""
        return self.years.spoken_on

    @property
    def looking_back_from(self) -> date | None:
        """The day from which the document looks back on the last years: its own, or that of the meeting it was given to."""
        return self.years.spoken_on or self.given_on

    @property
    def is_report(self) -> bool:
        """Whether the text was given to a meeting, as its first lines say."""
        return self.given_on is not None or self.given_at >= 0

    @property
    def five_years(self) -> str | None:
        """The five years that a report of a year's first months looks back on: 2018 to 2022, of one of March 2023."""
        return five_years_before(self.looking_back_from)

    @property
    def last_year(self) -> str | None:
        """The year that a report to a meeting in the first months of the next looks back on."""
        day = self.given_on
        return None if day is None or day.month > LAST_OF_REPORTS else str(day.year - 1)

    @property
    def account(self) -> str | None:
        """The time of the heading or the account, or None where neither names one."""
        return None if self.block is None else self.accounts.of(self.block.section)

    def opens_block(self, at: int, chars: int) -> bool:
        """Whether an offset lies in the first characters of the paragraph, so many of them."""
        return self.block is not None and at - self.block.start <= chars

    def govern(self, period: str | None, at: int, written: str, before: str) -> None:
        """Let the period of a date or word `written` at an offset, after the words `before`, govern from there on."""
        if until.DEADLINE.search(before) and self.named_at >= self.since:
            self.earlier.aim = Aim(at, period, self.governing)
        self.governing, self.beside.local, self.named_at = period, None, at
        is_as_of = until.AS_OF.search(before) is not None
        of_year = written.endswith(YEAR_ENDS)
        is_last = of_year or written.endswith(PART_ENDS)
        is_last = is_last and (is_as_of or not before.endswith(UP_TO)) and "/" not in (period or "")
        self.last_day = LastDay(at, period, is_as_of, of_year) if is_last else None
        ends, closed = bounds(period)[1], self.earlier.closed
        if is_last or ends is None or closed is None or closed.day != str(ends):
            self.earlier.closed = self.last_day

    def turn_to(self, period: str | None) -> None:
        """Let a period that no date names govern, or none: 目前, 近15年."""
        self.governing, self.beside.local = period, None

    def turn_back(self) -> None:
        """Let the time of the heading or the account govern again, whatever was told since: after 4月23日披露的招股书显示，."""
        self.turn_to(self.account)
        self.reach.clear()

    def pass_to(self, at: int) -> None:
        """Let what governed before a sentence or a bracket govern again after it, as far as the text is read to an offset."""
        self.governing, self.named_at = self.reach.after(
            at, self.governing, self.named_at, self.figure_at
        )

    def return_at(self, at: int) -> None:
        """Let what governs now do so again from an offset on, whatever governs until then."""
        self.reach.until(at, self.governing, self.named_at)

    def return_after_sentence(self, at: int) -> None:
        """Let what governs now do so again after the sentence around an offset."""
        end = self.text.find("。", at)
        self.return_at(len(self.text) if end < 0 else end)

    def is_named_beside(self, start: int) -> bool:
        """Whether what governs was named in the sentence of what stands at an offset."""
        return self.named_at > sentence_before(self.text, start)

    def is_as_of(self, since: int) -> bool:
        """Whether what governs was named with 截至, not before `since`."""
        at = self.named_at
        if at < max(since, 1):
            return False
        return until.AS_OF.search(self.text, max(0, at - AS_OF_CHARS), at) is not None

    def up_to_now(self, period: str) -> str | None:
        """From the beginning of a period to the day of the text (自2021年7月12日以来); None where that is not known.

        What begins with a month or a year ends with the month of the text: 自2021年7月试点以来; 自今年以来 begins with January.
        截至8月9日 says up to when the paragraph knows, and the stretch ends there.
        """
        known = bounds(self.governing)[1] if self.is_as_of(self.since) else None
        last = known or self.years.today
        if last is None or "/" in period:
            return None
        is_of_day = known is not None or is_one_day(period)
        end = str(last) if is_of_day else f"{last.year}-{last.month:02}"
        if period == str(last.year) and not is_of_day:
            period = f"{period}-01"
        return period if period == end else f"{period}/{end}"

    def named_by(self, word: re.Match[str], *, is_beside: bool) -> str | None:
        """The period that a relative word names here; `is_beside` where it is told in passing (上年为5亿元)."""
        told = Told(self._before_aim(word[0]), self.absolute, self.counted, self._reported_on(word))
        return named(word, told, self.years, is_beside=is_beside)

    def _reported_on(self, word: re.Match[str]) -> str | None:
        """What a company reports on by the title, or by what the sentence of a word for it says was disclosed: 披露半年报，报告期内."""
        if self.report is not None:
            return self.report
        published = self.earlier.published
        day = None if published is None else bounds(published.day)[1]
        day = day or self.years.spoken_on
        if is_report(word[0]):
            return of_report(word[0], day)
        return of_disclosed(self.text, word.start(), day) if is_reported(word[0]) else None

    def _before_aim(self, word: str) -> str | None:
        """What governs a word: 全年 after 到2027年…台阶 is not of that year, but of the one told of before."""
        aim = self.earlier.aim
        is_aimed = aim is not None and aim.at == self.named_at and aim.at < self.earlier.told_at
        if aim is None or word != ALL_YEAR or not is_aimed or self.governing != aim.period:
            return self.governing
        return aim.before
