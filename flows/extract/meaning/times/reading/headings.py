"""What a date in a heading, or at the opening of a review, says of the paragraphs under it: 一、2011年工作回顾.

What headings and accounts are of, once they are told so, is in `flows.extract.meaning.times.governing.accounts`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.times import relative
from flows.extract.meaning.times.dated import closed_by, reported_by
from flows.extract.meaning.times.governing.accounts import CAPTION
from flows.extract.meaning.times.governing.together import FROM_THERE
from flows.extract.meaning.times.lengths import lasted, stretches
from flows.read.segment import TITLE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.times.dated import Dated
    from flows.extract.meaning.times.state import State
    from flows.read.segment import Block

GIVEN_AS = "工作报告"
"""In the title of a report that is given to a meeting: 2026年政府工作报告."""
OF_COMPANY = regex(
    r"年?度?(?:中期?|半年度?|第?[一三]季度?|全年|年度)?(?:(?:业绩|财务)?报(?:告(?:摘要|全文|正文)?)?|业绩(?:公告|公布)?)(?:[（(][^（）()\n]{1,8}[）)])?"
)
"""What the title of a company's report ends in, after its year, half or quarter: 2024年半年度报告摘要, 2024年中期业绩公告."""
WHOLE_DAY = "时"
"""11月16日0—24时, 11月1日零时: how a whole day ends that an account is of."""
TOPIC_BEFORE = regex(
    r"(?:[，。；：,;:\s年])[“『「]?(?P<topic>[^，。；：,;:\d\s年（(]{2,24}?)(?:期间)?"
    r"(?:(?:为期|共计?|共有|长达|放假)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})天)?(?:[（(](?:即|从|自)?|将?于"
    rf"|将?[从自于]\d{{1,2}}月\d{{1,2}}日{FROM_THERE}[至到])$"
)
"""国庆节假期8天（9月29日至10月6日）, 茶博会于5月10日至14日, 春运从1月26日开始，至3月5日: what lasts from the first day to the last."""
TOPIC_AFTER = regex(
    r"[，,的]?(?P<topic>[^，。；,;\d\n]{2,24}?)(?:期间|在[^，。；,;\n]{2,16}?(?:举[办行]|召开|落幕|闭幕))"
)
"""5月10日至14日，第六届茶博会在甲市举行, 2月10日至17日春节假期期间: the same, with its days before it."""
TOPIC_OF_YEAR = regex(r"(?:\d{4}|今)年[^，。；：,;:\n]{2,30}[（(](?:即|从|自)?")
"""2023年春节假期（1月21日至27日）: what a text is of that opens with it."""
TOPIC_REACH, NOUN = 40, 2
DAYS = regex(r"(\d{4}-\d\d-\d\d)/(?!\1)\d{4}-\d\d-\d\d")
LATE = (0, 1)
"""So many years ago is a time that a review tells of."""


PAPER = regex(r"[^\n]{0,60}(?:试题|试卷|真题)")
"""高三语文试题（2023年4月）: when an examination was held is no time of what its passages tell."""


def head(state: State, date: Dated) -> None:
    """Let a date in a heading, or one that opens a review, be that of what stands under the heading."""
    block = state.block
    if block is None:
        return
    period = reported_by(state.text, date) or closed_by(state.text, date)
    is_of_giving = date.start == state.given_at or _is_of_giving(state, period)
    heads = not any(one.match(state.text, block.start) for one in (CAPTION, PAPER))
    if heads and not is_of_giving:
        state.accounts.head(block, period, is_whole=is_whole_day(date))
        _report(state, block, date, period)
    if date.start != block.start:
        return
    if period is not None and state.opens_review and _is_late(state, period):
        state.accounts.open(state.section, period)
    else:
        state.accounts.close(state.section, period)


def _report(state: State, block: Block, date: Dated, period: str | None) -> None:
    """Let the title of a company's report say what all of it is of, also below a line of its codes: 甲公司2024年半年度报告."""
    if state.report is not None or not block.is_heading:
        return
    if OF_COMPANY.fullmatch(state.text, date.end, block.end) is not None:
        state.report = period
        state.accounts.entitle_with(period)


def tell_topic(state: State, date: Dated, period: str | None) -> None:
    """Let the days of what the title is of be those of all that has no time of its own: 国庆节假期8天（9月29日至10月6日）.

    They stand beside a noun of the title, or in the first paragraph with the year that opens it.
    """
    if period is None or DAYS.fullmatch(period) is None:
        return
    if _is_beside_title(state, date) or _opens_with_topic(state, date.start):
        state.accounts.bound(period)


def _is_beside_title(state: State, date: Dated) -> bool:
    """Whether the words beside a date are those of the title."""
    named = TOPIC_BEFORE.search(state.text, max(0, date.start - TOPIC_REACH), date.start)
    named = named or TOPIC_AFTER.match(state.text, date.end)
    named = named or lasted.closing(state.text, date.start, date.end)
    return named is not None and _is_titled(state, named["topic"])


def _is_titled(state: State, topic: str) -> bool:
    """Whether the title has the end of a phrase and most of its characters: 第六届茶博会, below 2024年茶博会收获丰."""
    said = sum(character in state.title for character in topic)
    return topic[-NOUN:] in state.title and said * 2 >= len(topic)


def _opens_with_topic(state: State, start: int) -> bool:
    """Whether a date at `start` stands in the bracket of what the text opens with, by the only year told so far."""
    named_at = state.named_at
    is_near = state.lead == state.since <= named_at and start - named_at <= TOPIC_REACH
    if not is_near or not state.accounts.is_just(state.governing):
        return False
    return TOPIC_OF_YEAR.fullmatch(state.text, named_at, start) is not None


def is_whole_day(date: Dated) -> bool:
    """Whether a date goes to the last hour of a day, or is the hour at which something was counted."""
    return date.written.endswith(WHOLE_DAY)


def _is_of_giving(state: State, period: str | None) -> bool:
    """Whether the year in the title of a report is only the one that it is given in: 2026年政府工作报告, in January."""
    day, block = state.given_on, state.block
    if day is None or block is None or day.month > stretches.LAST_OF_REPORTS:
        return False
    if block.section != TITLE or state.text.find(GIVEN_AS, block.start, block.end) < 0:
        return False
    return period == str(day.year)


def _is_late(state: State, period: str) -> bool:
    """Whether a period is a year that has just passed, or is passing, when the text is written."""
    year, today = relative.YEAR.fullmatch(period), state.years.today
    return year is not None and today is not None and today.year - int(year[0]) in LATE
