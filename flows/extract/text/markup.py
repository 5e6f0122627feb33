"""HTML in a text: its tags are no text, and the numerals in them no figures; a table becomes lines of cells.

A cell ends with a tab and a row with a line break, so that a table in HTML is read like one that was written with tabs.
What the cells mean belongs in `flows.extract.meaning.tables`.
"""

from __future__ import annotations

import re
from typing import NamedTuple

IS_TABLE = re.compile(r"<t[dh][\s>]", re.IGNORECASE)
TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z!][A-Za-z0-9]*)(?:\s[^<>]*|/|--[^<>]*)?>")
SPACE = re.compile(r"&(?:nbsp|ensp|emsp|#160);|[ \t\r\n\u00a0\u3000]+")
LINES = ("p", "div", "br", "h1", "h2", "h3", "h4", "li", "table", "tr")
"""Tags that end a line, outside a cell."""
NUMERAL = re.compile(r"\d+")


class Edit(NamedTuple):
    """A stretch that is replaced by one character or by nothing."""

    start: int
    end: int
    by: str


def edits(text: str) -> list[Edit]:
    """What to replace in `text` so that its words remain, in order; nothing where it holds no table in HTML."""
    if IS_TABLE.search(text) is None:
        return []
    found: list[Edit] = []
    in_table = in_cell = False
    at = 0
    for tag in TAG.finditer(text):
        if in_table:
            found.extend(_spaces(text, at, tag.start(), in_cell=in_cell))
        name, closes = tag["name"].lower(), bool(tag["close"])
        by = ""
        if name in ("td", "th"):
            by = (
                "\t" if closes or in_cell else ""
            )  # a cell that is not closed ends where the next begins
            in_cell = not closes
        elif name in LINES and not in_cell and (closes or name == "br"):
            by = "\n"
        if name == "table":
            in_table = not closes
        found.append(Edit(tag.start(), tag.end(), by))
        at = tag.end()
    return found


def _spaces(text: str, start: int, end: int, *, in_cell: bool) -> list[Edit]:
    """White space between the tags of a table says nothing, and in a cell no more than that words are apart."""
    spaces = [match.span() for match in SPACE.finditer(text, start, end)]
    return [
        Edit(low, high, " " if in_cell and start < low and high < end else "")
        for low, high in spaces
        if text[low:high] != " " or not in_cell or low == start or high == end
    ]


def numerals(text: str) -> list[tuple[int, int]]:
    """The numerals inside the tags of a text that holds tables in HTML."""
    if IS_TABLE.search(text) is None:
        return []
    return [
        match.span() for tag in TAG.finditer(text) for match in NUMERAL.finditer(text, *tag.span())
    ]
