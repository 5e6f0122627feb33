"""The one zone of a city, which goes by its kind alone beside other places: 城东区8例、高新区4例.

Other names of places are found in `flows.extract.meaning.places.gazetteer`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.joints import JOINTS
from flows.regex import regex
from schemas.catalogue.places import places

if TYPE_CHECKING:
    from flows.extract.meaning.places.gazetteer import Place

LEAD = regex(r"(?P<words>[^，。；：、,;:\d\s]{0,10})\d")
"""Between a place and its figure: 增长 of 城东区增长6%."""
NO_COUNT = regex(r"\d[\d.,]*(?![\d.,个家座处片])")
"""高新区6例: no number of zones, of which there may be so many 个."""
ITEMS = regex(r"[^。：:\n]{2,40}[、，；,;和与及](?:其中)?")
"""8例、 of 城东区8例、高新区4例."""
NEXT_ITEM = regex(
    r"[^，。；：、,;:\d\s]{0,10}\d[^。：:\n]{0,24}?[、，；,;和与及][\u4e00-\u9fff]{2,4}(?:新区|[市县区旗])"
)
"""增长8%，城东区 of 高新区增长8%，城东区增长6%."""
OPENS_ITEM = regex("(?:^|[，。；：、,;:和与及中\\n])$")
NEW_AREA = "新区"


def is_listed_zone(text: str, start: int, end: int, before: Place | None) -> bool:
    """Whether the kind of a zone at text[start:end] is a place, as those beside it are; `before` is the place read last.

    It stands in their list (城东区、高新区), or where they do, before the same words (城东区增长6%，高新区增长8%). 城东区投资8亿元，有高新区3个
    counts zones.
    """
    if before is not None and before.end == start - 1:
        return text[before.end] in JOINTS
    lead = LEAD.match(text, end)
    if lead is None:
        return False
    if before is not None and before.kind == "home":
        is_alike = NO_COUNT.match(text, end) or _has_lead(text, before.end, lead["words"])
        if is_alike and ITEMS.fullmatch(text, before.end, start):
            return True
    following = NEXT_ITEM.match(text, end)
    return (
        following is not None
        and OPENS_ITEM.search(text, max(0, start - 2), start) is not None
        and not text.endswith(_counted(), 0, following.end())
        and _has_lead(text, following.end(), lead["words"])
    )


def _has_lead(text: str, end: int, words: str) -> bool:
    """Whether these words stand between the place that ends there and its figure."""
    lead = LEAD.match(text, end)
    return lead is not None and lead["words"] == words


@cache
def _counted() -> tuple[str, ...]:
    """The zones of which a list may count so many; a 新区 may be a district too."""
    return tuple(zone for zone in places().zones if zone != NEW_AREA)
