"""A part that is named by what sets it apart alone: it takes the head of the whole that its sentence has told.

户籍人口11万人…男性6万人 are 男性户籍人口, 有效申诉196件，其中涉及快递的189件 are 涉及快递的有效申诉, 工程完成投资26亿元，
其中核电3亿元 is 核电投资. Shares belong in `flows.extract.meaning.subjects.comparing`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import naming
from schemas.catalogue.language import language
from schemas.catalogue.partitions import attributes

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.memory import Memory

AMONG = "其中"
REACH, CLAUSE = 200, 40
"""How far before a figure 其中 and its relative clause are looked for, in characters."""
DIVIDED = "；;"
"""Marks after which a sentence tells another whole."""
HEADLESS = re.compile(
    r"(?:^(?:其中)?|其中|[，,、；;（(和与])\s*(?P<which>[^，。；;,、（）()和与到至]{2,24}的)$"
)
"""其中涉及快递业务的189件: the noun is the whole's."""
ENDED = re.compile(r"[，。；、,;（()）\s]|$")
OF_ITSELF = ("资金", "款", "金", "费", "税", "额", "量", "值", "数", "率", "收入", "支出", "本")
"""Endings of what is an amount by itself and no mere branch: 自筹资金 of 投资, 增值税 of 税收收入."""
HEAD = 2
"""So many last characters the name of a part shares with its whole's, where it opens alike."""
ALL = "全部"
"""What opens the name of a whole alone: of 全部企业 some are 民营企业."""


def among(phrases: Phrases, spot: Spot) -> bool:
    """Whether the figure is of a part: 其中 stands before it, and nothing that opens another whole since."""
    text, start = phrases.text, max(spot.sentence.start, spot.start - REACH)
    opening = max(start, *(text.rfind(mark, start, spot.start) for mark in DIVIDED))
    return text.find(AMONG, opening, spot.start) >= 0


def completed(
    phrases: Phrases, spot: Spot, reading: Reading, name: str, memory: Memory
) -> str | None:
    """The name of a part with the head of its whole; None where the name says all, or no whole was told in its unit."""
    whole = memory.wholes.get(reading.canonical)
    if whole is None or name in whole:
        return None
    if name in attributes():
        fronts, rest = fronted(whole)
        return fronts + name + rest
    return _branch(phrases, spot, reading, name, whole)


def told(wholes: dict[str | None, str], unit: str | None, name: str) -> None:
    """Remember the whole that a sentence tells, unless it is a part of the one that it told before."""
    before = wholes.get(unit)
    is_part = before is not None and name.endswith(fronted(before)[1])
    if not is_part and not name.endswith(tuple(attributes())):
        wholes[unit] = name


def opened_alike(phrases: Phrases, spot: Spot, name: str, whole: str | None) -> str:
    """境外输入现有确诊病例9例（其中重症病例1例），现有疑似病例3例: what the whole opens with holds for those after it."""
    fronts = "" if whole is None else fronted(whole)[0]
    if whole is None or not fronts:
        return name
    own, rest = fronted(name)
    alike = name[-HEAD:] == whole[-HEAD:]
    if own:
        return fronts + rest if alike and fronts.endswith(own) else name
    return fronts + name if alike and among(phrases, spot) else name


def headless(phrases: Phrases, spot: Spot, reading: Reading, memory: Memory) -> str | None:
    """The name of a part whose relative clause leaves out the noun that the whole has."""
    text, whole = phrases.text, memory.wholes.get(reading.canonical)
    if whole is None or reading.kind != "count" or text[spot.start - 1] != "的":
        return None
    if ENDED.match(text, spot.end) is None:
        return None
    match = HEADLESS.search(text[max(spot.clause.start, spot.start - CLAUSE) : spot.start])
    return None if match is None else match["which"] + whole


def _branch(phrases: Phrases, spot: Spot, reading: Reading, name: str, whole: str) -> str | None:
    """其中核电3亿元, of an investment: what the whole measures, of a branch that is no amount itself."""
    if reading.kind == "count" or not among(phrases, spot) or name.endswith(OF_ITSELF):
        return None
    shared = language().words.names.shared
    head = next((head for head in shared if whole.endswith(head)), None)
    if head is None or name.endswith(tuple(shared)):
        return None
    entry, of_whole = naming.known(name), naming.known(whole)
    if entry is not None and (of_whole is None or entry.dimension == of_whole.dimension):
        return None
    return name + head


def fronted(name: str) -> tuple[str, str]:
    """What opens the name of a whole and of its parts alike, and the rest: 新增 and 无症状感染者."""
    rest = name
    while front := next(
        (one for one in language().words.names.fronts if rest.startswith(one) and one != ALL), ""
    ):
        rest = rest.removeprefix(front)
    return name.removesuffix(rest), rest
