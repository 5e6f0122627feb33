"""Running totals: months and quarters against the period that they make, and a count before and after what came.

What there is at a time (余额, 人口) does not add up over time; what is counted anew does. Source: arithmetic.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flows.relate.arithmetic import Term, Wording, identity, written
from flows.relate.formulas import adds_up
from flows.relate.months import QUARTER_MONTHS, WORDS, Months, governing
from flows.relate.words import INTENSIVE, VERBS, WHOLE_REGION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from flows.relate.view import Amount, View
    from schemas.records import Relation

STOCK = re.compile(
    r"余额|保有量|人口|存量|在校|在册|在院|在管|现有|总资产|净资产|里程|装机|市值|储备|库存|登记|参保|户数|存款|贷款|资金池|持有"
)
"""What there is at a time, and does not add up over time."""
FILLERS = re.compile(
    rf"当月|单月|当季|单季|其中|今年|本年|我国|{WHOLE_REGION.pattern}|以来|总共|截至|截止|年内|共计|一共|份|分别|依次|主要|的|约|[（(]"
)
"""Around a name, what does not say what is measured."""
SURE, LIKELY = 0.9, 0.8
SENTENCES_APART = 1
"""Sentences between the parts of a period and the period."""
NEARBY_AMOUNTS = 60
"""Amounts with the same first month that are looked over before a period, and after it."""
FEWEST_PARTS = 2
SAID = re.compile(r"累计|合计|共计|当月|当季|分季度|分月|其中|全年|总共")
"""With these, the shorter periods are meant to make the longer one."""


# The months of a period ----------------------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class Told:
    """An amount with what it measures and the months that it is of."""

    amount: Amount
    name: str
    months: Months


def find(view: View) -> Iterator[Relation]:
    """Periods with the shorter ones that make them, and counts before and after what came and went."""
    told = list(_told(view))
    starting = defaultdict[int, list[Told]](list)
    for one in told:
        starting[one.months.first].append(one)
    for whole in told:
        parts = _made_of(whole, starting)
        if parts:
            yield _summed(view, whole, parts)
    for stretch in _stretches(view):
        yield from _running(view, stretch)
    yield from _based(view)


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
        if words is not None and words["quarters_from"] and months is not None:
            place = places[words.start()] = places.get(words.start(), -1) + 1
            if "分别" in view.text[words.end() : figure.start]:
                first = months.first + place * QUARTER_MONTHS
                months = Months(months.year, first, first + QUARTER_MONTHS - 1)
        if months is None or not name or STOCK.search(name) or INTENSIVE.search(name):
            continue
        if months.is_end:  # 截至5月末累计: all months so far
            if "累计" not in one.lead:
                continue
            months = Months(months.year, 1, months.last)
        yield Told(one, name, months)


def _named(one: Amount) -> str:
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
    a, b = one.amount, whole.amount
    return (
        a.is_like(b)
        and a.block == b.block
        and abs(a.sentence - b.sentence) <= SENTENCES_APART
        and (one.name.endswith(whole.name) or whole.name.endswith(one.name))
        and len({one.months.year, whole.months.year} - {None}) <= 1
        and a.other_time == b.other_time
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
    return _relation(terms, SURE if said else LIKELY)


# Before and after ----------------------------------------------------------------------------------------------------

CAME = re.compile(r"新增|新收治|新入院|新发|新报告|增加|新接收|新纳入|收治(?!的)")
WENT = re.compile(r"出院|解除|转出|死亡|减少|治愈|核减|离开|注销|退出")
COUNT_BEFORE = re.compile(
    r"前一[日天]|此前|昨[日天]|上一[日天]|前[日天]|截至前|由[^，。；]*$|原有|8时"
)
COUNT_AFTER = re.compile(
    r"(?:增至|升至|变为|达到?|增加到|上升到|上升至|降至|减至|增加至|减少到|减少至)$"
)
RUNNING = re.compile(r"累计|总数|共")
HELD = re.compile(r"在院|在管|现有|留观|在册|隔离(?:医学)?观察|存栏")
COUNTED_APART = (("确诊", "无症状"), ("确诊", "疑似"), ("境外", "本土"), ("境外", "境内"))
"""What is counted apart: a running total of the one does not grow by the other."""
FEWEST_COUNTS = 3
"""Before, what came, and after; what went may be a fourth."""


def _stretches(view: View) -> Iterator[list[Amount]]:
    """The counts of each paragraph, a few at a time, that may be before, new and after."""
    by_block: dict[int, list[Amount]] = {}
    for one in view.amounts:
        if one.figure.kind == "count" and one.figure.unit is not None and one.bracket is None:
            by_block.setdefault(one.block, []).append(one)
    for amounts in by_block.values():
        yield from (
            amounts[at : at + size]
            for size in (FEWEST_COUNTS, FEWEST_COUNTS + 1)
            for at in range(len(amounts) - size + 1)
        )


def _running(view: View, amounts: list[Amount]) -> Iterator[Relation]:
    """One reading of three or four counts next to each other as before, what came, what went, and after."""
    if len({one.figure.canonical_unit for one in amounts}) > 1 or (
        amounts[-1].sentence - amounts[0].sentence > SENTENCES_APART
    ):
        return
    if any(one.figure.role != "level" and not CAME.search(one.lead) for one in amounts):
        return
    roles = [_role(view, one) for one in amounts]
    if sorted(roles) not in (["after", "before", "new"], ["after", "before", "gone", "new"]):
        return
    by_role = dict(zip(roles, amounts, strict=True))
    before, after = by_role["before"], by_role["after"]
    words = view.text[view.sentence_at(amounts[0].figure.start).start : amounts[-1].figure.start]
    is_held = HELD.search(words) is not None
    if is_held != ("gone" in by_role) or not (is_held or "累计" in words):
        return
    leads = "".join(one.lead for one in amounts)
    if any(one in leads and other in leads for one, other in COUNTED_APART):
        return
    terms = [
        Term(after.figure, "after"),
        Term(before.figure, "before"),
        Term(by_role["new"].figure, "new"),
    ]
    if "gone" in by_role:
        terms.append(Term(by_role["gone"].figure, "gone", -1))
    yield _relation(terms, SURE)


def _role(view: View, one: Amount) -> str:
    """What the words before a count say that it is."""
    lead = one.lead
    tail = view.text[max(0, one.figure.start - 6) : one.figure.start]
    if COUNT_AFTER.search(tail) and not re.search(r"前一[日天]|此前", lead):
        return "after"
    if COUNT_BEFORE.search(lead):
        return "before"
    if RUNNING.search(lead) or HELD.search(lead):
        return _by_time(view, one)
    if CAME.search(lead):
        return "new"
    return "gone" if WENT.search(lead) else "other"


def _by_time(view: View, one: Amount) -> str:
    """Whether a running total is the earlier or the later of the two in its paragraph: the first named is before."""
    same = [
        other
        for other in view.amounts
        if other.block == one.block
        and other.figure.canonical_unit == one.figure.canonical_unit
        and (
            RUNNING.search(other.lead) or HELD.search(other.lead) or COUNT_BEFORE.search(other.lead)
        )
        and abs(other.sentence - one.sentence) <= SENTENCES_APART
    ]
    if any(other is not one and COUNT_BEFORE.search(other.lead) for other in same):
        return "after"
    return "before" if same and same[0] is one and len(same) > 1 else "after"


ON_BASE = re.compile(
    r"^[^。；;]{0,16}?(?:的)?基础上[^。；;\d]{0,6}?(?:新增|增加|再增)[^，。；;\d]{0,10}$"
)
"""Between what there was and what came: 在382.58吨的基础上新增209.61吨."""
THEN_ALL = re.compile(r"^[^。；;\d]{0,10}?[，,](?:累计|总|共|合计|达|增至)[^，。；;\d]{0,14}$")
"""Between what came and what there is: 新增209.61吨，累计592.19吨."""


def _based(view: View) -> Iterator[Relation]:
    """在382.58吨的基础上新增209.61吨，累计592.19吨."""
    for before, new, after in zip(view.amounts, view.amounts[1:], view.amounts[2:], strict=False):
        if (
            before.sentence == after.sentence
            and before.figure.canonical_unit == new.figure.canonical_unit
            and new.figure.canonical_unit == after.figure.canonical_unit
            and ON_BASE.match(view.text[before.figure.end : new.figure.start])
            and THEN_ALL.match(view.text[new.figure.end : after.figure.start])
        ):
            terms = [
                Term(after.figure, "after"),
                Term(before.figure, "before"),
                Term(new.figure, "new"),
            ]
            yield _relation(terms, SURE)


def _relation(terms: list[Term], confidence: float) -> Relation:
    _, right = adds_up([term.interval for term in terms])
    added = written(
        None if right.low is None or right.high is None else (right.low + right.high) / 2
    )
    stated = terms[0].figure.text
    told = "".join(
        f" {'−' if term.sign < 0 else '+'} {term.figure.text}" for term in terms[1:]
    ).removeprefix(" + ")
    return identity(
        "cumulative",
        terms,
        adds_up,
        Wording(
            f"{stated} = {told}",
            f"what is told adds up to {added}, the text says {stated}",
            f"各期相加为{added}，文中为{stated}",
        ),
        confidence,
    )
