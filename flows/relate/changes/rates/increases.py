"""A level with its increase and the rate of it: 达到B，增加D，增长p%: the rate is D / (B − D).

Source: the definition of 增长速度 (NBS, 统计指标解释).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from flows.relate.arithmetic import Term
from flows.relate.changes.levels import recalled
from flows.relate.changes.levels.compared import HELD_AGAINST, is_against, is_base
from flows.relate.changes.rates import tabled
from flows.relate.changes.reckoning.balances import is_loss
from flows.relate.changes.reckoning.from_levels import OUTPUT, Stated, told
from flows.relate.changes.reckoning.reckoned import is_reckoned
from flows.relate.changes.reckoning.told_of import is_own
from flows.relate.changes.reckoning.yearly import is_average
from flows.relate.confidence import LIKELY, SURE
from flows.relate.formulas import HUNDRED, percentage
from flows.relate.groups import is_one_place
from flows.relate.tails import Tail, tail
from flows.relate.view import LEAD_CHARS
from flows.relate.words import MOVED_TO

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from flows.relate.view import Amount, View
    from schemas.intervals import Interval
    from schemas.records import Figure, Relation

TO_RATE = regex(r"[，,、](?:同比|增长|下降|增加|减少|增幅|降幅|涨幅|跌幅|增速|上升|回落|为|达|约)*")
"""Between an increase and its rate: 增加2.1亿元，增长6.3%."""
OVER_YEAR, SAME_TIME = "同比", "同期"
"""What a rate may say of its base, and a base of the same time of another year."""
SIZE_OF_CHANGE, NUMBER = regex("[增减][加少]量$"), regex("数$")
"""What the names of changes in size, and of what is counted, end in."""
SO_FAR = regex("^(?:累计|合计|共计|总)")
"""What a name begins with that is of all there is, and of no kind: 累计税收收入."""
OF_INCREASE, ADDS = regex("[多少][增减]"), regex("新增|净增|增加|新发放")
"""同比多增12亿元 is by how much more was added than a year before: an increase of 新增贷款, and none of 存款余额."""
CAUSE = regex("[，（](?:主要|主因)?(?:是?因|是?由于|系|源于|缘于|得益于|受益于)")
"""Between a rate and the increase of something else that brought it: 增长28%，主要系投资收益增加0.9亿元."""
LEAVING = regex(r"[从由](?:上年|去年|年初|此前|之前|原来|\d{4}年)[^，。；,;\d]{0,8}$")
"""从上年的86.3亿元增加9.2亿元: before the level that an increase left."""
REACHING = regex(
    rf"(?:至|到|[，,][^，。；、]{{0,6}}?(?:达到?|{MOVED_TO}|总[额量]为|余额为?)){HEDGE}?"
)
"""Between a change and the level that it led to: 增加2.1亿元，达到35.6亿元."""

MOVED = r"(?:收盘?|大幅?|小幅|微)?(?:下跌|上涨|上升|下降|下挫|上扬|涨|跌|升|降)了?"
CLOSE = r"(?:收盘|午盘|尾盘|最新|现|终)?(?:收报于?|报收于?|收盘?于|收在|报)"
CLOSED = regex(rf"{CLOSE}$")
"""Before the level at which a price or an index closes: 收报, 报."""
CLOSED_AT = regex("报收|收盘")
"""After it: 以4815.36点报收."""
AT_CLOSE = regex(
    rf"(?:{CLOSED_AT.pattern})?[，,、（(]?\s*(?:{CLOSE}|(?:[较比](?:前一|上一|上个?)个?交易日)?{MOVED}|(?:[跌涨降升]幅|幅度)?(?:仅|约)?(?:为|达到?)?)"
)
"""Between the level, how much it moved, and the rate of that, in whatever order they are told."""
TOLD_AT_CLOSE = 3
"""Figures that are told of a close."""


def find(view: View, used: set[int], wholes: Mapping[int, Figure]) -> Iterator[Relation]:
    """Levels with their increase and its rate.

    `used` are changes that a move has already; a level that a change led to goes with that one. `wholes` are those
    that may be meant instead of the last of their parts.
    """
    found = list(_beside(view, used, wholes))
    yield from found
    told = {one.start for relation in found for one in relation.operands}
    for levels, change, rate in recalled.find(view):
        if rate.start in told or id(rate) in used:
            continue
        readings = [one for level in levels for one in _readings(view, level, change, rate)]
        best = next((one for one in readings if one.holds), None)
        best = best or next((one for one in readings if one.holds_or_slipped), None)
        yield from [] if best is None else _told(view, [best])


def _beside(view: View, used: set[int], wholes: Mapping[int, Figure]) -> Iterator[Relation]:
    """Those told right beside their level."""
    reached = set()
    for change, level, rate in (*_reached(view), *_closed(view)):
        reached.add(id(level))
        yield from _told(view, list(_readings(view, level, change, rate)))
    passed = tabled.before(view)
    for amount in view.amounts:
        if amount.figure.role != "level" or id(amount.figure) in reached:
            continue
        if amount.figure.start in passed and _other_in_row(view, amount) is None:
            continue
        lead = view.text[max(0, amount.figure.start - LEAD_CHARS) : amount.figure.start]
        if HELD_AGAINST.search(lead) and not is_against(view, amount.figure):
            continue
        found = tail(view, amount)
        if is_base(view, amount.figure) or LEAVING.search(lead):
            yield from _over_base(view, amount.figure, found, used)
        else:
            levels = (
                amount.figure,
                wholes.get(id(amount.figure)),
                _other_in_row(view, amount),
            )
            yield from _over_levels(view, [one for one in levels if one is not None], found, used)


def _other_in_row(view: View, amount: Amount) -> Figure | None:
    """The level of the same thing right before one in its row, which an increase may be of: 本期, 上年同期, 增减额."""
    before = view.before(amount.figure, 1)
    cell = view.cell(amount.figure.start)
    if amount.column is None or cell is None or not before:
        return None
    other = before[0]
    is_beside = view.cell(other.start) == (cell[0], cell[1] - 1)
    is_alike = (other.role, other.kind, other.canonical_unit) == (
        amount.figure.role,
        amount.figure.kind,
        amount.figure.canonical_unit,
    )
    return other if is_beside and is_alike else None


def _over_levels(
    view: View, levels: Sequence[Figure], found: Tail, used: set[int]
) -> Iterator[Relation]:
    """The increase and its rate that are told after the first of the levels, and may be of any of them."""
    only = _only(view, levels[0], found, used)
    if only is None:
        return
    change, rate = only
    if not _is_of_all(change, levels[0]) and not CAUSE.search(view.text, rate.end, change.start):
        readings = [one for level in levels for one in _readings(view, level, change, rate)]
        # 贷款余额126亿元，其中小微贷款增加3亿元，增长12%: of a part, or of something else
        is_sure = is_own(view, change, *levels) and is_one_place(levels[0].region, change.region)
        yield from _told(view, [one for one in readings if is_sure or one.holds])


def _over_base(view: View, base: Figure, found: Tail, used: set[int]) -> Iterator[Relation]:
    """The rate of an increase over its base, where the level itself is told farther off.

    与2010年的1339.72万人相比，增加72.06万人，增长5.38%.
    """
    only = _only(view, base, found, used)
    if only is None:
        return
    change, rate = only
    if OVER_YEAR in view.between(change, rate) and SAME_TIME not in view.lead(base):
        return  # 比年初的86.3亿元增加9.2亿元，同比增长12%: each over a base of its own
    if (
        id(change) not in used
        and TO_RATE.fullmatch(view.text, change.end, rate.start)
        and is_own(view, change, base)
    ):
        yield from _told(view, [_over(Term(base, "before"), change, rate)])


def _only(view: View, level: Figure, found: Tail, used: set[int]) -> tuple[Figure, Figure] | None:
    """The only increase that follows a level, and the only rate: both from one base, and no yearly mean.

    A mean may follow the rate, 增长3.57%，年均增长0.35%, and what brought it: 下降6.56%，主要由于补贴减少2667万元.
    """
    adds = ADDS.search(f"{level.indicator}{view.lead(level)}") is not None
    rates = [one for one in found.growths if not is_average(view, one)]
    changes = [
        one
        for one in found.changes
        if not (rates and CAUSE.search(view.text, rates[0].end, one.start))
        and (adds or not OF_INCREASE.search(view.lead(one)))
    ]
    if len(changes) != 1 or len(rates) != 1:
        return None
    change, rate = changes[0], rates[0]
    if id(rate) in used or not _same_base(view, change, rate):
        return None
    return change, rate


def _told(view: View, increases: Sequence[Stated]) -> Iterator[Relation]:
    """The identity; where the rate, or the increase, is on a basis of its own, only one that holds."""
    figures = [term.figure for one in increases for term in one.terms]
    if any(OUTPUT.search(one.indicator or "") for one in figures) or any(
        is_reckoned(view, one) for one in figures if one.role == "change"
    ):
        yield from told([one for one in increases if one.holds])
    else:
        yield from told(increases)


def _reached(view: View) -> Iterator[tuple[Figure, Figure, Figure]]:
    """Every change, the level it led to, and the rate: 下跌12.66点至966.45点，跌幅1.29%."""
    for index, change in enumerate(view.figures[:-2]):
        level, rate = view.figures[index + 1 : index + 3]
        if (
            change.role == "change"
            and level.role == "level"
            and rate.role == "change"
            and rate.kind == "percent"
            and change.canonical_unit == level.canonical_unit
            and None not in (change.value, level.value, rate.value)
            and REACHING.fullmatch(view.text, change.end, level.start)
            and re.fullmatch(r"[，,][^，。；]{0,8}", view.between(level, rate))
            and change.direction == rate.direction
        ):
            yield change, level, rate


def _closed(view: View) -> Iterator[tuple[Figure, Figure, Figure]]:
    """Every change, the level of a close, and the rate, told as one: 跌348.16点，报35282.52点，跌幅0.98%."""
    for index, first in enumerate(view.figures[: 1 - TOLD_AT_CLOSE]):
        told = view.figures[index : index + TOLD_AT_CLOSE]
        moved = [one for one in told if one.role == "change" and one.value is not None]
        sizes = [one for one in moved if one.kind != "percent"]
        rates = [one for one in moved if one.kind == "percent"]
        levels = [one for one in told if one.role == "level" and one.value is not None]
        if not (len(sizes) == len(rates) == len(levels) == 1):
            continue
        if (
            sizes[0].canonical_unit == levels[0].canonical_unit
            and sizes[0].direction == rates[0].direction
            and (CLOSED.search(view.lead(levels[0])) or CLOSED_AT.match(view.text, levels[0].end))
            and all(
                AT_CLOSE.fullmatch(view.text, one.end, other.start) for one, other in pairwise(told)
            )
            and view.sentence_number(first.start) == view.sentence_number(told[-1].start)
        ):
            yield sizes[0], levels[0], rates[0]


def _is_of_all(change: Figure, level: Figure) -> bool:
    """注销1.31万户，净增1.8万户: whether the change is of all there are, and the level of those that have gone."""
    base = SIZE_OF_CHANGE.sub("", change.indicator or "")
    name = SO_FAR.sub("", NUMBER.sub("", level.indicator or ""))
    return bool(base) and name != base and name.endswith(base)


def _same_base(view: View, change: Figure, rate: Figure) -> bool:
    """Whether both say what they are measured against alike, or the one that does not follows the other."""
    if not is_own(view, rate, change):
        return False
    if change.basis == rate.basis:
        return True
    unsaid = change if change.basis is None else rate
    return None in (change.basis, rate.basis) and not re.search("[比较]", view.lead(unsaid))


def _readings(view: View, level: Figure, change: Figure, rate: Figure) -> Iterator[Stated]:
    """A level with its increase; a loss by its size, or as the negative of what fell: 亏损1.83亿元，减少2.46亿元."""
    yield _increase(view, Term(level, "after"), change, rate)
    if is_loss(view, level):
        yield _increase(view, Term(level, "after", -1), change, rate)


def _increase(view: View, after: Term, change: Figure, rate: Figure) -> Stated:
    """Level B after an increase of D: the rate is D / (B − D)."""
    first, second = sorted((change, rate), key=lambda figure: figure.start)
    is_next = TO_RATE.fullmatch(view.text, first.end, second.start) is not None
    terms = [Term(rate, "rate"), Term(change, "change"), after]
    back = "+" if change.is_fall else "−"
    return Stated(
        "growth",
        terms,
        _of_increase,
        f"{terms[0].written} = {terms[1].written} / ({after.written} {back} {change.text})",
        SURE if is_next or change.basis == rate.basis else LIKELY,
    )


def _over(before: Term, change: Figure, rate: Figure) -> Stated:
    """An increase of D from A: the rate is D / A."""
    terms = [Term(rate, "rate"), Term(change, "change"), before]
    return Stated(
        "growth",
        terms,
        percentage,
        f"{terms[0].written} = {terms[1].written} / {before.bracketed}",
        SURE,
    )


def _of_increase(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The rate against the size of the level before, which is a loss where more was gained than there is."""
    rate, change, after = intervals
    before = after - change
    size = -before if before.high is not None and before.high < 0 else before
    return rate, change * HUNDRED / size
