"""A total against the sum of its parts.

Parts of a complete division must add up. A list after 其中 may leave parts out: it must not exceed its total, and is
untestable where it falls short, unless one changed digit would make it whole. Source: the meaning of the words.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from flows.relate.arithmetic import Wording, added_up, identity, sides, sized
from flows.relate.formulas import adds_up

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.groups import Group
    from flows.relate.view import View
    from schemas.records import Relation

OPEN = ("the list may leave parts out", "所列可能并非全部")


def find(_: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """One relation for each group."""
    for group in groups:
        if group.holds or not _repeats(group):
            yield _sum(group)


def _repeats(group: Group) -> bool:
    """蔬菜227批次，不合格37批次；水果312批次，不合格3批次: whether what is told of each part was taken for parts."""
    leads = Counter(part.lead for part in group.parts)
    once = sum(1 for times in leads.values() if times == 1)
    return once > 1 and once == max(leads.values()) and len(leads) == once + 1


def _sum(group: Group) -> Relation:
    terms = group.terms
    _, right = sides(terms, adds_up)
    relation = identity(
        "sum",
        terms,
        adds_up,
        Wording(
            f"{terms[0].written} = {added_up(terms[1:])}",
            f"the parts add up to {sized(right, terms)}, the total says {group.whole.figure.text}",
            f"各部分之和为{sized(right, terms)}，总数为{group.whole.figure.text}",
        ),
        group.confidence,
    )
    if group.overflows and not group.closed:
        relation.confidence = group.confidence  # whatever digit was meant: it is too much
    elif not group.holds and not group.closed:
        relation.untestable = OPEN
    return relation
