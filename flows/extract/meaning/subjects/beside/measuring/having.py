"""The measure before a number, of the noun after it: 面积300亩的产业园.

A mark that tells a class of them (产值超过3亿元的企业) is of that measure alone, and so is what only tells of it (营收5亿元的佳绩).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.doing import MANNER
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINTS
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

_MANY = r"\d[\d.,]*[余多]?[百千万]?[余多]?[个项座条家台套批宗份处栋架艘辆](?=[\u4e00-\u9fff])"
MANY = regex(_MANY)
"""28个 of 总投资120亿元的28个项目: how many have so much in all."""
JUST_THAT = regex(rf"的(?=[\u4e00-\u9fff“]|{_MANY})")
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
IN_ALL, NOUNS = "总", "nj"
"""How a measure begins that there is so much of in all, and the first letters of the tags of what ends a noun: 总额5000万元的消费券."""
PERSONS = (None, "人", "名")
"""Units of so many persons: 人口约5万."""
PREDICATES = ("v", "l")
"""Tags of what is said of a thing: 刷新."""
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
    is_name = naming.is_name(what) or what.startswith(IN_ALL)
    entry = naming.known(what) if is_name else None
    if entry is None:
        return None
    if not (_are_persons(case, what) if entry.dimension == "count" else is_amount(what)):
        return None
    if ABOUT.fullmatch(text, measure.end, spot.start) is None:
        return None
    many = MANY.match(text, opening.end())
    at = opening.end() if many is None else many.end()
    noun = phrases.up_to_predicate(at, max(spot.right_end, min(at + LONGEST, spot.sentence.end)))
    if noun is not None and noun.endswith(what):
        noun = ENDS_JOINED.sub("", noun.removesuffix(what))  # 电池项目和投资32亿元的光伏项目
    thing = "" if noun is None else _thing(noun, in_all=what.startswith(IN_ALL))
    return thing + what if thing else None


def how_many_have(case: Case) -> str | None:
    """3家总投资5亿元的工厂: those counted are the noun after what each of them has."""
    phrases, spot = case.phrases, case.spot
    had = EACH_HAS.match(phrases.text, spot.end, spot.sentence.end)
    if had is None or not is_amount(had["what"]):
        return None
    noun = phrases.up_to_predicate(had.end(), min(had.end() + LONGEST, spot.sentence.end))
    return (noun and _thing(noun)) or None


def _thing(noun: str, *, in_all: bool = False) -> str:
    """工厂 of 工厂建设: what has a measure, without what is done with it; "" where nothing of the kind is named.

    What there is so much of `in_all` (总额5000万元的消费券) may be anything but what only tells of it.
    """
    told = tagged(noun)
    does = next((at for at in range(1, len(told)) if _is_said(told, at)), None)
    if in_all and does is not None:
        told = told[:does]  # 总装机容量200千瓦的光伏项目正式并网
        noun = "".join(word for word, _ in told)
    *words, (last, tag) = told
    if words and tag[0] == "v" and not _is_thing(noun):
        noun = noun.removesuffix(last)
        tag = words[-1][1]
    is_thing = _is_thing(noun) or (in_all and not _only_tells(noun) and tag[0] in NOUNS)
    return noun if is_thing and tag[0] not in PREDICATIVE else ""


def _is_said(words: list[tuple[str, str]], at: int) -> bool:
    """Whether what is said of a thing begins at a word: 正式并网 of 光伏项目正式并网, 刷新 of 材料项目刷新纪录, and not 新 of 新材料."""
    tells = words[at][1] in MANNER or words[at][1] in PREDICATES
    return tells and _is_thing("".join(word for word, _ in words[:at]))


def _are_persons(case: Case, what: str) -> bool:
    """人口约5万的小城, 员工约5000人的企业: whether so many persons are told of what follows."""
    return case.reading.unit in PERSONS and what.endswith(vocabulary().people.persons)


def _measure(case: Case, text: str) -> str:
    """投资 of 投资50亿元的锂电池项目和|投资, a list of such things, and of 新开工|投资12亿元的水库工程, which were begun."""
    if case.phrases.text.startswith("的", case.spot.since):
        text = JOINED.split(text)[-1]
    words = tagged(text)
    at = next((at for at, (word, _) in enumerate(words) if word.startswith(IN_ALL)), 0)
    amount = "".join(word for word, _ in words[at:])
    if any(tag[0] == "v" for _, tag in words[:at]) and naming.known(amount) is not None:
        return amount  # 集中签约总投资120亿元的28个项目
    if naming.is_name(text):
        return text
    (first, tag), *others = words or [("", "")]
    begins = tag == "v" or first in vocabulary().once.fronts
    return "".join(word for word, _ in others) if begins else text


def _is_thing(noun: str) -> bool:
    """Whether a noun is of what has measures: somebody, a body, or something that one can point at."""
    entry, names = naming.known(noun), vocabulary()
    if entry is not None:
        return entry.dimension == "count" and not _only_tells(noun)
    return noun.endswith(
        (*names.people.holders, *names.people.actors, *names.people.persons, *THINGS)
    )


def _only_tells(noun: str) -> bool:
    """Whether a noun only tells of what has a measure: 情况, 标准."""
    names = vocabulary()
    return noun.endswith((*names.speech.telling, *names.measures.standards))
