"""One sum in two currencies, and a currency that a text states once: 7元（新台币，下同） is in New Taiwan dollars, as is every bare 元 after it."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGED
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from flows.extract.figures.stated.readings import Reading
    from schemas.records import Figure

BARE = ("元", "块", "块钱", "元钱")
ADJACENT = 3
"""The note stands right after the figure it explains, but for a mark or a blank."""

RESTATED = regex(
    rf"[(（](?:[^，。；：:（）()\d]{{0,10}}注[:：]\s*)?(?:当前|目前|现)?(?:约合|折合|约|合|相当于|折|即)?(?:人民币|美元|港币)?{HEDGED}"
)
"""Before the same amount in another currency or unit, perhaps with whose note it is (编者注：当前约)."""
ABOUT_THE_SAME = Decimal("0.1")
"""The part by which an amount restated in another unit may differ, as such are rounded."""


def is_restated(before: Figure, reading: Reading, left: str) -> bool:
    """19亿新西兰元（12.61亿美元）, 5英里（约8公里）: whether the amount `before` the bracket is told again; `left` is between them."""
    if RESTATED.fullmatch(left) is None or reading.kind != before.kind:
        return False
    if reading.canonical != before.canonical_unit:
        return reading.kind == "money"
    if reading.value is None or not before.value or reading.unit == before.unit:
        return False
    return abs(reading.value / before.value - 1) <= ABOUT_THE_SAME


def restate_currency(figures: Sequence[Figure], text: str) -> None:
    """Give figures in a bare 元 the currency that a note in brackets states for them, in place."""
    for note in _note().finditer(text):
        code = language().units[note["name"]].canonical
        for figure in figures:
            explained = 0 <= note.start() - figure.end < ADJACENT
            following = figure.start >= note.end() and note["on"] is not None
            if (explained or following) and figure.kind == "money" and figure.unit in BARE:
                figure.canonical_unit = code


@cache
def _note() -> re.Pattern[str]:
    names = trie(
        name
        for name, unit in language().units.items()
        if unit.dimension == "money" and name not in BARE
    )
    return regex(rf"[（(](?:单位[：:]\s*)?(?P<name>{names})(?P<on>[，,、]?\s*下同)?[)）]")
