"""A count before and after what came and went: 在院108人，新增12人、出院20人，在院100人; 由108例增至120例，新增12例.

Months and quarters that make a period belong in `cumulative`. Source: arithmetic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term
from flows.relate.confidence import SURE
from flows.relate.times.cumulative import running_total
from flows.relate.words import MOVED_TO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import Amount, View
    from schemas.records import Relation

    _Place = tuple[int, str | None, int]

SENTENCES_APART = 1
"""Sentences between the first of the counts and the last."""
CAME = regex(r"新增|新收治|新入院|新发|新报告|增加|新接收|新纳入|收治(?!的)")
"""What came since the count before."""
WENT = regex(r"出院|解除|转出|死亡|减少|治愈|核减|离开|注销|退出")
"""What went, of what there is at a time."""
COUNT_BEFORE = regex(r"前一[日天]|此前|昨[日天]|上一[日天]|前[日天]|截至前|由[^，。；]*$|原有|8时")
"""What makes a count the one before: 前一日, 由108例."""
COUNT_AFTER = regex(rf"(?:{MOVED_TO}|变为|达到?)$")
"""What makes a count the one after, right before it: 增至."""
AFTER_CHARS = 6
"""Characters before a count that may make it the one after."""
OF_DAY_BEFORE = regex(r"前一[日天]|此前")
"""A count that these words date is the one before, whatever stands between: 前一日达108例."""
RUNNING = regex(r"累计|总数|共")
"""A total so far, from which nothing goes."""
HELD = regex(r"在院|在管|现有|留观|在册|隔离(?:医学)?观察|存栏")
"""What there is at a time, from which some go."""
COUNTED_APART = (("确诊", "无症状"), ("确诊", "疑似"), ("境外", "本土"), ("境外", "境内"))
"""What is counted apart: a running total of the one does not grow by the other."""
FEWEST_COUNTS = 3
"""Before, what came, and after; what went may be a fourth."""


def find(view: View) -> Iterator[Relation]:
    """Counts before and after what came and went, and amounts to which something came."""
    roles = _roles(view)
    for stretch in _stretches(view):
        yield from _running(view, stretch, roles)
    yield from _based(view)


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


def _running(view: View, amounts: list[Amount], roles: Sequence[str]) -> Iterator[Relation]:
    """One reading of three or four counts next to each other as before, what came, what went, and after."""
    if len({one.figure.canonical_unit for one in amounts}) > 1 or (
        amounts[-1].sentence - amounts[0].sentence > SENTENCES_APART
    ):
        return
    if any(one.figure.role != "level" and not CAME.search(one.lead) for one in amounts):
        return
    told = [roles[one.index] for one in amounts]
    if sorted(told) not in (["after", "before", "new"], ["after", "before", "gone", "new"]):
        return
    by_role = dict(zip(told, amounts, strict=True))
    before, after = by_role["before"], by_role["after"]
    start, end = view.sentence_at(amounts[0].figure.start).start, amounts[-1].figure.start
    is_held = bool(view.named(HELD, start, end))
    if is_held != ("gone" in by_role) or not (is_held or "累计" in view.text[start:end]):
        return
    if is_held and RUNNING.search(before.lead) and not HELD.search(before.lead):
        return  # 累计确诊326例，治愈212例，在院114例；当日新增6例: the day's cases are in the total so far
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
    yield running_total(terms, SURE)


def _roles(view: View) -> list[str]:
    """What the words before each amount say that it is."""
    totals = _Totals(view)
    return [_role(view, one, totals) for one in view.amounts]


def _role(view: View, one: Amount, totals: _Totals) -> str:
    lead = one.lead
    tail = view.text[max(0, one.figure.start - AFTER_CHARS) : one.figure.start]
    if COUNT_AFTER.search(tail) and not OF_DAY_BEFORE.search(lead):
        return "after"
    if COUNT_BEFORE.search(lead):
        return "before"
    if _is_total(one):
        return "before" if totals.is_before(one) else "after"
    if CAME.search(lead):
        return "new"
    return "gone" if WENT.search(lead) else "other"


def _is_total(one: Amount) -> bool:
    """Whether a count is of all so far, or of what there is at a time."""
    return (RUNNING.search(one.lead) or HELD.search(one.lead)) is not None


def _place(one: Amount, apart: int = 0) -> _Place:
    """The paragraph and the unit of an amount, and the sentence so many after its own."""
    return one.block, one.figure.canonical_unit, one.sentence + apart


class _Totals:
    """The running totals of a text and the counts before, by paragraph, unit and sentence."""

    def __init__(self, view: View) -> None:
        self.totals: dict[_Place, list[Amount]] = {}
        self.befores: set[_Place] = set()
        for one in view.amounts:
            if COUNT_BEFORE.search(one.lead):
                self.befores.add(_place(one))
            elif _is_total(one):
                self.totals.setdefault(_place(one), []).append(one)

    def is_before(self, one: Amount) -> bool:
        """Whether a running total is the earlier of the two in its paragraph: the first named is before."""
        places = [_place(one, apart) for apart in range(-SENTENCES_APART, SENTENCES_APART + 1)]
        if not self.befores.isdisjoint(places):
            return False
        first, *others = [self.totals[place] for place in places if place in self.totals]
        return first[0] is one and (len(first) > 1 or bool(others))


ON_BASE = regex(
    r"^[^。；;]{0,16}?(?:的)?基础上[^。；;\d]{0,6}?(?:新增|增加|再增)[^，。；;\d]{0,10}$"
)
"""Between what there was and what came: 在382.58吨的基础上新增209.61吨."""
THEN_ALL = regex(
    rf"^[^。；;\d]{{0,10}}?[，,](?:累计|总|共|合计|达|{MOVED_TO})[^，。；;\d]{{0,14}}$"
)
"""Between what came and what there is: 新增209.61吨，累计592.19吨."""


def _based(view: View) -> Iterator[Relation]:
    """在382.58吨的基础上新增209.61吨，累计592.19吨."""
    for before, new, after in zip(view.amounts, view.amounts[1:], view.amounts[2:], strict=False):
        if (
            before.sentence == after.sentence
            and before.figure.canonical_unit == new.figure.canonical_unit
            and new.figure.canonical_unit == after.figure.canonical_unit
            and ON_BASE.match(view.between(before.figure, new.figure))
            and THEN_ALL.match(view.between(new.figure, after.figure))
        ):
            terms = [
                Term(after.figure, "after"),
                Term(before.figure, "before"),
                Term(new.figure, "new"),
            ]
            yield running_total(terms, SURE)
