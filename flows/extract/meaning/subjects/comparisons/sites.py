"""What was measured at many places, told by how many of them it came up to so much: 累计雨量，526个乡镇超过100毫米.

The measure stands in the clause before, or with the figure before it in the same unit. How many places there are is told by
the number beside them.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS = ("length", "temperature", "speed", "other")
REACH = 160
"""How far before a figure its measure is looked for, in characters."""
COMING_TO = rf"(?:均|都|已|最[高低大小])*(?:超过|高于|低于|大于|小于|突破|不足|达到?|超|在|为|升至|降至)+(?:了|{HEDGE})*$"
TOPMOST = re.compile(
    rf"(?:以|最[大高低小强多少][^，。；,;\d]{{0,6}}?(?:出现在|发生在|为|是|在))[^，。；,;、\d]{{2,12}}?(?:的|达|为|{HEDGE})*$"
)
"""以白沙镇 of 以白沙镇754毫米为最大, 最大小时雨量为新度镇151毫米: where there was most."""
MEAN = "平均"
"""What no place has by itself."""
MOST = re.compile("为?最[大高低小强多少]")


def at_sites(case: Case) -> str | None:
    """The measure of which a figure says how much so many places had, or the one place with most of it."""
    text, spot = case.phrases.text, case.spot
    start = max(spot.clause.start, spot.start - REACH)
    counted = _counted().search(text, start, spot.start)
    if counted is None and not _is_topmost(text, start, spot.start, spot.end):
        return None
    if (own := _measure(text, start, spot.start)) is not None:
        return own
    told = case.memory.stated.get(case.reading.canonical) or ""
    if told.endswith(vocabulary().weather.fallen):
        return told.removeprefix(MEAN)
    return _measure(text, max(spot.sentence.start, start - REACH), spot.start)


def _measure(text: str, start: int, end: int) -> str | None:
    """The measure told last in text[start:end]."""
    found = [match[0] for match in _measures().finditer(text, start, end)]
    return found[-1].removeprefix(MEAN) if found else None


def _is_topmost(text: str, start: int, at: int, end: int) -> bool:
    """Whether the words around a number tell the place with most."""
    top = TOPMOST.search(text, start, at)
    return top is not None and (top[0][0] != "以" or MOST.match(text, end) is not None)


@cache
def _counted() -> re.Pattern[str]:
    """526个乡镇超过: so many places, and no measure before the figure."""
    people = vocabulary().people
    places = trie((*people.holders, *people.sites, "站", "测站", "点"))
    return re.compile(rf"[\d一二两三四五六七八九十余多]\s?[个座处]{places}{COMING_TO}")


@cache
def _measures() -> re.Pattern[str]:
    """Names of what the weather does, and of what is in the air or the water."""
    kinds = trie((*vocabulary().weather.fallen, "浓度"))
    return re.compile(
        rf"(?:最[大高低小]|平均|累计|过程|小时|(?<![昨今当前次本])日均?|[\d.A-Za-z]+)*{kinds}(?!点|站)"
    )
