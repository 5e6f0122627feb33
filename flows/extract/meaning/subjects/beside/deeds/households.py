"""Households that are counted together with those who live in them: 1.2万户3.6万人脱贫, 312户1180名村民.

What persons alone do is in `doers` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.beside.counting import heads
from flows.extract.meaning.subjects.beside.deeds.doers import who_does
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

HOUSEHOLD = "户"
MEMBERS = regex(r"[、，]?[\d,.]+[万亿]?[余多]?(?:人(?!次)|(?P<named>名))")
"""After the households, how many live in them: 3.6万人 of 1.2万户3.6万人脱贫, 名 of 312户1180名村民."""
PAIR = 2
"""How many figures the two are."""
SEVERALLY = "分别"
"""Deals the two out to two names: 甲、乙分别为3户、5人."""


def are_households(case: Case) -> bool:
    """Whether a number of households is followed by that of the persons in them, and nothing deals the two out: 低保对象3万户、5万人."""
    text, spot = case.phrases.text, case.spot
    if case.reading.unit != HOUSEHOLD or spot.run.size != PAIR:
        return False
    if MEMBERS.match(text, spot.end, spot.clause.end) is None:
        return False
    return SEVERALLY not in text[spot.since : spot.start]


def done_together(case: Case) -> Phrase | None:
    """What households did together with the persons that are counted right after them: 脱贫 of 1.2万户3.6万人脱贫.

    Of 312户1180名村民 they are households of 村民.
    """
    if case.reading.unit != HOUSEHOLD:
        return None
    phrases, end = case.phrases, case.spot.clause.end
    members = MEMBERS.match(phrases.text, case.spot.end, end)
    if members is None or members.end() >= end:
        return None
    if not members["named"]:
        return who_does(case, members.end(), end)
    persons = phrases.after(members.end(), end, counted=True)
    return None if persons is None else heads.up_to_head(case, persons, heads.PERSONS)
