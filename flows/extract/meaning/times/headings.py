"""What a date in a heading, or at the opening of a review, says of the paragraphs under it: 一、2011年工作回顾.

What headings and accounts are of, once they are told so, is in `flows.extract.meaning.times.accounts`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.times import beside, stretches
from flows.extract.meaning.times.accounts import CAPTION
from flows.extract.meaning.times.dated import closed_by
from flows.read.segment import TITLE

if TYPE_CHECKING:
    from flows.extract.meaning.times.dated import Dated
    from flows.extract.meaning.times.state import State
    from flows.read.segment import Block

GIVEN_AS = "工作报告"
"""In the title of a report that is given to a meeting: 2026年政府工作报告."""
OF_COMPANY = re.compile(
    r"年?度?(?:业绩|财务)?报(?:告(?:摘要|全文|正文)?)?(?:[（(][^（）()\n]{1,8}[）)])?"
)
"""What the title of a company's report ends in, after its year, half or quarter: 2024年半年度报告摘要."""
WHOLE_DAY = "时"
"""11月16日0—24时, 11月1日零时: how a whole day ends that an account is of."""
LATE = (0, 1)
"""So many years ago is a time that a review tells of."""


def head(state: State, date: Dated) -> None:
    """Let a date in a heading, or one that opens a review, be that of what stands under the heading."""
    block = state.block
    if block is None:
        return
    period = closed_by(state.text, date)
    is_of_giving = date.start == state.given_at or _is_of_giving(state, period)
    if CAPTION.match(state.text, block.start) is None and not is_of_giving:
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
    year, today = beside.YEAR.fullmatch(period), state.years.today
    return year is not None and today is not None and today.year - int(year[0]) in LATE
