"""Yearly means with the total over so many years told right before: 五年共改造小区600个，年均改造120个.

Only what is said to be a total over years that are counted in its own clause is held against the mean; where one year
more or fewer would make it, the words leave open which years are meant. Rates of growth belong in
`flows.relate.changes.reckoning.yearly`. Source: the meaning of the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows.regex import regex
from flows.relate.arithmetic import Term, meets
from flows.relate.confidence import LIKELY
from flows.relate.formulas import quotient
from flows.relate.ratios.averages import mean, rounded
from flows.relate.times.months import YEAR_MONTHS
from flows.relate.view import QUANTITIES
from schemas.intervals import ZERO, Interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.view import View
    from schemas.records import Figure, Relation

MEAN = regex(
    r"[，,、](?:年均|平均每年|每年平均)(?:增长|增加|新增)?(?P<name>[^，。；：、（）\d]{0,8}?)(?:约|达|为|近)?"
)
"""From a total to the mean of its years, which names nothing else."""
TOTAL = regex(r"(?:共|累计|合计|总计)(?!有)[^，。；：、（）\d]{1,12}$")
"""Before a total over years."""
TOTAL_CHARS = 16
PER_YEAR = "/a"
YEARS = regex(r"(?:间|来|里|内|中)?[，,]?[^，。；：、（）\d]{0,12}")
"""Between the years and their total."""
FEWEST, MOST = 2, 60


def find(view: View, _: object = ()) -> Iterator[Relation]:
    """Every yearly mean with its total and the years right before it."""
    for at in range(2, len(view.figures)):
        years, total, mean = view.figures[at - 2 : at + 1]
        told = MEAN.fullmatch(view.text, total.end, mean.start)
        if told is None or not _are_alike(total, mean) or not _are_years(view, years, total):
            continue
        before = view.text[max(years.end, total.start - TOTAL_CHARS) : total.start]
        if TOTAL.search(before) is None or told["name"] not in before:
            continue
        terms = [Term(rounded(mean), "result"), Term(total, "first"), Term(years, "second")]
        counted = _over(years, 0)
        terms[2] = Term(counted, "second")
        others = (
            meets([*terms[:2], Term(_over(years, step), "second")], quotient) for step in (-1, 1)
        )
        if meets(terms, quotient) or not any(others):
            yield _relation(terms)


def _over(years: Figure, step: int) -> Figure:
    """A duration as the number of its years, or one more or fewer."""
    count = (years.value or ZERO) / YEAR_MONTHS + step
    return replace(years, value=None, interval=Interval.exact(count))


def _are_alike(total: Figure, mean: Figure) -> bool:
    """Whether two amounts are told as done, in one unit."""
    return (
        total.kind in QUANTITIES
        and (
            mean.canonical_unit == f"{total.canonical_unit}{PER_YEAR}"
            or (total.kind == "count" and total.unit is not None and mean.text.endswith(total.unit))
        )
        and None not in (total.value, mean.value)
        and total.qualifier == "eq"
        and not (total.target or mean.target)
    )


def _are_years(view: View, years: Figure, total: Figure) -> bool:
    """Whether a duration of whole years stands in the clause of a total or right before it."""
    return (
        years.kind == "duration"
        and years.canonical_unit == "mo"
        and years.qualifier == "eq"
        and years.value is not None
        and years.value % YEAR_MONTHS == 0
        and FEWEST <= years.value / YEAR_MONTHS <= MOST
        and YEARS.fullmatch(view.text, years.end, total.start) is not None
    )


def _relation(terms: list[Term]) -> Relation:
    made = "{first} over {second} gives {size} for each", "{first}按{second}平均应得{size}"
    return mean(terms, quotient, made, LIKELY)
