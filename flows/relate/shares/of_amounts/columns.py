"""A column of percentages in a table that follows from its other columns in all rows but one, so that one is a slip.

Each row may be a share of the first or the last, which has 100, or one column a percentage of another, 决算 of 预算.
It is told only where it is broken, since other finders tell what holds by its words. Source: the definition of a share.
"""

from __future__ import annotations

from itertools import groupby, permutations
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import (
    Term,
    meets,
    sides,
    slipped,
    unit_in_last_place,
)
from flows.relate.confidence import LIKELY, SURE
from flows.relate.formulas import percentage
from flows.relate.shares.of_amounts.portions import evened, told_share
from flows.relate.view import QUANTITIES
from flows.relate.words import SUMS_UP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.groups import Group
    from flows.relate.view import Row, View
    from schemas.records import Figure, Relation

FULL = 100
"""Percent that the whole has."""
FEWEST_OF_WHOLE, FEWEST_OF_OTHER = 3, 2
"""Rows that follow, so that chance did not bring it about: shares of one row, or one column of another."""
MANY = 3
"""So many that one that no slip of the pen explains is one all the same."""
OF_BEFORE = regex("预算|计划|任务|目标")
"""What a column says that it is a percentage of needs fewer rows beside it."""
APART = 4
"""Columns from a percentage to the amounts that make it."""
LOOSE = 2
"""Percentage points; what follows so vaguely says nothing of how a column is made."""


def find(view: View, _: Sequence[Group] = ()) -> Iterator[Relation]:
    """The one row of a table whose percentage does not follow as those of the others do."""
    for rows in _tables(view):
        figures = rows[0].figures
        for share in (column for column, one in figures.items() if _is_share(one)):
            amounts = [
                column
                for column, one in figures.items()
                if one.kind in QUANTITIES and abs(column - share) <= APART
            ]
            for amount in amounts:
                yield from _of_whole(rows, share, amount)
            for part, whole in permutations(amounts, 2):
                if figures[part].canonical_unit == figures[whole].canonical_unit:
                    told = [
                        _terms(one.figures[share], one.figures[part], one.figures[whole])
                        for one in rows
                    ]
                    yield from _broken(told, FEWEST_OF_OTHER)


def _tables(view: View) -> Iterator[list[Row]]:
    """Rows that follow each other and have figures of the same kinds in the same columns."""
    for table in view.tables(filter(_counts, view.figures)):
        for _, rows in groupby(table, key=_kinds):
            yield [*rows]


def _of_whole(rows: Sequence[Row], share: int, amount: int) -> Iterator[Relation]:
    """The one row that is no such share of the first row or the last, whichever has 100.

    A row that is called 合计 is the whole beyond doubt, so that fewer others have to follow from it.
    """
    for whole, parts in ((rows[0], rows[1:]), (rows[-1], rows[:-1])):
        if whole.figures[share].value == FULL:
            total = whole.figures[amount]
            told = [_terms(one.figures[share], one.figures[amount], total) for one in parts]
            is_called = SUMS_UP.fullmatch(whole.label) is not None
            fewest = FEWEST_OF_OTHER if is_called else FEWEST_OF_WHOLE
            amounts = [one.figures[amount] for one in parts]
            for one in _broken(told, fewest):
                if not _is_of_another(one, amounts):
                    yield one


def _counts(figure: Figure) -> bool:
    """Whether a figure is an amount or a share, and no date, age or number of a name."""
    return figure.value is not None and (figure.kind in QUANTITIES or figure.kind == "percent")


def _kinds(row: Row) -> list[tuple[int, str, str | None]]:
    return [(column, one.kind, one.canonical_unit) for column, one in row.figures.items()]


def _is_share(figure: Figure) -> bool:
    return figure.kind == "percent" and figure.role in ("share", "level")


def _terms(share: Figure, part: Figure, whole: Figure) -> list[Term]:
    return [Term(share, "share"), Term(part, "part"), Term(whole, "whole")]


def _broken(rows: Sequence[list[Term]], fewest: int) -> Iterator[Relation]:
    """The one row that does not follow, where enough others do and a slip explains it, or where many do."""
    failing: list[list[Term]] = []
    holding = 0
    for terms in rows:
        if not meets(terms, _formula(terms)):
            failing.append(terms)
            if len(failing) > 1:
                return
        elif _is_telling(terms):
            holding += 1
    if not failing or holding < fewest:
        return
    terms = failing[0]
    is_slip = slipped(terms, _formula(terms))
    is_named = OF_BEFORE.search(terms[0].figure.indicator or "") is not None
    if is_slip or holding >= (fewest if is_named else MANY):
        yield told_share(terms, _formula(terms), SURE if is_slip else LIKELY)


def _is_of_another(relation: Relation, wholes: Sequence[Figure]) -> bool:
    """Whether a share that is none of the first row is that of another: 65岁以上 of 60岁以上."""
    share, part, whole = (one.figure for one in relation.operands)
    if share is None or part is None or whole is None:
        return False
    told = [_terms(share, part, other) for other in wholes if other is not part]
    return any(meets(terms, _formula(terms)) for terms in told)


def _formula(terms: Sequence[Term]) -> Formula:
    """`percentage`, with room for the last digit, which is set so that a column makes 100."""
    place = unit_in_last_place(terms[0].figure)
    return percentage if place is None else evened(place)


def _is_telling(terms: Sequence[Term]) -> bool:
    """Whether the amounts say closely enough what the share is."""
    _, implied = sides(terms, percentage)
    return implied.width is not None and implied.width < LOOSE
