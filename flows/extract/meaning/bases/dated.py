"""A base that is a time of its own: 比2019年, 比6月, 较6月末, 由去年同期的28亿元增至33亿元."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.bases.change import EFFECT, Found
from flows.extract.meaning.bases.parts import FOUR_DIGITS, REACH
from flows.extract.meaning.bases.words import before
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.bases.change import Change
    from schemas.records import Figure

DATED = regex(
    r"[比较](?:\s?\d{4}年[^，。；]{0,6}|(?:上年|去年)?年初[^，。；]{0,6})$|[比较]\s?\d{4}年[^，。；]{0,4}(?:增|减|上|下|提|降|扩|高|低|多|少)|与\s?\d{4}年[^，。；]{1,8}相比[^，。；]{0,4}$"
)
"""比2013年末增加: a base of its own, which has no code."""
ON_A_DAY = regex(r"(?<!截至)(?<!截止)(?<![\d月])(?:\d{1,2}月)?\d{1,2}日")
"""8月1日再度上涨2.11%: what moves on a day is compared with the year before only where that is said."""
YEAR = regex(
    r"(?s:.*)(?:与|同|比|较|[高低多少快慢]于)\s?(?:疫情[之以]?前的?)?(\d{4}|1[01]\d)\s?年度?(?:同期)?\s?(?:相比)?(?P<rest>[^。；]*)$"
)
"""The year that a change is measured from, be it one of Taiwan's: 较112年同期."""
ANOTHER = regex(r"(?<!相)(?<!占)比(?![重例率值])|较|同期|\d{4}\s?年|为\s?\d")
"""What ends the reach of such a year: another base, another year, or a level."""
YEAR_ENDS = ("末", "底", "初")
"""After a year: a day, and not the year."""

WITHIN_YEAR = regex(r"\d{4}(?P<part>-(?!12)\d\d(?:-\d\d)?|-Q[1-3]|-H1)")
SINCE_NEW_YEAR = {"-03-31": "qoq", "-Q1": "qoq", "-01-31": "mom", "-01": "mom"}
"""How what is measured from the end of the year before is told at the end of the first quarter and month: 3月末…比2022年末."""


def since_year(base: int, figure: Figure, *, is_day: bool) -> str | None:
    """How a figure is measured that names the year it is measured from: 2021年…比2019年增长8% is over several years.

    Not so from the end of a year that is no year before: 比2013年末增加 says since when, and not over which years.
    """
    years = FOUR_DIGITS.findall(figure.period or "")
    if not years or int(years[-1]) <= base:
        return None
    if int(years[0]) == int(years[-1]) == base + 1:
        within = WITHIN_YEAR.fullmatch((figure.period or "").rpartition("/")[2]) if is_day else None
        return "yoy" if within is None else SINCE_NEW_YEAR.get(within["part"])
    return None if is_day else "multi_year"


WHOLE = regex(r"\s?(?:全年|(?:年度?)?(?:平均|均值|均价))")
"""全年, 平均水平: behind the year that a change is measured from, which is told as a whole."""


def is_part_of_later(base: int, rest: str, figure: Figure) -> bool:
    """Whether a part of a later year is held against a whole one: 2024年上半年…比2023年全年增加, which has no code."""
    if WHOLE.match(rest) is None:
        return False
    period = figure.period or ""
    return not FOUR_DIGITS.fullmatch(period) and period[: len("2024")] == str(base + 1)


MONTH_OF_YEAR = regex(r"\s?(1[0-2]|0?[1-9])月(?!\s?\d)")
"""2022年12月: behind the year that a change is measured from."""
MONTHS, QUARTER_MONTHS = 12, 3


def since_month_of_year(year: int, month: int, figure: Figure) -> str | None:
    """How a figure is measured from a month that is told with its year: 截至2023年6月…较2022年12月增长 is half a year, which has no code."""
    last = bounds(figure.period)[1]
    if last is None:
        return None
    months = (last.year - year) * MONTHS + last.month - month
    if months == QUARTER_MONTHS and month % QUARTER_MONTHS == 0:
        return "qoq"
    return "multi_year" if months > MONTHS else {MONTHS: "yoy", 1: "mom"}.get(months)


LAST_YEAR_END = regex(
    r"[比较](?:上年|去年)年?度?[末底](?![^，。；]*(?:[比较](?![重例率值])|同比|环比))"
)
"""6月末…比上年末增长: since the year began, which is no whole year."""


def since_last_year_end(change: Change) -> Found | None:
    """6月末…比上年末增长: what has changed since the year began, as 比2022年末 says; at the end of a year it is the change of that year."""
    if "上年" not in change.clause and "去年" not in change.clause:
        return None
    years = FOUR_DIGITS.findall(change.figure.period or "")
    if not years or LAST_YEAR_END.search(change.clause) is None:
        return None
    basis = since_year(int(years[-1]) - 1, change.figure, is_day=True)
    return None if basis == "yoy" else Found(basis)


GLOSS = regex(
    r"[\d.,]+(?:%|个百分点|[万亿]*元)[^，。；（()）\d]{0,8}[\d.,]+[^，。；（()）\d]{0,6}[（(](\d{4})年(?:同期)?[:：为]"
)
"""Up to the year in the bracket that glosses the level which a change came to."""


def glossed(change: Change) -> Found | None:
    """收益减少17.6%至2.77亿元（2019年：3.37亿元）: the year in the bracket is that of the level that it moved from."""
    year = GLOSS.match(change.text, change.start)
    if year is None or change.kind == "point":
        return None
    basis = since_year(int(year[1]), change.figure, is_day=False)
    return Found(basis) if basis == "yoy" else None


OTHER_BASE = regex(
    r"(?<![同环])[比较](?:(?P<month>\d{1,2})月份?|\d{1,2} ?[-—~至] ?\d{1,2}月份?|[上下]半年|前[一二两三]个?季度|[前上]一?周|昨[日天]|[前上]一?(?:个?交易)?[日天])(?![^，。；]*[比较])(?!的?同期|末|底|初)"
)
"""比6月, 比1—5月份, 比前一周, 较上一交易日: a time of its own, and not 比6月同期 or 比6月末."""
OF_FORECAST = regex(r"份?的?(?:预[测期估计]|展望)")
"""Behind the month of such a base: 较4月预测值提高 tells how a forecast was revised, and no change of a month."""
MONTH_BEFORE = regex(r"[比较]\s?(1[0-2]|[1-9])月(?P<end>[末底])?(?!\d)")
MONTH = regex(r"(?<![比较\d])(?<![去上]年)(1[0-2]|[1-9])月(?!份?相比)")
"""7月…较6月的172万吨增加4.1%: the month before, also where the year is not known."""
MONTH_OF = regex(r"\d{4}-(\d\d)(?:-(?:28|29|30|31))?")
"""A month, or the end of one."""


def since_month(base: int, change: Change, *, is_end: bool = False) -> str | None:
    """The basis mom, where the month that the change is measured from is the one before the figure's own.

    From the end of a quarter to the end of the next one it is qoq: 9月末…较6月末减少.
    """
    current = _month(change)
    if current is None:
        return None
    if (
        is_end
        and base % QUARTER_MONTHS == 0
        and (base + QUARTER_MONTHS - 1) % MONTHS + 1 == current
    ):
        return "qoq"
    return "mom" if base % MONTHS + 1 == current else None


def is_month(month: int, change: Change) -> bool:
    """Whether a change is told of that month."""
    return _month(change) == month


def _month(change: Change) -> int | None:
    """The month that a change is told of, also where its year is not known; None where it is of another time or of none."""
    own = MONTH_OF.fullmatch(change.figure.period or "")
    since = max(change.place.block.start, change.start - REACH)
    named = MONTH.findall(change.text, since, change.start)
    if own is None and (change.figure.period is not None or not named):
        return None
    return int(own[1] if own is not None else named[-1])


NEXT_YEAR = regex(r"(?:明|下一?)年.*[比较](?:今年|本年度?)[^，。；\d]{0,8}$")
"""明年度预算比本年度增加: the year after is compared with this one."""


def ahead(change: Change) -> Found | None:
    """明年度预算比本年度增加: the year after, compared with this one."""
    if "本年" not in change.clause and "今年" not in change.clause:
        return None
    return None if NEXT_YEAR.search(change.sentence) is None else Found("yoy")


MOVED = regex(
    r"[由从](?P<then>(?:去|上)年同?期?|上个?月(?:同期)?|上个?季度?|\s?\d{4}\s?年[末底]?)的?(?:(?!同比|环比)[^，。；\d]){0,12}\d[\d.,]*[^，。；\d]{1,12}[至到为][^，。；\d]{0,4}\d[\d.,]*[^，。；\d]{1,12}[，,（(][^，。；,;\d]{0,8}$"
)
"""由去年同期的28亿元增至33亿元，增幅15.7%; 从2012年的9%降至1%，累计下降8个百分点: what the level moved from is the base."""


def moved_from(change: Change) -> Found | None:
    """由去年同期的28亿元增至33亿元，增幅15.7%: the time of the level that the clause before moves from."""
    if EFFECT.search(change.clause):
        return None
    moved = MOVED.search(change.sentence)
    if moved is None:
        return None
    year = FOUR_DIGITS.search(moved["then"])
    if year is None:
        return None if change.kind == "point" else Found(before(moved["then"]))
    return Found(since_year(int(year[0]), change.figure, is_day=False))
