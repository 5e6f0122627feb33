"""All totals of a text with their parts: those that divisions name, those that the text lists, those by district."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.relate.confidence import SURE
from flows.relate.groups import FEWEST
from flows.relate.scope import named_by
from flows.relate.totals import parallel
from flows.relate.totals.tabled import across, rows, statements
from flows.relate.totals.told import accounts, districts, divisions, left, lists, summed
from flows.relate.words import VERBS
from schemas.catalogue.identities import definitions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.relate.groups import Group
    from flows.relate.view import Amount, View


def find(view: View) -> list[Group]:
    """Every group of the text; a part of a group that holds is no group of its own."""
    found: list[Group] = []
    by_parts: dict[frozenset[int], list[Group]] = {}
    for group in (
        *accounts.find(view),
        *divisions.find(view),
        *summed.find(view),
        *rows.find(view),
        *across.find(view),
        *statements.find(view),
        *left.find(view),
        *lists.find(view),
        *districts.find(view),
    ):
        same = by_parts.setdefault(_parts(group), [])
        if group.is_intensive or group.is_of_increase or _is_balance(group):
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


def _is_balance(group: Group) -> bool:
    """Whether a total is what its two parts differ by, and these are none: 顺差3亿元，其中出口8亿元，进口5亿元."""
    if len(group.parts) != FEWEST:
        return False
    return any(
        _is_named(group.whole, (*rule.result, *rule.negative))
        and not any(_is_named(one, (*rule.result, *rule.negative)) for one in group.parts)
        and any(
            _is_named(one, rule.first) and _is_named(other, rule.second)
            for one, other in (group.parts, group.parts[::-1])
        )
        for rule in definitions()["balance"]
    )


def _is_named(one: Amount, nouns: Sequence[str]) -> bool:
    return any(named_by(VERBS.sub("", name), nouns) > 0 for name in (one.lead, one.name))


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
