"""The months or days that end with a date: 6月30日止六个月, 2023年三季报, 为期5天的博览会18日闭幕.

Quarters that a text glosses with their months are in `flows.extract.meaning.times.lengths.fiscal`.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds, number
from flows.extract.meaning.times.lengths.until import AS_OF
from flows.extract.text.marks import CLOSING
from flows.regex import regex

if TYPE_CHECKING:
    import re

REPORT = regex(
    r"第?(?:(?P<first>一季)|(?P<half>中|半年)|(?P<third>三季))度?报"
    r"|(?P<interim>中期|半年度?)(?:合并|简明|财务|经营)*(?:业绩|报|公告|财报)"
)
"""2023年三季报, 2023年中期业绩公告: what a company tells after so much of the year."""
REPORTED = {"first": "-Q1", "half": "-H1", "interim": "-H1", "third": "-01/{}-09"}


def reported(text: str, end: int, year: str) -> str | None:
    """The part of a year that the report tells of whose name goes on at `end`: 2023 and 三季报."""
    report = REPORT.match(text, end)
    return None if report is None else year + REPORTED[report.lastgroup or ""].format(year)


ENDED = regex(
    r"(?:止|(?:止|份)?的)(?:(?P<months>\d{1,2}|十[一二]?|[一二三四五六七八九])个月|(?:\d{4}财年)?(?P<quarter>(?:一个)?(?:财务|第?[一二三四])?财?季度?)|(?P<half>中期|半年度?)|(?P<year>(?:一个|财务|会计)?年度|(?:\d{4})?财年(?![前上中])|一年))"
)
"""截至6月30日止六个月, 截至6月份的三个月, 截至3月31日的2023财年: so many months that end with that day."""


def is_named_again(text: str, start: int, date: str) -> bool:
    """Whether a date at `start` only names the financial year or quarter that a day before it closes: 截至3月31日的2023财年."""
    return (
        "财年" in date and ENDED.match(text, start - 1) is not None and text[start - 2] in "日号月"
    )


MONTHS = 12
FISCAL = regex(r"(?:(?P<year>财年)|(?P<quarter>第?[一二三四]财?季度?))[（(]截[至止]到?$")
"""2023财年（截至3月31日）: a financial year or quarter before the day, in a bracket, that it ends with."""
QUARTER, HALF = 3, 6


def ended(text: str, before: str, end: int, period: str) -> str | None:
    """The months that end with the last day of a period, where the words around it say so: 止六个月, 止年度."""
    last = bounds(period)[1]
    if last is None:
        return None
    found = ENDED.match(text, end)
    if found is not None and (text.startswith("止", end) or AS_OF.search(before)):
        counted = found["months"]
        lasting = QUARTER if found["quarter"] else HALF if found["half"] else MONTHS
        months = number(counted) if counted else lasting
    elif text[end : end + 1] in CLOSING and (fiscal := FISCAL.search(before)):
        months = QUARTER if fiscal["quarter"] else MONTHS
    else:
        return None
    first = last.year * MONTHS + last.month - months
    return f"{first // MONTHS}-{first % MONTHS + 1:02}/{last.year}-{last.month:02}"


LASTING_SO_LONG = ("为期", "历时")
_LASTED = r"(?:为期|历时)\s?(?P<days>\d{1,3}|[二两三四五六七八九]?十?[一二三四五六七八九]?)[天日]的(?P<topic>[^，。；：,;\n]{1,30}?)"
CLOSED: str = (
    r"(?:圆满|正式|胜利|顺利)?(?:[落降]下帷幕|闭幕|落幕|结束|收官|谢幕)(?!后|之后|以后|时|式|仪式)"
)
LASTED_TILL = regex(rf"{_LASTED}[已将]?[于在]?$")
CLOSED_THEN = regex(rf"(?:[上下]午|晚上?|[^，。；：,;\d\n]{{0,16}}?){CLOSED}")
CLOSED_AFTER_ALL = regex(
    rf"(?:[上下]午|晚上?)?[，,]?\s?{_LASTED}(?:在[^，。；：,;\n]{{2,16}}?)?{CLOSED}"
)
"""为期40天的春运于3月5日落下帷幕; 8月18日，为期5天的博览会闭幕: so many days that end with that one."""
LASTED_REACH = 44


def closing(text: str, start: int, end: int) -> re.Match[str] | None:
    """The words that tell what closes on the day at text[start:end], its `topic`, and how many `days` it lasted, or None."""
    low = max(0, start - LASTED_REACH)
    near = text[low : end + LASTED_REACH]
    if not any(word in near for word in LASTING_SO_LONG):
        return None
    long = CLOSED_AFTER_ALL.match(text, end)
    if long is None and CLOSED_THEN.match(text, end) is not None:
        long = LASTED_TILL.search(text, low, start)
    return long


def days_lasted(text: str, start: int, end: int, period: str) -> str | None:
    """The days of what closes on the day at text[start:end], where the text says how many they were: 为期5天的博览会18日闭幕."""
    long = closing(text, start, end)
    first, last = bounds(period) if long is not None else (None, None)
    if long is None or last is None or first != last or not long["days"]:
        return None
    days = number(long["days"])
    return f"{last - timedelta(days=days - 1)}/{last}" if days > 1 else None
