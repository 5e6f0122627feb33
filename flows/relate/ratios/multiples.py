"""Multiples: what is said to be so many times another amount, and two amounts in the proportion of one to another.

是…的3倍 is three times it; 增长1.5倍 belongs in `flows.relate.changes.reckoning.from_levels`. Source: the
meaning of the words.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from flows.relate.arithmetic import QUOTIENT_PLACES, Term, Wording, identity, meets, middle, sides
from flows.relate.confidence import LIKELY, SURE
from flows.relate.formulas import quotient
from flows.relate.view import COMPARABLE
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

BACK_FIGURES = 4
"""Figures before a multiple of which the last two may be what it is of."""
OF_OTHER = regex(rf"的{HEDGE}?")
"""Between what is multiplied and the multiple: 是上年100家的近3倍."""
IS = regex(r"[，,]?(?:约|达到|达|已)?(?:相当于|是|为)(?:上年|去年|同期|\d{4}年)?[^，。；]{0,24}")
"""Between the amount and what it is a multiple of: 300家，相当于上年100家的3倍."""
BETWEEN = regex(
    r"(?:之比|比值|(?<!流动)(?<!速动)比率|收入比|城乡[^，。；]{0,8}比|差距)(?:缩小|扩大|下降|上升)?[为是到至]?(?:约)?$"
)
"""Before a proportion of the two amounts told before it: 城乡居民收入比缩小至2.33."""
OF_MONEY = regex(r"收入|消费|城乡|支出|工资|价")
"""What makes it one of amounts of money, and not of the rates before it: 治理率87.5%，城乡居民收入比为2.21."""
TO_ONE = regex(r"(\d+(?:\.\d+)?)\s*[:：∶]\s*1$")
"""2.38：1."""
PROPORTION = regex(r"[:：∶]1(?!\d)|^\d+(?:\.\d+)?$")
"""2.38：1, or the one over the other: 2.38."""

TOWN_TO_COUNTRY = regex(
    r"城乡(?:常住)?(?:居民)?(?:家庭)?(?:人均)?(?:可支配|纯|生活)?(?P<of>收入|消费)(?:支出|水平)?(?:之?比值?|倍差)"
    r"(?:(?<!以)[^，。；\d]{0,3}(?:由|从)[^，。；\d]{0,8}\d[\d.:：∶]*)?(?:缩小|扩大|下降|上升|降低|提高|缩减|收窄)?[为是到至]?约?$"
)
"""Before what those in towns have over those in the country: 城乡居民收入比为2.33, 城乡收入比由2.38缩小至2.33."""
MONEY = ("money", "rate")
"""Kinds of such an amount: 42000元, 1200元/月."""
TOWN, COUNTRY = "城镇", "(?:农村|乡村)"
OF_BOTH, OF_TOWN, OF_COUNTRY = "城乡", regex("城(?!乡)"), regex("农村|乡村|(?<!城)乡")
OF_RESIDENTS = {
    "收入": "(?:常住)?居民(?:家庭)?人均(?:可支配|纯)?收入$",
    "消费": "(?:常住)?居民(?:家庭)?人均(?:生活)?消费(?:性)?支出$",
}
"""What each of them has or spends, and no part of it such as 工资性收入."""
PLANNED, PLAN_CHARS = regex("时期|规划|目标|力争|预期|到20|期末|末期"), 16
"""What says, in so many characters before that proportion, that it is of another time than the incomes."""
BACK_INCOMES = 16
"""Figures before that proportion in which the two amounts are looked for."""


def find(view: View) -> Iterator[Relation]:
    """Every multiple with the two amounts it is of."""
    for figure in view.figures:
        if figure.value is None:
            continue
        if figure.kind == "ratio" and figure.unit == "倍" and figure.role != "change":
            yield from _times(view, figure) or _times_of_a_time(view, figure)
        elif (
            figure.kind in ("ratio", "count")
            and figure.unit in (None, "1")
            and PROPORTION.search(figure.text)
        ):
            yield from list(_proportion(view, figure)) or _town_to_country(view, figure)


def _times(view: View, figure: Figure) -> list[Relation]:
    """A是B的3倍: the amount before 是 over the one after it."""
    before = [one for one in view.before(figure, BACK_FIGURES) if one.kind != "date"]
    if len(before) <= 1 or not OF_OTHER.search(view.between(before[-1], figure)):
        return []
    other, one = before[-1], before[-2]
    if (
        {one.kind, other.kind} <= COMPARABLE
        and one.canonical_unit == other.canonical_unit
        and IS.fullmatch(view.between(one, other))
    ):
        return [_relation(figure, one, other, SURE)]
    return []


def _times_of_a_time(view: View, figure: Figure) -> list[Relation]:
    """2016年100家，2018年达到300家，是2016年的3倍: the last amount over the one of that time."""
    when = view.before(figure, 1)
    if not when or when[0].kind != "date":
        return []
    if not OF_OTHER.fullmatch(view.between(when[0], figure)) or not IS.fullmatch(
        view.text[view.before(when[0], 1)[0].end : when[0].start] if view.before(when[0], 1) else ""
    ):
        return []
    sentence = view.sentence_at(figure.start)
    levels = [
        one
        for one in view.within(sentence.start, figure.start)
        if one.role == "level" and one.value and one.kind in COMPARABLE
    ]
    if not levels:
        return []
    last = levels[-1]
    return [
        _relation(figure, last, one, SURE)
        for one in levels[:-1]
        if one.period == when[0].period
        and last.period != one.period
        and one.canonical_unit == last.canonical_unit
    ][-1:]


def _proportion(view: View, figure: Figure) -> Iterator[Relation]:
    """城镇…42000元，农村…18000元，收入比为2.33: the first over the second, or the larger over the smaller."""
    sentence = view.sentence_at(figure.start)
    named = BETWEEN.search(view.text, sentence.start, figure.start)
    if named is None:
        return
    told = [
        one
        for one in view.within(sentence.start, figure.start)
        if one.role == "level" and one.kind != "date" and one.value
    ]
    before = _of_two(view, told) if OF_BOTH in named[0] else told[-2:]
    if len(before) <= 1 or before[0].canonical_unit != before[1].canonical_unit:
        return
    if OF_MONEY.search(named[0]) and before[0].kind not in MONEY:
        return
    readings = [before, before[::-1]]
    found = next((pair for pair in readings if meets(_terms(figure, *pair), quotient)), None)
    larger = sorted(before, key=lambda one: -(one.value or 0))
    one, other = found or larger
    yield _relation(figure, one, other, LIKELY if view.lead(figure).endswith("比") else SURE)


def _of_two(view: View, told: Sequence[Figure]) -> Sequence[Figure]:
    """The last amounts of those in towns and in the country, by their words; the last two where these name neither."""
    named = [
        [one for one in told if where.search(f"{one.indicator} {view.lead(one)}")]
        for where in (OF_TOWN, OF_COUNTRY)
    ]
    return [ones[-1] for ones in named] if all(named) else told[-2:]


def _town_to_country(view: View, figure: Figure) -> Iterator[Relation]:
    """城镇居民人均可支配收入42000元。农村…18000元。城乡居民收入比为2.33: what the sentences before tell of both."""
    block = view.block_at(figure.start)
    match = TOWN_TO_COUNTRY.search(view.text, view.sentence_at(figure.start).start, figure.start)
    if (
        match is None
        or figure.role != "level"
        or PLANNED.search(view.text, max(0, match.start() - PLAN_CHARS), match.start())
    ):
        return
    told = [
        one
        for one in view.before(figure, BACK_INCOMES)
        if one.start >= block.start
        and one.role == "level"
        and one.value
        and one.period == figure.period
        and figure.region in (one.region, None)
        and view.other_time(one) == view.other_time(figure)
    ]
    pair = [
        next(
            (
                one
                for one in reversed(told)
                if re.search(who + OF_RESIDENTS[match["of"]], one.indicator or "")
            ),
            None,
        )
        for who in (TOWN, COUNTRY)
    ]
    if (
        pair[0] is not None
        and pair[1] is not None
        and pair[0].canonical_unit == pair[1].canonical_unit
    ):
        yield _relation(figure, pair[0], pair[1], SURE)


def _relation(figure: Figure, one: Figure, other: Figure, confidence: float) -> Relation:
    terms = _terms(figure, one, other)
    _, right = sides(terms, quotient)
    size = middle(right, QUOTIENT_PLACES)
    return identity(
        "ratio",
        terms,
        quotient,
        Wording(
            f"{figure.text} = {one.text} / {other.text}",
            f"{one.text} is {size} times {other.text}, the text says {figure.text}",
            f"{one.text}是{other.text}的{size}倍，文中为{figure.text}",
        ),
        confidence,
    )


def _terms(figure: Figure, one: Figure, other: Figure) -> list[Term]:
    """The multiple and the two amounts; of a proportion, what is written before ：1."""
    stated = TO_ONE.match(figure.text)
    if stated is not None:  # of 2.38：1 only the first term is rounded
        place = Decimal(1).scaleb(-len(stated[1].partition(".")[2]))
        value = Decimal(stated[1])
        figure = replace(figure, value=value, interval=Interval.around(value, place))
    return [Term(figure, "multiple"), Term(one, "first"), Term(other, "second")]
