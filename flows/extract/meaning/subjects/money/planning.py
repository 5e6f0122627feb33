"""What was planned, and how much of it has been done, where both are told of one thing: 完成年初预算95亿元的56%.

The plan bears the name of what it is of; that it is aimed at is a field of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning import plans
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.told.memory import Memory

DONE = "完成率"
AIM = "目标"
DEED_SIZES = (4, 3, 2)
"""How long the verb of a deed is that a name ends in, the longest first."""
OF_AIM = re.compile(r"(?<=[\u4e00-\u9fff]{2})目标(?:任务)?$")
"""15亿元票房目标: the 票房."""


def planned(phrases: Phrases, spot: Spot, memory: Memory) -> str | None:
    """The name of a plan's amount, or of the part of it that has been done; None where the figure is neither."""
    text = phrases.text
    if memory.planned is not None and memory.planned[0] == spot.since:
        return memory.planned[1] if plans.BETWEEN.fullmatch(text, spot.since, spot.start) else None
    aim = plans.planned(text, spot.since, spot.start, spot.end)
    if aim is None:
        return None
    what = phrases.named(spot.since, aim.start) or (memory.levels[-1] if memory.levels else None)
    if what is not None:
        memory.planned = spot.end, what + aim.aim + DONE
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
