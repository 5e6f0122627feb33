"""All identities of one text: every finder once, in a fixed order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.relate import (
    averages,
    bounded,
    calendar,
    contributions,
    cumulative,
    dates,
    days,
    definitions,
    direction,
    effects,
    enumeration,
    granularity,
    growth,
    identifiers,
    indices,
    moves,
    multiples,
    pace,
    points,
    portions,
    proportions,
    restated,
    running,
    shares,
    subperiods,
    sums,
    totals,
    turning,
    weighted,
)
from flows.relate.view import View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from schemas.records import Figure, Relation

FINDERS = (
    enumeration.find,
    turning.find,
    moves.find,
    pace.find,
    direction.find,
    calendar.find,
    dates.find,
    days.find,
    subperiods.find,
    cumulative.find,
    running.find,
    bounded.find,
    restated.find,
    granularity.find,
    identifiers.find,
    definitions.find,
    averages.find,
    growth.find,
    multiples.find,
    points.find,
    indices.find,
)
GROUP_FINDERS = (
    sums.find,
    shares.find,
    portions.find,
    proportions.find,
    contributions.find,
    effects.find,
    weighted.find,
)
"""Finders that start from totals and their parts."""


def relate_text(text: str, figures: Sequence[Figure], today: date | None = None) -> list[Relation]:
    """The identities between the figures of one text, in the order of what they are about.

    `today` is the day the document speaks from, where it is known.
    """
    view = View(text, figures, today)
    found = [relation for find in FINDERS for relation in find(view)]
    divided = totals.find(view)
    found += [relation for find in GROUP_FINDERS for relation in find(view, divided)]
    return sorted(_once(found), key=lambda relation: (relation.operands[0].start, relation.kind))


def _once(found: Sequence[Relation]) -> list[Relation]:
    """Without the shares that are ratios by definition as well: 合格率 is said of its part and whole once."""
    ratios = {_places(one) for one in found if one.kind == "ratio"}
    return [one for one in found if one.kind != "share" or _places(one) not in ratios]


def _places(relation: Relation) -> frozenset[int]:
    return frozenset(one.start for one in relation.operands)
