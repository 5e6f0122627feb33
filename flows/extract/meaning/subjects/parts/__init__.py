"""A part and its whole: shares, branches, members of a list, those whom a predicate picks out.

The folders in their order, each of which may build on those after it:

- `picked`: some of those counted before, picked out after their number (其中8户已脱贫)
- `branching`: branches that are measured as their whole is (投资增长6%，其中第一产业增长8%)
- `shares`: what a share is a share of (A占B的12%)
- `classes`: a part by the class that it is of (男性6万人)
- `groups`: the part of a group by what it does or answers (62%的受访者支持该方案)
- `outcomes`: how far some have come, what was done with them (竣工287个)
- `doing`: those counted and what they do (9个单位违规发放补贴)
- `wholes`: the whole that a part is taken from (其中, 在法人单位中)
"""

from __future__ import annotations

from flows.extract.meaning.subjects.frame import (
    CHANGE,
    COUNT,
    MONEY,
    PARTS,
    PARTS_MOVED,
    PERCENT,
    POINTS,
    SHARE,
    STILL,
    Frame,
)
from flows.extract.meaning.subjects.parts.branching import asides, contributed, phased
from flows.extract.meaning.subjects.parts.classes import (
    age_bands,
    bands,
    graded,
    headless,
    origins,
    thresholds,
)
from flows.extract.meaning.subjects.parts.doing import done_with, existing, joint_deeds
from flows.extract.meaning.subjects.parts.groups import (
    acting,
    gathering,
    glossed,
    surveying,
    topical,
    voting,
)
from flows.extract.meaning.subjects.parts.outcomes import (
    as_whole,
    become,
    passives,
    sentenced,
    stages,
    submitted,
    undone,
)
from flows.extract.meaning.subjects.parts.picked import picking, ways
from flows.extract.meaning.subjects.parts.shares import (
    bearing_part,
    extending,
    going_to,
    mainly,
    removing,
    sharing,
    uses,
)

FRAMES = (
    Frame(voting.voted, COUNT, STILL),
    Frame(going_to.each, going_to.KINDS, STILL),
    Frame(asides.aside, COUNT),
    Frame(asides.wind, ("count", "speed")),
    Frame(asides.blowing, COUNT),
    Frame(asides.member, PERCENT, CHANGE),
    Frame(stages.of_those, COUNT, STILL),
    Frame(age_bands.of_age, PERCENT, SHARE),
    Frame(thresholds.bounded, thresholds.KINDS, STILL),
    Frame(bands.spread, ("money", "duration", "age"), STILL),
    Frame(bands.in_brackets, PERCENT, STILL),
    Frame(bands.in_brackets, PERCENT, SHARE),
    Frame(bands.another, PERCENT, STILL),
    Frame(bands.another, PERCENT, SHARE),
    Frame(surveying.answered, PERCENT),
    Frame(undone.told_before, undone.KINDS, STILL),
    Frame(undone.told_after, undone.KINDS, STILL),
    Frame(phased.of_phase, phased.KINDS, STILL),
    Frame(contributed.contributed, contributed.KINDS, STILL),
    Frame(joint_deeds.together, COUNT, STILL),
    Frame(sentenced.sentenced, COUNT, STILL),
    Frame(passives.done_to, COUNT, STILL),
    Frame(existing.there_are, existing.KINDS, STILL),
    Frame(glossed.glossed, ("percent", "ratio", "count"), STILL),
    Frame(acting.part_of_group, PARTS, STILL),
    Frame(topical.part_of_topic, PARTS, STILL),
    Frame(acting.together, COUNT),
    Frame(removing.removed, PERCENT),
    Frame(acting.died_of, COUNT, STILL),
    Frame(acting.by_whom, COUNT, STILL),
    Frame(gathering.gathered, COUNT, STILL),
    Frame(acting.did, COUNT, STILL),
    Frame(as_whole.done, COUNT, STILL),
    Frame(submitted.dealt_with, COUNT, STILL),
    Frame(ways.went, COUNT, STILL),
    Frame(ways.measured, COUNT, STILL),
    Frame(bearing_part.bearing, PERCENT, STILL),
    Frame(extending.reached, PARTS, STILL),
    Frame(uses.used, PARTS, STILL),
    Frame(uses.made_up, PERCENT),
    Frame(mainly.mostly, PARTS),
    Frame(sharing.moved_inside, PARTS_MOVED),
    Frame(sharing.moved, POINTS, CHANGE),
    Frame(origins.making_up, COUNT),
    Frame(origins.came_from),
    Frame(origins.told_after),
    Frame(picking.picked, COUNT),
    Frame(stages.reached, COUNT, STILL),
    Frame(done_with.what_they_did, MONEY, STILL),
    Frame(become.became, become.KINDS, STILL),
    Frame(graded.of_grade, graded.KINDS, STILL),
    Frame(headless.of_class, COUNT, STILL),
    Frame(headless.headless, COUNT),
    Frame(headless.concerning, COUNT, STILL),
)
"""The constructions of this folder that part a name from its figure, the more specific first."""
