"""What is written in several characters for others: a reference to a character (&#53;, &nbsp;), a magnitude in English (1.2 billion).

The grammar reads the others; the offsets of what is written are kept by `flows.extract.text.fold`.
"""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING
from unicodedata import category

from flows.extract.text.markup import Edit
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

REFERENCE = regex(r"&(?:#(?:\d{2,6}|[xX][0-9A-Fa-f]{2,5})|[A-Za-z]{2,8}\d{0,2});")
"""&#53; and &#x35; for 5, &nbsp; and &#160; for a space, as editors of pages write what they do not know."""
CONTROL, INVISIBLE = "Cc", "Cf"
"""The categories of marks of control, and of characters that only say how others are set: &zwnj;, &shy;."""
MAGNITUDES = {
    "thousand": "千", "million": "百万", "billion": "十亿", "trillion": "万亿", "mn": "百万", "bn": "十亿", "tn": "万亿",
}  # fmt: skip
MAGNITUDE = regex(r"(?:thousand|trillion|[mb]illion|[mbt]n)(?![A-Za-z²³])")
"""$1.2 billion, 5.6 million美元, €3bn: what multiplies the number before it."""


def edits(text: str) -> list[Edit]:
    """What to read in place of references and magnitudes, in order."""
    return sorted([*_references(text), *_magnitudes(text)])


def _references(text: str) -> Iterator[Edit]:
    """The characters that are referred to, but for marks of control; a space of any width is a space."""
    for reference in REFERENCE.finditer(text) if "&" in text else ():
        character = unescape(reference[0])
        if len(character) != 1:
            continue  # no reference that is known
        if character.isprintable():
            yield Edit(*reference.span(), character)
        elif category(character) == INVISIBLE:
            yield Edit(*reference.span(), "")
        elif category(character) != CONTROL:
            yield Edit(*reference.span(), " ")


def _magnitudes(text: str) -> Iterator[Edit]:
    """The magnitudes that follow a number, with the space between."""
    for word in MAGNITUDE.finditer(text):
        start = word.start() - text.endswith(" ", 0, word.start())
        if text[start - 1 : start].isdecimal():
            yield Edit(start, word.end(), MAGNITUDES[word[0]])
