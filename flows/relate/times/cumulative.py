"""Running totals over time: months and quarters against the period that they make.

What there is at a time (余额, 人口) does not add up over time; what is counted anew does. A count before and after what
came belongs in `running`. Source: arithmetic.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, added_up, identity, sides, sized
from flows.relate.confidence import FAR, SURE
from flows.relate.formulas import adds_up, covers
from flows.relate.times.months import QUARTER_MONTHS, WORDS, Months, governing
from flows.relate.words import INTENSIVE, SIGNED, VERBS, WHOLE_OR_OURS

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence

    from flows.relate.view import Amount, View
    from schemas.records import Relation

STOCK = regex(
    r"余额|保有量|人口|存量|在校|在册|在院|在管|现有|总资产|净资产|里程|装机|市值|储备|库存|登记|参保|户数|存款|贷款|资金池|持有"
)
"""What there is at a time, and does not add up over time."""
FILLERS = regex(
    rf"当月|单月|当季|单季|其中|今年|本年|{WHOLE_OR_OURS.pattern}|以来|总共|截至|截止|年内|共计|一共|份|分别|依次|主要|的|约|[（(]"
)
"""Around a name, what does not say what is measured."""
SENTENCES_APART = 1
"""Sentences between the parts of a period and the period."""
NEARBY_AMOUNTS = 60
"""Amounts with the same first month that are looked over before a period, and after it."""
FEWEST_PARTS = 2
DEALS = regex(r"(?P<each>(?:[各分]个?(?:季度?|月份?))?)[^，。；：、（和与及\d]{0,10}?(?:分别|依次)")
"""After a period, what deals a list out to its quarters or months: 前三季度营收分别为, and no names (甲、乙分别为)."""
SAID = regex(r"累计|合计|共计|当月|当季|分季度|分月|其中|全年|总共")
"""With these, the shorter periods are meant to make the longer one."""


@dataclass(slots=True, eq=False)
class Told:
    """An amount with what it measures and the months that it is of."""

    amount: Amount
    name: str
    months: Months


def find(view: View) -> Iterator[Relation]:
    """Periods with the shorter ones that make them."""
    told = list(_told(view))
    starting = defaultdict[int, list[Told]](list)
    for one in told:
        starting[one.months.first].append(one)
    for whole in told:
        parts = _made_of(whole, starting)
        if parts:
            yield _summed(view, whole, parts)
        else:
            yield from _fallen(whole, starting)


def _told(view: View) -> Iterator[Told]:
    """The amounts whose months are named, with the name that their clause gives or an earlier one gave."""
    name, block = "", -1
    places: dict[int, int] = {}
    for one in view.amounts:
        figure = one.figure
        if figure.role != "level" or figure.qualifier != "eq":
            continue
        own = _named(one)
        if own or one.block != block:
            name = own or figure.indicator or ""
        block = one.block
        months, words = governing(view, figure)
        if words is not None and months is not None:
            place = places[words.start()] = places.get(words.start(), -1) + 1
            months = _dealt(view, words, months, place)
        if months is None or not name or STOCK.search(name) or INTENSIVE.search(name):
            continue
        if months.is_end:  # 截至5月末累计: all months so far
            if "累计" not in one.lead:
                continue
            months = Months(months.year, 1, months.last)
        yield Told(one, name, months)


def _dealt(view: View, words: re.Match[str], whole: Months, place: int) -> Months | None:
    """The months of an amount by its place in the list that 分别 deals out to a period; the period where none is.

    前三季度分别为15.8亿元、18.2亿元和19.8亿元. None where it is dealt out to no quarters or months of the period.
    """
    deals = DEALS.match(view.text, words.end())
    if deals is None:
        return whole
    is_quarters = bool(words["quarters_from"] or words["first_quarters"]) or "季" in deals[0]
    is_months = bool(words["months_from"] or words["first_months"]) or "月" in deals["each"]
    size = QUARTER_MONTHS if is_quarters else 1 if is_months else whole.length + 1
    first = whole.first + place * size
    last = first + size - 1
    return Months(whole.year, first, last) if last <= whole.last else None


def _named(one: Amount) -> str:
    """What the words before an amount call it, without months, verbs and region."""
    words = FILLERS.sub("", VERBS.sub("", WORDS.sub("", one.lead)))
    region = one.figure.region
    return words.replace(region, "") if region else words


def _made_of(whole: Told, starting: Mapping[int, Sequence[Told]]) -> list[Told]:
    """The amounts near it whose months follow each other from its first month to its last."""
    parts: list[Told] = []
    month = whole.months.first
    while month <= whole.months.last:
        step = [
            one
            for one in _near(whole, starting.get(month, ()))
            if one is not whole
            and one.months.last <= whole.months.last
            and one.months.length < whole.months.length
            and _is_like(one, whole)
        ]
        if not step:
            return []
        nearest = min(
            step,
            key=lambda one: (
                -one.months.length if not parts else 0,
                abs(one.amount.figure.start - whole.amount.figure.start),
            ),
        )
        parts.append(nearest)
        month = nearest.months.last + 1
    return parts if len(parts) >= FEWEST_PARTS else []


def _near(whole: Told, told: Sequence[Told]) -> Sequence[Told]:
    """Those of the amounts told that stand nearest to a period."""
    at = bisect_left(told, whole.amount.index, key=lambda one: one.amount.index)
    return told[max(0, at - NEARBY_AMOUNTS) : at + NEARBY_AMOUNTS]


def _is_like(one: Told, whole: Told) -> bool:
    """Whether two amounts may be of one thing: near each other, alike named, and not of different years."""
    a, b = one.amount, whole.amount
    return (
        a.is_like(b)
        and a.block == b.block
        and abs(a.sentence - b.sentence) <= SENTENCES_APART
        and (one.name.endswith(whole.name) or whole.name.endswith(one.name))
        and len({one.months.year, whole.months.year} - {None}) <= 1
        and a.other_time == b.other_time
    )


def _fallen(whole: Told, starting: Mapping[int, Sequence[Told]]) -> Iterator[Relation]:
    """What has been counted from the same month on is no less when more months have gone by: 1—6月103吨，1—9月85吨."""
    for one in reversed(_near(whole, starting[whole.months.first])):
        if (
            one.months.last < whole.months.last
            and one.months.year == whole.months.year
            and one.amount.sentence == whole.amount.sentence
            and one.name == whole.name
            and one.amount.figure.region == whole.amount.figure.region
            and _is_like(one, whole)
            and not SIGNED.search(whole.name)
        ):
            relation = _covering(whole, one)
            if not relation.holds:
                yield relation
            return


def _covering(whole: Told, part: Told) -> Relation:
    longer, shorter = whole.amount.figure, part.amount.figure
    return identity(
        "cumulative",
        [Term(longer, "total", as_written=True), Term(shorter, "part", as_written=True)],
        covers,
        Wording(
            f"{longer.text} ≥ {shorter.text}",
            f"fewer months already have {shorter.text}, the text says {longer.text}",
            f"较短时段已有{shorter.text}，较长时段却为{longer.text}",
        ),
        SURE,
    )


def _summed(view: View, whole: Told, parts: Sequence[Told]) -> Relation:
    figures = [part.amount.figure for part in parts]
    terms = [
        Term(whole.amount.figure, "total"),
        *(Term(figure, "part") for figure in sorted(figures, key=lambda one: one.start)),
    ]
    first = min(term.figure.start for term in terms)
    last = max(term.figure.end for term in terms)
    said = SAID.search(view.text[view.sentence_at(first).start : last])
    is_alike = {(part.name, part.amount.sentence) for part in parts} == {
        (whole.name, whole.amount.sentence)
    }
    return running_total(terms, SURE if said or is_alike else FAR)


def running_total(terms: list[Term], confidence: float) -> Relation:
    """The first of the terms is what the others add up to; one with the other sign is taken away."""
    _, right = sides(terms, adds_up)
    added = sized(right, terms)
    stated = terms[0].figure.text
    return identity(
        "cumulative",
        terms,
        adds_up,
        Wording(
            f"{terms[0].written} = {added_up(terms[1:])}",
            f"what is told adds up to {added}, the text says {stated}",
            f"各期相加为{added}，文中为{stated}",
        ),
        confidence,
    )
