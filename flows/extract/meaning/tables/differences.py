"""A column 增减 beside the two levels that it compares: whether it says by how much or by what percentage, as they tell.

Its head leaves that open. The first row whose difference and whose growth are not the same number tells it for the rows
below. Which columns say by themselves what they are belongs in `flows.extract.meaning.tables.headers`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from flows.extract.figures.stated.amounts import percent_unit
from flows.extract.meaning.tables.headers import Header, is_rate
from flows.extract.meaning.tables.written import NUMBER

if TYPE_CHECKING:
    from flows.extract.meaning.tables.table import Table
    from flows.extract.meaning.tables.written import Word

Value = tuple["Word", int, Header]
HUNDRED = 100
COMPARED = 2
"""Levels that a change lies between."""


def decided(values: list[Value], unit: str, table: Table) -> list[Value]:
    """The numbers of a row, whose label has `unit`, each change that may be an amount as one where the levels on its left say so."""
    levels: list[Value] = []
    found: list[Value] = []
    for value in values:
        cell, at, read = value
        if read.role == "level":
            levels.append(value)
        elif _is_open(read) and len(levels) >= COMPARED and _are_alike(*levels[-COMPARED:]):
            (one, its, _), (other, others, _) = levels[-COMPARED:]
            numbers = _number(cell, at), _number(one, its), _number(other, others)
            is_amount = _is_amount(*numbers)
            if is_amount is not None:
                table.amounts[read.spans] = is_amount
            elif percent_unit(unit) is not None:
                is_amount = True  # 城镇化率, by so many points
            else:
                is_amount = table.amounts.get(read.spans, False)
            if is_amount:
                found.append((cell, at, read._replace(is_percent=False)))
                continue
        found.append(value)
    return found


def _is_open(read: Header) -> bool:
    """Whether a header of changes does not say whether they are rates: 增减."""
    return read.role == "change" and read.is_percent and not read.unit and not is_rate(read)


def _are_alike(one: Value, other: Value) -> bool:
    """Whether two columns hold the same level at two times."""
    first, second = one[2], other[2]
    return first.unit == second.unit and first.measure == second.measure


def _number(cell: Word, at: int) -> Decimal:
    """The number of a cell that begins at an offset."""
    found = NUMBER.match(cell.text, at - cell.start)
    return (
        Decimal(found[0].rstrip("%,.").replace(",", "").replace("−", "-")) if found else Decimal()
    )


def _is_amount(change: Decimal, one: Decimal, other: Decimal) -> bool | None:
    """Whether a change is the difference of two levels, or their growth; None where it may be both, or neither."""
    size, last = abs(change), _last_place(change, one, other)
    is_difference = abs(size - abs(one - other)) <= last
    place = _last_place(change)
    is_growth = any(
        base and abs(size - abs(now / base - 1) * HUNDRED) <= place
        for now, base in ((one, other), (other, one))
    )
    return None if is_difference == is_growth else is_difference


def _last_place(*numbers: Decimal) -> Decimal:
    """The unit in the last place of the least exact of some numbers."""
    return max(Decimal(1).scaleb(int(number.as_tuple().exponent)) for number in numbers)
