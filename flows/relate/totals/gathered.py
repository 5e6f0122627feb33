"""All totals of a text with their parts: those that divisions name, those that the text lists, those by district."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.relate.confidence import SURE
from flows.relate.totals import accounts, districts, divisions, left, lists, parallel, rows, summed

if TYPE_CHECKING:
    from flows.relate.groups import Group
    from flows.relate.view import View


def find(view: View) -> list[Group]:
    """Every group of the text; a part of a group that holds is no group of its own."""
    found: list[Group] = []
    by_parts: dict[frozenset[int], list[Group]] = {}
    for group in (
        *accounts.find(view),
        *divisions.find(view),
        *summed.find(view),
        *rows.find(view),
        *left.find(view),
        *lists.find(view),
        *districts.find(view),
    ):
        same = by_parts.setdefault(_parts(group), [])
        if group.is_intensive or group.is_of_increase:
            continue
        if not any(_supersedes(other, group) for other in same):
            same.append(group)
            found.append(group)
    return _telling([*found, *parallel.find(view, _telling(found))])


def _telling(found: list[Group]) -> list[Group]:
    """The groups without those whose members belong to another that holds or is complete."""
    related = _by_member(found)
    return [
        group
        for group in found
        if group.holds
        or not any(
            other is not group
            and (
                other.holds
                or (other.closed and not group.closed)
                or (other.closed and other.whole is group.whole and _parts(group) < _parts(other))
            )
            and _within(group, other)
            for member in (group.whole, *group.parts)
            for other in related[id(member)]
        )
    ]


def _parts(group: Group) -> frozenset[int]:
    return frozenset(id(part) for part in group.parts)


def _by_member(groups: list[Group]) -> dict[int, list[Group]]:
    """The groups by the amounts that stand in them."""
    related: dict[int, list[Group]] = {}
    for group in groups:
        for member in (group.whole, *group.parts):
            related.setdefault(id(member), []).append(group)
    return related


def _supersedes(other: Group, group: Group) -> bool:
    """Whether a group of the same parts adds nothing to another; one that holds stands beside one that does not."""
    return group.whole is other.whole or other.holds or not group.holds


def _within(group: Group, other: Group) -> bool:
    """Whether the parts of a group are some of another's, or its list runs on beyond another's.

    Parts of a division right after their total belong to it, even if they add up to another one farther off.
    """
    own, others = _parts(group), _parts(other)
    if group.partition is not None and other.partition is None and own > others:
        return False  # a list that stops short of the division, and holds by chance
    if own == others and group.partition is not None and group.confidence >= SURE:
        return False
    return own <= others or (group.whole is other.whole and own >= others)
