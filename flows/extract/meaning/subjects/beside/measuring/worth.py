"""What a question of an examination is worth: 阅读下面的文字，完成1~5题。（18分）.

Points of a contest or of somebody are named by who has them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

POINT, WORTH = "分", "分值"
OPENED = regex(r"[（(](?:本[大小]?题|[共计]|满分|\s)*$")
CLOSED = regex(r"\s?[）)](?=[\s。：:]|$)")
"""The bracket around the points, after which the question or its heading ends."""
QUESTION = regex(
    r"第\s?\d{1,2}\s?题|[\d一二三四五六七八九十]\s?题|小题|的一项是|阅读|作文|写作|听力|完形填空|选择题|填空题|解答题|论述题"
)
REACH, NEAR = 60, 8
"""How far before the points the question is looked for, and what stands in their bracket, in characters."""


def worth(case: Case) -> str | None:
    """分值 of 下列说法正确的一项是（3分）; None where the points are of no question."""
    text, spot = case.phrases.text, case.spot
    if case.reading.unit != POINT or CLOSED.match(text, spot.end) is None:
        return None
    opened = OPENED.search(text, max(spot.block.start, spot.start - NEAR), spot.start)
    if opened is None:
        return None
    is_asked = QUESTION.search(text, max(spot.block.start, opened.start() - REACH), opened.start())
    return WORTH if is_asked else None
