"""What a length of time that stands for a period does to the times told: 近15年 and 五年来 govern, mostly as no known period.

Which period a length stands for is in `flows.extract.meaning.times.lengths.stretches`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.governing.accounts import is_within
from flows.extract.meaning.times.lengths import spanned, stretches
from flows.extract.meaning.times.now.anchoring import sentence_before
from flows.extract.meaning.times.now.speaking import OPENING
from flows.extract.meaning.times.other_times.compared import Aside
from flows.extract.meaning.times.state import Moved
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from flows.extract.meaning.times.state import State

MEANWHILE, THIS = "间", "这"
"""五年间: those of a plan, where the account is of more than one time; 这五年间 is no other than what was told."""
BEFORE, AFTER = "前", "后"
SINCE_THEN, SINCE_CHARS = regex(r"(?:与|同|和)[^。；\n]*\d{4}年[^。；\n]*相?比较?[，,]$"), 60
"""与2010年的401228人相比，十年共减少: before so long, which lies between the two that are compared."""
YEARS = "年"
"""近1年, right after the months before: what is counted from the day of the paragraph, as those are."""


class Length(NamedTuple):
    """A length of time at [start, end), and where its sentence ends."""

    start: int
    end: int
    sentence_end: int


def read(state: State, length: Length) -> bool:
    """Whether a length of time stands for a period, and so is no figure of another; what it does is noted."""
    for stands_for in READINGS:
        is_time = stands_for(state, length)
        if is_time is not None:
            return is_time
    return False


def _is_base(state: State, length: Length) -> bool | None:
    """较近5年均值 governs nothing else, but what it was then."""
    if not stretches.is_base(state.text, length.start, length.end):
        return None
    state.beside.aside = Aside(length.end, None, holds_level=True)
    return True


def _this_and_next(state: State, length: Length) -> bool | None:
    """今明两年."""
    if not state.text.endswith(relative.THIS_AND_NEXT, 0, length.start):
        return None
    year = state.years.speaking("今年", length.start, is_beside=False)
    state.turn_to(None if year is None else f"{year}/{year + 1}")
    state.together.tell(state.governing, length.end, goes_on=False)
    return True


def _national_holiday(state: State, length: Length) -> bool | None:
    """国庆假期7天 governs like a date, and is what a text is of whose title names it."""
    if not state.text.endswith(stretches.A_WEEK_OFF, 0, length.end):
        return None
    told = bounds(state.governing)[0]
    year = (
        state.years.speaking("今年", length.start, is_beside=False) if told is None else told.year
    )
    days = stretches.national_holiday(state.text, length.start, length.end, year)
    if days is None:
        return None
    state.govern(days, length.start, "", "")
    if stretches.NATIONAL_DAY in state.title:
        state.accounts.bound(days)
    return False


def _first_days(state: State, length: Length) -> bool | None:
    """假期前三天 are the first of the days that govern, for their sentence, and 前14天 those of what began on the day that does."""
    if not state.text.endswith(BEFORE, 0, length.start):
        return None
    text, start, end = state.text, length.start, length.end
    day = state.governing if relative.is_one_day(state.governing) else None
    days = stretches.first_days(state.governing, text, start, end) or stretches.days_begun(
        day, text, state.named_at, start, end
    )
    if days is None:
        return None
    state.return_at(length.sentence_end)
    state.turn_to(days)
    return False


def _part_of_plan(state: State, length: Length) -> bool | None:
    """“十四五”前三年."""
    years = stretches.part_of_plan(state.text, length.start, length.end)
    if years is None:
        return None
    _govern(state, length, years)
    return True


def _year_before(state: State, length: Length) -> bool | None:
    """一年来， is the year of a report, in a paragraph that no date governs; not 2020年7月出台。一年来，.

    In an account of that year it is so after a part of it, too, and all that follows is: 3月5日，市长开会。一年来，.
    """
    year = stretches.year_before(state.text, length.start, length.end, state.looking_back_from)
    if year is None:
        return None
    if year == state.account and is_within(state.governing, year):
        state.turn_back()
        return False
    if state.governing is not None or state.named_at >= state.since:
        return None
    _govern(state, length, year)
    return False


def _from_then(state: State, length: Length) -> bool | None:
    """三年后，and 2020年10月…，两个月后达到 are so long after what a date named last; 十年前，is no time that is told."""
    side = stretches.side(state.text, length.end)
    if (
        side is None
        and _is_told_on(state, length)
        and stretches.is_after_at_once(state.text, length.end)
    ):
        side = AFTER
    if side is None or not _opens_clause(state, length.start):
        return None
    if side == BEFORE:
        state.return_at(length.sentence_end)
        state.turn_to(None)
        return True
    period = stretches.later(state.absolute, state.text, length.start, length.end)
    state.reach.until(length.sentence_end, None, length.start)
    state.turn_to(period)
    state.absolute = period
    return True


def _is_told_on(state: State, length: Length) -> bool:
    """Whether a date of the sentence governs, from which on the length is counted."""
    is_beside = state.is_named_beside(length.start)
    return is_beside and state.absolute == state.governing and state.absolute is not None


def _opens_clause(state: State, at: int) -> bool:
    """Whether a clause begins at an offset."""
    return state.text[at - 1 : at] in OPENING or state.opens_block(at, 0)


def _before_then(state: State, length: Length) -> bool | None:
    """2022年占52%，而十年前这一比重不足15%: so long before what the sentence has told, for the next figure."""
    if state.named_at < sentence_before(state.text, length.start):
        return None
    period = spanned.before(state.governing, state.text, length.start, length.end)
    if period is None:
        return None
    state.beside.set(period)
    return True


def _between_years(state: State, length: Length) -> bool | None:
    """2015年产3万台，2021年产36万台，六年间: from the one to the other, for its sentence; what it has come to is of the last.

    The last may be the year that the text speaks from.

    In an account of more than one time what follows is of none that is known.
    """
    if SINCE_THEN.search(state.text, max(0, length.start - SINCE_CHARS), length.start):
        return None
    now = state.years.speaking("今年", length.start, is_beside=True)
    years = spanned.between(state.text, state.since, length.start, length.end, now)
    if years is None:
        return None
    last = years.rpartition("/")[2]
    is_up_to_now = last == str(now) and not (state.governing or "").startswith(last)
    after = None if is_up_to_now or _is_meanwhile(state, length) else state.governing
    state.reach.until(length.sentence_end, after, state.named_at)
    state.turn_to(years)
    state.course.whole, state.course.moved = years, Moved(length.end, years)
    return True


def _told_of_years(state: State, length: Length) -> bool | None:
    """十年增加70亿元, 五年年均增长6%: in a report that looks back on the last years, those up to the last, for the sentence."""
    text, start, end = state.text, length.start, length.end
    if state.five_years is None or not stretches.is_moved_over(text, start, end):
        return None
    years = stretches.years_before(text, start, end, state.looking_back_from)
    last, looked_back = bounds(state.governing)[1], bounds(state.five_years)[1]
    if years is None or last != looked_back:
        return None
    _govern(state, length, years)
    return True


def _toil(state: State, length: Length) -> bool | None:
    """经过八年努力，: longer than the years that govern, so that what came of it, for the sentence, is of no time that is told."""
    years = stretches.toiled(state.text, length.start, length.end)
    first, last = bounds(state.governing)
    if years is None or first is None or last is None:
        return None
    if not first.year < last.year < first.year + years - 1:
        return None
    state.return_at(length.sentence_end)
    state.turn_to(None)
    return True


def _up_to_now(state: State, length: Length) -> bool | None:
    """近15年, 两年来, 五年间; what there was no other of in 十年来 is told of now."""
    text, start, end = state.text, length.start, length.end
    if not stretches.is_recent(text, start, end) and not _is_meanwhile(state, length):
        return None
    if SINCE_THEN.search(text, max(0, start - SINCE_CHARS), start):
        return None
    if not stretches.is_of_record(text, end):
        _govern(state, length, _known_days(state, length))
    return True


def _is_meanwhile(state: State, length: Length) -> bool:
    """Whether a length is that of 五年间, in an account of more than one time."""
    return (
        state.text.startswith(MEANWHILE, length.end)
        and not state.text.endswith(THIS, 0, length.start)
        and not state.accounts.is_of_one_time
    )


READINGS: tuple[Callable[[State, Length], bool | None], ...] = (
    _is_base,
    _this_and_next,
    _national_holiday,
    _first_days,
    _part_of_plan,
    _year_before,
    _before_then,
    _from_then,
    _between_years,
    _told_of_years,
    _toil,
    _up_to_now,
)
"""What a length may stand for, the more specific first: each whether it leaves its number without a period, or None if it is not that."""


def _govern(state: State, length: Length, period: str | None) -> None:
    """Let a stretch that its length tells govern its sentence, or the paragraph that it opens.

    One of no known beginning governs on, but in a report to a meeting, which goes on with what it reviews: 近3年产值大增。产茶9万吨.
    """
    is_for_sentence = period is not None or (state.is_report and state.governing is not None)
    if is_for_sentence and not state.opens_block(length.start, stretches.OPENING):
        state.return_at(length.sentence_end)
    state.turn_to(period)


def _known_days(state: State, length: Length) -> str | None:
    """The days or years of a stretch up to now, as far as a day or a plan that the text has told fixes them."""
    text, start, end = state.text, length.start, length.end
    return (
        _up_to_day(state, length)
        or _days_back(state, length)
        or stretches.plan_before(text, start, end, state.looking_back_from)
        or stretches.years_before(text, start, end, state.looking_back_from)
    )


def _up_to_day(state: State, length: Length) -> str | None:
    """The days of 近1个月 in the sentence of 截至 and a day, up to that day."""
    day = bounds(state.governing)[1]
    if day is None or not state.is_as_of(sentence_before(state.text, length.start)):
        return None
    return stretches.up_to(day, state.text, length.start, length.end)


def _days_back(state: State, length: Length) -> str | None:
    """The days of 最近90天, up to the day that the paragraph is of, or else the one that the text speaks from.

    Months are reckoned from the former alone (8月10日净值为1.36元。近3个月下跌1%), and years right after them (近1年下跌5%).
    """
    goes_on = state.window is not None and state.window == state.governing
    day_told = _day_told(state, goes_on=goes_on)
    last = day_told or state.spoken_on
    if last is None or stretches.OF_NOUN.match(state.text, length.end):
        return None
    is_of_years = state.text.endswith(YEARS, length.start, length.end)
    days = stretches.days_up_to(last, state.text, length.start, length.end)
    if days is None and day_told is not None and (goes_on or not is_of_years):
        days = stretches.up_to(day_told, state.text, length.start, length.end)
    state.window = days
    return days


def _day_told(state: State, *, goes_on: bool) -> date | None:
    """The day that the paragraph is of, or the last one of the window told before, if that governs."""
    is_of_day = relative.is_one_day(state.governing) and state.named_at >= state.since
    return bounds(state.governing)[1] if is_of_day or goes_on else None
