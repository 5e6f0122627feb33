"""What a number bounds and does not measure: what must not be passed, and what it takes to be one of a class.

控制在5%以内, 不得高于60%; the 10人 of 一次死亡10人以上事故26起, the 60岁 of 60岁以上老人.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.before_number.class_bounds import IN_EACH, came_to
from flows.extract.meaning.values import SHARES
from flows.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from schemas.records import Figure

LIMIT = "limit"
LIMITING = regex(r"确保|控制|不得|保持|限")
FORBIDDING = regex("不(?:[得能可应宜许准]|允许)[^，。；,;\\d]{1,8}$")
"""Before a number that is not to be passed, on whichever side: 资产负债率不能超过60%, 资本充足率不得低于8%."""
MOST = ("le", "lt")
BOUNDS = ("ge", "gt", "le", "lt")
SET = ("level", "share")
"""Roles of a number that may set the bound of a class."""
OF_CLASS = regex(
    r"(?:周岁)?(?:及|或|含|（含）)?以[上下内]的?(?=[\u4e00-\u9fff])(?!水平|左右|[和与或且至])"
)
"""After the bound of a class, before its noun: 60岁及以上老人."""
THOSE = regex(r"以[上下内](?:的|者)(?:共|仅|只)?(?:[有占达为]|[，,]?\d)")
"""收入5000元以上的有120户, 5000元以上的占32%: those of a class that has no noun."""
PASSED = (
    "超过",
    "超过了",
    "不满",
    "超",
    "突破",
    "过",
    "逾",
    "达",
    "达到",
    "高于",
    "大于",
    "不足",
    "不到",
    "低于",
    "少于",
    "小于",
)
"""Before it, in the name of the class: 年收入超过5万元的农户."""
REACH, AHEAD = 14, 3
"""Characters before a bound that tell what it is of, and figures after a bound of which one may be told of its class."""


def is_limit(figure: Figure, text: str, since: int, span: tuple[int, int]) -> bool:
    """Whether the words around a bounded number make it a limit: 不得高于60%, 确保不超过3%, 60岁以上老人."""
    start, end = span
    if figure.qualifier not in BOUNDS:
        return False
    if figure.qualifier in MOST and LIMITING.search(text, since, start) is not None:
        return True
    if figure.qualifier in ("le", "ge") and FORBIDDING.search(text, since, start) is not None:
        return True
    return figure.role in SET and _bounds_class(figure, text, start, end)


def _bounds_class(figure: Figure, text: str, start: int, end: int) -> bool:
    """Whether so much is what it takes to be one of those of an age or a harm, or of what has no noun of its own."""
    if THOSE.match(text, end) is not None:
        return True
    if OF_CLASS.match(text, end) is None:
        return False
    return figure.kind == "age" or _harmed().search(text, max(0, start - REACH), start) is not None


def of_classes(figures: Sequence[Figure]) -> None:
    """Let a bound be a limit where a figure after it is told of those within it: the 500万元 of 投资500万元以上项目120个."""
    for at, figure in enumerate(figures):
        if figure.role not in SET or figure.qualifier not in BOUNDS or figure.unit is None:
            continue
        if (figure.subject or "").endswith(SHARES):
            continue  # 80%以上的村
        following = figures[at + 1 : at + 1 + AHEAD]
        if any(_is_bounded_by(one.subject or "", figure.text) for one in following):
            figure.role = LIMIT


def _is_bounded_by(name: str, bound: str) -> bool:
    """Whether a name has so much as the bound of its class: 年收入超过5万元的农户, 5万元以上农户."""
    before, told, after = name.partition(bound)
    return told != "" and (OF_CLASS.match(after) is not None or before.endswith(PASSED))


@cache
def _harmed() -> re.Pattern[str]:
    """一次死亡: what each of a class of events came to."""
    return regex(f"{IN_EACH}{came_to()}$")
