"""A document as the relation finders see it: its text, its figures in order, and the sentences around them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from flows.read.segment import Block, Clause, blocks, clauses, sentences
from schemas.records import Operand

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from schemas.records import Figure


class View:
    """One document and its figures, which are in text order and disjoint."""

    def __init__(self, text: str, figures: Sequence[Figure], today: date | None = None) -> None:
        self.text = text
        self.today = today
        self.figures = figures
        self._starts = [figure.start for figure in figures]

    @cached_property
    def blocks(self) -> list[Block]:
        """Headings and paragraphs."""
        return blocks(self.text)

    @cached_property
    def sentences(self) -> list[Clause]:
        """The sentences of all paragraphs and headings."""
        return [
            sentence
            for block in self.blocks
            for sentence in sentences(self.text, block.start, block.end)
        ]

    def clauses(self, start: int, end: int) -> list[Clause]:
        """The clauses of a stretch of text."""
        return list(clauses(self.text, start, end))

    def within(self, start: int, end: int) -> Sequence[Figure]:
        """The figures that begin in [start, end)."""
        return self.figures[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def before(self, figure: Figure, count: int) -> Sequence[Figure]:
        """The last `count` figures that begin before `figure`."""
        at = bisect_left(self._starts, figure.start)
        return self.figures[max(0, at - count) : at]

    def sentence_at(self, offset: int) -> Clause:
        """The sentence that covers an offset."""
        index = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return self.sentences[max(index, 0)]

    def words(self, start: int, end: int, role: str) -> Operand:
        """An operand that is no figure: a word or an item of the text."""
        return Operand(start, end, self.text[start:end], role)


def operand(figure: Figure, role: str) -> Operand:
    """An operand that is a figure."""
    return Operand(figure.start, figure.end, figure.text, role, figure)
