"""What 个点 counts: points of percent (上升2个点), points of an index (指数上升3.5个点), or places (设5个点)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.stated.quantities import read
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    import re

    from flows.extract.figures.scan import Match
    from flows.extract.figures.stated.readings import Reading

POINTS = "个点"
"""What may be points of percent, points of an index, or places."""
COUNTED_AS = {"percent": "quantity", "percent_range": "range"}
"""The forms that a number before 个点 has, and what they are where it counts places."""
LONGEST_BEFORE = 60
"""So many characters before a number say what it is of."""
INDEX, PERCENT = (
    regex(r"指数|[沪深恒道纳股创成]指|大盘"),
    regex(r"[率%]|比重|占比|[增减]速|[涨降升跌]幅|物价"),
)
"""Names of what moves by its own points, and of what moves by points of percent; the one named last holds."""


def points(match: Match, text: str) -> tuple[Match, Reading | None]:
    """A number before 个点 with what it states where something moves or differs by it; else as a number of places."""
    left = text[max(0, match.start - LONGEST_BEFORE) : match.start]
    left = left[max(map(left.rfind, "。；\n")) + 1 :]
    if "." not in match.text and _moved().search(left) is None:
        return match._replace(form=COUNTED_AS.get(match.form, match.form)), None
    reading = read(match.form, match.text)
    if reading is not None and _last(INDEX, left) > _last(PERCENT, left):
        reading = reading._replace(kind="index", canonical="1")
    return match, reading


@cache
def _moved() -> re.Pattern[str]:
    """A verb of change or a comparison shortly before a number: 上升了近, 高出预期目标; 新增 counts."""
    directions = language().words.directions
    verbs = trie(word for words in directions.values() for word in words)
    return regex(
        rf"(?<!新)(?:{verbs})(?<!新增)(?:了|{HEDGE}|达|又|幅度|\s)*$|[高低多少快慢]出[^，、]{{1,10}}$"
    )


def _last(names: re.Pattern[str], left: str) -> int:
    """Where the last of `names` begins in the words before a number; -1 where none stands there."""
    return max((found.start() for found in names.finditer(left)), default=-1)
