"""Constructions that part a name from its figure, or give one that no phrase alone would: what the text goes on to tell of.

Each has a module of its own, in the folder of its kind, which says which figures each may name. Here the kinds are put in
order.
"""

from __future__ import annotations

from flows.extract.meaning.subjects.beside import FRAMES as BESIDE
from flows.extract.meaning.subjects.comparisons import FRAMES as COMPARISONS
from flows.extract.meaning.subjects.comparisons.held_against import against
from flows.extract.meaning.subjects.comparisons.held_against.counterparts import counterpart
from flows.extract.meaning.subjects.comparisons.leads.comparing import compared
from flows.extract.meaning.subjects.discourse import FRAMES as DISCOURSE
from flows.extract.meaning.subjects.discourse.bearing import whose
from flows.extract.meaning.subjects.discourse.ellipsis import deeds_told
from flows.extract.meaning.subjects.events import FRAMES as EVENTS
from flows.extract.meaning.subjects.events.amounts import fronted
from flows.extract.meaning.subjects.frame import COUNT, STILL, Frame, Frames
from flows.extract.meaning.subjects.lists import FRAMES as LISTS
from flows.extract.meaning.subjects.money import FRAMES as MONEY
from flows.extract.meaning.subjects.money.trade import markets
from flows.extract.meaning.subjects.parts import FRAMES as PARTS
from flows.extract.meaning.subjects.parts.doing import predicated
from flows.extract.meaning.subjects.parts.picked import in_contrast
from flows.extract.meaning.subjects.told import FRAMES as TOLD

FRAMES = Frames(
    *LISTS,
    *EVENTS,
    *MONEY,
    Frame(counterpart),
    *PARTS,
    *COMPARISONS,
    Frame(whose.with_amount),
    Frame(in_contrast.contrasted, COUNT, STILL),
    Frame(predicated.said_of, COUNT, STILL),
    *BESIDE,
    Frame(compared),
    *TOLD,
    *DISCOURSE,
    Frame(against.same),
    Frame(markets.traded),
    Frame(deeds_told.done, move=STILL),
    Frame(fronted.done_to, fronted.KINDS, STILL),
)
"""The more specific stand first; the last five are so loose that they would take from other folders what is not theirs."""
