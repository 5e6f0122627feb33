"""Whose age it is: 35岁的男子, 60岁及以上老年人, 未满16周岁的公民.

An age with its name before it (平均年龄32岁) is named as every other level is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

AGE = "年龄"
BOUND = re.compile(r"(?:及?以[上下内]|左右|上下|之间|多|出头)?的?")
"""Between an age and whose it is."""
ENOUGH = 24
"""How far after an age the noun for its owners may end, in characters."""


def whose(phrases: Phrases, spot: Spot) -> str | None:
    """The persons after an age; None where none follow."""
    bound = BOUND.match(phrases.text, spot.end)
    start = spot.end if bound is None else bound.end()
    after = phrases.after(start, min(len(phrases.text), start + ENOUGH), counted=True)
    if after is None or after.start != start or phrases.words.at(start).tag == "f":
        return None
    return phrases.those(after)
