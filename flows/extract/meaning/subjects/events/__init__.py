"""What was done, how often, how long and how fast, as the name of its amount."""

from __future__ import annotations

from flows.extract.meaning.subjects.events import (
    averting,
    contests,
    grouping,
    making,
    natural,
    pacing,
    progress,
    reactions,
    running,
)
from flows.extract.meaning.subjects.frame import COUNT, STILL, Frame

FRAMES = (
    Frame(contests.scored, ("ratio", "count")),
    Frame(pacing.in_each, move=STILL),
    Frame(natural.grown, natural.KINDS, STILL),
    Frame(averting.averted, averting.KINDS, STILL),
    Frame(running.ran, COUNT, STILL),
    Frame(progress.come_so_far, ("count", "area", "length"), STILL),
    Frame(making.made, making.AMOUNTS),
    Frame(making.of_work, making.CAPACITY, STILL),
    Frame(reactions.reacted, COUNT, STILL),
    Frame(grouping.put_in_groups, COUNT, STILL),
)
"""The constructions of this folder that part a name from its figure, the more specific first."""
