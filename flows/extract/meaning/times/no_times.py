"""Dates that are no time of what is told next: part of a name, only compared with, when something was published or founded.

What is a time of it does more, in `flows.extract.meaning.times.on_date`; what the words beside a date make of it is in `beside`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.figures.dates import is_lunar
from flows.extract.meaning.times import beside
from flows.extract.meaning.times.accounts import is_within
from flows.extract.meaning.times.anchoring import YEAR_WRITTEN, sentence_before

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.times.dated import Dated
    from flows.extract.meaning.times.state import State

LASTED = ("天的", "日的")
"""为期40天的: before the name of what lasted so long."""
CENTURY = "世纪"
"""Too long a time for any figure to be of, and part of names: 21世纪海上丝绸之路."""

EACH_YEAR, OF_EACH_YEAR = (
    "每年",
    re.compile(r"(?<![^，。；：,;:\n])每年(?!末|底|初)|(?<![比较于])每年[的于在从]?$"),
)


def _is_century(_state: State, date: Dated) -> bool:
    """21世纪海上丝绸之路."""
    return date.written.endswith(CENTURY)


def _is_of_lunar_calendar(_state: State, date: Dated) -> bool:
    """8月13日，农历六月廿七: which day of another calendar it is; what follows is still of the day told before."""
    return is_lunar(date.written)


def _is_of_contract(state: State, date: Dated) -> bool:
    """9月交货的原油: a month that names what is traded."""
    return beside.CONTRACT.match(state.text, date.end) is not None


def _is_in_name(state: State, date: Dated) -> bool:
    """A year that is part of a name: 2030国家科技重大专项, 截至3月31日的2023财年."""
    if "/" in (state.governing or "") and beside.is_named_again(
        state.text, date.start, date.written
    ):
        return True
    is_year = beside.YEAR.fullmatch(date.written) is not None
    return is_year and beside.NAME_AFTER.match(state.text, date.end) is not None


def _is_of_holder(state: State, date: Dated) -> bool:
    """2018年诺贝尔奖得主某某: since when somebody is called so, and no time of what is told of them."""
    is_year = beside.YEAR.fullmatch(date.written.removesuffix("度").removesuffix("年")) is not None
    return is_year and beside.HOLDER_AFTER.match(state.text, date.end) is not None


def _is_base_of_index(state: State, date: Dated) -> bool:
    """（2020年=100）."""
    return beside.BASE_OF_INDEX.match(state.text, date.end) is not None


def _is_gone_on_from(_state: State, date: Dated) -> bool:
    """延续2015年减产的趋势."""
    return date.before.endswith(beside.GOING_ON_FROM)


def _bounds_the_most(state: State, date: Dated) -> bool:
    """6月30日拿下一宗，也是上半年最贵的: out of which time it is the most, and not when it was, where that has been told."""
    if not date.before.endswith(beside.COPULAS) or not beside.MOST.match(state.text, date.end):
        return False
    return state.governing is not None and is_within(state.governing, date.period)


def is_of_each_year(state: State, date: Dated) -> bool:
    """每年2月和8月发放两次: a part of any year, and of no time that was told before its sentence, like all of that."""
    if YEAR_WRITTEN.search(date.written) is not None:
        return False
    since = max(sentence_before(state.text, date.start), 0)
    if state.text.find(EACH_YEAR, since, date.start) < 0:
        return False
    if OF_EACH_YEAR.search(state.text, since, date.start) is None:
        return False
    if state.named_at < since:
        state.return_at(date.sentence.end)
        state.turn_to(None)
    return True


NO_TIMES: tuple[Callable[[State, Dated], bool], ...] = (
    _is_century,
    _is_of_lunar_calendar,
    _is_of_contract,
    _is_in_name,
    _is_of_holder,
    _is_base_of_index,
    _is_gone_on_from,
    _bounds_the_most,
)
"""Dates that change nothing, not even which year those after them are of that leave it out."""


def _is_base(_state: State, date: Dated) -> bool:
    """比2013年末增加."""
    return date.is_base


def _lasts_until(_state: State, date: Dated) -> bool:
    """持续到三季度, 推迟至2024年."""
    ends_so = date.before.endswith(("到", "至"))
    return ends_so and beside.LASTING.search(date.before) is not None


def _is_day_of_text(state: State, date: Dated) -> bool:
    """The dateline, or the day or month in which a report is given."""
    is_given = state.given_on is not None and date.period == str(state.given_on)
    return is_given or date.start == state.given_at or date.end <= state.stamped_to


def _is_published(state: State, date: Dated) -> bool:
    """The day on which something was told, which 当天 names after it: 7月31日公布，截至当天.

    Where it opens what another source says, that is of no time told before: 4月23日披露的招股书显示，.
    """
    if not beside.is_told(state.text, date.end):
        return False
    state.absolute = date.period
    is_first = state.named_at < sentence_before(state.text, date.start)
    if is_first and beside.SHOWS.match(state.text, date.end):
        state.turn_back()
    return True


def _is_founding(state: State, date: Dated) -> bool:
    """成立于1997年: after it the text goes on with the time of its account."""
    if not beside.is_founding(state.text, date.before, date.end):
        return False
    state.turn_back()
    return True


def _is_occurrence(state: State, date: Dated) -> bool:
    """年最高气温40.2℃，出现在7月6日; 年最低气温….: what follows is of the time told before."""
    return beside.is_occurrence(state.text, date.start, date.end)


def _is_in_name_of_what_lasted(state: State, date: Dated) -> bool:
    """3月5日，为期40天的2024年春运收官: the days told of lie within the year that what lasted is called by."""
    if not date.before.endswith(LASTED) or "/" not in (state.governing or ""):
        return False
    return beside.YEAR.fullmatch(date.period or "") is not None and is_within(
        state.governing, date.period
    )


ASIDES: tuple[Callable[[State, Dated], bool], ...] = (
    _is_base,
    _lasts_until,
    _is_day_of_text,
    _is_published,
    _is_founding,
    _is_occurrence,
    _is_in_name_of_what_lasted,
)
"""Dates that are no time of the figures after them; of the first that applies, what it ends is noted."""
