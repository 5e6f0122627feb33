"""How a change follows from two levels: in percent, times, points, as a difference.

Whether it is told of them is in `told_of` beside this module, which levels these are in `flows.relate.changes.levels`.
Source: the definition of 增长速度 (NBS, 统计指标解释).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.arithmetic import (
    Term,
    Wording,
    identity,
    is_mended,
    meets,
    middle,
    sides,
    sized,
    slipped,
)
from flows.relate.changes.reckoning import yearly
from flows.relate.changes.reckoning.balances import signs
from flows.relate.changes.reckoning.rebased import INTENDED, is_rebased
from flows.relate.changes.reckoning.reckoned import is_reckoned
from flows.relate.changes.reckoning.told_of import _names, _own_words, is_own
from flows.relate.confidence import LIKELY, SURE
from flows.relate.formulas import HUNDRED, ONE
from flows.relate.view import COMPARABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from flows.relate.arithmetic import Formula
    from flows.relate.view import View
    from schemas.intervals import Interval
    from schemas.records import Figure, Relation

UNIT_OF_KIND = {"growth": "%", "average_growth": "%", "point_change": "个百分点"}
"""Of what follows from the levels, by kind."""


class Stated(NamedTuple):
    """A change with the levels it is of, and the formula that binds them."""

    kind: str
    terms: list[Term]
    formula: Formula
    told: str
    confidence: float

    @property
    def holds(self) -> bool:
        """Whether the change is what the levels give."""
        return meets(self.terms, self.formula)

    @property
    def gap(self) -> Decimal:
        """How far the change is from what the levels give."""
        left, right = sides(self.terms, self.formula)
        return left.gap(right)

    @property
    def holds_or_slipped(self) -> bool:
        """Whether it holds, or one changed digit makes it hold and chance would seldom do that."""
        return self.holds or slipped(self.terms, self.formula)

    def _implied(self) -> str:
        """The change that follows, in the unit that it would be told in: 1.24倍, and below that 24%."""
        _, right = sides(self.terms, self.formula)
        if self.kind == "change":
            return sized(right, self.terms)
        if self.formula is not _multiplied:
            return middle(right) + UNIT_OF_KIND[self.kind]
        is_many = right.low is not None and right.low >= 1
        return f"{middle(right)}倍" if is_many else f"{middle(right * HUNDRED)}%"

    def relation(self) -> Relation:
        """The identity, with the change that follows beside the one that is told."""
        figure = self.terms[0].figure
        size = self._implied()
        implied = _move(self.kind, falls=size.startswith("-"), size=size.lstrip("-"))
        falls = figure.signed_value is not None and figure.signed_value < 0
        told = _move(self.kind, falls=falls, size=figure.text.lstrip("-−负"))
        return identity(
            self.kind,
            self.terms,
            self.formula,
            Wording(
                self.told,
                f"from the levels it is {implied.en}, the text says {told.en}",
                f"按所列数值应{implied.zh}，文中为{told.zh}",
            ),
            self.confidence,
        )


def told(readings: Sequence[Stated]) -> Iterator[Relation]:
    """A single reading; of several the one that holds, else the nearest that another digit would mend, else none."""
    if len(readings) == 1:
        yield readings[0].relation()
        return
    holding = (one for one in readings if one.holds)
    explained = [one for one in readings if is_mended(one.terms, one.formula)]
    found = next(holding, None) or min(explained, key=lambda one: one.gap, default=None)
    if found is not None:
        yield found.relation()


def stated(view: View, start: Figure, end: Figure, change: Figure) -> Stated | None:
    """How a change follows from its levels, by what it is given in; None where it is not told of them."""
    if not is_own(view, change, start, end) or _is_against_plan(view, change, start):
        return None
    if yearly.is_average(view, change):
        return _on_average(view, start, end, change)
    if change.kind == "percent" and _grows_in_real_terms(start, end):
        return None
    reading = _reading(view, start, change)
    if reading is None:
        return None
    readings = [_on_terms(reading, terms) for terms in _ways(view, start, end, change)]
    is_open = is_reckoned(view, change) or is_rebased(view, start, end, change)
    otherwise = None if is_open else readings[0]
    return next((one for one in readings if one.holds), otherwise)


def of_levels(start: Figure, end: Figure, change: Figure) -> Stated | None:
    """How a change follows from two levels that a row of a table has; None where it is in another unit."""
    if change.kind == "percent":
        return _on_terms(("growth", _growth), _terms(start, end, change))
    if change.canonical_unit == start.canonical_unit:
        return _on_terms(("change", _rise), _terms(start, end, change))
    return None


AGAINST_PLAN = regex(
    r"[比较](?:[上去前]年|同期|年初|当年|原定|\d{4}年)?(?:度|的|原|同期|年初|[^，。；\d增减降升]{0,6})(?:计划|目标|预算|任务|指标|预期)[数值额]?(?!执行|完成|决算)[^，。；\d]{0,6}$"
)
"""What makes a change one from what was intended: 比上年计划, 较2014年目标."""
DONE = regex("实际|完成|执行|决算|实现")
"""What came of what was intended: 上年预算执行."""
WORDS_CHARS = 24
"""Characters before a change that may say so."""


def _is_against_plan(view: View, change: Figure, start: Figure) -> bool:
    """Whether a change is from what was intended, and the level before is none of that: 比上年计划增加25%."""
    words = f"{view.lead(start)}{start.indicator or ''}"
    clause = max(view.sentence_at(change.start).start, change.start - WORDS_CHARS)
    if AGAINST_PLAN.search(view.text, clause, change.start):
        return not (start.target or INTENDED.search(words)) or DONE.search(words) is not None
    return False


def _on_terms(reading: tuple[str, Formula], terms: list[Term]) -> Stated:
    """A change of a kind by its formula, of levels that each enter with their sign."""
    kind, formula = reading
    change, before, after = terms
    if formula is _growth and before.interval.high is not None and before.interval.high < 0:
        return _from_loss(terms)
    told = (
        f"{after.written} / {before.written} − 1"
        if kind == "growth"
        else f"{after.written} − {before.bracketed}"
    )
    return Stated(kind, terms, formula, f"{change.written} = {told}", _confidence(before.figure))


def _from_loss(terms: list[Term]) -> Stated:
    """A rate from a negative level, which is of its size: from −1.83亿元 to 0.63亿元 is a rise of 134%.

    Two losses may be compared by their sizes as well, so that a rise is one of the loss.
    """
    change, before, after = terms
    size = before.written.lstrip("-−")
    told = f"{change.written} = ({after.written} − {before.bracketed}) / {size}"
    readings = [
        Stated("growth", terms, formula, told, _confidence(before.figure))
        for formula in (_growth_from_loss, _growth)
    ]
    return next((one for one in readings if one.holds), readings[0])


def _on_average(view: View, start: Figure, end: Figure, change: Figure) -> Stated | None:
    """A change that is an average over years; None where their number is not known, or it is over less than years."""
    years = yearly.years(view, start, end, change) if yearly.is_over_years(view, change) else None
    if not years or yearly.is_over_others(start, end, change):
        return None
    terms, confidence = _terms(start, end, change), _confidence(start)
    reading = _reading(view, start, change)
    if reading is not None and reading[1] is _rise:
        told = f"{terms[0].written} = ({terms[2].written} − {terms[1].bracketed}) / {years}"
        return Stated(reading[0], terms, yearly.mean_move(years), told, confidence)
    if change.kind != "percent":
        return None
    told = f"{terms[0].written} = ({end.text} / {start.text})^(1/{years}) − 1"
    average = Stated("average_growth", terms, yearly.mean(years), told, confidence)
    # 由A增加到B，农业年均增长3.2%: of what has moved, or of something else
    is_named_last = bool(_own_words(view, change)) and not _names(view, (start, end))
    is_sure = not is_named_last and not _grows_in_real_terms(start, end)
    return average if is_sure or average.holds_or_slipped else None


RELATIVE_CHANGE = regex(r"(?:增长|下降|上升|变动)幅度|[增升降涨跌]幅")
"""A percentage of these is of the level, also where that is a percentage."""


def _reading(view: View, start: Figure, change: Figure) -> tuple[str, Formula] | None:
    """The kind of relation and the formula for a change that is given in percent, times, points or the levels' unit."""
    words = view.text[max(0, change.start - WORDS_CHARS) : change.start]
    if change.kind == "percent" and (start.kind != "percent" or RELATIVE_CHANGE.search(words)):
        return "growth", _growth
    if change.kind == "ratio" and change.unit == "倍":
        return "growth", _multiplied
    if change.canonical_unit == "pp" and start.kind == "percent":
        return "point_change", _rise
    if change.canonical_unit == start.canonical_unit and change.kind != "percent":
        return "change", _rise
    return None


OUTPUT = regex(r"生产总值|增加值|GDP")
"""What grows at constant prices, so that levels at current ones do not tell by how much."""


def _grows_in_real_terms(start: Figure, end: Figure) -> bool:
    """Whether growth does not follow from the levels, since these are at current prices."""
    return OUTPUT.search(f"{end.indicator}{start.indicator}") is not None


OF_LOSS = regex("(?<!扭)亏|逆差|赤字|净流出|净卖出")
"""In the words of a change, what says that it is one of a loss: 增亏, 亏损扩大."""


def _ways(view: View, start: Figure, end: Figure, change: Figure) -> list[list[Term]]:
    """The change and its levels; beside a gain a loss is a negative, or a gain one where the loss is what changed.

    公司亏损1.83亿元，上年同期盈利0.63亿元: 减少2.46亿元 is of the profit, 增亏2.46亿元 of the loss.
    """
    before, after = signs(view, start, end)
    ways = [(before, after)]
    if before != after:
        is_of_loss = OF_LOSS.search(view.lead(change)) is not None
        ways.insert(0 if is_of_loss else 1, (-before, -after))
    return [_terms(start, end, change, *way) for way in ways]


def _terms(
    start: Figure, end: Figure, change: Figure, before: int = 1, after: int = 1
) -> list[Term]:
    return [Term(change, "change"), Term(start, "before", before), Term(end, "after", after)]


def _confidence(start: Figure) -> float:
    """How sure a change is of its levels, by the kind of these."""
    return SURE if start.kind in (*COMPARABLE, "structural", "age") else LIKELY


class _Move(NamedTuple):
    """A change in words: a fall of 7.87%, 下降7.87%."""

    en: str
    zh: str


WAYS = {"change": ("减少", "增加"), "point_change": ("下降", "上升")}
"""What a fall and a rise are called, by kind, where they are not 下降 and 增长."""


def _move(kind: str, *, falls: bool, size: str) -> _Move:
    """A rise or a fall of that size."""
    down, up = WAYS.get(kind, ("下降", "增长"))
    return _Move(f"a {'fall' if falls else 'rise'} of {size}", f"{down if falls else up}{size}")


def _growth_from_loss(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The rate of change, in percent of the size of the second, which is negative, to the third."""
    rate, before, after = intervals
    return rate, (ONE - after / before) * HUNDRED


def _growth(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The rate of change, in percent, from the second to the third."""
    rate, before, after = intervals
    return rate, (after / before - ONE) * HUNDRED


def _multiplied(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """How many times over the second the third has grown: 增长1.5倍 is to two and a half times."""
    times, before, after = intervals
    return times, after / before - ONE


def _rise(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The change from the second to the third."""
    change, before, after = intervals
    return change, after - before
