"""Ranges of identifiers against the number of cases they stand for: 病例12—病例17 are six, both ends included.

Identifiers are names, not figures, so they are read from the text; the count is the figure that the words tie to them.
Source: counting.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.view import View, operand
from flows.relate.words import DASH
from schemas.intervals import Interval
from schemas.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemas.records import Figure, Operand

NOUN = r"(?:确诊病例|无症状感染者|阳性感染者|感染者|病例|患者|编号)"
TO = rf"\s*(?:{DASH}|～)\s*"
NO_COUNT = r"(?!\d|\s*(?:[例人名个件份岁月年日万亿%％.·]|余|多例))"
"""A number with a classifier is a count, no identifier: 患者12至17例."""
IDENTIFIER = regex(rf"{NOUN}(?:为|从|自|：)?\s?(?:{NOUN})?\s?\d{{1,6}}号?{NO_COUNT}")
RANGE = regex(
    rf"{NOUN}(?:为|从|自|：)?\s?(?:{NOUN})?\s?(?P<first>\d{{1,6}})号?{TO}(?:{NOUN})?\s?(?P<last>\d{{1,6}})号?{NO_COUNT}"
)
"""病例12—病例17, 无症状感染者3至8."""
TOTAL_AFTER = regex(r"(?:共|共计|合计|总计|总共|一共|等)$")
TIED_BEFORE = regex(
    r"[\s，,：:（(、]*(?:(?:病例)?(?:编号|序号)?(?:分别)?(?:为|是|即|从|：)?)[\s“\"]*$"
)
"""Between a count and the range it counts: 6例（病例12—病例17）, 6例，编号为病例12至17."""
CASES = frozenset(("case", "person", "item", "piece"))


class Span(NamedTuple):
    """A range of identifiers where it stands, with both ends."""

    start: int
    end: int
    first: Operand
    last: Operand

    @property
    def size(self) -> int:
        """How many identifiers there are from the first to the last."""
        return int(self.last.text) - int(self.first.text) + 1


def find(view: View) -> Iterator[Relation]:
    """Every range of identifiers whose sentence says how many they are."""
    by_sentence: dict[int, list[Span]] = {}
    for match in RANGE.finditer(view.text):
        span = Span(
            *match.span(),
            view.words(*match.span("first"), "first"),
            view.words(*match.span("last"), "last"),
        )
        by_sentence.setdefault(view.sentence_number(match.start()), []).append(span)
    for spans in by_sentence.values():
        if len(spans) == 1:
            count = _before(view, spans[0]) or _after(view, spans[0])
            if count is not None:
                yield _relation(spans[0], count)


def _before(view: View, span: Span) -> Figure | None:
    """The count right before the range: 新增6例（病例12—病例17）."""
    sentence = view.sentence_at(span.start)
    before = [one for one in view.within(sentence.start, span.start) if one.kind != "date"]
    if not before or not _is_count(before[-1]) or _has_others(view, span, sentence.end):
        return None
    between = view.text[before[-1].end : span.start]
    return before[-1] if TIED_BEFORE.fullmatch(between) else None


def _after(view: View, span: Span) -> Figure | None:
    """The count that sums the range up later in the sentence: 病例12—病例17，…，共6例."""
    sentence = view.sentence_at(span.start)
    if IDENTIFIER.search(view.text, sentence.start, span.start):
        return None
    for figure in view.within(span.end, sentence.end):
        if _is_count(figure) and TOTAL_AFTER.search(view.lead(figure)):
            return None if IDENTIFIER.search(view.text, span.end, figure.start) else figure
    return None


def _has_others(view: View, span: Span, end: int) -> bool:
    """Whether the list of identifiers goes on: 病例12—病例17、病例20."""
    following = re.match(rf"\s*[、和及与，]\s*(?:{NOUN})?\s?\d", view.text[span.end : end])
    return following is not None


def _is_count(figure: Figure) -> bool:
    """Whether a figure counts cases, persons or pieces."""
    return (
        figure.kind == "count"
        and figure.number is not None
        and figure.unit is not None
        and figure.canonical_unit in CASES
    )


def _relation(span: Span, count: Figure) -> Relation:
    return Relation(
        "id_range",
        [operand(count, "count"), span.first, span.last],
        count.interval,
        Interval.exact(Decimal(span.size)),
        f"{count.text} = {span.last.text} − {span.first.text} + 1 = {span.size}",
        SURE,
        statement=(
            f"from {span.first.text} to {span.last.text} there are {span.size}, the text says {count.text}",
            f"从{span.first.text}到{span.last.text}应为{span.size}，文中为{count.text}",
        ),
    )
