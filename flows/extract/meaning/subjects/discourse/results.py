"""A result beside that of the year before: 部门营收32亿元，去年同期亏损6亿元."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.discourse.memory import Memory

YEAR_BEFORE = re.compile(
    r"(?:而|但)?(?:上年|去年|上一年|上个财年)(?:度|同期|同季|同月)?(?:则|也|却)?(?:实现|录得|取得)?"
)
RESULTS = (
    "营业收入", "营业亏损", "营业利润", "归母净利润", "净利润", "净亏损", "利润总额", "营收", "利润", "亏损", "盈利",
)  # fmt: skip
"""What a business comes to, which a text sets beside what it came to a year before."""


def a_year_before(phrases: Phrases, spot: Spot, own: str, memory: Memory) -> str:
    """部门 of 部门营收32亿元，去年同期亏损6亿元: whose result it was, which the clause leaves out."""
    told = memory.levels[-1] if memory.levels else ""
    if own not in RESULTS or not told:
        return own
    when = YEAR_BEFORE.match(phrases.text, spot.clause.start, spot.start)
    if when is None or not phrases.text.startswith(own, when.end()):
        return own
    result = next((one for one in RESULTS if told.endswith(one)), told)
    return told.removesuffix(result) + own
