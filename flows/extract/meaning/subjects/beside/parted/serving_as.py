"""What a number is made to be, after it: 将年收入3000元作为新的扶贫标准 is that standard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

SERVING_AS = regex(
    r"(?:[（(][^（()）]{1,16}[)）])?(?:作为|(?:确|设|核|划)?定为|设为)(?:新的?|统一的?|[我全][国省市县]的?)*"
    r"(?P<what>[\u4e00-\u9fff]{2,14})(?=[，。；,;]|$)"
)
"""作为新的扶贫标准, after the number."""
TAKING = regex("[将把以]")


def serving_as(case: Case) -> str | None:
    """扶贫标准 of 将年收入3000元作为新的扶贫标准: what a number is made to be; the noun before it is what it is measured in."""
    spot, text = case.spot, case.phrases.text
    made = SERVING_AS.match(text, spot.end)
    if made is None or TAKING.search(text, spot.own_start, spot.start) is None:
        return None
    return made["what"] if made["what"].endswith(vocabulary().measures.standards) else None
