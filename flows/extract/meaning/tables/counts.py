"""A list of counts with tabs: what the last number of each row counts.

A row with more cells than the next opens a group whose first cell holds for the rows below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.tables.headers import TOTALS
from flows.extract.meaning.tables.written import NUMBER
from flows.extract.text.marks import BRACKETED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.read.segment import Block


class Count(NamedTuple):
    """What the last number of a row counts, and where the number stands."""

    name: str
    at: int


def rows(text: str, blocks: Sequence[Block]) -> dict[int, Count]:
    """For each block that is a row of a list of counts, by its start: what its last number counts."""
    named: dict[int, Count] = {}
    if "\t" not in text:
        return named
    header: str | None = None
    group, columns = "", 0
    for block in blocks:
        cells = [cell.strip() for cell in text[block.start : block.end].split("\t")]
        if len(cells) == 1:
            header, group = None, ""
        elif NUMBER.fullmatch(cells[-1]) is None:
            header, group, columns = cells[-1], "", len(cells)
        elif header is not None and any(cells[:columns]) and not text.startswith("\t", block.end):
            label = cells[-2] if len(cells) > 1 else ""
            if len(cells) > 2:  # noqa: PLR2004 - group, label, number
                group = BRACKETED.sub("", cells[0])
            name = f"{header}{label}" if label in TOTALS else f"{group}{header}（{label}）"
            named[block.start] = Count(name, block.end - len(cells[-1]))
    return named
