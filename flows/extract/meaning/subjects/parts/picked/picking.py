"""Which of the counted a predicate after their number picks out: 其中8户已脱贫, 有25家企业利润超过1亿元.

Here those are of whom a sentence or a clause has told before; of which kind some are belongs in `kinds`, what those do who
stand right behind their number in `flows.extract.meaning.subjects.parts.doing.by_deed`, where or by whom in `circumstances`,
how many are left in `left_over`. Parts that are named before their number belong in
`flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.after_number.degrees import DEGREES
from flows.extract.meaning.nouns.after_number.following import opens_deed
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import NEGATIONS, moving
from flows.extract.meaning.subjects.parts.doing.by_deed import THERE_ARE, befallen, by_deed, came_to
from flows.extract.meaning.subjects.parts.doing.predicates import (
    PREDICATE,
    clause_of,
    is_outcome,
    is_said,
    who,
)
from flows.extract.meaning.subjects.parts.outcomes import stages
from flows.extract.meaning.subjects.parts.picked.causes import of_cause
from flows.extract.meaning.subjects.parts.picked.circumstances import by_circumstance
from flows.extract.meaning.subjects.parts.picked.kinds import of_kind
from flows.extract.meaning.subjects.parts.picked.left_over import left_over, others
from flows.extract.meaning.subjects.parts.wholes.partitive import (
    FRAME,
    among,
    framed_beside,
    is_framed,
)
from flows.extract.meaning.subjects.parts.wholes.whole_names import head
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

STATE = regex(
    rf"(?:均|都|现|目前)?(?P<aspect>已经|{'|'.join(DEGREES)})(?P<done>[\u4e00-\u9fff、]{{2,20}})(?=[，。；,;）)\n]|$)"
)
"""After a number and its classifier: how far with what."""
ASPECTS = {"已经": "已"}
GOING_ON = tuple("的及和与、")
LEVELS = frozenset(("为", "达", "达到", "是"))
"""Words that tell how much it is, which may be the measure of all: 其中，31个大城市失业率为5%."""
CLAUSE_END = regex(r"[，。；,;：:\n]|$")
DOING = "vjldaz"
"""Tags of what a predicate opens with, right after 中 and a number: 建成投产, 超额完成任务."""
FRAMED = DOING.replace("j", "")
"""Likewise, after 中 and a comma, where an abbreviation opens a noun: 抢修26个通信站点."""
_SO_MANY = rf"(?P<in>中)[，,]?(?:已经?|目前|共|还|仍|约)*有?{HEDGE}?"
NAMED = regex(rf"[\u4e00-\u9fff]{_SO_MANY}$")
"""居民中 before 20万人参保: those of whom some are picked, without how many they are."""
OPENING = regex(rf"[^，。；,;\d]{{1,20}}{_SO_MANY}(?=\d)")
"""The same, with which a sentence opens: 受访者中320人支持."""
REACH, INSIDE, THERE_INSIDE = 30, "中", "中有"
NUMERALS = tuple("0123456789一二两三四五六七八九十百千万亿余多")
"""How far before a number such a frame is looked for, in characters, what closes it, which the segmenter joins to 有, and the ends of numbers."""
LIVING = ("居民", "劳动力")
"""Ends of nouns for persons, beside those for them all."""
OF_THOSE, BECOMING = regex("其中[，,]?(?:已?有)?$"), ("成为", "进入", "位列", "位居")
"""Before a part of those told of, and verbs that tell it apart there, which elsewhere name no group."""
ANYBODY = "人"
AGAIN = regex(r"\d[个座站家户名处条所]")
"""36个县（市、区）412站累计雨量超过250毫米: those have it that are counted last."""
LONGEST = 24
"""So many characters a clause has at most that is part of a name."""


def picked(case: Case) -> str | None:
    """Those counted, by what the words after the number say of them; None where these pick nobody out."""
    phrases, spot = case.phrases, case.spot
    if case.reading.unit is None:
        return came_to(case, are_persons=True)
    told = case.whole or ""
    return (
        _by_state(phrases, spot, told)
        or of_cause(case, told)
        or of_kind(case, told)
        or _by_measure(case, told)
        or _by_predicate(case, told)
        or by_circumstance(case)
        or befallen(case)
        or by_deed(case)
        or came_to(case)
        or _by_attainment(phrases, spot, told)
        or left_over(case, told)
        or others(case, told)
        or stages.come_to(case, told)
        or _by_what_part_does(case, told)
    )


def _by_state(phrases: Phrases, spot: Spot, told: str) -> str | None:
    """案件2万件，其中1万件已办结: the 已办结案件."""
    state = STATE.match(phrases.text, spot.end)
    if (
        state is None
        or "的" in state["done"]
        or phrases.words.at(state.start("done")).tag[0] not in "vnad"
    ):
        return None
    whole = head(told)
    return ASPECTS.get(state["aspect"], state["aspect"]) + state["done"] + whole if whole else None


def _by_measure(case: Case, told: str) -> str | None:
    """有25家企业利润超过1亿元: the 利润超过1亿元的企业, where a number without 有 only says how many have the measure."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    text = phrases.text
    there_are = THERE_ARE.search(text, spot.since, spot.start) is not None
    if not (there_are or among(phrases, spot) or is_framed(case)):
        return None
    found = CLAUSE_END.search(text, spot.end)
    if found is None or found.start() - spot.end > LONGEST:
        return None
    words = phrases.words.between(spot.end, found.start())
    names = vocabulary()
    measure = next(
        (
            at
            for at, word in enumerate(words[:-1])
            if is_amount(word.text) and _goes_with(words[at + 1].text, there_are=there_are)
        ),
        None,
    )
    if measure is None or words[0].tag[0] in "pd" or words[0].tag == "v":
        return None
    if AGAIN.search(text, spot.end, words[measure].start) is not None:
        return None
    holders = (
        names.people.persons
        if reading.canonical == PERSON
        else (*names.people.holders, *names.people.actors)
    )
    held = next((at for at in range(measure) if words[at].text.endswith(holders)), -1)
    counted = text[spot.end : words[held].end] if held >= 0 else head(told)
    if not counted and reading.canonical == PERSON:
        counted = ANYBODY  # 全村只有80人年收入超过…: no whole of so many 人
    clause = text[words[held + 1].start : found.start()]
    # 有10个市及32个县空气质量为优: others are told of, too
    return f"{clause}的{counted}" if counted and not clause.startswith(GOING_ON) else None


def _goes_with(verb: str, *, there_are: bool) -> bool:
    """Whether a verb says of a measure how much it is, so that it tells those who have it apart: 超过, 增长; 达到 of so many."""
    tells = verb in moving() or verb in vocabulary().edges.distinguishing
    return tells or (there_are and verb in LEVELS)


def _by_predicate(case: Case, told: str) -> str | None:
    """21个行业中，有12个高于临界点: the 高于临界点的行业, by all that the clause says of them."""
    phrases, spot = case.phrases, case.spot
    beside = framed_beside(case)
    frame = None if beside else FRAME.match(phrases.text, spot.sentence.start, spot.clause.start)
    named = "" if beside else _named(phrases, spot)
    if not beside and frame is None and not named:
        return None
    whole = beside or named or head(told or (frame and _counted(frame[0], case.reading)) or "")
    does = PREDICATE.match(phrases.text, spot.end)
    if not whole or does is None:
        return None
    own = next((at for at in range(len(whole)) if does["what"].startswith(whole[at:])), len(whole))
    said = does.start() + len(whole) - own  # 102个站出现干旱: the head of 观测站 again
    if said == does.end():
        return None
    words = phrases.words.between(said, does.end())
    clause = clause_of(words)
    opens = words[0].tag[0] in (DOING if beside else FRAMED) or opens_deed(words)
    if not is_said(clause) and (not opens or clause.endswith(whole)):
        return None
    return who(clause, whole)


def _by_what_part_does(case: Case, told: str) -> str | None:
    """企业320家，其中86家存在隐患，12家停产: the 存在隐患的企业 and the 停产的企业, things by all that the clause says of them."""
    phrases, spot = case.phrases, case.spot
    whole = head(told) if case.reading.canonical != PERSON and _is_of_those(phrases, spot) else ""
    does = PREDICATE.match(phrases.text, spot.end) if whole else None
    if does is None:
        return None
    words = phrases.words.between(*does.span())
    clause = clause_of(words)
    people = vocabulary().people
    if clause.endswith((*people.holders, *people.actors)) or any(w.text in LEVELS for w in words):
        return None  # who they are
    does_so = opens_deed(words) or clause.startswith(NEGATIONS) or is_outcome(clause)
    return who(clause, whole) if does_so else None


def _is_of_those(phrases: Phrases, spot: Spot) -> bool:
    """Whether nothing but 其中 stands before the number, or nothing at all after such a part."""
    if OF_THOSE.search(phrases.text, spot.since, spot.start):
        return True
    return among(phrases, spot) and not phrases.text[spot.clause.start : spot.start].strip()


def _named(phrases: Phrases, spot: Spot) -> str:
    """常住居民 of 常住居民中20万人参保: those of whom so many are picked, where a frame names them without a number; else empty."""
    text, is_first = phrases.text, spot.since <= spot.clause.start
    low = max(spot.sentence.start if is_first else spot.since, spot.start - REACH)
    if text.find(INSIDE, low, spot.start) < 0:
        return ""
    found = NAMED.search(text, low, spot.start)
    if found is None and is_first and not text[spot.clause.start : spot.start].strip():
        found = OPENING.match(text, low)  # 受访者中320人支持，86人反对
    if found is None or phrases.words.at(found.start("in")).text not in (INSIDE, THERE_INSIDE):
        return ""
    those = phrases.closing(low, found.start("in"))
    if those is None or text[low : those.start].rstrip().endswith(NUMERALS):
        return ""  # 26户企业中: those counted, with their classifier
    people, name = vocabulary().people, naming.without_scope(phrases.name(those))
    kinds = (*people.persons, *people.helped, *people.holders, *people.actors, *LIVING)
    are_there = name.endswith(kinds)
    return name.rpartition("的")[2] if are_there and not is_amount(name) else ""


def _by_attainment(phrases: Phrases, spot: Spot, told: str) -> str | None:
    """12所中学入选，其中3所位居前列: the 位居前列的中学, by what a part of those came to be or into."""
    does = OF_THOSE.search(phrases.text, spot.since, spot.start) and PREDICATE.match(
        phrases.text, spot.end
    )
    whole = head(told) if does else ""
    if not does or not whole:
        return None
    clause = does["what"]
    opens = phrases.words.at(does.start("what")).text
    comes_to = opens in vocabulary().acts.attaining or opens in BECOMING
    return who(clause, whole) if comes_to and opens != clause else None


def _counted(frame: str, reading: Reading) -> str:
    """县 of 120个县中，: what the same classifier counts in a frame, whatever kind of thing it is."""
    number, unit, those = frame.rpartition(reading.unit or "")
    return those.rstrip("，,").removesuffix("中").removesuffix("之") if number and unit else ""
