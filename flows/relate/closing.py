"""The whole that may be meant by a change told after its last part: 收入50亿元，其中甲35亿元，乙15亿元，增长8.9%.

Where no part has a change of its own and neither has the whole, the last clause may go back to what the sentence is
about, so that the words bind the change to either. Source: the scope of 其中 ends where its writer stops listing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.relate.tails import tail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.relate.groups import Group
    from flows.relate.view import Amount, View
    from schemas.records import Figure


def closed_by_last(view: View, groups: Sequence[Group]) -> dict[int, Figure]:
    """For each last part of a list whose whole may have the change that follows, by identity, that whole."""
    found: dict[int, Figure] = {}
    for group in groups:
        *parts, last = sorted(group.parts, key=lambda one: one.index)
        before = group.whole.index < parts[0].index if parts else False
        if (
            before
            and group.whole.sentence == last.sentence
            and group.whole.figure.role == "level"
            and not any(_has_moved(view, one) for one in (group.whole, *parts))
        ):
            found.setdefault(id(last.figure), group.whole.figure)
    return found


def _has_moved(view: View, one: Amount) -> bool:
    """Whether an amount is told with a change of its own."""
    own = tail(view, one)
    return bool(own.growths or own.changes or own.before)
