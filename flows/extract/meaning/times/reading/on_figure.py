"""Which of the times told a figure takes: the sources in order, the one right beside it first, what governs last.

docs/figures.md shows readers what each takes. What dates and words do before is in
`flows.extract.meaning.times.reading.on_date` and `on_word`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.governing.local import OUT_OF, Local, is_bare
from flows.extract.meaning.times.happened import events, held, matches
from flows.extract.meaning.times.happened.verdicts import turn_to_verdict
from flows.extract.meaning.times.other_times import compared, publishing
from flows.extract.meaning.times.reading.holding import are_several_years
from flows.extract.meaning.times.reading.on_word import read_words
from flows.extract.text.joints import JOINT
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.times.state import State

LISTED = regex(rf"(?:[/每][^，。；、,\d\s]{{1,3}})?\s?{JOINT}\s?")
"""Between the figures of a list: 由2020年的645元、4318公斤."""
LISTED_IN_PART = regex(
    rf"(?:[/每][^，。；、,\d\s]{{1,3}})?\s?{JOINT}\s?(?!全年|当年|累计|上年|去年)[^，。；、,;:：\d\s]{{0,14}}"
)
"""Between the figures of a part of a time, each with its noun: 其中二季度出口20亿元、进口8亿元."""
SECTION, FIRST = regex(r"(?<=[。；])\s?(?P<number>[一二三四五六七八九十]{1,2})、"), "一"
"""一、 and 二、 within a line, where the text has lost its own."""
AT_MOST, LAW_REACH = "以下", 30
PUNISHED = regex(
    r"(?:[\d.,一二两三四五六七八九十百千万亿]+\s?[^，。；、\d]{0,3}?以[上下])?"
    r"[\d.,一二两三四五六七八九十百千万亿]+\s?[^，。；、\d]{0,3}?以[上下]的?(?:罚款|罚金|行政拘留|拘留|有期徒刑|拘役|管制)"
)
"""500元以上3000元以下罚款, 三年以下有期徒刑: from the first figure on, or from the second."""
MADE_A_YEAR = "年产"
WORKS = regex(r"[\d.,]+\s?[万亿]?[^，。；;、\d\n]{1,24}?(?:项目|生产线|产线|工程|基地)")
"""年产3万吨水泥项目: what works are called by."""
OF_CLASS = regex(
    r"(?:[\d.,]+\s?[-—~～至]{1,2}\s?[\d.,]+\s?[万亿]?[^，。；、\d（()）%％倍]{1,5}"
    r"|[\d.,]+\s?[万亿]?[^，。；、\d（()）%％倍]{1,5}?[及或]?以[上下内外])(?:[（(]不?含[)）])?\s?[)）](?=[\u4e00-\u9fff\d]|[、和及])"
)
CLASS_OPENS = regex(r"[\u4e00-\u9fff”][（(](?:[\u4e00-\u9fff]{2,8}[为在]?)?$")
CLASS_REACH = 12
"""小户型（80平方米及以下）、中户型（80-120平方米）, 短期贷款（3个月以内）: the bounds of a class, in the bracket behind its name."""
YEARS = regex(r"\d{4}/(?P<last>\d{4})")
MOVED, MOVE_REACH = regex(r"[由从][^，。；：、,;:\n]{0,8}\d[^，。；：、,;:\n]*$"), 40
"""由30%提高到: what it moved from was told right before, and so it is what was reached at the end."""
UNKNOWN = ""
"""What a source answers for a figure of another time than those told: later sources are not asked."""


class Asked(NamedTuple):
    """The figure at `start` whose period is asked for; relative words are read from `since` on.

    `opens` where it is what something rose or fell from. `is_level` where it is no change. `is_name` where it measures nothing
    (第六次人口普查) and leaves what is beside it to the figure after it. `is_reached` where it is the level after a move (提高到76%).
    `moves_at` is where the words of its change begin, if it has any.
    """

    since: int
    start: int
    opens: bool = False
    is_level: bool = False
    is_name: bool = False
    is_reached: bool = False
    moves_at: int | None = None


def period_of(state: State, asked: Asked) -> str | None:
    """The period of a figure, by the first source that has one, or None where that is not known."""
    state.accounts.ask()
    state.together.forget()
    state.pass_to(asked.start)
    state.figure_at, state.due_at = asked.start, -1
    state.beside.part_before, state.beside.part = state.beside.part, None
    _enter_section(state, asked)
    events.of_counted_year(state, asked.start)
    events.of_class(state, asked.start)
    turn_to_verdict(state, asked.start)
    held.take_up(state, asked.start)
    matches.go_on(state, asked.start)
    state.told = _by_source(state, asked)
    if _is_of_law(state.text, asked):
        state.told = None
    state.earlier.told_at = asked.start
    return state.told


def _is_of_law(text: str, asked: Asked) -> bool:
    """Whether a figure is a bound of what the law punishes with, which is of no time: 处500元以上3000元以下罚款, 十日以下拘留."""
    if text.find(AT_MOST, asked.start, asked.start + LAW_REACH) >= 0:
        return PUNISHED.match(text, asked.start) is not None
    return False


def _enter_section(state: State, asked: Asked) -> None:
    """Let what governed the first of the sections within a line do so in the others: 。一、贷款增加5亿元…6月…。二、存款增加6亿元."""
    if state.text.find("、", asked.since, asked.start) < 0:
        return
    section = SECTION.search(state.text, asked.since, asked.start)
    if section is None or state.named_at > section.start():
        return
    if section["number"] == FIRST:
        state.earlier.section = state.governing
    elif state.earlier.section is not None:
        state.turn_to(state.earlier.section)


def _by_source(state: State, asked: Asked) -> str | None:
    """What the first source says that has a period, and else the one that governs."""
    for source in SOURCES:
        period = source(state, asked)
        if period is not None:
            return period or None
    return state.governing


def _of_comparison(state: State, asked: Asked) -> str | None:
    """A figure of the date that something is compared with is of it: 快于一季度（6.7%）."""
    aside = state.beside.aside
    if not asked.is_name:
        state.beside.aside = None
    if aside is None or not aside.has(state.text, asked.start, is_level=asked.is_level):
        return None
    return aside.period or UNKNOWN


def _of_word(state: State, asked: Asked) -> str | None:
    """Likewise, of a relative word: 比上年的3亿元增长5%. The words before the figure are read here."""
    return read_words(
        state,
        asked.since,
        asked.start,
        is_level=asked.is_level,
        is_rate=not asked.is_level and asked.moves_at is None,
    )


def _of_value_before(state: State, asked: Asked) -> str | None:
    """低于前值的1.2% is of the month or quarter before."""
    if not asked.is_level:
        return None
    if compared.VALUE_BEFORE.search(state.text, asked.since, asked.start) is None:
        return None
    return relative.one_before(state.governing) or UNKNOWN


def _of_normal(state: State, asked: Asked) -> str | None:
    """比常年（293.5亿立方米）偏少7.4%: what is usual is of no year."""
    if not asked.is_level:
        return None
    return None if compared.NORMAL.search(state.text, asked.since, asked.start) is None else UNKNOWN


def _of_time_beside(state: State, asked: Asked) -> str | None:
    """A figure is of the time beside it: 由2010年的, 其中4日, 10月底前; a change from a level of then is not: 较2021年的商户数增加."""
    local = _time_beside(state, asked)
    state.beside.listed = local
    if local is None or local.is_base_of(state.text, asked.moves_at):
        return None
    week = state.beside.week
    is_of_week = week is not None and week.days == local.period
    state.beside.part = local.period if local.is_part or is_of_week else None
    state.due_at = local.due_at
    return local.period


def _time_beside(state: State, asked: Asked) -> Local | None:
    """The time that was told for the next figure alone, or for the one that this is listed with: 由2020年的645元、4318公斤增至."""
    local = state.beside.local
    if not asked.is_name:
        state.beside.local = None
    if local is not None:
        return local
    listed = state.beside.listed
    mark = LISTED_IN_PART if listed is not None and listed.is_part else LISTED
    return listed if mark.fullmatch(state.text, asked.since, asked.start) else None


def _of_week(state: State, asked: Asked) -> str | None:
    """A figure is of the week that its clause opens with: 本周29个城市库存1055万吨; not 周二，对去年利润征收3亿元."""
    week = state.beside.week
    if week is None:
        return None
    is_of_year = state.text.find("年", week.end, asked.start) >= 0
    if is_of_year or publishing.TOLD_OF_WEEK.fullmatch(state.text, week.end, asked.start) is None:
        state.beside.week = None
        return None
    state.beside.part = week.days
    return week.days


def _of_part(state: State, asked: Asked) -> str | None:
    """A change without a noun of its own is of the part or the week that the figure before it was: 其中8月为5万吨，同比增长3%."""
    part = state.beside.part_before
    if part is None or asked.moves_at is None:
        return None
    if not is_bare(state.text, asked.since, asked.moves_at):
        return None
    state.beside.part = part
    return part


def _of_base(state: State, asked: Asked) -> str | None:
    """What something rose from is of the time of the first 从…到… of the paragraph: 从2020年的10万元提高到…，收入从72亿元提高到….

    In a stretch that is told with both of its ends it is of the first: 2018—2022年，产量由5万吨增至8万吨.
    """
    if not asked.opens:
        return None
    is_of_whole = state.course.whole is not None and state.governing == state.course.whole
    return (state.governing or "").partition("/")[0] if is_of_whole else state.course.base


def _of_year_before(state: State, asked: Asked) -> str | None:
    """上年同期为5亿元 is of the time that governs, a year before."""
    if state.governing is None:
        return None
    words_at = compared.year_before(state.text, asked.since, asked.start, is_level=asked.is_level)
    if words_at is None:
        return None
    period = relative.YEAR.sub(lambda year: str(int(year[0]) - 1), state.governing)
    if state.text[words_at - 1] in OUT_OF:
        state.course.base = period
    return period


def _of_unknown_base(_state: State, asked: Asked) -> str | None:
    """What something rose from is of another time than the rest, and of none that is known."""
    return UNKNOWN if asked.opens else None


def _of_last_year(state: State, asked: Asked) -> str | None:
    """A level reached in the years that a look back of a known day is of is of the last: 五年来，城镇化率提高到76%.

    So it is of the last of those that are told from the first to the last, or up to now: 从2018年至2023年，产量由5万吨增至8万吨,
    2015年以来，城镇化率由60%提高到67%.
    """
    if not asked.is_reached or state.governing is None:
        return None
    if state.governing == state.course.whole:
        return state.governing.rpartition("/")[2]
    if state.looking_back_from is None and (years := YEARS.fullmatch(state.governing)) is not None:
        moved = MOVED.search(state.text, max(0, asked.start - MOVE_REACH), asked.start)
        return None if moved is None else years["last"]
    return last_year(state, state.governing, is_due=False)


def last_year(state: State, period: str, *, is_due: bool) -> str | None:
    """The last of several years that are over on the day of the text, or that something is due in; else None."""
    if not are_several_years(period):
        return None
    last, today = bounds(period)[1], state.looking_back_from
    if last is None or (not is_due and (today is None or last > today)):
        return None
    return str(last.year)


def _of_standing(state: State, asked: Asked) -> str | None:
    """What is so ever since something began is of the account alone, and not of that day: 班列于2013年11月开行，全程需6天."""
    if state.governing is None or not events.is_standing(state, asked.start):
        return None
    account = None if state.account == state.governing else state.account
    if not state.is_named_beside(asked.start):  # 10月，公司建厂。工厂占地3亩，员工60人
        state.return_after_sentence(asked.start)
        state.turn_to(account)
    return account or UNKNOWN


def _of_works(state: State, asked: Asked) -> str | None:
    """年产3万吨水泥项目: what works are to make each year is part of what they are called, and of no time that was told."""
    if not state.text.endswith(MADE_A_YEAR, 0, asked.start):
        return None
    return None if WORKS.match(state.text, asked.start) is None else UNKNOWN


def _of_class(state: State, asked: Asked) -> str | None:
    """大户（50亩以上）增长5%: the bounds of a class are of no time."""
    if OF_CLASS.match(state.text, asked.start) is None:
        return None
    opened = CLASS_OPENS.search(state.text, max(0, asked.start - CLASS_REACH), asked.start)
    return None if opened is None else UNKNOWN


SOURCES: tuple[Callable[[State, Asked], str | None], ...] = (
    _of_comparison,
    _of_word,
    _of_value_before,
    _of_normal,
    _of_time_beside,
    _of_week,
    _of_part,
    _of_base,
    _of_year_before,
    _of_unknown_base,
    _of_last_year,
    _of_standing,
    _of_works,
    _of_class,
)
"""Where the period of a figure comes from before what governs is asked: each its period, `UNKNOWN`, or None if it has none."""
