"""Tables in HTML, in Markdown and set with spaces become lines of cells; tags and marks are no text, and their numerals no figures.

A cell ends with a tab and a row with a line break, so that all are read like a table that was written with tabs. Which
lines are a table in Markdown is said in `flows.read.pipes`, which are one set with spaces in `flows.read.spaced`; what the
cells mean belongs in `flows.extract.meaning.tables.reading`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.read import pipes, spaced
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

IS_TABLE = regex(r"<t[dh][\s>]", re.IGNORECASE)
"""A cell of a table in HTML."""
TAG = regex(r"<(?P<close>/?)(?P<name>[A-Za-z!][A-Za-z0-9]*)(?:\s[^<>]*|/|--[^<>]*)?>")
SPELT_SPACE = "&(?:nbsp|ensp|emsp|#160)"
"""A space as an entity, up to its semicolon, which may have been widened."""
SPACE = regex(rf"{SPELT_SPACE};|[ \t\r\n\u00a0\u3000]+")
"""White space, written out or as an entity."""
LINES = (
    *("p", "div", "br", "li", "dt", "dd", "table", "caption", "tr"),
    *("h1", "h2", "h3", "h4", "h5", "h6"),
)
"""Tags that end a line, outside a cell."""
ENDLESS = ("p", "li", "dt", "dd")
"""Those of them that HTML lets end where the next of `LINES` begins."""
ROWS = ("tr", "thead", "tbody", "tfoot")
"""Tags that begin and end a row: HTML may leave out what closes a row or a cell."""
SPAN = regex(r"\b(?P<side>col|row)span\s*=\s*[\"']?(?P<size>\d{1,2})\b", re.IGNORECASE)
"""colspan="2"."""
NUMERAL = regex(r"\d+")
EMPHASIS = regex(
    r"(?<!\\)(?P<mark>\*{1,3}|__|~~|`+)(?=[^\s*`])[^|]{1,100}?(?<=[^\s\\])(?P<close>(?P=mark))"
)
"""**1.5**, `1.5`: two marks around words of one cell, so few that a mark without its like costs little."""
LINK = regex(r"(?P<open>!?\[)[^\[\]|]*(?P<close>\]\([^()\s|]*\))")
"""[words](address)."""
NOTE = regex(r"\[\^[^\[\]|]+\]")
"""[^1]."""
ESCAPE = regex(r"\\(?=[!-/:-@\[-`{-~])")
"""The backslash before a mark that is meant as one."""
BREAK = regex(r"<br\s*/?>|&nbsp;|\t", re.IGNORECASE)


SUPERSCRIPT = regex(
    r"(?P<open><sup(?:\s[^<>]*)?>(?:<a\s[^<>]*>)?)(?P<note>[①-⑳]|\[\d{1,3}\]|\d{1,2})(?P<close>(?:</a>)?</sup>)",
    re.IGNORECASE,
)
"""<sup>①</sup>, <sup>2</sup>: above the line stands the mark of a note, or a power."""
POWERS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
NO_POWER = regex(
    r"(?:[\u4e00-\u9fff%)”》](?<![米里])|(?<!10)\d(?=<sup[^万亿]{1,300}</sup>[万亿%‰元吨年]))(?=<)"
)
"""What a number above the line is no power of, as it is of m and of 10: 产量<sup>2</sup>."""


class Edit(NamedTuple):
    """A stretch that is replaced by white space or by nothing."""

    start: int
    end: int
    by: str


BOLD = regex(r"(?P<mark>\*\*)(?=[^\s*])[^*\n]{1,100}?(?<=\S)(?P<close>\*\*)")
"""**毛利率** in running text."""
IS_PAGE = regex(r"<(?:!doctype\s+html|html|head|body)[\s>]|</(?:p|div|li)>", re.IGNORECASE)
"""What a whole page in HTML has, and a part of one that was copied with its paragraphs."""
UNREAD = ("script", "style")
"""Elements that hold no text."""


def edits(folded: str, text: str) -> list[Edit]:
    """What to replace in `folded` so that the words of its tables remain, in order and apart; nothing without a table.

    The bars of a table in Markdown are looked for in `text`, the original: a full-width one divides no cells.
    """
    found = [*_notes(folded), *tags(folded), *_markdown(text), *_spaced(text), *_bold(text)]
    found.sort(key=lambda edit: (edit.start, -edit.end))
    apart: list[Edit] = []
    for edit in found:
        if not apart or apart[-1].end <= edit.start:
            apart.append(edit)
    return apart


def _notes(text: str) -> Iterator[Edit]:
    """The marks of notes that are set above the line, each in brackets as others are written; and m<sup>2</sup> as m2."""
    for note in SUPERSCRIPT.finditer(text) if "<sup" in text else ():
        before = max(0, note.start() - 1)
        is_power = note["note"].isdecimal() and NO_POWER.match(text, before) is None
        if is_power and text.endswith("10", 0, note.start()):
            yield Edit(*note.span(), note["note"].translate(POWERS))
        if is_power and text[before] != "m":
            continue
        is_bare = note["note"][0] != "[" and not is_power
        yield Edit(*note.span("open"), "[" if is_bare else "")
        yield Edit(*note.span("close"), "]" if is_bare else "")


def _markdown(text: str) -> Iterator[Edit]:
    """The bars between cells become tabs; bars at the ends, the line of dashes and the marks in cells are dropped."""
    for row in pipes.rows(text):
        if row.is_delimiter:
            yield Edit(text.rfind("\n", 0, row.start), row.end, "")
            continue
        at = row.start
        columns = "\t" * row.shift
        if text[at] != "|":
            yield Edit(at, at, columns)
        for bar in row.bars:
            low, high = at + len(text[at:bar].rstrip()), bar + 1
            high += len(text[high : row.end]) - len(text[high : row.end].lstrip())
            if bar == row.start:
                yield Edit(low, high, columns)
            else:
                yield Edit(low, high, "" if bar == row.end - 1 else "\t")
            at = high
        yield from _inline(text, row.start, row.end)


def _spaced(text: str) -> Iterator[Edit]:
    """The gaps between cells that spaces set apart become tabs; the line of dashes below the heads is dropped."""
    for row in spaced.rows(text):
        if row.is_rule:
            yield Edit(text.rfind("\n", 0, row.start), row.end, "")
        for gap in row.gaps:
            yield Edit(gap.start, gap.end, "\t" * gap.columns)


def _inline(text: str, start: int, end: int) -> Iterator[Edit]:
    """Emphasis, code, links, notes, escapes and tags in the cells of a row."""
    for pattern in (EMPHASIS, LINK):
        for pair in pattern.finditer(text, start, end):
            open_end = pair.end("mark" if pattern is EMPHASIS else "open")
            yield Edit(pair.start(), open_end, "")
            yield Edit(*pair.span("close"), "")
    for pattern, by in ((NOTE, ""), (ESCAPE, ""), (BREAK, " "), (TAG, "")):
        for match in pattern.finditer(text, start, end):
            yield Edit(*match.span(), by)


def _bold(text: str) -> Iterator[Edit]:
    """The marks of bold type, in tables or not."""
    for pair in BOLD.finditer(text) if "**" in text else ():
        yield Edit(*pair.span("mark"), "")
        yield Edit(*pair.span("close"), "")


def tags(text: str) -> list[Edit]:
    """The tags of a text that holds a table in HTML, or is a page in it or a part of one, with all that is no text in such."""
    if IS_TABLE.search(text) is None and IS_PAGE.search(text) is None:
        return []
    found: list[Edit] = []
    grid = _Grid()
    in_table = in_row = in_cell = in_line = False
    at = 0
    for tag in TAG.finditer(text):
        if tag.start() < at:
            continue  # inside what is not read
        if in_table:
            found.extend(_spaces(text, at, tag.start(), in_cell=in_cell))
        name, closes = tag["name"].lower(), bool(tag["close"])
        by = ""
        if name in ("td", "th"):
            # one that is not closed ends where the next begins
            by = grid.end_cell() if in_cell else ""
            in_cell = not closes
            if in_cell:
                in_row = True
                by += grid.begin_cell(tag[0])
        elif in_row and (name in ROWS or (name == "table" and closes)):
            # a row, too, and its last cell with it
            by = (grid.end_cell() if in_cell else "") + "\n"
            in_row = in_cell = False
        elif name in LINES and not in_cell:
            by = "\n" if closes or in_line or name == "br" else ""
            in_line = name in ENDLESS and not closes
        if name in ("table", "tr") and not closes:
            grid.begin_row(is_first=name == "table")
        if name in ("table", "caption"):  # the words of a caption are apart, as those of text
            in_table = closes == (name == "caption")
        at = _unread_to(text, tag.end(), name) if name in UNREAD and not closes else tag.end()
        found.append(Edit(tag.start(), at, by))
    return found


def _unread_to(text: str, start: int, name: str) -> int:
    """Where an element ends that holds no text and opens before `start`; at the end of the text if it is not closed."""
    close = re.compile(f"</{name}\\s*>", re.IGNORECASE).search(text, start)
    return len(text) if close is None else close.end()


class _Grid:
    """The columns of a table in HTML: the tabs that stand for what its wide and its tall cells cover."""

    def __init__(self) -> None:
        self._rows_left: dict[int, int] = {}  # of the tall cells above, by column
        self._column = 0
        self._width = 1

    def begin_row(self, *, is_first: bool) -> None:
        """Go back to the first column; `is_first` where a table begins."""
        if is_first:
            self._rows_left.clear()
        for column, left in self._rows_left.items():
            if column >= self._column:  # covered, with no cell after it in the row that ends
                self._rows_left[column] = left - 1
        self._column = 0

    def begin_cell(self, tag: str) -> str:
        """The tabs for the columns before a cell that a cell above covers."""
        before = ""
        while self._rows_left.get(self._column, 0) > 0:
            self._rows_left[self._column] -= 1
            self._column += 1
            before += "\t"
        spans = {match["side"].lower(): int(match["size"]) for match in SPAN.finditer(tag)}
        self._width = max(1, spans.get("col", 1))
        for column in range(self._column, self._column + self._width):
            self._rows_left[column] = spans.get("row", 1) - 1
        return before

    def end_cell(self) -> str:
        """One tab for each column that the cell takes."""
        self._column += self._width
        return "\t" * self._width


def _spaces(text: str, start: int, end: int, *, in_cell: bool) -> list[Edit]:
    """White space between the tags of a table says nothing, and in a cell no more than that words are apart."""
    spaces = [match.span() for match in SPACE.finditer(text, start, end)]
    return [
        Edit(low, high, " " if in_cell and start < low and high < end else "")
        for low, high in spaces
        if text[low:high] != " " or not in_cell or low == start or high == end
    ]


def numerals(text: str, dropped: list[Edit]) -> list[tuple[int, int]]:
    """The numerals in what was replaced: in tags and in the addresses of links."""
    return [
        match.span()
        for edit in dropped
        if edit.end - edit.start > 1
        for match in NUMERAL.finditer(text, edit.start, edit.end)
    ]
