"""The whole that may be meant by a change told after its last part: 收入50亿元，其中甲35亿元，乙15亿元，增长8.9%.

Where no part has a change of its own and neither has the whole, the last clause may go back to what the sentence is
about, so that the words bind the change to either. Source: the scope of 其中 ends where its writer stops listing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.relate.groups import Group
    from flows.relate.view import View
    from schemas.records import Figure


def closed_by_last(view: View, groups: Sequence[Group]) -> dict[int, Figure]:
    """For each last part of a list whose whole may have the change that follows, by identity, that whole."""
    found: dict[int, Figure] = {}
    for group in groups:
        last = max(group.parts, key=lambda one: one.index)
        whole = group.whole
        if (
            whole.index < min(one.index for one in group.parts)
            and whole.sentence == last.sentence
            and whole.figure.role == "level"
            and not any(
                one.role == "change" for one in view.within(whole.figure.end, last.figure.start)
            )
        ):
            found.setdefault(id(last.figure), whole.figure)
    return found
