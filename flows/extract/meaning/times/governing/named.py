"""The period that a relative word names where it stands: 全年 of what governs, 当日 of the day told last, 去年 of now.

What each word names, given a time, is in `flows.extract.meaning.times.relative`; what a word does to the times
told belongs in `flows.extract.meaning.times.reading.on_word`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.dates import bounds
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.governing.accounts import is_within
from flows.extract.meaning.times.now.speaking import OPENING
from flows.extract.meaning.times.other_times import base_times

if TYPE_CHECKING:
    from flows.extract.meaning.times.now.anchoring import Years


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
    period = _whole(match, told, years, is_beside=is_beside)
    is_close = relative.closing_at(match.string, match.end()) > match.end()
    return relative.last_of(period) if is_close else period


def _whole(match: re.Match[str], told: Told, years: Years, *, is_beside: bool) -> str | None:
    """The whole of the period that a relative word names."""
    word, at = match[0], match.start()
    governing, today = told.governing, years.today
    if "周" in word:
        return relative.week(word, years.spoken_on)
    if relative.is_day(word):
        return relative.day(word, years.spoken_on)
    if word in relative.OF_DAY:
        return _day_told(told, years)
    if relative.is_counted_on(word):
        return relative.counted_on(word, told.absolute)
    if word in MONTHS:
        return _month(word, told, years)
    if word in relative.OF_QUARTER:
        of_dates = (told.absolute, governing)
        quarter = next((one for one in of_dates if relative.QUARTER.fullmatch(one or "")), None)
        return relative.quarter_of(quarter or told.absolute or governing, today)
    if word in relative.YEAR_ENDS:
        return relative.end_of_year(governing)
    if word in relative.WITHIN_YEAR:
        now = None if years.spoken_on is None else years.speaking("今年", at, is_beside=is_beside)
        year_told = relative.year_of(governing) if now is None else str(now)
        is_since = word.endswith(SINCE_THEN)
        return (is_since and relative.to_date(governing, year_told, today)) or year_told
    if word in relative.OF_YEAR:
        if governing is None:
            return _year_told(match, told)
        if not relative.SEVERAL_YEARS.fullmatch(governing):
            return relative.year_of(governing)
        one = _year_told(match, told)  # of several years, and not the first for want of another
        return one if is_within(one, governing) else None
    if relative.is_report(word):
        return told.report
    if relative.is_reported(word):
        return relative.reported(word, told.report or relative.reporting(governing))
    if relative.is_plan(word):
        return relative.plan(word)
    if word.startswith("上") and "季" in word:
        return relative.quarter_of(governing, today, shift=-1)
    if word == "上年":
        return _last_year(told, years, at)
    return _of_year(match, governing, years, is_beside=is_beside)


def _of_year(
    match: re.Match[str], governing: str | None, years: Years, *, is_beside: bool
) -> str | None:
    """The year of 今年 or 前年, or what of it is over where the words say so."""
    word, at, today = match[0], match.start(), years.today
    if word[0] == OF_THIS and (told_of := years.titled_around(governing)) is not None:
        return told_of
    year = None if word == base_times.SAME else years.speaking(word, at, is_beside=is_beside)
    if year is None:
        return None
    period = str(year + relative.SHIFTS[word[0]])
    if word[0] in SO_FAR and match.string.startswith(SINCE_THEN, match.end()):
        return relative.to_date(governing, period, today) or period
    is_summed = word == THIS_YEAR or match.string.startswith(SUMMED, match.end())
    return governing if is_summed and _is_to_date(governing, period) else period


def _month(word: str, told: Told, years: Years) -> str | None:
    """The month that 本月, 全月 or 上月 names; 上月 that has been said to be one is that month."""
    governing, today = told.governing, years.today
    is_said = told.counted is not None and told.counted == governing
    if word == relative.WHOLE_MONTH:
        return relative.whole_month_of(governing)
    if word in relative.MONTH_BEFORE:
        if governing is not None and is_said and relative.MONTH.match(governing):
            return governing[: len("2023-01")]
        return relative.month_before(governing, today)
    is_now = is_said or relative.MONTH.fullmatch(governing or "") is None  # 上月3吨，本月5吨
    is_now = is_now and word == "本月" and years.spoken_on is not None
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


def _day_told(told: Told, years: Years) -> str | None:
    """The day that a date named last, or else the day of the text: 当日."""
    if relative.is_one_day(told.absolute):
        return told.absolute
    return None if years.spoken_on is None else str(years.spoken_on)


def _last_year(told: Told, years: Years, at: int) -> str | None:
    """上年: the year before the one that is told of, whenever the text speaks; said twice, it is one year."""
    if told.counted is not None and told.counted == told.governing:
        return told.counted[: len("2023")]
    first, last = bounds(told.governing)
    same = first.year if first and last and first.year == last.year else None
    year = same or years.speaking("上年", at, is_beside=False)
    return None if year is None else str(year - 1)
