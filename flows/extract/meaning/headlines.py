"""What a heading leaves out, from the text below it that tells the same: 生产总值增长6.7%, and later …同比增长6.7%.

A heading states a change in few words; its basis and its period are those of the figure that the text states again,
of the same name and number, or right below it of the same code. What the text itself leaves open belongs in `bases` and `times`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from flows.read.segment import Block
    from schemas.records import Figure

LONGEST = 40
NEARBY = 160
"""How far below a heading, in characters, what it tells may have another name of the same code."""
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
            told.setdefault(_what(figure, figure.indicator), figure)
            if figure.indicator_code is not None:
                told.setdefault(_what(figure, figure.indicator_code), figure)
    for figure in wanting:
        same = told.get(_what(figure, figure.indicator)) or _below(figure, told)
        if same is not None and same.start > figure.start:
            figure.basis = same.basis
            figure.period = figure.period or same.period


def _below(
    figure: Figure, told: Mapping[tuple[str | None, Decimal | None, str | None], Figure]
) -> Figure | None:
    """What stands right below a heading and has another name of the same code: 存款增长8.2%, and then 存款余额同比增长8.2%."""
    if figure.indicator_code is None:
        return None
    same = told.get(_what(figure, figure.indicator_code))
    return same if same is not None and same.start <= figure.end + NEARBY else None


def _what(figure: Figure, name: str | None) -> tuple[str | None, Decimal | None, str | None]:
    """A name or a code, with the value and its unit."""
    return name, figure.value, figure.canonical_unit
