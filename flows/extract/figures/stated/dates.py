"""What dates and periods name: absolute and partial dates, quarters, half-years, spans of them, as the contract has them.

A partial date (1月28日, 三季度) is completed from its `Anchor`. How they are written belongs in
`flows.extract.figures.written_dates`. Durations (3个月) are quantities and belong in
`flows.extract.figures.stated.quantities`; which date governs a figure belongs in `flows.extract.meaning.times.periods`.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.written_dates import (
    DAY,
    DECADE,
    ERA,
    LUNAR_DAY,
    LUNAR_NAMES,
    MOMENT,
    MONTH,
    MONTHS_OF_LIST,
    TO,
    UP_TO_TWELVE,
    YEAR,
)
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

HAN_DIGITS = {
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "正": 1,
}  # fmt: skip
"""正 is the first month (正月)."""


class Anchor(NamedTuple):
    """What completes a partial date: the year and month last named, and the day the document speaks from."""

    year: int | None = None
    month: int | None = None
    today: date | None = None


class Period(NamedTuple):
    """A period as the contract writes it (`text`), with the year and month it names for the dates that follow."""

    text: str | None
    year: int | None = None
    month: int | None = None


def _coded(match: re.Match[str]) -> Period:
    """1H23, 23Q2."""
    part, written = sorted((match[1], match[3]), key=len)  # one digit, and two or four
    year = 2000 + int(written[-2:])
    return Period(f"{year}-{match[2]}{part}", year)


def number(text: str) -> int:
    """A small number in Arabic or Chinese digits: 12, 十二, 廿五, 二〇二一."""
    if text.isdigit() and text.isascii():
        return int(text)
    if all(char in HAN_DIGITS for char in text):
        return int("".join(str(HAN_DIGITS[char]) for char in text))
    tens, _, ones = text.replace("廿", "二十").partition("十")
    return (HAN_DIGITS[tens] if tens else 1) * 10 + (HAN_DIGITS[ones] if ones else 0)


def last_day(year: int, month: int) -> int:
    """The last day of a month: 28 to 31."""
    return calendar.monthrange(year, month)[1]


_FULL = regex(
    rf"({YEAR})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?:[T ](\d{{1,2}}:\d\d(?::\d\d)?))?$"
)  # 2021-01-28, 2021.1.28, 2021/1/28 08:30
_OF_MONTH = regex(rf"({YEAR})-(\d\d)$")  # 2024-05
_CODE = regex(r"(\d+)([QH])(\d+)$")  # 3Q2023, 23Q2
_FISCAL = regex(
    r"(?=.*FY)(?:FY)?(?:20)?(?P<year>\d\d)(?:FY|(?P<part>[QH][1-4]))?$"
)  # FY2023, FY24Q2, 2023FY
BARE_YEAR = regex(f"(?:{YEAR})$")  # 1985 of 1985以及1998年
_COMPACT = regex(r"(\d{4})(\d\d)/?(\d\d)$")  # 20210128, 202101/28
_SHORT = regex(r"(\d\d)-(\d\d)-(\d\d) ")  # 21-01-28 08:30
_DECADE = regex(
    rf"(?:(?P<first_year>\d{{4}})年代|(?P<of_century>[上本]?世纪|{DAY}世纪)?(?P<tens>[1-9]0|{DECADE})年代|(?P<century>{DAY})世纪$)"
)
"""1980年代, 上世纪七八十年代, 21世纪."""
_CENTURIES = regex(rf"({DAY})(?:世纪)?{TO}({DAY})世纪$")  # 4世纪至14世纪
_YEARS = regex(rf"({YEAR})年?{TO}({YEAR})(?:年|财年|学年|$)")  # 2016—2020年
_SHORT_YEARS = regex(rf"(?:20)?(\d\d)(?:/|{TO})(\d\d)年")  # 23/24年, 2021—25年
_UNTIL_PART = regex(rf"({YEAR})年?{TO}({YEAR}年[^度].+)$")  # 2022年至2023年上半年
_SEASON = regex(rf"({YEAR})[-/](?:20)?(\d\d)(?=赛季|学年|财年|榨季|采暖季|供暖季)")  # 2022/23榨季
_REPORTED = regex(rf"({YEAR})年?([一三]季$|半年(?=度?$)|中$)")  # 2023一季 of 2023一季报
OF_REPORT = {"一季": "{0}-Q1", "半年": "{0}-H1", "中": "{0}-H1", "三季": "{0}-01/{0}-09"}
"""What a report tells of: that of three quarters tells of all three."""
_REPUBLIC = regex(
    r"(?:(?:民国 ?|[今去上前]\()(?P<marked>\d{1,3}|[一二三四五六七八九十]{1,3})\)?|(?P<bare>1\d\d|九十[一二三四五六七八九]|一百[零一二三四五六七八九十]{1,3}))年度?"
)
POINTED_AT = regex(r"^[今去上前]?\((\d{4})\)(?=年)")
"""去(2023)年: which year a word points at."""
_REIGN = regex(
    rf"(?P<era>{ERA})(?P<year>[一二三四五六七八九十]{{1,3}}|\d{{1,2}})[年载](?:{TO}(?P<last>[一二三四五六七八九十]{{1,3}}|\d{{1,2}})年)?(?:(?P<month>{MONTH})月.*)?"
)
LAST_SURE_MONTH, EARLIEST = 10, 1000
"""A lunar year ends early in the next one; and a year is written in four digits."""
BEFORE_CHRIST, CHRISTIAN = "公元前", "公元"
BEFORE_YEAR_ONE = regex(r"前\d{2,4}年?(?:$|[-—~至到 ])|公元\d{1,3}年$")
"""前221年: before Christ; and years that no four digits tell."""
BEFORE_REPUBLIC, HAN_HUNDRED, HUNDRED = 1911, "一百", 100
"""民国1年 is 1912."""
_YEAR = regex(
    rf"({YEAR}(?=[年财的第上下前Qq]|[一二三四]季)|\d\d(?=年))(?:年度?|财政年度|财年)?的? ?"
)
"""2021年 of 2021年一季度, 21年度."""
_MONTHS = regex(
    rf"(?P<month>{MONTH})(?:月份?)?{TO}(?:(?P<end_year>{YEAR})年)?(?P<end_month>{MONTH})月份?$"
)  # 1—2月, 11月至2022年2月
_DAYS = regex(
    rf"(?P<month>{MONTH})月 ?(?P<day>{DAY})(?:[日号]{MOMENT}?)?{TO}"
    rf"(?:(?:(?P<end_year>{YEAR})年)?(?P<end_month>{MONTH})月)?(?P<end_day>{DAY})[日号]{MOMENT}?$"
)
"""1月28日至2月3日."""
_DAY = regex(rf"({MONTH})月 ?({DAY})[日号](.*)$")  # 1月28日8时
_STAMP = regex(r"(\d{1,2})-(\d{1,2}) \d{1,2}:\d\d")  # 1-28 08:30
_MONTH = regex(rf"({MONTH})月(?:份)?(上旬|中旬|下旬|初|底|末|中)?$")  # 1月, 1月上旬, 1月底
_QUARTERS = regex(rf"第?([一二三四1-4])(?:季度)?{TO}第?([一二三四1-4])季度$")  # 一至三季度
_QUARTER = regex(r"(?:第?([一二三四1-4])财?季度?|[Qq]([1-4]))(末|底|初)?$")  # 三季度, Q3, 三季度末
_FIRST_MONTHS = regex(rf"[前首]({UP_TO_TWELVE})个?月$")  # 前9个月
_FIRST_QUARTERS = regex(r"[前首]([一二两三])个?季度?$")  # 前三季度
_FIRST_DAYS = regex(rf"({MONTH})月[首前]({DAY})[日天]$")  # 1月前20日
_BARE_DAY = regex(
    rf"(?P<day>{DAY})(?:[日号]|(?={TO}{DAY}日))(?:{MOMENT}(?={TO}(?:{MONTH}月)?{DAY}日))?"
    rf"(?:{TO}(?:(?P<end_month>{MONTH})月)?(?P<end_day>{DAY})日)?"
)
"""28日, 28日至30日, 28—30日."""
POINTS_OF_YEAR = {
    "初": (1, 1), "年初": (1, 1), "年中": (6, 30), "末": (12, 31), "底": (12, 31), "年末": (12, 31), "年底": (12, 31),
}  # fmt: skip
"""The month and the day that are meant."""
ENDS = ("末", "底")
"""Of a quarter or a month."""
_THIRDS = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 0)}
"""The first and the last day of a third of a month; 0 where the month tells."""
_LUNAR = regex(rf"{LUNAR_DAY}$")
_SHORTENED = regex(
    rf"(?:{YEAR}年)?(?:{MONTH}月)?第?{MONTHS_OF_LIST}|(?:(?:{YEAR}年)?{MONTH}月)?{DAY}"
)
"""A member of a list that has lost its unit: 一, 3, 5月1."""
_MEMBER = regex(rf"第?(?:{MONTHS_OF_LIST}(?=[季月])|{DAY}(?=日))")
"""The member after it, up to the unit: 二 of 二季度."""


def completed(date: str, following: str) -> str:
    """A date with the unit that its list writes once, after its last member; any other date as it is.

    >>> completed("一", "二季度"), completed("5月1", "2日"), completed("2019", "2020年")
    ('一季度', '5月1日', '2019')
    """
    last = _MEMBER.match(following)
    return (
        date if last is None or not _SHORTENED.fullmatch(date) else date + following[last.end() :]
    )


@lru_cache(maxsize=1024)
def is_lunar(text: str) -> bool:
    """Whether a date is one of the lunar calendar, which names no period: 农历六月廿七.

    >>> is_lunar("农历六月廿七"), is_lunar("腊月"), is_lunar("6月27日")
    (True, False, False)
    """
    return text.startswith(LUNAR_NAMES) or _LUNAR.match(text) is not None


@lru_cache(maxsize=16384)
def resolve(text: str, anchor: Anchor) -> Period:
    """The period that a date names, completed from the anchor; `text` None where the year stays unknown.

    >>> resolve("2021年一季度", Anchor()).text, resolve("1月28日", Anchor(2021)).text
    ('2021-Q1', '2021-01-28')
    >>> resolve("前三季度", Anchor(2020)).text, resolve("2017年末", Anchor()).text
    ('2020-01/2020-09', '2017-12-31')
    """
    text = text.strip()
    if (reign := _REIGN.fullmatch(text)) is not None:
        return _of_reign(reign)
    if text.startswith(BEFORE_CHRIST) or BEFORE_YEAR_ONE.match(text):
        return Period(None)
    text = POINTED_AT.sub(r"\1", _western(text.removeprefix(CHRISTIAN)))
    if (whole := _with_its_year(text)) is not None:
        return whole
    year = anchor.year or (anchor.today.year if anchor.today else None)
    rest = text
    if match := _YEAR.match(text):
        year = _century(number(match[1])) if len(match[1]) <= 2 else number(match[1])  # noqa: PLR2004 - 23年
        rest = text[match.end() :]
        if rest in ("", "全年"):
            return Period(str(year), year)
    return Period(None) if year is None else _within(rest, year, anchor)


def _of_reign(reign: re.Match[str]) -> Period:
    """光绪二十年八月, 万历二十一年至二十八年: the year or years of the Western calendar in which most of it was, which a day of its last months need not be in."""
    first = language().words.eras[reign["era"]]
    year = first - 1 + number(reign["year"])
    is_late = reign["month"] is not None and number(reign["month"]) > LAST_SURE_MONTH
    if is_late or year < EARLIEST:
        return Period(None)
    if reign["last"] is None:
        return Period(str(year), year)
    last = first - 1 + number(reign["last"])
    return Period(f"{year}/{last}", last) if last > year else Period(None)


def _western(text: str) -> str:
    """A date whose year is one of Taiwan's with that of the Western calendar: 2012年9月 of 今(101)年9月."""
    match = _REPUBLIC.match(text)
    if match is None:
        return text
    written = match["marked"] or match["bare"]
    if written.startswith(HAN_HUNDRED):
        year = HUNDRED + number(written.removeprefix(HAN_HUNDRED).removeprefix("零"))
    else:
        year = number(written)
    return f"{BEFORE_REPUBLIC + year}年{text[match.end() :].strip()}"


def _with_its_year(text: str) -> Period | None:
    """The period of a date whose form holds its year or years: 2021-01-28, 3Q2023, 1980年代, 2016—2020年; else None."""
    if match := _FULL.match(text):
        return _numbered_day(match)
    for form, reads in _WITH_YEAR:
        if match := form.match(text):
            return reads(match)
    return None


def _numbered_day(match: re.Match[str]) -> Period:
    """2021-01-28, 20210128."""
    return _day(int(match[1]), int(match[2]), int(match[3]))


def _short_day(match: re.Match[str]) -> Period:
    """21-1-28, by two digits of its year."""
    return _day(_century(int(match[1])), int(match[2]), int(match[3]))


def _numbered_month(match: re.Match[str]) -> Period:
    """2021-01."""
    return Period(match.string, int(match[1]), int(match[2]))


def _fiscal(match: re.Match[str]) -> Period:
    """FY23, 1HFY23."""
    year = int(f"20{match['year']}")
    return Period(f"{year}-{match['part']}" if match["part"] else str(year), year)


def _year_alone(match: re.Match[str]) -> Period:
    """1985 in 1985以及1998年."""
    year = number(match[0])
    return Period(str(year), year)


def _until_part(match: re.Match[str]) -> Period:
    return _until(number(match[1]), match[2])


def _season(match: re.Match[str]) -> Period:
    """2023—24赛季: from one year to the next."""
    return Period(f"{match[1]}/{match[1][:2]}{match[2]}", number(match[1]))


def _reported(match: re.Match[str]) -> Period:
    """2023年年报: what a report is of."""
    year = number(match[1])
    return Period(OF_REPORT[match[2]].format(year), year)


def _short_years(match: re.Match[str]) -> Period:
    return Period(f"20{match[1]}/20{match[2]}", 2000 + int(match[2]))


def _years(match: re.Match[str]) -> Period:
    """2016—2020年."""
    first, last = number(match[1]), number(match[2])
    return Period(f"{first}/{last}", last)


def _centuries(match: re.Match[str]) -> Period:
    """4世纪至14世纪: from the first year of the one to the last of the other."""
    return Period(f"{100 * number(match[1]) - 99}/{100 * number(match[2])}")


FIRST_PARTS = {"首季": "Q1", "首季度": "Q1", "首个季度": "Q1", "首个季": "Q1", "首月": "01"}
"""首季度 of 2022年首季度."""
HALVES = ("上半年", "下半年", "上半", "下半")
"""The halves of a year; without 年 right after the year that they are of: 今年上半."""


def _within(rest: str, year: int, anchor: Anchor) -> Period:
    """The period that `rest`, written without its year, names in `year`."""
    if rest in POINTS_OF_YEAR:
        month, day = POINTS_OF_YEAR[rest]
        return Period(f"{year}-{month:02}-{day:02}", year, month)
    if rest in HALVES:
        return Period(f"{year}-H{1 if rest[0] == '上' else 2}", year)
    if rest in FIRST_PARTS:
        return Period(f"{year}-{FIRST_PARTS[rest]}", year)
    for form, reads in _WITHOUT_YEAR:
        if match := form.match(rest):
            return reads(match, year)
    if match := _BARE_DAY.match(rest):
        return _bare_day(match, year, anchor)
    return Period(None)


def _quarters(match: re.Match[str], year: int) -> Period:
    """一至三季度."""
    first, last = number(match[1]), number(match[2])
    return Period(f"{year}-{3 * first - 2:02}/{year}-{3 * last:02}", year)


def _first_quarters(match: re.Match[str], year: int) -> Period:
    """前三季度."""
    return Period(f"{year}-01/{year}-{3 * number(match[1]):02}", year)


def _first_days(match: re.Match[str], year: int) -> Period:
    """1月1—15日 as the first days of a month."""
    end = _day(year, number(match[1]), number(match[2]))
    since = f"{year}-{number(match[1]):02}-01"
    return end._replace(text=f"{since}/{end.text}" if end.text else None)


def _first_months(match: re.Match[str], year: int) -> Period:
    """前5个月."""
    return Period(f"{year}-01/{year}-{number(match[1]):02}", year)


def _stamp(match: re.Match[str], year: int) -> Period:
    """01-28, as a stamp has it."""
    return _day(year, int(match[1]), int(match[2]))


def _day_of_month(match: re.Match[str], year: int) -> Period:
    """1月28日; its month completes the days after it, though there is no such day."""
    month, day = number(match[1]), number(match[2])
    named = f"{year}-{month:02}-{day:02}" if _exists(year, month, day) else None
    return Period(named, year, month)


def _months(match: re.Match[str], year: int) -> Period:
    """3—5月, 11月至次年2月."""
    first, last = number(match["month"]), number(match["end_month"])
    end_year = number(match["end_year"]) if match["end_year"] else year + (last < first)
    return Period(f"{year}-{first:02}/{end_year}-{last:02}", end_year, last)


def _quarter(match: re.Match[str], year: int) -> Period:
    """三季度, Q3, 三季度末: a quarter, or the last day of it."""
    quarter = number(match[1] or match[2])
    if match[3] not in ENDS:
        return Period(f"{year}-Q{quarter}", year)
    month = 3 * quarter
    return Period(f"{year}-{month:02}-{last_day(year, month):02}", year, month)


def _days(match: re.Match[str], year: int) -> Period:
    """12月28日至1月3日: from one day to another, in the next year where its month is an earlier one."""
    month, day, end_day = (number(match[part]) for part in ("month", "day", "end_day"))
    end_month = number(match["end_month"]) if match["end_month"] else month
    end_year = number(match["end_year"]) if match["end_year"] else year + (end_month < month)
    if not (_exists(year, month, day) and _exists(end_year, end_month, end_day)):
        return Period(None, year, month)
    end = f"{end_year}-{end_month:02}-{end_day:02}"
    return Period(f"{year}-{month:02}-{day:02}/{end}", end_year, end_month)


def _month(match: re.Match[str], year: int) -> Period:
    """3月, 3月中旬, 3月底: a month, a third of it, or its last day."""
    month = number(match[1])
    if match[2] in ENDS:
        return Period(f"{year}-{month:02}-{last_day(year, month):02}", year, month)
    if match[2] not in _THIRDS:
        return Period(f"{year}-{month:02}", year, month)
    first_day, end_day = _THIRDS[match[2]]
    end_day = end_day or last_day(year, month)
    return Period(f"{year}-{month:02}-{first_day:02}/{year}-{month:02}-{end_day:02}", year, month)


def _day(year: int, month: int, day: int) -> Period:
    """One day; without a period where the calendar has no such day."""
    if not _exists(year, month, day):
        return Period(None, year, None)
    return Period(f"{year:04}-{month:02}-{day:02}", year, month)


def _decade(match: re.Match[str]) -> Period:
    """A decade or a century as its first and last year; a bare decade is of the 1900s."""
    if match["century"]:
        last = 100 * number(match["century"])
        return Period(f"{last - 99}/{last}")
    if match["first_year"]:
        return Period(f"{match['first_year']}/{int(match['first_year']) + 9}")
    tens = match["tens"][:-1]  # 5 of 50, 七八 of 七八十
    since = _century_of(match["of_century"])
    first, last = (since + 10 * number(one) for one in (tens[0], tens[-1]))
    return Period(f"{first}/{last + 9}")


def _century_of(written: str | None) -> int:
    """The first year of the hundred in which a decade lies: of the 1900s where nothing else is said."""
    if written == "本世纪":
        return 2000
    if written in (None, "世纪", "上世纪"):
        return 1900
    return 100 * (number(written.removesuffix("世纪")) - 1)


def _until(year: int, end: str) -> Period:
    """2022年至2023年上半年: from the first month of the year to the last of the part."""
    last = bounds(resolve(end, Anchor()).text)[1]
    if last is None:
        return Period(None)
    return Period(f"{year}-01/{last.year}-{last.month:02}", last.year)


def _bare_day(match: re.Match[str], year: int, anchor: Anchor) -> Period:
    """10日, 3日至5日, 3—5日, whose month is the one last named; 31日20时至8月1日8时, which begins in the one before."""
    named = number(match["end_month"]) if match["end_month"] else None
    month = named or anchor.month or (anchor.today.month if anchor.today else None)
    if month is None:
        return Period(None)
    day = number(match["day"])
    end_day = number(match["end_day"]) if match["end_day"] else None
    if named and end_day and day > end_day:
        start = _day(year, month - 1, day) if month > 1 else _day(year - 1, 12, day)
    else:
        start = _day(year, month, day)
    if end_day is None or start.text is None:
        return start
    end = _day(year, month, end_day)
    return end._replace(text=f"{start.text}/{end.text}" if end.text else None)


@lru_cache(maxsize=16384)
def bounds(period: str | None) -> tuple[date | None, date | None]:
    """First and last day of a period in the contract's forms; (None, None) where it names no calendar days.

    >>> bounds("2021-Q1")
    (datetime.date(2021, 1, 1), datetime.date(2021, 3, 31))
    """
    if period is None:
        return None, None
    first, slash, second = period.partition("/")
    if slash and second.startswith("P"):
        return _lasting(bounds(first)[0], second)
    if slash:
        return bounds(first)[0], bounds(second)[1]
    match = _NAMED.match(period)
    if match is None or int(match["year"]) == 0:
        return None, None
    year = int(match["year"])
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return day, day
    if match["quarter"]:
        last_month, months = 3 * int(match["quarter"]), 3
    elif match["half"]:
        last_month, months = 6 * int(match["half"]), 6
    elif match["month"]:
        last_month, months = int(match["month"]), 1
    else:
        last_month, months = 12, 12
    last = date(year, last_month, last_day(year, last_month))
    return date(year, last_month - months + 1, 1), last


_NAMED = regex(
    r"(?P<year>\d{4})(?:-(?:Q(?P<quarter>[1-4])|H(?P<half>[12])|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?"
)
"""A year, or a part of one: 2021, 2021-Q1, 2021-H2, 2021-03, 2021-03-31."""
_LENGTH = regex(r"P(?:(?P<months>\d+)M|(?P<days>\d+)D)")


def _lasting(start: date | None, length: str) -> tuple[date | None, date | None]:
    """First and last day of what begins on a day and lasts so many months or days, as ISO 8601 writes it: P3M, P7D."""
    lasts = _LENGTH.fullmatch(length)
    if start is None or lasts is None:
        return start, None
    if lasts["days"]:
        return start, start + timedelta(days=int(lasts["days"]) - 1)
    months = start.month - 1 + int(lasts["months"])
    year, month = start.year + months // 12, months % 12 + 1
    return start, date(year, month, min(start.day, last_day(year, month))) - timedelta(days=1)


def _century(two: int) -> int:
    """The year that two digits stand for: 2023 for 23, 1998 for 98."""
    return 2000 + two if two < 50 else 1900 + two  # noqa: PLR2004 - the usual pivot of two-digit years


def _exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has such a day."""
    return 1 <= month <= 12 and 1 <= day <= last_day(year, month)  # noqa: PLR2004 - the months of a year


_WITH_YEAR: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Period]], ...] = (
    (_OF_MONTH, _numbered_month),
    (_COMPACT, _numbered_day),
    (_SHORT, _short_day),
    (_CODE, _coded),
    (_FISCAL, _fiscal),
    (_CENTURIES, _centuries),
    (_DECADE, _decade),
    (BARE_YEAR, _year_alone),
    (_UNTIL_PART, _until_part),
    (_SEASON, _season),
    (_REPORTED, _reported),
    (_SHORT_YEARS, _short_years),
    (_YEARS, _years),
)
"""The forms of a date that hold its year, after the commonest, in the order in which they are tried."""
_WITHOUT_YEAR: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], int], Period]], ...] = (
    (_QUARTERS, _quarters),
    (_QUARTER, _quarter),
    (_FIRST_QUARTERS, _first_quarters),
    (_FIRST_DAYS, _first_days),
    (_FIRST_MONTHS, _first_months),
    (_DAYS, _days),
    (_STAMP, _stamp),
    (_DAY, _day_of_month),
    (_MONTHS, _months),
    (_MONTH, _month),
)
"""The forms of one within a year that is told elsewhere, in the order in which they are tried."""
