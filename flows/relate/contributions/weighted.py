"""The growth of a total follows from that of its parts: it lies between theirs, and weighs them by their levels.

Growth at constant prices does not follow from levels at current ones: there, only the bounds hold.
Source: the definition of an average weighted by the base period.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import (
    SELDOM,
    Term,
    Wording,
    identity,
    meets,
    middle,
    sides,
    slipped,
)
from flows.relate.confidence import LIKELY, SURE
from flows.relate.dealt_names import LISTED, completed, dealt
from flows.relate.formulas import HUNDRED, ONE, lies_among, total
from flows.relate.tails import PERIOD_BEFORE, tail
from flows.relate.words import ANNOUNCED, INTENSIVE, REAL, measure, stem
from schemas.catalogue.partitions import common_wholes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.groups import Group
    from flows.relate.view import Amount, View
    from schemas.intervals import Interval
    from schemas.records import Figure, Relation

CLAUSE = regex(r"[，,；;、和](?!其中)[^，。；,;\d]{2,20}")
"""Between one growth and the next, clause by clause: 增长3%，餐饮收入下降2%."""
PARTS_OPEN = regex(r"\s?(?:其中|[分从按][^，。；,;]{1,12}看)[，,:：]?")
"""What opens a sentence that goes through parts."""
INDEX = regex("(?:消费|出厂|购进|零售|销售)价格|指数")
"""Prices all together, whose goods keep their weights: their rise is a mean of those of parts."""
CONSTANT_PRICES = regex(r"不变价|可比价|可比口径|实际增长|扣除价格")
ADJUSTED = regex(r"同口径|(?:扣除|剔除|还原)[^，。；\d]{1,20}(?:后|因素|影响)")
"""Growth of what the levels would be without something that they hold: 扣除留抵退税因素后增长4.8%."""


def find(view: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """One relation for each group that holds and whose members all state their growth."""
    weighted: dict[tuple[int, ...], list[_Weighted]] = {}
    for group in groups:
        if PERIOD_BEFORE.fullmatch(group.whole.lead):
            continue  # what follows is the growth since
        growths = [_growth(view, one) for one in (group.whole, *group.parts)]
        if group.holds and all(growths) and group.whole.figure.role == "level":
            figures = [figure for figure in growths if figure is not None]
            if len({figure.basis for figure in figures} - {None}) > 1:
                continue  # 同比 of the one and 环比 of the other
            adjusted = [_is_adjusted(view, figure) for figure in figures]
            if any(adjusted) and not all(adjusted):
                continue  # 扣除因素后增长 of the one and 增长 of the other
            told = tuple(figure.start for figure in figures)
            if told not in weighted:
                is_sure = group.closed or group.chance <= SELDOM
                yield _between(figures, SURE if is_sure else LIKELY)
            rivals = weighted.setdefault(told, [])
            if not (_is_real(view, group) or any(adjusted)):
                rivals.append(_Weighted(group, figures))
    for rivals in weighted.values():
        yield from _of_levels_now(rivals)
    yield from _dealt(view)


def _of_levels_now(rivals: Sequence[_Weighted]) -> Iterator[Relation]:
    """One growth by the levels that it is told of: of two columns before it one is of the period before.

    Where no period tells which, it is the one by which the growth follows, or would but for a slip.
    """
    told = [one for one in rivals if one.is_of_its_period]
    if len(told) > 1:
        holding = [one for one in told if meets(one.terms, one.formula)]
        told = holding or [one for one in told if slipped(one.terms, one.formula)]
    yield from (one.relation() for one in told[:1])


def _dealt(view: View) -> Iterator[Relation]:
    """A growth and then those of all parts of a known division: 投资增长2.8%。三次产业投资分别增长1.7%、0.7%和3.9%."""
    growths = [one for one in view.figures if one.kind == "percent" and one.role == "change"]
    at = 0
    while at < len(growths):
        run = growths[at : at + 1]
        while at + len(run) < len(growths) and _goes_on(view, run[-1], growths[at + len(run)]):
            run.append(growths[at + len(run)])
        whole = growths[at - 1] if at else None
        at += len(run)
        if len(run) > 1 and whole is not None and _is_whole_of(view, whole, run):
            yield _between([whole, *run], SURE)


def _goes_on(view: View, last: Figure, one: Figure) -> bool:
    """Whether one growth follows another in a list, or clause by clause: 商品零售额增长3%，餐饮收入下降2%."""
    between = view.between(last, one)
    return LISTED.fullmatch(between) is not None or CLAUSE.fullmatch(between) is not None


def _is_whole_of(view: View, whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts of a known division grew, and what grew before them is named by their measure."""
    listed = dealt(view, parts)
    names = listed or [view.lead(one) for one in parts]
    division = completed(names)
    near = view.sentence_number(parts[0].start) - view.sentence_number(whole.start) <= 1
    if division is None or not near or {one.basis for one in parts} - {None, whole.basis}:
        return False
    if _is_part(view, whole):
        return False
    noun, name = measure(parts[-1].subject or ""), whole.subject or ""
    if INTENSIVE.search(INDEX.sub("", f"{view.name(whole)} {name}")):
        return False  # the more there are who have much, the more a mean grows
    members = [division.member(one) for one in (names[-1:] if listed else names)]
    own = [stem(measure(one[1])) for one in members if one is not None]
    if not any(own) and not _announces(view, whole, parts[0]):
        return False
    wholes = (*division.wholes(noun), *common_wholes(noun))
    if stem(name).endswith(stem(noun)[-2:]) or any(one in name for one in common_wholes(noun)):
        return True
    is_told = any(one in name for one in own)
    is_told = is_told or any(map(noun.endswith, filter(None, division.whole)))
    return is_told and any(one in name for one in wholes)


def _announces(view: View, whole: Figure, part: Figure) -> bool:
    """Whether parts that tell no measure are those of the growth before them: in one sentence, or by 分行业看."""
    is_near = view.sentence_number(whole.start) == view.sentence_number(part.start)
    return is_near or ANNOUNCED.search(view.text, whole.end, part.start) is not None


def _is_part(view: View, growth: Figure) -> bool:
    """Whether its sentence tells the growth as one of several, or of a part: 分领域看，甲增长5%，乙增长6%."""
    sentence = view.sentence_at(growth.start)
    told = [one for one in view.within(sentence.start, growth.start) if one.role == "change"]
    return bool(told) or PARTS_OPEN.match(view.text, sentence.start) is not None


def _growth(view: View, one: Amount) -> Figure | None:
    """The growth told of an amount; in a row of a table the level of another period may stand between."""
    found = tail(view, one).growths
    beside = view.following(one.figure)[:2] if one.column is not None and not found else []
    if len(beside) > 1 and _is_beside(one.figure, *beside):
        return beside[1]
    return found[0] if found else None


def _is_beside(figure: Figure, other: Figure, growth: Figure) -> bool:
    """Whether a level of the same thing and then a growth follow in the row."""
    alike = (other.role, other.kind, other.canonical_unit, other.indicator) == (
        figure.role,
        figure.kind,
        figure.canonical_unit,
        figure.indicator,
    )
    return alike and (growth.role, growth.kind) == ("change", "percent")


def _is_real(view: View, group: Group) -> bool:
    """Whether what grows is measured at constant prices: by its name, or by words near it."""
    names = " ".join((one.name + one.lead) for one in (group.whole, *group.parts))
    if REAL.search(names):
        return True
    start, end = group.whole.figure.start, group.parts[-1].figure.end
    return (
        CONSTANT_PRICES.search(view.text, max(0, start - 60), min(len(view.text), end + 60))
        is not None
    )


def _is_adjusted(view: View, growth: Figure) -> bool:
    """Whether a growth is not of the level beside it, but of what that would be without a refund, a merger, a tax."""
    return ADJUSTED.search(view.lead(growth)) is not None


def _between(growths: Sequence[Figure], confidence: float) -> Relation:
    terms = [
        Term(figure, "growth" if at == 0 else "part growth") for at, figure in enumerate(growths)
    ]
    _, right = sides(terms, lies_among)
    return identity(
        "weighted_growth",
        terms,
        lies_among,
        Wording(
            f"{terms[0].written} ∈ [{', '.join(term.written for term in terms[1:])}]",
            f"the total's growth {growths[0].text} lies outside that of its parts, {right}",
            f"总体增速{growths[0].text}不在各部分增速{right}之间",
        ),
        confidence,
    )


class _Weighted:
    """The growth of a total, and what the parts and their growths make it."""

    def __init__(self, group: Group, growths: Sequence[Figure]) -> None:
        parts = [Term(one.figure, "part") for one in group.parts]
        rates = [
            Term(figure, "growth" if at == 0 else "part growth")
            for at, figure in enumerate(growths)
        ]
        self._group = group
        self._growths = growths
        self.terms = [rates[0], *parts, *rates[1:]]

    @property
    def is_of_its_period(self) -> bool:
        """Whether the growth is told of the period that the total is of, as far as both say so."""
        periods = {one.period for one in (self._growths[0], self._group.whole.figure)}
        return len(periods - {None}) <= 1

    def formula(self, intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        """The parts now over the parts a period before, in percent."""
        count = len(self._group.parts)
        parts, growth = intervals[1 : 1 + count], intervals[1 + count :]
        before = total(
            [part / (ONE + rate / HUNDRED) for part, rate in zip(parts, growth, strict=True)]
        )
        return intervals[0], (total(parts) / before - ONE) * HUNDRED

    def relation(self) -> Relation:
        """The identity, with the growth that follows beside the one that is told."""
        group, growths = self._group, self._growths
        told, count = [term.written for term in self.terms], len(group.parts)
        parts, rates = ", ".join(told[1 : 1 + count]), ", ".join(told[1 + count :])
        _, right = sides(self.terms, self.formula)
        size = middle(right)
        return identity(
            "weighted_growth",
            self.terms,
            self.formula,
            Wording(
                f"{told[0]} = Σ a / Σ (a / (1 + g)) − 1, a ∈ {{{parts}}}, g ∈ {{{rates}}}",
                f"the parts' growth makes {size}% for the total, the text says {growths[0].text}",
                f"按各部分增速推算总体增速为{size}%，文中为{growths[0].text}",
            ),
            SURE if group.closed or group.chance <= SELDOM else LIKELY,
        )
