"""Tables with bars: which lines are their rows, and where the bars between the cells stand.

In Markdown a table is a line of cells over a line of dashes with as many cells, and the lines with bars below them. One
that was taken from a page has no dashes: it is a line of words, one for each column, over lines of as many cells. Any
other line with a bar is text. What stands in a cell belongs in `flows.extract.text.markup`.
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

DASHES = r":?-+:?[ \t]*"
DELIMITER = regex(
    rf"^[ \t]*(?:\|[ \t]*)?{DASHES}(?:\|[ \t]*{DASHES})*(?:\|[ \t]*)?(?=\r?$)", re.MULTILINE
)
"""The line under the header: |---|:---:|---:|."""
BAR = regex(r"\|(?<!\\\|)")
"""A bar that is not escaped; one in a cell is written \\|."""
DIGITS = r"[-−+]?\.?\d[\d,.]*"
"""A number in figures, without its unit."""
NUMBER = regex(rf"(?!(?:19|20)\d\d$|\d+[年月季])[约近超]?{DIGITS}\s?(?:%|[^\d\s，。；]{{0,4}})")
"""A cell that is a number, alone or with its unit; 2023 and 3月 may be headers."""
NOTHING = regex(r"(?:[-−—–…./*·\s]|n/?a)*", re.IGNORECASE)
"""A cell without a value."""
LEAST = 2
"""A table has so many columns at least."""


class Row(NamedTuple):
    """A line of a table from its first character to its last, and its bars; the delimiter has no words."""

    start: int
    end: int
    bars: tuple[int, ...]
    is_delimiter: bool
    shift: int = 0
    """So many columns further right it begins: beside a cell of a row above, or past all where nothing tells where."""


def rows(text: str) -> list[Row]:
    """The lines of the tables with bars that `text` holds, in order."""
    if "|" not in text:
        return []
    found = _in_markdown(text)
    known = {row.start for row in found}
    for run in _runs(text, known):
        found += _taken_from_page(text, run)
    return sorted(found)


def _in_markdown(text: str) -> list[Row]:
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
        below = [*_below(text, mark.end())]
        read_to = below[-1].end if below else read_to
        unnumbered = int(
            bool(below) and _lacks_numbers(_cells(text, header), _cells(text, below[0]))
        )
        found += [header._replace(shift=unnumbered), delimiter, *below]
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


def _runs(text: str, known: Container[int]) -> Iterator[list[Row]]:
    """The lines with bars that follow one another and are in no table in Markdown."""
    run: list[Row] = []
    read_to = -1
    for bar in BAR.finditer(text):
        if bar.start() < read_to:
            continue
        start = text.rfind("\n", 0, bar.start()) + 1
        if run and start != read_to + 1:
            yield run
            run = []
        read_to = text.find("\n", start)
        read_to = len(text) if read_to < 0 else read_to
        row = _row(text, start, read_to)
        if row.start not in known:
            run.append(row)
    if run:
        yield run


def _taken_from_page(text: str, run: Sequence[Row]) -> Iterator[Row]:
    """The rows of a run whose first line heads every column; none where that is not so.

    A cell that takes several rows is written in the first of them, and those below are filled up at their ends.
    """
    titles = [*takewhile(lambda row: len(_cells(text, row)) < LEAST, run)]
    if len(run) < len(titles) + LEAST:
        return
    head, *body = run[len(titles) :]
    columns, below = _cells(text, head), [_cells(text, row) for row in body]
    size = len(columns)
    is_headed = not any(NOTHING.fullmatch(cell) for cell in columns[1:])
    is_headed = is_headed and not any(NUMBER.fullmatch(cell) for cell in columns)
    # a first row without a number is the second line of a header, whose cells nothing puts below those of the first
    is_filled = any(NUMBER.fullmatch(cell) for cell in below[0])
    if not is_headed or not is_filled or any(len(cells) > size for cells in below):
        return
    yield from (*titles, head)
    full: list[str] = []
    for row, cells in zip(body, below, strict=True):
        full = cells if len(cells) == size else full
        yield row._replace(shift=_shift(cells, full, size))


def _shift(cells: Sequence[str], full: Sequence[str], size: int) -> int:
    """How far right the cells of a row begin, as a row that fills all columns tells; past all where it does not."""
    lack = size - len(cells)
    if lack == 0:
        return 0
    is_left, is_right = (_alike(cells, full[by : by + len(cells)]) for by in (0, lack))
    if (
        is_left and is_right
    ):  # one that writes a mark where it has no value does not leave the last cell empty
        return lack if any(cell and NOTHING.fullmatch(cell) for cell in cells) else size
    return lack if is_right else size * (not is_left)


def _alike(cells: Sequence[str], others: Sequence[str]) -> bool:
    """Whether numbers stand below numbers and words below words."""
    return len(cells) == len(others) and all(
        NOTHING.fullmatch(one)
        or NOTHING.fullmatch(other)
        or (NUMBER.fullmatch(one) is None) == (NUMBER.fullmatch(other) is None)
        for one, other in zip(cells, others, strict=True)
    )


def _lacks_numbers(header: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether a header leaves the numbers of the rows below it without one: 地区, 产量 over 1, 北京市, 0.02."""
    is_short = len(cells) == len(header) + 1 and len(cells) > LEAST
    return is_short and cells[0] == "1" and NUMBER.fullmatch(cells[1]) is None


def _cells(text: str, row: Row) -> list[str]:
    """The cells of a row, up to the last that holds something."""
    edges = [row.start - 1, *row.bars, row.end]
    cells = [text[low + 1 : high].strip() for low, high in pairwise(edges)]
    if row.bars[0] == row.start:
        del cells[0]
    while cells and not cells[-1]:
        cells.pop()
    return cells
