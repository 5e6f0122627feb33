"""Persons by what they were sentenced to: 判处五年以上有期徒刑134人 are those, and not all who are in prison.

How long that is for is in `flows.extract.meaning.subjects.events.durations.lasting`; those told by a relative clause
(判处死刑的12人) in `flows.extract.meaning.subjects.parts.classes.headless`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.text.hedges import HEDGE
from flows.extract.text.marks import ENDED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

SENTENCED = regex(
    rf"(?P<to>(?:判处|单处|并处|宣告|适用|获刑|被判)[^，。；,;的人名]{{0,20}}?(?:有期徒刑|无期徒刑|死刑|徒刑|拘役|管制|缓刑|罚金|实刑|重刑|刑罚))(?:共|{HEDGE}|\s)*$"
)
"""判处五年以上有期徒刑, 宣告缓刑: up to how many."""
ANOTHER = regex(
    rf"[，、；,;]\s*(?:另有|另|其中|和|及)?(?P<to>[\d一二三四五六七八九十]+年?(?:[至到~～—-][\d一二三四五六七八九十]+年)?(?:以上|以下|不满|不足|未满|含|[\d一二三四五六七八九十年])*(?:的|，)?(?:有期徒刑|徒刑))(?:共|{HEDGE}|\s)*$"
)
"""5至10年有期徒刑, after those who were sentenced to more: another term, up to how many."""
VERB, SENTENCING = "判处", regex("判处|判决|获刑|被判")
NUMBER = "人数"


def sentenced(case: Case) -> str | None:
    """判处五年以上有期徒刑人数 of 判处五年以上有期徒刑134人, or of 五年以上有期徒刑134人 after another term; None where a noun says who they are."""
    text, spot = case.phrases.text, case.spot
    if case.reading.canonical != PERSON or ENDED.match(text, spot.end) is None:
        return None
    found = SENTENCED.search(text, spot.clause.start, spot.start)
    if found is not None:
        return found["to"] + NUMBER
    another = ANOTHER.search(text, spot.sentence.start, spot.start)
    is_told = another and SENTENCING.search(text, spot.sentence.start, spot.start)
    return f"{VERB}{another['to']}{NUMBER}" if another and is_told else None
