"""Those who are counted by how they have come together or stay somewhere: 数百人聚集在广场 are the 聚集人数.

Where they are is no part of the name; where people live or work is, and belongs to `acting` beside this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.subjects.parts.groups.acting import NUMBERS
from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case


def gathered(case: Case) -> str | None:
    """聚集人 of 几百人聚集在法院门前, 守候球迷 of 上百名球迷守候在酒店外: those whom the clause says to be somewhere."""
    if case.reading.canonical != PERSON:
        return None
    found = _gathered().match(case.phrases.text, case.spot.end, case.spot.clause.end)
    if found is None:
        return None
    those, number = found["those"], NUMBERS.get(case.reading.unit or "")
    if those.endswith(vocabulary().people.persons):
        return found["verb"] + those
    return found["verb"] + number if number is not None and not those else None


@cache
def _gathered() -> re.Pattern[str]:
    """Up to the place, from the number on: 聚集在, 球迷守候在."""
    return regex(
        rf"(?P<those>[\u4e00-\u9fff]{{0,8}}?)(?P<verb>{trie(vocabulary().acts.gathering)})[了着]?[在于]"
    )
