"""What something comes to once it has been moved: 低保标准每月上调15元，调整后为138元 is the 低保标准."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.measures import is_measured
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS = ("money", "percent", "duration", "count", "rate", "length", "area")
"""Kinds of figures that what was moved may come to."""
AFTER = regex(
    rf"(?:而|则)?(?:调整|上调|下调|提标|提高|降低|调[价高低]|提价|降价|涨价|提升|压缩|缩短|延长)(?:之|以)?后的?(?:标准|价格|金额|水平|时限)?(?:[为是至到]|达到?|每[人年月日吨户亩](?:每[月年])?|{HEDGE}|\s)*"
)
"""调整后为: all that a clause says before the amount."""


def come_to(case: Case) -> str | None:
    """低保标准, where its change was told last; None where no change was, or the clause says more."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    told = memory.subject
    if told is None or not (memory.named and memory.changes.is_amount):
        return None
    if AFTER.fullmatch(phrases.text, spot.clause.start, spot.start) is None:
        return None
    return told if is_measured(case, told, spot.since) else None
