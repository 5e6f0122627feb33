"""Sums that were to be spent or to come in: 年初预算为5亿元, 财政收入任务174万元."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.plans import is_budget
from flows.extract.meaning.targets.measures import COMPLETED
from flows.extract.text.hedges import HEDGE

if TYPE_CHECKING:
    from flows.extract.text.layout import Place
    from schemas.records import Figure

TASK = re.compile(rf"(?:收入|支出|征收|投资|销售|贷款|入库)任务数?(?:是|为|[:：])?{HEDGE}?$")
"""财政收入任务174万元: what was to come in."""

ARRANGED = re.compile(rf"(?:收入|支出)安排(?:为)?{HEDGE}?$")
"""一般公共预算支出安排37亿元: what a budget provides for; 安排资金3亿元 is what was done."""


def is_budgeted(text: str, figure: Figure, place: Place, start: int) -> bool:
    """年初预算为5亿元: whether it is what was to be spent."""
    is_bare = figure.kind == "count" and figure.unit is None
    if figure.kind != "money" and not is_bare:
        return False
    is_task = TASK.search(text, place.clause.start, start) is not None
    if is_task and COMPLETED.search(text, place.clause.start, start) is not None:
        return False
    is_arranged = ARRANGED.search(text, place.clause.start, start) is not None
    return is_task or is_arranged or is_budget(text, place.clause.start, start, figure.end)


def is_budget_or_task(text: str, since: int, start: int, end: int) -> bool:
    """Whether text[start:end] is such a sum, so that what follows is what came of it: 年初预算1184万元，实现支出1504万元."""
    return TASK.search(text, since, start) is not None or is_budget(text, since, start, end)
