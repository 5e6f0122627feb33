"""The measure that a class is stated of: 年吞吐量 of 年吞吐量达到50万人次以上的码头, and not how many 码头 there are.

How many are in such a class is named by the whole of it, see `flows.extract.meaning.nouns.modifiers`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

STATED = ("count", "mass", "volume", "area", "length", "power", "energy")
"""Kinds of amounts that the noun after them would be taken for what they are of."""
CLASS = regex(r"(?:[及或]?以[上下])?的(?=[\u4e00-\u9fff])")
REACHING = regex(
    rf"(?:达到?|超过?|过|突破|逾|不足|不到|不超过|不[低少高多大小]于|[低高大小多少]于)(?:{HEDGE})?$"
)
PERSONS = ("人", "名", "人次")


def stated(case: Case) -> Phrase | None:
    """年吞吐量 of 年吞吐量达到50万人次以上的码头, or without the verb: the measure, whatever the clause tells apart by it."""
    phrases, spot = case.phrases, case.spot
    if case.reading.kind not in STATED or CLASS.match(phrases.text, spot.end) is None:
        return None
    verb = REACHING.search(phrases.text, spot.since, spot.start)
    end = spot.start if verb is None else verb.start()
    measure = phrases.before(spot.since, end)
    if measure is None or measure.end < end:
        return None
    if phrases.is_place(measure) or not _measures(case, measure.text):
        return None
    return measure


def _measures(case: Case, what: str) -> bool:
    """Whether so many may be told of it: an amount, or persons in a unit of theirs (在校生超过3000人的学校)."""
    people = vocabulary().people
    of_persons = case.reading.unit in PERSONS and what.endswith((*people.persons, *people.schools))
    return of_persons or is_amount(what)
