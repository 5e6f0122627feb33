"""Running totals: levels that add up since an origin, and the names that say so (累计确诊病例).

What adds up over a month or a year is the amount of that time, and no running total. What a change is measured against
belongs in `flows.extract.meaning.bases`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.phrases import WINDOW
from schemas.catalogue.partitions import attributes

if TYPE_CHECKING:
    from flows.extract.text.layout import Place
    from schemas.records import Figure

SINCE = re.compile(r"截至|截止|至今|以来|自(?=\s?\d)")
TOTAL = re.compile(r"累计(?!净值|平均|单位净值|结[余存])")
"""累计确诊: a running total; 累计净值, 累计平均 and 累计结余 are quantities of their own."""
OVER = re.compile(r"期间|[年月季日天]")
"""疫情期间累计采样: a time that has an end is not an origin."""
NEW = "新"
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def is_running(level: Figure, clause: str, sentence: str) -> bool:
    """Whether a level runs since an origin; what adds up over a month or a year is the amount of that time."""
    if "累计" not in clause or TOTAL.search(clause) is None:
        return False
    if SINCE.search(sentence) is not None:
        return True
    if level.period is None:
        return OVER.search(clause) is None
    return DAY.fullmatch(level.period) is not None


def total_of(text: str, place: Place, start: int, name: str) -> str:
    """The name of the running total at `start`: 累计确诊病例数, and not 累计助学贷款 of 累计发放了助学贷款 without an origin."""
    sentence = text[max(place.sentence.start, start - WINDOW) : place.clause.end]
    if "累计新增" not in sentence:
        name = name.removeprefix("新增")  # 新增企业26家，累计达到146家
    if name.startswith(NEW) and f"累计{name[1:3]}" in sentence:
        name = name.removeprefix(NEW)  # 新开通线路5条，累计开通80条
    named = "累计" + name
    kind = max(filter(name.startswith, attributes()), key=len, default="")
    # 境外输入治愈出院, of 累计治愈出院
    is_said = named[:4] in sentence or "累计" + name.removeprefix(kind)[:2] in sentence
    is_said = is_said or SINCE.search(sentence) is not None
    return named if is_said and "累计" not in name else name
