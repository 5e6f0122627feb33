"""A level with its growth against the month or quarter before, whose level is told next: 环比增长39.4%，5月为141.2亿元.

Whether the growth follows from the levels belongs in `flows.relate.changes.reckoning.from_levels`. What statisticians
adjust for the season does not. Source: the meaning of 环比 (NBS, 统计指标解释).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.times.months import YEAR_MONTHS, governing
from flows.relate.view import FROM_LAST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.view import View
    from schemas.records import Figure

ADJUSTED = regex("消费品零售|固定资产投资|增加值|生产总值|GDP")
"""Series whose growth against the month or quarter before is adjusted for the season."""
AROUND_FIGURES = 5
"""Figures before such a change and after it among which the two levels may be."""


def find(view: View) -> Iterator[tuple[Figure, Figure, Figure]]:
    """The level before, the level, and the change of which the first is told after it."""
    for at, change in enumerate(view.figures):
        if change.basis not in FROM_LAST or change.role != "change" or change.value is None:
            continue
        sentence = view.sentence_number(change.start)
        before = view.figures[max(0, at - AROUND_FIGURES) : at]
        now = next((one for one in reversed(before) if one.role == "level"), None)
        if now is None or view.sentence_number(now.start) != sentence:
            continue
        for base in view.figures[at + 1 : at + 1 + AROUND_FIGURES]:
            if view.sentence_number(base.start) == sentence and _precedes(view, base, now):
                yield base, now, change
                break


def _precedes(view: View, base: Figure, now: Figure) -> bool:
    """Whether two levels are of one thing, the first in the month or quarter before the second."""
    if base.role != "level" or base.value is None or now.value is None:
        return False
    if base.indicator is None or ADJUSTED.search(base.indicator):
        return False
    alike = (base.indicator, base.canonical_unit, base.region, view.bracket(base.start)) == (
        now.indicator,
        now.canonical_unit,
        now.region,
        view.bracket(now.start),
    )
    first, second = (governing(view, one)[0] for one in (base, now)) if alike else (None, None)
    if first is None or second is None:
        return False
    return (
        (first.length, first.is_end) == (second.length, second.is_end)
        and first.last % YEAR_MONTHS + 1 == second.first
        and (first.year or second.year) == second.year
    )
