"""How fast something moves: 难民以每天500人的速度增加, 人口以每年2%的速度增长.

The verb stands after the number, and the next figure is of what moves (目前超过9.6万人), not of its pace.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion import PACED
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

EACH = regex(
    rf"[，,；]?(?:平均)?(?P<each>[日月年]均|每[日天月年]|平均每[日天月年])(?P<did>[\u4e00-\u9fff]{{2}}){HEDGE}?"
)
"""日均加工, alone in its clause: how much of that was done in a day of which the whole was told."""
PER, MONEY = "/", "money"
IN_ALL = regex("的?(?:累计|总)?$")
MEASURED = ("量", "额", "数", "收入", "支出")
"""Ends of what is a measure of its own for each day."""


def at_a_pace(case: Case) -> str | None:
    """What moves at so much a year or a day, by its own clause or told before; None where no pace is told."""
    spot, memory = case.spot, case.memory
    if case.moved.verb != PACED:
        return None
    what = case.phrases.named(spot.since, spot.stop) or (memory.subject if memory.named else None)
    if what is not None:
        memory.go_on_with(what)
    return what


def in_each(case: Case) -> str | None:
    """加工原油5906万吨，日均加工190万吨; 发电量7685亿千瓦时，日均发电256亿千瓦时: of what was told, in a day of it.

    None where the clause says more than the verb, or nothing of the paragraph has it.
    """
    phrases, spot, reading, _, memory = case
    each = EACH.fullmatch(phrases.text, spot.clause.start, spot.start)
    if each is None:
        return None
    whole = (reading.canonical or "").partition(PER)[0]
    told = memory.told.last(whole, spot.block.start)
    did = each["did"]
    if did.endswith(MEASURED):  # 原煤产量4亿吨，日均产量1300万吨
        whose = next((one.removesuffix(did) for one in told if one.endswith(did)), "")
        whose = IN_ALL.sub("", whose)
        return f"{whose}{each['each']}{did}" if whose else None
    whole_of = next((one for one in told if did in one and one != did), None)
    if whole_of is None or reading.kind != MONEY:
        return whole_of
    return whole_of.replace(did, each["each"] + did, 1)  # 日均成交20亿元: money is no rate
