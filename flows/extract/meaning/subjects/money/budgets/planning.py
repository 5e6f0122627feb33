"""What was planned, and how much of it has been done, where both are told of one thing: 完成年初预算95亿元的56%.

The plan bears the name of what it is of; that it is aimed at is a field of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning import plans
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.subjects.case import Case

DONE = "完成率"
AIM = "目标"
DEED_SIZES = (4, 3, 2)
"""How long the verb of a deed is that a name ends in, the longest first."""
OF_AIM = regex(r"(?<=[\u4e00-\u9fff]{2})目标(?:任务)?$")
"""15亿元票房目标: the 票房."""
_HOW = rf"(?:[已均也仍]|{trie(vocabulary().acts.fulfilling)}|未能?|没有)*"
MET = regex(
    rf"\s*{_HOW}(?:完成|达到|实现|达成)了?(?:全?年度?|年初|既定|预定|预期|规定|原定)*的?{HEDGE}?"
)
"""超额完成5万人: all that a clause says up to the amount of the aim that was met, or missed."""
THE_AIM = regex(
    r"(?:左右|以上)?的?(?:全?年度?|年初|既定|预定|预期|规定|原定|总体?|工作|控制|预算|计划)*(?:目标任务|目标|任务|计划|预算)[数值]?(?=[，。；,;、）)\s]|$)"
)
"""的年度目标: after that amount."""


IN_BRACKET = regex(
    rf"\s*{_HOW}(?:完成|达到|实现|达成|超过?|[高低多少优好]于)了?(?:[“\"]?十[一二三四五六]五[”\"]?|全?年度?|年初|既定|预定|预期|规定|原定|国家|省定?|市定|规划|上级|下达|约束性|控制|的)*(?:目标任务|目标|任务|计划)[数值]?[（(](?:[为即]|{HEDGE}|\s)*"
)
"""已提前实现“十四五”目标（: all that a clause says up to how much the aim was."""
CLOSES = ("）", ")")


def in_bracket(case: Case) -> str | None:
    """入学率 of 入学率92.4%，已实现“十四五”目标（92%）: the aim is of what the clause before told the level of, in its unit."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    told = case.stated
    if told is None or told != memory.subject or memory.changes.last == told:
        return None
    if not phrases.text.startswith(CLOSES, spot.end):
        return None
    aim = IN_BRACKET.fullmatch(phrases.text, spot.clause.start, spot.start)
    return None if aim is None else told


def met(case: Case) -> str | None:
    """城镇新增就业 of 城镇新增就业5.7万人，超额完成5万人的目标: the aim is of what the clause before told the amount of, in its unit."""
    phrases, spot = case.phrases, case.spot
    told = case.stated
    if told is None or MET.fullmatch(phrases.text, spot.clause.start, spot.start) is None:
        return None
    return None if THE_AIM.match(phrases.text, spot.end, spot.clause.end) is None else told


def planned(case: Case) -> str | None:
    """The name of a plan's amount, or of the part of it that has been done; None where the figure is neither."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text = phrases.text
    if memory.money.planned is not None and memory.money.planned[0] == spot.since:
        return (
            memory.money.planned[1]
            if plans.BETWEEN.fullmatch(text, spot.since, spot.start)
            else None
        )
    aim = plans.planned(text, spot.since, spot.start, spot.end)
    if aim is None:
        return None
    what = phrases.named(spot.since, aim.start) or (memory.levels[-1] if memory.levels else None)
    if what is not None:
        memory.money.planned = spot.end, what + aim.aim + DONE
    return what


def aimed_at(name: str, reading: Reading) -> str:
    """销量 of 销售 in 48万辆的销售目标, 公司销售额 of 公司销售目标为30亿元: what a deed that is aimed at comes to; else the name as it is."""
    aimed = OF_AIM.sub("", name)
    if aimed == name:
        return name
    deeds = vocabulary().acts.deeds
    verb = next((aimed[-size:] for size in DEED_SIZES if aimed[-size:] in deeds), "")
    amount = verb and (deeds[verb].money if reading.kind == "money" else deeds[verb].amount)
    return aimed.removesuffix(verb) + amount if amount else aimed
