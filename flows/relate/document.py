"""All identities of one text: every finder once, in a fixed order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.fold import seen
from flows.relate import spelling
from flows.relate.changes.directions import direction, moves, pace, turning
from flows.relate.changes.rates import differing, doublings, growth, indices, points
from flows.relate.contributions import effects, pulls, weighted
from flows.relate.counts import dealt, enumeration, identifiers, places, ranks, running
from flows.relate.ratios import (
    annual,
    averages,
    daily,
    definitions,
    extremes,
    means,
    multiples,
    products,
)
from flows.relate.ratios import tabled as quotient_columns
from flows.relate.restatements import bounded, glosses, restated
from flows.relate.shares.of_100 import holdings, whole_of_100
from flows.relate.shares.of_amounts import columns, portions, proportions
from flows.relate.shares.of_counts import granularity, majorities, parts, votes
from flows.relate.times import (
    ages,
    calendar,
    cumulative,
    dates,
    days,
    durations,
    hours,
    postponed,
    spells,
    subperiods,
)
from flows.relate.times import tabled as running_columns
from flows.relate.totals import gathered, sums
from flows.relate.view import View

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from schemas.records import Figure, Relation

FINDERS = (
    enumeration.find,
    dealt.find,
    turning.find,
    moves.find,
    pace.find,
    direction.find,
    calendar.find,
    dates.find,
    days.find,
    durations.find,
    ages.find,
    spells.find,
    hours.find,
    postponed.find,
    subperiods.find,
    cumulative.find,
    running.find,
    running_columns.find,
    bounded.find,
    extremes.find,
    means.find,
    majorities.find,
    holdings.find,
    ranks.find,
    places.find,
    votes.find,
    restated.find,
    glosses.find,
    granularity.find,
    identifiers.find,
    definitions.find,
    averages.find,
    daily.find,
    annual.find,
    products.find,
    quotient_columns.find,
    multiples.find,
    doublings.find,
    points.find,
    differing.find,
    indices.find,
)
GROUP_FINDERS = (
    sums.find,
    parts.find,
    whole_of_100.find,
    portions.find,
    proportions.find,
    columns.find,
    pulls.find,
    effects.find,
    weighted.find,
)
"""Finders that start from totals and their parts."""


def relate_text(text: str, figures: Sequence[Figure], today: date | None = None) -> list[Relation]:
    """The identities between the figures of one text, in the order of what they are about.

    `today` is the day the document speaks from, where it is known.
    """
    shown = seen(text)
    view = View(shown.text, spelling.read(figures, shown), today)
    divided = gathered.find(view)
    found = list(growth.find(view, divided))  # first: of points between two rates these are kept
    found += [relation for find in FINDERS for relation in find(view)]
    found += [relation for find in GROUP_FINDERS for relation in find(view, divided)]
    spelling.respelt(found, text, figures, shown)
    return sorted(_once(found), key=lambda relation: (relation.operands[0].start, relation.kind))


def _once(found: Sequence[Relation]) -> list[Relation]:
    """Each identity once, and each slip: without what another relation says of the same figures.

    A share that is a ratio by definition as well (合格率) is said as that, an amount for each as it is found first.
    Points between two rates are said by the finder that sees them first, and not where only their way is wrong and a
    word on it says so: 收窄.
    """
    ratios = {_places(one) for one in found if one.kind == "ratio"}
    points: dict[frozenset[int], Relation] = {}
    each: dict[frozenset[int], Relation] = {}
    for one in found:
        if one.kind == "per_capita":
            each.setdefault(_places(one), one)
        if one.kind == "point_change":
            told = points.setdefault(_places(one), one)
            if one.holds and not told.holds:
                points[_places(one)] = one
    words = [one for one in found if one.kind == "direction" and not one.holds]
    return [
        one
        for one in found
        if not (one.kind == "share" and _places(one) in ratios)
        and not (one.kind == "per_capita" and each[_places(one)] is not one)
        and not (
            one.kind == "point_change"
            and (points[_places(one)] is not one or _is_way_only(one, words))
        )
    ]


def _is_way_only(points: Relation, words: Sequence[Relation]) -> bool:
    """Whether points would be right the other way round, and a word that does not fit their rates says so."""
    return (
        not points.holds
        and (-points.left).meets(points.right)
        and any(
            _places(one) < _places(points) and one.confidence >= points.confidence for one in words
        )
    )


def _places(relation: Relation) -> frozenset[int]:
    return frozenset(one.start for one in relation.operands)
