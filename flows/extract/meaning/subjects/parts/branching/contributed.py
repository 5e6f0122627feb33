"""What somebody contributes to a sum: 国庆档票房26亿元，其中《甲片》贡献8.6亿元, 线上渠道贡献了32亿元销售额.

How much of a growth something contributes (对经济增长贡献1.2个百分点) belongs in
`flows.extract.meaning.subjects.comparisons.leads.comparing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.measures import measure_of
from flows.extract.meaning.subjects.told import topic_measures
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS = ("money", "count", "mass", "volume", "energy")
GIVES = regex(
    rf"(?<![的率和与])(?:(?:已|共|累计|总共|合计|则|仅|也|就|分别)*贡献)(?:了|出|超|{HEDGE})*$"
)
MEASURE = regex(r"的?(?P<what>[\u4e00-\u9fff]{2,8}?)(?:[，。；、,;）)\s]|$)")


def contributed(case: Case) -> str | None:
    """《甲片》票房 of 《甲片》贡献8.6亿元, where that is what the sum was told of or its noun stands behind; None where neither says."""
    phrases, spot = case.phrases, case.spot
    gives = GIVES.search(phrases.text, spot.since, spot.start)
    who = gives and phrases.owner(spot.since, gives.start())
    if gives is None or not who:
        return None
    behind = MEASURE.match(phrases.text, spot.end)
    measure = (behind and measure_of(behind["what"])) or topic_measures.measure(phrases, spot)
    told = case.stated or next(iter(case.told), "")
    measure = measure or measure_of(told)
    return (phrases.owner(spot.since, gives.start(), no_place=True) or "") + measure or None
