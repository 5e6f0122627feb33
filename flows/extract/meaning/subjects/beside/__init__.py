"""The phrase beside the figure: which one names it, which names nothing, and what its clause adds to it."""

from __future__ import annotations

from flows.extract.meaning.subjects.beside import (
    features,
    frames,
    having,
    relieved,
    serving_as,
    states,
    worth,
)
from flows.extract.meaning.subjects.frame import CHANGE, COUNT, MONEY, PERCENT, STILL, Frame

FRAMES = (
    Frame(worth.worth, COUNT, STILL),
    Frame(states.in_state, COUNT, STILL),
    Frame(features.featured, COUNT, STILL),
    Frame(frames.toward, COUNT),
    Frame(relieved.solved, COUNT, STILL),
    Frame(serving_as.serving_as, move=STILL),
    Frame(frames.with_outcome, ("count", "money"), STILL),
    Frame(frames.with_amount),
    Frame(having.that_has, having.HAD, STILL),
    Frame(having.how_many_have, COUNT, STILL),
    Frame(frames.one_of),
    Frame(frames.between_bounds, MONEY),
    Frame(frames.leading, frames.LED),
    Frame(frames.moved_amount, move=CHANGE),
    Frame(frames.that_moved, PERCENT, CHANGE),
    Frame(frames.became, COUNT),
    Frame(frames.moved_by, ("percent", "percentage_point")),
)
"""The constructions of this folder that part a name from its figure, the more specific first."""
