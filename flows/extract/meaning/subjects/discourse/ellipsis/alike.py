"""What was told of one thing is told of the next of its kind: 普通小学生均支出为14321元。普通初中为19871元.

Before the copula stands a thing alone, of which the catalogue knows only how many there are: the measure is what the
paragraph has told of the one before. Parts of a whole belong in `flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names.naming import SUFFIXES, known
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from schemas.catalogue.indicators import Indicator

COPULA = regex(rf"(?:[则仅也]|分别)?[为是达](?:到)?{HEDGE}?$")
COUNT = "count"
SHORTEST = 2
BACK = 2
"""So many amounts back the other thing may have been told."""


def of_its_kind(case: Case, name: str) -> str | None:
    """The name of the thing with the measure of the one told before; None where it is no thing, or none was measured."""
    spot, reading = case.spot, case.reading
    if reading.kind == COUNT and reading.canonical != PERSON:
        return None
    if COPULA.search(case.phrases.text, spot.since, spot.start) is None:
        return None
    thing = known(name)
    if thing is None or thing.dimension != COUNT:
        return None
    if name.endswith((*SUFFIXES, *vocabulary().people.persons)):
        return None
    told = case.told[:BACK]
    rest = next(filter(None, (_measured(one, thing) for one in told)), None)
    return None if rest is None or rest in name else name + rest


def _measured(told: str, thing: Indicator) -> str | None:
    """生均支出 of 普通小学生均支出: what is measured of a thing of the same theme that opens the name; None without one."""
    for end in range(SHORTEST, len(told) - 1):
        other = known(told[:end])
        if other is not None and other.dimension == COUNT and other.theme == thing.theme:
            rest = told[end:]
            return rest if is_amount(rest) or rest.endswith(vocabulary().people.persons) else None
    return None
