"""What something is to move from, and to: 将从20%提升至30%; and what a plan reckons by: 拟以总股本5亿股为基数."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.to_come.times_ahead import is_to_come
from flows.extract.meaning.targets.wording.facts import BASE, FACT_IN_LIST
from flows.extract.meaning.targets.wording.words import LIST_REACH
from flows.extract.meaning.times.other_times.base_times import FOOTING
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

_NOW = rf"(?:现在|现有|目前|当前|原来|原先|此前|去年|上年|(?:19|20)\d\d年)?的?{HEDGE}?"
MOVES_FROM, MOVED_TO = (
    regex(
        rf"(?<!预期)(?<!目标)(?<!预[测估])(?<!指引)(?<!展望)(?<!前景)(?<!区间)(?<![测期标]值)[由从]{_NOW}$"
    ),
    regex(
        r"(?:左右|以上)?[\u4e00-\u9fff]{0,6}?(?:逐步|逐年|进一步|大幅|再)*(?:提高?升?|增[加长]?|扩[大展]?|拓展|缩[短小减]?|压[缩减]|减[少]?|下?降低?|上?升|[上下]?调整?|变|转|延长|恢复|拓展|增[至到])(?=[至到为])"
    ),
)
"""将从20%提升至30%: what it is now stands between them, whatever is planned; an aim that is changed was one."""
MEASURED_FROM, LONGEST_BASE = regex(rf"{BASE.pattern}[^，。；\d]{{0,8}}的{HEDGE}?$"), 32
"""比2020年的40.2%, 较2023年末同口径的: up to the level of then."""
TO_MOVE = regex(rf"将[由从](?!业|事)[^，。；,;]{{2,40}}[至到为]{HEDGE}?$")
"""将从20%提升至: up to the aim itself."""
_BECAME = "(?:提[高升]|增[加长大至]?|扩[大展]?|拓展|缩[短小减]?|压[缩减]|减少?|下?降低?|上?升|变|延长|恢复)"
FROM_PLAN = regex(
    rf"(?<!将)[由从][^，。；,;\d]{{0,6}}(?:计划|预计|预期|预估|原定)[^，。；,;\d]{{0,4}}的{HEDGE}?\d[\d.,]*\s?[^，。；,;\d]{{1,8}}?{_BECAME}[至到为]?{HEDGE}?$"
)
"""由计划的5亿元增加到: what something came to that had been planned otherwise, where no plan was revised (上调至)."""
AIMING = regex("将|力争|[拟应须]")
RECKONED = regex("[^，。；,;]{0,6}为(?:基数|基准)")
RECKONS = regex(
    r"(?:拟|计划|将)[^，。；,;]{0,8}以[^，。；;]{2,40}为(?:基数|基准)[^，。；,;]{0,8}[，,]"
)
"""拟以总股本5亿股为基数，: what is planned with the shares that there are, to the end of the sentence or until a fact is told."""


def is_base(asked: Asked) -> bool:
    """Whether the figure at `start`, of which `right` says more, is what something is to move from, or is reckoned by: 20% of 将从20%提升至30%."""
    right = asked.right
    if FOOTING.match(right):
        return True  # 今年将在去年12亿元的基础上
    if "为基" in right and RECKONED.match(right):
        return True
    moves = MOVED_TO.match(right) is not None
    return moves and asked.says(MOVES_FROM)


def came_of_plan(asked: Asked) -> bool:
    """Whether it is what came about where something else was planned: 8亿元 of 总投资由计划的5亿元增加到8亿元."""
    text, since = asked.text, asked.place.clause.start
    planned = FROM_PLAN.search(text, since, asked.start)
    return planned is not None and AIMING.search(text, since, planned.start()) is None


def is_measured_from(asked: Asked) -> bool:
    """Whether it is what a level that is aimed at is more or less than, and of no time to come: 比2020年的40.2%提高3个百分点."""
    start = asked.start
    since = asked.place.in_clause(start, LONGEST_BASE)
    is_from = MEASURED_FROM.search(asked.text, since, start) is not None
    return is_from and not is_to_come(asked)


def is_moved_to(asked: Asked) -> bool:
    """Whether it is what something is to move to."""
    return asked.says(TO_MOVE)


def is_reckoned(asked: Asked) -> bool:
    """拟以总股本5亿股为基数，每10股派2元: whether it is what is planned, and not the number that it is reckoned by."""
    text, start = asked.text, asked.start
    low = asked.place.in_sentence(start, LIST_REACH)
    if text.find("为基", low, start) < 0:
        return False
    reckons = RECKONS.search(text, low, start)
    return reckons is not None and FACT_IN_LIST.search(text, reckons.end(), start) is None
