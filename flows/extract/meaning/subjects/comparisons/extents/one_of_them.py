"""What one of a thing weighs, or how much it holds: 一包水泥100斤 is the 每包水泥重量, 每节车厢能坐118人 the 每节车厢可坐人数.

What one of it is sold for belongs in `flows.extract.meaning.subjects.money.sales.apiece`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.names import naming
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

QUALITIES = {"mass": "重量", "volume": "容量"}
"""Kinds of figures that a thing has one of, and what it is called."""
HOLDING = ("count", "mass", "volume", "other")
"""Kinds of figures of how much a thing can hold or carry; of others only amounts of data."""
DATA, ONE, EACH = "byte", "一", "每"
PACKED = ("container_piece", "sheet")
"""What goods are packed in or cut to: one of those is as heavy as any other."""
MADE = (*PACKED, "piece", "vehicle", "vessel", "aircraft", "machine", "device", "room", "building", "set", "copy", "animal", "plant", "area_unit", "volume")  # fmt: skip
"""Of what one is told."""
TRIPS = ("趟", "次", "车", "船", "列", "班")
"""Classifiers that need no noun: 一趟能拉8吨."""
OTHERS = ("桶", "块", "节", "件", "条")
"""Classifiers that are units of something else as well, or count what is no thing: 桶 of oil, 块 of money."""
DIRECTIONS = "去来了到出回"
"""What may follow the verb of what is done with goods: 送去大米."""
STORING = ("容", "存", "储", "盛", "收纳")
"""How the verbs open by which something is kept in a thing, and not carried."""
USUALLY = regex("应该|应当|大概|一般|平均|通常|往往|差不多")
"""Words by which one of a thing is any of them, and not that one alone (一颗钻石重10克拉)."""
_WEIGHS = rf"(?P<adverbs>(?:{USUALLY.pattern}|大约|约|就|也|都)*)(?:净重|毛重|重达|重量|重|有个|有|是|为)?{HEDGED}"
_HOLDS = rf"(?P<most>最[多大高]|至多)?(?:大约|一般|通常|就|也|只)*(?:可以|能够|[可能])(?P<mostly>最多)?(?P<verb>容纳|存储|储存|存放|装载|装下|装|乘坐|坐下|坐|搭载|载|拉|运|住下|住|停放|停|收纳|承载|摆放|放)(?:得下|了|{HEDGE}|\s)*"
CLOSES = regex(r"(?:左右|上下|不等|以上|多)?(?=[，。；、,;：）)”\"\s]|$)")
"""After what one of a thing weighs: no more of it is told."""
NO_NOUN = ("产", "耗", "用", "含", "需", "费", "增", "减", "重")
"""Ends of what is done by or with one of a thing: 每台年产, 每辆车耗油."""
IN_PACKS, NOUNS, OF = "装", "nbjxe", "的"
LONGEST = 34
"""How far before a figure the one of a thing is told, in characters."""


def measured(case: Case) -> str | None:
    """每包水泥重量 of 一包水泥100斤, 每桶油容量 of 每桶油10升: what one of a thing weighs or contains."""
    phrases, spot, kind = case.phrases, case.spot, case.reading.kind
    if CLOSES.match(phrases.text, spot.end) is None:
        return None
    told = _told(phrases, spot, _weighing())
    if told is None:
        return None
    return EACH + told["unit"] + told["thing"].strip() + QUALITIES[kind]


def held(case: Case) -> str | None:
    """每节车厢可坐人数 of 一节车厢能坐118人, 每辆货车载重量 of 每辆货车能拉8吨, 每张卡最大容量 of 每张卡最多可存2GB数据."""
    reading = case.reading
    if reading.kind == "other" and reading.canonical != DATA:
        return None
    told = _told(case.phrases, case.spot, _holding())
    what = None if told is None else _capacity(case, told)
    if told is None or what is None:
        return None
    return EACH + told["unit"] + told["thing"].strip() + what


def packed(case: Case) -> str | None:
    """每袋大米重量 of 大米10公斤装50袋 and of 10公斤装大米50袋: in packages of which size so many are counted next."""
    phrases, spot, kind = case.phrases, case.spot, case.reading.kind
    if not phrases.text.startswith(IN_PACKS, spot.end):
        return None
    pack = _pack().match(phrases.text, spot.end, min(len(phrases.text), spot.end + LONGEST))
    if pack is None:
        return None
    thing = pack["thing"] or _ahead(phrases, spot)
    return thing and EACH + pack["unit"] + thing + QUALITIES[kind]


def packages(case: Case) -> str | None:
    """捐赠大米 of 捐赠10公斤装大米50袋, 送去大米 of 送去大米10公斤装50袋: what is packed, with what is done with it, in so many packages."""
    phrases, spot = case.phrases, case.spot
    since = spot.in_clause(LONGEST)
    if phrases.text.find(IN_PACKS, since, spot.start) < 0:
        return None
    size = _size().search(phrases.text, since, spot.start)
    if size is None:
        return None
    before = phrases.before(since, size.start())
    is_beside = before is not None and before.end == size.start()
    done = before.text if before is not None and is_beside else ""
    return done + size["thing"] or None


def _ahead(phrases: Phrases, spot: Spot) -> str | None:
    """大米 of 送去大米10公斤装: what is packed, without what is done with it."""
    phrase = phrases.before(spot.since, spot.start)
    if phrase is None or phrase.is_act or phrase.end != spot.start:
        return None
    words = phrases.words.between(phrase.start, phrase.end)
    verb = next((at for at, word in enumerate(words) if word.tag[0] == "v"), -1)
    thing = "".join(word.text for word in words[verb + 1 :])
    return thing.lstrip(DIRECTIONS if verb >= 0 else "") or None


def is_one(case: Case) -> bool:
    """Whether the figure is the one of a thing whose weight or capacity follows, and counts nothing: 一包水泥100斤."""
    phrases, spot = case.phrases, case.spot
    if not phrases.text.startswith(ONE, spot.start):
        return False
    for pattern in _opening():
        told = pattern.match(phrases.text, spot.start, min(len(phrases.text), spot.end + LONGEST))
        if told is not None and _is_any(phrases, told):
            return True
    return False


def _told(phrases: Phrases, spot: Spot, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """The one of a thing of which the figure is told, right before it and in its clause."""
    since = spot.in_clause(LONGEST)
    if max(phrases.text.find(one, since, spot.start) for one in (ONE, EACH)) < 0:
        return None
    told = pattern.search(phrases.text, since, spot.start)
    return told if told is not None and _is_any(phrases, told) else None


def _is_any(phrases: Phrases, told: re.Match[str]) -> bool:
    """Whether it is one of a thing that is any of its kind: 每包水泥, 一包水泥 as any package, 一颗钻石一般, 一节车厢能坐; or a trip (一趟)."""
    thing, holds = told["thing"].strip(), "verb" in told.re.groupindex
    if not thing:
        return holds and (told["unit"] in TRIPS or told["unit"] in vocabulary().things.in_units)
    words = phrases.words.between(told.start("thing"), told.end("thing"))
    are_nouns = all(word.tag[0] in NOUNS or not word.text.strip() for word in words)
    if not are_nouns or thing.endswith((*NO_NOUN, *naming.SUFFIXES)):
        return False
    is_packed = told["unit"] in OTHERS or language().units[told["unit"]].canonical in PACKED
    is_each = told["one"].startswith(EACH) or is_packed or holds
    return is_each or USUALLY.search(told["adverbs"]) is not None


def _capacity(case: Case, told: re.Match[str]) -> str | None:
    """What so much is called that one of a thing can hold."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    most = "最大" if told["most"] or told["mostly"] else ""
    if reading.kind == "mass" and not told["verb"].startswith(STORING):
        return most + "载重量"
    if reading.kind != "count":
        return most + "容量"
    verb = "可" + told["verb"].removesuffix("下")
    if reading.canonical == PERSON and reading.unit == "人":
        return verb + "人数"
    at = spot.end + phrases.text.startswith(OF, spot.end)
    what = phrases.up_to_predicate(at, max(at, spot.right_end)) if at < spot.right_end else None
    return verb + what + "数" if what else None


@cache
def _one() -> str:
    """一包水泥, 每节车厢, 一趟: one of a thing, up to what is said of it."""
    units = trie(
        unit.name
        for unit in language().units.values()
        if unit.name in OTHERS
        or (unit.kind == "count" and (unit.canonical in MADE or unit.name in TRIPS))
    )
    return rf"(?P<one>每一?|(?<![第十百千万统唯之单同近这那另有加减])一)\s?(?P<unit>{units})(?P<thing>[^，。；、,;：:\d一每的是为含]{{0,16}}?)"


@cache
def _pack() -> re.Pattern[str]:
    """装大米50袋, 装50袋: after the size of one package, up to what packages are counted in."""
    units = trie(
        unit.name
        for unit in language().units.values()
        if unit.name in OTHERS or (unit.kind == "count" and unit.canonical in PACKED)
    )
    return regex(
        rf"{IN_PACKS}(?P<thing>[\u4e00-\u9fff]{{0,8}}?)(?:共|各|{HEDGE})*\d[\d,.]*[余多]?[万千]?(?P<unit>{units})"
    )


@cache
def _size() -> re.Pattern[str]:
    """10公斤装大米, 10公斤装: the size of one package, up to how many there are."""
    units = trie(unit.name for unit in language().units.values() if unit.kind in QUALITIES)
    return regex(
        rf"\d[\d.]*(?:{units}){IN_PACKS}(?P<thing>[\u4e00-\u9fff]{{0,8}}?)(?:共|各|{HEDGE})*$"
    )


@cache
def _weighing() -> re.Pattern[str]:
    return regex(_one() + _WEIGHS + "$")


@cache
def _holding() -> re.Pattern[str]:
    return regex(_one() + _HOLDS + "$")


@cache
def _opening() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """一包水泥, up to a number of what it weighs; 一节车厢能坐, up to any number."""
    units = trie(unit.name for unit in language().units.values() if unit.kind in QUALITIES)
    number = r"[\d.一二两三四五六七八九十百千万几多半]+"
    return regex(_one() + _WEIGHS + f"(?={number}{units})"), regex(
        _one() + _HOLDS + f"(?={number})"
    )
