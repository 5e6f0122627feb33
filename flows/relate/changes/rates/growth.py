"""Rates and sizes of change against the levels they are of, each change once.

Which levels a change may be of belongs in `flows.relate.changes.levels`, how it follows from them in
`flows.relate.changes.reckoning`; a level with an increase and its rate in `increases` beside this module.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from flows.relate.arithmetic import is_mended
from flows.relate.changes.levels import apart, compared, leaving, named, preceding, severally
from flows.relate.changes.levels.closing import closed_by_last
from flows.relate.changes.rates import increases, tabled
from flows.relate.changes.reckoning import yearly
from flows.relate.changes.reckoning.from_levels import stated, told
from flows.relate.changes.reckoning.reckoned import reckoned_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.groups import Group
    from flows.relate.view import View
    from schemas.records import Relation


def find(view: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """Moves from one level to another with their change, and levels with an increase and its rate."""
    used: set[int] = set()
    for change, relation in tabled.find(view):
        used.add(id(change))
        if relation is not None:
            yield relation
    wholes = closed_by_last(view, groups)
    moves = (find(view) for find in (severally.find, leaving.find, compared.find, yearly.find))
    for start, end, changes in chain.from_iterable(moves):
        others = (wholes.get(id(end)), reckoned_before(view, end))
        ends = [end, *(one for one in others if one is not None)]
        for change in changes:
            if id(change) in used:
                continue
            found = [one for to in ends if (one := stated(view, start, to, change)) is not None]
            used.update([id(change)] if found else [])
            yield from told(found)
    for levels in apart.find(view):
        for change in levels.changes:
            one = None if id(change) in used else stated(view, levels.start, levels.end, change)
            if one is not None and (levels.is_between(change) or one.holds_or_slipped):
                used.add(id(change))
                yield one.relation()
    yield from _near(view, used)
    yield from increases.find(view, used, wholes)


def _near(view: View, used: set[int]) -> Iterator[Relation]:
    """Changes whose base is told near them, where they follow from it or all but one digit does."""
    for base, level, change in preceding.find(view):
        one = None if id(change) in used else stated(view, base, level, change)
        if one is not None and (one.holds or is_mended(one.terms, one.formula)):
            used.add(id(change))
            yield one.relation()
    for base, level, change in named.find(view):
        one = None if id(change) in used else stated(view, base, level, change)
        if one is not None and (one.holds_or_slipped or named.is_told(base, change)):
            used.add(id(change))
            yield one.relation()
