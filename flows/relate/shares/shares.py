"""Shares of one whole: together they make 100%, and what some gain the others lose.

A share against the amounts it is of belongs in `portions`, which shares the words make parts of one whole in `wholes`.
Source: the definition of a share.
"""

from __future__ import annotations

import re
from itertools import combinations, groupby, pairwise
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex
from flows.relate.arithmetic import SELDOM, Term, Wording, identity, meets, middle, sides, slipped
from flows.relate.confidence import POSSIBLE, PROBABLE, SURE
from flows.relate.dealt_names import completed, dealt
from flows.relate.formulas import HUNDRED, total
from flows.relate.groups import FEWEST, Group
from flows.relate.shares import wholes
from flows.relate.tails import tail
from flows.relate.view import BRACKETS
from flows.relate.words import DEALT_OR_APART, KINDS_OF_PLACE, VERBS, ends_in, stem
from schemas.catalogue.partitions import common_wholes, leave_rest, partitions
from schemas.intervals import ZERO, Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.catalogue.partitions import Partition
    from schemas.records import Figure, Relation

MOST_AMOUNTS = 24
"""Amounts from the sentence of the first share on that the shares of a list may be of."""
SENTENCES_APART = 2
"""Sentences between one share of a whole and the next."""
EXACT = 10
"""Decimal places of a sum of shares in a message."""
OF = regex(r"占(?!比)(?P<whole>[^，,；;。：:（(\d]*)$")
"""占 with the whole that it names: 占出口总额."""
WHOLE_CHARS = 120
"""Characters before a share in which its clause names its whole."""
OF_WHOLE = regex(rf"的(?:(?:比重|比例|份额)(?:为|是|达到?)?)?{HEDGED}$")
"""Between the amount of a whole and the share of it: 占计划156亿元的58.2%, 占156亿元的比重为58.2%."""
OF_AMOUNT = regex(
    rf"占(?!比)(?P<whole>[^，,；;。：:（(\d]*\d[\d,.]*[^，,；;。：:（(\d]{{1,8}}?){OF_WHOLE.pattern}"
)
"""占总长664公里的79.5%: the whole with its amount, which no other share of the text need be of."""
AMONG_WHOLE = regex(
    r"(?:^|[，。；：\n])(?P<whole>[^，。；：\n\d]{2,24}?)中(?:[，,]|[^，。；]{2,40}所占)"
)
"""在出口总额中，甲占…，乙占…; 总额中甲和乙所占比重依次为…."""
NAMES_ANOTHER = regex(r"占(?!比)[^，,；;。：:（(\d]{2,}的")
"""What turns from that whole to another, for the shares that follow: 内资企业中，国企占全部单位的0.4%，私企占84.1%."""
MEANT = regex(r"占(?!比)(?P<whole>.+)的比重$")
"""The whole in the name of a share: 民营企业进出口占外贸进出口的比重."""
OF_PLAN = regex(
    r"(?:为|完成|达到?|相当于)(?P<whole>[^，,；;。：:（(\d]{0,6}(?:预算|计划|目标|任务))[^，。；\d]{0,2}的?$"
)
"""The plan that an amount is a share of: 为预算的, 完成年度计划的."""
PLAN_CHARS = 14
"""Characters of the longest such words."""
TURNS_INTO = regex(r"(?:调整|变|提高|上升|下降|演变|优化)?[为至到]")
"""Between the share that a part leaves and the one that it reaches."""
SAYS_SHARE = regex(
    rf"(?:占|占比|比重|份额)(?:分别|依次)?(?:由[^，。；\d]{{0,8}}的|为|达|达到|是|{HEDGE}|约为)?$"
)
"""占, 占比为, 比重分别由上年的."""
GAINED = regex(r"比重|占比|份额")
OF_ITS_OWN = regex(
    r"占[^，。；：\d]{0,6}(?:同(?![期时样一比])|各自|相应|对应|所在[^，。；\d的]{1,4})[^，。；：\d]{0,12}$"
)
"""Before shares that are each of a whole of its own: 分别占全国同类企业的."""
OF_ITS_OWN_CHARS = 24
OF_REGION = regex(
    rf"占(?!比)(?:世界|全球|[^，,；;。：:（(\d的占]{{0,8}}[{KINDS_OF_PLACE}])(?:的)?(?:总量|总额|总数)?的?"
    rf"(?:比重|比例|份额)?(?:分别|依次)?(?:为|是|达到?|提高到|上升到)?{HEDGED}$"
)
"""Before a share of what a region has of the same, another whole for each: 出口占全省的14.5%，进口占全省的8.7%."""
OF_REGION_CHARS = 32
INDUSTRIES = regex(r"(?<![一二三第])([一二三])([一二三])产业?")
"""一三产业 is the first industry and the third."""
PARTIAL = regex("主要|重点|部分|例如|比如")
"""What announces some parts, not all."""
GOES_ON = regex(rf"{DEALT_OR_APART.pattern}|{TURNS_INTO.pattern}")
"""Between shares of a list, or between those that it leaves and those that it reaches."""
REST = regex(r"(?:其余|余下|剩余)的?[^，。；\d]{0,8}")
"""Before the share that is left when all others are told."""
SHARE_AFTER = regex(r"(?:(?!其中)[^。；：\d率均各]){1,24}")
"""Between shares that a sentence gives one after the other."""
NET = regex(r"占[^占]*(?:净值|净资产|净额)")
"""Of net values, shares may pass the whole."""
OPEN = ("the shares listed may not be all", "所列占比可能并非全部")
AROUND_WHOLE = regex(
    rf"^(?:其|整个|该市|该省|同期(?!的))|(?:的)?(?:比重|比例|份额|总额|总量|总数|总值|总计|总|额|量|数|值|的)*(?:分别|依次)?(?:为|达|达到|约为|是|{HEDGE})?$"
)
"""Around the name of a whole, what does not name it: 总额的比重 of 出口总额的比重."""
OUTPUT = regex("GDP|(?:地区|国内)?生产总值", re.IGNORECASE)
"""One thing by its names."""

TAKEN_OUT = regex("其中[^。；]*$")
"""What takes some parts out of a whole, before the first share of them."""
JOINT = regex("合计|共计|总计|共占|一共")
"""Before the share of several together."""

PEOPLE = "人口"
PERSONS = regex("(?:者|人|员|工|生|民|客|众|师|代表|选手|人群|网友)$")
"""Names of people, who are men or women as the population is."""


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
    for figures in _with_rest(view):
        if listed.isdisjoint(map(id, figures)):
            yield _shares([Term(figure, "share") for figure in figures], SURE)
    yield from _moved(view)


def makes_whole(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The shares add up to 100."""
    return HUNDRED, total(intervals)


def _pass_whole(terms: Sequence[Term]) -> bool:
    """Whether shares add up to more than 100, however they were rounded."""
    whole, added = sides(terms, makes_whole)
    is_more = added.low is not None and whole.high is not None and added.low > whole.high
    return is_more and not meets(terms, makes_whole)


def lists(view: View) -> Iterator[list[Figure]]:
    """Shares that follow each other, of one whole."""
    shares = [
        figure
        for figure in view.figures
        if figure.kind == "percent"
        and figure.value is not None
        and not figure.target
        and (figure.role == "share" or says_share(view, figure))
        and not view.says(OF_ITS_OWN, figure, OF_ITS_OWN_CHARS, GOES_ON)
    ]
    for _, run in groupby(_runs(view, shares), key=lambda item: item[0]):
        figures = [figure for _, figure in run]
        if len(figures) >= FEWEST:
            yield figures
    yield from _turned(view, shares)


def _with_rest(view: View) -> Iterator[list[Figure]]:
    """Shares of which the last is the rest, so that none is missing: 63%支持，22%反对，其余15%未表态."""
    for last in view.figures:
        if last.kind != "percent" or not REST.fullmatch(view.lead(last)):
            continue
        figures = [last]
        for one in reversed(view.preceding(last)):
            if not SHARE_AFTER.fullmatch(view.text, one.end, figures[0].start):
                break
            figures.insert(0, one)
        if len(figures) > FEWEST and all(_is_plain_share(one) for one in figures):
            yield from _with_earlier(view, figures)


def _with_earlier(view: View, figures: list[Figure]) -> Iterator[list[Figure]]:
    """The shares up to the rest, with those told farther before in the sentence where they belong to the whole as well.

    甲持股40%，…乙、丙和丁分别持股20%、20%和19%，剩余1%: where neither makes 100, nothing tells which are meant.
    """
    earlier = [one for one in view.preceding(figures[0]) if _is_plain_share(one)]
    readings = [figures, [*earlier, *figures]]
    holding = (
        one for one in readings if meets([Term(share, "share") for share in one], makes_whole)
    )
    best = next(holding, None if earlier else figures)
    if best is not None:
        yield best


def _is_plain_share(figure: Figure) -> bool:
    return (
        figure.kind == "percent"
        and figure.role in ("level", "share")
        and figure.qualifier == "eq"
        and figure.value is not None
        and not figure.target
    )


def _turned(view: View, shares: Sequence[Figure]) -> Iterator[list[Figure]]:
    """The shares that parts leave, and those that they reach: 甲占比由18%变为20%；乙占比由82%变为80%."""
    pairs = [
        (one, other)
        for one, other in pairwise(shares)
        if TURNS_INTO.fullmatch(view.text, one.end, other.start)
    ]
    for _, run in groupby(pairs, key=lambda pair: view.sentence_number(pair[0].start)):
        told = list(run)
        wholes = {share_of(view, one) for one, _ in told}
        if len(told) >= FEWEST and len(wholes) == 1:
            yield [one for one, _ in told]
            yield [other for _, other in told]


def _moved(view: View) -> Iterator[Relation]:
    """What some shares of a whole gain the others lose: 城镇占比提高1.2个百分点，乡村占比下降1.2个百分点."""
    for sentence in view.sentences:
        words = view.text[sentence.start : sentence.end]
        if not GAINED.search(words):
            continue
        moved = [
            one
            for one in view.within(sentence.start, sentence.end)
            if one.kind == "percentage_point" and one.role == "change" and one.value is not None
        ]
        if len(moved) < FEWEST or not _divides(
            INDUSTRIES.sub(r"第\1产业、第\2产业", words), len(moved)
        ):
            continue
        terms = [Term(one, "change") for one in reversed(moved)]
        yield identity(
            "shares",
            terms,
            _cancels,
            Wording(
                f"{' + '.join(one.text for one in moved)} = 0",
                "the shares of one whole gain as much as they lose, these do not",
                "各项比重有升有降，升降之和应为零",
            ),
            SURE,
        )


def _divides(words: str, count: int) -> bool:
    """Whether a sentence names the `count` parts of a known division, each once."""
    clauses = re.split(r"[，；、。和与]", words)
    return any(
        not partition.cancels
        and sorted(named[0] for clause in clauses if (named := partition.member(clause)))
        == list(range(count))
        and len(partition.parts) == count
        for partition in partitions()
    )


def _cancels(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    return intervals[0], -total(intervals[1:])


def is_evened(figures: Sequence[Figure]) -> bool:
    """Whether shares make 100 to the last digit, as statisticians see to by rounding one of them the other way."""
    return sum((figure.value or ZERO for figure in figures), start=ZERO) == HUNDRED.low


def says_share(view: View, figure: Figure) -> bool:
    """Whether the words call it a share: 占比为, 比重分别为, or the next in such a list."""
    opener = view.opener(figure, GOES_ON)
    return opener.role == "share" or view.says(SAYS_SHARE, figure, 12, GOES_ON)


def _runs(view: View, shares: Sequence[Figure]) -> Iterator[tuple[int, Figure]]:
    """Each share with the number of its run: same paragraph, same whole, at most two sentences on."""
    number, last, named, meant = 0, None, "", ""
    for figure in shares:
        own = share_of(view, figure)
        if last is not None and not _continues(view, last, figure, own, named or meant):
            number += 1
            named, meant = "", ""
        last = figure
        named, meant = own or named, _meant(figure) or meant
        yield number, figure


def _continues(view: View, last: Figure, figure: Figure, named: str, whole: str) -> bool:
    """Whether a share that names a whole, or none, is of the `whole` of its run, if that is known.

    It is told near the last one and in the same way.
    """
    if view.block_number(last.start) != view.block_number(figure.start):
        return False
    if view.sentence_number(figure.start) - view.sentence_number(last.start) > SENTENCES_APART:
        return False
    if view.bracket(last.start) is not None and view.bracket(figure.start) != view.bracket(
        last.start
    ):
        return view.bracket(figure.start) is not None and share_of(view, last) == named
    between = view.between(last, figure)
    if (
        last.period != figure.period
        or "其中" in BRACKETS.sub("", between)
        or TURNS_INTO.fullmatch(between)
    ):
        return False
    return not named or not whole or ends_in(whole, named) or ends_in(named, whole)


def _meant(figure: Figure) -> str:
    """The whole that a share is understood to be of; empty where that is open."""
    match = MEANT.search(figure.indicator or "")
    return core(match["whole"]) if match else ""


def share_of(view: View, figure: Figure) -> str:
    """The whole that a share names, without words of size; empty where it names none."""
    start = view.sentence_at(figure.start).start
    near = max(start, figure.start - WHOLE_CHARS)  # else a long sentence is searched in vain
    if (told := OF_AMOUNT.search(view.text, near, figure.start)) is not None:
        return told["whole"]
    match = OF.search(view.text, near, figure.start) or OF_PLAN.search(
        view.text, max(start, figure.start - PLAN_CHARS), figure.start
    )
    whole = core(match["whole"]) if match else ""
    if (
        not whole and "中" in view.text[start : figure.start]
    ):  # else a long sentence is searched in vain
        match = AMONG_WHOLE.search(view.text, max(0, start - 1), figure.start)
        if match and not NAMES_ANOTHER.search(view.text, match.end(), figure.start):
            whole = core(match["whole"])
    return whole


def core(name: str) -> str:
    """The name of a whole without words of size and of the region."""
    return stem(OUTPUT.sub("生产总值", AROUND_WHOLE.sub("", AROUND_WHOLE.sub("", name.strip()))))


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
        and (_are_of_one(view, figures[0], partition, names) or slipped(terms, makes_whole))
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


def is_joint(view: View, figure: Figure) -> bool:
    """甲、乙、丙三区合计占80%: whether a share is that of several together."""
    return JOINT.search(view.lead(figure)) is not None


def _makes_joint(view: View, terms: Sequence[Term]) -> bool:
    """Whether they make what the sentence has told of all of them together, be it the first of the list."""
    first = terms[0].figure
    start = view.sentence_at(first.start).start
    told = [one for one in view.within(start, first.end) if is_joint(view, one)]
    if not told:
        return False
    own = [term for term in terms if term.figure is not told[-1]]
    _, added = sides(own, makes_whole)
    return added.meets(told[-1].interval)


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


def _fills(view: View, terms: Sequence[Term], partition: Partition) -> bool:
    """Whether the parts of a division are all of the whole that their shares are of.

    What households use is no industry's: 用电量中，第一产业占1%，第二产业占68%，第三产业占17%. Still the industries use
    no more than all of it.
    """
    first = terms[0].figure
    of = share_of(view, first)
    told = view.opening(first)
    words = of or f"{_meant(first)}{told}"
    leave = leave_rest([names[0] for names in partition.parts], words)
    if leave and not _pass_whole(terms):
        return False
    wholes = partition.whole.get("", ())
    if PEOPLE in wholes and PERSONS.search(of) and _pass_whole(terms):
        return True  # 受访者中，男性占46.2%，女性占58.8%: nobody is both
    return not of or not wholes or any(whole in of for whole in wholes)


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


def follows(view: View, figures: Sequence[Figure], group: Group) -> bool:
    """Whether shares in a list follow the list of their parts: 甲、乙、丙分别为…，占比依次为…."""
    last = group.parts[-1]
    joined = all(DEALT_OR_APART.fullmatch(view.text, a.end, b.start) for a, b in pairwise(figures))
    return (
        joined
        and len(figures) == len(group.parts)
        and view.block_number(figures[0].start) == last.block
        and 0 <= view.sentence_number(figures[0].start) - last.sentence <= 1
        and not any(last.figure.end < one.figure.start < figures[0].start for one in view.amounts)
    )
