"""A change and its rate, named after a level told in a sentence before: 火灾327起。比上年，火灾起数减少51起，下降13.5%.

Whether the rate follows from the level and the change belongs in `flows.relate.changes.rates.increases`, as do those
told right after the level.
Source: the meaning of the words.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex
from flows.relate.changes.levels.compared import is_base
from flows.relate.changes.reckoning.yearly import is_average
from flows.relate.tails import tail
from flows.relate.view import QUANTITIES
from flows.relate.words import VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.view import Amount, View
    from schemas.records import Figure

TO_RATE = regex(rf"[，,、](?:同比|{MOVE_OR_SHORT}|增幅|降幅|涨幅|跌幅|了|为|达|约)*")
"""Between a change and its rate."""
MOVES = regex(rf"(?:同比|环比)?(?:净|共|累计|约|一共|大幅)?{MOVE_OR_SHORT}了?$")
"""What ends the words before a change."""
COUNTED = regex("(?:[起件宗例户家所个台辆人项]|发生)?(?:总?数量?|总量)$")
"""What the name of a count may end in: 事故起数, 死亡人数, 企业户数."""
MOST_BACK = 16
"""Amounts before a change among which its level may be."""
SHORTEST_NAME_CHARS = 2


def find(view: View) -> Iterator[tuple[list[Figure], Figure, Figure]]:
    """The levels, nearest first, that a change with its rate may be of, the change and the rate."""
    for change, rate in pairwise(view.figures):
        name = _named(view, change) if _is_pair(view, change, rate) else ""
        levels = _levels(view, change, name) if name else []
        if levels:
            yield levels, change, rate


def _is_pair(view: View, change: Figure, rate: Figure) -> bool:
    """Whether two figures tell one change, by its size and by its rate."""
    return (
        (change.role, rate.role, rate.kind) == ("change", "change", "percent")
        and change.kind in QUANTITIES
        and change.direction == rate.direction
        and change.basis == rate.basis
        and None not in (change.value, rate.value)
        and not change.target
        and TO_RATE.fullmatch(view.text, change.end, rate.start) is not None
        and not is_average(view, rate)
    )


def _named(view: View, change: Figure) -> str:
    """What a change says itself that it is of; empty where it leaves that to what was told before."""
    lead = view.lead(change)
    moves = MOVES.search(lead)
    name = COUNTED.sub("", VERBS.sub("", lead[: moves.start()])) if moves is not None else ""
    name = name.removeprefix("各")
    return name if len(name) >= SHORTEST_NAME_CHARS else ""


def _levels(view: View, change: Figure, name: str) -> list[Figure]:
    """The levels of its paragraph, told before the last full stop or semicolon, that a change may be of by their name.

    The nearest comes first. A level with a change of its own is none of them.
    """
    block, segment = view.block_number(change.start), view.segment_number(change.start)
    return [
        one.figure
        for one in reversed(view.amounts_before(change.start, MOST_BACK))
        if one.block == block
        and one.segment < segment
        and _may_be_of(view, one, change)
        and _core(one).endswith(name)
    ]


def _may_be_of(view: View, one: Amount, change: Figure) -> bool:
    figure = one.figure
    if (
        figure.role != "level"
        or figure.target
        or figure.canonical_unit != change.canonical_unit
        or one.bracket != view.bracket(change.start)
        or one.other_time is not None
        or is_base(view, figure)
    ):
        return False
    own = tail(view, one)
    return all(
        view.segment_number(told.start) != one.segment for told in (*own.changes, *own.growths)
    )


def _core(one: Amount) -> str:
    """The name of a level without what says that it is a count."""
    return COUNTED.sub("", one.figure.indicator or one.lead)
