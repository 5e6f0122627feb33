"""What some shares of a whole gain the others lose: 城镇占比提高1.2个百分点，乡村占比下降1.2个百分点."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity
from flows.relate.confidence import SURE
from flows.relate.formulas import total
from flows.relate.groups import FEWEST
from schemas.catalogue.partitions import partitions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.intervals import Interval
    from schemas.records import Relation

GAINED = regex(r"比重|占比|份额")
INDUSTRIES = regex(r"(?<![一二三第])([一二三])([一二三])产业?")
"""一三产业 is the first industry and the third."""


def moved(view: View) -> Iterator[Relation]:
    """What some shares of a whole gain the others lose: 城镇占比提高1.2个百分点，乡村占比下降1.2个百分点."""
    for sentence in view.sentences:
        words = view.text[sentence.start : sentence.end]
        if not GAINED.search(words):
            continue
        moved = [
            one
            for one in view.within(sentence.start, sentence.end)
            if one.kind == "percentage_point" and one.role == "change" and one.value is not None
        ]
        if len(moved) < FEWEST or not _divides(
            INDUSTRIES.sub(r"第\1产业、第\2产业", words), len(moved)
        ):
            continue
        terms = [Term(one, "change") for one in reversed(moved)]
        yield identity(
            "shares",
            terms,
            _cancels,
            Wording(
                f"{' + '.join(one.text for one in moved)} = 0",
                "the shares of one whole gain as much as they lose, these do not",
                "各项比重有升有降，升降之和应为零",
            ),
            SURE,
        )


def _divides(words: str, count: int) -> bool:
    """Whether a sentence names the `count` parts of a known division, each once."""
    clauses = re.split(r"[，；、。和与]", words)
    return any(
        not partition.cancels
        and sorted(named[0] for clause in clauses if (named := partition.member(clause)))
        == list(range(count))
        and len(partition.parts) == count
        for partition in partitions()
    )


def _cancels(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    return intervals[0], -total(intervals[1:])
