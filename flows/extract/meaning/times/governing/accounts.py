"""What a paragraph is of before any date of its own: the time that its heading names, or the one that the account is of.

A statistical account is of one year, half, quarter, stretch of months or whole day from its first line on, until the text
turns to a time outside of it. Which paragraph is of it belongs in `flows.extract.meaning.times.reading.paragraphs`.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.relative import plan, plans_named
from flows.extract.text.alternations import trie
from flows.read.segment import TITLE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.read.segment import Block

YEAR_END = "-12-31"
LAST_DAY = regex(rf"\d{{4}}{YEAR_END}")
A_YEAR = timedelta(days=366)
"""A longer stretch is no account's."""
PASSAGE_OF = "料"
PASSAGE = regex(r"^.{0,6}根据(?:以下|下列|所给|给定)[^，。\n]{0,12}(?:资料|材料)", re.MULTILINE)
"""根据以下资料，回答116～120题。: each passage of an examination is an account of its own."""
HEAD = 40
"""In so many characters at its beginning a text calls itself a digest of news."""
ITEM = regex(r"^[ \t\u3000]*【[^】\n]{4,40}】", re.MULTILINE)
"""【全国秋粮收获过六成】据农业农村部…: a piece of news with its title."""


def opens_passage(text: str, since: int, end: int) -> bool:
    """Whether a line between two offsets opens a passage of an examination, or a piece of news among others."""
    if text.find("【", since, end) >= 0 and _digest().search(text, 0, HEAD) is not None:
        return ITEM.search(text, since, end) is not None
    return text.find(PASSAGE_OF, since, end) >= 0 and PASSAGE.search(text, since, end) is not None


@cache
def _digest() -> re.Pattern[str]:
    return regex(trie(vocabulary().speech.digests))


PLAN_OPENS = regex('^[“"『]?(?P<plan>十[一二三四五]五)[”"』]?(?:时期|期间)', re.MULTILINE)
LONGEST_OPENING, LONGEST_PASSED, LONGEST_TURN = 8, 12, 48
LOOKS_BACK = regex("回顾|总结|成[绩效就]")
BOTH_OPEN = regex(
    r"^[“\"『]?(?:(?P<plan>(?:过去|这|近)?的?[五5]年(?:以?来|间)?(?=[，,]|[^，。；\d\n]{1,16}(?:[，、][^，。；\d\n]{1,16})?。)|十[一二三四五]五[”\"』]?(?:时期|期间|以来)|这(?:五年)?是[^，。；\d\n]{2,30}的[五5]年(?=[。：:]?\n))"
    r"|(?:刚刚)?过去的?一年|这?一年以?来|(?:刚刚)?(?:过去的)?(?P<year>20\d\d)年(?=[，,是])"
    r"|(?P<away>[今明]年|(?:今后|未来)(?=[，,]|[一三五几]年)|下一?步|新的一年))",
    re.MULTILINE,
)
"""Under 2025年和“十四五”时期工作回顾: a paragraph, and those after it, are of the plan (五年来，, 这是实力大增的五年。) or of the year (一年来，) that it opens with; of neither after 今年."""
JUST_PASSED = regex(r"^(?:刚刚)?过去的(?:一年|(?P<year>20\d\d)年)(?=[，,是])", re.MULTILINE)
"""刚刚过去的2025年，: a paragraph, under a heading of several years, from which on the text is of the last of them."""
FIVE_YEARS = regex("(?:过去|这|前)(?:的?一年[和及与、])?的?[五5]年|(?<!第)[五5]年(?:以?来|工作)")
"""过去五年工作回顾, 过去一年和五年工作回顾: in a heading, the five years that a report looks back on."""
OPENS_FIVE = regex(
    r"(?:(?:过去|这)的?[五5]年(?:以?来)?|[五5]年以?来)[，,]?[^。；\d\n]{1,40}。(?=\n)"
)
"""过去五年极不寻常、极不平凡。: a paragraph that tells no figure, and opens a part of a report without a heading."""
FIVE_LISTED = regex(
    r"(?:^|[。！])(?:(?:过去|这)的?[五5]年(?:以?来)?|[五5]年以?来)[，,][^。！\n]*[。：:]\s*\n\s*(?=——|一是)",
    re.MULTILINE,
)
"""五年来，我们锐意改革。 before ——工业…: the last sentence of a paragraph, which says what the items after it are of."""
LONGEST_SENTENCE = 240
"""So far back that sentence may begin, in characters."""
YEAR = regex(r"(?:19|20)\d\d|[今明去]年|过去的?一年")
CAPTION = regex(r"图\s?[\d一二三四五六七八九十]")
"""图1 2020年8月水质类别比例: what stands under a picture heads no text after it."""


REVIEWING = regex("工作|回顾|总结|情况|成[绩效就]|运行|执行|过去")
"""What headings say of a time that has passed: 过去一年工作回顾, 主要成绩."""
SUMMING_UP = regex("(?:工作|年度?|年终)总结(?!会|大会|表彰|暨)")
"""A summary, and no meeting that hears it."""
ENDS, UP_TO = ("末", "底"), ("截至", "截止", "截止到")
TO_COME = regex("将|拟|计划|预计|力争|(?:(?<!截)[到至]|于|比|较)$")
"""Before the end of a year: it has not come, or something happens on it, or is measured from it."""
FORESEEN_REACH = 120
"""How far before such a day it is said to come, in characters."""


def closes_account(text: str, day: str, start: int, since: int) -> bool:
    """Whether the `day` at `start`, in the sentence from `since`, is the last of what is told: 截至2013年底; not 到2030年底."""
    if not (day.endswith(ENDS) or text.endswith(UP_TO, since, start)):
        return False
    return TO_COME.search(text, max(since, start - FORESEEN_REACH), start) is None


class Accounts:
    """Follows the headings of one document and the time that it is an account of."""

    def __init__(self) -> None:
        self._of_heading: dict[str, str | None] = {}
        self._begun: set[str] = set()  # headings under which a paragraph has begun
        self._reviews: set[str] = set()  # headings whose time their first paragraph tells
        self._sums_up = False  # whether the title says that the document sums up its year
        self._plans: dict[str, list[str]] = {}  # those that a heading names, in order
        self._both: dict[str, tuple[str, str]] = {}  # the plan and the year of headings with both
        self._turned_at = 0  # up to where their paragraphs have been looked at
        self._listed_to = 0  # up to where lists have been looked for
        self._account: str | None = None  # the one time that the text has been of since it began
        self._is_account = True  # whether it has been of no other
        self._is_day = False  # whether that is a day which may yet be told as a whole
        self._was_asked = False  # whether a figure has been asked for
        # the day that the text closes with, as long as it has named no other time
        self._closing: str | None = None
        self._has_told = False  # whether it has named any
        self._counted_on: str | None = None  # the day on which a census counted
        self.surveyed: str | None = None
        """When people were asked in the survey that was told of last."""
        self._has_looked_back = False  # whether a stretch up to now was told, of no known end

    def of(self, section: str) -> str | None:
        """The period of a paragraph in that section, as far as headings and the account tell.

        The innermost heading that names one goes first, then those above it, the title, and the account.
        """
        names = [*_path(section), TITLE]
        headed = next((self._of_heading[name] for name in names if name in self._of_heading), None)
        if headed is None and self._counted_on is not None:
            return self._counted_on
        return self._account if headed is None and self._is_account else headed

    def of_year_end(self) -> str | None:
        """The year of the only time that the text has named, where that is its last day: 截至2013年底, of a yearly account."""
        day = self._closing
        return day[: -len(YEAR_END)] if day and LAST_DAY.fullmatch(day) else None

    def _is_only(self, period: str | None) -> bool:
        """Whether the text has named no other time than that period."""
        return not self._has_told or self._closing == period

    @property
    def is_of_one_time(self) -> bool:
        """Whether the text has been of one time until now."""
        return self._is_account

    @property
    def counted_on(self) -> str | None:
        """The day on which the text says that it has counted, if it does."""
        return self._counted_on

    def count_on(self, day: str) -> None:
        """The text says on which day it has counted: 以2020年11月1日零时为标准时点."""
        self._counted_on = day

    def look_back(self) -> None:
        """A stretch up to a now that is not known is told of: what the account is of then opens its sentence."""
        self._has_looked_back = True

    def tell_of_issue(self) -> None:
        """The day of a document is told of: the time told next is not the only one of the text."""
        self._has_told = self._has_looked_back = True

    def ask(self) -> None:
        """A figure's period is asked for: what is told from now on narrows no account."""
        self._was_asked = True

    def head(self, block: Block, period: str | None, *, is_whole: bool) -> None:
        """A heading names a month, quarter or year; two of them name none, and a day is often that of a speech.

        `is_whole` where it is a day to its last hour.
        """
        first, last = bounds(period)
        if not block.is_heading or (first == last and not is_whole):
            return
        known = self._of_heading.setdefault(block.section, period)
        if known != period:
            self._of_heading[block.section] = None

    def entitle(self, title: str) -> None:
        """The title of the document is read."""
        self._sums_up = SUMMING_UP.search(title) is not None

    def entitle_with(self, period: str | None) -> None:
        """The title names what the document is of, though it stands below other lines."""
        self._of_heading.setdefault(TITLE, period)

    def bound(self, days: str) -> None:
        """The days are told of what the title is of, which may have named the year of it."""
        if TITLE not in self._of_heading or is_within(days, self._of_heading[TITLE]):
            self._of_heading[TITLE] = days

    def is_just(self, period: str | None) -> bool:
        """Whether the text has told of no time but that period until now."""
        return self._is_account and period is not None and self._account == period

    def begin(self, section: str) -> bool:
        """Begin a paragraph under a heading: whether it is the first there, and the heading reviews a time that it does not name."""
        is_first = section not in self._begun
        self._begun.add(section)
        return is_first and REVIEWING.search(section.rpartition("/")[2]) is not None

    def name(self, section: str, period: str) -> None:
        """A heading says which year it is of without its number: 一、过去一年工作回顾."""
        self._of_heading.setdefault(section, period)

    def open(self, section: str, period: str) -> None:
        """The first paragraph of a review opens with its year: 一、过去一年工作回顾，2024年，…."""
        if self._of_heading.setdefault(section, period) == period:
            self._reviews.add(section)

    def close(self, section: str, period: str | None) -> None:
        """A later paragraph of a review tells of another time: those after it are of none that is known."""
        if section in self._reviews and not is_within(period, self._of_heading[section]):
            self._of_heading[section] = None

    def reviewed(self, section: str) -> int | None:
        """The year that the headings above a paragraph sum up, if they do: 2020年工作总结."""
        period = self.of(section) or ""
        sums_up = self._sums_up or SUMMING_UP.search(section) is not None
        return int(period) if sums_up and relative.YEAR.fullmatch(period) else None

    def turn(self, section: str, text: str, start: int, five_years: str | None) -> None:
        """The plans of a heading without a year: the first, until a paragraph up to `start` opens with the other one.

        `five_years` are those that the document looks back on, if that is known: 过去一年和五年工作回顾.
        """
        for name in reversed(_path(section)):
            if name not in self._plans:
                self._read_plans(name, text, start, five_years)
        names_none = not self._plans[section]
        if five_years is not None and names_none and OPENS_FIVE.match(text, start):
            self._both.setdefault(section, (five_years, five_years.rpartition("/")[2]))
        if five_years is not None:
            self._turn_to_list(section, text, start, five_years)
        self._turn_to_last(section, text, start)
        owner = next((name for name in _path(section) if name in self._both), None)
        if owner is not None:
            plan_years, year = self._both[owner]
            line = text.find("\n", start, start + LONGEST_TURN)
            end = line if line >= 0 else start + LONGEST_TURN
            for opened in BOTH_OPEN.finditer(text, self._turned_at, end):
                is_away = opened["away"] or (opened["year"] or year) != year
                told = plan_years if opened["plan"] else year
                self._of_heading[owner] = None if is_away else told
            self._turned_at = start
        if len(self._plans[section]) > 1:
            for opened in PLAN_OPENS.finditer(text, self._turned_at, start + LONGEST_OPENING):
                if (turned := plan(opened["plan"])) in self._plans[section]:
                    self._of_heading[section] = turned
            self._turned_at = start

    def _turn_to_last(self, section: str, text: str, start: int) -> None:
        """Let a paragraph turn from the years that its heading looks back on to the last of them: 刚刚过去的2025年，."""
        named, heading = self._plans[section], section.rpartition("/")[2]
        if section in self._both or len(named) != 1:
            return
        last = named[0].rpartition("/")[2]
        is_over = LOOKS_BACK.search(heading) is not None or FIVE_YEARS.search(heading) is not None
        of_heading = last if is_over else None
        for passed in JUST_PASSED.finditer(text, self._turned_at, start + LONGEST_PASSED):
            if (passed["year"] or of_heading) == last:
                self._both[section] = named[0], last
                return
        self._turned_at = start

    def _turn_to_list(self, section: str, text: str, start: int, five_years: str) -> None:
        """Let the last sentence of a paragraph say that the items of the list after it are of five years: 五年来，…。 before ——."""
        since = max(self._listed_to - LONGEST_SENTENCE, 0)
        for listed in FIVE_LISTED.finditer(text, since, start + LONGEST_OPENING):
            if listed.end() <= self._listed_to:
                continue
            self._both.setdefault(section, (five_years, five_years.rpartition("/")[2]))
            self._of_heading[section] = five_years
            self._turned_at = listed.end()
        self._listed_to = start

    def _read_plans(self, section: str, text: str, start: int, five_years: str | None) -> None:
        """Read the heading above a paragraph at `start`: the plans that it names, or the one with its year."""
        heading = section.rpartition("/")[2]
        named = plans_named(heading)
        if five_years is not None and not named and FIVE_YEARS.search(heading):
            named = [five_years]
        if years := YEAR.findall(heading):
            if len(years) == len(named) == 1 and LOOKS_BACK.search(heading):
                is_past = years[0].endswith("一年")
                year = named[0].rpartition("/")[2] if is_past else years[0]
                self._both[section] = named[0], year
            named = []
        self._plans[section] = named
        is_of_both = section in self._both
        self._turned_at = text.rfind(heading, 0, start) + len(heading) if is_of_both else start
        if named:
            self._of_heading.setdefault(section, named[0])

    def turn_away(self, period: str | None) -> None:
        """The text turns to a time that a word names, which ends an account of another one: 今年，我们将…."""
        if self._account is not None and not is_within(period, self._account):
            self._is_account = False

    def tell(self, period: str | None, *, is_whole: bool, opens: bool, closes: bool) -> None:
        """The text turns to a period: the first one, if it is a stretch or a whole day, is the account's.

        `opens` where it opens its sentence: 自2007年以来九次参赛，最好成绩是在2011年 is no account of 2011.
        `closes` where the words say that it is the last day of what they tell: 截至2013年底, 2013年末.
        """
        self._closing = period if closes and self._is_only(period) else None
        self._has_told = True
        first, last = bounds(period)
        if self._account is None and self._is_account:
            is_stretch = first is not None and last is not None and first < last < first + A_YEAR
            is_told_first = opens or not self._has_looked_back
            self._account, self._is_account = period, is_told_first and (is_whole or is_stretch)
            self._is_day = period is not None and first == last and not is_whole
        elif self._is_day and period == self._account:  # 5月28日，新增3例。5月28日0—24时，…
            self._is_account, self._is_day = is_whole, not is_whole
        elif not is_within(period, self._account):
            self._is_account = self._is_day = False
        elif (
            not self._was_asked
        ):  # 2017年国庆长假（10月1日至8日）: a narrower time before any figure
            self._account = period


def _path(section: str) -> list[str]:
    """A section and those that it lies in, the innermost first."""
    path = section.split("/")
    return ["/".join(path[:depth]) for depth in range(len(path), 0, -1)]


def is_within(period: str | None, account: str | None) -> bool:
    """Whether a period is that of the account, or a part of it: 一季度 in an account of the year."""
    first, last = bounds(period)
    start, end = bounds(account)
    if first is None or last is None or start is None or end is None:
        return period == account
    return start <= first and last <= end
