"""Whether 其中, or those whom the sentence opens with, make a figure a part: 企业50家，其中新增3家, 38个行业中29个.

What the part is called belongs in `flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

OPENS = regex(rf"其中[，,]?(?:已?有|包括|{HEDGE})*")
"""What opens the clause of a part, up to its number: 其中12家."""
AMONG = "其中"
BY_KIND = regex(r"[分从按][^，。；,;\d]{1,12}(?:看|分|来说)[，,:：]")
"""分来源看，, 按收入来源分，: what opens a sentence that goes through the parts of a whole."""
REACH = 200
"""How far before a figure 其中 is looked for, in characters."""
BRACKETS = ("、", "，", ",", AMONG)
"""What may stand between the places of a list: 其中德州20人, 聊城1人."""
DIVIDED = "；;"
"""Marks after which a sentence tells another whole."""
FRAME = regex(r"[^，。；,;]{2,40}之?中[，,]")
FRAME_BESIDE = regex(
    rf"(?P<those>[\u4e00-\u9fff]{{2,20}}?)(?:[当之]?中(?:有|{HEDGE})*|(?P<has>(?<![拥持占享含设])(?:目前|现|已经?|只|仅|就)?有{HEDGED}))"
)
"""行业中 of 38个行业中29个实现增长, 楼房有 of 14栋楼房有6栋完成封顶: between how many there are and those who are picked."""

OTHERS_TOO = regex(r"[^，。；,;\d]{1,12}[，,、]\s?\d[\d.,]*[万亿]*[^，。；,;\d]{1,8}[，。；,;]")
"""治愈，2名死亡。: after the first of those who are told apart by a verb alone, which is none of the others'."""


def among(phrases: Phrases, spot: Spot) -> bool:
    """Whether the figure is of a part: 其中 stands before it, and nothing that opens another whole since."""
    text, start = phrases.text, spot.in_sentence(REACH)
    if text.find(AMONG, start, spot.start) < 0:
        return False
    opening = max(start, *(text.rfind(mark, start, spot.start) for mark in DIVIDED))
    return _tells_parts(text, opening, spot.start)


def among_all(phrases: Phrases, spot: Spot) -> bool:
    """Whether 其中 stands before the figure in its sentence, semicolons or not: 其中：第一产业…；第二产业…."""
    return _tells_parts(phrases.text, spot.in_sentence(REACH), spot.start)


_EARLIER = r"(?:(?:上|去|前)年|20\d\d年|(?:上|前)[一个]*(?:季度|月|学年|年度)|同期|年初)"
_PLAN = r"(?:全?年度?|年初|当年|既定)*(?:总?计划|任务|目标|预算)"
OF_ALL = regex(
    rf"\s*(?:总数?量?|共)?(?:[比较]{_EARLIER}|[与同和]{_EARLIER}[^，。；,;]{{0,16}}相比|占{_PLAN}|(?:为|是|相当于){_EARLIER}[^，。；,;\d]{{0,6}}的)"
)
"""。比上年的312所增加8所, 。占年度计划的147%, 。为上年的1.3倍: a sentence without a subject after one that has told parts."""


def goes_back(text: str, start: int) -> bool:
    """Whether the sentence that begins there goes on with the whole whose parts the one before has told."""
    return OF_ALL.match(text, start) is not None


def goes_on(text: str, start: int) -> bool:
    """Whether the sentence from `start` on goes through the parts of what the one before it told: 其中, 分产业看，."""
    return text.startswith(AMONG, start) or BY_KIND.match(text, start) is not None


def opens(phrases: Phrases, spot: Spot) -> bool:
    """Whether nothing but 其中 stands before the figure in its clause: 其中12家."""
    return OPENS.fullmatch(phrases.text, spot.clause.start, spot.start) is not None


def _tells_parts(text: str, start: int, end: int) -> bool:
    """Whether 其中 stands in text[start:end], and in no bracket that is closed: 确诊病例9例（其中重症1例），治愈病例8例."""
    at = text.rfind(AMONG, start, end)
    if at < 0 or text[at - 1] not in "(（":
        return at >= 0
    return all(text.find(mark, at, end) < 0 for mark in ")）")


def is_only_place(phrases: Phrases, spot: Spot) -> bool:
    """Whether nothing but a place stands before the figure in its clause: 德州20人, 聊城1人."""
    opening = max(phrases.text.rfind(mark, spot.since, spot.start) for mark in "(（")
    words = phrases.words.between(max(spot.since, spot.clause.start, opening + 1), spot.start)
    named = [word for word in words if word.text not in BRACKETS]
    return bool(named) and all(word.tag == "ns" for word in named)


def is_framed(case: Case) -> bool:
    """Whether the sentence opens with those of whom the figure counts a part: 9家银行中，7家收入下降, 9家银行中7家收入下降."""
    spot = case.spot
    if framed_beside(case) is not None:
        return True
    return FRAME.match(case.phrases.text, spot.sentence.start, spot.clause.start) is not None


def framed_beside(case: Case) -> str | None:
    """行业大类 of 38个行业大类中29个: those of whom so many were just counted, in the same clause."""
    text, spot = case.phrases.text, case.spot
    if spot.since <= spot.clause.start or not text.endswith(case.reading.unit or "", 0, spot.since):
        return None  # 110米栏决赛中有8人参加: the number before counts nothing, or others
    frame = FRAME_BESIDE.fullmatch(text, spot.since, spot.start)
    if frame is None or (frame["has"] and OTHERS_TOO.match(text, spot.end)):
        return None
    return frame["those"]
