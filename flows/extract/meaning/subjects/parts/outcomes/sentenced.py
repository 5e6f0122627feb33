"""Persons by what they were sentenced to: 判处五年以上有期徒刑134人 are those, and not all who are in prison.

How long that is for is in `flows.extract.meaning.subjects.events.durations.lasting`; those told by a relative clause
(判处死刑的12人) in `flows.extract.meaning.subjects.parts.classes.headless`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.lexical import PERSON
from flows.extract.text.hedges import HEDGE
from flows.extract.text.marks import ENDED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

SENTENCED = regex(
    rf"(?P<to>(?:判处|单处|并处|宣告|适用)[^，。；,;的人名]{{0,20}}?(?:有期徒刑|无期徒刑|死刑|徒刑|拘役|管制|缓刑|罚金|实刑|重刑|刑罚))(?:共|{HEDGE}|\s)*$"
)
"""判处五年以上有期徒刑, 宣告缓刑: up to how many."""
NUMBER = "人数"


def sentenced(case: Case) -> str | None:
    """判处五年以上有期徒刑人数 of 判处五年以上有期徒刑134人; None where a noun says who they are."""
    text, spot = case.phrases.text, case.spot
    if case.reading.canonical != PERSON or ENDED.match(text, spot.end) is None:
        return None
    found = SENTENCED.search(text, spot.clause.start, spot.start)
    return None if found is None else found["to"] + NUMBER
