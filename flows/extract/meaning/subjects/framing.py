"""Constructions that part a name from its figure, or give one that no phrase alone would.

Each has a module of its own, in the folder of its kind, which says which figures each may name. Here the kinds are put in
order.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.beside import FRAMES as BESIDE
from flows.extract.meaning.subjects.comparisons import FRAMES as COMPARISONS
from flows.extract.meaning.subjects.comparisons import against
from flows.extract.meaning.subjects.comparisons.comparing import compared
from flows.extract.meaning.subjects.comparisons.counterparts import counterpart
from flows.extract.meaning.subjects.discourse import FRAMES as DISCOURSE
from flows.extract.meaning.subjects.events import FRAMES as EVENTS
from flows.extract.meaning.subjects.frame import STILL, Frame
from flows.extract.meaning.subjects.lists import FRAMES as LISTS
from flows.extract.meaning.subjects.money import FRAMES as MONEY
from flows.extract.meaning.subjects.money import markets
from flows.extract.meaning.subjects.parts import FRAMES as PARTS
from flows.extract.meaning.subjects.told import FRAMES as TOLD

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.subjects.case import Case

FRAMES: tuple[Frame, ...] = (
    *LISTS,
    *EVENTS,
    *MONEY,
    Frame(counterpart),
    *PARTS,
    *COMPARISONS,
    *BESIDE,
    Frame(compared),
    *TOLD,
    *DISCOURSE,
    Frame(against.same),
    Frame(markets.traded),
)
"""The more specific stand first; three are so loose that they would take from other folders what is not theirs."""


def framed(case: Case) -> str | None:
    """The name by the first construction that the figure stands in; None where it stands in none."""
    move = STILL if case.moved.is_still else case.moved.role
    for name in _names(case.reading.kind, move):
        if found := name(case):
            return found
    return None


@cache
def _names(kind: str, move: str) -> tuple[Callable[[Case], str | None], ...]:
    """What may name a figure of that kind which moves so."""
    return tuple(
        frame.name
        for frame in FRAMES
        if (frame.kinds is None or kind in frame.kinds) and frame.move in (None, move)
    )
