"""The column of a table that sums up those beside it, row by row: 合计 beside 男 | 女, 全年 right of the quarters.

The head says that it does, and the rows of which columns: most of them add up. One that does not is a slip.
The row that sums up the others belongs in `rows`. Source: the meaning of 合计.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.groups import FEWEST, Group
from flows.relate.totals.tabled.rows import adds_up
from flows.relate.view import QUANTITIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from flows.relate.view import Amount, Row, View
    from schemas.records import Figure

SUM = regex(r"(?:[总合共]\s?计|小计|总数|总量|总额|全年)数?(?:[（(][^（）()]*[)）])?$")
"""What the head of a column ends in that sums up others: 债务余额合计（万元）."""
NO_PART = regex(
    "其中|占|比|率|均|价|指数|排名|名次|位次|同期|去年|上年|年初|期初|累计|预算|计划|目标"
)
"""In the head of a column that is no part as those beside it are."""
FEWEST_ROWS, MANY = 2, 3
"""Rows that add up, for a column to be the sum of others; and beside a row that no changed digit mends."""


def find(view: View) -> Iterator[Group]:
    """The total of each row of each table that has a column of them."""
    amounts = {one.figure.start: one for one in view.amounts}
    for rows in view.tables(one.figure for one in view.amounts):
        heads = view.heads(rows[0].number)
        for column in sorted(at for at, head in heads.items() if SUM.search(head)):
            yield from _of_column(rows, heads, column, amounts)


def _of_column(
    rows: Sequence[Row], heads: Mapping[int, str], column: int, amounts: Mapping[int, Amount]
) -> Iterator[Group]:
    """The sums of a column, of those beside it on the side where most rows add up."""
    for step in (-1, 1):
        beside = [*_parts(rows, heads, column, step)]
        if len(beside) < FEWEST:
            continue
        groups = [_sum(row, column, beside, amounts) for row in rows if column in row.figures]
        holding = sum(group.holds and adds_up(group) for group in groups)
        failing = [group for group in groups if not group.holds]
        for group in failing:
            is_alone = len(failing) == 1 and holding >= MANY
            group.closed = is_alone or group.is_mended
        is_sure = holding >= FEWEST_ROWS and len(failing) < holding
        if is_sure or (holding and all(group.closed for group in failing)):
            yield from groups
            return


def _sum(row: Row, column: int, beside: Sequence[int], amounts: Mapping[int, Amount]) -> Group:
    """The total of a row with its parts, in the order of the columns."""
    parts = [amounts[row.figures[one].start] for one in sorted(beside)]
    return Group(amounts[row.figures[column].start], parts, SURE, closed=True)


def _parts(rows: Sequence[Row], heads: Mapping[int, str], column: int, step: int) -> Iterable[int]:
    """The columns on one side that hold amounts as that of the total, in every row that has one."""
    told = [row.figures for row in rows if column in row.figures]
    near = range(column + step, max(heads) + 1 if step > 0 else -1, step)
    return takewhile(lambda at: _is_part(told, heads.get(at, ""), at, column), near)


def _is_part(told: Sequence[Mapping[int, Figure]], head: str, at: int, column: int) -> bool:
    if NO_PART.search(head) or SUM.search(head):
        return False
    return all(at in row and _is_like(row[at], row[column]) for row in told)


def _is_like(one: Figure, total: Figure) -> bool:
    """Whether an amount is of a kind that adds up, and of that of the total."""
    is_alike = one.canonical_unit == total.canonical_unit
    return is_alike and one.kind in QUANTITIES and one.role == "level" == total.role
