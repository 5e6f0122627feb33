"""A change at a pace, whose verb stands after the number: 以每年2%的速度增长."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.change_words import directions
from flows.extract.meaning.motion.around import Motion, way
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.motion.around import Around

AT = regex(rf"(?:平均|仍|正|正在|一直|还)*以(?:平均)?(?:每[年月周天日季]|年均|日均|月均)?{HEDGE}*$")
PACE = regex(
    r"(?:左右|以上|多)?的?(?:速度|速率|步伐|幅度|增速)(?:逐[年月日]|快速|持续|不断|稳定|高速|迅速)*"
    rf"(?P<verb>{MOVE}|流失)"
)
PACED = "速度"


def at_a_pace(words: Around) -> Motion | None:
    """以每年2%的速度增长: the verb of the change stands after the number and its pace."""
    pace = PACE.match(words.right)
    by = pace and AT.search(words.left)
    if not pace or not by:
        return None
    falls = directions().get(pace["verb"], "decrease") == "decrease"
    return Motion(way(down=falls), "change", by.start(), PACED)
