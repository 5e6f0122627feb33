"""Changes that a list deals out to as many levels: 事故186起，死亡92人，分别下降13.1%、10.7%（上年214起、103人）.

Each is of the level in its place and of the base in its place. The bases come after the changes, right before them
(较上年同期的214起、103人分别下降) or before the levels. Lists of bases in one unit belong in `compared`, moves in
`leaving`. Source: the meaning of 分别.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.relate.changes.levels.compared import is_base
from flows.relate.changes.levels.listed import listed
from flows.relate.view import LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure


def find(view: View) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """The base, the level and the change in each place of such lists."""
    for first in view.figures:
        if first.role != "change" or first.value is None:
            continue
        changes = listed(view, first)
        if changes[0] is not first or len(changes) == 1:
            continue
        for bases, levels in _ways(view, changes):
            if _are_alike(bases, levels):
                yield from (
                    (base, level, [change])
                    for base, level, change in zip(bases, levels, changes, strict=True)
                )
                break


def _ways(
    view: View, changes: Sequence[Figure]
) -> Iterator[tuple[Sequence[Figure], Sequence[Figure]]]:
    """As many bases as there are changes, and as many levels: told before them, or the bases after them."""
    count = len(changes)
    before = _levels_before(view, changes[0])
    if len(before) >= count + count:
        first, second = before[-count - count : -count], before[-count:]
        if is_base(view, second[0]) and not is_base(view, first[0]):
            yield second, first
        elif is_base(view, first[0]) and not is_base(view, second[0]):
            yield first, second
    after = _bases_after(view, changes)
    if len(before) >= count and not any(is_base(view, one) for one in before[-count:]) and after:
        yield after, before[-count:]


def _levels_before(view: View, change: Figure) -> list[Figure]:
    """The levels told before a change in its sentence and beside its brackets, after the last change before it."""
    found: list[Figure] = []
    for one in view.preceding(change):
        if view.bracket(one.start) != view.bracket(change.start):
            continue
        if one.role == "change":
            found = []
        elif one.role in LEVELS and one.value is not None and one.kind != "date":
            found.append(one)
    return found


def _bases_after(view: View, changes: Sequence[Figure]) -> list[Figure]:
    """As many levels as there are changes, right after them or in brackets there, the first of which is a base."""
    last = changes[-1]
    following = [one for one in view.following(last) if one.kind != "date"][: len(changes)]
    if len(following) < len(changes) or not is_base(view, following[0]):
        return []
    bracket = view.bracket(following[0].start)
    is_beside = bracket in (view.bracket(last.start), last.end)
    are_levels = all(
        one.role in LEVELS and one.value is not None and view.bracket(one.start) == bracket
        for one in following
    )
    return following if is_beside and are_levels else []


def _are_alike(bases: Sequence[Figure], levels: Sequence[Figure]) -> bool:
    """Whether bases and levels are of one kind and unit place by place, and no base has the name of another's level."""
    names = [level.indicator for level in levels]
    return all(
        (base.kind, base.canonical_unit) == (level.kind, level.canonical_unit)
        and (base.indicator == level.indicator or base.indicator not in names)
        for base, level in zip(bases, levels, strict=True)
    )
