"""What a number without a classifier counts: the noun that stands right after it.

12部门, 8省份, 20校未足额录取, 惠及300万群众. What a classifier counts is in `counted` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_crowd, is_few
from flows.extract.meaning.nouns.modifiers import class_at
from flows.extract.meaning.nouns.phrase import Phrase
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

SCHOOL = regex("校(?![车门友队正长园区内外舍服对样验])")
"""20校未足额录取, and not 20校车."""
SCHOOLS = "学校"


def counted(case: Case) -> Phrase | None:
    """The noun right after a bare number that counts it: 12部门, 8省份, 300万群众."""
    if case.reading.kind != "count" or case.reading.unit is not None:
        return None
    spot = case.spot
    if (aged := _of_age(case)) is not None:
        return aged
    if spot.end >= spot.right_end or case.phrases.words.at(spot.end).start != spot.end:
        return None
    return _crowd(case) or _schools(case) or _holders(case)


def _crowd(case: Case) -> Phrase | None:
    """So many persons, in a round number of them: 惠及300万群众, 解决2万农村人口的饮水问题."""
    if not is_crowd(case.reading):
        return None
    phrases, spot = case.phrases, case.spot
    phrase = phrases.after(spot.end, spot.right_end, counted=True)
    persons = None if phrase is None or phrase.start != spot.end else phrases.those(phrase)
    if phrase is None or persons is None:
        return None
    verb = phrases.preceding(spot.since, spot.start)
    if verb is None:
        return phrase._replace(text=persons)
    if verb.text in vocabulary().acts.paying:
        return None  # 花3万托人帮忙
    benefits = verb.text if verb.text in vocabulary().acts.benefits else ""
    return phrase._replace(text=benefits + persons)


def _of_age(case: Case) -> Phrase | None:
    """So many persons of an age: 28万65岁以上老年人."""
    phrases, spot = case.phrases, case.spot
    age = class_at(phrases.text, spot.end) if is_crowd(case.reading) else None
    phrase = phrases.after(spot.end, spot.end, counted=True) if age is not None else None
    persons = None if phrase is None else phrases.those(phrase)
    if age is None or phrase is None or persons is None:
        return None
    return phrase._replace(text=age[0] + persons)


def _schools(case: Case) -> Phrase | None:
    """Schools by their last character: 20校未足额录取."""
    text, spot = case.phrases.text, case.spot
    if SCHOOL.match(text, spot.end) is None or not text[spot.start].isdigit():
        return None
    return Phrase(spot.end, spot.end + 1, SCHOOLS)


def _holders(case: Case) -> Phrase | None:
    """A few places or authorities: 12部门, 8省份."""
    word, people = case.phrases.words.at(case.spot.end), vocabulary().people
    if word.text not in people.holders and word.text not in people.divisions:
        return None
    return Phrase(word.start, word.end, word.text) if is_few(case.reading) else None
