"""The bound of a class of events by what each of them came to: the 3人 of 一次死亡3人以上事故 are the 一次死亡人数.

What the name of the class tells of it is found in `flows.extract.meaning.nouns.before_number.class_bounds`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.before_number.class_bounds import IN_EACH, came_to
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case

KINDS = ("count", "money")
ABOVE = regex(r"及?以[上下](?:的)?(?=[\u4e00-\u9fff])")
PERSONS, REACH = "人", 14


def bounded(case: Case) -> str | None:
    """一次死亡人 of 一次死亡3人以上事故, 单次损失 of 单次损失100万元以上火灾."""
    text, spot = case.phrases.text, case.spot
    if ABOVE.match(text, spot.end) is None:
        return None
    told = _told().search(text, max(spot.since, spot.start - REACH), spot.start)
    if told is None:
        return None
    is_person = case.reading.canonical == PERSON
    if is_person != (told["what"] in vocabulary().people.casualties):
        return None
    return told[0] + PERSONS if is_person else told[0]


@cache
def _told() -> re.Pattern[str]:
    """Up to the number: that it holds of each, and what each came to."""
    return regex(rf"(?:{IN_EACH})?(?P<what>{came_to()})$")
