"""Those that pass a threshold, each with its own amount in brackets: 营收超过百亿元的企业有2家，分别是甲公司（320亿元）和乙公司（180亿元）.

The sentence says once, before them, what is measured of each.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

THOSE = re.compile(
    r"(?P<measure>[^，。；：:\n\d]{2,24}?)(?:超过?|突破|达到?|逾|不足|不到|低于|高于|在)[^，。；：:\n的]{1,12}的[^，。；：:\n\d]{1,12}(?:共有?|有)[^，。；：:\n]{1,8}[，,：:](?:分别|依次)?(?:是|为|包括)"
)
"""Up to the first of those: 营收超过百亿元的企业有2家，分别是."""
EACH = re.compile(
    r"(?:[是为括、，,]|[和及与])\s?(?!分别|依次|[是为])(?P<who>[^，。；、（）()\d]{2,16})[（(]$"
)
CLOSING = tuple(")）")
REACH, NEAR = 200, 24
"""How far before an amount the threshold and its holder may stand, in characters."""


def exceeding(case: Case) -> str | None:
    """What is measured of the one before the bracket that the figure stands in; None where no threshold opened the list."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    if not text.startswith(CLOSING, spot.end):
        return None
    who = EACH.search(text, max(spot.sentence.start, spot.start - NEAR), spot.start)
    those = who and THOSE.search(
        text, max(spot.sentence.start, spot.start - REACH), who.start() + 1
    )
    measure = those and phrases.before(those.start("measure"), those.end("measure"))
    if who is None or measure is None or measure.is_act:
        return None
    holder = phrases.before(who.start("who"), who.end("who"))
    name = phrases.name(measure)
    if holder is None or holder.start > who.start("who") or phrases.is_place(holder):
        return name
    return phrases.name(holder) + name
