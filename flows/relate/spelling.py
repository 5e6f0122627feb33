"""A text and its figures in the spelling that the finders read, and what they found in that of the document again.

A quote in traditional characters, of full width (２８６．４億元) or with markup inside it (16.2&nbsp;万吨) is read as
its folded form; operands quote the document, and what would mend one is spelt as the document spells.
"""

from __future__ import annotations

from dataclasses import replace as replaced
from itertools import takewhile
from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows.extract.text.fold import alike, fold
from flows.extract.text.markup import TAG
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.extract.text.fold import Folded
    from schemas.records import Figure, Relation

WITHIN_NUMBERS = "．％，：／－"
"""Marks that are folded with the digits beside them; others part clauses, and stay."""
BROKEN = regex(r"[&<\[①-⑳]")
"""What may stand inside a quote that is no part of its number."""
DIGIT = regex(r"\d")
FULL_WIDTH = str.maketrans("0123456789.", "０１２３４５６７８９．")


def folded(text: str) -> str:
    """`text` with letters and numbers as the grammar reads them: of the same length, so that offsets stay."""
    other = alike(text)
    if other == text:
        return text
    return "".join(
        by if one.isalnum() or one in WITHIN_NUMBERS else one
        for one, by in zip(text, other, strict=True)
    )


def read(figures: Sequence[Figure], shown: Folded) -> list[Figure]:
    """The figures with their quotes folded, by their places in the text that is `shown`."""
    return [
        figure if (text := _folded(figure.text)) == figure.text else replace(figure, text=text)
        for figure in (_shown(figures, shown) if shown.places else figures)
    ]


def _shown(figures: Sequence[Figure], shown: Folded) -> Iterator[Figure]:
    for figure in figures:
        start, end = shown.offset(figure.start), shown.offset(figure.end)
        yield replace(figure, start=start, end=end, text=shown.text[start:end])


def respelt(
    relations: Sequence[Relation], text: str, figures: Sequence[Figure], shown: Folded
) -> None:
    """Let the operands of `relations`, found in what is `shown` of `text`, and what would mend them, quote `text`."""
    if shown.places:
        by_place = {shown.offset(figure.start): figure for figure in figures}
        for relation in relations:
            relation.mends = [
                (shown.span(start, start + 1)[0], written, instead)
                for start, written, instead in relation.mends
            ]
            relation.operands = [
                replaced(
                    one,
                    start=shown.span(one.start, one.end)[0],
                    end=shown.span(one.start, one.end)[1],
                    figure=one.figure and by_place.get(one.figure.start, one.figure),
                )
                for one in relation.operands
            ]
    for relation in relations:
        for one in relation.operands:
            one.text = text[one.start : one.end]
        ends = {one.start: one.end for one in relation.operands}
        relation.mends = [
            (start, text[start : ends[start]], _spelt(instead, written, text[start : ends[start]]))
            for start, written, instead in relation.mends
        ]


def _folded(quote: str) -> str:
    """The quote as the arithmetic reads it, which looks for digits."""
    if DIGIT.search(quote) is None:
        return quote
    return folded(quote) if BROKEN.search(quote) is None else TAG.sub("", fold(quote).text)


def _spelt(instead: str, read_as: str, written: str) -> str:
    """What a quote would say `instead`, with all that stays in it as it is `written`."""
    if read_as == written or len(read_as) != len(written):
        return instead
    same = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(read_as, instead, strict=False))
    )
    left = min(len(read_as), len(instead)) - same
    backward = zip(reversed(read_as), reversed(instead), strict=False)
    after = min(left, sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], backward)))
    changed = instead[same : len(instead) - after]
    is_wide = any("０" <= character <= "９" for character in written)
    return (
        written[:same]
        + (changed.translate(FULL_WIDTH) if is_wide else changed)
        + written[len(written) - after :]
    )
