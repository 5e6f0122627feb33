"""Shares of one whole together make 100%.

Which shares are told together is in `listed`, which of them words make parts of one whole in `wholes`; a share against
the amounts it is of belongs in `flows.relate.shares.of_amounts.portions`. Source: the definition of a share.
"""

from __future__ import annotations

from itertools import combinations, groupby, pairwise
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGED
from flows.regex import regex
from flows.relate.arithmetic import SELDOM, Term, Wording, identity, meets, middle, sides, slipped
from flows.relate.confidence import POSSIBLE, PROBABLE, SURE
from flows.relate.dealt_names import completed, dealt
from flows.relate.formulas import HUNDRED, makes_whole
from flows.relate.groups import FEWEST, Group
from flows.relate.shares.of_100 import wholes
from flows.relate.shares.of_100.gained import moved
from flows.relate.shares.of_100.listed import GOES_ON, follows, lists, with_rest
from flows.relate.shares.of_100.named_whole import share_of, understood
from flows.relate.tails import tail
from flows.relate.words import KINDS_OF_PLACE, VERBS, stem
from schemas.catalogue.partitions import common_wholes, leave_rest
from schemas.intervals import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.catalogue.partitions import Partition
    from schemas.records import Figure, Relation


def find(view: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """Shares that are told together, and their changes."""
    listed = set[int]()
    for figures in wholes.lists(view):
        terms = [Term(figure, "share") for figure in figures]
        if _pass_whole(terms) and not any(is_joint(view, one) for one in figures):
            listed.update(map(id, figures))
            yield _shares(terms, SURE)
    told = frozenset(listed)
    for figures in lists(view):
        if not told.isdisjoint(map(id, figures)):
            continue
        listed.update(map(id, figures))
        relation = _whole(view, figures, groups)
        if relation is not None:
            of_several = relation.untestable and _pass_whole(
                [Term(one, "share") for one in figures]
            )
            yield from _by_stretch(view, figures, groups) or ([] if of_several else [relation])
    for figures in with_rest(view):
        if listed.isdisjoint(map(id, figures)):
            yield _shares([Term(figure, "share") for figure in figures], SURE)
    yield from moved(view)


def _pass_whole(terms: Sequence[Term]) -> bool:
    """Whether shares add up to more than 100, however they were rounded."""
    whole, added = sides(terms, makes_whole)
    is_more = added.low is not None and whole.high is not None and added.low > whole.high
    return is_more and not meets(terms, makes_whole)


def is_evened(figures: Sequence[Figure]) -> bool:
    """Whether shares make 100 to the last digit, as statisticians see to by rounding one of them the other way."""
    return sum((figure.value or ZERO for figure in figures), start=ZERO) == HUNDRED.low


PARTIAL = regex("主要|重点|部分|例如|比如")
"""What announces some parts, not all."""
NET = regex(r"占[^占]*(?:净值|净资产|净额)")
"""Of net values, shares may pass the whole."""
OPEN = ("the shares listed may not be all", "所列占比可能并非全部")


def _whole(view: View, figures: list[Figure], groups: Sequence[Group]) -> Relation | None:
    """The shares of a list against 100; untestable if they miss it and neither words nor a slip say they are all."""
    if any(NET.search(figure.indicator or "") for figure in figures):
        return None  # debts and leverage: such shares pass the whole
    terms = [Term(figure, "share") for figure in figures]
    names = dealt(view, figures) or [_part_named(view, one) for one in figures]
    partition = completed(names)
    fills = (
        partition is not None
        and not _is_of_region(view, figures)
        and _fills(view, terms, partition)
        and (
            (_are_of_one(view, figures[0], partition, names) and not _is_narrowed(names, partition))
            or slipped(terms, makes_whole)
        )
    )
    closed = fills or _is_of_group(view, figures, groups)
    closed = closed or (_pass_whole(terms) and _are_ages(view, figures))
    holds = meets(terms, makes_whole)
    lacks = closed and not _pass_whole(terms)
    if not holds and (
        _makes_part(view, terms, groups)
        or _makes_joint(view, terms)
        or (lacks and _fit_amounts(view, figures))
    ):
        return None
    if not holds and not closed:
        if PARTIAL.search(view.text, view.sentence_at(figures[0].start).start, figures[0].start):
            return None
        _, added = sides(terms, makes_whole)
        leaves_rest = not _pass_whole(terms) and (
            partition is not None or _takes_out(view, figures[0])
        )
        if leaves_rest or not slipped(terms, makes_whole) or len(figures) == FEWEST:
            relation = _shares(terms, POSSIBLE)
            relation.untestable = OPEN
            return relation
        return _shares(terms, PROBABLE if added.low is not None else POSSIBLE)
    return _shares(terms, SURE)


def _by_stretch(view: View, figures: list[Figure], groups: Sequence[Group]) -> list[Relation]:
    """Shares that pass the whole by its divisions, each in a stretch or a sentence of its own; none where none fits.

    男性占46.2%，女性占53.8%；18—35岁占38.4%，36—55岁占42.9%，56岁及以上占18.7%.
    """
    if not _pass_whole([Term(figure, "share") for figure in figures]):
        return []
    for number in (view.segment_number, view.sentence_number):
        stretches = [list(run) for _, run in groupby(figures, key=lambda one: number(one.start))]
        told = [_whole(view, run, groups) for run in stretches if len(run) >= FEWEST]
        found = [
            one
            for one in told
            if one is not None and one.untestable is None and (one.holds or one.confidence >= SURE)
        ]
        if found and len(stretches) >= FEWEST:
            return found
    return []


def _are_ages(view: View, figures: Sequence[Figure]) -> bool:
    """Whether shares are of ages that exclude each other: 18—35岁占38.4%，36—55岁占42.9%，56岁及以上占18.7%."""
    ages = [view.before(figure, 1)[0] for figure in figures if view.before(figure, 1)]
    spans = sorted(
        ((one.interval.low or ZERO, one.interval.high) for one in ages), key=lambda span: span[0]
    )
    return (
        len(ages) == len(figures)
        and all(one.kind == "age" for one in ages)
        and all(high is not None and high <= low for (_, high), (low, _) in pairwise(spans))
    )


MOST_AMOUNTS = 24
"""Amounts from the sentence of the first share on that the shares of a list may be of."""


def _fit_amounts(view: View, figures: Sequence[Figure]) -> bool:
    """Whether each share is told of an amount, and all are of one whole: none is wrong, and what lacks is another part.

    甲区50.2亿元，占50.2%；乙区36.9亿元，占36.9%；丙区12.4亿元，占12.4%.
    """
    start = view.sentence_at(figures[0].start).start
    amounts = [one for one in view.amounts_from(start, MOST_AMOUNTS) if one.figure.role == "level"]
    part_of = {id(share): one.figure for one in amounts for share in tail(view, one).shares[:1]}
    parts = [part_of.get(id(figure)) for figure in figures]
    if None in parts or len({one.canonical_unit for one in parts if one is not None}) > 1:
        return False
    found = [
        part.interval * HUNDRED / share.interval
        for part, share in zip(parts, figures, strict=True)
        if part is not None and share.value
    ]
    return len(found) == len(figures) and all(
        one.meets(other) for one, other in combinations(found, 2)
    )


JOINT = regex("合计|共计|总计|共占|一共")
"""Before the share of several together."""


def is_joint(view: View, figure: Figure) -> bool:
    """甲、乙、丙三区合计占80%: whether a share is that of several together."""
    return JOINT.search(view.lead(figure)) is not None


def _makes_joint(view: View, terms: Sequence[Term]) -> bool:
    """Whether they make what the sentence tells of all of them together, beside them or as one of the list."""
    sentence = view.sentence_at(terms[0].figure.start)
    told = [one for one in view.within(sentence.start, sentence.end) if is_joint(view, one)]
    return any(_adds_up(terms, joint) for joint in told)


def _adds_up(terms: Sequence[Term], joint: Figure) -> bool:
    """Whether shares make another one, which may stand among them."""
    _, added = sides([term for term in terms if term.figure is not joint], makes_whole)
    return added.meets(joint.interval)


def _makes_part(view: View, terms: Sequence[Term], groups: Sequence[Group]) -> bool:
    """Whether they make the share that the total of their parts has of a larger whole: 45.6%，其中40.0%，5.6%."""
    _, added = sides(terms, makes_whole)
    wholes = {
        id(group.whole): group.whole
        for group in groups
        if _are_told(view, [term.figure for term in terms], group)
    }
    return any(
        added.meets(share.interval)
        for whole in wholes.values()
        for share in tail(view, whole).shares[:1]
    )


EXACT = 10
"""Decimal places of a sum of shares in a message."""


def _shares(terms: list[Term], confidence: float) -> Relation:
    _, added = sides(terms, makes_whole)
    size = middle(added, EXACT)
    return identity(
        "shares",
        terms,
        makes_whole,
        Wording(
            f"{' + '.join(term.figure.text for term in terms)} = 100%",
            f"the shares of one whole add up to {size}%",
            f"各项占比之和为{size}%",
        ),
        confidence,
    )


PEOPLE = "人口"
PERSONS = regex("(?:者|人|员|工|生|民|客|众|师|代表|选手|人群|网友)$")
"""Names of people, who are men or women as the population is."""


def _fills(view: View, terms: Sequence[Term], partition: Partition) -> bool:
    """Whether the parts of a division are all of the whole that their shares are of.

    What households use is no industry's: 用电量中，第一产业占1%，第二产业占68%，第三产业占17%. Still the industries use
    no more than all of it.
    """
    first = terms[0].figure
    of = share_of(view, first)
    told = view.opening(first)
    words = of or f"{understood(first)}{told}"
    leave = leave_rest([names[0] for names in partition.parts], words)
    if leave and not _pass_whole(terms):
        return False
    wholes = partition.whole.get("", ())
    if PEOPLE in wholes and PERSONS.search(of) and _pass_whole(terms):
        return True  # 受访者中，男性占46.2%，女性占58.8%: nobody is both
    return not of or not wholes or any(whole in of for whole in wholes)


OF_REGION = regex(
    rf"占(?!比)(?:世界|全球|[^，,；;。：:（(\d的占]{{0,8}}[{KINDS_OF_PLACE}])(?:的)?(?:总量|总额|总数)?的?"
    rf"(?:比重|比例|份额)?(?:分别|依次)?(?:为|是|达到?|提高到|上升到)?{HEDGED}$"
)
"""Before a share of what a region has of the same, another whole for each: 出口占全省的14.5%，进口占全省的8.7%."""
OF_REGION_CHARS = 32


def _is_of_region(view: View, figures: Sequence[Figure]) -> bool:
    """Whether shares are of what a region has of the same, be it by the share out of which 其中 takes them.

    全省生产总值占全国的6.3%，其中第一产业占4.8%，第二产业占7.1%，第三产业占6.0%.
    """
    told = [one for one in view.preceding(figures[0]) if one.role == "share"]
    leads = told[-1:] if _takes_out(view, figures[0]) else []
    return any(view.says(OF_REGION, one, OF_REGION_CHARS, GOES_ON) for one in (*leads, *figures))


def _are_of_one(view: View, first: Figure, partition: Partition, names: Sequence[str]) -> bool:
    """Whether what is told of the parts is all that they make, and not a part of each.

    城镇人口 and 乡村人口 are the people; 城镇居民食品支出 may be of what the town spends, 男性高血压 of the men.
    """
    member = partition.member(names[-1])
    noun = stem(VERBS.sub("", member[1])) if member else ""
    return (
        not noun
        or PEOPLE in noun
        or PERSONS.search(noun) is not None
        or noun in f"{share_of(view, first)}{view.opening(first).rpartition(names[0])[0]}"
        or any(ending and noun.endswith(ending) for ending in partition.whole)
        or bool(common_wholes(noun))
    )


NARROWED = regex(r"[^中里内，,。；;：:、\s]+$")
"""Words right before the name of a part."""


def _is_narrowed(names: Sequence[str], partition: Partition) -> bool:
    """Whether the first part is told of some of it alone, and nobody says that they are the whole.

    60岁以上男性占8.2%，女性占9.1% are of all people, 受访者中，男性占48.2% and 常住人口男性占51% of the ones named.
    """
    told = NARROWED.search(partition.before(names[0]))
    return told is not None and PEOPLE not in told[0] and PERSONS.search(told[0]) is None


TAKEN_OUT = regex("其中[^。；]*$")
"""What takes some parts out of a whole, before the first share of them."""


def _takes_out(view: View, first: Figure) -> bool:
    """Whether 其中 opens a list of shares in its sentence: 播种面积126万亩，其中粮食、油料分别占73%、11%."""
    told = view.opening(first)
    return TAKEN_OUT.search(told) is not None


def _part_named(view: View, figure: Figure) -> str:
    """What a share is of: the words before 占 in its clause, else the amount before it."""
    lead = view.lead(figure).partition("占")[0]
    if len(VERBS.sub("", lead)) > 1:
        return lead
    return (figure.indicator or "").partition("占")[0]


def _is_of_group(view: View, figures: Sequence[Figure], groups: Sequence[Group]) -> bool:
    """Whether each part of a group that adds up has one of the shares."""
    return any(
        len(group.parts) == len(figures)
        and group.holds
        and (group.partition is not None or group.chance <= SELDOM)
        and (_are_told(view, figures, group) or follows(view, figures, group))
        for group in groups
    )


def _are_told(view: View, figures: Sequence[Figure], group: Group) -> bool:
    """Whether each part of a group is told with one of the shares."""
    told = {id(figure) for part in group.parts for figure in tail(view, part).shares[:1]}
    return told == {id(figure) for figure in figures}
