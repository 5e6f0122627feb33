"""A balance sheet: what its rows of sums add up to, and that both of its sides come to the same.

资产总计 is 流动资产合计 with 非流动资产合计, and 负债合计 with 所有者权益合计, as 负债和所有者权益总计 is.
Source: 企业会计准则第30号——财务报表列报.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.groups import Group
from flows.relate.totals.tabled.rows import tables_of_labels
from flows.relate.view import QUANTITIES

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from flows.relate.totals.tabled.rows import Row
    from flows.relate.view import Amount, View

ASIDE = regex(r"[（(][^（）()]*[）)]|[一二三四五六七八九十]+、")
"""In a label what says nothing of its kind: 所有者权益（或股东权益）合计, 三、负债合计."""
EQUITY = "(?:(?:所有者|股东)权益|净资产)"
ASSETS, LIABILITIES = regex("资产(?:总计|合计|总额)"), regex("负债(?:总计|合计|总额)")
BOTH = regex(rf"负债[和及与]{EQUITY}(?:总计|合计|总额)")
SUMS = (
    (ASSETS, (regex("流动资产(?:合计|小计)"), regex("非流动资产(?:合计|小计)"))),
    (LIABILITIES, (regex("流动负债(?:合计|小计)"), regex("非流动负债(?:合计|小计)"))),
    (BOTH, (LIABILITIES, regex(rf"{EQUITY}(?:合计|总计|总额)"))),
    (ASSETS, (LIABILITIES, regex(rf"{EQUITY}(?:合计|总计|总额)"))),
)
"""Each row with those that it adds up."""
HELD_FOR_OTHERS = regex("受托代理|代管|代理业务")
"""What a public body holds for others is in its sum, and neither current nor fixed."""


def find(view: View) -> Iterator[Group]:
    """The sums of each balance sheet, column by column."""
    for table in tables_of_labels(view):
        if any(HELD_FOR_OTHERS.search(row.label) for row in table):
            continue
        for whole, parts in SUMS:
            rows = [_row(table, one) for one in (whole, *parts)]
            if all(rows):
                yield from _columns([one.amounts for one in rows if one is not None])


def _row(table: Sequence[Row], name: re.Pattern[str]) -> Row | None:
    """The only row of a name."""
    found = [row for row in table if name.fullmatch(ASIDE.sub("", row.label))]
    return found[0] if len(found) == 1 else None


def _columns(rows: Sequence[dict[int, Amount]]) -> Iterator[Group]:
    """The sum of each column in which every row has an amount of one kind."""
    whole, *parts = rows
    for column, total in whole.items():
        below = [one[column] for one in parts if column in one]
        if len(below) == len(parts) and all(_is_amount(one, total) for one in (total, *below)):
            yield Group(total, below, SURE, closed=True)


def _is_amount(one: Amount, total: Amount) -> bool:
    figure = one.figure
    is_alike = figure.canonical_unit == total.figure.canonical_unit
    return is_alike and figure.kind in QUANTITIES and figure.role == "level"
