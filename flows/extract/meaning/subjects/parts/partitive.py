"""Whether 其中 makes a figure a part of what was told before it: 企业50家，其中新增3家.

What the part is called belongs in `apart` beside this module.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

OPENS = re.compile(rf"其中[，,]?(?:已?有|包括|{HEDGE})*")
"""What opens the clause of a part, up to its number: 其中12家."""
AMONG = "其中"
REACH = 200
"""How far before a figure 其中 is looked for, in characters."""
BRACKETS = ("、", "，", ",", AMONG)
"""What may stand between the places of a list: 其中德州20人, 聊城1人."""
DIVIDED = "；;"
"""Marks after which a sentence tells another whole."""


def among(phrases: Phrases, spot: Spot) -> bool:
    """Whether the figure is of a part: 其中 stands before it, and nothing that opens another whole since."""
    text, start = phrases.text, max(spot.sentence.start, spot.start - REACH)
    if text.find(AMONG, start, spot.start) < 0:
        return False
    opening = max(start, *(text.rfind(mark, start, spot.start) for mark in DIVIDED))
    return _tells_parts(text, opening, spot.start)


def among_all(phrases: Phrases, spot: Spot) -> bool:
    """Whether 其中 stands before the figure in its sentence, semicolons or not: 其中：第一产业…；第二产业…."""
    return _tells_parts(phrases.text, max(spot.sentence.start, spot.start - REACH), spot.start)


def opens(phrases: Phrases, spot: Spot) -> bool:
    """Whether nothing but 其中 stands before the figure in its clause: 其中12家."""
    return OPENS.fullmatch(phrases.text, spot.clause.start, spot.start) is not None


def _tells_parts(text: str, start: int, end: int) -> bool:
    """Whether 其中 stands in text[start:end], and in no bracket that is closed: 确诊病例9例（其中重症1例），治愈病例8例."""
    at = text.rfind(AMONG, start, end)
    if at < 0 or text[at - 1] not in "(（":
        return at >= 0
    return all(text.find(mark, at, end) < 0 for mark in ")）")


def is_only_place(phrases: Phrases, spot: Spot) -> bool:
    """Whether nothing but a place stands before the figure in its clause: 德州20人, 聊城1人."""
    opening = max(phrases.text.rfind(mark, spot.since, spot.start) for mark in "(（")
    words = phrases.words.between(max(spot.since, spot.clause.start, opening + 1), spot.start)
    named = [word for word in words if word.text not in BRACKETS]
    return bool(named) and all(word.tag == "ns" for word in named)
