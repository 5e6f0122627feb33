"""Text into blocks under headings, and blocks into sentences and clauses, by exact offsets.

Headings follow the numbering that Chinese official writing uses (GB/T 9704: 一、 then （一） then 1. then （1）) and
Markdown's; an unnumbered short line of its own without a final mark is a heading too. A numbered heading may share
its line with the text it opens. What stands inside a clause belongs in `flows.extract`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.read import pipes
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

TITLE = "(标题)"
CLOSING = "(结语)"
TITLED = 2
"""Lines that a text has more than, where the second says who issued it."""
MAX_HEADING = 40
"""Longest unnumbered heading, in characters: longer lines without a final mark are text."""

MARKERS = (
    ("part", regex(r"第[一二三四五六七八九十百\d]+[章节篇部编][ \u3000、:：]?")),
    ("一、", regex(r"[一二三四五六七八九十]{1,3}[、．.][ \u3000]?")),
    ("(一)", regex(r"[（(][一二三四五六七八九十]{1,3}[)）][、.．]?[ \u3000]?")),
    ("1.", regex(r"\d{1,2}(?:[、．]|\.(?!\d))[ \u3000]?")),
    ("(1)", regex(r"[（(]\d{1,2}[)）][、.．]?[ \u3000]?")),
)
MARKDOWN = regex(r"(#{1,6})[ \u3000]+")
FINAL = "。！？!?；;，,、：:"
DATELINE = regex(
    r"[（(]?\s*(?:(?:发布|发文|成文|公开)?(?:时间|日期)[:：]\s*|\S{2,20}[局院厅委部办会府]\s*)?"
    r"(?:19|20)\d\d(?:年\d{1,2}月(?:\d{1,2}日)?|[-/.]\d{1,2}[-/.]\d{1,2})(?:\s*\d{1,2}:\d\d(?::\d\d)?)?"
    r"\s*(?:来源[:：][^\n]{0,30})?[）)]?"
)
"""A line that only says when, and by which office, the text was issued: 某市统计局 2023年4月."""
# How a paragraph may end, and what marks the next one where its line break was lost: …完成。   记者从….
INDENT = regex(r"(?:(?<=[。！？])|(?<=[。！？][”’」』）)]))[ \u3000]{2,}(?=\S)")
ISSUER = regex(
    r"(?:\S{2,24}(?:[局院厅委署]|委员会|办公室|人民政府|政府|调查总?队|统计科|中心支行|分行)[ \u3000、]*){1,3}"
)
"""The line below a title that says which office issued the text: 某县统计局　国家统计局某县调查队."""
SUBTITLE = "——"
"""What opens an item of a list, and below a title when and where a speech was held."""
HEADING_END = regex(r"[ \u3000。：:]|$")
"""What may end the words of a numbered heading before its line does."""
ITEM = regex(r"[一二三四五六七八九十]{1,2}是|其[一二三四五]|——|[•·●■]")
"""What opens one more item of a list: no closing words, even where it is the last paragraph."""
# Both begin with the characters that may be marks, so that a search passes over all others at once.
SENTENCE_END = regex(r"[。！？!?\n](?:(?<=\n)\n*|(?<!\n)[。！？!?]*[”’」』）)\"]*)")
_REST = r"(?:\d{3}，)*0\d\d(?!\d)"
GROUPS = rf"，{_REST}"
"""After the first digits of 27，000, whose groups a Chinese comma parts: no other number begins with the zero."""
CLAUSE_END = regex(
    rf"[，；：。！？,;:!?\n](?!(?<=[为是][：:])\s?[约近超]?\d|(?<=[：:])[^《》，。；\n]{{1,24}}》)(?:(?<=[，；：。！？\n])(?!(?<=\d，){_REST})|(?!\d)|(?<!\d.)(?<=[,;:]))"
)


class Block(NamedTuple):
    """A heading or a paragraph: half-open offsets, and the path of headings it stands under, joined by /."""

    start: int
    end: int
    section: str
    is_heading: bool


class Clause(NamedTuple):
    """A stretch between two marks, without the mark that ends it."""

    start: int
    end: int


def blocks(text: str) -> list[Block]:
    """The blocks of `text` in order. White space between blocks belongs to none; every other character to one."""
    in_tables = {row.start for row in pipes.rows(text)}
    lines = _lines(text, in_tables)
    found: list[Block] = []
    path: list[tuple[str, str]] = []  # (style, heading), outermost first
    items = 0  # numbered items seen under the innermost unnumbered heading
    is_run_in = False  # the last heading shares its line with all the text that it has so far
    for number, (start, end) in enumerate(lines):
        line = text[start:end]
        if start in in_tables or _is_row(line):
            is_run_in = False
            found.append(Block(start, end, "/".join(name for _, name in path), is_heading=False))
            continue
        if number == 0 and len(lines) > 1 and _is_title(line):
            found.append(Block(start, end, TITLE, is_heading=True))
            continue
        is_below_title = number == 1 and found[0].section == TITLE
        if is_below_title and _is_issued_by(line, text, lines):
            found.append(Block(start, end, "", is_heading=False))
            continue
        style, mark_end = _marker(line)
        heading_end = _heading_end(line, mark_end, style)
        is_last = number == len(lines) - 1
        if heading_end is None or (is_last and style is None):
            goes_on = ITEM.match(line) is not None
            is_closing = items > 1 and is_last and style is None and is_run_in and not goes_on
            is_run_in = False
            section = CLOSING if is_closing else "/".join(name for _, name in path)
            found.append(Block(start, end, section, is_heading=False))
            continue
        style = style or "plain"
        is_next = bool(path) and any(style == other for other, _ in path)
        items = items + 1 if is_next else int(style != "plain")
        path = _under(path, style)
        path.append((style, line[mark_end:heading_end].strip().rstrip("。：:")))
        section = "/".join(name for _, name in path)
        found.append(Block(start, start + heading_end, section, is_heading=True))
        rest = heading_end + len(line[heading_end:]) - len(line[heading_end:].lstrip())
        is_run_in = rest < len(line)
        if is_run_in:
            found.append(Block(start + rest, end, section, is_heading=False))
    return found


def _is_issued_by(line: str, text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether the line below a title says who issued the text: an office of its place, or before a day or a heading."""
    if len(lines) <= TITLED or ISSUER.fullmatch(line) is None:
        return False
    (start, _), (low, high) = lines[0], lines[TITLED]
    after = text[low:high]
    is_of_place = line[:TITLED] == text[start : start + TITLED]
    return is_of_place or DATELINE.fullmatch(after) is not None or _marker(after)[0] is not None


def title(text: str) -> str:
    """The title of `text`: its first line, where that is one and not all of it; else empty."""
    line, _, rest = text.strip().partition("\n")
    return line if line and rest and _is_title(line.rstrip()) else ""


class Breaks(NamedTuple):
    """Where the marks that divide a stretch of text begin and end, in order."""

    starts: list[int]
    ends: list[int]


def breaks(marks: re.Pattern[str], text: str, start: int, end: int) -> Breaks:
    """The marks in text[start:end]."""
    spans = [match.span() for match in marks.finditer(text, start, end)]
    return Breaks([span[0] for span in spans], [span[1] for span in spans])


def sentences(text: str, start: int, end: int) -> Iterator[Clause]:
    """The sentences of text[start:end], each with its final marks."""
    at = start
    for mark in SENTENCE_END.finditer(text, start, end):
        if text[at : mark.end()].strip():
            yield Clause(at, mark.end())
        at = mark.end()
    if text[at:end].strip():
        yield Clause(at, end)


def clauses(text: str, start: int, end: int) -> Iterator[Clause]:
    """The clauses of text[start:end]; a comma or colon between digits does not end one."""
    at = start
    for mark in CLAUSE_END.finditer(text, start, end):
        if mark.start() > at:
            yield Clause(at, mark.start())
        at = mark.end()
    if at < end:
        yield Clause(at, end)


def _lines(text: str, in_tables: Container[int]) -> list[tuple[int, int]]:
    """Where each line of `text` begins and ends; one in which several paragraphs were run together is as many.

    A row of a table is one line, whatever white space its cells have.
    """
    found = []
    for line in re.finditer(r"\S(?:[^\n]*\S)?", text):
        start, end = line.span()
        if start not in in_tables and "\t" not in line[0]:
            for indent in INDENT.finditer(text, start, end):
                found.append((start, indent.start()))
                start = indent.end()
        found.append((start, end))
    return found


def _is_title(line: str) -> bool:
    return len(line) <= 2 * MAX_HEADING and line[-1] not in FINAL and _marker(line)[0] is None


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table with tabs: 一、工业⇥12⇥15, and not a marker, a tab and its heading."""
    return "\t" in line and "\t" in line[_marker(line)[1] :].strip() and "。" not in line


def _marker(line: str) -> tuple[str | None, int]:
    """The numbering style that opens the line and where it ends, or (None, 0)."""
    if markdown := MARKDOWN.match(line):
        return markdown[1], markdown.end()
    for style, pattern in MARKERS:
        if match := pattern.match(line):
            return style, match.end()
    return None, 0


def _heading_end(line: str, mark_end: int, style: str | None) -> int | None:
    """Where the heading that opens `line` ends; None if the line is text, or its dateline."""
    if DATELINE.fullmatch(line) or line.startswith(SUBTITLE):
        return None
    whole = len(line) - mark_end <= MAX_HEADING and line[-1] not in FINAL
    if style is None:
        return len(line) if whole and not re.search(r"[。；;：:]|\d[^ ]*[%％元]", line) else None
    if style.startswith("#"):
        return len(line)
    first = HEADING_END.search(line, mark_end)
    at = first.start() if first else len(line)
    if 0 < at - mark_end <= MAX_HEADING and not re.search(r"[，,；;]", line[mark_end:at]):
        return at + (line[at : at + 1] in tuple("。：:"))
    return len(line) if whole else None


def _under(path: list[tuple[str, str]], style: str) -> list[tuple[str, str]]:
    """The headings that a new one of `style` stands under: those before the last of the same style."""
    for depth, (other, _) in enumerate(path):
        deeper = other.startswith("#") and style.startswith("#") and len(other) >= len(style)
        if other == style or deeper:
            return path[:depth]
    return path[:]
