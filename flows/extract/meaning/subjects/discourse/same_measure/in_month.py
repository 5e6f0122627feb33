"""The amount of a month or a quarter, after how much of the year a season had: 夏季用电量占全年的三成，8月达34亿千瓦时.

The share is the last that was told, and names no whole but the time; so the amount is of what has that share. Amounts that go
on with an amount (1月产量5万吨，2月4万吨) are `antecedents`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.measures import is_measured
from flows.extract.text.hedges import HEDGE
from flows.extract.text.marks import BRACKETED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

SHARE = "占比"
"""The end of the name of a share whose whole is left out."""
_SEASON = "[春夏秋冬][季天]|[汛枯]期|[旺淡][季期]|[一二三四]季度|[上下]半年"
SEASON = regex(rf"(?:{_SEASON})的?(?=..)")
"""旺季 of 旺季旅客: when, and no part of what is told of another time."""
OF_TIME = regex(
    rf"占(?:到|据)?了?(?:全年|年度|全季|[上下]半年|全期)|(?:{_SEASON})(?:{BRACKETED.pattern})?[就仅约]?占"
)
"""占全年, 夏季（6—8月）占: it is a time that has the share, of a longer time."""
PART = regex(
    rf"(?:其中|而|但)?[，,]?(?:(?:20\d\d年)?\d{{1,2}}月份?|[一二三四]季度|[上中下]旬|[春夏秋冬]季)(?:当月|当季|单月|单季|全月|一个月)?(?:[就便]?仅有?|只有?|也?达到?了?|高达|为|有|{HEDGE})*\s*"
)
"""其中7月仅, 8月当月达: all that a clause says before the amount."""


def told_of(case: Case) -> str | None:
    """用电量 of 夏季用电量占全年的三成，8月达34亿千瓦时; None where the figure is no amount of what had a share of the time."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    told = memory.subject or ""
    if not memory.named or not told.endswith(SHARE):
        return None
    text, start = phrases.text, spot.clause.start
    if PART.fullmatch(text, start, spot.start) is None:
        return None
    if OF_TIME.search(text, spot.sentence.start, start) is None:
        return None
    name = SEASON.sub("", told.removesuffix(SHARE), count=1)
    return name if is_measured(case, name, spot.since) else None
