"""What was done, how often, how long and how fast, as the name of its amount.

The folders in their order, each of which may build on those after it:

- `durations`: how long something lasts, takes or has been (票面期限5年, 历时两年建成)
- `frequency`: how often, and at which pace (两次下调利率, 50年一遇)
- `scores`: scores, points and medals (甲队1:1战平乙队)
- `amounts`: what was done, as the name of its amount (共成交8万手)
"""

from __future__ import annotations

from flows.extract.meaning.subjects.events.amounts import (
    averting,
    grouping,
    making,
    natural,
    progress,
    reactions,
)
from flows.extract.meaning.subjects.events.frequency import pacing, running
from flows.extract.meaning.subjects.events.scores import contests, per_match
from flows.extract.meaning.subjects.frame import COUNT, STILL, Frame

FRAMES = (
    Frame(per_match.points, COUNT, STILL),
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
