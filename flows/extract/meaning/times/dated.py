"""A date with the words around it, and the period that it stands for together with them: 2022年同期, 6月30日止六个月.

What it does to the times told after it belongs in `flows.extract.meaning.times.reading.on_date`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import last_day
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.lengths import lasted, until, up_to_now
from flows.extract.meaning.times.other_times import base_times
from flows.extract.text.joints import JOINT, JOINTS
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.figures.stated.dates import Period
    from flows.extract.meaning.times.state import State
    from flows.read.segment import Clause

BEFORE_CHARS = 8
"""较截至2022年12月31日: how far back the preposition stands."""
TO_THIRD = regex(r"(?P<to>\s?(?:至|到|—{1,2}|-|~)\s?)?(?P<third>[上中下])旬")
"""6月上旬|到中旬, 11月至12月|上旬: behind a third of a month or months in a row, up to which third they go on."""
FROM_MONTH, FROM_THIRD = (
    regex(r"(\d{4}-\d\d)/((\d{4})-(\d\d))"),
    regex(r"(\d{4}-\d\d-\d\d)/((\d{4})-(\d\d))-\d\d"),
)
THIRD = "旬"
"""截至8月上旬: a third of a month, up to the end of which all is told."""
BETWEEN_DATED = ("和", "与")
"""6月到期的5亿元和9月到期的7亿元: right after a figure they compare nothing."""
BASE_JOINT = regex(rf"(?:同期|末|底)?\s?{JOINT}\s?")
PART_OF_YEAR = r"[上下]半年|前?[一二三四1-4]个?季度|\d{1,2}(?:[-—–~至]\d{1,2})?月份?"
"""上半年, 前三季度, 1-4月."""
MORE_BASES = regex(
    rf"{JOINT}(?:\d{{4}}年|{PART_OF_YEAR})(?:[{JOINTS}](?:[上下]半年|前?[一二三四1-4]个?季度|\d{{1,2}}月份?))*"
)
BOTH_BASES = regex(r"(?:的?同期|末|底)?(?:分别|均|都|各|双双|皆)")
"""比一季度和上半年分别提高: what follows two dates, when the first is only compared with and the second is so as well."""
DEALT_BEFORE, DEALT_REACH = regex(r"分别[^，。；,;\d]{0,4}[比较][^，。；,;]*$"), 40
"""分别比一季度和上半年提高: likewise."""
BRACKETS, BRACKET_CLOSED = ("（", "("), regex(r"[^，。；（）()\n\d]{0,4}[）)]")
BASE_IN_BRACKET, BASE_REACH = (
    regex(
        r"(?:(?<![同环占对])比(?![例重率值分])|(?<![比相])较(?![快大高好强多少低小为长短])|[高低快慢多少大小强弱好]于|(?P<joint>[与同和]))"
        r"[^，。；：（(\d]{1,16}[（(]$"
    ),
    24,
)
"""比改革开放以前（, 与调查初期（: what is compared with, up to the bracket that says when it was."""
LONGEST_JOINT = 3
"""Characters of one, with the white space around it."""


class Dated(NamedTuple):
    """A date `written` at [start, end) of the text, in its sentence, after the words `before`.

    `read_to` is where the figure or date before it ends. `resolved` is what it means alone, `fiscal` the months that the
    text has glossed it with, as a quarter of a financial year. `goes_on` where it is told together with the date before
    it, `is_base` where it is only compared with, `is_since` where something began then that lasts.
    """

    start: int
    end: int
    written: str
    before: str
    sentence: Clause
    read_to: int
    resolved: Period
    fiscal: str | None
    goes_on: bool
    is_base: bool
    is_since: bool

    @property
    def period(self) -> str | None:
        """The period that it means alone, or None where its year stays unknown."""
        return self.resolved.text


class Written(NamedTuple):
    """A date as a sentence has it, half-open; `read_to` is where the figure or date before it ends."""

    start: int
    end: int
    text: str
    sentence: Clause
    read_to: int


def read_date(state: State, date: Written) -> Dated:
    """The date with what stands around it."""
    text, (start, end, written, sentence, read_to) = state.text, date
    resolved = state.years.read(written, start)
    fiscal = state.fiscal.read(text, start, end, written, resolved.text)
    before = base_times.unshifted(text[max(0, start - BEFORE_CHARS) : start].rstrip())
    goes_on = state.together.goes_on(start)
    return Dated(
        start,
        end,
        written,
        before,
        sentence,
        read_to,
        resolved,
        fiscal,
        goes_on,
        is_base=_is_base_too(state, start, end, read_to)
        or _is_base(text, start, end, before, is_listed=goes_on or _joins(text, read_to, start)),
        is_since=up_to_now.is_since(text, before, end),
    )


def _joins(text: str, read_to: int, start: int) -> bool:
    """Whether nothing but a joint stands between the figure or date before and the date at `start`: …的5亿元和9月."""
    return start - read_to <= LONGEST_JOINT and text[read_to:start].strip() in BETWEEN_DATED


def _is_base_too(state: State, start: int, end: int, read_to: int) -> bool:
    """Whether a date goes on with one that is only compared with, and both are held against: 比一季度和上半年分别提高."""
    aside = state.beside.aside
    if aside is None or aside.end != read_to:
        return False
    if BASE_JOINT.fullmatch(state.text, read_to, start) is None:
        return False
    dealt = DEALT_BEFORE.search(state.text, max(0, start - DEALT_REACH), start)
    return dealt is not None or _are_both(state.text, end)


def _are_both(text: str, end: int) -> bool:
    """Whether the words behind a list of dates that ends there, or goes on, deal out what is measured from each."""
    following = MORE_BASES.match(text, end)
    return BOTH_BASES.match(text, end if following is None else following.end()) is not None


def _is_base(text: str, start: int, end: int, before: str, *, is_listed: bool) -> bool:
    """Whether a date is only compared with; one that goes on with a list is so before 相比 alone: 2023年与2018年相比."""
    if is_listed and base_times.HELD_AGAINST.match(text, end) is None:
        return False
    return base_times.is_compared(text, start, before, end) or _glosses_base(text, start, end)


def _glosses_base(text: str, start: int, end: int) -> bool:
    """Whether a date says in a bracket when the time was that something is compared with: 比改革开放以前（1953—1978年）."""
    if text[start - 1 : start] not in BRACKETS or BRACKET_CLOSED.match(text, end) is None:
        return False
    base = BASE_IN_BRACKET.search(text, max(0, start - BASE_REACH), start)
    if base is None:
        return False
    return base["joint"] is None or base_times.SET_AGAINST.match(text, end) is not None


def meant(state: State, date: Dated) -> str | None:
    """What a date stands for together with the words around it: 2022年同期, 6月30日止六个月, 自2021年7月以来."""
    period = date.period
    if period is None:
        return None
    if reported := reported_by(state.text, date):
        return reported
    is_year = relative.YEAR.fullmatch(period) is not None
    if state.text.startswith(base_times.SAME, date.end) and state.governing is not None:
        return relative.YEAR.sub(period, state.governing) if is_year else period
    if until.FROM_TODAY.search(date.before) and state.years.today is not None:
        return f"{state.years.today}/{period}"
    if date.is_since:
        in_a_row = up_to_now.in_a_row(state.text, date.end, period) if is_year else None
        return in_a_row or state.up_to_now(period)
    return closed_by(state.text, date)


def reported_by(text: str, date: Dated) -> str | None:
    """The part of a year of which a report tells that is called by it: 2024年中期业绩公告, 2023年三季报."""
    is_year = relative.YEAR.fullmatch(date.period or "") is not None
    return lasted.reported(text, date.end, date.period or "") if is_year else None


def closed_by(text: str, date: Dated) -> str | None:
    """The year, half, months or days that a day closes: 截至2020年12月31日止年度, 截至8月上旬, 8月18日，为期5天的博览会闭幕; else the date itself."""
    period = date.period
    if goes_to := _to_third(text, date.end, period):
        return goes_to
    if date.written.endswith(THIRD) and until.AS_OF.search(date.before):
        return relative.last_of(period)
    return period and (
        lasted.ended(text, date.before, date.end, period)
        or lasted.days_lasted(text, date.start, date.end, period)
        or period
    )


def _to_third(text: str, end: int, period: str | None) -> str | None:
    """The days up to a third of a month that is told right behind months in a row or another third: 11月至12月上旬, 6月上旬到中旬."""
    goes_on = TO_THIRD.match(text, end)
    if goes_on is None or period is None:
        return None
    is_third = goes_on["to"] is not None
    found = (FROM_THIRD if is_third else FROM_MONTH).fullmatch(period)
    if found is None:
        return None
    last = {"上": 10, "中": 20, "下": last_day(int(found[3]), int(found[4]))}[goes_on["third"]]
    return f"{found[1] if is_third else found[1] + '-01'}/{found[2]}-{last:02}"
