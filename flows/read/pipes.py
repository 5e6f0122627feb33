"""Tables in Markdown: which lines are their rows, and where the bars between the cells stand.

A table is a line of cells over a line of dashes with as many cells, and the lines with bars below them; any other line
with a bar is text. What stands in a cell belongs in `flows.extract.text.markup`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

DASHES = r":?-+:?[ \t]*"
DELIMITER = regex(
    rf"^[ \t]*(?:\|[ \t]*)?{DASHES}(?:\|[ \t]*{DASHES})*(?:\|[ \t]*)?(?=\r?$)", re.MULTILINE
)
"""The line under the header: |---|:---:|---:|."""
BAR = regex(r"\|(?<!\\\|)")
"""A bar that is not escaped; one in a cell is written \\|."""


class Row(NamedTuple):
    """A line of a table from its first character to its last, and its bars; the delimiter has no words."""

    start: int
    end: int
    bars: tuple[int, ...]
    is_delimiter: bool


def rows(text: str) -> list[Row]:
    """The lines of the tables in Markdown that `text` holds, in order."""
    if "|" not in text:
        return []
    found: list[Row] = []
    read_to = 0
    for mark in DELIMITER.finditer(text):
        if mark.start() <= read_to:
            continue
        header_start = text.rfind("\n", 0, mark.start() - 1) + 1
        header = _row(text, header_start, mark.start() - 1)
        delimiter = _row(text, *mark.span(), is_delimiter=True)
        if not delimiter.bars or not header.bars or _size(header) != _size(delimiter):
            continue
        found += [header, delimiter]
        for row in _below(text, mark.end()):
            found.append(row)
            read_to = row.end
    return found


def _below(text: str, end: int) -> Iterator[Row]:
    """The lines with bars that follow one another from the line after `end`."""
    while (start := text.find("\n", end) + 1) and start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        row = _row(text, start, end)
        if not row.bars:
            return
        yield row


def _row(text: str, start: int, end: int, *, is_delimiter: bool = False) -> Row:
    line = text[start:end]
    low = start + len(line) - len(line.lstrip())
    high = max(low, start + len(line.rstrip()))
    bars = tuple(bar.start() for bar in BAR.finditer(text, low, high))
    return Row(low, high, bars, is_delimiter)


def _size(row: Row) -> int:
    """How many cells a row has: a bar at either end of it divides none."""
    outer = (row.bars[0] == row.start) + (row.bars[-1] == row.end - 1 and len(row.bars) > 1)
    return len(row.bars) + 1 - outer
