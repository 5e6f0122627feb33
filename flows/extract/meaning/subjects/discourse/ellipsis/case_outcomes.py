"""What became of those who were counted, or of persons in what happened, by a word alone: 病例30例，出院12例, 交通事故126起，死亡42人."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON, VISITS
from flows.extract.meaning.subjects.parts.wholes import whole_names
from flows.regex import regex
from schemas.catalogue.partitions import attributes
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.discourse.ellipsis.resumption import Resumption
    from flows.extract.meaning.subjects.told.memory import Memory

STATES = regex(r"(?:治愈)?出院(?:人数)?|在院(?:治疗)?|(?:累计)?死亡|治愈|隔离治疗|在院|重症|康复")
"""What became of those counted before: said alone, it is a part of them."""
IN_ALL = "累计"
FRONTS = regex("^(?:累计|新增|当日|今日|现有)+")
HARMED = regex("(?:死亡|受伤|失踪)(?P<those>人数?)?")
"""What becomes of persons in what happens, each time it happens: 交通事故126起，死亡42人、受伤138人, 造成42人死亡."""
OUTCOME = regex(
    r"(?:出院|治愈|死亡|疑似|重症|重型|危重型?)(?:病例)?$|^(?:现有|累计)(?:报告)?(?:确诊|治愈|出院|死亡|疑似)"
)
"""What becomes of cases, and how many there are of them, which a sentence tells without saying of which."""
OF_ALL = regex("截[至止]|全[市省国区县州]|本[市省区县]")
"""What opens a sentence that goes on with all of a place."""
KIND = "性"
"""The end of 境外输入性, which may be left out."""
ILLNESS = regex("病例|感染者|患者|病人|确诊")
PERSONS = "人数"
EVENT, ILL = "case", ("病例", "感染者", "患者", "病人")
"""The unit of what happens, and of the ill, who are persons themselves."""
REPORTED = regex("(?<=.)(?:报告例数|(?:报告)?发病)$")
"""传染病报告发病35万例，死亡5人: those are dead of the 传染病."""
AS_REPORTED = "报告"
"""Before such a rate: 报告发病率 is of the illness, too."""
BECAME = regex("(?<=..)(?:死亡|治愈|治愈出院|出院|重症|受伤)$")
CASES = regex(
    r"(?<=..)(?:新发|新增|确诊|报告|现症|活动性)*(?:病例|感染者|患者|病人|发病|报告例数)$"
)
FOUND = regex("^(?:登记|报告|累计|新增|确诊|发现|查出|筛查出|管理)+")
"""What cases are called, around what they are cases of: 登记恶性肿瘤新发病例."""


def became(resumption: Resumption) -> str | None:
    """What those counted are, or were, by a word alone; 出生580人，死亡390人 are other persons."""
    case = resumption.case
    name = resumption.name
    harmed = HARMED.fullmatch(name)
    event = _event(case.memory) if harmed is not None and harmed["those"] is None else ""
    if event and case.reading.canonical == PERSON:
        return event + name
    reported = REPORTED.search(case.memory.counted.last or "")
    # 流感报告发病32例, after 手足口病
    told = case.memory.counted.last if reported else case.memory.counted.first
    counted = REPORTED.sub("", told or "")
    is_visit = case.reading.canonical == VISITS  # 总诊疗264万人次，出院12万人次
    if not counted or counted.endswith(("人", "人次")) or counted.startswith("出生") or is_visit:
        return None
    counted = counted.removeprefix(IN_ALL)  # 累计确诊326例；当日出院6例
    if _scope(counted) and len(_scopes(case.memory.listed.things)) > 1:
        return None  # 新增本土病例7例，新增境外输入病例2例，治愈出院9例: of both
    if name in counted or not STATES.fullmatch(name):
        return None
    if name.endswith(PERSONS) and ILLNESS.search(counted) is None:
        return None  # 卫生技术人员4.1万人，出院人数82.3万人: who were never ill
    if STATES.fullmatch(FRONTS.sub("", counted)):
        return None  # 新增治愈出院5例，在院治疗12例: what became of others
    return counted + name


def in_event(case: Case, name: str) -> str:
    """道路交通事故死亡 of 道路交通事故416起，造成58人死亡: who came to harm in what was counted before, where their own words do not say in what."""
    is_harm = HARMED.fullmatch(name) is not None and case.reading.canonical == PERSON
    event = _event(case.memory).rpartition("的")[2] if is_harm and case.moved.is_still else ""
    return event + name if event.endswith(vocabulary().things.misfortunes) else name


def in_scope(resumption: Resumption) -> str | None:
    """新增本土治愈出院 of 新增本土病例26例。新增治愈出院41例: the cases of which alone the paragraph has told; None where it says of all."""
    case = resumption.case
    name, spot = resumption.name, case.spot
    if case.reading.canonical != EVENT or not (case.moved.is_still and resumption.before):
        return None
    text = case.phrases.text
    if OUTCOME.search(text[spot.own_start : spot.stop]) is None:
        return None
    told = case.memory.told.last(EVENT, spot.block.start)
    if (
        _scope(name)
        or len(_scopes(told)) != 1
        or OF_ALL.search(text, spot.sentence.start, spot.stop)
    ):
        return None
    scope = _scope(told[-1])
    fronts, rest = whole_names.fronted(name)
    clause, of, those = rest.rpartition("的")
    return fronts + clause + of + scope + those if scope else None


def _scopes(told: Sequence[str]) -> set[str]:
    """What tells the cases apart of which was told; nothing where that was of all."""
    return {scope.removesuffix(KIND) for one in told if (scope := _scope(one))}


def _scope(name: str) -> str:
    """境外输入性 of 新增境外输入性确诊病例: what tells cases apart; "" where they are all, or no cases of an illness."""
    if not ILLNESS.search(name):
        return ""
    found = [one for one in attributes() if one in name]
    return max(found, key=len) if found else ""


def rate_of_illness(resumption: Resumption) -> str | None:
    """传染病死亡率 of 报告传染病8762例，死亡41例，死亡率0.9/10万: the rate of what the cases that were counted are cases of."""
    memory = resumption.case.memory
    latest = memory.counted.last or ""
    cases = BECAME.sub("", latest)
    is_case = memory.counted.unit == EVENT or latest.endswith(ILL) or cases != latest
    is_rate = resumption.name.removeprefix(AS_REPORTED) in vocabulary().measures.of_illness
    if not (is_rate and memory.named and cases and is_case):
        return None
    illness = CASES.sub("", cases)
    return (FOUND.sub("", illness) or illness) + resumption.name


def _event(memory: Memory) -> str:
    """道路交通事故 of 生产安全事故8起、死亡5人，其中道路交通事故6起、死亡4人: what happened that was counted last; "" where others were."""
    latest = memory.counted.last or ""
    harmed = HARMED.search(latest)
    if harmed is not None and (harmed.end() == len(latest) or memory.counted.unit != EVENT):
        ends = memory.counted.unit == PERSON and harmed.end() == len(latest)
        return latest[: harmed.start()] if ends else ""
    is_event = memory.counted.unit == EVENT and not latest.endswith(ILL)
    return REPORTED.sub("", latest) if is_event else ""
