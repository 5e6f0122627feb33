"""On how many days something was so: 日降雨量50毫米以上的有4天 are the 日降雨量50毫米以上的天数.

How long anything lasted belongs in `lasting` beside this module, days of a grade in
`flows.extract.meaning.subjects.parts.classes.graded`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

UNITS = ("天", "日")
DAYS = "天数"
SO = regex(
    rf"(?:其中|全年|当年|年内|当月|今年|去年)*(?P<so>(?:(?!最[长短])[^，。；、,;：:\n]){{3,30}})的共?有{HEDGE}?"
)
"""日最高气温35℃以上的有: up to the number of days, from the start of the clause or the mark before."""
BOUND = regex(r"(?:超过?|大于|小于|[高低]于|不足|不到|达到?)?\d")
"""38℃以上, 超过38℃: how far alone, of what the clause has said first."""
MEASURED = regex(
    r"(?P<what>[^，。；、,;：:\n\d]{2,16}?)(?:超过?|大于|小于|[高低]于|不足|不到|达到?)?\d"
)


def days_so(case: Case) -> str | None:
    """日最高气温38℃以上的天数 of 日最高气温35℃以上的有23天、38℃以上的有6天; None where the clause says nothing of the days."""
    spot = case.spot
    text, start = case.phrases.text, spot.clause.start
    if not text.endswith(UNITS, spot.start, spot.end):
        return None
    opening = 1 + max(text.rfind("、", start, spot.start), start - 1)
    so = SO.fullmatch(text, opening, spot.start)
    if so is None:
        return None
    said = so["so"]
    if BOUND.match(said):
        measured = MEASURED.match(text, start, opening) if opening > start else None
        if measured is None:
            return None
        said = measured["what"] + said
    return f"{said}的{DAYS}"
