"""What each of those counted measures, told between their number and their noun: 5台500千伏主变压器, 4艘10米长的快艇."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import BREAKS, DIRECTED, moving
from flows.extract.meaning.subjects.measures import EXTENTS
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINTS
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

QUALITIES = {
    "length": "长度", "area": "面积", "volume": "容积", "power": "功率", "voltage": "电压", "mass": None, "steam": None,
}  # fmt: skip
"""Dimensions that a thing has one of, and what it is called; 吨 are of what it carries, melts or weighs."""
INCHES, DIAGONAL = ("英寸", "寸", "吋", "英尺", "呎"), "尺寸"
"""Screens, wafers and containers are told by them: 一块34英寸面板."""
HOW = "[多余]?[长宽高深厚](?![度速清压等温新炉])"
OF = r"(?!范围|以?[内外])的?"
"""After the measure; 高 and 长 may open the noun: 2座500米高炉."""
OWNERS = ("person", "household", "organisation", "place")
"""Those who have what is measured after them, and are not of that size: 3户30亩耕地."""
STATES = ("长势", "墒情", "苗情", "行情")
"""How what grows or is sold does, which is no part of its name: 30万亩水稻长势良好."""
IN_TURN = ("竞相", "次第", "相继", "陆续")
"""80亩荷花竞相开放: how they do something, whatever the dictionary makes of the word."""
PLOTS = ("亩", "公顷")
"""Units of land alone, in which what grows on it is told."""
NAMES = ("nr", "nrt", "nrfg", "nz", "ns")
"""Tags of words that may be the name of a place: 安仁, 西华."""
HEDGES = regex(rf"(?:{HEDGE}|逾|的)+$")
DONE_TO = regex(
    r"(?<![面针相应绝反核派])[对将把](?:全[省市县区乡镇村]|[该本][省市县区乡镇村]|当地)?$"
)
"""对10万亩小麦进行防治: what something is done to."""
AND_SO_ON = regex("等地?|境内|的?")
"""From the last of the places to the size: 郸城、鹿邑等地30万亩小麦."""
OPENING_TWO = 2
LAND_OF = ("count", "mass", "area")
"""Dimensions of what grows on land, and of land, which the catalogue knows by itself: 小麦, 土地."""
ACROSS, LAND = ("毫米", "厘米", "mm", "cm"), ("用地", "土地")
"""Units of how wide or thick something is; nouns that measure land and are counted by the plot."""
THINGS, DIGIT = "nbjx", regex(r"\d")
"""Tags of words that a thing is named by."""
NOT_LONG = regex(r"[多余]?(?:[高宽粗深厚处内外远以之范后前])")
"""After so much of a road or a river that it is no length of."""
WORKS = regex(
    "(?:提质|升级|综合|提升|更新|生态|延伸)*(?:改造|治理|整治|修复|维修|养护|建设|清淤|疏浚|绿化|硬化|加固)$"
    "|(?:安全|生命|防护|安保|改造|治理|整治|修复|提升|养护|建设|清淤|疏浚|绿化|亮化|硬化|加固)*工程$"
)
"""What is done along a road or a river."""
LINE = regex(r"(?<![航视红底短中长界警基专流])线$")
"""连接线, 孛桃线: a way by its end; not what nobody goes along."""
MADE_LARGER = {"加宽": "宽度", "拓宽": "宽度", "加高": "高度", "加深": "深度", "加厚": "厚度"}
WILL_BE_LARGER = regex(rf"(?P<verb>{trie(tuple(MADE_LARGER))})[至到为]")
"""After how much it was before: 由12米加宽到24米."""
SIDES = DIRECTED | {"重": "重量", "直径": "直径", "半径": "半径"}
SIDE = regex(r"(?P<side>[长宽高深厚重]|直径|半径)(?:度|量)?(?:分别)?(?:[为达约近超]|超过|大约)*$")
LONGEST_SIDE = 8
"""Within how many characters before the number such a word begins."""
OTHER_SIDES = regex(
    r"(?:[、，](?:[长宽高深厚重]|直径|半径|最[高宽厚]处?)(?:度|量)?[为达约近]?\d[\d.]*(?:余|多)?[\u4e00-\u9fffa-z]{1,3}?){0,3}"
    r"(?:左右)?的(?=[\u4e00-\u9fff“])"
)
"""From one size to the thing: 、宽20米、重250吨的."""
THING_ALONE = regex(r"[\u4e00-\u9fff]{2,5}(?=[，。；,;\n]|$)")
JUDGED = regex(
    r"(?<![\u4e00-\u9fff])(?P<whose>[\u4e00-\u9fff]{1,12}?)(?:其实|本身|虽然|[虽并也都])*(?:不算|不太|不是很|不|很|较|比较|非常)(?P<side>[长宽高深厚重])[，,]$"
)
"""这座塔并不高，: what a clause says of a thing by an adjective, before the one that tells how much that is."""
JUST = regex(rf"(?:[它其]?(?:只|仅|只有|仅有|有|足有|达|为|大概)|{HEDGE})*")
"""只有: between the two."""
MASS = "mass"
UNTHINGS = ("地方", "距离", "位置", "高度", "深度", "时候")
"""Nouns that say where something is so high or so deep."""
HERE = regex(r"(?:[该本全我这][省市县区州旗镇乡村国](?:有|共有|现有)?|当地|附近|周边)")
INSIDE = ("内", "里", "境内", "中")
OTHER = regex(f"[{JOINTS}或]")
"""Between the sizes of one thing after another: 500千伏和220千伏变电站."""
LASTING = regex(
    r"(?:\d+|[一二三四五十]+|半)(?:个?小时|分钟|刻钟|年期)(?!前|后|内|以[内上下]|左右)的?"
)
"""6255个一刻钟生活圈: likewise, where it is so far away in time."""
JOINTS, HOUSEHOLDS = "、/", "户数"
LONGEST = 24
"""How far the noun is read, in characters."""


def counted(case: Case) -> str | None:
    """主变压器 of 5台500千伏主变压器: what is counted stands after the size of each."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    if reading.unit is None or reading.canonical in OWNERS:
        return None
    size = _sizes().match(phrases.text, spot.end) or LASTING.match(phrases.text, spot.end)
    return None if size is None else _noun(case, _past_others(phrases.text, size.end()))


def _past_others(text: str, end: int) -> int:
    """Where the noun begins behind sizes that it is of as well: 12个500千伏和220千伏变电站."""
    while (other := OTHER.match(text, end)) and (size := _sizes().match(text, other.end())):
        end = size.end()
    return end


def of_each(case: Case) -> str | None:
    """主变压器电压 of 5台500千伏主变压器: the size itself."""
    phrases, spot = case.phrases, case.spot
    if spot.since != spot.start or spot.since == spot.clause.start:
        return None
    if phrases.text[spot.start - 1] not in _classifiers():
        return None
    size = _sizes().match(phrases.text, spot.start)
    if size is None or size.end("unit") != spot.end:
        return None
    noun = _noun(case, _past_others(phrases.text, size.end()))
    quality = None if noun is None else _quality(noun, size)
    return noun and quality and noun + quality


def _quality(noun: str, size: re.Match[str]) -> str | None:
    """What is so large of a thing: a pipe of so many millimetres is so wide, and a road of so many metres so long."""
    if (directed := DIRECTED.get((size["how"] or "")[-1:])) is not None:
        return directed
    if size["unit"] in INCHES:
        return DIAGONAL if noun.endswith(vocabulary().things.with_diagonal) else None
    dimension = language().units[size["unit"]].dimension
    if dimension == "length" and (
        size["unit"] in ACROSS or not noun.endswith(vocabulary().things.with_length)
    ):
        return None
    return QUALITIES.get(dimension)


def told_before(case: Case) -> str | None:
    """钢箱梁长度 of 一片长15米、宽20米、重250吨的钢箱梁: one of the sizes that tell a thing apart, by the thing after all of them."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    side = SIDE.search(text, spot.in_own(LONGEST_SIDE), spot.start)
    if side is None or _is_of_subject(case, side.start()):
        return None
    others = OTHER_SIDES.match(text, spot.end)
    if others is None:
        return None
    end = min(len(text), others.end() + LONGEST)
    noun = phrases.up_to_predicate(others.end(), end) or _all_that_follows(text, others.end())
    if not noun or noun.startswith(UNTHINGS):
        return None
    begun = next((one for one in vocabulary().acts.founding if noun.endswith(one)), "")
    noun = noun.removesuffix(begun) or noun  # 大道|通车
    return noun.lstrip("“") + SIDES[side["side"]]


def _all_that_follows(text: str, at: int) -> str:
    """大断裂 of a clause that ends with it, though the dictionary has 断裂 as a verb; "" where more is said."""
    thing = THING_ALONE.match(text, at)
    return "" if thing is None else thing[0]


def judged(case: Case) -> str | None:
    """塔高度 of 这座塔并不高，只有43米: what the adjective of the clause before measures, of the thing that it is said of."""
    phrases, spot, text = case.phrases, case.spot, case.phrases.text
    start = spot.own_start
    if JUST.fullmatch(text, start, spot.start) is None:
        return None
    judged = JUDGED.search(text, max(spot.sentence.start, start - LONGEST), start)
    if judged is None or (SIDES[judged["side"]] == SIDES["重"]) != (case.reading.kind == MASS):
        return None
    whose = phrases.owner(judged.start("whose"), judged.end("whose"))
    return None if whose is None else whose + SIDES[judged["side"]]


def _is_of_subject(case: Case, at: int) -> bool:
    """Whether a noun stands right before the word at an offset, and has that size: 大桥长15米."""
    phrases, spot = case.phrases, case.spot
    if phrases.words.at(at).start < at:
        return True  # 全长, 身高
    ahead = phrases.preceding(spot.clause.start, at)
    return ahead is not None and ahead.tag[0] in "nj" and ahead.text not in language().units


def of_thing(case: Case) -> str | None:
    """冬油菜面积 of 江州12万亩冬油菜, 园区内2000平方米厂房: nothing but a place stands before the size, or what something is done to."""
    phrases, spot, kind = case.phrases, case.spot, case.reading.kind
    is_land = case.reading.unit in PLOTS
    if not (phrases.text[spot.start].isdigit() or is_land):
        return None
    noun = _thing(case)
    if not noun or (kind == "length" and not noun.endswith(vocabulary().things.with_length)):
        return None
    start = spot.own_start
    stop = _before_hedge(phrases.text, start, spot.start) if is_land else spot.start
    where = phrases.before(start, stop)
    is_where = where is not None and where.end == stop and _has_land(phrases, where)
    is_inside = where is not None and phrases.text.endswith(INSIDE, start, stop)
    is_here = HERE.fullmatch(phrases.text, start, stop) is not None
    is_tended = is_land and (
        DONE_TO.search(phrases.text, start, stop) is not None
        or (where is not None and _is_holder(phrases, where, stop))
    )
    if start < stop and not (is_where or is_inside or is_here or is_tended):
        return None
    return noun + EXTENTS[kind] if naming.known(noun) is None or _grows(noun) else noun


def _grows(noun: str) -> bool:
    """小麦: whether the catalogue knows the noun as something of which land may be full, and as no amount of it (小麦产量)."""
    entry = naming.known(noun)
    is_thing = entry is not None and entry.dimension in LAND_OF
    return is_thing and not noun.endswith((*naming.SUFFIXES, *vocabulary().measures.qualities))


def _has_land(phrases: Phrases, where: Phrase) -> bool:
    """Whether the phrase says only where what is measured lies, or whose it is: 江州, 石桥村, 某合作社."""
    is_deed = where.is_act or phrases.words.at(where.start).tag[0] == "v"
    return phrases.is_place(where) or (
        where.text.endswith(vocabulary().people.landholders) and not is_deed
    )


def _before_hedge(text: str, start: int, end: int) -> int:
    """Where text[start:end] ends without what only says how exact the number is: 对|近10万亩."""
    hedge = HEDGES.search(text, start, end)
    return end if hedge is None else hedge.start()


def _is_holder(phrases: Phrases, where: Phrase, end: int) -> bool:
    """Whether the phrase ends in a name that no list of places has, or in who holds land: 桦川105万亩水稻, 农户14亩水田."""
    last = phrases.preceding(where.start, where.end)
    if last is None or AND_SO_ON.fullmatch(phrases.text, where.end, end) is None:
        return False
    if last.tag in NAMES and naming.known(last.text) is None:
        return True
    people = vocabulary().people
    return not where.is_act and last.text.endswith((*people.persons, *people.holders))


def is_long(case: Case, name: str) -> bool:
    """Whether so much is the length of a road or a fence that is named before it: 拆除护栏900公里; and not 公路6米宽.

    So it is of works on them: 管网改造320公里, 中小河流治理35公里.
    """
    if case.reading.kind != "length":
        return False
    line = WORKS.sub("", name).rstrip("”》")
    if not (line.endswith(vocabulary().things.with_length) or LINE.search(line)):
        return False
    return NOT_LONG.match(case.phrases.text, case.spot.end) is None


def made_larger(case: Case, name: str) -> str:
    """宽度 of 路面加宽至34米, 高度 of 大堤加高了1.2米: what of a thing is made larger, by the verb; "" where the name says it, or no verb does."""
    if case.reading.kind != "length" or name.endswith(tuple(MADE_LARGER.values())):
        return ""
    if case.moved.verb in MADE_LARGER:
        return MADE_LARGER[case.moved.verb]
    becomes = WILL_BE_LARGER.match(case.phrases.text, case.spot.end)
    return "" if becomes is None else MADE_LARGER[becomes["verb"]]


def in_other_dimension(name: str, kind: str, joint: str) -> str:
    """桥梁1万座、600万米; 成交535套/5万平方米, whose amount is the 成交面积: what was counted, in another dimension."""
    if joint not in JOINTS or kind not in EXTENTS:
        return name
    return name.removesuffix(naming.QUANTITY).removesuffix(HOUSEHOLDS) + EXTENTS[kind]


def _thing(case: Case) -> str:
    """冬油菜 of 12万亩冬油菜进入出苗期: the nouns right after the size, with the verb of how they are grown (密植玉米)."""
    noun = ""
    words = case.phrases.words.between(case.spot.end, case.spot.clause.end)
    if _is_grown_so(words):
        noun = words.pop(0).text
    for word in words:
        if word.text[0] in BREAKS or word.tag[0] not in THINGS:
            break
        is_measure = is_amount(word.text) and not _grows(word.text)
        if is_measure or word.text in STATES or word.text in IN_TURN:
            break
        noun += word.text
    return noun


def _is_grown_so(words: list[Word]) -> bool:
    """Whether the words open with how what grows there is grown: 密植|玉米, and not 种植|玉米, which is what is done."""
    if len(words) < OPENING_TWO or words[0].tag != "v":
        return False
    is_way = len(words[0].text) > 1 and words[0].text not in vocabulary().acts.planting
    return is_way and words[0].text not in moving() and _grows(words[1].text)


def _noun(case: Case, at: int) -> str | None:
    phrases = case.phrases
    number = DIGIT.search(phrases.text, at, min(at + LONGEST, case.spot.clause.end))
    end = min(at + LONGEST, case.spot.clause.end) if number is None else number.start()
    noun = phrases.after(at, end, counted=True)
    if noun is None or noun.start != at or is_amount(noun.text):
        return None  # 2架5000米高度飞行的无人机
    land = next((one for one in LAND if phrases.text.startswith(one, noun.end)), "")
    return phrases.name(noun) + land  # 2宗3万平方米住宅用地


@cache
def _sizes() -> re.Pattern[str]:
    """A number with the unit of a quality, and how it is told of the noun, which may follow others: 3座110千伏、2座220千伏变电站."""
    units = trie(name for name, unit in language().units.items() if unit.dimension in QUALITIES)
    number = r"\d[\d.,]*[百千万亿]*"
    others = rf"(?:[、和](?P<more>{number}[\u4e00-\u9fff]{number}(?:{units}))){{0,4}}"
    sides = rf"(?:、{number}(?:{units})[长宽高深厚])*"  # 2米深、6米宽的大洞
    return regex(
        rf" ?(?:大?约)?(?:{number}[-—~至到])?{number} ?(?P<unit>{units})(?!级)(?P<how>{HOW})?{sides}{OF} ?{others}"
    )


@cache
def _classifiers() -> frozenset[str]:
    """How classifiers end of what may be of a size."""
    units = language().units.values()
    return frozenset(
        unit.name[-1] for unit in units if unit.kind == "count" and unit.canonical not in OWNERS
    )
