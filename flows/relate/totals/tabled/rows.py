"""The row of a table that sums up the others: 合计 below the places, the months or the kinds that it adds up, or above.

A column that does not add up has a slip where another of the same rows does, or where one changed digit would make it;
else there may be parts within parts. Where rows are numbered 一、二、, these are the parts, and those between are what
each of them is made of. Source: the meaning of 合计.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.groups import FEWEST, Group
from flows.relate.view import QUANTITIES, WORDS
from flows.relate.words import SUMS_UP
from schemas.intervals import ZERO

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from flows.relate.view import Amount, View
    from schemas.records import Figure

SUM_OF = regex("(?:合计|总计)$")
"""How the label of such a row may end that says what of: 支出合计 of 基本支出, 项目支出; 一季度合计 of 1月, 2月."""
MONTH = regex(r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$")
SUBTOTAL = regex(r"小计|其中|[#＃]|[一二三四五六七八九十]、")
"""What the label of a row has that is a part of another, or the sum of some."""
NO_SUM = regex(
    "平均|[人户亩日月年]均|价|单产|亩产|比|率|指数|排名|名次|年龄|同期|去年|上年|余额|密度|浓度|温|距"
)
"""In the names of what does not add up."""
NUMERALS = "一二三四五六七八九十"
NUMBERED = (
    regex(f"(?P<number>[{NUMERALS}])、"),
    regex(f"[（(](?P<number>[{NUMERALS}])[)）]"),
    regex(r"(?P<number>\d{1,2})[.．、](?!\d)"),
)
"""How the labels of parts are numbered, from the widest to the narrowest."""
OPENS_PARTS = regex("其中|[#＃]")
TAKES = regex(
    r"[一二三四五六七八九十、（()）\d.．]*(?:[加减]|扣|上[年期月]|年[初末]|期[初末]|结[余转])"
)
"""Before what is taken away, and what was there before: no part as the others are."""


class Row(NamedTuple):
    """A row of a table: its label, and its amounts by their columns."""

    label: str
    amounts: dict[int, Amount]


def find(view: View) -> Iterator[Group]:
    """The total of each column of each table that has a row of them."""
    for table in tables(view):
        numbered = list(_by_numbers([_of_label(view, row) for row in table]))
        for head, below, is_told in numbered:
            yield from _judged(_columns(head, below), is_told=is_told)
        if numbered:
            continue
        whole, parts = _parted(table)
        if whole is None or len(parts) < FEWEST or any(map(_is_nested, parts)):
            continue
        yield from _judged(_columns(whole, parts), is_told=True)


def tables(view: View) -> Iterator[list[Row]]:
    """The rows with amounts that follow one another."""
    amounts = {one.figure.start: one for one in view.amounts}
    for table in view.tables(one.figure for one in view.amounts):
        yield [
            Row(label, {column: amounts[one.start] for column, one in row.items()})
            for _, label, row in table
        ]


def tables_of_labels(view: View) -> Iterator[list[Row]]:
    """The same, each row as far as its label goes."""
    for table in tables(view):
        yield [_of_label(view, row) for row in table]


def _judged(columns: Iterator[Group], *, is_told: bool) -> Iterator[Group]:
    """The totals of columns, which lack no part where one holds, or, if the labels say so, where a slip explains it."""
    groups = list(columns)
    holds = any(group.holds and adds_up(group) for group in groups)
    for group in groups:
        group.closed = holds or group.holds or (is_told and group.is_mended)
        yield group


def adds_up(group: Group) -> bool:
    """Whether the numbers add up as they are written, but for their last places: 1000 is no sum of 500 and 300."""
    told = [group.whole.figure, *(part.figure for part in group.parts)]
    total, *parts = (one.value or ZERO for one in told)
    place = max(_last_place(one) for one in told)
    return abs(total - sum(parts, ZERO)) <= place * len(told)


def _last_place(figure: Figure) -> Decimal:
    """What one more in the last digit of a number makes, be that a zero."""
    if not figure.number or figure.value is None:
        return ZERO
    return abs(figure.value / figure.number).scaleb(int(figure.number.as_tuple().exponent))


def _of_label(view: View, row: Row) -> Row:
    """A row as far as its label goes: 收入 | 120 | 支出 | 110 is two rows side by side, of which it opens the first."""
    start = min(row.amounts.values(), key=lambda one: one.figure.start).figure.end
    own = {
        column: one
        for column, one in row.amounts.items()
        if not WORDS.search(view.text, start, max(start, one.figure.start))
    }
    return Row(row.label, own)


def _by_numbers(table: Sequence[Row]) -> Iterator[tuple[Row, Sequence[Row], bool]]:
    """The row of all with the numbered rows, and each of these with the rows below it that add up to it.

    With whether the words say that the parts are all there are.
    """
    sums = [
        at
        for at, row in enumerate(table)
        if SUMS_UP.fullmatch(row.label) or SUM_OF.search(row.label)
    ]
    if len(sums) != 1 or sums[0] not in (0, len(table) - 1):
        return
    rows = [row for at, row in enumerate(table) if at != sums[0]]
    starts = _numbered(rows)
    if not starts or any(TAKES.match(row.label) for row in rows):
        return
    runs = [rows[at + 1 : end] for at, end in pairwise([*starts, len(rows)])]
    parts = [rows[at] for at in starts]
    if not all(_is_made_of(part, run) for part, run in zip(parts, runs, strict=True) if run):
        return
    yield table[sums[0]], parts, SUMS_UP.fullmatch(table[sums[0]].label) is not None
    for part, run in zip(parts, runs, strict=True):
        if len(run) >= FEWEST and not any(map(_is_nested, run)):
            below = list(_columns(part, run))
            if any(group.holds for group in below):
                yield part, run, False


def _numbered(rows: Sequence[Row]) -> list[int]:
    """Where the rows stand that are numbered one after the other, in the way of the first; nothing if not all are."""
    way = next((one for one in NUMBERED if rows and one.match(rows[0].label)), None)
    if way is None:
        return []
    found = [(at, told["number"]) for at, row in enumerate(rows) if (told := way.match(row.label))]
    numbers = [int(one) if one.isdecimal() else NUMERALS.index(one) + 1 for _, one in found]
    is_counted = numbers == list(range(1, len(found) + 1)) and len(found) >= FEWEST
    return [at for at, _ in found] if is_counted else []


def _is_made_of(part: Row, run: Sequence[Row]) -> bool:
    """Whether rows are what the numbered row above is made of, or some of it: they say so or add up to it."""
    if OPENS_PARTS.match(run[0].label) or any(one.match(run[0].label) for one in NUMBERED):
        return True
    return len(run) >= FEWEST and any(group.holds for group in _columns(part, run))


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
