"""What so many tenths of a price are called: 享受八折优惠, 部分商品低至3折."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.tails import TIME
from flows.extract.text.hedges import HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

UNIT, DISCOUNT = "折", "折扣"
FOLD, TURNS = "对", "波"
"""对折的手机, 一波三折: what is folded, and turns that things take."""
PRICES = ("折扣", "折扣率")
REACH = 40
"""How far before the figure it may be told of what that is so many tenths, in characters."""
OF_THEN = regex(
    rf"(?:是|为|约|等于|相当于|只有|仅有){HEDGED}(?:{TIME}|\d年前|[一二三四五六七八九十]年前)[^，。；,;]{{0,8}}的{HEDGED}$"
)
"""约是去年的八折: so many tenths of what it was then, which is no discount on a price."""
COMPARED = regex(
    rf"[与和同跟](?P<then>{TIME})相比[，,]?(?:大约|约|是|相当于|等于|仅|只)*打?{HEDGED}$"
)
"""总额与去年上半年相比，大约是打: likewise."""


def discount(case: Case) -> str | None:
    """折扣 of 八折优惠, 部分商品折扣 of 部分商品低至3折."""
    phrases, spot = case.phrases, case.spot
    if not phrases.text.endswith(UNIT, spot.start, spot.end) or phrases.text.startswith(
        FOLD, spot.start
    ):
        return None
    if phrases.text.endswith(TURNS, spot.since, spot.start):
        return None
    low = spot.in_sentence(REACH)
    if OF_THEN.search(phrases.text, low, spot.start):
        return None  # what it is so many tenths of belongs in `comparisons.proportions`
    compared = COMPARED.search(phrases.text, low, spot.start)
    if compared is not None:
        owner = phrases.owner(low, compared.start()) or case.memory.level
        return f"{owner}与{compared['then']}之比" if owner else None
    what = phrases.before(spot.since, spot.stop)
    is_thing = (
        what is not None and not what.is_act and what.end == phrases.trimmed(spot.since, spot.stop)
    )
    if what is None or not is_thing or phrases.words.at(what.end - 1).tag[0] not in "nj":
        return DISCOUNT
    name = phrases.name(what)
    return name if name.endswith(PRICES) else name + DISCOUNT
