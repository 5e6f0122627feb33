"""What was aimed at and done below the title of an item, which names it: 4.老旧小区改造。计划86个，完成91个.

The clause says only that it was aimed at, or done, with at most the verb that the title has as well. A clause that says
nothing at all of what it tells the amount of (一是进出口总额。全年达12亿元) belongs in `under_heading` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.measures import EXTENTS, is_measured
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS = ("count", "length", "area", "money")
"""Kinds of figures that what is done comes to; a sum of money is one of what is measured in it (固定资产投资)."""
AIMED = regex(
    rf"(?:本?年度|全年|年初|原|既定)?(?:目标任务|目标|计划|任务)[数量]?[为是:：]?(?P<deed>[\u4e00-\u9fff]{{2,4}}?)?{HEDGE}?\s*"
)
"""目标, 计划改造: all that stands before how much was aimed at."""
DONE = regex(
    rf"(?:截至目前|目前|全年|累计|实际|[现已共])*(?:超额|提前)?(?:(?:完成|达到?)(?:了|数?为)?)?(?P<deed>[\u4e00-\u9fff]{{2,4}}?)?{HEDGE}?\s*"
)
"""实际完成, 已改造: all that stands before how much was done."""
TITLE = regex(r"[^，。；：、,;:\d\n]{4,24}")
NO_TITLE = regex(
    "目标|任务|计划|情况|安排|总结|回顾|部署|概况|成效|进展|工作$|措施$|意见$|方案$|报告$"
)
"""In a heading over several items, which names none of them."""
NAMING = "nv"
"""How the tag of the word begins that the title of an item ends in."""


def told_of(case: Case) -> str | None:
    """老旧小区改造 of 计划86个 or, after that, of 完成91个; None where the title names no such thing, or the clause says more."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text, block = phrases.text, spot.block
    if spot.sentence.start != block.start or block.is_heading or spot.run.size > 1:
        return None
    title = block.section.rpartition("/")[2]
    if TITLE.fullmatch(title) is None or NO_TITLE.search(title) is not None:
        return None
    name = title + EXTENTS.get(case.reading.kind, "")
    says = AIMED if spot.clause.start == block.start else DONE if memory.subject == name else None
    told = says and says.fullmatch(text, spot.clause.start, spot.start)
    if told is None or (told["deed"] or "") not in title:
        return None
    is_money = case.reading.kind == "money"
    if is_money != naming.is_of_money(title) or tagged(title)[-1][1][0] not in NAMING:
        return None
    return name if is_measured(case, name, spot.since) else None
