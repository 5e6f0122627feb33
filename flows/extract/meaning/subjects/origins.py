"""A part by where it comes from or what it goes to: 其中来自某地5例, 其中5亿元来自海外, 其中12亿元用于教育.

Parts with a name of their own are in `flows.extract.meaning.subjects.parts`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.parts import among

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.memory import Memory

USED = re.compile(
    r"(?:来自于?|来源于|源于|用于|投向|投入|流向)[^，。；,;、\d]{2,14}(?=[，。；,;、）)\n]|$)"
)
FROM = re.compile(r"(?:其中)?[，,、]?(?P<part>来自[^，。；,;\d]{1,12}?)的?$")


def came_from(phrases: Phrases, spot: Spot, memory: Memory) -> str | None:
    """其中来自某地5例: the part of those counted that the words before the number tell apart."""
    counted = memory.counted
    match = None if counted is None else FROM.search(phrases.text, spot.since, spot.stop)
    return f"{counted}（{match['part']}）" if match is not None else None


def told_after(phrases: Phrases, spot: Spot, reading: Reading, memory: Memory) -> str | None:
    """其中5亿元来自海外: the part of what was told that the words after the number tell apart."""
    whole = memory.wholes.get(reading.canonical)
    match = USED.match(phrases.text, spot.end)
    if whole is None or match is None or not among(phrases, spot):
        return None
    return f"{match[0]}的{whole}"
