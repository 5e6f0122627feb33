"""Rates and sizes of change against the levels they are of, each change once.

Which levels a change may be of belongs in `leaving`, `compared`, `apart` and `yearly`, how it follows from them in
`changes`; a level with an increase and its rate in `increases`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.relate import apart, compared, increases, leaving, yearly
from flows.relate.changes import stated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Relation


def find(view: View, _: Sequence[object] = ()) -> Iterator[Relation]:
    """Moves from one level to another with their change, and levels with an increase and its rate."""
    used: set[int] = set()
    for start, end, changes in (*leaving.find(view), *compared.find(view), *yearly.find(view)):
        for change in changes:
            found = None if id(change) in used else stated(view, start, end, change)
            if found is not None:
                used.add(id(change))
                yield found.relation()
    for levels in apart.find(view):
        for change in levels.changes:
            found = None if id(change) in used else stated(view, levels.start, levels.end, change)
            if found is not None and (levels.is_between(change) or found.holds_or_slipped):
                used.add(id(change))
                yield found.relation()
    yield from increases.find(view, used)
