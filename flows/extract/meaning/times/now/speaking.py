"""The day that a document speaks from, and the year of what it tells before it has named one.

A dateline or a time of publication is when the text was told, and no time of what it tells. Which date governs a figure
belongs in `flows.extract.meaning.times.periods`.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import Anchor, bounds, resolve
from flows.extract.meaning.times.lengths.up_to_now import is_since
from flows.extract.meaning.times.now.closing import DAY, closed_on
from flows.extract.meaning.times.other_times.superlatives import RECORD_OF, is_record_since
from flows.extract.meaning.times.relative import is_day
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from datetime import date

HEAD = 400
"""A full date within so many characters of the start dates the document, where no one says otherwise."""
DATED = regex(
    r"(?<![\dA-Za-z])((?:19|20)\d\d)(?!年\d{1,2}[-/.])(?:[-年/.](1[0-2]|0?[1-9])[-月/.](3[01]|[12]\d|0?[1-9])(?:日|(?!\d))|(1[0-2]|0[1-9])(3[01]|[12]\d|0[1-9])(?!\d))"
)
FOUNDED = regex(r"(?:[成创设建]立于|创[建办]于|生于|始建于)$")
"""成立于2005年3月12日: before a date that as a rule is long before the text speaks."""
RECORD_BEFORE = max(len(word) for word in RECORD_OF)
BROKEN = ("打破", "超过", "超越", "追平", "刷新")
SET_THEN = regex("所?创[下造]?的|[^，。；\\n\\d]{0,6}[纪记]录")
"""打破2015年8月2日创下的纪录: before and after the day of an earlier record."""
STAMP = regex(
    rf"\s*(?:(?:https?://|[发布时间来源]+[:：]|[^，。；：\n]{{1,20}}>)[^，。；\n]{{0,60}}?(?<!\d))?{DAY}(?:[ T]{{1,2}}\d{{1,2}}:\d\d(?::\d\d)?|(?=[，,]正文))"
    r"|\s*(?:[^，。；：\n\d至自从到]{1,24}[ \t])?(?:19|20)\d\d-\d\d-\d\d(?=\s|$)"
    rf"|\s*[^，。；：:\n\d至自从到]{{1,24}}[ \t|丨·(]{DAY}[ \t)]*(?:星期.|周.)?[ \t)]*(?=\n)"
    r"|.{0,40}(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?:电|讯|消息)"
    rf"|\s*(?:#{{1,2}}[ \t]*)?《[^《》\n]{{2,20}}》[ \t]*[(（](?:{DAY}|(?:19|20)\d\d(?:1[0-2]|0[1-9])(?:3[01]|[12]\d|0[1-9]))[)）](?=\s*\n)"
)
"""A document that opens with the time of its publication, with a dateline, or with the day of an issue, speaks from that day."""
_TIME_OF_DAY = (
    r"(?:[ \t]*(?:星期|周)[一二三四五六日天]|[ \t]*\d{1,2}(?:[时点](?:\d{1,2}分)?|:\d\d))*"
)
SIGNED = regex(
    rf"^[ \t\u3000]*[（(]?(?:(?:发布|发稿|公布|成文|报告|会议|更新)?(?:日期|时间)[:：][ \t]*)?({DAY}){_TIME_OF_DAY}[）)]?[ \t\u3000]*$",
    re.MULTILINE,
)
"""A line that is nothing but a date, or says of what it is the date: under the title, or where an office signs."""
WIRED_ON = regex(rf"[^，。；：\n\d]{{0,24}}(?P<day>{DAY})(?:电|讯|消息)")
"""晚报2024年5月4日讯: a dateline that opens a paragraph."""
LONGEST_LINE = 60
"""So many characters has a line that tells nothing but a day."""
_SPELT = "[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
GIVEN = regex(
    rf"^[ \t\u3000—―（(]*({DAY}|{_SPELT})在[^，。；\n]{{2,40}}(?:\n[^，。；\d\n]{{2,30}})?(?:会议?|论坛)上[）)]?[ \t\u3000]*$",
    re.MULTILINE,
)
"""——2026年1月14日在云泽省人民代表大会会议上: the line under a title, or two, that tells to which meeting a report was given."""

GIVEN_IN = regex(
    r"^[^\n]{0,60}(?:工作报告|讲话|致辞|汇报)[》”]?[ \t\u3000]*\n{0,2}[ \t\u3000]*[—（(]*(?P<written>(?P<year>(?:19|20)\d\d)年(?P<month>1[0-2]|0?[1-9])月)[）)]?[ \t\u3000]*$",
    re.MULTILINE,
)
"""政府工作报告（2023年1月）: the month in which a report was given, beside its title or under it."""
WIRED = regex(r"(?<!\d)(?P<month>1[0-2]|[1-9])月(?P<day>3[01]|[12]?\d)日\s?(?:电|讯|消息)")
"""A dateline that leaves its year out."""
TOLD = regex(
    r"(?<![到至自从比较近超过与同于])(?P<year>(?:19|20)\d\d)年(?:首周|第?(?P<quarter>[一二三四])季度|(?P<half>上半年)|(?:[1-9]\d?月?[至到—~-])?(?P<month>1[0-2]|[1-9])月)"
    r"(?!以来|创|的?[记纪]录|起|后|底?前)"
)
ZERO = regex(r"(?<!\d)0?([1-9])(?=[月日])")
QUARTERS, YEAR_MONTHS, SOON = "一二三四", 12, 6
YEAR = regex(r"((?:19|20)(?<!\d..)\d\d)年")
AIMS = regex(
    r"((?:19|20)(?<![到至\d]..)\d\d)年(?:全年|年?度)?(?:预期|计划)?(?:目标|计划)(?=[，。；、值数的持任])"
)
OPENING = tuple("，。；,;\n至到")
"""Right behind these a word for a time has nobody before it of whom it tells."""
ADDRESSING = ("接受", "发文", "撰文", "发表")
"""Verbs of what somebody says in public, and on which day: 今日接受采访."""


def anchor_of(text: str, reference: date | None) -> Anchor:
    """The day a document speaks from: the one given, else the first full date near its start, else what its dateline tells."""
    if reference is not None:
        return Anchor(None, None, reference)
    signed = signed_on(text)
    is_told_last = signed == "" or text.find(signed, 0, HEAD) < 0
    closed = closed_on(text) or signed if is_told_last and STAMP.match(text) is None else ""
    head = signed if given_in(text) is not None else closed or text
    match = _first_dated(head) or DATED.search(signed)
    if match is None:
        return Anchor(None, None, _by_dateline(text))
    period = resolve(f"{match[1]}-{match[2] or match[4]}-{match[3] or match[5]}", Anchor())
    return Anchor(None, None, bounds(period.text)[0])


def _first_dated(text: str) -> re.Match[str] | None:
    """The first full date near the start of a text that is not the one from which on something is told, nor that of a record."""
    dates = DATED.finditer(text, 0, HEAD)
    return next(
        (one for one in dates if not (_is_beginning(text, one) or _is_of_record(text, one))), None
    )


def _is_beginning(text: str, dated: re.Match[str]) -> bool:
    """Whether a date only says from when on something is told, or when somebody began: 自2023年5月8日以来, 成立于2005年3月12日."""
    before = text[max(0, dated.start() - len("始建于")) : dated.start()]
    return FOUNDED.search(before) is not None or is_since(text, before, dated.end())


def _is_of_record(text: str, dated: re.Match[str]) -> bool:
    """Whether a date only says when there was last such a figure: 创2021年3月8日以来新高, 打破2015年8月2日创下的纪录."""
    before = text[max(0, dated.start() - RECORD_BEFORE) : dated.start()]
    if is_record_since(text, before, dated.end()):
        return True
    return before.endswith(BROKEN) and SET_THEN.match(text, dated.end()) is not None


def _by_dateline(text: str) -> date | None:
    """The day of a dateline without a year, where the text tells of months that had just passed: 10月27日电 …2025年1至9月.

    Such a report comes after what it tells of, and within half a year.
    """
    line, told = WIRED.search(text, 0, HEAD), TOLD.search(text, 0, HEAD)
    if line is None or told is None:
        return None
    month, last = int(line["month"]), _last_month(told)
    is_later = month < last
    since = month - last + (YEAR_MONTHS if is_later else 0)
    if since > SOON:
        return None
    day = resolve(f"{int(told['year']) + is_later}-{month}-{line['day']}", Anchor())
    return bounds(day.text)[0]


def _last_month(told: re.Match[str]) -> int:
    """The last month of the period that a text tells of."""
    if told["quarter"]:
        return QUARTERS.index(told["quarter"]) * 3 + 3
    return int(told["month"] or ("6" if told["half"] else "1"))


def is_stamped(text: str) -> bool:
    """Whether a document says itself which day it speaks from: it opens with that, or closes with it."""
    return STAMP.match(text) is not None or signed_on(text) != "" or closed_on(text) != ""


def given_on(text: str) -> date | None:
    """The day on which a report was given to a meeting, by the line under its title, or the last one of the month in which it was."""
    line = GIVEN.search(text, 0, HEAD)
    if line is not None:
        return bounds(resolve(line[1], Anchor()).text)[0]
    month = given_in(text)
    return None if month is None else bounds(resolve(month["written"], Anchor()).text)[1]


def given_in(text: str) -> re.Match[str] | None:
    """The month in which a report was given, where it stands beside its title or under it."""
    return GIVEN_IN.search(text, 0, HEAD)


def day_of_line(text: str, start: int, end: int) -> date | None:
    """The day that a line in [start, end) is nothing but, or of which its dateline is: what follows is spoken from it."""
    wired = WIRED_ON.match(text, start, end)
    is_short = wired is None and end - start <= LONGEST_LINE
    line = SIGNED.fullmatch(text[start:end]) if is_short else None
    written = wired["day"] if wired is not None else "" if line is None else line[1]
    return bounds(resolve(written, Anchor()).text)[0] if written else None


def signed_on(text: str) -> str:
    """The one line of a document that is nothing but a date, near its beginning or its end; empty where there is none.

    Several such lines are the days of a chronicle. Of the month in which a report was given it is the last day.
    """
    lines = list(islice(SIGNED.finditer(text), 2))
    if not lines and given_in(text) is not None:
        return str(given_on(text))
    if len(lines) != 1:
        return ""
    is_near = lines[0].start() <= HEAD or len(text) - lines[0].end() <= HEAD
    return lines[0][1] if is_near else ""


def year_ahead(text: str, start: int, date_: str) -> int | None:
    """The year of a date that leaves it out, where the text goes on to tell the same date in full, of one year alone.

    前7个月 in the title and 2024年前7个月 in the first paragraph; 1-7月份 all along and 2016年1-7月份 in the last line.
    """
    written = ZERO.sub(r"0?\1", re.escape(date_))  # 2023年08月03日, of 8月3日
    full = re.finditer(rf"(?<![\d比较与同和由从])((?:19|20)\d\d)年{written}", text[start:])
    years = {int(one[1]) for one in full} or _planned_for(text)
    return years.pop() if len(years) == 1 else None


def _planned_for(text: str) -> set[int]:
    """The years whose aims a text speaks of, where it names no later one: 与2017年计划目标持平 is told in 2017."""
    planned = {int(one[1]) for one in AIMS.finditer(text)}
    if len(planned) != 1:
        return set()
    return planned & {max(int(year) for year in YEAR.findall(text))}


def is_telling_day(text: str, word: re.Match[str]) -> bool:
    """Whether a word for a day, after its speaker, only says when something was said."""
    opens = word.start() == 0 or text[word.start() - 1] in OPENING
    return not opens and is_day(word[0]) and _speaking().match(text, word.end()) is not None


@cache
def _speaking() -> re.Pattern[str]:
    """官员今日表示: when something was said, and no time of what is told next."""
    verbs = "|".join((*vocabulary().speech.saying, *ADDRESSING))
    return regex(rf"[^，。；,;\n]{{0,16}}(?:{verbs})(?!号)")
