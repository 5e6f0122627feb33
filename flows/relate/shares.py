"""Shares: of one whole they make 100%, and each is its part over the whole.

Shares bind to levels through the group they stand in or the words 占…的比重. Source: the definition of a share.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from flows.relate.arithmetic import (
    SELDOM,
    Term,
    Wording,
    chance,
    identity,
    meets,
    mends,
    total,
    unit_in_last_place,
    written,
)
from flows.relate.groups import FEWEST, Group, same_time
from flows.relate.tails import tail
from flows.relate.words import VERBS, same_whole, stem
from schemas.catalogue.partitions import partitions
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.view import Amount, View
    from schemas.records import Figure, Relation

HUNDRED = Interval.exact(100)
ZERO = Decimal(0)
SURE, LIKELY, POSSIBLE = 0.9, 0.7, 0.4
LOOKED_BACK = 80
"""Amounts before a share among which its whole may be."""
REACH = 2
APART = 60
"""Characters between a list of parts and the list of their shares."""
OF = re.compile(r"占(?!比)(?P<whole>[^，,；;。：:（(\d]*)$")
OF_PLAN = re.compile(
    r"(?:为|完成|达到?|相当于)(?P<whole>[^，,；;。：:（(\d]{0,6}(?:预算|计划|目标|任务))[^，。；\d]{0,2}的?$"
)
MOVED = re.compile(r"(?:调整|变|提高|上升|下降|演变|优化)?[为至到]")
SAYS_SHARE = re.compile(
    r"(?:占|占比|比重|份额)(?:分别|依次)?(?:由[^，。；\d]{0,8}的|为|达|达到|是|约|约为|超|超过|近)?$"
)
JOINED = re.compile(r"\s*[、和与及，]\s*")
NET = re.compile(r"占[^占]*(?:净值|净资产|净额)")
NAMED = re.compile(
    r"^(?P<part>[^占，。；]{2,})占(?P<whole>[^占比，。；]{2,}?)的?(?:比重|比例|份额)"
)
RATE = re.compile(r"率(?:为|达|达到|是|约)?$")
STATED = re.compile(r"[，,]?(?:仅|只|约)?(?:占|为|是|完成|相当于|达到?)[^，。；]{0,20}")
WHOLES, LOOKED_AT = 4, 4
"""Amounts tried as the whole, and figures looked at for a part told before its share."""
OPEN = ("the shares listed may not be all", "所列占比可能并非全部")
SIZE_WORDS = re.compile(
    r"^(?:其|整个|该市|该省)|(?:的)?(?:比重|比例|份额|总额|总量|总数|总值|总计|总|额|量|数|值|的)*(?:为|达|达到|约为|是|约|超过|近)?$"
)


def find(view: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """Shares against 100 and against their parts."""
    runs = list(_lists(view))
    for figures in runs:
        relation = _whole(view, figures, groups)
        if relation is not None:
            yield relation
    yield from _moved(view)
    shared = _Portions(view, frozenset(id(one) for run in runs if _is_evened(run) for one in run))
    yield from shared.of_parts(groups)
    yield from shared.of_stated()


def makes_whole(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The shares add up to 100."""
    return HUNDRED, total(intervals)


def evened(place: Decimal) -> Formula:
    """`is_share` for shares that were rounded so as to make 100 exactly: the last digit may be off by one."""

    def is_evened_share(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        share, implied = is_share(intervals)
        return share + Interval(-place / 2, place / 2), implied

    return is_evened_share


def is_share(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first, in percent, is the second over the third."""
    share, part, whole = intervals
    return share, part * HUNDRED / whole


# Shares of one whole -------------------------------------------------------------------------------------------------


def _lists(view: View) -> Iterator[list[Figure]]:
    """Shares that follow each other, of one whole."""
    shares = [
        figure
        for figure in view.figures
        if figure.kind == "percent"
        and figure.value is not None
        and not figure.target
        and (figure.role == "share" or _says_share(view, figure))
    ]
    for _, run in groupby(_runs(view, shares), key=lambda item: item[0]):
        figures = [figure for _, figure in run]
        if len(figures) >= FEWEST:
            yield figures


def _moved(view: View) -> Iterator[Relation]:
    """What some shares of a whole gain the others lose: 一三产业比重提高0.9、5.9个百分点，二产比重下降6.8个百分点."""
    for sentence in view.sentences:
        words = view.text[sentence.start : sentence.end]
        if "比重" not in words or not all(
            re.search(f"第?{name}[一二三]?产", words) for name in "一二三"
        ):
            continue
        moved = [
            one
            for one in view.within(sentence.start, sentence.end)
            if one.kind == "percentage_point" and one.role == "change" and one.value is not None
        ]
        if len(moved) != len("一二三"):
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


def _cancels(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    return intervals[0], -total(intervals[1:])


def _is_evened(figures: Sequence[Figure]) -> bool:
    """Whether shares make 100 to the last digit, as statisticians see to by rounding one of them the other way."""
    return sum((figure.value or ZERO for figure in figures), start=ZERO) == HUNDRED.low


def _says_share(view: View, figure: Figure) -> bool:
    """Whether the words call it a share: 占比为, 比重分别为, or the next in such a list."""
    if SAYS_SHARE.search(view.text, max(0, figure.start - 12), figure.start):
        return True
    before = view.before(figure, 1)
    joined = bool(before) and (
        JOINED.fullmatch(view.text, before[0].end, figure.start) is not None
        or MOVED.fullmatch(view.text, before[0].end, figure.start) is not None
    )
    return (
        joined
        and before[0].kind == "percent"
        and (before[0].role == "share" or _says_share(view, before[0]))
    )


def _runs(view: View, shares: Sequence[Figure]) -> Iterator[tuple[int, Figure]]:
    """Each share with the number of its run: same paragraph, same whole, at most two sentences on."""
    number, last = 0, None
    for figure in shares:
        if last is not None and not _continues(view, last, figure):
            number += 1
        last = figure
        yield number, figure


def _continues(view: View, last: Figure, figure: Figure) -> bool:
    if view.block_number(last.start) != view.block_number(figure.start):
        return False
    if view.sentence_number(figure.start) - view.sentence_number(last.start) > REACH:
        return False
    if view.bracket(last.start) is not None and view.bracket(figure.start) != view.bracket(
        last.start
    ):
        return view.bracket(figure.start) is not None and _share_of(view, last) == _share_of(
            view, figure
        )
    between = view.text[last.end : figure.start]
    if last.period != figure.period or "其中" in between or MOVED.fullmatch(between):
        return False
    wholes = _share_of(view, last), _share_of(view, figure)
    return wholes[0] == wholes[1] or "" in wholes


def _share_of(view: View, figure: Figure) -> str:
    """The whole that a share names, without words of size; empty where it names none."""
    start = view.sentence_at(figure.start).start
    match = OF.search(view.text, start, figure.start) or OF_PLAN.search(
        view.text, start, figure.start
    )
    return _core(match["whole"]) if match else ""


def _core(name: str) -> str:
    return stem(SIZE_WORDS.sub("", SIZE_WORDS.sub("", name.strip())))


def _whole(view: View, figures: list[Figure], groups: Sequence[Group]) -> Relation | None:
    if any(NET.search(figure.indicator or "") for figure in figures):
        return None  # debts and leverage: such shares pass the whole
    terms = [Term(figure, "share") for figure in figures]
    closed = _is_division(view, figures) or _is_of_group(view, figures, groups)
    holds = meets(terms, makes_whole)
    if not holds and not closed:
        _, added = makes_whole([term.interval for term in terms])
        is_slip = chance(terms, makes_whole) <= SELDOM and bool(mends(terms, makes_whole))
        if not is_slip or len(figures) == FEWEST:
            relation = _shares(terms, POSSIBLE)
            relation.untestable = OPEN
            return relation
        return _shares(terms, LIKELY if added.low is not None else POSSIBLE)
    return _shares(terms, SURE)


def _shares(terms: list[Term], confidence: float) -> Relation:
    _, added = makes_whole([term.interval for term in terms])
    middle = (
        (added.low + added.high) / 2 if added.low is not None and added.high is not None else None
    )
    return identity(
        "shares",
        terms,
        makes_whole,
        Wording(
            f"{' + '.join(term.figure.text for term in terms)} = 100%",
            f"the shares of one whole add up to {written(middle)}%",
            f"各项占比之和为{written(middle)}%",
        ),
        confidence,
    )


def _is_division(view: View, figures: Sequence[Figure]) -> bool:
    """Whether the shares are named by the parts of a known division."""
    leads = _names(view, figures) or [_part_named(view, figure) for figure in figures]
    return any(
        {member[0] for lead in leads if (member := partition.member(lead))}
        == set(range(len(figures)))
        and len(figures) >= len(partition.parts)
        for partition in partitions()
        if not partition.cancels
    )


def _names(view: View, figures: Sequence[Figure]) -> list[str]:
    """The names that a list of shares deals out: 流动资产和非流动资产占资产总额的比重分别为…."""
    if not all(JOINED.fullmatch(view.text, a.end, b.start) for a, b in pairwise(figures)):
        return []
    clause = re.split(
        r"[，。；：]", view.text[view.sentence_at(figures[0].start).start : figures[0].start]
    )[-1]
    names = re.split(r"[、和与及]", clause.partition("占")[0])
    return names if len(names) == len(figures) else []


def _part_named(view: View, figure: Figure) -> str:
    """What a share is of: the words before 占 in its clause, else the amount before it."""
    lead = view.lead(figure).partition("占")[0]
    if len(VERBS.sub("", lead)) > 1:
        return lead
    return (figure.indicator or "").partition("占")[0]


def _is_of_group(view: View, figures: Sequence[Figure], groups: Sequence[Group]) -> bool:
    """Whether each part of a group that adds up has one of the shares."""
    wanted = {id(figure) for figure in figures}
    return any(
        len(group.parts) == len(figures)
        and group.holds
        and (group.partition is not None or group.chance <= SELDOM)
        and (
            {id(figure) for part in group.parts for figure in tail(view, part).shares[:1]} == wanted
            or _follows(view, figures, group)
        )
        for group in groups
    )


def _follows(view: View, figures: Sequence[Figure], group: Group) -> bool:
    """Whether shares in a list follow the list of their parts: 甲、乙、丙分别为…，占比依次为…."""
    last = group.parts[-1]
    joined = all(JOINED.fullmatch(view.text, a.end, b.start) for a, b in pairwise(figures))
    return (
        joined
        and len(figures) == len(group.parts)
        and 0 <= view.sentence_number(figures[0].start) - last.sentence <= 1
        and not any(last.figure.end < one.figure.start < figures[0].start for one in view.amounts)
    )


# A share and its part ------------------------------------------------------------------------------------------------


class _Portions:
    """Shares with the amounts they are of. `evened` are the shares that were rounded so as to make 100."""

    def __init__(self, view: View, evened: frozenset[int]) -> None:
        self.view = view
        self.evened = evened

    def of_parts(self, groups: Sequence[Group]) -> Iterator[Relation]:
        """Each share that follows the amount it is of, or is told in a list after the list of its parts."""
        view, bound = self.view, set[int]()
        for part in view.amounts:
            for share in tail(view, part).shares[:1]:
                owner = _owner(view, part, share)
                found = None if owner is None else self._with_whole(owner, share, groups)
                if found is not None:
                    bound.add(id(share))
                    yield found
        yield from self._of_named(bound)
        for group in groups:
            end = group.parts[-1].figure.end
            shares = [
                one
                for one in view.within(end, end + APART)
                if one.kind == "percent" and id(one) not in bound
            ][: len(group.parts)]
            if (
                len(shares) >= FEWEST
                and _says_share(view, shares[0])
                and _follows(view, shares, group)
                and _is_named(group.whole, _share_of(view, shares[0]))
            ):
                for share, part in zip(shares, group.parts, strict=True):
                    yield self._share(_terms(share, part.figure, group.whole.figure))

    def _of_named(self, bound: set[int]) -> Iterator[Relation]:
        """Shares whose clause names part and whole, told before: 非国有投资占固定资产投资的比重为24.6%."""
        for share in self.view.figures:
            match = NAMED.search(self.view.lead(share)) if share.kind == "percent" else None
            if match is None or id(share) in bound or share.role == "change":
                continue
            part = self._told(share, VERBS.sub("", match["part"]))
            whole = self._told(share, _core(match["whole"]))
            if part is None or whole is None or part is whole:
                continue
            if part.figure.canonical_unit == whole.figure.canonical_unit and same_time(part, whole):
                bound.add(id(share))
                yield self._share(_terms(share, part.figure, whole.figure))

    def _told(self, share: Figure, name: str) -> Amount | None:
        """The last level before a share in its section that has this name."""
        if len(name) < FEWEST:
            return None
        return next(
            (
                one
                for one in self._back(share)
                if one.figure.section == share.section
                and one.figure.role == "level"
                and name
                in (
                    _core(VERBS.sub("", one.lead)),
                    _core(one.name),
                    VERBS.sub("", one.lead),
                    one.name,
                )
            ),
            None,
        )

    def _back(self, share: Figure) -> Iterator[Amount]:
        """The amounts before a share, nearest first, as far back as a whole may stand."""
        following = self.view.amounts_from(share.start, 1)
        at = following[0].index if following else len(self.view.amounts)
        return reversed(self.view.amounts[max(0, at - LOOKED_BACK) : at])

    def of_stated(self) -> Iterator[Relation]:
        """A share whose words hold the whole: 占一般公共预算支出40.2亿元的78.6%, 为预算180000万元的103.6%."""
        for figure in self.view.figures:
            if figure.kind == "percent" and figure.value is not None and figure.role != "change":
                found = _stated_with(self.view, figure)
                if found is not None:
                    yield self._share(_terms(figure, *found))

    def _with_whole(self, part: Amount, share: Figure, groups: Sequence[Group]) -> Relation | None:
        named = _share_of(self.view, share)
        if RATE.search(self.view.lead(share)):
            return self._unnamed(part, share, is_rate=True)  # 合格率: of what, the words leave open
        candidates = [
            *(
                group.whole
                for group in groups
                if any(one is part for one in group.parts) and group.whole.figure.role == "level"
            ),
            *(one for one in self._back(share) if _is_whole(one, part, share, named)),
        ]
        readings = [_terms(share, part.figure, one.figure) for one in candidates[:WHOLES]]
        if not readings:
            return self._unnamed(part, share) if not named else None
        formula = self._formula(share)
        holding = next((terms for terms in readings if meets(terms, formula)), None)
        mended = next((terms for terms in readings if mends(terms, formula)), None)
        return self._share(holding or mended or readings[0])

    def _unnamed(self, part: Amount, share: Figure, *, is_rate: bool = False) -> Relation | None:
        """A share that names no whole: of the larger amount before it, if that holds or a slip explains it."""
        larger = [
            one
            for one in self.view.amounts[max(0, part.index - WHOLES) : part.index]
            if part.sentence - one.sentence <= 1
            and one.is_like(part)
            and (one.figure.value or ZERO) > (part.figure.value or ZERO)
        ]
        formula = self._formula(share)
        for one in reversed(larger):
            terms = _terms(share, part.figure, one.figure)
            holds = meets(terms, formula)
            if holds or not (
                is_rate or not mends(terms, formula) or chance(terms, formula) > SELDOM
            ):
                return self._share(terms)
        return None

    def _share(self, terms: list[Term]) -> Relation:
        share, part, whole = (term.figure for term in terms)
        formula = self._formula(share)
        _, implied = formula([term.interval for term in terms])
        return identity(
            "share",
            terms,
            formula,
            Wording(
                f"{share.text} = {part.text} / {whole.text}",
                f"{part.text} is {_percent(implied)} of {whole.text}, not {share.text}",
                f"{part.text}占{whole.text}的{_percent(implied)}，而非{share.text}",
            ),
            SURE if _is_bound(self.view, part, share, whole) else LIKELY,
        )

    def _formula(self, share: Figure) -> Formula:
        place = unit_in_last_place(share)
        return evened(place) if place is not None and id(share) in self.evened else is_share


def _is_named(whole: Amount, named: str) -> bool:
    """Whether an amount may be the whole that shares name; any may where they name none."""
    names = (_core(VERBS.sub("", whole.lead)), _core(whole.name))
    return not named or any(name.endswith(named) or named.endswith(name) for name in names if name)


def _is_whole(one: Amount, part: Amount, share: Figure, named: str) -> bool:
    """Whether an amount before a share is the whole that its words name."""
    return bool(
        named
        and one.figure.start < share.start
        and one is not part
        and one.figure.canonical_unit == part.figure.canonical_unit
        and one.figure.section == part.figure.section
        and one.figure.role == "level"
        and same_whole(share.indicator or "", one.lead)
        and (_core(VERBS.sub("", one.lead)).endswith(named) or _core(one.name).endswith(named))
    )


def _stated_with(view: View, figure: Figure) -> tuple[Figure, Figure] | None:
    """The part and the whole told right before a share: 支出31.6亿元，占预算40.2亿元的78.6%."""
    before = view.before(figure, LOOKED_AT)
    if not before or not re.fullmatch(r"的约?", view.text[before[-1].end : figure.start]):
        return None
    whole = before[-1]
    parts = [
        one
        for one in before[:-1]
        if one.canonical_unit == whole.canonical_unit and one.value is not None
    ]
    words = view.text[parts[-1].end : whole.start] if parts else ""
    return (parts[-1], whole) if STATED.fullmatch(words) else None


def _owner(view: View, part: Amount, share: Figure) -> Amount | None:
    """The amount a share is of: the one before it, unless its clause names another (税收占比, 前者占)."""
    clause = VERBS.sub("", view.lead(share).partition("占")[0])
    if len(clause) <= 1 or clause in part.name or clause in part.lead or clause.endswith("率"):
        return part
    nearby = [
        one
        for one in view.amounts
        if one.sentence == part.sentence and one.figure.start < share.start and one.is_like(part)
    ]
    if clause == "前者":
        return nearby[-2] if len(nearby) >= FEWEST else None
    return next(
        (
            one
            for one in reversed(nearby)
            if one.name.startswith(clause) or one.lead.startswith(clause)
        ),
        None,
    )


def _terms(share: Figure, part: Figure, whole: Figure) -> list[Term]:
    size = -1 if part.is_fall else 1  # an outflow has a share as well
    return [Term(share, "share"), Term(part, "part", size), Term(whole, "whole")]


def _is_bound(view: View, part: Figure, share: Figure, whole: Figure) -> bool:
    """Whether part and share stand in one sentence, and the whole at most one sentence before."""
    return (
        view.sentence_number(share.start) - view.sentence_number(part.start) <= 1
        and view.sentence_number(part.start) - view.sentence_number(whole.start) <= 1
        and (part.qualifier, whole.qualifier) == ("eq", "eq")
    )


def _percent(interval: Interval) -> str:
    if interval.low is None or interval.high is None:
        return str(interval)
    return f"{written(round((interval.low + interval.high) / 2, 2))}%"
