"""What was measured at many places, told by how many of them it came up to so much: 累计雨量，526个乡镇超过100毫米.

The measure stands in the clause before, or with the figure before it in the same unit. How many places there are is told by
the number beside them. Places and rivers of a list have no more than their names: 面雨量46毫米，其中甲河118毫米、乙河75毫米, and
the first may stand right behind the measure: 最大雨量丙县石门站463毫米、丁县黑水站318毫米.
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

KINDS = ("length", "temperature", "speed", "other")
REACH = 160
"""How far before a figure its measure is looked for, in characters."""
COMING_TO = rf"(?:均|都|已|最[高低大小])*(?:超过|高于|低于|大于|小于|突破|不足|达到?|超|在|为|升至|降至)+(?:了|{HEDGE})*$"
TOPMOST = regex(
    rf"(?:以|最[大高低小强多少][^，。；,;\d]{{0,6}}?(?:出现在|发生在|为|是|在))[^，。；,;、\d]{{2,12}}?(?:的|达|为|{HEDGE})*$"
)
"""以白沙镇 of 以白沙镇754毫米为最大, 最大小时雨量为新度镇151毫米: where there was most."""
MEAN = "平均"
"""What no place has by itself."""
MOST = regex("为?最[大高低小强多少]")
SITE = regex(r"(?:[，,、；;：:]|其中|分别)*(?P<site>[\u4e00-\u9fff—·]{2,16})$")
"""、丁县黑水站: all that stands between a figure and the one before it."""
COLONS, HEAD_REACH = ("：", ":"), 16
"""最大雨量：丙县石门站463毫米: so far before a colon its measure is looked for, in characters."""
VILLAGE = regex(rf"(?!.*{COMING_TO})[\u4e00-\u9fff]{{2,4}}(?<![为是达超至到有在近约])")
"""Who a place of few characters is that no dictionary has; not 超过."""
STATIONS = ("站", "点", "所", "场")
"""How a place ends where the weather is measured."""


def at_sites(case: Case) -> str | None:
    """The measure of which a figure says how much so many places had, or the one place with most of it."""
    text, spot = case.phrases.text, case.spot
    if (listed := _at_one_of(case)) is not None:
        return listed
    start = spot.in_clause(REACH)
    counted = _counted().search(text, start, spot.start)
    if counted is None and not _is_topmost(text, start, spot.start, spot.end):
        return None
    if (own := _measure(text, start, spot.start)) is not None:
        return own
    told = case.stated or ""
    if told.endswith(vocabulary().weather.fallen):
        return told.removeprefix(MEAN)
    return _measure(text, max(spot.sentence.start, start - REACH), spot.start)


def _at_one_of(case: Case) -> str | None:
    """其中甲河118毫米、乙河75毫米, 最大雨量丙县石门站463毫米、丁县黑水站318毫米: the measure at a place that stands alone with its figure.

    Of a water it is with its name, of any other place that is its region.
    """
    text, spot = case.phrases.text, case.spot
    if (first := _told_with_place(case)) is not None:
        return first
    told = case.stated or ""
    if not told.endswith(vocabulary().weather.fallen):
        return None
    site = SITE.fullmatch(text, spot.own_start, spot.start)
    if site is None or not _is_site(case, site.start("site")):
        return None
    measure = _measures().search(told)
    full, name = told if measure is None else measure[0], site["site"]
    full = full.removeprefix(MEAN) if name.endswith(STATIONS) else full
    start = site.start("site")
    is_water = name.endswith(vocabulary().things.rivers) and case.phrases.past_place(start) == start
    return name + full if is_water else full


def _told_with_place(case: Case) -> str | None:
    """最大雨量丙县石门站463毫米: a measure with the place right behind it, or after a colon."""
    text, clause, end = case.phrases.text, case.spot.clause, case.spot.start
    is_headed = text.endswith(COLONS, 0, clause.start)
    start = max(case.spot.sentence.start, clause.start - HEAD_REACH) if is_headed else clause.start
    start = max(start, end - REACH)
    measure = _measures().search(text, start, end)
    if measure is None:
        return None
    site = SITE.fullmatch(text, measure.end(), end)
    return None if site is None or not _is_site(case, site.start("site")) else measure[0]


def _is_site(case: Case, start: int) -> bool:
    """Whether the words up to the figure are a place where something is measured: a known one, with its village or station, or a water."""
    phrases, end = case.phrases, case.spot.start
    if phrases.text.endswith(vocabulary().things.rivers, start, end):
        return True
    past = phrases.past_place(start)
    if past <= start:
        return False
    is_near = past == end or phrases.text.endswith(STATIONS, past, end)
    return is_near or VILLAGE.fullmatch(phrases.text, past, end) is not None


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
    return regex(rf"[\d一二两三四五六七八九十余多]\s?[个座处]{places}{COMING_TO}")


@cache
def _measures() -> re.Pattern[str]:
    """Names of what the weather does, and of what is in the air or the water."""
    kinds = trie((*vocabulary().weather.fallen, "浓度"))
    return regex(
        rf"(?:最[大高低小]|平均|累计|过程|小时|单[站点]|[点面]|(?<![昨今当前次本])日均?|[\d.A-Za-z]++)*{kinds}(?!点|站)"
    )
