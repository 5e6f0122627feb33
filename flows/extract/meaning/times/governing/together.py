"""Dates that are told together: 2021年、2022年 and 2019—2021年, with one figure of a list for each, or one stretch for all.

Which date governs a figure belongs in `flows.extract.meaning.times.periods`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import bounds, last_day
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.governing.accounts import LAST_DAY
from flows.extract.meaning.times.lengths import lasted
from flows.extract.text.joints import JOINED
from flows.extract.text.joints import JOINT as JOINT_OF_LIST
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.figures.lists import Run

MOST = 32
"""Dates told together of which no more are remembered."""
FROM_THERE = r"(?:正式)?(?:起|开始|启动|开幕)[，,]?\s?(?:持续)?"
"""Behind the first day of a stretch, before the last."""
STRETCH = regex(
    r"(?:(?:零|\d{1,2})时|(?<=时))\s?(?:至|到|—{1,2}|-|~)\s?"
    rf"|(?<=日){FROM_THERE}(?:至|到)\s?"
)
"""7月1日零时至7月31日24时, 2月2日开始，至3月13日结束: between the first and the last day of a stretch."""
STARTED = regex(r"(?<=日)(?:正式)?(?:开始|启动|开幕|启幕|拉开[帷序]幕)[，,、；]\s?(?:并?将?于)?")
OVER = regex(lasted.CLOSED)
"""1月26日开始，3月5日结束: likewise, where the second day is followed by words for the end."""
YEARS_ON = regex(
    r"\s?(?:(?:(?:起|开始)[，,]?\s?(?:一直)?(?:持续|延续))?(?:至|到)|—{1,2}|-|~)\s?(?:今年|去年|上年|次年|翌年)?"
)
OPENS_ON = regex(
    r"(?<=[旬底末初日])\s?(?:至|到|—{1,2}|-|~)\s?(?=(?:今年|去年|上年|次年|翌年)?(?:\d{4}年|1?\d月|[一二三四五六七八九十]{1,2}月))"
)
"""4月中旬至5月上旬, 2012年末到2020年末: behind the first end of a stretch, each of which is told as a part of a month or the last day of one."""
NEXT_YEAR = regex("[次翌]年")
ABOUT = ("初",)
"""6月初: an end of a stretch that is not known to its day."""
FROM_THEN, TO_THEN = regex(r"(\d{4})(-\d\d)?"), regex(r"(\d{4})-(?:(\d\d)|H1)")
"""2016年至今年5月, 2019年9月起，持续到今年6月: from the first month of a year, or from a month, to one of a later year."""
LISTS_THINGS = regex(r"[^\d]*?[、和与及]")
"""甲、乙、丙三地分别增长…: the list is of places, and not of years."""
JOINT = regex(rf"\s?(?:{JOINT_OF_LIST}|/)\s?(?:今年|去年|当年|次年|同年)?")
"""Between dates that are told together: 2023及2024年, 2024/2025/2026年, 去年12月、今年1月."""
SEVERALLY = regex(r"(?P<words>[^，。；;\n]*)分别(?:为|是|达到?|约|[\u4e00-\u9fff]{0,6})$")
"""Up to the first of a list of its own: 研发费用分别为."""
QUARTERS = regex(r"[一二三四1-4](?:季度)?\s?[至到—\-~]{1,2}\s?第?[一二三四1-4]季度$")
"""一季度至四季度, 一至四季度: so many, one by one."""
MONTHS = regex(
    r"(?:\d{1,2}(?:月份?)?\s?[至到—–\-~]{1,2}\s?\d{1,2}月份?|前\s?[三四五六七八九十\d]{1,2}个月)$"
)
"""1—4月, 前4个月: so many, one by one, where a list says 分别."""
MONTH_ENDS, RESPECTIVELY, FEW_MONTHS = ("月", "月份"), "分别", 3
"""January and February are mostly counted as one."""
EACH_PART = regex(
    r"(?:各个?|每个?|逐|[两二三四五六七八九十]{1,2}个|\d{1,2}个)(?:(?P<quarter>季)|月)"
)
"""四个季度GDP分别增长, 各月出口分别为: what a list goes through, each quarter or month of the time told."""
MANY_THINGS = regex("[一二两三四五六七八九十]|城乡|进出口|东中西|大中小|产供?销|量价")
"""三次产业分别增长, 大中小型企业分别增长: such a list is of these, and not of months."""
ENDS_OF_YEARS = regex(r"(\d{4})-12-31/(\d{4})-12-31")
"""2019年末至2023年末: each of these ends has a figure of a list."""
YEAR_ENDS = ("末", "底", "各年末", "各年底")
"""2021—2023年末: behind years, of each of which it is the last day."""
CLAUSE_REACH, SENTENCE_REACH, DATE_REACH, FARTHEST = 60, 120, 32, 2000
"""How far back a list's clause, its sentence and a date are read, and how far on dates are dealt out again, in characters."""
QUARTER = 3
"""Months of one."""


class Outside(NamedTuple):
    """Dates told before a bracket that ends at `at`, the last of them ending at `end`."""

    at: int
    told: list[str]
    end: int


class Together:
    """The dates of one document that were told together last."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._told: list[str] = []
        self._end = -1  # where the last of them ends
        self._before: list[
            str
        ] = []  # those that a list before has been dealt, which another may be, too
        self._outside: Outside | None = None  # what was told before a bracket
        self._is_dealing = False  # whether such a list is at hand

    def goes_on(self, start: int) -> bool:
        """Whether a date at `start` is told together with the one before it: the second of 2021年、2022年."""
        return 0 <= self._end <= start and JOINT.fullmatch(self._text, self._end, start) is not None

    def tell(
        self, period: str | None, end: int, *, goes_on: bool, closes: int | None = None
    ) -> str | None:
        """Add a date that ends at `end`; the stretch that years told one after the other make up, or None.

        That of 2023及2024年; 2019年和2022年 make up none. `closes` is where the bracket ends that glosses a figure with it.
        """
        if closes is None:
            is_inside = self._outside is not None and end < self._outside.at
            self._outside = self._outside if is_inside else None
        elif self._outside is None or end >= self._outside.at:
            self._outside = Outside(closes, self._told or self._before, self._end)
        told = self._told if goes_on and len(self._told) < MOST else ()
        self._told = [*told, *([period] if period else ())]
        self._end, self._before = end, []
        if period and LAST_DAY.fullmatch(period):
            # 2022年、2023年末: both are ends of years
            self._told = [
                f"{one}-12-31" if relative.YEAR.fullmatch(one) else one for one in self._told
            ]
        years = [int(one) for one in self._told if relative.YEAR.fullmatch(one)]
        follow = len(years) > 1 and years == list(range(years[0], years[0] + len(self._told)))
        return f"{years[0]}/{years[-1]}" if follow else None

    def opens(self, end: int) -> bool:
        """Whether the date that ends at `end` is the first day of a stretch that goes on to another."""
        return (STRETCH.match(self._text, end) or OPENS_ON.match(self._text, end)) is not None

    def stretch(self, period: str, start: int, end: int) -> str | None:
        """The days from the date told last to the one at [start, end), where they make up such a stretch."""
        if not self._told:
            return None
        first, _, last = self._told[-1].partition("/")
        if last and self._end == start and period.startswith(f"{last}-"):  # 2016年至2023年|5月
            return _months_on(first, period)
        if YEARS_ON.fullmatch(self._text, self._end, start) is not None:
            if NEXT_YEAR.search(self._text, self._end, start):
                period = relative.YEAR_OF.sub(lambda year: str(int(year[0]) + 1), period)
            is_about = self._text.endswith(ABOUT, start, end)
            return _months_on(self._told[-1], period) or _from_to(
                self._told[-1], period, is_about=is_about
            )
        is_one = STRETCH.fullmatch(self._text, self._end, start) is not None or (
            OVER.match(self._text, end) is not None
            and STARTED.fullmatch(self._text, self._end, start) is not None
        )
        return f"{self._told[-1]}/{period}" if is_one else None

    def forget(self) -> None:
        """A figure follows: dates are dealt out to the list right after them, and to those that say 分别 for themselves."""
        self._before = self._told or self._before
        self._told = []

    def dealt(self, run: Run, start: int) -> str | None:
        """The period of a figure in a list with as many members as its paragraph has told dates before it, or None."""
        if self._outside is not None and start >= self._outside.at:
            # 收入为8/9亿元（23/24年原值为7/8亿元），增速分别为
            self._told, self._before, self._end = [], self._outside.told, self._outside.end
            self._outside = None
        if run.size == 1:
            return None
        if not self._told or self._text.find("。", self._end, start) >= 0:
            return self._dealt_again(run, start)
        told = self._each(self._told, run.size, start)
        return told[run.position] if len(told) == run.size else None

    def _dealt_again(self, run: Run, start: int) -> str | None:
        """研发费用分别为 after 2021年至2023年，收入分别为…: the same dates, one after the other."""
        if run.position == 0:
            self._is_dealing = self._deals(start)
        told = self._told or self._before if self._is_dealing else []
        told = self._each(told, run.size, start)
        return told[run.position] if len(told) == run.size else None

    def _deals(self, start: int) -> bool:
        """Whether the list that begins at `start` says 分别 for one thing, in the paragraph of the dates."""
        if not (self._told or self._before) or start - self._end > FARTHEST:
            return False
        clause = SEVERALLY.search(self._text, max(self._end, start - CLAUSE_REACH), start)
        if clause is None or JOINED.search(clause["words"]) is not None:
            return False
        return self._text.find("\n", self._end, start) < 0

    def _each(self, told: list[str], size: int, start: int) -> list[str]:
        """The dates told, or the years or quarters of the one stretch of them, unless it is told of a list of things."""
        if not told or len(told) == size:
            return told
        if LISTS_THINGS.match(self._text, self._end, start) is not None:
            return told
        if len(told) > 1:  # 2021年至2023年及2024年上半年
            return [one for period in told for one in _each_year(period) or [period]]
        if self._text.startswith(YEAR_ENDS, self._end):
            return [f"{one}-12-31" for one in _each_year(told[0])]
        if ends := ENDS_OF_YEARS.fullmatch(told[0]):
            return [f"{one}-12-31" for one in _each_year(f"{ends[1]}/{ends[2]}")]
        if part := self._goes_through(start):
            return _each_part(told[0], QUARTER if part["quarter"] else 1)
        if size >= FEW_MONTHS and self._is_of_months(start):
            return _each_part(told[0], 1)
        if QUARTERS.search(self._text, max(0, self._end - DATE_REACH), self._end) is not None:
            return _each_quarter(told[0], size)
        return _each_year(told[0])

    def _goes_through(self, start: int) -> re.Match[str] | None:
        """The words 四个季度 or 各月 in the sentence of a list that begins at `start`, after the date told last."""
        since = max(self._end, self._text.rfind("。", 0, start), start - SENTENCE_REACH)
        return EACH_PART.search(self._text, since, start)

    def _is_of_months(self, start: int) -> bool:
        """Whether a list with a member at `start` says 分别 in the sentence of some months, and of no more than one thing."""
        if not self._text.endswith(MONTH_ENDS, 0, self._end):
            return False
        if MONTHS.search(self._text, max(0, self._end - DATE_REACH), self._end) is None:
            return False
        sentence_end = self._text.find("。", self._end, start)
        dealt_at = self._text.find(RESPECTIVELY, self._end, min(start, self._end + CLAUSE_REACH))
        if sentence_end >= 0 or dealt_at < 0:
            return False
        return MANY_THINGS.search(self._text, self._end, dealt_at) is None


def _months_on(first: str, last: str) -> str | None:
    """2016-01/2023-05 of 2016年至今年5月; None where the two are no months of years one after the other."""
    since, until = FROM_THEN.fullmatch(first), TO_THEN.fullmatch(last)
    if since is None or until is None or since[1] >= until[1]:
        return None
    return f"{since[1]}{since[2] or '-01'}/{until[1]}-{until[2] or '06'}"


def _from_to(first: str, last: str, *, is_about: bool) -> str | None:
    """2024-04-11/2024-05-10 of 4月中旬至5月上旬, in months where these are whole or the last end is not known to its day; None where it is no stretch."""
    (since, first_to), (last_from, until) = bounds(first), bounds(last)
    if since is None or first_to is None or last_from is None or until is None:
        return None
    if since >= last_from or first_to >= until:
        return None
    is_since_end = since.day == last_day(since.year, since.month) and relative.MONTH.fullmatch(last)
    is_whole = since.day == 1 and until.day == last_day(until.year, until.month)
    if is_whole or is_about or is_since_end:
        return f"{since.year}-{since.month:02}/{until.year}-{until.month:02}"
    return f"{since}/{until}"


def _each_year(period: str) -> list[str]:
    """The years of a stretch of them: 2023-2025年收入分别为65/82/101亿元 deals one to each."""
    first, _, last = period.partition("/")
    if not (last and relative.YEAR.fullmatch(first) and relative.YEAR.fullmatch(last)):
        return []
    return [str(year) for year in range(int(first), int(last) + 1)]


def _each_part(period: str, months: int) -> list[str]:
    """The quarters or months of a period within one year, each so many months long; none where it is not made up of them."""
    first, last = bounds(period)
    if first is None or last is None or first.year != last.year or first == last:
        return []
    if (first.month - 1) % months or last.month % months:
        return []
    ends = range(first.month + months - 1, last.month + 1, months)
    if months == QUARTER:
        return [f"{first.year}-Q{end // QUARTER}" for end in ends]
    return [f"{first.year}-{end:02}" for end in ends]


def _each_quarter(period: str, size: int) -> list[str]:
    """The quarters of 2023-01/2023-12, told as so many."""
    months = re.fullmatch(r"(\d{4})-(\d\d)/\1-(\d\d)", period)
    if months is None or int(months[3]) - int(months[2]) + 1 != size * QUARTER:
        return []
    first = (int(months[2]) + QUARTER - 1) // QUARTER
    return [f"{months[1]}-Q{one}" for one in range(first, first + size)]
