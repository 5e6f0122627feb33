"""What adds up now added up before, and so do the changes: totals whose parts tell theirs in the same way.

全年收入80亿元，比上年增加6亿元，其中甲50亿元，增加2亿元，乙30亿元，增加4亿元: 6 is 2 and 4. A total whose parts are all
there has no other parts for what it was a year before. Source: a sum holds at each time, and so for the difference.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.relate.arithmetic import SELDOM
from flows.relate.confidence import SURE
from flows.relate.groups import Group
from flows.relate.tails import tail

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.tails import Tail
    from flows.relate.view import Amount, View
    from schemas.records import Figure


def find(view: View, groups: Sequence[Group]) -> Iterator[Group]:
    """For each complete group, that of the changes and that of the levels before, where every member tells them."""
    amounts = {id(one.figure): one for one in view.amounts}
    for group in groups:
        if group.whole.figure.role != "level" or not (group.closed or group.holds):
            continue
        told = [tail(view, one) for one in (group.whole, *group.parts)]
        for figures in (_changes(told), _before(told)):
            members = [amounts[id(one)] for one in figures if id(one) in amounts]
            if len(members) == len(told):
                yield _beside(group, members)


def _changes(told: Sequence[Tail]) -> list[Figure]:
    """The one change of each member, all measured against the same time."""
    found = [one.changes[0] for one in told if len(one.changes) == 1]
    return found if len({one.basis for one in found} - {None}) <= 1 else []


def _before(told: Sequence[Tail]) -> list[Figure]:
    """The one level before of each member."""
    return [one.before[0] for one in told if len(one.before) == 1]


def _beside(group: Group, members: Sequence[Amount]) -> Group:
    """What the members tell as a group of its own, bound as surely as theirs."""
    is_sure = group.partition is not None or group.chance <= SELDOM
    return Group(
        members[0],
        list(members[1:]),
        SURE if is_sure else group.confidence,
        closed=True,
        partition=group.partition,
    )
