"""Tables that a text writes with tabs: what each number measures, from the header of its column and the label of its row.

In a list of counts a row with more cells than the next opens a group whose first cell holds for the rows below it. In a
table of measures each column has a header, which is a period, a measure or a change, and the unit stands in the header,
beside the label or above the table (单位：亿元). HTML becomes lines of cells in `flows.extract.text.markup`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.amounts import PERCENT_UNITS
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.read.segment import Block

NUMBER = re.compile(r"[-−]?[\d,.]+%?")
TOTALS = ("合计", "总计", "共计", "总数")
BRACKETED = re.compile(r"[（(][^（）()]*[）)]")


def rows(text: str, blocks: Sequence[Block]) -> dict[int, str]:
    """For each block that is a row of a table, by its start: what its number counts."""
    named: dict[int, str] = {}
    if "\t" not in text:
        return named
    header: str | None = None
    group = ""
    for block in blocks:
        cells = [cell.strip() for cell in text[block.start : block.end].split("\t")]
        if len(cells) == 1:
            header, group = None, ""
        elif NUMBER.fullmatch(cells[-1]) is None:
            header, group = cells[-1], ""
        elif header is not None:
            label = cells[-2] if len(cells) > 1 else ""
            if len(cells) > 2:  # noqa: PLR2004 - group, label, number
                group = BRACKETED.sub("", cells[0])
            is_total = label in TOTALS
            named[block.start] = f"{header}{label}" if is_total else f"{group}{header}（{label}）"
    return named


class Cell(NamedTuple):
    """What a number in a table says: its name, its unit, the header of its column, and where its period stands."""

    name: str
    unit: str
    header: str
    when_start: int
    when_end: int


UNIT = re.compile(r"单位[:：](?P<unit>[^\s,，;；()（）\t]{1,12})")
OWN_UNIT = re.compile(r"[（(](?P<unit>[^（）()]{1,8})[)）]")
TIME = re.compile(
    r"(?:\d{4}年)?(?:\d{1,2}(?:[-—~至]\d{1,2})?月[末份底]?|[上下]半年|[一二三四]季度|前三季度|全年|年[末底])|\d{4}年(?:末|底)?"
    r"|(?:本|上|当)(?:年|月|期|季)(?:数|累计|末)?|累计"
)
MEASURELESS = re.compile(r"(?:绝对值|绝对额|总量|数量|数值|金额|指标值|完成|实绩|实际|合计)")
"""Headers that say no more than that the number is a level."""
CHANGE = re.compile(r"(?:增长|增速|增减|增幅|同比|环比|涨跌|比[上去年]|比年初)")
MARKS = re.compile(r"^[#＃*]+|^其中[:：]|\s+")
LEAST_CELLS = 2


def cells(text: str, blocks: Sequence[Block]) -> dict[int, Cell]:
    """For each number of a table of measures, by where it starts: what it says."""
    found: dict[int, Cell] = {}
    unit, headers = "", list[tuple[str, int]]()
    for block in blocks:
        start = text.rfind("\n", 0, block.start) + 1
        row = _row(text, start, block.end)
        stated = UNIT.search(text, block.start, block.end)
        filled = [cell for cell, _ in row if cell]
        if stated is not None:
            unit, headers = stated["unit"], []
        elif len(row) < LEAST_CELLS:
            unit, headers = "", []
        elif len(filled) >= LEAST_CELLS and not any(NUMBER.fullmatch(cell) for cell in filled):
            headers = row
        elif row[0][0] and len(headers) > LEAST_CELLS - 1:
            found.update(_measured(row, headers, unit))
    return found


def _row(text: str, start: int, end: int) -> list[tuple[str, int]]:
    """The cells of a line with where their words begin."""
    cells_, at = [], start
    for cell in text[start:end].split("\t"):
        cells_.append((cell.strip(), at + len(cell) - len(cell.lstrip())))
        at += len(cell) + 1
    return cells_


def _measured(
    row: list[tuple[str, int]], headers: list[tuple[str, int]], unit: str
) -> dict[int, Cell]:
    label = MARKS.sub("", row[0][0])
    own = _own_unit(label)
    found: dict[int, Cell] = {}
    when, name = (
        (0, 0),
        OWN_UNIT.sub("", label) if own else label,
    )  # a change is one of the level on its left
    numbers = [text for text, _ in row[1:] if NUMBER.fullmatch(text)]
    for (text, start), (header, header_start) in zip(row[1:], headers[1:], strict=False):
        end = header_start + len(header)
        if TIME.search(header):
            when = (header_start, end)
        if NUMBER.fullmatch(text) is None or not header:
            continue
        in_header = _own_unit(header)
        bare = MARKS.sub("", header.replace(f"({in_header})", "").replace(f"（{in_header}）", ""))
        says = MEASURELESS.sub("", TIME.sub("", bare))
        is_change = CHANGE.search(bare) is not None
        if not is_change:
            plain = OWN_UNIT.sub("", label) if own else label
            name = plain if not says or plain.endswith(says) else plain + says
        percent = "%" if is_change and re.search("增长|增速|增幅|涨跌", bare) else ""
        of_cell = in_header or percent or own or unit
        if not of_cell and len(numbers) < LEAST_CELLS:
            continue  # a list of counts
        sign = len(text) - len(text.lstrip("-−"))
        found[start] = found[start + sign] = Cell(name, of_cell, bare, *when)
    return found


def _own_unit(words: str) -> str:
    """The unit in the brackets of a header or label, if there is one: 产量（万吨）, and not 刚果（金）."""
    bracketed = OWN_UNIT.search(words)
    unit = bracketed["unit"] if bracketed else ""
    bare = unit.lstrip("十百千万亿")
    return unit if bare in language().units or bare in PERCENT_UNITS else ""
