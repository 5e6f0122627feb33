"""For how long a due that follows is waived, put off, paid or owed: 减免企业3个月厂房租金 is the 厂房租金减免时间.

How many pay it no more is in `flows.extract.meaning.subjects.beside.deeds.relieved`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case

DUE = regex(
    r"(?:左右|以上|以内)?的?(?P<due>[\u4e00-\u9fff]{0,10}?(?:费用?|[租薪佣]金|房租|公积金|奖金|失业金|养老金|工资|薪水|薪酬|利息|税款?|社保|补贴|津贴|补助|生活费|贷款))(?=[，。；、,;：:（(）)！!\s]|[和及或与]|$)"
)
"""厂房租金, 的社保费: right after how long, up to the end of its clause."""
OF_TIME = "时间"


def due(case: Case) -> str | None:
    """厂房租金减免时间 of 减免企业3个月厂房租金: what is waived, paid or owed for so long, with the verb."""
    phrases, spot = case.phrases, case.spot
    after = DUE.match(phrases.text, spot.end, spot.right_end)
    if after is None:
        return None
    verb = _rendering().search(phrases.text, spot.since, spot.start)
    return None if verb is None else after["due"] + verb["verb"] + OF_TIME


@cache
def _rendering() -> re.Pattern[str]:
    """Up to the number, with whom it is granted to between: 减免企业, 为商户免收."""
    acts = vocabulary().acts
    whom = r"(?:了|(?:给|对)?[\u4e00-\u9fffA-Za-z、]{2,16}?)?"
    return regex(
        rf"[^，。；,;]*(?P<verb>{trie((*acts.granting, *acts.rendering))}){whom}(?:最长|最多|共|{HEDGE})*$"
    )
