"""What was told of before, without a part of it: 固定资产投资增长4%，扣除房地产开发投资后增长9%.

The clause takes a part out and tells at once how the rest moved. A clause of its own that takes it out of what the next
one names (扣除汽车，零售额增长5%) is in `flows.extract.meaning.nouns.modifiers`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.modifiers import A_PART
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

TAKEN_OUT = regex(
    rf"\s*(?:若|如果?|但)?(?P<verb>扣除|剔除){A_PART}[，,]?(?:同比|环比|实际|同口径|[比较]上年(?:同期)?|仍然?|则|仅|约)*\s*"
)
"""扣除房地产开发投资后, up to the words of the change."""
ALREADY = regex("(?:扣除|剔除)[^后]{2,16}后的")
"""What was told last is without another part."""
VERB = "除"
TAKES_OUT = regex(r"(?:扣除|剔除|除去)[^，。；,;\d]{0,12}$")
REST = regex(r"[^，。；,;\d]{0,12}?(?:[以之]?后|(?:以|之)?外)[，,]")
"""剔除2起校车事故后，: on either side of how much is taken out."""


def is_taken_out(phrases: Phrases, spot: Spot) -> bool:
    """剔除2起校车事故后，下降6%: whether the figure is of the part, which the text does not go on to tell of."""
    text, start = phrases.text, spot.clause.start
    if text.find(VERB, start, spot.start) < 0 or REST.match(text, spot.end) is None:
        return False
    return TAKES_OUT.search(text, start, spot.start) is not None


def without_part(case: Case) -> str | None:
    """扣除房地产开发投资后的固定资产投资, where nothing but that stands before the change; None where the sentence has told of no whole."""
    text, spot, memory = case.phrases.text, case.spot, case.memory
    if not memory.named or text.find(VERB, spot.clause.start, spot.stop) < 0:
        return None
    found = TAKEN_OUT.fullmatch(text, spot.clause.start, spot.stop)
    told = memory.inherited(case.reading.kind, case.moved)
    if found is None or told is None:
        return None
    return f"{found['verb']}{found['what']}后的{ALREADY.sub('', told)}"
