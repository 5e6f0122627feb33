"""Persons who are told by what they do, after their number: 1334万人参保, 400人次务工.

Households and those who live in them are in `households` beside this module, the words of a deed in
`flows.extract.meaning.nouns.after_number.doing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.beside.phrases.phrase_after import stands_still
from flows.extract.meaning.subjects.beside.phrases.phrase_before import ends_in_verb, follows_last
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

PERSON = "人"
UNITS = (PERSON, "人次")
"""Units of those who do something, with or without a noun for them."""


def done_in(case: Case) -> Phrase | None:
    """Those who did what their clause goes on to tell of; None where it goes on to nothing of the kind."""
    if case.reading.unit not in UNITS:
        return None
    return case.phrases.done_in(case.spot.end, case.spot.right_end)


def doing(case: Case, before: Phrase | None) -> Phrase | None:
    """Those who do what stands after their number, where no noun before it says who they are: 已有1334万人参保."""
    if case.reading.unit not in UNITS or not stands_still(case.moved):
        return None
    is_open = before is None or _says_where(case, before) or ends_in_verb(case, before)
    owner = None if is_open else before
    if owner is not None and not _is_whose(case, owner):
        return None
    does = who_does(case, case.spot.end, case.spot.right_end)
    goes_on = does is not None and does.end != case.spot.clause.end
    return None if owner is not None and goes_on else does


def who_does(case: Case, start: int, end: int) -> Phrase | None:
    """Those who do what text[start:end] opens with (参保人), or the deed where they come and go (务工 of 400人次务工)."""
    phrase = case.phrases.predicate(start, end)
    if phrase is None or case.reading.unit == PERSON:
        return phrase
    return phrase._replace(text=phrase.text.removesuffix(PERSON))


def _says_where(case: Case, phrase: Phrase) -> bool:
    """Whether the phrase before says where they are, or is counted by the last figure: 震区21人受伤, 3个县21万人."""
    if follows_last(case, phrase):
        return True
    is_setting = phrase.text.endswith(vocabulary().people.settings)
    return is_setting and naming.known(phrase.text) is None


def _is_whose(case: Case, phrase: Phrase) -> bool:
    """Whether the phrase right before says only whose they are: 客队两人停赛, 企业214人主动投案."""
    if phrase.end != case.spot.start or phrase.is_act:
        return False
    ends = (*vocabulary().people.persons, *vocabulary().people.helped, *naming.SUFFIXES)
    return not phrase.text.endswith(ends)
