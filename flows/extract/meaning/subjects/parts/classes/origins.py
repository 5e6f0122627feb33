"""A part by where it comes from, what it goes to or makes up: 其中来自某地5例, 其中12亿元用于教育, 由7家公司组成.

Parts with a name of their own are in `flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.naming import SUFFIXES
from flows.extract.meaning.subjects.parts.wholes.partitive import among
from flows.extract.meaning.subjects.parts.wholes.whole_names import fronted
from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case

USED = regex(
    r"(?:来自于?|来源于|源于|用于|投向|投入|流向)(?:[^，。；,;、\d]{2,14}|[^，。；,;、]{2,40}(?:项目|工程))(?=[，。；,;、）)\n]|$)"
)
MAKING_UP = regex(r"[^，。；,;]{0,24}?(?=(?:共同|联合)?(?:组成|构成)(?!部分))")
MEMBERS = regex(rf"(?:[主共均]要?)?由(?:[^，。；,;]{{2,24}}[、和及])?(?:{HEDGE}|共|\s)*$")
FARTHEST = 60
"""How far before a member the whole may stand that it makes up, in characters."""
WHOLE, REACH = regex("..的"), 20
"""组成的: before the whole, which is read so many characters far."""
PERSONS = ("人", "名", "位")
AMOUNTS = ("money", "mass", "volume", "energy", "area", "power")
"""Kinds of figures that tell a part of a whole which is no number of persons or things."""
FRAME = regex(rf"(?P<whole>[\u4e00-\u9fff]{{2,16}})之?中[，,]有?{HEDGED}$")
"""天然气中，: up to how much of it."""
NEXT = regex(HEDGED)
"""All that stands before how much of it is the next part."""
IMPORTED = "输入"
FROM_WHERE, OF = "来自", "的"
FROM = regex(r"(?:其中)?[，,、]?(?P<part>来自[^，。；,;\d]{1,12}?)的?$")


def came_from(case: Case) -> str | None:
    """其中来自某地5例: the part of those counted that the words before the number tell apart."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    counted = memory.counted.first
    if counted is None:
        return None
    if phrases.text.startswith(FROM_WHERE, spot.end):
        return None  # 3例来自甲地、2例来自乙地: the words before are of the figure before
    match = FROM.search(phrases.text, spot.since, spot.stop)
    if match is None:
        return None
    part = match["part"]
    if OF in part:
        return part  # 来自外地的选手: they are named
    return f"{part}的{counted}" if counted.endswith(SUFFIXES) else f"{counted}（{part}）"


def imported(case: Case, phrase: Phrase) -> str | None:
    """新增确诊病例5例（菲律宾输入4例）: those counted who came from the place that stands before; the region says which."""
    memory = case.memory
    if memory.counted.first is None or case.phrases.name(phrase) != IMPORTED:
        return None
    if IMPORTED in memory.counted.first:
        return memory.counted.first
    fronts, rest = fronted(memory.counted.first)
    return fronts + IMPORTED + rest


def told_after(case: Case) -> str | None:
    """其中5亿元来自海外: the part of what was told that the words after the number tell apart."""
    phrases, spot = case.phrases, case.spot
    match = USED.match(phrases.text, spot.end)
    if match is None:
        return None
    whole = case.whole if among(phrases, spot) else None
    whole = whole or (_framed(case) if case.reading.kind in AMOUNTS else None)
    return None if whole is None else f"{match[0]}的{whole}"


def _framed(case: Case) -> str | None:
    """天然气 of 天然气中，980万立方米来自甲国，320万立方米来自乙国: the whole that a frame before the first of the parts names."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    frame = FRAME.search(phrases.text, spot.in_sentence(REACH), spot.start)
    if frame is not None:
        memory.acting.used = phrases.owner(*frame.span("whole"), no_place=True)
        return memory.acting.used
    is_next = NEXT.fullmatch(phrases.text, spot.clause.start, spot.start) is not None
    return memory.acting.used if is_next else None


def making_up(case: Case) -> str | None:
    """集团由7家公司组成, 由5名专家和3名官员组成: those counted, of what they make up."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    start = spot.in_clause(FARTHEST)
    if phrases.text.find("由", start, spot.start) < 0:
        return None
    by = MEMBERS.search(phrases.text, start, spot.start)
    members = by and MAKING_UP.match(phrases.text, spot.end)
    if by is None or members is None:
        return None
    after = phrases.after(spot.end, min(members.end(), spot.right_end), counted=True)
    if after is not None and after.start == spot.end:
        those = phrases.name(after)
        if WHOLE.match(phrases.text, members.end()) is not None:
            return those  # 由300名医生组成的队伍: they are told by themselves
    elif reading.unit in PERSONS and members.end() == spot.end:
        those = "成员"
    else:
        return None
    return _made_up(phrases, start, by.start(), members.end()) + those


def _made_up(phrases: Phrases, start: int, by: int, end: int) -> str:
    """What those make up: the subject before 由, or the noun that 组成的 describes (由11人组成的抢险队)."""
    if (of := WHOLE.match(phrases.text, end)) is not None:
        return phrases.up_to_predicate(of.end(), min(of.end() + REACH, len(phrases.text))) or ""
    return phrases.owner(start, by) or ""
