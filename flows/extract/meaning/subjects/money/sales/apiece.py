"""What one of a thing is sold for, told after the sum: 泡面10元一包, 47元一盒的水果捞, 2元一束鲜花, 停车10元一小时.

What is told before it (鸡蛋每斤5元) belongs in `flows.extract.meaning.subjects.beside.measuring.implied`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

ONE = "一每"
PRICE, OF = "价格", "的"
SELLING = ("卖", "售", "收", "要")
TIMES = (
    "天", "日", "晚", "夜", "小时", "个小时", "个月", "月", "年", "周", "星期", "次", "位", "人", "场", "节课",
)  # fmt: skip
"""What is paid for but is no thing: the time for which, or the time that, a service is had."""
PIECE = "块"
KINDS = ("count", "mass", "volume", "length", "area")
"""Kinds of units that goods are sold by, and one that is read as money: 38元一块."""
SUM = regex(
    r"[\d.一二三四五六七八九十百千两几](?:多|余)?(?:万|亿)?(?:元|块钱?|(?:美|港|欧|日|韩)元)$"
)
"""Right before 一盒: what that is sold for."""
CLOSES = regex(r"(?:起|左右|不等|上下)?(?=[，。；、！？,;）)”\n]|$)")
LONGEST = 12
"""So many characters at most name what is sold."""


def price(case: Case) -> str | None:
    """水果捞价格 of 47元一盒的水果捞, 泡面价格 of 泡面10元一包; None where no sum for one of anything is told.

    What is told next is of the thing, and not of its price: 泡面10元一包，共850元.
    """
    phrases, spot = case.phrases, case.spot
    is_sum = case.reading.kind == "money" and case.moved.is_still
    if not is_sum or not phrases.text.startswith(tuple(ONE), spot.end):
        return None
    for_one = _for_one().match(phrases.text, spot.end)
    if for_one is None:
        return None
    is_told = CLOSES.match(phrases.text, for_one.end()) is not None
    thing = _told_before(phrases, spot) if is_told else _told_after(phrases, spot, for_one)
    words = vocabulary()
    by_itself = (*words.measures.for_each, *words.people.persons)
    if thing is None or thing.endswith(by_itself) or is_amount(thing):
        return None
    case.memory.go_on_with(thing)
    return thing + PRICE


def is_one(case: Case) -> bool:
    """Whether the figure is the one of a thing that the sum before it buys, and counts nothing: 47元一盒的水果捞."""
    text, start = case.phrases.text, case.spot.start
    if not text.startswith(ONE[0], start):
        return False
    if case.reading.kind not in KINDS and text[start + 1 : case.spot.end] != PIECE:
        return False
    sold = SUM.search(text, max(case.spot.clause.start, start - LONGEST), start)
    return sold is not None and _for_one().fullmatch(text, start, case.spot.end) is not None


@cache
def _for_one() -> re.Pattern[str]:
    """一盒, 每公斤, 一个小时: one of what the sum is for."""
    units = (one.name for one in language().units.values() if one.kind in KINDS)
    return regex(rf"[{ONE}](?P<unit>{trie({*units, *TIMES, PIECE})})")


def _told_after(phrases: Phrases, spot: Spot, for_one: re.Match[str]) -> str | None:
    """鲜花 of 2元一束鲜花: what follows it, up to what is said of that; never where the sum is for a time (100元一天打工)."""
    at, text = for_one.end(), phrases.text
    is_linked = text.startswith(OF, at)
    if not is_linked and for_one["unit"] in TIMES:
        return None
    at += is_linked
    end = min(spot.clause.end, at + LONGEST)
    return phrases.up_to_predicate(at, end) if at < end else None


def _told_before(phrases: Phrases, spot: Spot) -> str | None:
    """泡面 of 泡面10元一包, 停车 of 停车10元一小时: what its clause names right before the sum."""
    phrase = phrases.before(spot.own_start, spot.start)
    if phrase is None or phrase.end != spot.start or phrases.is_place(phrase):
        return None
    if phrase.text.endswith(SELLING):
        return None  # 煎饼卖5元一份: the verb names it
    return phrase.text if phrase.is_act else phrases.name(phrase)
