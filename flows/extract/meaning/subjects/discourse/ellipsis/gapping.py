"""What the first of a list opens with, its verb above all, and the next leave out: 销售汽车3万辆、摩托车5万辆, 新增本土病例29例和疑似病例3例.

Which verb that is belongs in `flows.extract.meaning.subjects.parts.wholes.governed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON, VISITS
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import stops
from flows.extract.meaning.subjects.events.amounts.deeds import GOODS
from flows.extract.meaning.subjects.parts.wholes import governed, whole_names
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

PRICES = ("价", "价格")
MOVED = ("mass", "volume")
"""Kinds of goods that are moved beside those who are counted: 发送旅客200人次、货物30万吨."""
BUILT = ("length", "area")
"""Likewise of what is built or made over: 改造县道120公里、村道30公里."""
MOVED_OR_BUILT = (*MOVED, *BUILT)
CARRYING = regex("[运送]")
"""铁路运送旅客432万人次，货物645万吨: what goods have done with them, too."""
JOINED = regex(r"(?:和|及|以及|、)[^，。；]")
BUILDING = ("建", "建成", "开工")
"""Ends of what a list may open with that is built: 新建, 改扩建."""
PART = "其中"
MEMBER = regex("和|及|以及|[、，]")
AS_NOUNS = {"生产": "产量", "销售": "销量", "出口": "出口", "进口": "进口"}
"""What a deed makes of its object's name: 生产原煤 is 原煤产量."""


def fronted(case: Case, name: str) -> str:
    """新增本土确诊病例29例和无症状感染者93例: what the first member of a list opens with holds for the next."""
    phrases, spot, reading, memory = case.phrases, case.spot, case.reading, case.memory
    latest, told = memory.counted.last, memory.subject
    if (of_list := _of_list(case, name)) is not None:
        return of_list
    if reading.kind in MOVED_OR_BUILT and JOINED.match(phrases.text, spot.since):
        first = (latest if told is None or told == latest else told) or ""
        return governed.governing(first, name) + name  # 淘汰水泥产能30万吨、炼铁产能12万吨
    if reading.kind in MOVED and latest is not None and _is_member(phrases, spot, name):
        carried = governed.governing(latest, name)
        return (carried if CARRYING.search(carried) else "") + name
    if reading.unit in GOODS and _is_member(phrases, spot, name):
        done = _done_to_next(case, name)
        if done is not None:
            return done
    is_next = told is not None and JOINED.match(phrases.text, spot.since) is not None
    if reading.kind == "money" and is_next and naming.known(told or "") is None:
        return governed.governing(told or "", name) + name
    if reading.kind != "count" or latest is None:
        return name
    if not JOINED.match(phrases.text, spot.since):
        return whole_names.opened_alike(phrases, spot, name, case.whole)
    if name.startswith(vocabulary().once.fronts):
        return name
    if name.startswith((*vocabulary().acts.benefits, *vocabulary().acts.extending)):
        return name  # 改造小区86个、惠及居民2.6万户
    front, verb = whole_names.fronted(latest)[0], governed.governing(latest, name)
    if front and (own := _own_deed(phrases, spot, front)):
        is_told = own in vocabulary().once.governing and not own.endswith(BUILDING)
        return own + name.removeprefix(own) if is_told else name  # 新建公厕26座、改造公厕48座
    return (verb if verb.startswith(front) else front) + name  # 新培育, and not 新 alone


def _own_deed(phrases: Phrases, spot: Spot, front: str) -> str:
    """改造 of 新建公厕26座、改造公厕48座: the verb that a member of a list opens with; "" if it has none.

    What tells a noun apart is none (新增本土病例29例、输入病例3例), but of what is newly built nothing else is done at once.
    """
    joint = MEMBER.match(phrases.text, spot.since)
    at = spot.since if joint is None else joint.end()
    word = phrases.words.at(at)
    if word.tag != "v" or word.start != at or word.end >= spot.stop:
        return ""
    is_deed = word.text in vocabulary().once.governing or word.text in stops()
    return word.text if is_deed or front.endswith(BUILDING) else ""


def _is_member(phrases: Phrases, spot: Spot, name: str) -> bool:
    """Whether nothing but the joint of a list, or a comma, stands before a name that is a noun, and after the figure before."""
    said = MEMBER.match(phrases.text, spot.since)
    at = spot.since if said is None else said.end()
    is_next = spot.since <= spot.clause.start or said is not None
    is_alone = phrases.text[at : spot.stop] == name
    return is_next and is_alone and all(tag[0] == "n" for _, tag in tagged(name))


def _of_list(case: Case, name: str) -> str | None:
    """进口大豆30万吨，增长5%；铁矿石200万吨: a clause that has a noun and its amount alone goes on with a list, and its verb.

    None where the clause says more, the list has no such verb, or what it told last was in another unit.
    """
    spot, reading = case.spot, case.reading
    text = case.phrases.text
    is_alone = spot.since <= spot.clause.start and text[spot.clause.start : spot.stop] == name
    told = case.told[:1] if is_alone else ()
    if not told or _is_amount(name) or name in vocabulary().acts.answering:
        return None  # 受理破产案件24件，结案20件
    # 均价每吨5563元；稀土3万吨: a price of what the list tells ends it not
    latest = next((one for one in reversed(case.memory.levels) if not one.endswith(PRICES)), None)
    if latest != told[0]:
        return None
    if any(tag[0] != "n" for _, tag in tagged(name)):
        return None
    if reading.canonical == PERSON and naming.is_name(name):
        return None  # 招收研究生3000人，毕业生2000人
    if reading.canonical == VISITS and not name.endswith(vocabulary().people.persons):
        return None  # 发送旅客120万人次，其中铁路45万人次，公路70万人次
    first = told[0]
    verb = governed.governing(first, name)
    if verb and text.find(PART, spot.sentence.start, spot.since) < 0:
        return verb + name
    return _done_to_next(case, name)


def _done_to_next(case: Case, name: str) -> str | None:
    """摩托车销量 of 销售汽车3万辆、摩托车5万辆: what the verb before the first of a list was done to; None where none was."""
    spot, memory = case.spot, case.memory
    first = memory.levels[-1] if memory.levels else ""
    deed = next((one for one in AS_NOUNS if first.endswith(AS_NOUNS[one])), None)
    if deed is None or name.endswith(AS_NOUNS[deed]):
        return None  # 出口钢材5万吨；汽车出口3万辆
    objects = [one.removesuffix(AS_NOUNS[deed]) for one in memory.levels]
    done = (deed + one for one in objects if one)
    text = case.phrases.text
    opens = any(text.find(one, spot.sentence.start, spot.since) >= 0 for one in done)
    return name + AS_NOUNS[deed] if opens else None


def _is_amount(name: str) -> bool:
    """Whether the name says how much; 玉米, which the catalogue knows by its weight, is only what there is of it."""
    is_goods = naming.is_of(name, *MOVED) and not name.endswith(naming.SUFFIXES)
    return is_amount(name) and not is_goods
