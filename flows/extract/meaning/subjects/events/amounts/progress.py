"""How far works have come, told side by side: 棚户区改造开工860套、基本建成1240套.

Each stage that so many of one kind have come to names its number: two that differ in nothing else would be one indicator. A
stage that is told alone, after those counted (项目412个，竣工287个), belongs in
`flows.extract.meaning.subjects.parts.outcomes.stages`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.degrees import WHOLLY
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.measures import EXTENTS
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

REACH = 16
"""How far before a figure its stage may begin, in characters."""
HOW_FAR = rf"(?:{'|'.join(WHOLLY)}|新)?"
SO_MANY = rf"(?:了|共|达到?|{HEDGE}|\s)*"
OPENING = (
    r"[，、；,;\s]*(?:其中|当年|全年|年内|[一二三四]季度|[上下]半年|累计|目前|现|已经?|均已|实现)*"
)
DONE, DEGREE, RATE = "完成", "进度", "率"
PROGRESS = regex(f"(?:{DONE}|整体|总体|施工|建设|作业|工作)?{DEGREE}")
"""How far something has come, by the noun alone."""
GOING_ON = rf"(?:以上|左右|多)?(?:[，,]\s*(?:同比|比上年)?(?:增长|增加|下降|减少)[\d.]+%)?{OPENING}"
"""What may stand between one stage with its number and the next."""


def come_so_far(case: Case) -> str | None:
    """Those who have come to the stage right before the figure, where another stage of theirs is told beside it.

    棚户区改造开工860套、基本建成1240套 are 棚户区改造开工 and 棚户区改造基本建成, 公租房开工320套，竣工280套 are 开工公租房 and 竣工公租房.
    """
    phrases, spot, memory = case.phrases, case.spot, case.memory
    found = _stage().search(phrases.text, spot.in_own(REACH), spot.start)
    if found is None:
        return None
    stage, at = found["stage"], found.start("stage")
    if _alone().fullmatch(phrases.text, spot.since, at) is not None:
        those = _those(memory.levels[-1]) if memory.named and memory.levels else ""
    elif _next().match(phrases.text, spot.end) is not None:
        phrase = phrases.before(spot.own_start, at)
        those = phrases.name(phrase) if phrase is not None and phrase.end == at else ""
    else:
        return None
    extent = EXTENTS["length"] if case.reading.kind == "length" else ""
    those = those.removesuffix(extent)
    return _at_stage(those, stage) + extent if those else None


def degree(name: str, memory: Memory) -> str | None:
    """收割进度 of 已收割120万亩，进度过半: how far that has come which the clause before tells the amount of.

    项目总体进度 says itself of what it is.
    """
    told = memory.level
    if told is None or not memory.named or PROGRESS.fullmatch(name) is None:
        return None
    if told.endswith(DEGREE):
        return told
    deed = told.removesuffix(EXTENTS["area"]).removesuffix(EXTENTS["length"])
    return deed + name.removeprefix(DONE)


def _those(told: str) -> str:
    """棚户区改造 of 棚户区改造开工, 公租房 of 开工公租房: what was told to have come to a stage; "" where none is told.

    >>> _those("棚户区改造开工"), _those("基本建成公租房"), _those("公租房")
    ('棚户区改造', '公租房', '')
    """
    if told.endswith(RATE):
        return ""  # 开工率
    opening = _opens().match(told)
    closing = _closes().search(told)
    if opening is not None and opening.end() < len(told):
        return told[opening.end() :]
    return told[: closing.start()] if closing is not None else ""


def _at_stage(those: str, stage: str) -> str:
    """竣工公租房, but 棚户区改造竣工: what ends in a deed is said to have come so far."""
    return those + stage if naming.ends_in_verb(those) else stage + those


@cache
def _words() -> str:
    return f"(?P<stage>{HOW_FAR}{trie(vocabulary().acts.stages)})"


@cache
def _stage() -> re.Pattern[str]:
    return regex(f"{_words()}{SO_MANY}$")


@cache
def _alone() -> re.Pattern[str]:
    return regex(OPENING)


@cache
def _next() -> re.Pattern[str]:
    return regex(rf"{GOING_ON}{_words()}{SO_MANY}\d")


@cache
def _opens() -> re.Pattern[str]:
    return regex(_words())


@cache
def _closes() -> re.Pattern[str]:
    return regex(f"(?<=.){_words()}$")
