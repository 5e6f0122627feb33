"""The column of running totals beside the one of single months, quarters or years: each is the one above and its own.

Its head says 累计; a cell that does not follow is a slip where the other rows do. Source: arithmetic.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, meets, sides, sized
from flows.relate.confidence import SURE
from flows.relate.view import LEVELS, QUANTITIES
from schemas.intervals import ZERO, Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.view import Row, View
    from schemas.records import Figure, Relation

RUNNING = regex("累计|累积")
"""The head of a column of running totals."""
CHANGES = regex("同比|环比|增|减|[涨降]幅|占|比重|率|%|均")
"""What makes it one of rates, or of something else about them."""
FEWEST = 2
"""Rows that follow, for a column to run over another."""
APART = 4
"""Columns between the two."""
LARGEST_POWER = 8
"""Tens by which the units of the two may be apart where a head leaves one out."""
TEN = Decimal(10)


def find(view: View) -> Iterator[Relation]:
    """Each running total with the one above it and what its row adds, and the one that does not follow."""
    for rows in view.tables(filter(_counts, view.figures)):
        heads = view.heads(rows[0].number)
        for column, head in heads.items():
            if RUNNING.search(head) and not CHANGES.search(head):
                yield from _of_column(rows, column)


def _counts(figure: Figure) -> bool:
    """Whether a figure is an amount."""
    return figure.value is not None and figure.kind in QUANTITIES and figure.role in LEVELS


def _of_column(rows: Sequence[Row], column: int) -> Iterator[Relation]:
    """The running totals of a column by the nearest column that they run over."""
    near = {one for row in rows for one in row.figures if 0 < abs(one - column) <= APART}
    for single in sorted(near, key=lambda one: (abs(one - column), one)):
        cells = [
            (row.figures[column], row.figures[single])
            for row in rows
            if column in row.figures and single in row.figures
        ]
        found = _running(cells)
        if found:
            yield from found
            return


def _running(cells: Sequence[tuple[Figure, Figure]]) -> list[Relation]:
    """The relation of each row after the first where most follow; none where the columns are not so related."""
    powers = [
        power
        for (before, _), (after, own) in pairwise(cells)
        if (power := _power(before, after, own)) is not None
    ]
    if len(powers) < FEWEST:
        return []
    power = max(set(powers), key=lambda one: (powers.count(one), -abs(one)))
    formula = _adds(TEN**power)
    told = [
        [Term(after, "total"), Term(before, "part"), Term(own, "part")]
        for (before, _), (after, own) in pairwise(cells)
    ]
    failing = [at for at, terms in enumerate(told) if not meets(terms, formula)]
    if len(told) - len(failing) < FEWEST:
        return []
    if len(failing) == FEWEST and _is_one_cell(told, failing, formula):
        failing.pop()  # the row below follows from what the cell should say
    elif len(failing) > 1:
        return []
    return [
        _relation(terms, formula)
        for at, terms in enumerate(told)
        if at in failing or meets(terms, formula)
    ]


def _is_one_cell(told: Sequence[list[Term]], failing: Sequence[int], formula: Formula) -> bool:
    """Whether one running total is wrong, and so both its own row and the one below it."""
    first, second = failing
    if second != first + 1:
        return False
    (_, before, own), (after, _, added) = told[first], told[second]
    return meets([after, before, own, added], formula)


def _power(before: Figure, after: Figure, own: Figure) -> int | None:
    """How many tens what a total rises by is off what its row adds, to the nearest."""
    rise, added = (after.value or ZERO) - (before.value or ZERO), own.value or ZERO
    if rise <= 0 or added <= 0:
        return None
    power = round((rise / added).log10())
    return power if abs(power) <= LARGEST_POWER else None


def _adds(size: Decimal) -> Formula:
    """The first is the second and each of the others, in another unit."""

    def runs_on(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        total, before, *others = intervals
        for one in others:
            before = before + one * Interval.exact(size)
        return total, before

    return runs_on


def _relation(terms: list[Term], formula: Formula) -> Relation:
    after, before, own = (term.figure.text for term in terms)
    size = sized(sides(terms, formula)[1], terms)
    return identity(
        "cumulative",
        terms,
        formula,
        Wording(
            f"{after} = {before} + {own}",
            f"{before} and {own} make {size}, not {after}",
            f"{before}与{own}合计{size}，而非{after}",
        ),
        SURE,
    )
