"""All totals of a text with their parts: those that divisions name, those that the text lists, those by district."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.relate import districts, divisions, lists
from flows.relate.groups import SURE

if TYPE_CHECKING:
    from flows.relate.groups import Group
    from flows.relate.view import View


def find(view: View) -> list[Group]:
    """Every group of the text; a part of a group that holds is no group of its own."""
    found: list[Group] = []
    for group in (*divisions.find(view), *lists.find(view), *districts.find(view)):
        if not group.is_intensive and not any(_same(group, other) for other in found):
            found.append(group)
    sure = [group for group in found if group.holds or group.closed]
    return [
        group
        for group in found
        if group.holds
        or not any(
            _within(group, one)
            for one in sure
            if one is not group and (one.holds or not group.closed)
        )
    ]


def _same(group: Group, other: Group) -> bool:
    """Whether two groups have the same parts; a reading that holds is kept beside one that does not."""
    return {id(part) for part in group.parts} == {id(part) for part in other.parts} and (
        group.whole is other.whole or other.holds or not group.holds
    )


def _within(group: Group, other: Group) -> bool:
    """Whether the parts of a group are some of another's, or its list runs on beyond another's.

    Parts of a division right after their total belong to it, even if they add up to another one farther off.
    """
    own, others = {id(part) for part in group.parts}, {id(part) for part in other.parts}
    if own == others and group.partition is not None and group.confidence >= SURE:
        return False
    return own <= others or (group.whole is other.whole and own >= others)
