"""How those counted came out, said in a word: 112批次合格 are 合格产品, 5家亏损 are 亏损企业, 4个不达标."""

from __future__ import annotations

from schemas.catalogue.partitions import grades
from schemas.catalogue.vocabulary import vocabulary

NOT = "不"
"""不达标: what did not come out so."""


def is_outcome(clause: str) -> bool:
    """Whether the clause says no more than how those counted came out.

    >>> is_outcome("合格"), is_outcome("不达标"), is_outcome("亏损"), is_outcome("亏损扩大")
    (True, True, True, False)
    """
    state = clause.removeprefix(NOT)
    return clause in grades() or state in (*grades(), *vocabulary().speech.outcomes)


def who(clause: str, those: str) -> str:
    """Those of whom a clause says what they do: no 的 stands after a word that says how they came out.

    >>> who("合格", "产品"), who("高于临界点", "行业")
    ('合格产品', '高于临界点的行业')
    """
    return clause + ("" if is_outcome(clause) else "的") + those
