"""What a heading leaves out, from the text below it that tells the same: 生产总值增长6.7%, and later …同比增长6.7%.

A heading states a change in few words; its basis and its period are those of the figure that the text states again,
of the same name and number. What the text itself leaves open belongs in `bases` and `times`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from flows.read.segment import Block
    from schemas.records import Figure

LONGEST = 40
OPEN_ENDS = "。；;！!？?，,、：:…|\t"
"""A line that ends so is running text, or a row."""


def is_headline(text: str, block: Block) -> bool:
    """Whether the block is a heading, numbered or not."""
    is_short = block.end - block.start <= LONGEST
    return block.is_heading or (is_short and text[block.end - 1] not in OPEN_ENDS)


def fill(headed: Sequence[Figure], figures: Iterable[Figure]) -> None:
    """Give each change of `headed`, the figures of headings, the basis and period that `figures` state for it."""
    wanting = [figure for figure in headed if figure.basis is None and figure.role == "change"]
    if not wanting:
        return
    told: dict[tuple[str | None, Decimal | None, str | None], Figure] = {}
    for figure in figures:
        if figure.basis is not None:
            told.setdefault(_what(figure), figure)
    for figure in wanting:
        same = told.get(_what(figure))
        if same is not None and same.start > figure.start:
            figure.basis = same.basis
            figure.period = figure.period or same.period


def _what(figure: Figure) -> tuple[str | None, Decimal | None, str | None]:
    return figure.indicator, figure.value, figure.canonical_unit
