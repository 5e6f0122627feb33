"""Which of the phrases beside a figure may name it: the one before it, or the one after that it counts or is for.

What its unit settles, whichever phrases there are, is in `flows.extract.meaning.subjects.beside.phrases.settled`; whether a
phrase names anything is for `flows.extract.meaning.subjects.beside.phrases.refusing`. What it leaves out belongs in
`flows.extract.meaning.subjects.beside.parted.completing` and in `flows.extract.meaning.subjects.discourse.ellipsis.resuming`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.beside.counting import bare_numbers
from flows.extract.meaning.subjects.beside.counting.counted import has_classifier
from flows.extract.meaning.subjects.beside.deeds import doers, households
from flows.extract.meaning.subjects.beside.measuring import sums, thresholds
from flows.extract.meaning.subjects.beside.parted import bracketed, completing
from flows.extract.meaning.subjects.beside.phrases import phrase_after, phrase_before, settled

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

SETTLING: tuple[Callable[[Case], Phrase | None], ...] = (
    doers.done_in,
    households.done_together,
    bare_numbers.counted,
    thresholds.stated,
)
"""What names the figure whichever phrase stands before it."""
CHOICES: tuple[Callable[[Case, Phrase | None], Phrase | None], ...] = (
    sums.spent_on,
    doers.doing,
    phrase_after.counted_after,
    phrase_after.amount_after,
    phrase_after.beyond_last,
    sums.named_after,
    sums.last_named,
)
"""What names the figure rather than the phrase before it, if there is one: the first decides."""


def beside(case: Case) -> Phrase | None:
    """The phrase before the figure, or after it: 收入 of 收入5亿元, 医疗机构 of 8家医疗机构.

    None if neither may name it.
    """
    comparison = bracketed.comparison(case)
    if comparison is not None:
        return bracketed.compared(case, comparison)
    phrase = settled.settled(case)
    return _chosen(bracketed.past_aside(case)) if phrase is None else phrase


def _chosen(case: Case) -> Phrase | None:
    """The phrase that the words on both sides of the figure leave, where its unit settles nothing."""
    for settling in SETTLING:
        if (phrase := settling(case)) is not None:
            return phrase
    if phrase_after.only_sums_up(case):
        return None
    before = phrase_before.phrase_before(case)
    for choice in CHOICES:
        if (phrase := choice(case, before)) is not None:
            return _in_container(case, phrase)
    if before is None or phrase_before.owns(case, before):
        return None
    completed = completing.completed(case, before)
    return _in_container(case, completed)


def _in_container(case: Case, phrase: Phrase) -> Phrase:
    """What is counted, with what was built to hold it: 建设方舱，储备床位500张."""
    if not has_classifier(case.reading):
        return phrase
    return completing.with_container(case.phrases, case.spot, phrase)
