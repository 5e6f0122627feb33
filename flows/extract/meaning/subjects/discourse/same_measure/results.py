"""A result beside that of the year before: 部门营收32亿元，去年同期亏损6亿元."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

YEAR_BEFORE = regex(
    r"(?:而|但)?(?:上年|去年|上一年|上个财年)(?:度|同期|同季|同月)?(?:则|也|却)?(?:实现|录得|取得)?"
)


def a_year_before(case: Case, own: str) -> str:
    """部门 of 部门营收32亿元，去年同期亏损6亿元: whose result it was, which the clause leaves out."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    results = vocabulary().measures.results
    told = memory.levels[-1] if memory.levels else ""
    if own not in results or not told:
        return own
    when = YEAR_BEFORE.match(phrases.text, spot.clause.start, spot.start)
    if when is None or not phrases.text.startswith(own, when.end()):
        return own
    result = next((one for one in results if told.endswith(one)), told)
    return told.removesuffix(result) + own
