"""How far two amounts are apart that the sentence has just told: 男生平均身高172厘米，女生161厘米，相差11厘米.

What leads or lags by so much belongs in `flows.extract.meaning.subjects.comparisons.leads.comparing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

APART = regex(rf"(?:[两二]者|双方|彼此|前后|之?间)*(?:仅|只|就|还)?相差(?:了|达|有|{HEDGE})*")
"""，两者相差约: all that stands before such an amount in its clause."""
POINTS = "percentage_point"
KINDS = ("money", "mass", "length", "area", "volume", "energy", "temperature", "count", POINTS)
"""Kinds of amounts of which one is taken from the other in the same unit, and what two percentages are apart in."""


LAST = 1
"""So many last characters two rates have in common: 率 of 男性就业率 and 女性就业率."""


def apart(case: Case) -> str | None:
    """期望月薪与提供月薪之差, of the last two amounts in the unit; None where the clause says more, or fewer were told."""
    phrases, spot = case.phrases, case.spot
    if APART.fullmatch(phrases.text, spot.clause.start, spot.start) is None:
        return None
    if case.reading.kind == POINTS:
        return _of_rates(case)
    told = case.told
    if len(told) < len(("one", "other")):
        return None
    other, one = told[:2]
    return _between(one, other)  # 东部人均支出…，西部…


def _of_rates(case: Case) -> str | None:
    """城镇化率之差 of 我市城镇化率为62.1%，全省为68.4%，相差6.3个百分点; of 男性就业率 and 女性就业率 each has its own name."""
    memory = case.memory
    own, levels = memory.level or memory.changes.rate, memory.levels
    if own is None or not memory.named or memory.changes.named is not None:
        return None
    one = levels[-2] if len(levels) > 1 and levels[-1] == own else own
    return _between(one if one[-LAST:] == own[-LAST:] else own, own)


def _between(one: str, other: str) -> str:
    """The difference of the two by their names, or by the one that both have."""
    return f"{one}之差" if one == other else f"{one}与{other}之差"
