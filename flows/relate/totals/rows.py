"""The row of a table that sums up the others: 合计 below the places, the months or the kinds that it adds up, or above.

A column that does not add up has a slip where another of the same rows does, or where one changed digit would make it;
else there may be parts within parts. Source: the meaning of 合计.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.groups import FEWEST, Group
from flows.relate.view import QUANTITIES
from flows.relate.words import SUMS_UP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import Amount, View

SUM_OF = regex("(?:合计|总计)$")
"""How the label of such a row may end that says what of: 支出合计 of 基本支出, 项目支出; 一季度合计 of 1月, 2月."""
MONTH = regex(r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$")
SUBTOTAL = regex(r"小计|其中|[#＃]|[一二三四五六七八九十]、")
"""What the label of a row has that is a part of another, or the sum of some."""
NO_SUM = regex(
    "平均|[人户亩日月年]均|价|单产|亩产|比|率|指数|排名|名次|年龄|同期|去年|上年|余额|密度|浓度|温|距"
)
"""In the names of what does not add up."""


class Row(NamedTuple):
    """A row of a table: its label, and its amounts by their columns."""

    label: str
    amounts: dict[int, Amount]


def find(view: View) -> Iterator[Group]:
    """The total of each column of each table that has a row of them."""
    for table in _tables(view):
        whole, parts = _parted(table)
        if whole is None or len(parts) < FEWEST or any(map(_is_nested, parts)):
            continue
        groups = [*_columns(whole, parts)]
        holds = any(group.holds for group in groups)
        for group in groups:
            group.closed = holds or group.is_mended
            yield group


def _tables(view: View) -> Iterator[list[Row]]:
    """The rows with amounts that follow one another."""
    amounts = {one.figure.start: one for one in view.amounts}
    for table in view.tables(one.figure for one in view.amounts):
        yield [
            Row(label, {column: amounts[one.start] for column, one in row.items()})
            for _, label, row in table
        ]


def _parted(table: Sequence[Row]) -> tuple[Row | None, Sequence[Row]]:
    """The row that sums up the others, the first or the last, and those; no row where there is not just one."""
    sums = [at for at, row in enumerate(table) if SUMS_UP.fullmatch(row.label)]
    sums = sums or [at for at, row in enumerate(table) if _sums_of(row, table)]
    if len(sums) != 1 or sums[0] not in (0, len(table) - 1):
        return None, ()
    return table[sums[0]], [row for at, row in enumerate(table) if at != sums[0]]


def _sums_of(row: Row, table: Sequence[Row]) -> bool:
    """Whether the label of a row says that it is the sum of what all others are called by, or of months."""
    if not SUM_OF.search(row.label):
        return False
    noun = SUM_OF.sub("", row.label)
    others = [one.label for one in table if one is not row]
    return all(noun in label for label in others) or all(map(MONTH.search, others))


def _is_nested(row: Row) -> bool:
    """Whether a row is a part of another, or a sum of some."""
    return not row.label or SUBTOTAL.match(row.label) is not None


def _columns(whole: Row, parts: Sequence[Row]) -> Iterator[Group]:
    """The total of each column in which every row has an amount of its kind."""
    for column, total in whole.amounts.items():
        below = [row.amounts[column] for row in parts if column in row.amounts]
        if len(below) == len(parts) and all(_adds(one, total) for one in (*below, total)):
            yield Group(total, below, SURE, closed=False)


def _adds(one: Amount, total: Amount) -> bool:
    """Whether an amount is of a kind that adds up, and of that of the total."""
    figure = one.figure
    is_alike = figure.canonical_unit == total.figure.canonical_unit
    is_sum = figure.kind in QUANTITIES and figure.role == "level"
    return is_alike and is_sum and NO_SUM.search(one.name) is None
