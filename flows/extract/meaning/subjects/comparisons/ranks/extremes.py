"""The place, or the member, that has most or least of what was told: 丽水市最大，为910毫米, 最高的上海达到8.8万元.

The superlative stands for the measure, which is said before it or was told last in the unit. What else stands first of
several belongs in `topping` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion import PERCENT_KINDS
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import Phrase
from flows.extract.meaning.subjects.measures import is_measure
from flows.extract.meaning.subjects.told.kept import Ranked
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case

MOST = regex("最[大小高低多少快慢强弱长短深浅]")
IS = rf"(?:[为是达有到则]|只有?|仅有?|{HEDGE})*"
PLACE = "[\u4e00-\u9fff]{2,10}?"
ATTRIBUTE = regex(f"{MOST.pattern}(?:的(?:则?[是为])?|则?[是为])")
COPULA = ("是", "为")
PICKED = regex(rf"{ATTRIBUTE.pattern}(?P<place>{PLACE})[，,（(]?{IS}$")
"""最高的上海达到, 最大为石门站: up to the number."""
INSIDE = ("中，", "中,")
MEAN, EACH, RATE = "平均", "各", "率"
"""平均降水量 is what all have, and the 降水量 one of them."""
HAS_MOST = regex(
    rf"(?:^|[，,；;。：:、])(?:[^，。；,;\d]{{1,8}}中)?(?P<place>{PLACE})(?P<most>{MOST.pattern}[，,（(]?{IS})?$"
)
"""16个市中，丽水市最大，为: up to the number, or to the superlative where that is told as a bound of it."""
REACH = 24
"""How far before its number the superlative may stand, in characters."""


def of_place(case: Case) -> str | None:
    """降水量 of 全省降水量620毫米，丽水市最大，为910毫米: what the place has most of, which is said before it or was told last."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    low = spot.in_sentence(REACH)
    is_bound = MOST.match(phrases.text, spot.start) is not None
    if not is_bound and phrases.text.find("最", low, spot.start) < 0:
        return None
    picked = PICKED.search(phrases.text, low, spot.start)
    found = picked or HAS_MOST.search(phrases.text, low, spot.start)
    if found is None or not _is_place(phrases, *found.span("place")):
        return None if picked is None else _of_member(case, picked)
    if picked is not None and (measure := _said_before(case, picked.start())):
        return measure
    if picked is None and not is_bound and not found["most"]:
        return None
    if reading.kind in PERCENT_KINDS:
        return None  # of what was spoken of, as any rate of a place
    told = case.told
    return told[0] if told else None


def _of_member(case: Case, picked: re.Match[str]) -> str | None:
    """石门站降水量 of 平均降水量85毫米，最大为石门站412毫米: of the one that has most, which is no place, by a copula."""
    phrases, memory = case.phrases, case.memory
    start, end = picked.span("place")
    if not phrases.text.endswith(COPULA, picked.start(), start):
        return None
    member = phrases.closing(start, end)
    if member is None or member.start != start:
        return None
    who, unit = phrases.name(member), case.unit
    measure = _said_before(case, picked.start())
    if measure is None and memory.ranking.by is not None and memory.ranking.by.unit == unit:
        measure = memory.ranking.by.measure  # 最小的是青岭站，12毫米: as the one before
    measure = measure or _told(case)
    if not measure or is_amount(who):
        return None
    measure = _of_one(case, measure)
    memory.ranking.by = Ranked(measure, unit)
    return naming.joined(who, measure)


def _told(case: Case) -> str:
    """What was told last in the unit, if that is an amount or was counted, or the rate that was; else empty."""
    memory, kind = case.memory, case.reading.kind
    if kind in PERCENT_KINDS:
        return memory.level if memory.level is not None and memory.level.endswith(RATE) else ""
    told = case.told
    return told[0] if told and (kind == "count" or is_measure(told[0])) else ""


def _of_one(case: Case, measure: str) -> str:
    """研发投入 of 企业平均研发投入, and 门诊量 of 各科室门诊量: what each of those has, without who all of them are."""
    own = measure.rpartition(MEAN)[2]
    spot, text, words = case.spot, case.phrases.text, [word for word, _ in tagged(own)]
    is_of_each = text.find(EACH + words[0], spot.sentence.start, spot.start) >= 0
    firms = vocabulary().people.firms
    firm = next((at + 1 for at in range(len(words) - 2, -1, -1) if words[at] in firms), 0)
    own = "".join(words[max(firm, int(is_of_each)) :])
    return own if is_measure(own) or (own and is_of_each) else measure


def is_attribute(phrases: Phrases, phrase: Phrase) -> bool:
    """最高的宁波: whether the phrase is a place that is picked out by a superlative alone."""
    most = ATTRIBUTE.match(phrases.text, phrase.start, phrase.end)
    return most is not None and _is_place(phrases, most.end(), phrase.end)


def _said_before(case: Case, end: int) -> str | None:
    """人均可支配收入 of 人均可支配收入最高的上海, 新增贷款 of 新增贷款中，最多的是: the measure that ends right before the superlative."""
    phrases, low = case.phrases, case.spot.own_start
    if phrases.text.endswith(INSIDE, case.spot.sentence.start, end):
        if case.spot.since > case.spot.clause.start:
            return None
        low, end = case.spot.sentence.start, end - len(INSIDE[0])
    measure = phrases.owner(low, end)
    return measure if measure is not None and is_measure(measure) else None


def _is_place(phrases: Phrases, start: int, end: int) -> bool:
    return phrases.is_place(Phrase(start, end, phrases.text[start:end]))
