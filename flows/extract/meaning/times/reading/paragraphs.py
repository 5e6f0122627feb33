"""What a paragraph is of before any date of its own: it begins with its heading, or goes on with the one before it.

What headings and accounts are of is in `flows.extract.meaning.times.governing.accounts`, where the sentence of a line begins
in `flows.extract.meaning.times.governing.lines`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.times import relative
from flows.extract.meaning.times.governing.accounts import Accounts, opens_passage
from flows.extract.meaning.times.now.speaking import YEAR, day_of_line
from flows.extract.meaning.times.other_times import called_by
from flows.extract.text.alternations import trie
from flows.read.segment import DATELINE, TITLE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.times.governing.lines import Lines
    from flows.extract.meaning.times.state import State
    from flows.read.segment import Block

ANEW = regex("[今明]年|(?:下一?步|今后|未来|后)[^，。；\n]{0,6}(?:工作|打算|安排|任务|目标|思路)")
"""今年工作安排: a heading of what is to come, which no account goes on to tell."""
OF_LAST_YEAR = regex(r"过去的?一年(?![和及与、]|来?的?五年)")
"""一、过去一年工作回顾: a heading of the year before the one in whose first months a report is given."""
SAME = "同期"
OF_YEAR_BEFORE = regex(
    r"(?:公司|本公司|本集团|集团)?(?:上年|去年)同期(?:的?(?:经营|财务|业绩|主要|相关|有关)|数据|情况|指标)"
)
"""二、上年同期经营业绩和财务状况: a heading of the same time of the year before, by the one that was told of."""
DIVIDING = regex(
    r"(?:从|按|分)(?:(?!时|季度|月|年)[^，。；：、,:\n]){1,12}(?:来?看|划?分组?|统计)[，,：:]|其中"
)
"""按行业分，, 分区域看，, 其中，: what opens a paragraph on the parts of what was told before."""

ANSWERED, ANSWERS_REACH = regex("受访|被访|受调查|被调查|被问"), 40
"""被问及原因，68%的受访者选择: near the opening of a paragraph of answers."""


@cache
def _trading() -> re.Pattern[str]:
    """沪指收涨0.4%: words of what happens on an exchange."""
    return regex(trie(vocabulary().speech.trading))


def enter(state: State, lines: Lines, block: Block, *, in_table: bool) -> None:
    """Begin a paragraph: its heading governs; the year last named still completes partial dates.

    A row of a table is under the date that the text before the table speaks of.
    """
    if state.block is not None and opens_passage(state.text, state.block.end, block.end):
        state.accounts = Accounts()
    state.block = block
    state.beside.forget()
    state.told = None
    _speak_from(state, block)
    if DATELINE.fullmatch(state.text, block.start, block.end):
        state.stamped_to = block.end
    elif state.lead < 0 and not block.is_heading:
        state.lead = block.start
    _read_headings(state, block)
    begun = lines.beginning(block.start)
    if begun != state.since and not in_table:
        _begin(state, block, begun)
        if not lines.are_items(state.since, begun):
            state.course.base = None
    state.since = begun


def _speak_from(state: State, block: Block) -> None:
    """Let a line that tells a day say that what follows is spoken from it: 第13场 / 2022年3月22日 / 昨日，."""
    day = day_of_line(state.text, block.start, block.end)
    if day is not None and day != state.spoken_on:
        state.years.speak_from(day)


def _read_headings(state: State, block: Block) -> None:
    """Let the title and the headings above a paragraph say what it is of."""
    if block.section != state.section:
        state.years.turn()
        _turn_to_year_before(state, block.section)
    if block.section not in (TITLE, state.section) and ANEW.search(block.section):
        state.accounts.turn_away(None)
    if block.section == TITLE:
        title = state.text[block.start : block.end]
        state.accounts.entitle(title)
        titled_class = called_by.CLASS.search(title)
        if titled_class is not None and YEAR.search(title) is None:
            state.accounts.entitle_with(titled_class["year"])
        state.years.entitle(title)
    state.opens_review = False
    last = state.last_year
    if (
        block.is_heading
        and last is not None
        and OF_LAST_YEAR.search(state.text, block.start, block.end)
    ):
        state.accounts.name(block.section, last)
    if not block.is_heading:
        state.accounts.turn(block.section, state.text, block.start, state.five_years)
        state.opens_review = state.accounts.begin(block.section)
    state.years.review(state.accounts.reviewed(block.section))


def _turn_to_year_before(state: State, section: str) -> None:
    """Let the heading of a section say that it is of the year before what was told until then: 二、上年同期经营业绩."""
    told = state.governing or state.absolute
    at = section.find(SAME)
    if (
        told is None
        or at < 0
        or OF_YEAR_BEFORE.match(section, 1 + section.rfind("/", 0, at)) is None
    ):
        return
    end = section.find("/", at)
    state.accounts.name(section if end < 0 else section[:end], relative.a_year_before(told))


def _begin(state: State, block: Block, begun: int) -> None:
    """Let the time of its heading or account govern a paragraph whose sentence begins at `begun`, unless it divides the one before."""
    headed = state.accounts.of(block.section)
    if headed is not None or not _divides(state, block, begun):
        of_year = state.accounts.of_year_end() if state.spoken_on is None else None
        state.governing = headed or of_year or _trading_day(state, block) or _asked_at(state, block)
    state.section = block.section
    state.earlier.section = None
    state.reach.clear()


CLOSES = regex(
    r"(?:沪|深|创业板|科创|恒生?|道|纳|标普|上证|深证|成|综|期货|主力|合约|股价|该股)[^，。；\n]{0,12}?(?:收报|报收|收涨|收跌|收于|涨停|跌停)"
)
"""沪指收报3275点: how a day of trade closed, told in a line of news that is dated."""
OTHER_DAY = regex(
    r"[昨前今本上下当][日天周月年交]|[周礼拜星期]{1,2}[一二三四五六日天]|\d[日号月年]|截[至止]|隔夜|节[前后]|近[日期来]|此前"
)


def _trading_day(state: State, block: Block) -> str | None:
    """The day on an exchange that the text reports on, where the paragraph goes on to tell of it."""
    tells = _trading().search(state.text, block.start, block.end) is not None
    if tells and state.traded_on is None and state.years.told_on is not None:
        closes = CLOSES.search(state.text, block.start, block.end) is not None
        is_of_other = OTHER_DAY.search(state.text, block.start, block.end) is not None
        return str(state.years.told_on) if closes and not is_of_other else None
    return state.traded_on if tells else None


def _asked_at(state: State, block: Block) -> str | None:
    """The time of the survey told of last, where the paragraph opens with what those who were asked have answered: 68%的受访者."""
    if state.accounts.surveyed is None:
        return None
    end = min(block.end, block.start + ANSWERS_REACH)
    answers = ANSWERED.search(state.text, block.start, end) is not None
    return state.accounts.surveyed if answers else None


def _divides(state: State, block: Block, begun: int) -> bool:
    """Whether a paragraph goes on to divide what the one before it has told: 按行业分，…."""
    return block.section == state.section and DIVIDING.match(state.text, begun) is not None
