"""A list under a head that a colon closes, or 中: 主要产品产量：原煤862万吨；化肥36万吨, 零售额中，粮油类3亿元；饮料类2亿元.

Here the head is found; what each member has of it is told in `flows.extract.meaning.subjects.parts.branches`. A list that
the words before the colon deal out (依次为：) belongs in `flows.extract.meaning.subjects.lists.listing`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

COLONS = "：:"
LONGEST_LIST, LONGEST_HEAD = 400, 40
"""How far before a figure the colon may stand, and the head before that, in characters."""
HEAD = re.compile(
    r"(?:^|[，,；;。\s])(?P<head>[^，,；;。：:（()）\s]{2,24}?)(?:[分从按][^，,；;。：:（()）\s]{1,12}看)?(?:[（(][^（()）]{1,12}[)）])?$"
)
"""Up to the colon: the head, by what it is divided (增加值分行业看), and a gloss in brackets."""
FRAME = re.compile(
    r"(?:[^，,。；;\d]{0,24}\d[^，,。；;]{0,12}[，,])?[^，,。；;：:\d]{0,12}?(?P<head>[\u4e00-\u9fff]{2,16})(?<!其)之?中[，,]"
)
"""1—4月，零售额中，: up to 中, past the time that a sentence opens with."""
BEFORE_MEMBER = re.compile(r"\s*(?:其中[，,:：]?)?")
"""All that may stand before a member in its clause."""


def head(phrases: Phrases, spot: Spot, name: str) -> str:
    """零售额 of 零售额中，粮油类3亿元；饮料类2亿元, or the head that a colon closes, for a clause that has but the name and its figure; else empty."""
    if not _is_alone(phrases, spot, name):
        return ""
    if _colon(phrases, spot) >= 0:
        return closed(phrases, spot, name)
    return _noun(phrases, FRAME.match(phrases.text, spot.sentence.start, spot.clause.start))


def closed(phrases: Phrases, spot: Spot, name: str) -> str:
    """主要产品产量 of 主要产品产量：原煤862万吨；化肥36万吨: the head before the last colon; empty where there is none."""
    colon = _colon(phrases, spot)
    if colon < 0 or not _is_alone(phrases, spot, name):
        return ""
    low = max(spot.sentence.start, colon - LONGEST_HEAD)
    return _noun(phrases, HEAD.search(phrases.text, low, colon))


def _is_alone(phrases: Phrases, spot: Spot, name: str) -> bool:
    """Whether the clause has nothing before its figure but the name of a member, after 其中 or not."""
    opening = BEFORE_MEMBER.match(phrases.text, spot.clause.start, spot.start)
    at = spot.clause.start if opening is None else opening.end()
    return spot.since <= at and phrases.text.startswith(name, at)


def _colon(phrases: Phrases, spot: Spot) -> int:
    """Where the last colon of the sentence stands before the clause; -1 without one."""
    start = spot.clause.start
    low = max(spot.sentence.start, start - LONGEST_LIST)
    return max(phrases.text.rfind(one, low, start) for one in COLONS)


def _noun(phrases: Phrases, found: re.Match[str] | None) -> str:
    """The head, where it is a noun to its end; else empty."""
    those = found and phrases.before(found.start("head"), found.end("head"))
    if found is None or those is None or those.is_act:
        return ""
    return those.text if those.end == found.end("head") else ""
