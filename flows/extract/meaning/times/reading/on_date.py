"""What a date does to the times told after it: it governs, is of the next figure alone, or is no time of what is told.

Which dates are no time of it is in `flows.extract.meaning.times.reading.no_times`, how far one governs in `holding`, and
which of the times told a figure takes in `on_figure`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.dated import BETWEEN_DATED, Written, meant, read_date
from flows.extract.meaning.times.governing import reach
from flows.extract.meaning.times.governing.accounts import closes_account, is_within
from flows.extract.meaning.times.governing.local import OUT_OF
from flows.extract.meaning.times.governing.together import ENDS_OF_YEARS
from flows.extract.meaning.times.happened import events, held, matches
from flows.extract.meaning.times.lengths import until, up_to_now
from flows.extract.meaning.times.other_times import (
    base_times,
    called_by,
    compared,
    in_passing,
    levels_of_then,
    superlatives,
)
from flows.extract.meaning.times.other_times.compared import Aside
from flows.extract.meaning.times.reading.headings import head, is_whole_day, tell_topic
from flows.extract.meaning.times.reading.holding import hold, is_history
from flows.extract.meaning.times.reading.no_times import ASIDES, NO_TIMES, is_of_each_year
from flows.extract.meaning.times.state import Around
from flows.extract.text.moves import MOVE
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.times.dated import Dated
    from flows.extract.meaning.times.state import State
    from flows.read.segment import Clause

ALONE_AFTER = (*OUT_OF, *base_times.MEASURED_FROM)
"""Before a date of the next figure alone: 由2010年的, 较2012年同期的."""
SINCE_THEN, BEGINNING = "以来", "年初"
OPENED_YEAR = regex("(?:开年|伊始|开局|开春)以来")
"""2024年开年以来: after a year, from its beginning on."""
EVENT_ON = ("于", "在")
ADDED = regex("(?:累计|共计?|净|实际)*(?:增加|新增|减少|多增|少增|净增)")
"""How much more or less there is at the end of a stretch than at its start."""
SURVEYED = regex(
    r"[^。\n]{0,40}?(?:(?:开展|进行|组织|实施|发起)了?[^。，\n]{0,16}调查|(?:抽样|问卷|电话|随机)调查)"
)
"""2023年3月至5月，课题组开展问卷调查: after the time at which people were asked."""
VIEWED = regex("[^，。；、,;\\n\\d]{0,12}看[，,：:]")
"""从一季度数据来看，: after a date, what all that follows is seen by."""
OWN_ACCOUNT = regex(
    rf"(?!(?:同比|比|较)?{MOVE}|[为达占])[^，。；、：（(\d]{{2,20}}\d[\d.]*[^，。；\d]{{1,12}}，(?!占|同比|比|较|{MOVE}|其中)"
)
"""实施项目6个，: a deed and what it came to, after which more is told."""
FRAME_MARKS = ("，", ",")
"""其中8月，, 从2018年至2023年，: after such a mark a time is that of all that follows in its sentence."""


def read(state: State, at: Written) -> str | None:
    """The period of a date, or None where its year stays unknown; what it does is noted."""
    start, _, written, sentence, _ = at
    state.pass_to(start)
    if not state.text.endswith(compared.MEASURING, 0, start):  # 其中8月增长5%，较7月提高2个百分点
        state.beside.part = None
    run_up = state.years.run_up(written, start)
    if run_up is not None:  # 7月…，前两个月共2万人
        if not state.text.endswith(base_times.COMPARED, 0, start):
            state.beside.set(run_up, is_part=True)
        return run_up
    date = read_date(state, at)
    if is_of_each_year(state, date):
        return None
    for is_no_time in NO_TIMES:
        if is_no_time(state, date):
            return date.period
    for note in NOTES:
        note(state, date)
    if relative.is_clock(written):
        return _day_of_clock(state, sentence) if date.period is None else date.period
    for sets_aside in ASIDES:
        if sets_aside(state, date):
            return date.period
    if _is_of_things(state, date):
        return date.period
    _tell(state, date)
    return date.period


def _name_year(state: State, date: Dated) -> None:
    """Let its year complete the dates after it, unless it is compared with, told in passing, of an honour or a deadline: 2021年…。3月."""
    if date.is_since and _is_since_year_began(state, date):
        state.years.begin_year(date.resolved)
    elif date.is_since and _lasts_since_then(state, date):
        state.years.begin(date.resolved)
    if date.is_base or date.is_since or date.before.endswith(base_times.MEASURED_FROM):
        return
    if date.before.endswith(OUT_OF) and state.text.startswith("的", date.end):  # 由2020年的42万吨
        return
    if called_by.is_of_honour(state.text, date.end) or base_times.OF_SAME.match(
        state.text, date.end
    ):
        return
    if _is_measured_from_too(state, date):
        return
    if until.DEADLINE.search(date.before) or superlatives.is_peak(
        state.text, date.before, date.end
    ):
        return
    state.years.name(date.resolved, date.written, date.start, date.before)


def _is_measured_from_too(state: State, date: Dated) -> bool:
    """Whether a date goes on with what is measured from, right after the figure of another: 超过2020年同期的41家和2019年的37家."""
    listed = state.beside.listed
    if listed is None or listed.base_end is None:
        return False
    between = state.text[date.read_to : date.start].strip()
    return between in BETWEEN_DATED and state.text.startswith("的", date.end)


def _is_since_year_began(state: State, date: Dated) -> bool:
    """Whether what goes on is told of from the beginning of a year, which is mostly the one that is told of: 自2024年初以来."""
    if date.written.endswith(BEGINNING):
        return state.text.startswith(SINCE_THEN, date.end)
    return OPENED_YEAR.match(state.text, date.end) is not None


def _lasts_since_then(state: State, date: Dated) -> bool:
    """Whether what goes on is told of with the date alone: 8月以来; not 自8月试点以来, which may be long ago."""
    is_alone = state.text.startswith(SINCE_THEN, date.end)
    return is_alone and not date.before.endswith(up_to_now.OPENS_SINCE)


STANDARD_TIME = regex(r"(?:为|是)[^，。；\n\d]{0,6}(?:标准|普查|调查|统计|登记)时[点间]")
"""以2020年11月1日零时为标准时点: when all that the text tells was counted."""


def _count_on(state: State, date: Dated) -> None:
    """Let it be the day on which a census counted: 以2020年11月1日零时为标准时点."""
    if date.period is not None and STANDARD_TIME.match(state.text, date.end):
        state.accounts.count_on(date.period)


def _compare_with(state: State, date: Dated) -> None:
    """Let it be what the next figure is compared with, which may hold a level of its own: 与2021年末的400家相比."""
    if not date.is_base:
        return
    period = meant(state, date)
    is_set_against = base_times.SET_AGAINST.match(state.text, date.end) is not None
    if is_set_against:
        state.course.base = period
    is_occasion = base_times.is_occasion(state.text, date.start, date.end)
    holds_level = date.before.endswith(compared.HELD_AGAINST) or is_occasion
    at_once = holds_level and (is_set_against or date.before.endswith(compared.MEASURING))
    state.beside.aside = Aside(date.end, period, holds_level, at_once)


NOTES: tuple[Callable[[State, Dated], None], ...] = (_name_year, head, _count_on, _compare_with)
"""What is noted of each date, in this order: a heading is of the year that its own date names."""


def _day_of_clock(state: State, sentence: Clause) -> str | None:
    """The day of a time of the clock, the one named last, which governs the rest of its sentence; None without one."""
    days = (state.absolute, state.governing)
    day = next(filter(relative.is_one_day, days), None)
    if day is not None and day != state.governing:
        state.return_at(sentence.end)
        state.turn_to(day)
    return day


def _is_of_things(state: State, date: Dated) -> bool:
    """Whether a date only says which things are meant, of which the next number is: 2023年开工的86个项目中，已有52个竣工.

    What is told of them since is of the time that governed before, if that is a later one, and else of none that is known.
    """
    period = meant(state, date)
    if relative.is_one_day(period):
        return False
    last, governed_from = bounds(period)[1], bounds(state.governing)[1]
    if last is None or called_by.OF_NOUN_SINCE.match(state.text, date.end) is None:
        return False
    if governed_from is None or governed_from < last:
        state.return_at(date.sentence.end)
        state.turn_to(None)
    state.absolute = period
    state.beside.set(period)
    return True


def _tell(state: State, date: Dated) -> None:
    """Let a date govern, or be that of the next figure alone."""
    alone = _period(state, date)
    bracket_end = reach.bracket_end(state.text, date.read_to, date.start, date.end)
    with_others = state.together.tell(alone, date.end, goes_on=date.goes_on, closes=bracket_end)
    period = with_others or alone
    if _is_of_next_figure(state, date):
        _set_beside(state, date, period)
        return
    if bracket_end is None and not state.together.opens(date.end):
        _tell_account(state, date, period)
    if period is not None and (
        _is_whole_stretch(state, date)
        or (date.is_since and "/" in period)
        or relative.SEVERAL_YEARS.fullmatch(period)
        or ENDS_OF_YEARS.fullmatch(period)
    ):
        state.course.whole = period
    if (one := held.occasion(state, date, period)) is not None:
        state.earlier.occasion = one
    if (played := matches.told(state, date, period)) is not None:
        state.earlier.match = played
    if in_passing.AMONG.search(date.before) is not None and _is_account_of_year(state, date):
        state.return_at(_end_of_account(state.text, date))
    else:
        hold(state, date, period, bracket_end)
    if _adds_up_to_then(state, date, period):
        state.return_at(reach.clause_end(state.text, date.end, date.sentence))
    _note_stretch(state, date, period)
    state.absolute = period
    state.govern(period, date.start, date.written, date.before)
    if period is not None and SURVEYED.match(state.text, date.end):
        state.accounts.surveyed = period
    if events.begins_then(state.text, date.start, date.before, date.end):
        state.earlier.begun_at = date.start


def _note_stretch(state: State, date: Dated, period: str | None) -> None:
    """Note of which stretch that governs a date tells a part; after a sentence that has told all of them it governs again.

    2023年用电86亿度。一季度20亿度，二季度22亿度，三季度24亿度，四季度20亿度。发电62亿度.
    """
    governing, around = state.governing, state.earlier.around
    if period is None or governing is None:
        return
    if period != governing and is_within(period, governing):
        days = _days(period)
        state.earlier.around = Around(governing, period, date.sentence.start, days)
        return
    is_next = (
        around is not None
        and around.sentence_at == date.sentence.start
        and around.part == governing
        and period != governing
        and is_within(period, around.stretch)
    )
    if around is None or not is_next:
        state.earlier.around = None
        return
    days = around.days + _days(period)
    state.earlier.around = around._replace(part=period, days=days)
    if days == _days(around.stretch):
        state.reach.until(date.sentence.end, around.stretch, date.start, lasts=True)


def _days(period: str) -> int:
    """How many days a period has; none where its bounds are not known."""
    first, last = bounds(period)
    return 0 if first is None or last is None else (last - first).days + 1


def _adds_up_to_then(state: State, date: Dated, period: str | None) -> bool:
    """Whether a stretch says only how what is told of its last day has come about: 6月末贷款余额3亿元，上半年增加1亿元."""
    if not relative.is_one_day(state.governing) or relative.is_one_day(period):
        return False
    ends_then = bounds(period)[1] == bounds(state.governing)[1]
    return ends_then and ADDED.match(state.text, date.end) is not None


def _period(state: State, date: Dated) -> str | None:
    """What it stands for, as a financial quarter, with its words or as the last day of a stretch: 7月1日零时至7月31日24时."""
    period = date.fiscal or meant(state, date)
    return (
        None if period is None else state.together.stretch(period, date.start, date.end) or period
    )


def _is_of_next_figure(state: State, date: Dated) -> bool:
    """Whether a date is of the next figure alone: 由2010年的, 较2012年同期的, 10月底前完成."""
    text, before, end = state.text, date.before, date.end
    is_alone = before.endswith(ALONE_AFTER) and not _is_whole_stretch(state, date)
    is_alone = is_alone and VIEWED.match(text, end) is None
    return (
        is_alone
        or text.startswith(base_times.SAME, end)
        or _is_measured_from_too(state, date)
        or until.BY_THEN.match(text, end) is not None
        or levels_of_then.LEVEL_MULTIPLIED.match(text, end) is not None
        or superlatives.is_peak(text, before, end)
        or (
            in_passing.AMONG.search(before) is not None
            and text[end : end + 1] not in FRAME_MARKS
            and not _is_account_of_year(state, date)
        )
        or (
            state.governing is not None
            and in_passing.IN_PASSING.search(before) is not None
            and (
                in_passing.STATES_LEVEL.match(text, end) is not None
                or in_passing.MOVED_THEN.match(text, end) is not None
            )
        )
    )


def _is_account_of_year(state: State, date: Dated) -> bool:
    """Whether of several years one is told of in clauses of their own: 其中2023年实施项目6个，投资3亿元; not 其中2023年3亿元."""
    one, years = meant(state, date), state.governing
    if (
        one is None
        or relative.YEAR.fullmatch(one) is None
        or relative.SEVERAL_YEARS.fullmatch(years or "") is None
    ):
        return False
    return is_within(one, years) and OWN_ACCOUNT.match(state.text, date.end) is not None


def _end_of_account(text: str, date: Dated) -> int:
    """Where the clauses that are told of a part of a time end: before the semicolon, or with the sentence."""
    at = text.find("；", date.end, date.sentence.end)
    return date.sentence.end if at < 0 else at


def _is_whole_stretch(state: State, date: Dated) -> bool:
    """Whether a date after 从 is a stretch with both of its ends, which opens what follows: 从2018年至2023年，累计分红52亿元."""
    is_stretch = date.before.endswith(OUT_OF) and "/" in (date.period or "")
    return is_stretch and state.text[date.end : date.end + 1] in FRAME_MARKS


def _set_beside(state: State, date: Dated, period: str | None) -> None:
    """Let a date be that of the next figure alone, and of what the next change starts from, if it is told with 的: 从2020年的."""
    is_deadline = until.BY_THEN.match(state.text, date.end) is not None
    state.beside.set(
        period,
        date.end
        if date.before.endswith(base_times.MEASURED_FROM) or _is_measured_from_too(state, date)
        else None,
        is_part=in_passing.AMONG.search(date.before) is not None,
        due_at=date.start if is_deadline else -1,
    )
    if state.text.startswith("的", date.end):
        state.course.base = period


def _tell_account(state: State, date: Dated, period: str | None) -> None:
    """Let a date in a paragraph be one of those that the account is of; a look back is none that is known.

    A stretch up to a now that is not known is none of either: 自2012年以来连续4年丰收。2015年，….
    """
    if state.block is None or state.block.is_heading:
        return
    if date.is_since and (period is None or state.spoken_on is None):
        state.accounts.look_back()
        return
    if _is_in_passing(state, date, period):
        return
    if (
        state.is_report
    ):  # which is of its year, whatever it tells first: 2024年很不平凡。4月2日，本市办展。
        state.accounts.ask()
    tell_topic(state, date, period)
    state.accounts.tell(
        None if is_history(state, period) else period,
        is_whole=is_whole_day(date),
        opens=date.start == date.sentence.start,
        closes=closes_account(state.text, date.written, date.start, date.sentence.start),
    )


def _is_in_passing(state: State, date: Dated, period: str | None) -> bool:
    """Whether a day before the one that the account is of tells of an event in passing: 5月28日0—24时，…。他于5月26日抵达."""
    if not (date.before.endswith(EVENT_ON) and relative.is_one_day(period)):
        return False
    day, last = bounds(period)[1], bounds(state.account)[0]
    return (
        day is not None and last is not None and relative.is_one_day(state.account) and day < last
    )
