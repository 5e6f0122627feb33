"""What a verb alone says was done (成交3亿元, 日均发送40万人次), with what the text has told that it was done to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.discourse.bearing import whose
from flows.extract.meaning.subjects.discourse.same_measure import results
from flows.extract.meaning.subjects.discourse.sides import aspects
from flows.extract.meaning.subjects.discourse.topics import topic_chains
from flows.extract.meaning.subjects.events.amounts.deeds import deed
from flows.extract.meaning.subjects.events.amounts.other_deeds import other_deed

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case


def done(case: Case) -> str | None:
    """The amount that the verb before the figure gives it; None where it gives none, or a list has dealt it a name."""
    if case.spot.run.position:
        return None
    name = other_deed(case) or deed(case, goes_on=True)
    name = name and aspects.of_thing(name, case.memory)
    name = name and topic_chains.of_deed(case.phrases, case.spot, name)
    name = name and whose.of_deed(case, name)
    return name and results.a_year_before(case, name)
