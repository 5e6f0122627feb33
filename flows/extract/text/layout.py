"""Where an offset stands in its text: the block, the sentence and the clause around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from flows.read.segment import CLAUSE_END, SENTENCE_END, Block, Breaks, Clause, blocks, breaks

if TYPE_CHECKING:
    from collections.abc import Sequence


LONGEST = 1000
"""Of a text without marks so many characters are a clause, so that what is looked for around a figure stays near it."""
LONGEST_SENTENCE = 4 * LONGEST
"""Of a sentence that does not end so many are one, and the clause in which the last of them stands."""


class Place(NamedTuple):
    """The block, the sentence with its final marks and the clause without the mark that ends it."""

    block: Block
    sentence: Clause
    clause: Clause

    def in_sentence(self, at: int, chars: int) -> int:
        """Where the sentence begins, or so many characters before an offset in it where that is nearer."""
        return max(self.sentence.start, at - chars)

    def in_clause(self, at: int, chars: int) -> int:
        """Where the clause begins, or so many characters before an offset in it where that is nearer."""
        return max(self.clause.start, at - chars)


class Layout:
    """The blocks, sentences and clauses of one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.blocks: Sequence[Block] = blocks(text) or [Block(0, len(text), "", is_heading=False)]
        self._starts = [block.start for block in self.blocks]
        self._marks: dict[int, tuple[Breaks, Breaks]] = {}
        self._last: Place | None = None  # figures are asked for in text order, some to a clause

    def place(self, at: int) -> Place:
        """Where `at` is; a sentence may end inside a clause (看3!4)."""
        last = self._last
        if last is None or not (
            last.clause.start <= at < last.clause.end and at < last.sentence.end
        ):
            last = self._last = self._find(at)
        return last

    def _find(self, at: int) -> Place:
        index = max(0, bisect_right(self._starts, at) - 1)
        block = self.blocks[index]
        marks = self._marks.get(index)
        if marks is None:
            marks = self._marks[index] = (
                breaks(SENTENCE_END, self._text, block.start, block.end),
                breaks(CLAUSE_END, self._text, block.start, block.end),
            )
        clause = _clause(marks[1], at, block)
        sentence = _sentence(marks[0], at, block)
        if sentence.end - sentence.start > LONGEST_SENTENCE:
            sentence = _stretch(sentence, clause, marks[1])
        return Place(block, sentence, clause)


def _sentence(marks: Breaks, at: int, block: Block) -> Clause:
    """From the end of the mark before to the end of the mark after."""
    index = bisect_right(marks.starts, at)
    start = marks.ends[index - 1] if index else block.start
    return Clause(start, marks.ends[index] if index < len(marks.ends) else block.end)


def _stretch(sentence: Clause, clause: Clause, marks: Breaks) -> Clause:
    """As much of a `sentence` around its `clause` as one may have; it is parted where clauses are."""
    at = max(clause.start, sentence.start)
    cut = at - (at - sentence.start) % LONGEST_SENTENCE
    start = cut if cut == sentence.start else min(at, _clause_from(marks, cut))
    end = max(clause.end, _clause_from(marks, cut + LONGEST_SENTENCE))
    return Clause(start, min(sentence.end, end))


def _clause_from(marks: Breaks, cut: int) -> int:
    """Where the first clause after `cut` begins, if one soon does."""
    index = bisect_left(marks.ends, cut)
    is_near = index < len(marks.ends) and marks.ends[index] <= cut + LONGEST
    return marks.ends[index] if is_near else cut


def _clause(marks: Breaks, at: int, block: Block) -> Clause:
    """From the end of the mark before to the beginning of the mark after, or as much of it as a clause may have."""
    index = bisect_right(marks.starts, at)
    start = marks.ends[index - 1] if index else block.start
    end = marks.starts[index] if index < len(marks.starts) else block.end
    start += max(0, at - start) // LONGEST * LONGEST
    return Clause(start, min(end, start + LONGEST))
