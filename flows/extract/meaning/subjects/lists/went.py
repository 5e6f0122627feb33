"""How many of those with several measures went one way: 住宅和商铺价格环比下降的城市分别有53个和64个.

Where the text tells of one measure they are in `flows.extract.meaning.subjects.parts.picked.ways`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.phrase import movers
from flows.extract.meaning.subjects.lists.figure_list import Dealt
from flows.extract.meaning.subjects.lists.listed_here import named_in
from flows.extract.meaning.subjects.parts.picked.ways import WAY
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.lists.figure_list import FigureList, Marker

THERE_ARE = regex(rf"(?:共?有|为|是|达到?|{HEDGE})*")
"""Between 分别 and the first number: no verb of another move."""


def counted(given: FigureList, marker: Marker) -> Dealt | None:
    """Those of each measure that went that way: 住宅价格环比下降的城市, 商铺价格环比下降的城市; None where the clause counts none."""
    start = given.spot.clause.start
    if not THERE_ARE.fullmatch(given.phrases.text, marker.end, given.spot.start):
        return None
    told = _went().fullmatch(given.phrases.text, start, marker.start)
    if told is None or not told["those"].endswith(movers()):
        return None
    measures = named_in(given, told.end("measures"))
    how = f"{told['basis'] or ''}{told['way']}的{told['those']}"
    names = [measure + how for measure in measures]
    return Dealt(names, names) if names else None


@cache
def _went() -> re.Pattern[str]:
    """住宅和商铺价格环比下降的城市: up to 分别."""
    return regex(
        rf"(?P<measures>[^，。；,;]+?){WAY}的?(?P<those>[\u4e00-\u9fff]{{2,8}}?)(?:数量|个数|数)?"
    )
