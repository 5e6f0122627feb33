"""How fast something moves: 难民以每天500人的速度增加, 人口以每年2%的速度增长.

The verb stands after the number, and the next figure is of what moves (目前超过9.6万人), not of its pace.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.memory import Memory

AT = re.compile(
    rf"(?:平均|仍|正|正在|一直|还)*以(?:平均)?(?:每[年月周天日季]|年均|日均|月均)?{HEDGE}*$"
)
PACE = re.compile(
    r"(?:左右|以上|多)?的?(?:速度|速率|步伐|幅度|增速)(?:逐[年月日]|快速|持续|不断|稳定|高速|迅速)*"
    r"(?P<verb>递增|增加|增长|增多|上升|上涨|扩大|递减|减少|下降|下滑|流失|萎缩|缩减)"
)
FALLS = tuple("减降滑失缩")
AMOUNTS = ("percent", "ratio")


def at_a_pace(phrases: Phrases, spot: Spot, reading: Reading, memory: Memory) -> str | None:
    """The change of what moves at so much a year or a day; None where no pace is told."""
    pace = PACE.match(phrases.text, spot.end)
    by = pace and AT.search(phrases.text, spot.since, spot.start)
    if not pace or not by:
        return None
    what = phrases.named(spot.since, by.start()) or (memory.subject if memory.named else None)
    if what is None:
        return None
    memory.go_on_with(what)
    if reading.kind in AMOUNTS:
        return what + "增速"
    return what + ("减少量" if any(char in pace["verb"] for char in FALLS) else "增加量")
