"""Quarters of a financial year that the text glosses with their months: 2024财年第一季度（2023年4月到6月）.

The same quarter is those months wherever the text names it after that. Months that end with a day (截至3月31日的2023财年) are
in `flows.extract.meaning.times.lengths.lasted`; which date governs a figure belongs in `flows.extract.meaning.times.periods`.
"""

from __future__ import annotations

from datetime import timedelta

from flows.extract.figures.stated.dates import bounds
from flows.regex import regex

QUARTER = regex(
    r"(?:(?P<year>(?:20)?\d\d)\s?财年)?第?(?P<which>[一二三四1-4])财?季度?|Q(?P<letter>[1-4])"
)
YEAR_BEFORE, YEAR_REACH = regex(r"(\d\d)\s?财年\s?$"), 8
"""2024 财年第一季度: a year that a space sets apart."""
OPENS = regex(r"\s?[（(]\s?(?:即|为|对应|指|自然年|也就是|自)?\s?")
"""Between a quarter and the months that it is."""
IN_DIGITS = {"一": "1", "二": "2", "三": "3", "四": "4"}
SHORTEST, LONGEST = timedelta(days=80), timedelta(days=98)
"""How long a quarter is: three months, or thirteen weeks."""


class Fiscal:
    """The quarters of a financial year that one document has glossed so far."""

    def __init__(self) -> None:
        # the one told last: where it ends, its year, which it is
        self._named: tuple[int, str, str] | None = None
        self._months: dict[str, tuple[str, str]] = {}  # its year and its months

    def read(self, text: str, start: int, end: int, date: str, period: str | None) -> str | None:
        """The months that a date at text[start:end], which means `period`, is by a gloss that the text has given; None for any other.

        A quarter of another financial year is not that one, and one of a calendar year has nothing to do with it.
        """
        named, self._named = self._named, None
        if named is not None and OPENS.fullmatch(text, named[0], start) and _is_quarter(period):
            self._months[named[2]] = (named[1], period or "")
            return None
        quarter = QUARTER.fullmatch(date.replace(" ", ""))
        if quarter is None:
            return None
        which = quarter["letter"] or IN_DIGITS.get(quarter["which"], quarter["which"])
        apart = YEAR_BEFORE.search(text, max(0, start - YEAR_REACH), start)
        year = (quarter["year"] or (apart[1] if apart else ""))[-2:]
        known = self._months.get(which)
        if year:
            self._named = end, year, which
        return known[1] if known is not None and year in ("", known[0]) else None


def _is_quarter(period: str | None) -> bool:
    """Whether a period is as long as a quarter."""
    first, last = bounds(period)
    return first is not None and last is not None and SHORTEST <= last - first <= LONGEST
