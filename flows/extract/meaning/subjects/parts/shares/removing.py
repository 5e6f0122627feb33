"""What part of something harmful a product takes away: 99%除醛 is the 除醛率, 去除98%的重金属 the 重金属去除率."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

RATE = "率"
OF = regex("(?:以上|以下|左右|多)?的?")
_TAKES = "[除灭杀抑抗净消去防][醛菌螨臭味霉虫毒尘噪藻垢]"
TAKES = regex(rf"的?(?P<what>{_TAKES})(?=[，。；、,;）)\s]|$)")
TAKEN = regex(rf"(?P<what>{_TAKES})(?:高?达|{HEDGE})*$")
"""99%除醛, 抑菌99%: a verb and its object in one word."""
REMOVES = regex(rf"(?P<verb>{trie(vocabulary().acts.removing)})(?:掉|了|约|{HEDGE})*$")
"""可杀灭99.9%细菌: up to how much of what follows."""


def removed(case: Case) -> str | None:
    """除醛率, 细菌杀灭率: how much of what it is meant to is taken away."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    takes = TAKES.match(text, spot.end) or TAKEN.search(text, spot.since, spot.start)
    if takes is not None:
        return takes["what"] + RATE
    verb = REMOVES.search(text, spot.since, spot.start)
    if verb is None:
        return None
    of = OF.match(text, spot.end)
    at = spot.end if of is None else of.end()
    what = phrases.up_to_predicate(at, max(spot.right_end, at))
    return None if what is None else what + verb["verb"] + RATE
