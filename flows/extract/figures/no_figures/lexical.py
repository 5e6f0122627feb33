"""Numerals that are part of a word (四川, 统一) or stand after a demonstrative (这一), and state no number.

The segmenter's dictionary settles most; `language/lexical.yml` lists what it would call a numeral. What counts nothing
though it is no part of a word belongs in `flows.extract.figures.no_figures.uncounted`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import grouped
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    import re

HAN_NUMERAL = "〇零一二两三四五六七八九十百千万亿兆几数半双首廿卅幺俩仨"
HAN = r"[\u4e00-\u9fff]"
"""A Chinese character, in a pattern."""
OPENING, CLOSING = '“"‘「『《〈【', '”"’」』》〉】'
PERSON, VISITS = "person", "person_time"
"""The canonical unit of everybody who is counted."""
BEFORE, AFTER = 5, 16
"""How far a word or a marker that holds a numeral may reach around it, in characters."""


def is_han(char: str) -> bool:
    """Whether the character is one of the common Chinese ones."""
    return "\u4e00" <= char <= "\u9fff"


def part_of_word(text: str, at: int) -> str | None:
    """The reason if the character at `at` is part of a word that states no number."""
    low = max(0, at - BEFORE)
    return _part_of_window(text[low : at + AFTER], at - low)


@lru_cache(maxsize=65536)
def _part_of_window(window: str, at: int) -> str | None:
    """The same of a short stretch of text, in which the character stands at `at`: one answer for all places alike."""
    for reason, pattern in _word_patterns():
        match = pattern.match(window)
        while match is not None and (start := match.start("word")) <= at:
            if match.end() > at:
                return reason
            match = pattern.match(window, start + 1)
    return None


@cache
def _word_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """For each reason the words that are listed under it, with what may stand before them in a stretch."""
    known = language().lexical
    groups = (("demonstrative", known.demonstrative), ("lexical", known.lexical))
    near = f"(?s:.{{0,{BEFORE}}}?)"
    return tuple((reason, regex(f"{near}(?P<word>{grouped(words)})")) for reason, words in groups)
