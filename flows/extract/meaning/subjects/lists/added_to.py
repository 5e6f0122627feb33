"""What others have of the measure that was told of one: 甲行成交23亿元，加上乙行的24亿元、丙行的18亿元.

Members that a list gives the same measure without 加上 belong in `flows.extract.meaning.subjects.parts.branching.members`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion.shares import OF_IT
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

ADDING = regex(r"\s*(?:再?加上|连同|算上)(?:此前|之前|先前)?的?")
"""What opens a clause that adds what others have."""
AND = regex("[、和及与]")
WHO = regex(r"[\u4e00-\u9fffA-Za-z]{2,10}")
LONGEST = 40


def added(case: Case) -> str | None:
    """乙行成交额 of 加上乙行的24亿元: who has it, with the measure that the clauses before told of another."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text, start = phrases.text, spot.clause.start
    adding = ADDING.match(text, start, spot.start) if spot.start - start < LONGEST else None
    of = adding and OF_IT.search(text, spot.since, spot.start)
    if adding is None or not of or memory.level is None:
        return None
    low = max(spot.since, adding.end())
    joint = AND.match(text, low)
    who = text[low if joint is None else joint.end() : of.start()]
    if WHO.fullmatch(who) is None or is_amount(who):
        return None
    measure = _measure(memory.level, who)
    name = phrases.owner(of.start() - len(who), of.start()) or who
    return measure and naming.joined(name, measure)


def _measure(told: str, who: str) -> str | None:
    """成交额 of 甲行成交额: what was told of one, and may be told of another; of somebody, if it was told of nobody."""
    if naming.is_name(told):
        return told if who.endswith(vocabulary().people.persons) else None
    return naming.family_name(told) or naming.head_of(told) or None
