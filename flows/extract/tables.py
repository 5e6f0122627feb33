"""Tables that a text writes with tabs: what each row counts, from the header of its column and its label.

A row with more cells than the next opens a group whose first cell holds for the rows below it. Tables in HTML are not
read yet.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.read.segment import Block

NUMBER = re.compile(r"[-−]?[\d,.]+%?")
TOTALS = ("合计", "总计", "共计", "总数")
BRACKETED = re.compile(r"[（(][^（）()]*[）)]")


def rows(text: str, blocks: Sequence[Block]) -> dict[int, str]:
    """For each block that is a row of a table, by its start: what its number counts."""
    named: dict[int, str] = {}
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
