"""Tables whose columns only spaces set apart: which lines are their rows, and where the gaps between the cells are.

Such a table is a line of heads without a number over two lines or more of as many cells, most of which have numbers.
What parts two cells is two spaces or a wide one; a single space does where all cells of each row but the first are
numbers. Any other line with spaces is text. What stands in a cell belongs in `flows.extract.meaning.tables`.
"""

from __future__ import annotations

import unicodedata
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from flows.read.pipes import DIGITS, NOTHING
from flows.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

SPACES = r"[ \u00a0\u3000]"
GAP = regex(rf"{SPACES}*(?:{SPACES}{{2}}|\u3000){SPACES}*")
ONE_GAP = regex(rf"{SPACES}+")
NUMBER = regex(
    rf"(?!(?:19|20)\d\d$|\d+[年月季])\(?[约近超≥≤<>↑↓▲△▼]?{DIGITS}\s?(?:[%％‰]|[^\d\s，。；：、]{{0,4}})\)?[*↑↓]?"
)
"""A cell that is a number, alone or with its unit or a mark; 2023 and 3月 may be heads."""
NONE = regex("无|缺测?|持平")
"""A word in place of a number."""
RULE = regex(r"[ \t]*[-=—─━_]{4,}[-=—─━_ \t]*")
"""A line of dashes."""
UNITS, UNIT = regex("(?:计[量算]|数量)?单位"), regex(r"[^\d\s，。；：、]{1,8}")
"""The head of a column of units, and a cell of it."""
NO_CELL = regex("[。；，！？]|[:：]$|^[（(]?[一二三四五六七八九十]+[)）、]$")
"""What the head of a column has none of."""
OTHER = regex(r"[\t|<>]")
"""What a line of a table of another kind has."""
DIGITS_ONLY = regex(rf"{DIGITS}[%％]?")
OF_YEARS, YEAR = regex("年[份度]?"), regex(r"(?:19|20)\d\d")
"""The head of a column of years, and a cell of it."""
LETTER = regex("[\u4e00-\u9fff]")
"""One character, which letters that are set apart make a word of: 合　计."""
WORD = regex("[\u4e00-\u9fffA-Za-z]|^(?:19|20)\\d\\d$")
"""What the head of a column has: words, or a year; 0411-12345678 is none."""
LEAST_HEADS, LEAST_ROWS = 2, 2
SAMPLE = 12
"""Lines below the heads that tell whether all are rows: a look that is as short for each line of a long text."""
LEAST_OF_NUMBERS = 3
"""Columns of a table whose numbers single spaces part."""
LONGEST_LABEL = 20
"""Characters of a line of one cell between the rows."""


class Gap(NamedTuple):
    """The space between two cells, half-open, and how many columns further on the next cell stands."""

    start: int
    end: int
    columns: int


class Row(NamedTuple):
    """A line of a table from its first character to its last, and its gaps; a rule has no words."""

    start: int
    end: int
    gaps: tuple[Gap, ...]
    is_rule: bool = False


class _Line(NamedTuple):
    """A line: where its words begin and end, and its cells, half-open."""

    start: int
    end: int
    cells: tuple[tuple[int, int], ...]


def rows(text: str) -> list[Row]:
    """The lines of the tables set with spaces that `text` holds, in order."""
    if ONE_GAP.search(text) is None:
        return []
    lines = _lines(text)
    found: list[Row] = []
    at = 0
    while at + LEAST_ROWS < len(lines):
        table = _table(text, lines, at, GAP) or _table(text, lines, at, ONE_GAP)
        found += table
        at += max(1, len(table))
    return found


def _lines(text: str) -> list[tuple[int, int]]:
    """Where the words of each line begin and end."""
    found, at = [], 0
    for line in text.split("\n"):
        words = line.strip()
        start = at + (line.find(words[0]) if words else 0)
        found.append((start, start + len(words)))
        at += len(line) + 1
    return found


def _table(text: str, lines: Sequence[tuple[int, int]], at: int, gap: re.Pattern[str]) -> list[Row]:
    """The table whose heads are in the line at an index, row by row; nothing where none is."""
    head = _line(text, lines[at], gap)
    words = _words(text, head)
    least = LEAST_OF_NUMBERS if gap is ONE_GAP else LEAST_HEADS
    if len(words) < least or not all(map(_is_head, words)):
        return []
    below = _below(text, lines, at + 1, words, gap)
    first = [*islice(below, SAMPLE)]
    if not _are_rows(text, first, len(words)):
        return []
    found = [*first, *below]
    while not found[-1].cells:
        found.pop()
    full = [line for line in found if len(line.cells) == len(words)]
    return [_row(text, line, head, full) for line in (head, *found)]


def _are_rows(text: str, lines: Sequence[_Line], size: int) -> bool:
    """Whether the lines below heads are rows of so many columns: several, some of them whole, and most with numbers."""
    told = [line for line in lines if len(line.cells) > 1]
    full = [line for line in told if len(line.cells) == size]
    numbered = sum(_has_number(text, line) for line in told)
    is_table = bool(full) and numbered >= LEAST_ROWS and 2 * numbered > len(told)
    return is_table and (len(full) >= LEAST_ROWS or len(told) > LEAST_ROWS)


def _is_head(words: str) -> bool:
    """Whether a cell may be the head of a column."""
    is_told = WORD.search(words) is not None and NO_CELL.search(words) is None
    return is_told and NUMBER.fullmatch(words) is None


def _below(
    text: str, lines: Sequence[tuple[int, int]], at: int, heads: Sequence[str], gap: re.Pattern[str]
) -> Iterator[_Line]:
    """The lines from an index on that may be rows of a table with these heads; a rule has no cells."""
    for index in range(at, len(lines)):
        start, end = lines[index]
        if RULE.fullmatch(text, start, end) is not None:
            yield _Line(start, end, ())
            continue
        row = _cells(text, lines[index], heads, gap)
        if not _fits(text, row, len(heads)):
            is_label = 0 < end - start <= LONGEST_LABEL and len(row.cells) <= 1
            row = _Line(start, end, ((start, end),))
            if not is_label or not _is_full(text, lines[index + 1 : index + 2], heads, gap):
                return
        yield row


def _is_full(
    text: str, lines: Sequence[tuple[int, int]], heads: Sequence[str], gap: re.Pattern[str]
) -> bool:
    """Whether the first of some lines is a row with a number in which no cell is missing."""
    rows_ = [_cells(text, line, heads, gap) for line in lines[:1]]
    return any(len(row.cells) == len(heads) and _has_number(text, row) for row in rows_)


def _cells(text: str, span: tuple[int, int], heads: Sequence[str], gap: re.Pattern[str]) -> _Line:
    """A line as a row below these heads."""
    return _numbers(text, span, heads) if gap is ONE_GAP else _line(text, span, gap)


def _line(text: str, span: tuple[int, int], gap: re.Pattern[str]) -> _Line:
    """A line parted at its gaps; characters of one word that are set apart are one cell."""
    start, end = span
    if OTHER.search(text, start, end) is not None:
        return _Line(start, end, ())
    cells: list[tuple[int, int]] = []
    at = start
    for match in gap.finditer(text, start, end):
        cells.append((at, match.start()))
        at = match.end()
    cells.append((at, end))
    joined: list[tuple[int, int]] = []
    for low, high in cells if end > start else ():
        if len(joined) == 1 and _is_letter(text, low, high) and _is_word(text, *joined[0]):
            joined[-1] = joined[-1][0], high
        else:
            joined.append((low, high))
    return _Line(start, end, tuple(joined))


def _is_letter(text: str, start: int, end: int) -> bool:
    return end - start == 1 and LETTER.match(text, start) is not None


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether a label is one letter, or letters of it that are set apart: 合, 项　目."""
    return all(LETTER.fullmatch(one) for one in ONE_GAP.split(text[start:end]))


def _numbers(text: str, span: tuple[int, int], heads: Sequence[str]) -> _Line:
    """A line whose cells but for the first are numbers, or units below their head, parted by single spaces.

    One without cells where they are not.
    """
    start, end = span
    gaps = list(ONE_GAP.finditer(text, start, end))[1 - len(heads) :]
    ends = [*(match.start() for match in gaps), end]
    cells = [(start, ends[0])]
    cells += [(match.end(), ends[at + 1]) for at, match in enumerate(gaps)]
    label, *others = (text[low:high] for low, high in cells)
    is_numbered = len(cells) == len(heads) and all(map(_is_value, others, heads[1:]))
    is_year = OF_YEARS.fullmatch(heads[0]) is not None and YEAR.fullmatch(label) is not None
    is_label = OTHER.search(label) is None
    is_label = is_label and (
        is_year or not any(map(DIGITS_ONLY.fullmatch, ONE_GAP.split(label)[1:] or [label]))
    )
    is_label = is_label and NO_CELL.search(label.rstrip(":：")) is None
    return _Line(start, end, tuple(cells) if is_numbered and is_label else ())


def _is_value(cell: str, head: str) -> bool:
    """Whether a cell is a number, stands for one, or is a unit below the head of those."""
    if UNITS.fullmatch(head) is not None:
        return UNIT.fullmatch(cell) is not None
    return any(form.fullmatch(cell) for form in (NUMBER, NOTHING, NONE))


def _fits(text: str, row: _Line, size: int) -> bool:
    """Whether a line may be a row of so many columns: it has a label, and not too many cells."""
    if not 1 < len(row.cells) <= size:
        return False
    return not any("。" in one for one in _words(text, row))


def _words(text: str, line: _Line) -> list[str]:
    return [text[low:high] for low, high in line.cells]


def _has_number(text: str, line: _Line) -> bool:
    return any(NUMBER.fullmatch(one) for one in _words(text, line)[1:])


def _row(text: str, line: _Line, head: _Line, full: Sequence[_Line]) -> Row:
    """A row with the columns that its cells stand in, as its numbers or where they stand below their heads tell."""
    size = len(head.cells)
    places = range(len(line.cells))
    columns = [*places] if len(line.cells) in (0, 1, size) else _columns(text, line, head, full)
    gaps = tuple(
        Gap(line.cells[at - 1][1], line.cells[at][0], columns[at] - columns[at - 1])
        for at in places[1:]
    )
    return Row(line.start, line.end, gaps, is_rule=not line.cells)


def _columns(text: str, line: _Line, head: _Line, full: Sequence[_Line]) -> list[int]:
    """The columns of the cells of a row that has fewer: below which heads they stand, else the last ones."""
    heads = [*_places(text, head)]
    is_placed = all(
        low < high_ and low_ < high
        for row in full
        for (low, high), (low_, high_) in zip(_places(text, row), heads, strict=True)
    )
    size, lack = len(heads), len(heads) - len(line.cells)
    if not is_placed:
        return [0, *range(1 + lack, size)]
    found, last = [0], 0
    for low, high in [*_places(text, line)][1:]:
        below = [
            at for at, (first, end) in enumerate(heads) if at > last and low < end and first < high
        ]
        last = below[0] if below else last + 1
        found.append(last)
    return found if last < size else [0, *range(1 + lack, size)]


def _places(text: str, line: _Line) -> Iterator[tuple[int, int]]:
    """From where to where each cell of a line stands, in columns of a screen."""
    start = text.rfind("\n", 0, line.start) + 1
    for low, high in line.cells:
        first = _width(text[start:low])
        yield first, first + _width(text[low:high])


def _width(words: str) -> int:
    """How many columns of a screen words take: a Chinese character has two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in words)
