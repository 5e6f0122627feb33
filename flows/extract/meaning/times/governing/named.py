"""The period that a relative word names where it stands: 全年 of what governs, 当日 of the day told last, 去年 of now.

What each word names, given a time, is in `flows.extract.meaning.times.relative`; what a word does to the times
told belongs in `flows.extract.meaning.times.reading.on_word`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.stated.dates import bounds
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.governing.accounts import is_within
from flows.extract.meaning.times.now.anchoring import Years  # noqa: TC001 - compiled, a tuple looks the types of its fields up
from flows.extract.meaning.times.now.speaking import OPENING
from flows.extract.meaning.times.other_times import base_times

if TYPE_CHECKING:
    from collections.abc import Callable

THIS_YEAR, SUMMED = "本年", "累计"
OF_THIS = "本"
"""What words begin with for the time that an account is of, and for now elsewhere: 本年新签 in a bulletin of last year."""
SO_FAR, SINCE_THEN = ("今", "本"), "以来"
"""今年以来, after a month of the year: up to its end."""
MONTHS = (*relative.OF_MONTH, relative.WHOLE_MONTH, *relative.MONTH_BEFORE)
ALL_YEAR = "全年"
"""In a paragraph that no time governs it is the year that the text named last, where that was named as a whole."""


class Told(NamedTuple):
    """The times told until then: the one that governs, what a date named last, and what 上年 or 上月 was said to be, if it governs.

    `report` is the time that the title says a company reports on.
    """

    governing: str | None
    absolute: str | None
    counted: str | None
    report: str | None = None


def named(match: re.Match[str], told: Told, years: Years, *, is_beside: bool) -> str | None:
    """The period that a relative word names, or its last day before 末 and 底 (去年底, 上月末).

    `is_beside` where it is told in passing (上年为5亿元).
    """
    period = _whole(_Word(match, told, years, is_beside))
    is_close = relative.closing_at(match.string, match.end()) > match.end()
    return relative.last_of(period) if is_close else period


class _Word(NamedTuple):
    """A relative word where it stands, with what was told until then; `is_beside` where it is told in passing."""

    match: re.Match[str]
    told: Told
    years: Years
    is_beside: bool

    @property
    def text(self) -> str:
        """The word itself."""
        return self.match[0]


def _whole(word: _Word) -> str | None:
    """The whole of the period that a relative word names."""
    return next((read(word) for is_one, read in READERS if is_one(word.text)), None)


def _of_week(word: _Word) -> str | None:
    return relative.week(word.text, word.years.spoken_on)


def _of_day(word: _Word) -> str | None:
    return relative.day(word.text, word.years.spoken_on)


def _counted_on(word: _Word) -> str | None:
    return relative.counted_on(word.text, word.told.absolute)


def _of_quarter(word: _Word) -> str | None:
    """The quarter that 本季度 goes back to: the last that was told, else that of the day or of the month told."""
    absolute, governing = word.told.absolute, word.told.governing
    told = (one for one in (absolute, governing) if relative.QUARTER.fullmatch(one or ""))
    return relative.quarter_of(next(told, None) or absolute or governing, word.years.today)


def _end_of_year(word: _Word) -> str | None:
    return relative.end_of_year(word.told.governing)


def _within_year(word: _Word) -> str | None:
    """The year of 年内 and 年初以来: the one that the text speaks from, else the one that governs."""
    governing, years = word.told.governing, word.years
    is_dated = years.spoken_on is not None
    at = word.match.start()
    now = years.speaking("今年", at, is_beside=word.is_beside) if is_dated else None
    year = relative.year_of(governing) if now is None else str(now)
    is_since = word.text.endswith(SINCE_THEN)
    return (is_since and relative.to_date(governing, year, years.today)) or year


def _of_that_year(word: _Word) -> str | None:
    """全年, 当年: the year that governs, or what was told last; of several years not the first for want of another."""
    governing = word.told.governing
    if governing is not None and not relative.SEVERAL_YEARS.fullmatch(governing):
        return relative.year_of(governing)
    one = _year_told(word.match, word.told)
    return one if governing is None or is_within(one, governing) else None


def _of_report(word: _Word) -> str | None:
    return word.told.report


def _reported(word: _Word) -> str | None:
    told = word.told
    return relative.reported(word.text, told.report or relative.reporting(told.governing))


def _of_plan(word: _Word) -> str | None:
    return relative.plan(word.text)


def _quarter_before(word: _Word) -> str | None:
    return relative.quarter_of(word.told.governing, word.years.today, shift=-1)


def _of_year(word: _Word) -> str | None:
    """The year of 今年 or 前年, or what of it is over where the words say so."""
    match, governing, years = word.match, word.told.governing, word.years
    text, at, today = word.text, match.start(), years.today
    if text[0] == OF_THIS and (told_of := years.titled_around(governing)) is not None:
        return told_of
    is_same = text == base_times.SAME
    year = None if is_same else years.speaking(text, at, is_beside=word.is_beside)
    if year is None:
        return None
    period = str(year + relative.SHIFTS[text[0]])
    if text[0] in SO_FAR and match.string.startswith(SINCE_THEN, match.end()):
        return relative.to_date(governing, period, today) or period
    is_summed = text == THIS_YEAR or match.string.startswith(SUMMED, match.end())
    return governing if is_summed and _is_to_date(governing, period) else period


def _of_month(word: _Word) -> str | None:
    """The month that 本月, 全月 or 上月 names; 上月 that has been said to be one is that month."""
    text, told, years = word.text, word.told, word.years
    governing, today = told.governing, years.today
    is_said = told.counted is not None and told.counted == governing
    if text == relative.WHOLE_MONTH:
        return relative.whole_month_of(governing)
    if text in relative.MONTH_BEFORE:
        if governing is not None and is_said and relative.MONTH.match(governing):
            return governing[: len("2023-01")]
        return relative.month_before(governing, today)
    is_now = is_said or relative.MONTH.fullmatch(governing or "") is None  # 上月3吨，本月5吨
    is_now = is_now and text == "本月" and years.spoken_on is not None
    return relative.month_of(None if is_now else governing, today)


def _is_to_date(governing: str | None, year: str) -> bool:
    """Whether what governs is the year so far: 本年累计 in an account of January to August."""
    return governing is not None and re.fullmatch(rf"{year}-01/{year}-\d\d", governing) is not None


def _year_told(word: re.Match[str], told: Told) -> str | None:
    """The year that the text named last, which 全年 is if it was named as a whole, and 当年 where it opens its clause."""
    if word[0] == ALL_YEAR:
        return told.absolute if relative.YEAR.fullmatch(told.absolute or "") else None
    opens = word.string[word.start() - 1 : word.start()] in OPENING
    return relative.later(told.absolute, 0, "年") if opens else None


def _day_told(word: _Word) -> str | None:
    """The day that a date named last, or else the day of the text: 当日."""
    absolute, spoken = word.told.absolute, word.years.spoken_on
    if relative.is_one_day(absolute):
        return absolute
    return None if spoken is None else str(spoken)


def _last_year(word: _Word) -> str | None:
    """上年: the year before the one that is told of, whenever the text speaks; said twice, it is one year."""
    told, years, at = word.told, word.years, word.match.start()
    if told.counted is not None and told.counted == told.governing:
        return told.counted[: len("2023")]
    first, last = bounds(told.governing)
    same = first.year if first and last and first.year == last.year else None
    year = same or years.speaking("上年", at, is_beside=False)
    return None if year is None else str(year - 1)


READERS: tuple[tuple[Callable[[str], bool], Callable[[_Word], str | None]], ...] = (
    (lambda word: "周" in word, _of_week),
    (relative.is_day, _of_day),
    (lambda word: word in relative.OF_DAY, _day_told),
    (relative.is_counted_on, _counted_on),
    (lambda word: word in MONTHS, _of_month),
    (lambda word: word in relative.OF_QUARTER, _of_quarter),
    (lambda word: word in relative.YEAR_ENDS, _end_of_year),
    (lambda word: word in relative.WITHIN_YEAR, _within_year),
    (lambda word: word in relative.OF_YEAR, _of_that_year),
    (relative.is_report, _of_report),
    (relative.is_reported, _reported),
    (relative.is_plan, _of_plan),
    (lambda word: word.startswith("上") and "季" in word, _quarter_before),
    (lambda word: word == "上年", _last_year),
    (lambda _word: True, _of_year),
)
"""Which words name a period in which way, the first that is one."""
