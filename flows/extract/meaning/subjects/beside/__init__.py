"""The phrase beside the figure: which one names it, which names nothing, and what its clause adds to it.

The folders in their order, each of which may build on those after it:

- `deeds`: those counted by what they do, are or had done to them (1334万人参保, 改造危桥18座)
- `phrases`: the phrase before and the phrase after, and which of them name nothing (央行预计达5%)
- `measuring`: what a figure measures of the noun beside it (面积300亩的产业园)
- `counting`: who or what a number counts (40家药店安装监控)
- `parted`: a name that its clause parts from its figure (以16亿元的票房位居第三)

`choosing` decides which phrase it is.
"""

from __future__ import annotations

from flows.extract.meaning.subjects.beside.deeds import relieved, states
from flows.extract.meaning.subjects.beside.measuring import features, having, worth
from flows.extract.meaning.subjects.beside.parted import frames, serving_as
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
    Frame(frames.moved_amount, move=CHANGE),
    Frame(frames.that_moved, PERCENT, CHANGE),
    Frame(frames.became, COUNT),
    Frame(frames.moved_by, ("percent", "percentage_point")),
)
"""The constructions of this folder that part a name from its figure, the more specific first."""
