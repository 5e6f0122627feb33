"""One thing held against another: leads, ranks, multiples, distances, sizes.

The folders in their order, each of which may build on those after it:

- `leads`: by how much, or how many times, one is ahead of another (比全国高1.8个百分点, 是上年的2.1倍)
- `held_against`: what a figure is held against, which is no subject, and lines that are passed (低于4%的警戒线)
- `ranks`: who stands where among several, and with how much (甲县最多，为910毫米)
- `extents`: how far, how large and how heavy, of one or of each (一包水泥100斤, 距市区8公里)
"""

from __future__ import annotations

from flows.extract.meaning.subjects.comparisons.extents import (
    distances,
    one_of_them,
    reckoning,
    sites,
    sizes,
)
from flows.extract.meaning.subjects.comparisons.held_against import (
    against,
    aims,
    exceeding,
    held_lines,
    past_lines,
)
from flows.extract.meaning.subjects.comparisons.leads import gaps
from flows.extract.meaning.subjects.comparisons.leads.comparing import past_line
from flows.extract.meaning.subjects.comparisons.ranks import (
    doing_most,
    extremes,
    next_in_rank,
    placed_with,
    ranking,
    topping,
)
from flows.extract.meaning.subjects.frame import CHANGE, COUNT, LENGTH, PERCENT, SHARE, STILL, Frame
from flows.extract.meaning.subjects.measures import EXTENTS

FRAMES = (
    Frame(one_of_them.measured, one_of_them.QUALITIES, STILL),
    Frame(one_of_them.packed, one_of_them.QUALITIES, STILL),
    Frame(one_of_them.packages, (*COUNT, *one_of_them.QUALITIES), STILL),
    Frame(one_of_them.held, one_of_them.HOLDING, STILL),
    Frame(held_lines.held_against, move=STILL),
    Frame(past_lines.how_many, COUNT, STILL),
    Frame(aims.aimed_at, aims.KINDS),
    Frame(against.foreseen, move=STILL),
    Frame(against.at_its_peak, move=STILL),
    Frame(exceeding.exceeding),
    Frame(exceeding.how_many, COUNT, STILL),
    Frame(topping.share_of_most, PERCENT, SHARE),
    Frame(doing_most.did_most, doing_most.KINDS),
    Frame(doing_most.told_twice, doing_most.KINDS),
    Frame(next_in_rank.comes_next),
    Frame(topping.topped, move=STILL),
    Frame(topping.moved_first, PERCENT, CHANGE),
    Frame(placed_with.placed, move=STILL),
    Frame(extremes.of_place, move=STILL),
    Frame(sites.at_sites, sites.KINDS, STILL),
    Frame(ranking.moved, COUNT, CHANGE),
    Frame(ranking.several, COUNT, STILL),
    Frame(sizes.told_before, ("length", "mass"), STILL),
    Frame(sizes.judged, ("length", "mass"), STILL),
    Frame(gaps.apart, gaps.KINDS, STILL),
    Frame(distances.apart, LENGTH),
    Frame(distances.on_the_way, LENGTH, STILL),
    Frame(distances.away, LENGTH),
    Frame(distances.in_size, LENGTH),
    Frame(sizes.counted, COUNT),
    Frame(sizes.of_each),
    Frame(sizes.of_thing, EXTENTS, STILL),
    Frame(distances.as_much_as, COUNT),
    Frame(reckoning.per_so_many, reckoning.KINDS),
    Frame(past_line, ("length", "money", "count"), "difference"),
)
"""The constructions of this folder that part a name from its figure, the more specific first."""
