"""Sums that were to be spent or to come in, and tasks: 年初预算为5亿元, 财政收入任务174万元, 年度任务4200套."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from flows.extract.meaning.plans import is_budget
from flows.extract.meaning.targets.by_noun.measures import COMPLETED
from flows.extract.meaning.targets.wording.words import LIST_REACH
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked
    from flows.extract.text.layout import Place
    from schemas.records import Figure

TASK = regex(rf"(?:收入|支出|征收|投资|销售|贷款|入库)任务数?(?:是|为|[:：])?{HEDGE}?$")
"""财政收入任务174万元: what was to come in."""
SET_TASK = regex(
    r"(?<![超比较])(?<!完成)(?<!按照)(?:[今本]年|年度|全年|[省市县]定)的?(?:目标)?任务数?(?:是|为|[:：])?(?![的完])[^，。；,;、\d]{0,12}$"
)
"""今年任务为新建充电桩3000个, 年度任务4200套: so many are to be done, and what comes next is what has been."""
ARRANGED = regex(rf"(?:收入|支出)安排(?:为)?{HEDGE}?$")
"""一般公共预算支出安排37亿元: what a budget provides for; 安排资金3亿元 is what was done."""

PROVIDES = regex(
    r"(?:[年，,省市县区州旗级本共金资障营]|预算草案|^)预算(?:草案)?(?:拟|共|计划)?安排(?:了|的)?(?!情况|[^，。；,;\d]{0,12}[，,。；;])[^。；;\n]*$"
)
"""2024年市本级预算安排教育支出12亿元，科技支出3亿元: sums that a budget provides for, to the end of what it lists."""
ARRANGING = regex(
    r"(?:^|[，,；;。：:\s年拟共级省市县区州旗])安排(?!了|情况|的|[^，。；,;\d]{0,12}(?:使用|下达|完成))(?=[^，。；,;、\d]{2,24}$)"
)
"""安排教育支出12亿元: in the year that has begun, what its budget provides for."""
DRAFT = regex(r"(?P<year>20\d\d)年?[^/]{0,16}预算(?:\s?[（(]?草案|编制|收支?安排|安排)")
"""二、2024年预算草案: a heading under which all that is of that year is planned."""
OUTCOME = regex("执行|完成|决算|回顾|落实")
"""2023年预算执行情况和2024年预算草案, （一）2024年执行情况: headings under which some of it has been done."""
DONE = regex("[已曾了]|累计")
"""Words of what has been done, under such a heading too."""
PAST = regex("[已曾了]|通过|从|利用|实际|执行|完成|(?<![比较])[上去]年")
"""What has been done, or where its money came from: 通过财政预算安排资金3亿元."""


def is_budgeted(asked: Asked) -> bool:
    """年初预算为5亿元: whether it is what was to be spent; `begun` is the year that has just begun with a report."""
    text, figure, place, start = asked.text, asked.figure, asked.place, asked.start
    if is_of_draft(figure, place) and not asked.says(DONE):
        return True
    if _is_task_set(text, figure, place, start):
        return True
    is_bare = figure.kind == "count" and figure.unit is None
    if figure.kind != "money" and not is_bare:
        return False
    is_task = asked.says(TASK)
    if is_task and asked.says(COMPLETED):
        return False
    is_arranged = asked.says(ARRANGED)
    is_arranged = is_arranged or _is_provided(text, figure, place, start)
    is_arranged = is_arranged or _is_arranged_for(text, figure, place, start, asked.outlook.opened)
    return is_task or is_arranged or is_budget(text, place.clause.start, start, asked.end)


def is_of_draft(figure: Figure, place: Place) -> bool:
    """Whether it stands under the heading of a draft budget and is of its year."""
    if figure.period is None or not figure.period.isdigit():
        return False
    return any(year == figure.period for year in _drafted(place.block.section))


@lru_cache(maxsize=1024)
def _drafted(section: str) -> tuple[str, ...]:
    """The years whose draft budgets the headings of a path lay out."""
    years: list[str] = []
    for heading in section.split("/"):
        if OUTCOME.search(heading) is not None:
            years.clear()
        elif (draft := DRAFT.search(heading)) is not None:
            years.append(draft["year"])
    return tuple(years)


def is_arranged(text: str, place: Place, start: int) -> bool:
    """Whether the clause before `start` arranges or provides for a sum, and tells of nothing done."""
    low = place.in_sentence(start, LIST_REACH)
    since = max(low, 1 + max(text.rfind(mark, low, start) for mark in "，,；;"))
    return text.find("安排", since, start) >= 0 and PAST.search(text, low, start) is None


def _is_arranged_for(
    text: str, figure: Figure, place: Place, start: int, begun: int | None
) -> bool:
    """2024年，安排教育支出12亿元: whether it is a sum arranged for the year that has just begun."""
    if begun is None or figure.kind != "money" or figure.period != str(begun):
        return False
    low = place.clause.start
    arranged = ARRANGING.search(text, max(0, low - 1), start)
    return arranged is not None and PAST.search(text, low, start) is None


def _is_provided(text: str, figure: Figure, place: Place, start: int) -> bool:
    """预算安排教育支出12亿元，科技支出3亿元: whether it is a sum that the sentence says a budget provides for."""
    low = place.in_sentence(start, LIST_REACH)
    if figure.kind != "money" or text.find("预算", low, start) < 0:
        return False
    provides = PROVIDES.search(text, low, start)
    return provides is not None and PAST.search(text, low, start) is None


def _is_task_set(text: str, figure: Figure, place: Place, start: int) -> bool:
    """Whether it is what a task of the year comes to; a part of that (完成年度任务的85%) is none."""
    if figure.kind in ("percent", "ratio", "percentage_point"):
        return False
    if SET_TASK.search(text, place.clause.start, start) is None:
        return False
    return COMPLETED.search(text, place.clause.start, start) is None


def is_budget_or_task(text: str, since: int, start: int, end: int) -> bool:
    """Whether text[start:end] is such a sum, so that what follows is what came of it: 年初预算1184万元，实现支出1504万元."""
    is_task = any(task.search(text, since, start) is not None for task in (TASK, SET_TASK))
    return is_task or is_budget(text, since, start, end)
