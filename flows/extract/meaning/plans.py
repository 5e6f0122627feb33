"""An amount that was planned, between what was done of it and how much that is: 完成年初预算95亿元的56%.

The amount is aimed at, of the whole year, and is one of what the clause tells of; what is told next goes on with what was
done. Parts of a plan without its amount (完成全年任务的65%) belong in `flows.extract.meaning.subjects.comparisons.leads.proportions`.
"""

from __future__ import annotations

from typing import NamedTuple

from flows.extract.text.hedges import HEDGE
from flows.regex import regex

AIMS = ("预算", "计划", "目标", "任务")
_CLOSE = "(?:任务|数|额|值)?"
_AIM = rf"(?P<aim>{'|'.join(AIMS)}){_CLOSE}"
_SET_AGAINST = "(?:(?:完成|达成)了?|为|是|占|达到?|相当于)"
AMOUNT = regex(rf"{_SET_AGAINST}[^，。；,;、\d]{{0,24}}?{_AIM}的?{HEDGE}?$")
"""Up to the amount: what has been done is set against it."""
BEFORE = regex(rf"{_SET_AGAINST}(?:全年度?|年度|年初|[今本]年)*{HEDGE}?$")
AFTER = regex(rf"{_AIM}的{HEDGE}?\d[\d.]*\s?%")
"""完成全年900万人目标的73%: the aim stands after its amount as well."""
PART = regex(rf"\s?的\s?{HEDGE}?\d[\d.]*\s?%")
"""From the amount on: how much of it has been done."""
BETWEEN = regex(rf"(?:{'|'.join(AIMS)})?{_CLOSE}\s?的\s?{HEDGE}?")
"""Between the amount and that part."""
WHICH = regex(rf"{_SET_AGAINST}[^，。；,;、\d]{{0,20}}$")
OF_AIM = regex(rf"[^，。；,;、\d]{{0,16}}{_AIM}的?{HEDGE}?\d")
BUDGETED = regex(
    r"(?P<year>年初|全年|年度|当年|调整后?的?)?(?P<side>支出|收入)?(?<!公共)(?<!基金)(?<!经营)(?<!保险)预算数?(?:安排)?(?:为|是|[：:]|\s)*约?$"
)
ACCOUNTED = regex(r"[^。；\n]{0,24}?(?:(?:决算|执行)数?(?:为|是)?\d|完成(?:年初|全年|调整)?预算的)")
"""年初预算为5亿元, 预算20万元，决算12万元: what was to be spent; a budget that is only spoken of is a sum as others."""
CHANGED = regex(
    "(?:下达|压减|压缩|核减|削减|调[整增减]|追加|收回|盘活|统筹|执行|完成)[^，。；,;\\d]{0,16}$"
)
"""压减支出预算3亿元: what was done with a part of a budget."""
REACH = 24


class Plan(NamedTuple):
    """Where the words begin that set an amount up as the plan of something, and what it is called: 目标."""

    start: int
    aim: str


def planned(text: str, since: int, start: int, end: int) -> Plan | None:
    """What makes text[start:end], an amount, the plan that something is measured by; None where nothing does."""
    if PART.match(text, end):
        before = AMOUNT.search(text, since, start)
        return before and Plan(before.start(), before["aim"])
    after = AFTER.match(text, end)
    before = after and BEFORE.search(text, since, start)
    return Plan(before.start(), after["aim"]) if after and before else None


def is_of_plan(text: str, start: int, end: int) -> bool:
    """Whether the time text[start:end] tells which plan is meant: 全年 of 完成全年财政收入计划156亿元的50%."""
    before = WHICH.search(text, max(0, start - REACH), start)
    return before is not None and OF_AIM.match(text, end) is not None


def is_budget(text: str, since: int, start: int, end: int) -> bool:
    """Whether text[start:end] is the budget of a year, or one that is set beside what came of it."""
    budget = BUDGETED.search(text, max(since, start - REACH), start)
    if budget is None:
        return False
    if budget["side"] is not None and CHANGED.search(text, since, budget.start()) is None:
        return True  # 一般公共预算收入预算17亿元
    return budget["year"] is not None or ACCOUNTED.match(text, end) is not None
