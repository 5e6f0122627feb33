"""How far two amounts are apart that the sentence has just told: 男生平均身高172厘米，女生161厘米，相差11厘米.

What leads or lags by so much belongs in `flows.extract.meaning.subjects.comparisons.comparing`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

APART = re.compile(rf"(?:[两二]者|双方|彼此|前后|之?间)*(?:仅|只|就|还)?相差(?:了|达|有|{HEDGE})*")
"""，两者相差约: all that stands before such an amount in its clause."""
KINDS = ("money", "mass", "length", "area", "volume", "energy", "temperature", "count")
"""Kinds of amounts of which one is taken from the other in the same unit."""


def apart(case: Case) -> str | None:
    """期望月薪与提供月薪之差, of the last two amounts in the unit; None where the clause says more, or fewer were told."""
    phrases, spot = case.phrases, case.spot
    if APART.fullmatch(phrases.text, spot.clause.start, spot.start) is None:
        return None
    told = case.memory.told.last(case.reading.canonical, spot.block.start)
    if len(told) < len(("one", "other")):
        return None
    other, one = told[:2]
    return f"{one}之差" if one == other else f"{one}与{other}之差"  # 东部人均支出…，西部…
