"""Changes that one list tells, each of another level or against another base: 分别下降13.1%、10.7%; 减少28起、11人.

Whose they are belongs in `severally`, `leaving` and `compared`.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from flows.relate.words import DEALT

if TYPE_CHECKING:
    from flows.relate.view import View
    from schemas.records import Figure

RATES = ("percent", "percentage_point")
"""Kinds of changes that are told of levels in any unit."""
MOST_LISTED = 12
"""Changes on either side of one that may stand in its list."""


def listed(view: View, change: Figure) -> list[Figure]:
    """The list that a change stands in; itself alone where it is in none."""
    around = list(view.around(change, MOST_LISTED))
    at = next(index for index, one in enumerate(around) if one.start == change.start)
    before = takewhile(
        lambda number: _are_joined(view, around[number], around[number + 1]),
        range(at - 1, -1, -1),
    )
    after = takewhile(
        lambda number: _are_joined(view, around[number - 1], around[number]),
        range(at + 1, len(around)),
    )
    return [
        *reversed([around[number] for number in before]),
        change,
        *(around[number] for number in after),
    ]


def is_listed(view: View, change: Figure) -> bool:
    """Whether a change is one of several that a list tells."""
    return len(listed(view, change)) > 1


def _are_joined(view: View, first: Figure, second: Figure) -> bool:
    """Whether a list goes on from one change to the next: two rates, or two changes in size."""
    return (
        first.role == second.role == "change"
        and (first.kind in RATES) == (second.kind in RATES)
        and DEALT.fullmatch(view.text, first.end, second.start) is not None
    )
