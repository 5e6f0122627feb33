"""What a number in a table says, and which period: that of its header, of the title, or one reckoned from what governs."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.tables.headers import BASE, YEAR
from flows.extract.meaning.times.relative import a_year_before, reporting
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence


class Row(NamedTuple):
    """A row of a table of places: where its label stands, where what is above the table ends, and whether it is all of them."""

    label: tuple[int, int]
    above: tuple[int, int]
    is_total: bool


OF_YEAR = regex("^(?:全年|年初|年度)")
OF_ALL_YEAR = regex("(?:全年|年度)")
YEAR_LENGTH = 4
TO_DATE = regex(r"累计(?=$|[（(比较同增完实数\s])|[本当]月止|至[本当]月|1[-—~至]本月")
SO_FAR = "累计"
MONTHS = regex(r"(?P<year>\d{4})-(?:(?P<first>01)/(?P=year)-)?(?P<last>0[1-9]|1[0-2])")
JANUARY = "01"
YEAR_END = regex("年[末底]|^期末")
LAST_DAY = "-12-31"
CLOSES = regex("(?P<since>年初至)?本?报告期末|(?<![比较])(?P<before>上年度?)[末底]")
"""The last day of what a report tells of, or of the year before: 本报告期末, 上年度末; 年初至报告期末 is no day."""
OPENS = regex("(?P<of>[期年])初(?=余?额|数?$|[（(])")
"""Opens the header of what a level was when the time of its table began: 年初余额, 期初数."""
YEARS = "年"
EARLIER = regex("同[期月]|上[年月期季]|去年")
LAST_YEAR = regex("同[期月]|上年|去年")
A_YEAR = "年均"
COMPARED = 2
"""So many columns does a change on their right compare."""


class Cell(NamedTuple):
    """What a number in a table says: its name, its unit, the header of its column, and where its period may stand."""

    name: str
    unit: str
    header: str
    when: tuple[tuple[int, int], ...]
    role: str
    title: tuple[int, int]
    """Where the title of the table stands, which may tell the period of all that it has no other for."""
    place: Row | None
    """The place that its row is of, in a table of places."""
    is_plan: bool
    """Whether it is what was planned: 预算数."""
    falls: bool
    """Whether a word or a mark says that it went down, or of a level that it is less than nothing: 下降1.2个百分点, (3.20)."""
    stretch: str
    """The words by which its column is of one month, or of the months since the year began: 本月, 累计."""
    table: int
    """Where its table starts, if several of its columns have a time of their own, which this one may not have; else -1."""
    is_over_plan: bool
    """Whether it is the total of the five years of a plan: [6.5]."""

    def stretched(self, period: str | None) -> str | None:
        """The part of a period that its column is of: the last month of 1-6月 for 本月, all months up to 6月 for 累计."""
        months = MONTHS.fullmatch(period or "")
        if months is None or not self.stretch:
            return period
        is_to_date = TO_DATE.search(self.stretch) is not None
        if is_to_date and months["first"] is None and months["last"] != JANUARY:
            return f"{months['year']}-{JANUARY}/{period}"
        if not is_to_date and months["first"] is not None:
            return f"{months['year']}-{months['last']}"
        return period

    def before(self, period: str | None) -> str | None:
        """The period that its header means where `period` governs: the year before in 上年同期, unknown in 上月."""
        if period is None or self.role == "change":
            return period
        if EARLIER.search(self.header) is not None:
            if LAST_YEAR.search(self.header) is None:
                return None
            return a_year_before(period)
        return period

    def closing(self, period: str | None) -> str | None:
        """The day or the stretch that its header has up to the close of `period`, that of a company's report; else None.

        本报告期末 is its last day, 上年度末 that of the year before, 年初至报告期末 all of the year up to it.
        """
        opens = OPENS.match(self.header) if self.role == "level" else None
        if opens is not None and period is not None:
            return _day_before(period, of_year=opens["of"] == YEARS)
        closes = CLOSES.search(self.header)
        last = bounds(period)[1] if closes is not None else None
        if closes is None or last is None:
            return None
        if closes["before"]:
            return f"{last.year - 1}{LAST_DAY}"
        return reporting(str(last)) if closes["since"] else str(last)

    def period(
        self, headed: Sequence[str], titled: Sequence[str], governing: str | None
    ) -> str | None:
        """Its period: that of its headers, else of the only date of its title, else what governs; 年末 is its last day."""
        if self.is_over_plan:
            return _five_years(headed[-1] if headed else "")
        if A_YEAR in self.header and len(headed) == COMPARED:
            return _years_after(min(headed), max(headed))
        above = titled[0] if len(titled) == 1 else governing
        if not headed and OF_ALL_YEAR.match(self.header) is not None:
            above = (above or "")[:YEAR_LENGTH] or None  # 全年, right of 前三季度
        found = (
            self.to_date(self.latest(headed))
            or self.closing(above)
            or self.before(self.stretched(above))
        )
        if found and self.is_plan and OF_YEAR.search(self.header) is not None:
            return found[:YEAR_LENGTH]  # 全年目标, beside what 1-9月 came to
        is_end = YEAR_END.search(self.header) is not None
        return found + LAST_DAY if found and is_end and YEAR.fullmatch(found) else found

    def to_date(self, period: str | None) -> str | None:
        """All months up to that of its headers, where its own says so: 累计同比, below 12月同比."""
        return self.stretched(period) if TO_DATE.search(self.stretch) is not None else period

    def latest(self, headed: Sequence[str]) -> str | None:
        """Its period, of those in the headers that it may be of: a change between the columns 2023年 and 2022年 is of 2023."""
        if self.role != "change" or not headed:
            return headed[0] if headed else None
        return max(one for one in headed if _alike(one, headed[-1]))

    def runs(self) -> bool:
        """Whether it is a level that counts all there has been so far: 累计确诊, and not 累计, beside 本月."""
        is_so_far = self.role == "level" and self.header.startswith(SO_FAR)
        return is_so_far and TO_DATE.search(self.header) is None

    def is_of_no_base(self) -> bool:
        """Whether it is a change, and no words say from when: 增长（%）."""
        return self.role == "change" and BASE.search(self.header) is None

    def is_over_a_year(self, headed: Sequence[str], period: str | None) -> bool:
        """Whether it is a change from the year before, as the two columns that it compares or its own header tell: 比2022年增长."""
        since = BASE.search(self.header)
        base = YEAR.search(since[0]) if since is not None else None
        if base is not None:
            return a_year_before(period or "") == str(base[0])
        if self.role != "change" or len(headed) != COMPARED:
            return False
        return min(headed) == a_year_before(max(headed))


def _day_before(period: str, *, of_year: bool) -> str | None:
    """The last day before a period, or before the year that it is in: 2022-12-31, before 2023 and before 2023-06."""
    first = bounds(period)[0]
    if first is None:
        return None
    is_day = first == bounds(period)[1]
    first = first.replace(month=1, day=1) if of_year or is_day else first
    return str(first - timedelta(days=1))


PLAN_YEARS = 5


def _five_years(last: str) -> str | None:
    """The five years of the plan that ends in a year: 2021/2025 of 2025; None of a year in which none ends."""
    if YEAR.fullmatch(last) is None or int(last) % PLAN_YEARS:
        return None
    return f"{int(last) - PLAN_YEARS + 1}/{last}"


def _years_after(first: str, last: str) -> str | None:
    """The years after the first up to the last, over which a mean rate of growth between the two is: 2021/2025."""
    if YEAR.fullmatch(first) is None or YEAR.fullmatch(last) is None or first == last:
        return None
    return f"{int(first) + 1}/{last}"


def _alike(one: str, other: str) -> bool:
    """Whether two periods are of one form, so that the later can be told: two years, two months."""
    return re.sub(r"\d", "0", one) == re.sub(r"\d", "0", other)
