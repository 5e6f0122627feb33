"""The measure before a number, of the noun after it: 面积300亩的产业园.

A mark that tells a class of them (产值超过3亿元的企业) is of that measure alone, and so is what only tells of it (营收5亿元的佳绩).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.text.joints import JOINTS
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

JUST_THAT = regex(r"的(?=[\u4e00-\u9fff“])")
JOINED = regex(f"以及|[{JOINTS}，]")
"""Between the last thing of such a list and the measure of the next."""
ENDS_JOINED = regex(f"(?:以及|[{JOINTS}，])$")
ABOUT = regex(r"(?:为|大?约|近|\s)*")
HAD = ("money", "percent", "area", "length", "mass", "volume", "power", "energy", "count")
"""Kinds of what a thing may have, and be told apart by."""
THINGS = tuple(
    "园区楼房屋厂店馆库船车机岛湖山河桥路井田矿站塔城镇村炉炮星舰艇箱柜板管线缆床池坝堤堆石树果鱼瓶杯碑像画球号"
)
"""Last characters of what can be pointed at, and has a size, a price, a weight."""
PERSONS = (None, "人", "名")
"""Units of so many persons: 人口约5万."""
PREDICATIVE = "ad"
"""Tags of what a predicate ends in: 4%的可能性更大."""


def that_has(case: Case) -> str | None:
    """面积300亩的产业园: the measure before the number, of the noun after it.

    A mark that tells a class of them (产值超过3亿元的企业) is of that measure alone.
    """
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    opening = JUST_THAT.match(text, spot.end)
    if opening is None:
        return None
    measure = phrases.before(spot.since, spot.stop)
    if measure is None or measure.is_act:
        return None
    what = _measure(case, measure.text)
    entry = naming.known(what) if naming.is_name(what) else None
    if entry is None:
        return None
    if not (_are_persons(case, what) if entry.dimension == "count" else is_amount(what)):
        return None
    if ABOUT.fullmatch(text, measure.end, spot.start) is None:
        return None
    noun = phrases.up_to_predicate(opening.end(), max(spot.right_end, opening.end()))
    if noun is not None and noun.endswith(what):
        noun = ENDS_JOINED.sub("", noun.removesuffix(what))  # 电池项目和投资32亿元的光伏项目
    if noun is None or not _is_thing(noun) or tagged(noun)[-1][1][0] in PREDICATIVE:
        return None
    return noun + what


def _are_persons(case: Case, what: str) -> bool:
    """人口约5万的小城, 员工约5000人的企业: whether so many persons are told of what follows."""
    return case.reading.unit in PERSONS and what.endswith(vocabulary().people.persons)


def _measure(case: Case, text: str) -> str:
    """投资 of 投资50亿元的锂电池项目和|投资, a list of such things, and of 新开工|投资12亿元的水库工程, which were begun."""
    if case.phrases.text.startswith("的", case.spot.since):
        text = JOINED.split(text)[-1]
    if naming.is_name(text):
        return text
    (first, tag), *others = tagged(text) or [("", "")]
    begins = tag == "v" or first in vocabulary().once.fronts
    return "".join(word for word, _ in others) if begins else text


def _is_thing(noun: str) -> bool:
    """Whether a noun is of what has measures: somebody, a body, or something that one can point at."""
    entry, names = naming.known(noun), vocabulary()
    if entry is not None:
        return entry.dimension == "count" and not noun.endswith(
            (*names.speech.telling, *names.measures.standards)
        )
    return noun.endswith(
        (*names.people.holders, *names.people.actors, *names.people.persons, *THINGS)
    )
