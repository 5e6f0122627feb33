"""What a figure tells of the noun right after it, which it does not count: 50mm镜头, 500伏高压电, 一辆30万元的轿车, 6个月大的婴儿.

Sizes of each of several that are counted (5台500千伏主变压器) are in `flows.extract.meaning.subjects.comparisons.extents.sizes`; a measure
that is named before the number (面积300亩的产业园) belongs in `having`, ages in years (35岁的男子) in `ages`, both beside this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names.indicator_names import INCHES
from flows.extract.text.alternations import trie
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

AGE, PRICE = "年龄", "价格"
MONTHS_OLD = regex(r"(?:个月|个多月|周|天|月)$")
OLD = regex(r"[多余]?大(?=的?[\u4e00-\u9fff“，。；])(?![约概致量多小])的?")
"""6个月大的: an age, whoever has it."""
OLD_ALONE = regex(r"[，。；]|[时就便才即起]|开始|以[前后]")
"""After 大, where nobody follows who is so old: 从4个月大就开始."""
KINDS: tuple[str, ...] = ("length", "volume", "other", "money", "power")
QUALITIES = {"V": "电压", "Ah": "容量"}
"""What a thing has so much of by the unit alone."""
CHARGING = regex(
    r"(?:有线|无线|快速|反向|超级|对?外|直流|交流){0,2}(?:快充|慢充|闪充|超充|充电|放电)(?![桩站宝器枪头设量能])"
)
POWER = "功率"
"""67W快充, 3.3kW外放电: what is charged or discharged at so much."""
OF_LENSES = ("mm", "毫米")
APIECE = regex(
    r"(?:[一二两三四五六七八九十\d]|首|该|这|那|每|某)(?:辆|部|台|件|只|瓶|套|款|条|双|枚|块|盒|袋|箱|把|副|支)(?:总?价|售价)?$"
)
"""一辆 before 30万元的轿车: so many of them, each of which costs that."""
OFFERED = regex(r"(?:生产|推出|发布|打造|研发|制造|开发)(?:一款|出|了)*$")
"""What makers do with things of a price, which are many."""
MOST_APIECE = 1_000_000
"""What is made for more is worth that much in all: 生产5亿元的设备."""
NOUNS, STATES = "nxj", "ad"
"""Tags of what a noun ends in, and of what says how it is."""
DIAGONAL = "尺寸"
"""What screens, wafers and devices are told by, whatever else they have."""
ALONG = regex(
    r"(?:[长宽高厚深]|[度径距雨雪量]|距离|水位|升降|调整|分之[一二三四])(?:长达|高达|多达|达到?|为|是|有|仅|最[大小]|[（(]|超过?|至少|大?约|近|在)*$"
)
"""Before so many inches of a side, or of rain: 厚度约2英寸."""
SPECS = regex(
    r"的?\s*(?:(?:[\d.]+\s?(?:[KkPp]|Hz|nits?)|\d{3,4}\s?[×xX*]\s?\d{3,4})(?![A-Za-z])\s*)*"
)
"""2K 185Hz before a noun: what else a screen is told by."""
MODEL = regex(
    r"[A-Za-z][A-Za-z0-9.+-]*(?: [A-Za-z0-9][A-Za-z0-9.+-]*)*(?![A-Za-z0-9]| ?[\u4e00-\u9fff])"
)
"""MacBook Air: a name in Latin letters, which no Chinese noun follows."""
SO_MANY = regex(r"(?:[\d一二两三四五六七八九十]+[名只个位头])?")
BAND = regex(
    r"(?:左右|上下|[及或]?以[上下内])?的?(?P<of>价位|价格[带段]|价格区间|价[段档]|档位|[户房]型)"
)
"""3000-4000元价位段, 90平方米以下户型: between which prices or sizes those are that are told of."""
BANDS: dict[str, tuple[str, str]] = {"money": ("价档", "价位"), "area": ("户房", "户型面积")}
"""How the noun of such a class begins, by the kind of its bounds, and what they are of."""
NEAR, REACH = 12, 24
"""How far before a sum its classifier, and how far after it its noun is looked for, in characters."""


def in_band(case: Case) -> str | None:
    """价位 of 3000-4000元价位段的手机, 户型面积 of 90平方米以下户型: what tells a class of things, and is no price or size of one."""
    opens, name = BANDS[case.reading.kind]
    band = BAND.match(case.phrases.text, case.spot.end)
    return name if band is not None and band["of"][0] in opens else None


def of_young(case: Case) -> str | None:
    """婴儿年龄 of 6个月大的婴儿, of 带6个月的婴儿; None where the time is no age."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    if MONTHS_OLD.search(text, spot.start, spot.end) is None:
        return None
    old = OLD.match(text, spot.end)
    at = old.end() if old else spot.end + text.startswith("的", spot.end)
    many = SO_MANY.match(text, at) if old else None
    at = many.end() if many else at
    young = _young().match(text, at)
    if young is not None and (old or not _did_so_long(phrases, spot)):
        return young[0] + AGE
    if old is None:
        return None
    if OLD_ALONE.match(text, at):
        return AGE
    who = _noun(phrases, at, spot)
    return AGE if who is None else who + AGE


def _did_so_long(phrases: Phrases, spot: Spot) -> bool:
    """Whether a verb before the time says what went on for so long: 住院3个月的婴儿, and not 带3个月的婴儿."""
    ahead = phrases.preceding(spot.since, spot.start)
    return ahead is not None and ahead.tag[0] in "vn" and len(ahead.text) > 1


def _noun(phrases: Phrases, at: int, spot: Spot) -> str | None:
    """The noun at an offset, up to what is said of it: 小熊猫 of 小熊猫首次亮相."""
    end = min(max(spot.right_end, at), at + REACH)
    return _up_to_last(tagged(phrases.up_to_predicate(at, end) or ""))


def _thing(phrases: Phrases, at: int, spot: Spot) -> str | None:
    """The same of a thing, which what is done with it may be part of: 直流输电工程; 电池 of 电池充满电."""
    noun = phrases.after(at, min(max(spot.right_end, at), at + REACH), counted=True)
    if noun is None or noun.start != at:
        return None
    words = tagged(noun.text)
    state = next((n for n, (_, tag) in enumerate(words) if n and tag[0] in STATES), len(words))
    return _up_to_last(words[:state])


def _up_to_last(words: list[tuple[str, str]]) -> str | None:
    """The words up to the last noun among them; None where there is none."""
    last = max((n for n, (_, tag) in enumerate(words) if tag[0] in NOUNS), default=-1)
    return "".join(word for word, _ in words[: last + 1]) or None


def told_by(case: Case) -> str | None:
    """镜头焦距 of 50mm镜头, 高压电电压 of 500伏的高压电, 轿车价格 of 一辆30万元的轿车."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    start = spot.end + phrases.text.startswith("的", spot.end)
    if reading.kind == "money" and not (start > spot.end and _is_apiece(case)):
        return None
    if reading.unit in INCHES:
        return _across(phrases, spot)
    if reading.kind == "length" and reading.unit not in OF_LENSES:
        return None
    if reading.kind == "power":
        charging = CHARGING.match(phrases.text, start)
        return charging and charging[0] + POWER
    find = _noun if reading.kind == "money" else _thing
    noun = find(phrases, start, spot)
    if noun is None or is_amount(noun):
        return None
    quality = QUALITIES.get(reading.canonical or "") or _of_noun(noun, reading.kind)
    return quality and noun + quality


def _across(phrases: Phrases, spot: Spot) -> str | None:
    """液晶仪表尺寸 of 12.3英寸液晶仪表, 晶圆尺寸 of 8英寸晶圆代工; None of the length of a side."""
    text = phrases.text
    if ALONG.search(text, spot.in_clause(NEAR), spot.start):
        return None
    specs = SPECS.match(text, spot.end)
    at = specs.end() if specs else spot.end
    if screen := _screen().match(text, at):
        return "".join(screen[0].split()) + DIAGONAL
    if model := MODEL.match(text, at):
        return model[0] + DIAGONAL
    noun = _thing(phrases, at, spot)
    return noun and noun + DIAGONAL


def _of_noun(noun: str, kind: str) -> str | None:
    """焦距 of 镜头: what nouns of that end are told by in such units."""
    if kind == "money":
        return PRICE if noun.endswith(vocabulary().things.priced) else None
    told = vocabulary().things.told_by.get(kind, {})
    return next((quality for quality, ends in told.items() if noun.endswith(ends)), None)


def _is_apiece(case: Case) -> bool:
    """Whether the words before a sum say that each costs it, or that it is made for so little: 生产2万元的电动汽车."""
    spot = case.spot
    text, value = case.phrases.text, case.reading.value
    near = spot.in_clause(NEAR)
    if APIECE.search(text, near, spot.start):
        return True
    made = OFFERED.search(text, near, spot.start) is not None
    return made and value is not None and value < MOST_APIECE


@cache
def _young() -> re.Pattern[str]:
    """A noun for those whose age is told in months."""
    return regex(rf"[\u4e00-\u9fff]{{0,2}}?{trie(vocabulary().people.infants)}")


@cache
def _screen() -> re.Pattern[str]:
    """A noun for what has a diagonal, with what tells it apart: 悬浮式中控屏."""
    return regex(
        rf"[^，。；、,;：:的和及与（()）\n]{{0,20}}?{trie(vocabulary().things.with_diagonal)}"
    )
