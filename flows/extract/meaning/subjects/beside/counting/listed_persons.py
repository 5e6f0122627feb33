"""Persons and places by their names: 队员王某、李某2人 are 队员, 副主任王某等3人 persons, and 京沪 or 福建和山东 only says where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.phrase import Phrase
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

PERSONS = ("人", "名")
_NAME = "[\u4e00-\u9fff]某[\u4e00-\u9fff]?"
NAMES = regex(rf"{_NAME}(?:[、和及与]{_NAME})+等?$")
"""张某、符某东、马某泽: up to how many they are."""
FEWEST = 2
SOMEBODY = "某"
PERSON, SHORT = "nr", "j"
SEPARATORS = ("、", "和", "及", "与", "等")
SEPARATED = regex(f"[{''.join(SEPARATORS)}]")
AND_OTHERS = "等"
DIVISIONS = ("省", "市", "县", "区", "州", "旗")
SHORT_FORMS = frozenset("京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云滇藏陕甘青宁新港澳台")


def persons(case: Case) -> Phrase | None:
    """The noun before a list of persons that are counted after it: 队员 of 队员王某、李某2人, else just persons."""
    phrases, spot = case.phrases, case.spot
    if case.reading.unit not in PERSONS:
        return None
    if _is_of_one(phrases, spot):
        return Phrase(spot.start, spot.start, "人")
    if phrases.text.find("、", spot.since, spot.start) < 0:
        return None
    listed = NAMES.search(phrases.text, spot.since, spot.start)
    if listed is not None:
        who = phrases.closing(spot.since, listed.start())
        return who or Phrase(listed.start(), spot.start, "人")
    words = phrases.words.between(spot.since, spot.start)
    count = 0
    while words and (_names_person(words[-1]) or words[-1].text in SEPARATORS):
        count += words[-1].tag == PERSON
        words = words[:-1]
    ends_open = count > 0 and phrases.text.endswith(AND_OTHERS, 0, spot.start)
    if count < FEWEST:
        return Phrase(spot.start, spot.start, "人") if ends_open else None
    end = words[-1].end if words else spot.since
    return phrases.closing(spot.since, end) or Phrase(end, spot.start, "人")


def _is_of_one(phrases: Phrases, spot: Spot) -> bool:
    """中心副主任王某等3人: what one of them is, the others need not be."""
    end = spot.start - len(AND_OTHERS)
    if not phrases.text.endswith(AND_OTHERS, 0, spot.start) or end <= spot.since:
        return False
    return phrases.text.find("、", spot.since, end) < 0 and _names_person(phrases.words.at(end - 1))


def _names_person(word: Word) -> bool:
    return word.tag == PERSON or SOMEBODY in word.text


def is_places(phrases: Phrases, phrase: Phrase) -> bool:
    """Whether the phrase only lists places, by short forms too: 京沪, 福建和山东."""
    is_list = SEPARATED.search(phrases.text, phrase.start, phrase.end) is not None
    if not is_list and phrases.words.at(phrase.start).tag != SHORT:
        return False  # one place that the gazetteer lacks is as often part of a name
    words = phrases.words.between(phrase.start, phrase.end)
    if words[0].tag != SHORT and not any(word.text in SEPARATORS for word in words):
        return False
    named = [word for word in words if word.text not in SEPARATORS]
    return bool(named) and all(
        word.tag == "ns"
        or (word.tag == "nr" and word.text.endswith(DIVISIONS))  # 龙文区, taken for a person
        or (word.tag == SHORT and SHORT_FORMS.issuperset(word.text))
        for word in named
    )
