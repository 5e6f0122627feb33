"""What a column of a table has for each: 人均, 单价, 生师比 beside the two columns of which it is the quotient.

The head says that it is one, and the rows of which columns and in which unit: all but one of them follow. That one is
a slip, in whichever of its three cells. Percentages belong in `flows.relate.shares.of_amounts.columns`. Source: the
meaning of the words.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import permutations
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, meets, sides, slipped
from flows.relate.confidence import LIKELY, SURE
from flows.relate.ratios.averages import mean, rounded, spread
from flows.relate.view import QUANTITIES
from schemas.intervals import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.view import Row, View
    from schemas.records import Figure, Relation

FOR_EACH = regex(
    r"[人户亩日月年校班村镇社店台辆床件笔单均]均|平均|均[价值]|[单亩]产|[单票]价|每|密度|强度|(?<![同环对占])比(?:例|率|值)?(?:[（(:：]|$)"
)
"""The head of a column that has so much for each of something."""
RANKED = regex("排[名位]|位次|名次|增|减|[较比]上|同比|环比|指数")
"""What is no quotient of two amounts beside it."""
FEWEST, MANY = 2, 3
"""Rows that follow, so that the columns belong together: beside one that a slip explains, and beside any other."""
APART = 5
"""Columns from the quotient to what it is made of."""
LOOSE = Decimal("0.03")
"""The part of itself that a quotient may be open by, for a row to say how the column is made."""
LARGEST_POWER = 8
"""Tens by which units that a head leaves out may be apart: 亿元 over 万人, in 元."""
TEN = Decimal(10)


def find(view: View, _: Sequence[object] = ()) -> Iterator[Relation]:
    """Each cell of such a column with the two of its row from which it follows, and the one that does not."""
    for rows in view.tables(filter(_counts, view.figures)):
        heads = view.heads(rows[0].number)
        for column in sorted({one for row in rows for one in row.figures}):
            if _is_for_each(rows, heads, column):
                yield from _of_column(rows, column)


def _counts(figure: Figure) -> bool:
    """Whether a figure is an amount that something may be a quotient of."""
    return figure.value is not None and (figure.kind in QUANTITIES or figure.kind == "rate")


def _is_for_each(rows: Sequence[Row], heads: Mapping[int, str], column: int) -> bool:
    """Whether a column has so much for each, by its head, or where the table has none by what its cells are called."""
    figures = [row.figures[column] for row in rows if column in row.figures]
    head = heads.get(column) or figures[0].indicator or ""
    return (
        FOR_EACH.search(head) is not None
        and RANKED.search(head) is None
        and all(one.role == "level" for one in figures)
    )


def _of_column(rows: Sequence[Row], column: int) -> Iterator[Relation]:
    """The quotients of a column by the two columns of which most of its rows follow."""
    near = sorted(
        {one for row in rows for one in row.figures if 0 < abs(one - column) <= APART},
        key=lambda one: (abs(one - column), one),
    )
    best: tuple[list[list[Term]], list[list[Term]], Formula] | None = None
    for first, second in permutations(near, 2):
        told = [one for row in rows if (one := _terms(row, column, first, second))]
        size = _size(told)
        if size is None:
            continue
        formula = spread(size)
        holding = [one for one in told if meets(one, formula)]
        failing = [one for one in told if not meets(one, formula)]
        telling = [one for one in holding if _is_telling(one, formula)]
        if (
            len(telling) >= FEWEST
            and len(failing) <= 1
            and (not best or len(holding) > len(best[0]))
        ):
            best = holding, failing, formula
    if best is None:
        return
    holding, failing, formula = best
    for terms in holding:
        yield _relation(terms, formula, SURE)
    for terms in failing:
        is_slip = slipped(terms, formula)
        if is_slip or len(holding) >= MANY:
            yield _relation(terms, formula, SURE if is_slip else LIKELY)


def _terms(row: Row, column: int, first: int, second: int) -> list[Term] | None:
    """The quotient of a row with what it would be made of; None where a cell has none, or nothing to divide by."""
    result, total, number = (row.figures.get(one) for one in (column, first, second))
    if result is None or total is None or number is None:
        return None
    if not (result.value and total.value and number.value):
        return None
    return [Term(rounded(result), "result"), Term(total, "first"), Term(number, "second")]


def _size(rows: Sequence[list[Term]]) -> Decimal | None:
    """The power of ten that makes most rows quotients: the units that heads give, or leave out."""
    powers = [power for terms in rows if (power := _power(terms)) is not None]
    if len(powers) < FEWEST:
        return None
    most = max(set(powers), key=lambda power: (powers.count(power), -abs(power)))
    return TEN**most


def _power(terms: Sequence[Term]) -> int | None:
    """How many tens the result is off the quotient, to the nearest."""
    result, total, number = (abs(term.figure.value or ZERO) for term in terms)
    power = round((result * number / total).log10())
    return power if abs(power) <= LARGEST_POWER else None


def _is_telling(terms: Sequence[Term], formula: Formula) -> bool:
    """Whether a row says closely enough what the quotient is."""
    stated, implied = sides(terms, formula)
    if stated.low is None or not stated.low or stated.width is None or implied.width is None:
        return False
    return max(stated.width, implied.width) < LOOSE * abs(stated.low)


def _relation(terms: list[Term], formula: Formula, confidence: float) -> Relation:
    made = "{first} / {second} gives {size}", "由{first}与{second}应得{size}"
    return mean(terms, formula, made, confidence)
