"""What a heading leaves out, from the text below it that tells the same: 生产总值增长6.7%, and later …同比增长6.7%.

A heading states a change in few words; its basis and its period are those of the figure that the text states again,
of the same name and number, or right below it of the same code. So is the period of whatever else it states, and of a
headline that has lost its line (原标题：…). What the text itself leaves open belongs in `bases` and `times`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from decimal import Decimal

    from flows.read.segment import Block
    from schemas.records import Figure

    What = tuple[str | None, Decimal | None, str | None]
    """A name or a code, with the value and its unit."""

LONGEST = 40
NEARBY = 160
"""How far below a heading, in characters, what it tells may have another name of the same code."""
LEAD, LEAD_REACH, LEAD_END = "原标题", 60, 200
"""How far before a figure, in characters, a headline within the text begins, and how far on in the text it ends."""
DURATION = "duration"
OPEN_ENDS = "。；;！!？?，,、：:…|\t"
"""A line that ends so is running text, or a row."""


def is_headline(text: str, block: Block) -> bool:
    """Whether the block is a heading, numbered or not."""
    is_short = block.end - block.start <= LONGEST
    return block.is_heading or (is_short and text[block.end - 1] not in OPEN_ENDS)


def is_lead(text: str, dated_at: int, start: int) -> bool:
    """Whether 原标题： opens what stands before an offset, and no date since: the headline of a text without lines."""
    since = max(0, dated_at, start - LEAD_REACH)
    return start <= LEAD_END and text.find(LEAD, since, start) >= 0


def fill(headed: Sequence[Figure], figures: Sequence[Figure]) -> None:
    """Give each of `headed`, the figures of headings, the period that `figures` state for it, and each change its basis."""
    _compare(headed, figures)
    _date(headed, figures)


def _date(headed: Sequence[Figure], figures: Iterable[Figure]) -> None:
    """Give each of `headed` without a period that of the first figure below them which tells the same, if it has one.

    One of something is told too often to be the same, and so are lengths of time.
    """
    wanting = [one for one in headed if one.period is None and _is_telling(one)]
    if not wanting:
        return
    own = {one.start for one in headed}
    told = _first_told(one for one in figures if one.indicator is not None and one.start not in own)
    for figure in wanting:
        found = (told.get(_what(figure, figure.indicator)), _below(figure, told))
        below = [one for one in found if one is not None and one.start > figure.start]
        same = min(below, key=lambda one: one.start, default=None)
        if same is not None and same.role == figure.role:
            figure.period = same.period


def _is_telling(figure: Figure) -> bool:
    """Whether a figure says enough by its name and value to be known again."""
    is_length = figure.indicator_code == DURATION or (
        figure.kind == DURATION and figure.indicator_code is None
    )
    return figure.indicator is not None and figure.value != 1 and not is_length


def _compare(headed: Sequence[Figure], figures: Iterable[Figure]) -> None:
    """Give each change of `headed` without a basis the basis and period that `figures` state for it."""
    wanting = [figure for figure in headed if figure.basis is None and figure.role == "change"]
    if not wanting:
        return
    told = _first_told(one for one in figures if one.basis is not None)
    for figure in wanting:
        same = told.get(_what(figure, figure.indicator)) or _below(figure, told)
        if same is not None and same.start > figure.start:
            figure.basis = same.basis
            figure.period = figure.period or same.period


def _first_told(figures: Iterable[Figure]) -> dict[What, Figure]:
    """The first of `figures` that tells each name, and each code, with its value."""
    told: dict[What, Figure] = {}
    for figure in figures:
        told.setdefault(_what(figure, figure.indicator), figure)
        if figure.indicator_code is not None:
            told.setdefault(_what(figure, figure.indicator_code), figure)
    return told


def _below(figure: Figure, told: Mapping[What, Figure]) -> Figure | None:
    """What stands right below a heading and has another name of the same code: 存款增长8.2%, and then 存款余额同比增长8.2%."""
    if figure.indicator_code is None:
        return None
    same = told.get(_what(figure, figure.indicator_code))
    return same if same is not None and same.start <= figure.end + NEARBY else None


def _what(figure: Figure, name: str | None) -> What:
    """A name or a code, with the value and its unit."""
    return name, figure.value, figure.canonical_unit
