"""The measure before a number, of the noun after it: 面积300亩的产业园.

A mark that tells a class of them (产值超过3亿元的企业) is of that measure alone, and so is what only tells of it (营收5亿元的佳绩).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINTS
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

JUST_THAT = regex(r"的(?=[\u4e00-\u9fff“])")
EACH_HAS = regex(
    rf"(?P<what>[\u4e00-\u9fff]{{2,8}}?)(?:均|都|各|过|超|达到?|{HEDGE})*(?:\d[\d.,]*|数|[一二两三四五六七八九十几])(?:[十百千万亿余多]|美元|欧元|港元|日元|[平立]方[米公里]*|公[里顷斤]|人次|[元吨亩米名人件台辆张册户])+(?:[及或]?以[上下])?的(?=[\u4e00-\u9fff“])"
)
"""总投资5亿元的, after 3家: what each of those counted has."""
LONGEST = 24
"""The most characters that the noun of such a thing and its predicate are looked for in."""
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
    thing = "" if noun is None else _thing(noun)
    return thing + what if thing else None


def how_many_have(case: Case) -> str | None:
    """3家总投资5亿元的工厂: those counted are the noun after what each of them has."""
    phrases, spot = case.phrases, case.spot
    had = EACH_HAS.match(phrases.text, spot.end, spot.sentence.end)
    if had is None or not is_amount(had["what"]):
        return None
    noun = phrases.up_to_predicate(had.end(), min(had.end() + LONGEST, spot.sentence.end))
    return (noun and _thing(noun)) or None


def _thing(noun: str) -> str:
    """工厂 of 工厂建设: what has a measure, without what is done with it; "" where nothing of the kind is named."""
    *words, (last, tag) = tagged(noun)
    if words and tag[0] == "v" and not _is_thing(noun):
        noun = noun.removesuffix(last)
        tag = words[-1][1]
    return noun if _is_thing(noun) and tag[0] not in PREDICATIVE else ""


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
