"""An amount told again in another unit, in brackets after it: 1200平方米（合1.8亩）.

合, 折合, 即 and 相当于 say that the two are the same; 约, and brackets with nothing else, as well, though less surely.
Source: the meaning of the words; the definitions of the units in `units.yml`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, sides, sized
from flows.relate.confidence import LIKELY, SURE
from flows.relate.view import QUANTITIES, TOLD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.intervals import Interval
    from schemas.records import Relation

OPENS = regex(r"\s*[（(]\s*(?P<says>(?P<same>约?[折]?合|即|相当于)约?|约)?\s*")
"""Between an amount and its gloss."""
MEASURED = frozenset(("mass", "area", "length", "volume", "energy", "power"))
"""Kinds that have several units, in which the same is told again without a word: 14582万吨（2916亿斤）."""
CLOSES = regex(r"(?:左右)?\s*[）)]")


def find(view: View) -> Iterator[Relation]:
    """Every amount with the one in brackets that says the same."""
    for one, gloss in pairwise(view.figures):
        words = OPENS.fullmatch(view.text, one.end, gloss.start)
        if (
            words is None
            or one.kind not in (QUANTITIES if words["says"] else MEASURED)
            or one.canonical_unit != gloss.canonical_unit
            or one.unit == gloss.unit
            or {one.qualifier, gloss.qualifier} - set(TOLD)
            or not CLOSES.match(view.text, gloss.end)
        ):
            continue
        # 减少166万吨（33亿斤）: the fall is told once, and the size twice
        terms = [
            Term(gloss, "gloss"),
            Term(one, "value", 1 if one.is_fall == gloss.is_fall else -1),
        ]
        _, right = sides(terms, _same)
        implied = sized(right, terms[:1], 2)
        yield identity(
            "restated",
            terms,
            _same,
            Wording(
                f"{terms[0].written} = {terms[1].written}",
                f"{one.text} is {implied}, not {gloss.text}",
                f"{one.text}合{implied}，而非{gloss.text}",
            ),
            SURE if words["same"] else LIKELY,
        )


def _same(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The one is the other."""
    gloss, value = intervals
    return gloss, value
