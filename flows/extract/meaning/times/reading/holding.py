"""How far a date governs that is about to, where that is not to the end of its paragraph, and what governs after it.

Where the stretches end that it governs alone is in `flows.extract.meaning.times.governing.reach`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.governing import reach
from flows.extract.meaning.times.governing.accounts import is_within
from flows.extract.meaning.times.lengths import until
from flows.extract.meaning.times.other_times import called_by, in_passing
from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from flows.extract.meaning.times.dated import Dated
    from flows.extract.meaning.times.state import State

OPENS = regex(r"(?:^|[，。；：、,;:（(\s])(?:(?:预计|力争|确保|争取|计划|而)?[到至在]?)$")
"""到2025年, 力争到2025年: before a date that opens its clause."""
ITSELF, THIS_YEAR = ("当月", "单日", "当日", "当天"), ("今年", "本年")
AIMED = regex(r"(?<![截直])[到至]$|(?:预计|计划|有望|力争|争取|确保|将)[到于在]?$")
"""到2027年, 预计2024年底: before a time by when something is to be."""
FORETOLD = regex("\\d{4}年[底末]?(?:全年)?(?:将|预计|有望|力争)")
PUT_ON = regex("[于在自](?:今年|本月|明年|下月)?的?$")
TODAY_IS = ("今天是", "今日是", "今天为", "今日为")
"""今天是8月13日。: before the day of all that follows, which opens with that."""
LOOKING_BACK = regex("(?:早在|远在|继|曾经?[在于]|追溯[到至])(?:[去前当]年)?$")
"""Before a time that is over and of which no more is told than what its sentence does."""
TERM = regex(
    r"(?:公示|报名|申请|申报|征集|投标|有效|保质|质保|认购|缴费|受理|锁定|限售|存续|租赁|合同|借款|贷款|担保|授信|服务|试用|履行)(?:期限|期间?|时间|日期|截止日期?)(?:为|是|[:：]|自|从|至|到)+$"
)
"""公示期为, 有效期至: before a date, what it is the term of."""
TERM_REACH = 16
MOMENT = regex(
    r"(?:以?来)?[^，。；,;\d\n]{1,8}?(?<![同届当及随小平临按准即暂顿一有不])时(?=[，,他她它其该我])(?!期|间|段|候|代|刻)"
)
"""选举时他, 改制时，: after a date, a moment of it."""
ITEM_WORD, ITEM_REACH = "是", 300
ITEM = regex("(?:^|[：:，；。])(?:[一二三四五六七八九]|十[一二]?)是")
NEXT_ITEM = regex("[；。](?:[二三四五六七八九]|十[一二]?)是")
"""一是, ；二是: how the items of a list begin within a paragraph."""
SEVERAL_YEARS = 5
"""As many years at least as a look back on them tells of."""


@cache
def _traded() -> re.Pattern[str]:
    """8月17日，沪指收跌0.4%: after a day on an exchange, and no dateline."""
    return regex(rf"(?!\S{{0,4}}[电讯])[^。；\n]{{0,80}}?(?:{trie(vocabulary().speech.trading)})")


def hold(state: State, date: Dated, period: str | None, bracket_end: int | None) -> None:
    """Note how far a date governs as that period, and what does after it; `bracket_end` where its bracket ends that glosses a figure.

    A date in a bracket ends nothing that comes back after a sentence, any other all but what lasts whatever is named.
    """
    is_gloss = state.named_at < state.figure_at < date.read_to
    if bracket_end is not None and is_gloss:  # 65亿元（2023年原值为84亿元）
        state.reach.until(bracket_end, state.governing, state.named_at, lasts=True)
        return
    state.reach.keep_lasting()
    for holds in HOLDS:
        if holds(state, date, period):
            return


def _as_part(state: State, date: Dated, period: str | None) -> bool:
    """A part of the time that governs is for its sentence: 分季度看，一季度增长6.7%."""
    if state.governing is None or period == state.governing:
        return False
    if not is_within(period, state.governing):
        return False
    is_part = reach.is_part(
        state.text, date.sentence, date.before, date.start, date.end
    ) or _is_one_of_several_years(state, date, period)
    if is_part:
        peaks = reach.peaked(state.text, date.sentence, date.before, date.start, date.end)
        end = reach.part_end(state.text, date.start, date.sentence, peaks=peaks)
        state.reach.until(end, state.governing, state.named_at, lasts=True)
    return is_part


def _is_one_of_several_years(state: State, date: Dated, period: str | None) -> bool:
    """Whether a year is one of several that are told of, which its sentence comes to in passing: 五年来…，2025年达到1.2万亿元."""
    if state.text.startswith(reach.GOES_ON, date.sentence.end):
        return False
    if not date.sentence.start <= state.figure_at < date.start:
        return False
    return relative.YEAR.fullmatch(period or "") is not None and are_several_years(state.governing)


def are_several_years(period: str | None) -> bool:
    """Whether a period is as many years as a look back tells of, or more: 五年来."""
    first, last = bounds(period)
    return first is not None and last is not None and last.year - first.year >= SEVERAL_YEARS - 1


def _as_echo(state: State, date: Dated, period: str | None) -> bool:
    """An earlier time than the one that governs is for its clause, where that tells of it in passing: 一季度为1.4%，."""
    last, governed_to = bounds(period)[1], bounds(state.governing)[1]
    if last is None or governed_to is None or last >= governed_to:
        return False
    end = reach.echo_end(state.text, date.start, date.end)
    if end is None:
        return False
    state.return_at(end)
    return True


def _as_look_back(state: State, date: Dated, period: str | None) -> bool:
    """A time before last year is for its sentence and what goes on with parts of it: 2015年末学校1260所。其中，小学149所."""
    if not is_history(state, period):
        return False
    end = reach.end_with_parts(state.text, date.sentence)
    state.reach.until(end, state.account, date.start)
    return True


def is_history(state: State, period: str | None) -> bool:
    """Whether a dated text looks back with a period to before last year: it goes on with now."""
    last, today = bounds(period)[1], state.spoken_on
    if last is None or today is None or last.year >= today.year - 1:
        return False
    return not state.years.is_read_later(last.year)


def _as_aside(state: State, date: Dated, _period: str | None) -> bool:
    """A time that the words before it look back on is for its sentence: 早在2017年，., 这是继2019年之后的第二次, 上次要追溯到2002年."""
    if LOOKING_BACK.search(date.before) is None:
        return False
    state.return_at(date.sentence.end)
    return True


def _as_value(state: State, date: Dated, _period: str | None) -> bool:
    """What a term or a deadline itself is, is for its sentence: 公示期为8月1日至8月9日。项目预算4200万元."""
    if TERM.search(state.text, max(0, date.start - TERM_REACH), date.start) is None:
        return False
    if relative.is_one_day(state.governing):
        state.reach.until(date.sentence.end, state.account, date.start)
    else:
        state.return_at(date.sentence.end)
    return True


def _as_moment(state: State, date: Dated, period: str | None) -> bool:
    """The year when somebody was or did something is for its sentence: 2022年选举时他任发言人。."""
    if relative.YEAR.fullmatch(period or "") is None or until.AS_OF.search(date.before):
        return False
    if MOMENT.match(state.text, date.end) is None:
        return False
    state.return_at(date.sentence.end)
    return True


def _as_course(state: State, date: Dated, period: str | None) -> bool:
    """Years up to the one told of are for the sentence that says from where to where something went: 2012年至2021年，由7%升至9%."""
    if (
        relative.YEAR.fullmatch(state.governing or "") is None
        or relative.SEVERAL_YEARS.fullmatch(period or "") is None
    ):
        return False
    if bounds(period)[1] != bounds(state.governing)[1]:
        return False
    if reach.COURSE.search(state.text, date.end, date.sentence.end) is None:
        return False
    state.return_at(date.sentence.end)
    return True


def _as_honour(state: State, date: Dated, _period: str | None) -> bool:
    """The year of an honour is for its clause: 获评2022年“最美教师人物”；."""
    if not called_by.is_of_honour(state.text, date.end):
        return False
    state.return_at(reach.clause_end(state.text, date.end, date.sentence))
    return True


def _as_itself(state: State, date: Dated, period: str | None) -> bool:
    """A month or day out of the time told is for its clause, where that says it is of it alone: 全年用气9吨，12月当月为1吨；."""
    if not state.text.startswith(ITSELF, date.end) or date.start == date.sentence.start:
        return False
    if period == state.governing or not is_within(period, state.governing):
        return False
    state.return_at(reach.clause_end(state.text, date.end, date.sentence))
    return True


def _as_aim(state: State, date: Dated, period: str | None) -> bool:
    """A year by when something is to be is for its sentence, where that has told of a time before: 今年产车5万辆，到2027年产车9万辆。."""
    if not date.sentence.start <= state.named_at < date.start:
        return False
    if AIMED.search(date.before) is None or not _is_after_now(state, date, period):
        return False
    state.return_at(date.sentence.end)
    return True


def _as_forecast(state: State, date: Dated, period: str | None) -> bool:
    """A later time that a sentence foretells is for it alone, where the next tells what was: 预计三季度达到9万台。甲公司6万台，同比增长3%."""
    first, governed_to = bounds(period)[0], bounds(state.governing)[1]
    if first is None or governed_to is None or first <= governed_to:
        return False
    start, end = date.sentence.start, date.sentence.end
    if reach.FORETELLING.search(state.text, start, end) is None:
        return False
    if reach.IN_A_YEAR.search(state.text, start, end) is not None:
        return False
    is_told = reach.is_told_of_then(state.text, end)
    if is_told:
        state.reach.until(end, state.governing, state.named_at, lasts=True)
    return is_told


def _is_after_now(state: State, date: Dated, period: str | None) -> bool:
    """Whether a period is of a later year than the time that its sentence has told of, which is no time to come itself."""
    if state.text.startswith(THIS_YEAR, state.named_at):
        is_year = relative.YEAR.fullmatch(period or "") is not None
        return is_year and state.named_at < state.figure_at < date.start
    if FORETOLD.match(state.text, state.named_at) is not None:  # 2025年将占21%，到2027年占39%
        return False
    first, governed, today = bounds(period)[0], bounds(state.governing), state.spoken_on
    if first is None or governed[0] is None or governed[1] is None or "/" in (period or ""):
        return False
    return first.year > governed[1].year and (today is None or governed[0] <= today)


def _for_sentence(state: State, date: Dated, period: str | None) -> bool:
    """A stretch up to now, of years to come or of the event itself is for its sentence: 预计2023至2025年, 于2022年9月至10月间.

    What was since then is told in passing in a report of some years, which goes on with them: 2022年以来连续16个季度居前。.
    """
    holds = (
        date.is_since
        or _is_foreseen(state, date, period)
        or in_passing.is_within(state.text, date.before, date.end)
    )
    if holds:
        end = (
            date.sentence.end if date.is_since else reach.end_with_event(state.text, date.sentence)
        )
        is_review = state.is_report or are_several_years(state.account)
        is_aside = date.is_since and is_review and state.figure_at >= state.since
        state.reach.until(end, state.account if is_aside else None, date.start)
    return holds


def _is_foreseen(state: State, date: Dated, period: str | None) -> bool:
    """Whether a dated text looks ahead with a period of several years (预计2023至2025年), or within a clause (将于9月5日投产)."""
    first, last = bounds(period)
    today = state.spoken_on
    if first is None or last is None or today is None or last <= today:
        return False
    if last.year > today.year and first.year < last.year:
        return True
    is_within_clause = first > today and OPENS.search(date.before) is None
    return is_within_clause and (first.year > today.year or _is_put_on(date, period))


def _is_put_on(date: Dated, period: str | None) -> bool:
    """Whether something is to take place at one time: 计划在8月20日亮相; not 9月1日至6日, for an event that lasts tells of itself."""
    return "/" not in (period or "") and PUT_ON.search(date.before) is not None


def _as_part_of_review(state: State, date: Dated, period: str | None) -> bool:
    """A part of the year that a report to a meeting reviews is for its sentence: 3月5日至6日，本市办展。产值增长4%.

    One that opens a paragraph is that of all of it, and so many months that open a sentence (1—11月，产值增长4%) govern on.
    """
    year = state.account
    if not state.is_report or relative.YEAR.fullmatch(year or "") is None:
        return False
    if period == year or not is_within(period, year) or state.opens_block(date.start, 0):
        return False
    if date.start == date.sentence.start and relative.is_longer_than_month(period):
        return False
    state.reach.until(reach.end_with_event(state.text, date.sentence), year, date.start)
    return True


def _as_day(state: State, date: Dated, period: str | None) -> bool:
    """A day is for its sentence, unless that tells a figure or announces what follows: 4月7日，他被传唤。."""
    if not relative.is_one_day(period):
        return False
    if _traded().match(state.text, date.end) is not None:
        state.traded_on = period
    is_named = date.before.endswith(TODAY_IS)
    if not is_named and not reach.announces(state.text, date.start, date.sentence):
        state.reach.until(date.sentence.end, state.account, date.start, if_silent=True)
    return True


def _as_of_item(state: State, date: Dated, period: str | None) -> bool:
    """A part of the time that governs is for its item of a list, where another one follows: 一是2月降息。二是发放贷款5亿元。."""
    if period == state.governing or not is_within(period, state.governing):
        return False
    if not state.text.find(ITEM_WORD, state.since, date.start) >= 0:
        return False
    if ITEM.search(state.text, state.since, date.start) is None:
        return False
    following = NEXT_ITEM.search(state.text, date.end, date.end + ITEM_REACH)
    if following is None:
        return False
    state.reach.until(following.start() + 1, state.governing, state.named_at, lasts=True)
    return True


def _as_inspected(state: State, date: Dated, _period: str | None) -> bool:
    """The time of what was inspected is for what the inspection tells: 对3个县2019年至2021年农田建设资金审计.

    Only where the text is of another time, and that does not tell when the inspection was: 2022年，对…2021年预算执行情况审计.
    """
    is_told_when = date.sentence.start <= state.named_at < date.start
    if state.governing is None or state.governing != state.account or is_told_when:
        return False
    end = reach.inspection_end(state.text, date.start, date.end, date.sentence)
    if end is None:
        return False
    state.return_at(end)
    return True


HOLDS: tuple[Callable[[State, Dated, str | None], bool], ...] = (
    _as_aside,
    _as_value,
    _as_moment,
    _as_course,
    _as_honour,
    _as_inspected,
    _as_part,
    _as_itself,
    _as_aim,
    _as_forecast,
    _as_echo,
    _as_look_back,
    _as_of_item,
    _for_sentence,
    _as_part_of_review,
    _as_day,
)
"""The dates that govern less than their paragraph, the more specific first; the first that applies notes how far."""
