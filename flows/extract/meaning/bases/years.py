"""A change over all the years that its sentence spans: 从2012年的5亿元增长至2021年的9亿元，年均增长6%."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.phrases import WINDOW
from flows.extract.meaning.times import relative

if TYPE_CHECKING:
    from flows.extract.text.layout import Place
    from schemas.records import Figure

PLAN_ENDS = re.compile(r"到[“\"「『]?(?P<plan>十[一二三四五]五)[”\"」』]?(?:规划)?(?:时?期)?末")
"""到“十四五”末: the last year of a plan."""
FROM_YEAR = re.compile(r"[从由自](\d{4})年")
TO_YEAR = re.compile(r"[至到](\d{4})年")
"""从2012年…增长至2021年: the years that a sentence spans."""


def over_years(
    text: str, figure: Figure, place: Place, start: int
) -> tuple[str | None, str | None]:
    """Period and basis of the figure: 从2012年的…增长至2021年的…，年均增长5% is a change of all those years.

    So is the mean of 到“十四五”末，年均增长7%, of the years of the plan that ends then.
    """
    unchanged = figure.period, figure.basis
    if figure.role != "change" or figure.basis not in ("average_annual", None):
        return unchanged
    low = max(place.sentence.start, start - WINDOW)
    ends = list(PLAN_ENDS.finditer(text, low, start)) if figure.basis else ()
    plan = relative.plan(ends[-1]["plan"]) if ends else None
    if plan is not None and figure.period == plan.rpartition("/")[2]:
        return plan, figure.basis
    spans = list(FROM_YEAR.finditer(text, low, start))
    reached = TO_YEAR.search(text, spans[-1].end(), start) if spans else None
    if reached is None or spans[-1][1] >= reached[1]:
        return unchanged
    span = f"{spans[-1][1]}/{reached[1]}"
    if figure.period not in (reached[1], span):
        return unchanged
    return span, figure.basis or "multi_year"
