"""A heading that is the name of one indicator: what is told below it without a noun is of it.

So below a heading of its own line (固定资产投资完成情况), after one that opens the line (1.地区生产总值。全年达到412亿元) and after
a sentence that is nothing but the name (二是进出口总额。全年完成12亿元).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.text.moves import trending
from flows.extract.text.words import tagged
from flows.read.segment import sentences
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

LONGEST = 30
"""Longer sentences are no mere name."""
ABOUT = regex("(?:完成|运行|执行|发展|增长)?(?:情况|方面|进度|态势)$")
"""What may follow the name in a heading: 固定资产投资完成情况."""
ALONE = regex(
    r"(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[，,])?(?P<what>[^。；：，,;:\n\d]{2,24})[。：:]\s*"
)
"""A sentence that is nothing but a name, with what numbers it."""
DOING = "vd"
"""First characters of the tags of what opens a heading that says what is done: 加快发展服务业."""

MANNER = ("d", "ad", "z")
"""Tags of words that say how something moves."""
LISTED = frozenset("和与及、")
"""What parts the members of a list in a heading: 发展成就和目标任务."""


def topic(phrases: Phrases, spot: Spot) -> str | None:
    """The indicator that the sentence before is the name of, or else the heading over the paragraph."""
    text, end = phrases.text, spot.sentence.start
    before = list(sentences(text, max(spot.block.start, end - LONGEST), end))
    alone = ALONE.fullmatch(text, *before[-1]) if before else None
    if alone is not None:
        return _indicator(alone["what"])
    is_text = not spot.block.is_heading and bool(spot.block.section)
    return _indicator(spot.block.section.rpartition("/")[2]) if is_text else None


def ending(phrases: Phrases, spot: Spot, name: str) -> str:
    """固定资产投资 above 完成投资80亿元: the indicator that the heading names, where that ends in the name; else empty."""
    start, end = spot.block.start, spot.sentence.start
    in_sentence = end > start and phrases.text.find(name, max(start, end - LONGEST), end) >= 0
    named = topic(phrases, spot) if in_sentence or name in spot.block.section else None
    return named if named is not None and named.endswith(name) else ""


def _indicator(heading: str) -> str | None:
    """The name in a heading, if the catalogue knows it: 固定资产投资 of 固定资产投资完成情况 and of 固定资产投资稳步回升."""
    name = ABOUT.sub("", heading)
    if not naming.is_name(name) and (moves := trending().search(name)) is not None:
        name = _without_manner(name[: moves.start()])
    if naming.is_name(name):
        return name
    is_plain = LISTED.isdisjoint(name) and naming.known(name) is not None
    return name if is_plain and tagged(name)[0][1][0] not in DOING else None


def _without_manner(name: str) -> str:
    """用电量 of 用电量稳步, before 回升."""
    words = tagged(name)
    while words and words[-1][1].startswith(MANNER):
        words = words[:-1]
    return "".join(word for word, _ in words)
