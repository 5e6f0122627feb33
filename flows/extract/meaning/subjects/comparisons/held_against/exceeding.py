"""Those that pass a threshold, each with its own amount in brackets: 营收超过百亿元的企业有2家，分别是甲公司（320亿元）和乙公司（180亿元）.

The sentence says once, before them, what is measured of each, and how many they are may stand after them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.tails import ASIDE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

THOSE = regex(
    r"(?P<measure>[^，。；：:\n\d]{2,24}?)(?:超过?|突破|达到?|逾|不足|不到|低于|高于|在)[^，。；：:\n的]{1,12}的[^，。；：:\n\d]{1,12}?"
    r"(?:(?:共有?|有)[^，。；：:\n]{1,8}[，,：:](?:分别|依次)?(?:是|为|包括)|(?:分别|依次)?(?:有|是|为|包括))"
)
"""Up to the first of those: 营收超过百亿元的企业有2家，分别是, 营收超过百亿元的企业有."""
EACH = regex(
    r"(?:[是为有括、，,]|[和及与])\s?(?!分别|依次|[是为])(?P<who>[^，。；、（）()\d]{2,16})[（(]$"
)
ALL = regex(
    r"(?:其中|全[国省市区县])?(?P<those>[^，。；：:\n、]{2,30}的[\u4e00-\u9fff]{1,8}?)(?:分别|依次|主要)?(?:有|是|为|包括)[^，。；：:\n\d]{1,120}?[、和及与][^，。；：:\n、和及与\d]{2,16}(?<![是为有])"
)
"""产值超过百亿元的县有甲县（160亿元）、乙县（120亿元）: a list of those whose number follows."""
CLOSED = regex(r"[，,。；;：:\n]|$")
OPENING, CLOSING = tuple("(（"), tuple(")）")
REACH, NEAR = 200, 24
"""How far before an amount the threshold and its holder may stand, in characters."""


def how_many(case: Case) -> str | None:
    """产值超过百亿元的县 of 产值超过百亿元的县有甲县、乙县和丙县3个: those whom the clause lists before their number alone."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    if case.reading.unit is None or CLOSED.match(text, spot.end) is None:
        return None
    since = spot.in_clause(REACH)
    if text.find("的", since, spot.start) < 0:
        return None
    those = ALL.fullmatch(ASIDE.sub("", text[since : spot.start]))
    if those is None:
        return None
    if text.startswith(OPENING, spot.start):  # a bracket before a number is none of its words
        case.memory.listed.of_each = _measure(case, since)  # …乙县（120亿元）2个，合计占全省的40%
    return those["those"]


def _measure(case: Case, since: int) -> str:
    """产值 of 产值超过百亿元的县有: what was told of each of those listed; "" where no threshold opens the list."""
    phrases = case.phrases
    those = THOSE.search(phrases.text, since, case.spot.start)
    measure = those and phrases.before(*those.span("measure"))
    return "" if measure is None else phrases.name(measure)


def exceeding(case: Case) -> str | None:
    """What is measured of the one before the bracket that the figure stands in; None where no threshold opened the list."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    if not text.startswith(CLOSING, spot.end):
        return None
    who = EACH.search(text, spot.in_sentence(NEAR), spot.start)
    those = who and THOSE.search(text, spot.in_sentence(REACH), who.start() + 1)
    measure = those and phrases.before(those.start("measure"), those.end("measure"))
    if who is None or measure is None or measure.is_act:
        return None
    holder = phrases.before(who.start("who"), who.end("who"))
    name = phrases.name(measure)
    if holder is None or holder.start > who.start("who") or phrases.is_place(holder):
        return name
    return phrases.name(holder) + name
