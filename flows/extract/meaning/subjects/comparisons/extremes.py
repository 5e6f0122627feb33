"""The place that has most or least of what was told: 丽水市最大，为910毫米, 最高的上海达到8.8万元.

The superlative stands for the measure, which is said before it or was told last in the unit. What else stands first of several
belongs in `topping` beside this module.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.motion import PERCENT_KINDS
from flows.extract.meaning.nouns.phrase import Phrase
from flows.extract.meaning.subjects.measures import is_measure
from flows.extract.text.hedges import HEDGE

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case

MOST = re.compile("最[大小高低多少快慢强弱长短深浅]")
IS = rf"(?:[为是达有到则]|只有?|仅有?|{HEDGE})*"
PLACE = "[\u4e00-\u9fff]{2,10}?"
ATTRIBUTE = re.compile(f"{MOST.pattern}的(?:则?[是为])?")
PICKED = re.compile(rf"{ATTRIBUTE.pattern}(?P<place>{PLACE})[，,（(]?{IS}$")
"""最高的上海达到: up to the number."""
HAS_MOST = re.compile(
    rf"(?:^|[，,；;。：:、])(?:[^，。；,;\d]{{1,8}}中)?(?P<place>{PLACE})(?P<most>{MOST.pattern}[，,（(]?{IS})?$"
)
"""16个市中，丽水市最大，为: up to the number, or to the superlative where that is told as a bound of it."""
REACH = 24
"""How far before its number the superlative may stand, in characters."""


def of_place(case: Case) -> str | None:
    """降水量 of 全省降水量620毫米，丽水市最大，为910毫米: what the place has most of, which is said before it or was told last."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    low = max(spot.sentence.start, spot.start - REACH)
    is_bound = MOST.match(phrases.text, spot.start) is not None
    if not is_bound and phrases.text.find("最", low, spot.start) < 0:
        return None
    picked = PICKED.search(phrases.text, low, spot.start)
    found = picked or HAS_MOST.search(phrases.text, low, spot.start)
    if found is None or not _is_place(phrases, *found.span("place")):
        return None
    if picked is not None and (measure := _said_before(case, picked.start())):
        return measure
    if picked is None and not is_bound and not found["most"]:
        return None
    if reading.kind in PERCENT_KINDS:
        return None  # of what was spoken of, as any rate of a place
    told = case.memory.told.last(reading.canonical, spot.block.start)
    return told[0] if told else None


def is_attribute(phrases: Phrases, phrase: Phrase) -> bool:
    """最高的宁波: whether the phrase is a place that is picked out by a superlative alone."""
    most = ATTRIBUTE.match(phrases.text, phrase.start, phrase.end)
    return most is not None and _is_place(phrases, most.end(), phrase.end)


def _said_before(case: Case, end: int) -> str | None:
    """人均可支配收入 of 人均可支配收入最高的上海: the measure that ends right before the superlative."""
    phrases = case.phrases
    measure = phrases.before(max(case.spot.clause.start, case.spot.since), end)
    if measure is None or measure.is_act or measure.end < end:
        return None
    name = phrases.name(measure)
    return name if is_measure(name) else None


def _is_place(phrases: Phrases, start: int, end: int) -> bool:
    return phrases.is_place(Phrase(start, end, phrases.text[start:end]))
