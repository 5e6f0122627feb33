"""A deed that the sentence goes back to after another, by its verb alone: 受理投诉326件，办结318件，8月受理42件.

The name is the one that the deed had where its object was told (办结投诉 of 9月办结42件, too). A deed that is told for the first
time, of the same things (办结318件), belongs in `flows.extract.meaning.subjects.events.amounts.deeds`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.measures import is_measured
from flows.extract.meaning.subjects.parts.wholes import partitive
from flows.extract.text.hedges import AFTER_VERB
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS = ("count", "money", "area", "length")
"""Kinds of figures that a deed comes to."""
WHEN = r"(?:(?:20\d\d年|[今去本当前昨][年月季周天日]|\d{1,2}月份?|[一二三四]季度|[上下]半年|当[月季日年])(?:当月|单月|上半年|全年)?[，,]?|其中[，,]?)+"
AGAIN = regex(rf"{WHEN}(?:[已共又再新]|累计)*(?P<deed>[\u4e00-\u9fff]{{2}}){AFTER_VERB}")
"""8月受理: a time and a verb, and nothing else before the amount."""
CLOSES = "，。；、,;（(）)\n"
"""What follows an amount that has no noun after it."""


def told_of(case: Case) -> str | None:
    """受理投诉 of 8月受理42件; None where what was told last is of that deed, or no name of the sentence opens with it."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text = phrases.text
    if not memory.named or text[spot.end : spot.end + 1] not in CLOSES:
        return None
    again = AGAIN.fullmatch(text, spot.clause.start, spot.start)
    if again is None or partitive.among(phrases, spot):
        return None
    deed = again["deed"]
    told = [one for one in memory.levels if one.startswith(deed) and len(one) > len(deed)]
    if not told or not naming.is_deed(deed):
        return None
    return told[-1] if is_measured(case, told[-1], spot.since) else None
