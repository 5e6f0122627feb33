"""Dates that are told together: 2021年、2022年 and 2019—2021年, with one figure of a list for each, or one stretch for all.

What joins them is in `flows.extract.meaning.times.beside`; which date governs a figure belongs in
`flows.extract.meaning.times.periods`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.times import beside

if TYPE_CHECKING:
    from flows.extract.figures.lists import Run

MOST = 32
"""Dates told together of which no more are remembered."""
STRETCH = re.compile(
    r"(?:(?:零|\d{1,2})时|(?<=时))\s?(?:至|到|—{1,2}|-|~)\s?"
    r"|(?<=日)(?:正式)?(?:起|开始|启动|开幕)[，,]?\s?(?:持续)?(?:至|到)\s?"
)
"""7月1日零时至7月31日24时, 2月2日开始，至3月13日结束: between the first and the last day of a stretch."""
LISTS_THINGS = re.compile(r"[^\d]*?[、和与及]")
"""甲、乙、丙三地分别增长…: the list is of places, and not of years."""


class Together:
    """The dates of one document that were told together last."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._told: list[str] = []
        self._end = -1  # where the last of them ends

    def goes_on(self, start: int) -> bool:
        """Whether a date at `start` is told together with the one before it: the second of 2021年、2022年."""
        return (
            0 <= self._end <= start
            and beside.JOINT.fullmatch(self._text, self._end, start) is not None
        )

    def tell(self, period: str | None, end: int, *, goes_on: bool) -> str | None:
        """Add a date that ends at `end`; the stretch that years told one after the other make up, or None.

        That of 2023及2024年; 2019年和2022年 make up none.
        """
        told = self._told if goes_on and len(self._told) < MOST else ()
        self._told = [*told, *([period] if period else ())]
        self._end = end
        years = [int(one) for one in self._told if beside.YEAR.fullmatch(one)]
        follow = len(years) > 1 and years == list(range(years[0], years[0] + len(self._told)))
        return f"{years[0]}/{years[-1]}" if follow else None

    def opens(self, end: int) -> bool:
        """Whether the date that ends at `end` is the first day of a stretch that goes on to another."""
        return STRETCH.match(self._text, end) is not None

    def stretch(self, period: str, start: int) -> str | None:
        """The days from the date told last to the one at `start`, where they make up such a stretch."""
        is_one = self._told and STRETCH.fullmatch(self._text, self._end, start) is not None
        return f"{self._told[-1]}/{period}" if is_one else None

    def forget(self) -> None:
        """A figure follows: dates are dealt out to the list right after them alone."""
        self._told = []

    def dealt(self, run: Run, start: int) -> str | None:
        """The period of a figure in a list with as many members as its sentence has told dates before it, or None."""
        if run.size == 1 or "。" in self._text[self._end : start]:
            return None
        told = self._told
        if len(told) == 1 and LISTS_THINGS.match(self._text, self._end, start) is None:
            told = _each_year(told[0])
        return told[run.position] if len(told) == run.size else None


def _each_year(period: str) -> list[str]:
    """The years of a stretch of them: 2023-2025年收入分别为65/82/101亿元 deals one to each."""
    first, _, last = period.partition("/")
    if not (last and beside.YEAR.fullmatch(first) and beside.YEAR.fullmatch(last)):
        return []
    return [str(year) for year in range(int(first), int(last) + 1)]
