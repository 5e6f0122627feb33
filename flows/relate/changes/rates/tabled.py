"""Growth and differences in columns of their own, each of two levels of its row: 本期 | 上年同期 | 增减额 | 增减（%）.

The head of a column says that its levels are those before, the column of changes which level they are of: the one with
which most of its rows hold. A row that does not is a slip. Source: the meaning of the words.
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from flows.extract.figures.stated.dates import bounds
from flows.regex import regex
from flows.relate.arithmetic import sides, slipped
from flows.relate.changes.reckoning.from_levels import of_levels
from flows.relate.confidence import LIKELY
from flows.relate.view import LEVELS, QUANTITIES
from flows.relate.words import REAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from flows.relate.changes.reckoning.from_levels import Stated
    from flows.relate.view import Row, View
    from schemas.records import Figure, Relation

BEFORE = regex(r"上年|去年|前年|上期|前期|上个?月|上个?季|上周|同期|[期年月季]初|基期")
"""The head of a column of levels before."""
DIFFERENCE = regex("(?:[较比][^，。；]{1,6})?(?:差额|差异|相差|增减|增加|减少|净增|变动|变化)")
"""The head of a column of what lies between the two."""
COMPARES = regex("[较比]")
"""What makes it one of changes."""
MONTH = regex(r"(\d{1,2})月[份末]?")
FEWEST = 2
"""Rows that hold, for a column to be that of two others."""
APART = 6
"""Columns from a change to the levels that it is of."""
LOOSE = 2
"""Percentage points; what follows so vaguely says nothing of how a column is made."""


def find(view: View) -> Iterator[tuple[Figure, Relation | None]]:
    """Each change that a column tells, with how it follows from the levels of its row.

    With nothing where most rows say that it follows from other figures, or is another thing: growth at constant prices.
    """
    for rows in view.tables(filter(_counts, view.figures)):
        heads = view.heads(rows[0].number)
        columns = sorted({column for row in rows for column in row.figures})
        for column in columns:
            for one, is_told in _of_column(rows, heads, column):
                yield one.terms[0].figure, one.relation() if is_told else None


def before(view: View) -> set[int]:
    """Where the levels begin that a table tells beside those after them: what follows in the row is of the latter."""
    found = set[int]()
    for rows in view.tables(filter(_counts, view.figures)):
        heads = view.heads(rows[0].number)
        for row in rows:
            for column, one in row.figures.items():
                beside = row.figures.get(column - 1, one)
                head, other = heads.get(column, ""), heads.get(column - 1, "")
                if _is_level(one) and _is_level(beside) and _is_before(one, head, beside, other):
                    found.add(one.start)
    return found


def _counts(figure: Figure) -> bool:
    """Whether a figure is an amount or a rate, and no date, age or number of a name."""
    return figure.value is not None and (figure.kind in QUANTITIES or figure.kind == "percent")


def _of_column(
    rows: Sequence[Row], heads: Mapping[int, str], column: int
) -> Iterator[tuple[Stated, bool]]:
    """The changes of a column with the levels of two columns, and whether it follows from these."""
    best: list[Stated] = []
    others: list[Stated] = []
    most = FEWEST - 1
    columns = {one for row in rows for one in row.figures if 0 < abs(one - column) <= APART}
    near = sorted(columns, key=lambda one: (abs(one - column), one))
    for before, now in permutations(near, 2):
        told = [one for row in rows if (one := _stated(row, heads, column, before, now))]
        holding = sum(one.holds and _is_telling(one) for one in told)
        failing = sum(not one.holds for one in told)
        if holding > most and 2 * failing <= holding:
            best, most = told, holding
        elif failing >= max(FEWEST, holding):
            others = others or told
    yield from ((one, False) for one in others if not best)
    named = {one.terms[-1].figure.indicator for one in best if one.holds}
    for one in best:
        if one.holds or slipped(one.terms, one.formula):
            yield one, True
        else:
            is_alike = one.terms[-1].figure.indicator in named  # another place, of which it follows
            yield one._replace(confidence=LIKELY), is_alike or _may_be_doubted(one)


def _stated(
    row: Row, heads: Mapping[int, str], column: int, before: int, now: int
) -> Stated | None:
    """The change of a row, where these columns hold the levels before and now."""
    change, start, end = (row.figures.get(one) for one in (column, before, now))
    if change is None or start is None or end is None:
        return None
    if change.role != "change" and not _is_difference(heads.get(column, "")):
        return None
    if _is_difference(heads.get(now, "")) or _is_difference(heads.get(before, "")):
        return None
    if not (_is_level(start) and _is_level(end)) or start.canonical_unit != end.canonical_unit:
        return None
    head, other = heads.get(before, ""), heads.get(now, "")
    if BEFORE.search(other) or not _is_before(start, head, end, other):
        return None
    return of_levels(start, end, change) if start.value or change.kind != "percent" else None


def _is_level(figure: Figure) -> bool:
    return figure.role in LEVELS and figure.kind in QUANTITIES


def _is_difference(head: str) -> bool:
    return DIFFERENCE.match(head) is not None


def _is_before(start: Figure, head: str, end: Figure, other: str) -> bool:
    """Whether a level below a head is one before another: 上年同期 | 本期, 2022年 | 2023年, 9月 | 10月."""
    if BEFORE.search(head) and not COMPARES.search(head):
        return True
    first, second = MONTH.fullmatch(head), MONTH.fullmatch(other)
    return _is_earlier(start, end) or (
        first is not None and second is not None and int(second[1]) - int(first[1]) == 1
    )


def _is_earlier(start: Figure, end: Figure) -> bool:
    """Whether the time of a level was over before that of another began."""
    over, begins = bounds(start.period)[1], bounds(end.period)[0]
    return over is not None and begins is not None and over < begins


def _is_telling(one: Stated) -> bool:
    """Whether the levels say closely enough what the change is, and there is one."""
    _, implied = sides(one.terms, one.formula)
    is_close = one.kind != "growth" or (implied.width is not None and implied.width < LOOSE)
    return bool(one.terms[0].figure.value) and is_close


def _may_be_doubted(one: Stated) -> bool:
    """Whether a change has to follow: growth at constant prices or on a revised base need not, nor that of a loss."""
    figures = [term.figure for term in one.terms]
    is_real = one.kind == "growth" and any(REAL.search(two.indicator or "") for two in figures)
    return not is_real and all((figure.signed_value or 0) > 0 for figure in figures[1:])
