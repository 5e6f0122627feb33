"""The grammar of dates and periods: absolute and partial dates, quarters, half-years, spans of them, clock times.

A partial date (1月28日, 三季度) is completed from its `Anchor`. Durations (3个月) are quantities and belong in
`flows.extract.figures.quantities`; which date governs a figure belongs in `flows.extract.meaning.times.periods`.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

HAN = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "正": 1,
}
DASH = r" ?(?:-|—{1,2}|~|至|到|－) ?"
YEAR = r"(?:(?:1[0-9]|20|21)\d\d|[一二][〇零一二三四五六七八九]{3})"
MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九正])"
DECADE = r"(?:[二三四五六七八九]十|[二三四五六七八][三四五六七八九]十)"
"""八十 and 七八十 before 年代."""
DAY = r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])"


def _short_years(firsts: range, most: int, dash: str) -> str:
    """Two years by their last digits, the second at most so many after the first."""
    return "|".join(
        f"{first:02}{dash}(?:{'|'.join(f'{last:02}' for last in range(first + 1, first + most + 1))})"
        for first in firsts
    )


SHORT_YEARS = (
    rf"(?:{_short_years(range(20, 35), 3, '[-/—~]')}"
    rf"|20(?=\d\d ?[-/—~至])(?:{_short_years(range(50), 10, f'(?:/|{DASH})')}))"
)
"""23/24年, 23-25年: years as brokers write them, and no durations, because so few follow each other; and 2021—25年."""
QUARTER = r"(?:(?<![这该每任那])第?[一二三四1-4](?:季度|财季)|第[一二三四1-4]季(?!度)|(?<![A-Za-z])(?:(?<![一-龥])|(?<=[年在于]))[Qq][1-4](?![A-Za-z\d.])(?! ?[款车系级]))"
NUMBER = r"(?:1[0-2]|[1-9]|十[一二]?|[一二两三四五六七八九])"
_PART_OF_DAY = r"(?: ?(?:凌晨|早上?|清晨|上午|中午|下午|晚上|晚间|晚|傍晚|深夜)? ?)"
_HOUR = r"(?:[01]?\d|2[0-4])"
MOMENT = rf"(?:{_PART_OF_DAY}(?:{_HOUR}[:时点](?:[0-5]\d(?:[:分](?:[0-5]\d秒?)?)?分?|半|整|许)?|零[时点](?![一二三四五六七八九])))"
"""A time of the clock after its day: 8时, 上午6时30分, 24时, 零时."""
_TO_HOUR = rf"{DASH}{_HOUR}[时点](?:[0-5]\d分?)?"
CLOCK = rf"(?:{MOMENT}(?:{_TO_HOUR})?|{_PART_OF_DAY}{_HOUR}{_TO_HOUR})"
PART = r"(?:份?(?:上旬|中旬|下旬|初|底|末|中)?|份)"

_SHORT_YEAR = r"(?:20)?[12]\d"
CODE = rf"(?<![A-Za-z\d.])(?:[1-4]Q{_SHORT_YEAR}|[12]H{_SHORT_YEAR}|{_SHORT_YEAR}Q[1-4]|{_SHORT_YEAR}H[12])(?![A-Za-z\d])"
"""1H23, 3Q2023, 23Q2: as brokers write halves and quarters."""

_AND = "[、和及与]"
_QUARTERS_OF_LIST = rf"第?[一二三四1-4](?:{DASH}[一二三四1-4])?"
_MONTHS_OF_LIST = rf"{MONTH}(?:{DASH}{MONTH})?"
_SPAN_OF_DAYS = "前近后这连续达用为第每共去留满期足业了押拘停假"
"""After these a number of 日 lasts so long, and names no day."""
SHORTENED = (
    rf"(?:{YEAR}年|(?<![\d.第])){_QUARTERS_OF_LIST}(?=(?:{_AND}{_QUARTERS_OF_LIST}){{1,3}}季度)"
    rf"|(?:{YEAR}年|(?<![\d.第前周期拜])){_MONTHS_OF_LIST}(?=(?:{_AND}{_MONTHS_OF_LIST}){{1,11}}月(?![\d龄]))"
    rf"|(?:(?:{YEAR}年)?{MONTH}月|(?<![\d.周拜{_SPAN_OF_DAYS}])){DAY}(?=(?:{_AND}{DAY}){{1,9}}日(?![内均前后间游]))"
)
"""一 of 一、二季度, 3 of 3、4月, 5月1 of 5月1、2日: members of a list whose last alone has the unit; see `completed`."""

PATTERN = "|".join(
    (
        SHORTENED,
        rf"{YEAR}年?{DASH}{YEAR}年(?:[上下]半年|{QUARTER}|前三季度)",
        rf"{YEAR}[-/](?:20)?\d\d(?:赛季|学年|财年|榨季|采暖季|供暖季)",
        rf"{YEAR}年?(?:[一三]季(?=报)|半年度|半年(?=报)|中(?=报))",
        rf"{YEAR}-(?:0?[1-9]|1[0-2])-(?:[0-2]?\d|3[01])(?!\d)(?:[T ](?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)?",
        r"(?<![\d.-])\d\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01]) (?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?",
        r"(?:19|20)\d\d(?:0[1-9]|1[0-2])/(?:[0-2]\d|3[01])(?= (?:[01]?\d|2[0-4]):[0-5]\d)",
        rf"{YEAR}/(?:0?[1-9]|1[0-2])/(?:[0-2]?\d|3[01])(?!\d)(?: (?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?)?",
        rf"{YEAR}\.(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12]\d|3[01])(?![\d.])",
        r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\d.]|[万亿])(?<!\d{9})",
        r"(?<![\d.-])(?:1[0-2]|0?[1-9])-(?:3[01]|[12]\d|0?[1-9]) (?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?",
        rf"(?<![\d.]){SHORT_YEARS}年(?![多来级间内])度?",
        rf"{YEAR}年?{DASH}{YEAR}(?:年度?(?!代|来|内)|财年|学年)",
        rf"(?:{YEAR}年|\d\d年) ?{MONTH}月{DAY}[日号]{MOMENT}?{DASH}(?:(?:{YEAR}年)?{MONTH}月)?{DAY}[日号]{MOMENT}?",
        rf"{YEAR}年{MONTH}(?:月份?)?{DASH}(?:{YEAR}年)?{MONTH}月份?(?!{DAY}[日号])",
        rf"{YEAR}年 ?{MONTH}月 ?{DAY}{DASH}{DAY}[日号]",
        rf"(?:{YEAR}年|(?<!\d)\d\d年) ?{MONTH}月(?: ?{DAY}[日号]{CLOCK}?|{PART})",
        rf"{YEAR}的?(?:{QUARTER}(?:末|底|初)?|[上下]半年|前三季度)",
        r"(?<!\d)[12]\d年(?:第?[一二三四]季度|[上下]半年)",
        rf"{YEAR}(?:年度?|财年|财政年度)的?(?:[前首]{NUMBER}个?月|前[一二两三]个?季度|前三季|{QUARTER}{DASH}{QUARTER}|[一二三四1-4]{DASH}[一二三四1-4]季度|{QUARTER}(?:末|底|初)?|[上下]半年|全年|年末|年底|末|底|初|年初|年中)",
        rf"{YEAR}财(?:政年度|年)",
        rf"{YEAR}年(?!代)(?:度)?(?!来(?![自华访])|(?<!(?:19|20)\d\d年)[内间]|多|(?<=000年)[前后内间]|历史)",
        rf"{MONTH}月{DAY}(?:[日号]{MOMENT}?)?{DASH}(?:(?:{YEAR}年)?{MONTH}月)?{DAY}[日号]{MOMENT}?",
        rf"{MONTH}(?:月份?)?{DASH}{MONTH}月份?(?!{DAY}[日号])",
        rf"{MONTH}月{DAY}[日号]{CLOCK}?",
        rf"(?<![\d个]){MONTH}月(?:份(?:上旬|中旬|下旬|初|底|末)?|上旬|中旬|下旬|初|底|末)?(?![个\d])",
        rf"(?<![\d此之日目以提术选期婚产孕赛考职战发])(?<!上市)(?<![^今去明前]年)前(?!一个?月){NUMBER}个?月(?!{DAY}[日号])|前[一二两三]个?季度|前三季(?!度)|(?<![\d.第])[一二三四1-4]{DASH}[一二三四1-4]季度|{QUARTER}(?:末|底|初)?|[上下]半年(?!度报告|报)",
        rf"(?<![\d{_SPAN_OF_DAYS}]){DAY}日(?:{MOMENT}{DASH}(?:{MONTH}月)?{DAY}日|{DASH}{DAY}日)?(?![内均后间游]|前(?!后)|及?以[上下内])(?:{CLOCK})?",
        rf"(?:(?<=[本当上下]月)|(?<=个月)){DAY}号",
        rf"(?<!\d){DAY}号(?=开始|起|上午|下午|晚|凌晨|中午|召开|举行)",
        rf"(?<!\d)(?:[上本]?世纪|{DAY}世纪)?(?:[1-9]0|{DECADE})年代(?:初|中期|末|末期|以来)?|(?:2[01]|1?\d|二十一?|十[一二三四五六七八九]?)世纪(?![\d个])|{YEAR}年代",
        r"(?<![\d按比为以分例])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:配胜负领])",
        r"(?<!\d)(?:(?:凌晨|早上?|清晨|上午|中午|下午|(?<!夜)晚[上间]?|傍晚|深夜)(?:[01]?\d|2[0-4]|[一二两三四五六七八九十]{1,2})[时点](?:\d\d分?|半|许|整)?|(?:[01]?\d|2[0-4])时[0-5]?\d分(?:[0-5]?\d秒)?|(?:[01]?\d|2[0-4])点(?:[0-5]?\d分|半(?!径)|许|整)|(?:[01]?\d|2[0-4])时(?:许|整|至|—)?(?=[，,。、 许至—~起-]|左右|[前后]|$)|(?<![历耗用需达超满近约长费了续班作.:：/])(?<![少多短长低高小大用限]于)(?:[01]?\d|2[0-4])时(?=[\u4e00-\u9fff])(?![制间期代段候刻常效光装尚区速长差分数辰隔限针报评])|(?:[01]?\d|2[0-4])[—~-](?:[01]?\d|2[0-4])时)",
        CODE,
    )
)


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
    part, written = sorted((match[1], match[3]), key=len)  # one digit, and two or four
    year = 2000 + int(written[-2:])
    return Period(f"{year}-{match[2]}{part}", year)


def number(text: str) -> int:
    """A small number in Arabic or Chinese digits: 12, 十二, 廿五, 二〇二一."""
    if text.isdigit() and text.isascii():
        return int(text)
    if all(char in HAN for char in text):
        return int("".join(str(HAN[char]) for char in text))
    tens, _, ones = text.replace("廿", "二十").partition("十")
    return (HAN[tens] if tens else 1) * 10 + (HAN[ones] if ones else 0)


def last_day(year: int, month: int) -> int:
    """The number of days of a month."""
    return calendar.monthrange(year, month)[1]


_FULL = re.compile(rf"({YEAR})[-/.](\d{{1,2}})[-/.](\d{{1,2}})(?:[T ](\d{{1,2}}:\d\d(?::\d\d)?))?$")
_CODE = re.compile(r"(\d+)([QH])(\d+)")
BARE_YEAR = re.compile(YEAR)
_COMPACT = re.compile(r"(\d{4})(\d\d)/?(\d\d)$")
_SHORT = re.compile(r"(\d\d)-(\d\d)-(\d\d) ")
_DECADE = re.compile(
    rf"(?:(\d{{4}})年代|([上本]?世纪|{DAY}世纪)?([1-9]0|{DECADE})年代|({DAY})世纪$)"
)
_YEARS = re.compile(rf"({YEAR})年?{DASH}({YEAR})(?:年|财年|学年)")
_SHORT_YEARS = re.compile(rf"(?:20)?(\d\d)(?:/|{DASH})(\d\d)年")
_UNTIL_PART = re.compile(rf"({YEAR})年?{DASH}({YEAR}年[^度].+)")
_SEASON = re.compile(rf"({YEAR})[-/](?:20)?(\d\d)(?=赛季|学年|财年|榨季|采暖季|供暖季)")
_REPORTED = re.compile(rf"({YEAR})年?([一三]季$|半年(?=度?$)|中$)")
OF_REPORT = {"一季": "{0}-Q1", "半年": "{0}-H1", "中": "{0}-H1", "三季": "{0}-01/{0}-09"}
"""What a report tells of: that of three quarters tells of all three."""
_YEAR = re.compile(
    rf"({YEAR}(?=[年财的第上下前Qq]|[一二三四]季)|\d\d(?=年))(?:年度?|财政年度|财年)?的? ?"
)
_MONTHS = re.compile(rf"({MONTH})(?:月份?)?{DASH}(?:({YEAR})年)?({MONTH})月份?$")
_DAYS = re.compile(
    rf"({MONTH})月 ?({DAY})(?:[日号]{MOMENT}?)?{DASH}(?:(?:({YEAR})年)?({MONTH})月)?({DAY})[日号]{MOMENT}?$"
)
_DAY = re.compile(rf"({MONTH})月 ?({DAY})[日号](.*)$")
_STAMP = re.compile(r"(\d{1,2})-(\d{1,2}) \d{1,2}:\d\d")
_MONTH = re.compile(rf"({MONTH})月(?:份)?(上旬|中旬|下旬|初|底|末|中)?$")
_QUARTERS = re.compile(rf"第?([一二三四1-4])(?:季度)?{DASH}第?([一二三四1-4])季度$")
_QUARTER = re.compile(r"(?:第?([一二三四1-4])财?季度?|[Qq]([1-4]))(末|底|初)?$")
_FIRST_MONTHS = re.compile(rf"[前首]({NUMBER})个?月$")
_FIRST_QUARTERS = re.compile(r"前([一二两三])个?季度?$")
_BARE_DAY = re.compile(
    rf"({DAY})[日号](?:{MOMENT}(?={DASH}(?:{MONTH}月)?{DAY}日))?(?:{DASH}(?:({MONTH})月)?({DAY})日)?"
)
_THIRDS = {"上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 0)}


_SHORTENED = re.compile(
    rf"(?:{YEAR}年)?(?:{MONTH}月)?第?{_MONTHS_OF_LIST}|(?:(?:{YEAR}年)?{MONTH}月)?{DAY}"
)
_MEMBER = re.compile(rf"第?(?:{_MONTHS_OF_LIST}(?=[季月])|{DAY}(?=日))")


def completed(date: str, following: str) -> str:
    """A date with the unit that its list writes once, after its last member; any other date as it is.

    >>> completed("一", "二季度"), completed("5月1", "2日"), completed("2019", "2020年")
    ('一季度', '5月1日', '2019')
    """
    last = _MEMBER.match(following)
    return (
        date if last is None or not _SHORTENED.fullmatch(date) else date + following[last.end() :]
    )


@lru_cache(maxsize=16384)
def resolve(text: str, anchor: Anchor) -> Period:
    """The period that a date names, completed from the anchor; `text` None where the year stays unknown.

    >>> resolve("2021年一季度", Anchor()).text, resolve("1月28日", Anchor(2021)).text
    ('2021-Q1', '2021-01-28')
    >>> resolve("前三季度", Anchor(2020)).text, resolve("2017年末", Anchor()).text
    ('2020-01/2020-09', '2017-12-31')
    """
    text = text.strip()
    if match := _FULL.match(text):
        return _day(*(int(match[i]) for i in (1, 2, 3)))
    if match := _COMPACT.match(text):
        return _day(*(int(match[i]) for i in (1, 2, 3)))
    if match := _SHORT.match(text):
        return _day(_century(int(match[1])), int(match[2]), int(match[3]))
    if match := _CODE.fullmatch(text):
        return _coded(match)
    if match := _DECADE.match(text):
        return _decade(match)
    if BARE_YEAR.fullmatch(text):  # 1985 in 1985以及1998年
        return Period(str(number(text)), number(text))
    if match := _UNTIL_PART.fullmatch(text):
        return _until(number(match[1]), match[2])
    if match := _SEASON.match(text):
        return Period(f"{match[1]}/{match[1][:2]}{match[2]}", number(match[1]))
    if match := _REPORTED.match(text):
        return Period(OF_REPORT[match[2]].format(number(match[1])), number(match[1]))
    if match := _SHORT_YEARS.match(text):
        return Period(f"20{match[1]}/20{match[2]}", 2000 + int(match[2]))
    if match := _YEARS.match(text):
        first_year, last_year = number(match[1]), number(match[2])
        return Period(f"{first_year}/{last_year}", last_year)
    year = anchor.year or (anchor.today.year if anchor.today else None)
    rest = text
    if match := _YEAR.match(text):
        year = _century(number(match[1])) if len(match[1]) <= 2 else number(match[1])  # noqa: PLR2004
        rest = text[match.end() :]
        if rest in ("", "全年"):
            return Period(str(year), year)
    if year is None:
        return Period(None)
    return _within(rest, year, anchor)


def _within(rest: str, year: int, anchor: Anchor) -> Period:
    """The period that `rest`, written without its year, names in `year`."""
    if rest in ("末", "底", "年末", "年底"):
        return Period(f"{year}-12-31", year, 12)
    if rest in ("初", "年初"):
        return Period(f"{year}-01-01", year, 1)
    if rest == "年中":
        return Period(f"{year}-06-30", year, 6)
    if rest in ("上半年", "下半年"):
        return Period(f"{year}-H{1 if rest[0] == '上' else 2}", year)
    if match := _QUARTERS.match(rest):
        first, last = number(match[1]), number(match[2])
        return Period(f"{year}-{3 * first - 2:02}/{year}-{3 * last:02}", year)
    if match := _QUARTER.match(rest):
        quarter = number(match[1] or match[2])
        if match[3] in ("末", "底"):
            return Period(
                f"{year}-{3 * quarter:02}-{last_day(year, 3 * quarter):02}", year, 3 * quarter
            )
        return Period(f"{year}-Q{quarter}", year)
    if match := _FIRST_QUARTERS.match(rest):
        return Period(f"{year}-01/{year}-{3 * number(match[1]):02}", year)
    if match := _FIRST_MONTHS.match(rest):
        return Period(f"{year}-01/{year}-{number(match[1]):02}", year)
    if match := _DAYS.match(rest):
        month, day = number(match[1]), number(match[2])
        end_month = number(match[4]) if match[4] else month
        end_year = number(match[3]) if match[3] else year + (end_month < month)
        if _exists(year, month, day) and _exists(end_year, end_month, number(match[5])):
            end = f"{end_year}-{end_month:02}-{number(match[5]):02}"
            return Period(f"{year}-{month:02}-{day:02}/{end}", end_year, end_month)
        return Period(None, year, month)
    if match := _STAMP.match(rest):
        return _day(year, int(match[1]), int(match[2]))
    if match := _DAY.match(rest):
        month, day = number(match[1]), number(match[2])
        return Period(
            f"{year}-{month:02}-{day:02}" if _exists(year, month, day) else None, year, month
        )
    if match := _MONTHS.match(rest):
        first, last = number(match[1]), number(match[3])
        end_year = number(match[2]) if match[2] else year + (last < first)
        return Period(f"{year}-{first:02}/{end_year}-{last:02}", end_year, last)
    if match := _MONTH.match(rest):
        month = number(match[1])
        if match[2] in ("末", "底"):
            return Period(f"{year}-{month:02}-{last_day(year, month):02}", year, month)
        if match[2] in _THIRDS:
            first_day, end_day = _THIRDS[match[2]]
            end_day = end_day or last_day(year, month)
            return Period(
                f"{year}-{month:02}-{first_day:02}/{year}-{month:02}-{end_day:02}", year, month
            )
        return Period(f"{year}-{month:02}", year, month)
    if match := _BARE_DAY.match(rest):
        return _bare_day(match, year, anchor)
    return Period(None)


def _day(year: int, month: int, day: int) -> Period:
    """One day; without a period where the calendar has no such day."""
    if not _exists(year, month, day):
        return Period(None, year, None)
    return Period(f"{year:04}-{month:02}-{day:02}", year, month)


def _decade(match: re.Match[str]) -> Period:
    """A decade or a century as its first and last year; a bare decade is of the 1900s."""
    if match[4]:
        last = 100 * number(match[4])
        return Period(f"{last - 99}/{last}")
    if match[1]:
        return Period(f"{match[1]}/{int(match[1]) + 9}")
    tens = match[3][:-1]  # 5 of 50, 七八 of 七八十
    first, last = (_century_of(match[2]) + 10 * number(one) for one in (tens[0], tens[-1]))
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
    """10日, 3日至5日, whose month is the one last named; 31日20时至8月1日8时, which begins in the one before."""
    named = number(match[2]) if match[2] else None
    month = named or anchor.month or (anchor.today.month if anchor.today else None)
    if month is None:
        return Period(None)
    first_day, last = number(match[1]), number(match[3]) if match[3] else None
    if named and last and first_day > last:
        start = _day(year, month - 1, first_day) if month > 1 else _day(year - 1, 12, first_day)
    else:
        start = _day(year, month, first_day)
    if last is None or start.text is None:
        return start
    end = _day(year, month, last)
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
        start = bounds(first)[0]
        length = re.fullmatch(r"P(?:(\d+)M|(\d+)D)", second)
        if start is None or length is None:
            return start, None
        if length[2]:
            return start, start + timedelta(days=int(length[2]) - 1)
        months = start.month - 1 + int(length[1])
        year, month = start.year + months // 12, months % 12 + 1
        return start, date(year, month, min(start.day, last_day(year, month))) - timedelta(days=1)
    if slash:
        return bounds(first)[0], bounds(second)[1]
    match = re.match(r"(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)(?:-(\d\d))?))?", period)
    if match is None or int(match[1]) == 0:
        return None, None
    year = int(match[1])
    if match[5]:
        day = date(year, int(match[4]), int(match[5]))
        return day, day
    if match[2]:
        last_month, months = 3 * int(match[2]), 3
    elif match[3]:
        last_month, months = 6 * int(match[3]), 6
    elif match[4]:
        last_month, months = int(match[4]), 1
    else:
        last_month, months = 12, 12
    return date(year, last_month - months + 1, 1), date(
        year, last_month, last_day(year, last_month)
    )


def _century(two: int) -> int:
    return 2000 + two if two < 50 else 1900 + two  # noqa: PLR2004 - the usual pivot of two-digit years


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= last_day(year, month)  # noqa: PLR2004
