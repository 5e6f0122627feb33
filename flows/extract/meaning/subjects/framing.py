"""Constructions that part a name from its figure, or give one that no phrase alone would.

Each has a module of its own, in the folder of its kind. Which figures each may name is told here, so that it is tried for those only.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.subjects.beside import (
    features,
    frames,
    having,
    relieved,
    serving_as,
    states,
    worth,
)
from flows.extract.meaning.subjects.comparisons import (
    against,
    aims,
    distances,
    doing_most,
    exceeding,
    extremes,
    gaps,
    held_lines,
    next_in_rank,
    one_of_them,
    ranking,
    reckoning,
    sites,
    sizes,
    topping,
)
from flows.extract.meaning.subjects.comparisons.comparing import compared, past_line
from flows.extract.meaning.subjects.discourse import (
    adjusted,
    contrasting,
    done_again,
    in_month,
    taking_out,
    under_item,
)
from flows.extract.meaning.subjects.events import (
    averting,
    contests,
    grouping,
    making,
    pacing,
    progress,
    reactions,
)
from flows.extract.meaning.subjects.lists import added_to, heads, told_again
from flows.extract.meaning.subjects.measures import EXTENTS
from flows.extract.meaning.subjects.money import (
    allotting,
    auctions,
    budgeting,
    defrauding,
    discounts,
    fining,
    granting,
    markets,
    planning,
    sessions,
    turning,
)
from flows.extract.meaning.subjects.parts import (
    acting,
    age_bands,
    as_whole,
    asides,
    become,
    done_with,
    existing,
    extending,
    gathering,
    glossed,
    graded,
    headless,
    origins,
    picking,
    removing,
    sharing,
    stages,
    submitted,
    surveying,
    undone,
    uses,
    voting,
    ways,
)
from flows.extract.meaning.subjects.told import topics

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from flows.extract.meaning.subjects.case import Case

STILL, CHANGE, SHARE = "still", "change", "share"
COUNT, MONEY, LENGTH = ("count",), ("money",), ("length",)
PARTS_MOVED = ("percent", "percentage_point")
PERCENT, POINTS, PARTS = ("percent",), ("percentage_point",), ("percent", "ratio")


class Frame(NamedTuple):
    """A construction, and the figures that it may name: of which kinds, and whether they are still or tell a change.

    Where neither is said, it may name any.
    """

    name: Callable[[Case], str | None]
    kinds: Collection[str] | None = None
    move: str | None = None


FRAMES = (
    Frame(under_item.told_of, under_item.KINDS, STILL),
    Frame(budgeting.budgeted, ("money", "count")),
    Frame(planning.met, move=STILL),
    Frame(planning.in_bracket, move=STILL),
    Frame(contests.scored, ("ratio", "count")),
    Frame(voting.voted, COUNT, STILL),
    Frame(worth.worth, COUNT, STILL),
    Frame(heads.of_last, COUNT, STILL),
    Frame(heads.amount_of_last, heads.AMOUNTS, STILL),
    Frame(one_of_them.measured, one_of_them.QUALITIES, STILL),
    Frame(one_of_them.packed, one_of_them.QUALITIES, STILL),
    Frame(one_of_them.packages, (*COUNT, *one_of_them.QUALITIES), STILL),
    Frame(one_of_them.held, one_of_them.HOLDING, STILL),
    Frame(pacing.in_each, move=STILL),
    Frame(asides.aside, COUNT),
    Frame(asides.wind, ("count", "speed")),
    Frame(asides.blowing, COUNT),
    Frame(asides.member, PERCENT, CHANGE),
    Frame(told_again.one_of_list, PERCENT, CHANGE),
    Frame(taking_out.without_part, PERCENT, CHANGE),
    Frame(stages.of_those, COUNT, STILL),
    Frame(averting.averted, averting.KINDS, STILL),
    Frame(progress.come_so_far, ("count", "area", "length"), STILL),
    Frame(held_lines.held_against, move=STILL),
    Frame(aims.aimed_at, aims.KINDS),
    Frame(against.at_its_peak, move=STILL),
    Frame(exceeding.exceeding),
    Frame(exceeding.how_many, COUNT, STILL),
    Frame(added_to.added, move=STILL),
    Frame(auctions.price, MONEY, STILL),
    Frame(markets.per_share, ("money", "count")),
    Frame(making.made, making.AMOUNTS),
    Frame(making.of_work, making.CAPACITY, STILL),
    Frame(age_bands.of_age, PERCENT, SHARE),
    Frame(surveying.answered, PERCENT),
    Frame(undone.told_before, undone.KINDS, STILL),
    Frame(undone.told_after, undone.KINDS, STILL),
    Frame(existing.there_are, existing.KINDS, STILL),
    Frame(glossed.glossed, ("percent", "ratio", "count"), STILL),
    Frame(acting.part_of_group, PARTS, STILL),
    Frame(acting.together, COUNT),
    Frame(states.in_state, COUNT, STILL),
    Frame(reactions.reacted, COUNT, STILL),
    Frame(grouping.put_in_groups, COUNT, STILL),
    Frame(features.featured, COUNT, STILL),
    Frame(discounts.discount, ("ratio",), STILL),
    Frame(removing.removed, PERCENT),
    Frame(acting.died_of, COUNT, STILL),
    Frame(acting.by_whom, COUNT, STILL),
    Frame(gathering.gathered, COUNT, STILL),
    Frame(acting.did, COUNT, STILL),
    Frame(as_whole.done, COUNT, STILL),
    Frame(submitted.dealt_with, COUNT, STILL),
    Frame(ways.went, COUNT, STILL),
    Frame(ways.measured, COUNT, STILL),
    Frame(topping.share_of_most, PERCENT, SHARE),
    Frame(doing_most.did_most, doing_most.KINDS),
    Frame(next_in_rank.comes_next),
    Frame(topping.topped, move=STILL),
    Frame(topping.moved_first, PERCENT, CHANGE),
    Frame(extremes.of_place, move=STILL),
    Frame(sites.at_sites, sites.KINDS, STILL),
    Frame(ranking.moved, COUNT, CHANGE),
    Frame(ranking.several, COUNT, STILL),
    Frame(extending.reached, PARTS, STILL),
    Frame(uses.used, PARTS, STILL),
    Frame(uses.made_up, PERCENT),
    Frame(markets.bought, MONEY),
    Frame(fining.fined, ("money", "count")),
    Frame(defrauding.defrauded, MONEY, STILL),
    Frame(fining.multiple, ("ratio",), STILL),
    Frame(allotting.each_gets, allotting.KINDS, STILL),
    Frame(granting.at_most, MONEY, STILL),
    Frame(granting.part, PERCENT, STILL),
    Frame(granting.given, ("money", "percent"), STILL),
    Frame(granting.comes_to, MONEY, STILL),
    Frame(frames.toward, COUNT),
    Frame(relieved.solved, COUNT, STILL),
    Frame(serving_as.serving_as, move=STILL),
    Frame(frames.with_outcome, ("count", "money"), STILL),
    Frame(frames.with_amount),
    Frame(sizes.told_before, ("length", "mass"), STILL),
    Frame(sizes.judged, ("length", "mass"), STILL),
    Frame(having.that_has, having.HAD, STILL),
    Frame(having.how_many_have, COUNT, STILL),
    Frame(frames.one_of),
    Frame(gaps.apart, gaps.KINDS, STILL),
    Frame(distances.apart, LENGTH),
    Frame(distances.on_the_way, LENGTH, STILL),
    Frame(distances.away, LENGTH),
    Frame(distances.in_size, LENGTH),
    Frame(sizes.counted, COUNT),
    Frame(sizes.of_each),
    Frame(sizes.of_thing, EXTENTS, STILL),
    Frame(distances.as_much_as, COUNT),
    Frame(frames.between_bounds, MONEY),
    Frame(reckoning.per_so_many, reckoning.KINDS),
    Frame(markets.shares, COUNT),
    Frame(markets.falling_due, MONEY),
    Frame(markets.net_dealt, MONEY),
    Frame(sessions.closed, (sessions.INDEX,), STILL),
    Frame(markets.exchanged, MONEY),
    Frame(markets.currency_in, MONEY),
    Frame(frames.leading, frames.LED),
    Frame(frames.moved_amount, move=CHANGE),
    Frame(frames.that_moved, PERCENT, CHANGE),
    Frame(frames.became, COUNT),
    Frame(markets.quoted),
    Frame(frames.moved_by, ("percent", "percentage_point")),
    Frame(sharing.moved_inside, PARTS_MOVED),
    Frame(sharing.moved, POINTS, CHANGE),
    Frame(past_line, ("length", "money", "count"), "difference"),
    Frame(markets.rate_set, PARTS_MOVED, CHANGE),
    Frame(compared),
    Frame(topics.made_to_move, move=CHANGE),
    Frame(origins.making_up, COUNT),
    Frame(origins.came_from),
    Frame(origins.told_after),
    Frame(picking.picked, COUNT),
    Frame(stages.reached, COUNT, STILL),
    Frame(done_with.what_they_did, MONEY, STILL),
    Frame(become.became, MONEY, STILL),
    Frame(graded.of_grade, graded.KINDS, STILL),
    Frame(headless.of_class, COUNT, STILL),
    Frame(headless.headless, COUNT),
    Frame(in_month.told_of, move=STILL),
    Frame(adjusted.come_to, adjusted.KINDS, STILL),
    Frame(done_again.told_of, done_again.KINDS, STILL),
    Frame(turning.turned, MONEY, STILL),
    Frame(contrasting.contrasted, move=STILL),
    Frame(against.same),
    Frame(markets.traded),
)
"""The more specific stand first."""


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
