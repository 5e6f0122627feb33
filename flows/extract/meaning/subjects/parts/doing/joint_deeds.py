"""Persons whom a number counts together, by several verbs in a row: 死亡、失踪18人, 拘留、罚款32人.

One verb alone is in `flows.extract.meaning.subjects.beside.deeds.alone`; what an office does with cases in several ways
(审结、执结案件) is there, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.text.marks import ENDED
from flows.extract.text.words import DEED_TAGS

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

JOINT, UNIT, NUMBER = "、", "人", "人数"
LENGTH = 2
"""So many characters has each of such verbs: 死亡、失踪."""


def together(case: Case) -> str | None:
    """死亡、失踪人数 of 死亡、失踪18人; None of one verb alone, or where a noun says who they are."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    if reading.canonical != PERSON or reading.unit != UNIT or spot.run.size > 1:
        return None
    if ENDED.match(phrases.text, spot.end) is None:
        return None
    end = phrases.trimmed(spot.since, spot.stop)
    deeds = _deeds(phrases, spot, end)
    return JOINT.join(one.text for one in deeds) + NUMBER if len(deeds) > 1 else None


def _deeds(phrases: Phrases, spot: Spot, end: int) -> list[Word]:
    """The verbs in a row, each joined to the next, the last of which ends there."""
    deeds: list[Word] = []
    while (deed := phrases.words.last(spot.since, end)) is not None:
        if deed.end != end or deed.tag not in DEED_TAGS or len(deed.text) != LENGTH:
            return []
        deeds.insert(0, deed)
        if not phrases.text.startswith(JOINT, deed.start - 1) or deed.start - 1 <= spot.since:
            return deeds
        end = deed.start - 1
    return []
