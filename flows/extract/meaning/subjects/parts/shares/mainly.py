"""The share of what a clause says that a whole is mostly: 出口以机电产品为主，占比达到68% is what 机电产品 takes up of 出口.

Shares that the clause of the figure tells whole and part of are in `flows.extract.meaning.subjects.parts.shares.sharing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

MAINLY = regex(
    r"(?:^|[，。；：,;:\n])(?P<whole>[^，。；：,;:\d以]{2,16}?)(?:仍然?|依然|依旧|主要|大多|多|也|都|均|还)*是?以(?P<part>[^，。；,;、和\d]{2,16}?)(?:为主体?|居多|占主导)[，,]$"
)
"""出口以机电产品为主，: of what the whole is mostly made up, where that is one kind."""
TAKES_UP = regex(
    rf"\s*其?(?:中)?(?:所占)?(?:占比|占|比重|比例)(?:到|据|了|比)?(?:[达为有至]|达到|高达|{HEDGE}|\s)*"
)
"""占比达到: all that stands before the number."""
REACH = 48


def mostly(case: Case) -> str | None:
    """机电产品占出口的比重 of 出口以机电产品为主，占比达到68%; None where the clause before says nothing of the kind."""
    phrases, spot = case.phrases, case.spot
    text, start = phrases.text, spot.clause.start
    if spot.since > start or TAKES_UP.fullmatch(text, start, spot.start) is None:
        return None
    told = MAINLY.search(text, max(spot.sentence.start - 1, spot.block.start, start - REACH), start)
    if told is None:
        return None
    part, whole = (phrases.named(*told.span(group)) for group in ("part", "whole"))
    if part is None:
        return None
    return f"{part}占比" if whole is None else f"{part}占{whole}的比重"
