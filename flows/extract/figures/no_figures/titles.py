"""Numerals in the title of a work, 《…》: part of a name, unless they date it or state a figure of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.labelling import is_year
from flows.extract.figures.no_figures.lexical import HAN_NUMERAL
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.figures.scan import Match

OPENING_NUMERAL = HAN_NUMERAL + "第"
TITLE = regex(r"《[^《》\n]{1,60}》")
"""《八角笼中》."""


class Titles:
    """The titles of works in a text, 《…》, asked about from left to right.

    In one of them a numeral in Chinese characters is part of the name (《八角笼中》), and so is a number without a unit
    (《流浪地球2》), while a date or a figure in the title of a report says what it says elsewhere.
    """

    def __init__(self, text: str) -> None:
        self._spans = [match.span() for match in TITLE.finditer(text)]
        self._at = 0

    def has(self, match: Match, text: str) -> bool:
        """Whether the numeral is part of a title, and no date or figure of its own."""
        while self._at < len(self._spans) and self._spans[self._at][1] <= match.start:
            self._at += 1
        if self._at == len(self._spans) or match.start < self._spans[self._at][0]:
            return False
        if match.form == "date" or is_year(match, text):
            return False
        return match.text[0] in OPENING_NUMERAL or match.form == "number"
