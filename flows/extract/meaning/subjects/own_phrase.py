"""The phrase beside a figure that may name it: no speaker, no base of a comparison, no mere deed, no place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.beside import choosing
from flows.extract.meaning.subjects.beside.deeds import alone
from flows.extract.meaning.subjects.beside.parted import because
from flows.extract.meaning.subjects.beside.phrases import refusing
from flows.extract.meaning.subjects.comparisons.held_against import against
from flows.extract.meaning.subjects.discourse.same_measure import phases

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case


def beside(case: Case) -> Phrase | None:
    """The phrase beside the figure, unless it says only who speaks."""
    phrase = choosing.beside(case)
    if phrase is None or refusing.names_nothing(case, phrase):
        return None
    if case.moved.role == "change" and refusing.is_unlisted(case.phrases, case.spot, phrase):
        return phrase._replace(is_act=False)
    return phrase


def own(case: Case, beside: Phrase | None) -> Phrase | None:
    """The phrase that may name the figure: no base of a comparison, no mere deed, no place."""
    spot, moved = case.spot, case.moved
    phrase = beside
    if phrase is not None and moved.role == "level":
        phrase = against.leader(case.phrases, spot, phrase, case.reading.kind) or phrase
    if phrase is not None and moved.role == "change":
        at = against.base(case, phrase)
        at = because.cause(case.phrases, spot, phrase) if at is None else at
        phrase = phrase if at is None else case.phrases.before(spot.clause.start, at)
    if phrase is None or refusing.is_base(case, phrase):
        return None
    if phrase.is_act and not refusing.is_object(case, phrase):
        return None
    says_else = (
        refusing.is_where(case.phrases, spot, phrase)
        or refusing.is_when(case.phrases, spot, phrase)
        or (moved.is_still and phases.is_phase(phrase.text))
        or alone.counts_others(case, phrase)
    )
    return None if says_else else phrase
