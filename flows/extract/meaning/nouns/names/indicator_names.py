"""The name of the indicator that a figure states, built on the noun of what it measures.

A rate of change is the level's name + 增速, an absolute change + 增加量 or 减少量, a count + 数. Which noun that is, and what
the catalogue knows it as, belongs in `flows.extract.meaning.nouns.names.naming`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.nouns.names.naming import (
    CHANGES,
    FALL_NOUNS,
    MORE_OR_LESS,
    MOVES,
    PARTS,
    SUFFIXES,
    has_staff,
    is_deed,
    known,
    without_end,
)
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

QUOTES = str.maketrans("", "", '"“”')
"""Marks that stand round a noun, and are no part of a name."""
ABBREVIATION = regex(r"(?<![A-Za-z])(?:gdp|gnp|gni|cpi|ppi|pmi)(?![A-Za-z])")
"""Indicators that are written in small letters now and then."""
RISE_NOUNS = ("增速", "增长率", "增幅", "涨幅")
"""A rate under one of these names keeps it, where that of a fall is a 增速 below zero."""
EFFECTS = ("影响", "拉动")
"""What is told in points and is no change of anything: 对经济增长的拉动."""
WAYS = ("全程", "单程", "往返")
SIZES = {
    "length": {"厚": "厚度", "薄": "厚度", "长": "长度", "短": "长度", "宽": "宽度", "窄": "宽度", "深": "深度", "浅": "深度", "远": "距离"},
    "mass": {"轻": "重量"},
    "money": {"贵": "价格", "便宜": "价格"},
}  # fmt: skip
"""What has become more or less by an adjective of it: 机身薄了2毫米."""
HELD, SUM = ("增持", "减持"), "额"
"""减持120万股: what somebody does with so many shares; 较上期减持120万股 is by how much a holding changed."""
SUMS_HELD = ("增持额", "减持额")
"""What shares were bought or sold for by those who hold them, which says itself which way it moved."""
STANDARDS = ("标准", "防洪能力", "排涝能力", "防洪等级", "重现期")
"""Ends of what works are built to bear, in years: 防洪标准由20年一遇提高到50年一遇."""
INDICES = ("CPI", "PPI")
"""Ends of the names of such indices as the catalogue does not know: 调和CPI."""
PRICES = "prices"
"""The theme of the indices of prices, in the catalogue."""
COUNTED_ENDS = ("密度", "规模")
"""Ends of names that say how much and are told by a count: 人口密度每平方公里500人."""
CAPACITY, SORTS = "能力", (None, "种", "项", "类", "个", "大", "方面")
"""日处理能力50万件 says how much, and 三种能力 how many there are."""
ORGANISED = ("队", "系统")
"""Ends of the names of those who are counted by their persons: 医疗队50人."""
CROP_TAGS = "nxc"
"""First characters of the tags of what grows on land, and of what joins several (玉米和大豆)."""
FIRST = regex(r"(?:排名|排行|位列|排在)?前[\d一二三四五六七八九十百]{1,4}[名位](?=.)")
"""前5名企业: who stands first, where 名 counts ranks and no persons."""
CROWD = "客流"
"""Persons who come and go, as one noun for all of them."""
PERSONS = "人"
"""The classifier that says by itself that persons are counted: 全程5000人, 5人下落不明."""
INCHES, PIXEL = ("英寸", "寸", "吋"), "像素"
FRAMES, FRAME_RATES = ("fps", "帧/秒", "帧每秒"), ("帧率", "帧数")
VISITS = "人次"
"""What closes the name of what is counted in persons and times: 接待人次, of 5万人次 and 万人次."""


class Stated(NamedTuple):
    """What a figure states, apart from of what: its kind, role, direction and unit, and the verb of its change."""

    kind: str
    role: str
    direction: str = "none"
    unit: str | None = None
    verb: str = ""


def indicator(measured: str, stated: Stated) -> str:
    """The name of the indicator, from the noun of what is measured.

    >>> indicator("固定资产投资", Stated("percent", "change", "decrease", "%"))
    '固定资产投资增速'
    >>> indicator("医疗机构", Stated("count", "level", unit="家"))
    '医疗机构数'
    """
    name = ABBREVIATION.sub(_in_capitals, measured.translate(QUOTES))
    if stated.role == "difference":
        return name
    if stated.role == "change":
        return CHANGE_NAMES.get(stated.kind, _amount_of_change)(_how_many(name), stated)
    level_name = LEVEL_NAMES.get(stated.kind)
    return name if level_name is None else level_name(name, stated)


def _in_capitals(abbreviation: re.Match[str]) -> str:
    return abbreviation[0].upper()


def _how_many(name: str) -> str:
    """死亡人数 of 死亡人: what moves is how many they are, where the catalogue knows nothing else of them."""
    is_number = name.endswith(PERSONS) and known(name) is None and known(name + "数") is not None
    return name + "数" if is_number else name


def _rate(name: str, _: Stated) -> str:
    """固定资产投资增速, and of a 降幅 too: the rate of a change in percent, or in so many times."""
    return name if name.endswith(RISE_NOUNS) else without_end(name, FALL_NOUNS) + "增速"


def _variation(name: str, _: Stated) -> str:
    """失业率变动: a change in points, or of a change itself."""
    return name if name.endswith(EFFECTS) else name + "变动"


def _amount_of_change(name: str, stated: Stated) -> str:
    """出口额增加量, 出口额减少量: an absolute change; 贷款多增量, by how much more it grew than before; 机身厚度减少量."""
    size = SIZES.get(stated.kind, {}).get(stated.verb)
    if size is not None and not name.endswith(vocabulary().measures.sizes):
        name += size
    if stated.verb in MORE_OR_LESS:
        return without_end(name, CHANGES) + stated.verb + "量"
    if name.endswith(CHANGES):
        return _variation(name, stated)
    if stated.verb in HELD and name.endswith(SUMS_HELD):
        return name[: -len(SUMS_HELD[0])] + stated.verb + SUM  # 甲公司增持额, and 减持额 after it
    return name + ("减少量" if stated.direction == "decrease" else "增加量")


def _change_of_count(name: str, stated: Stated) -> str:
    """排名变动 of 排名上升9位; of what else is counted, how many more or fewer there are."""
    if name.endswith(vocabulary().measures.rankings):
        return name + "变动"
    return _amount_of_change(name, stated)


def _change_of_time(name: str, stated: Stated) -> str:
    """工期缩短时间 of 工期缩短30天, where the name says no time itself: by how much something was put off or drawn out."""
    defers = stated.verb in vocabulary().acts.deferring
    if defers and not name.endswith((*CHANGES, *vocabulary().times.lasting)):
        return name + stated.verb + "时间"
    return _amount_of_change(name, stated)


def _percentage(name: str, stated: Stated) -> str:
    """持股比例 of 持股5%, CPI增速 of CPI为2.1%; any other percentage is what its name says."""
    if name.endswith("持股"):
        return name + "比例"
    return name + "增速" if stated.role == "level" and _is_price_index(name) else name


@lru_cache(maxsize=16384)
def _is_price_index(name: str) -> bool:
    """Whether it is the index of some prices, whose percentages are rates of change."""
    entry = known(name)
    is_index = entry is not None and entry.theme == PRICES and entry.dimension == "index"
    return is_index or (entry is None and name.endswith(INDICES))


def _time(name: str, _: Stated) -> str:
    """审批时间 of 审批3天, 协议期限 of an agreement, where the name says no time itself."""
    if name.endswith(vocabulary().times.agreed):
        return name + "期限"
    return name if name.endswith(_ends_of_times()) else name + "时间"


@cache
def _ends_of_times() -> tuple[str, ...]:
    """Ends of names that are told in time as they stand: 审批周期, 男子百米纪录."""
    return (*SUFFIXES, *vocabulary().measures.records, *vocabulary().times.lasting, *STANDARDS)


def _age(name: str, _: Stated) -> str:
    """患者年龄 of 患者35岁, where the name says no age or time itself."""
    return name if name.endswith((*SUFFIXES, *vocabulary().times.lasting)) else name + "年龄"


def _area(name: str, stated: Stated) -> str:
    """造林面积 of 造林500亩, 油菜种植面积 of 种植油菜2000亩; 耕地红线 says itself what the land is."""
    if stated.role != "level" or name.endswith((*SUFFIXES, *vocabulary().measures.of_land)):
        return name
    (verb, _), *crop = tagged(name)
    are_crops = bool(crop) and all(tag[0] in CROP_TAGS for _, tag in crop)
    if are_crops and verb in vocabulary().acts.planting:
        name = name.removeprefix(verb) + verb
    return name + "面积"


def _length(name: str, stated: Stated) -> str:
    """手机屏幕尺寸 of 手机屏幕6.1英寸, 续航里程 of 续航600公里, 全程距离 of 全程12公里; any other length is what its name says."""
    if (stated.unit or "") in INCHES and name.endswith(vocabulary().things.with_diagonal):
        return name + "尺寸"
    if name.endswith(WAYS):
        return name + "距离"
    return name + "里程" if name.endswith("续航") else name


def _other(name: str, stated: Stated) -> str:
    """摄像头像素 of 摄像头4800万像素; of another measure that was told before (相机重) they are none. 60fps are a 帧率 of whatever it is."""
    if stated.unit in FRAMES:
        return name if name.endswith(FRAME_RATES) else FRAME_RATES[0]
    if stated.unit != PIXEL or name.endswith((PIXEL, "分辨率")):
        return name
    return name + PIXEL if name.endswith(vocabulary().things.with_pixels) else PIXEL


def _price(name: str, _: Stated) -> str:
    """学生票价 of 学生票40元: a ticket is told by what it costs."""
    return name + "价" if name.endswith(vocabulary().things.tickets) else name


def _count(name: str, stated: Stated) -> str:
    """医疗机构数 of 医疗机构5家; a name that says itself what is counted stays as it is (排名, 销量差距, 人口密度)."""
    measures = vocabulary().measures
    if name.endswith((*measures.rankings, *measures.gaps)):
        return name
    if stated.unit is None and _has_bare_values(name):
        return name
    in_unit = UNIT_NAMES.get(stated.unit or "")
    named_by_unit = None if in_unit is None else in_unit(name)
    if named_by_unit is not None:
        return named_by_unit
    if name.endswith((*SUFFIXES, *COUNTED_ENDS)):
        return name
    if name.endswith(CAPACITY) and stated.unit not in SORTS:
        return name
    return name + _count_noun(name, stated.unit)


def _has_bare_values(name: str) -> bool:
    """Whether a number without a unit is a value of it, and no count: 综合PMI为48.3, GDP环比变化为0, 集中度指数CR8为85.2."""
    if name.endswith(vocabulary().people.holders):
        return False  # 农业、化肥农药两板块: those who have them
    entry = known(name)
    is_of_another = entry is not None and entry.dimension != "count"
    return is_of_another or name.endswith((*MOVES, *vocabulary().measures.lines)) or "指数" in name


def _in_degrees(name: str) -> str | None:
    """应急响应级别 of 一级应急响应, 地震震级 of 5.5级地震, 最大风力 of 最大风力14级, 南风风力 of 南风2级; None of what is not told in 级."""
    if name.endswith(vocabulary().measures.alerts):
        return name + "级别"
    if name.endswith("震"):
        return name + "震级"
    if name.endswith(vocabulary().measures.graded):
        return name
    return name + "风力" if name.endswith("风") else None


def _in_households(name: str) -> str | None:
    """建档立卡户数 of 建档立卡人口49户, 低保户数 of 低保820户; None of what is no person and helps none, or says 户 itself."""
    people = vocabulary().people
    whose = (*people.persons, *people.helped, *people.benefits)
    if name.endswith(whose) and not name.endswith("户"):
        return name.removesuffix("人口") + "户数"
    return None


def _in_points(name: str) -> str | None:
    """违规记分 of 违规记6分, 考试成绩 of 考试成绩92分; None of what has no score."""
    if name.endswith(vocabulary().measures.scores):
        return name
    return name + "分" if name.endswith(vocabulary().acts.scoring) else None


def _in_seats(name: str) -> str | None:
    """建制派议席数 of 建制派298席; None of what has no seats, or says itself that it is some."""
    return name + "议席数" if name.endswith(vocabulary().people.parties) else None


def _in_stars(name: str) -> str | None:
    """服务评分 of 服务评分4.5星: a mark given in stars; None of hotels, which there are so many of."""
    return name if name.endswith(vocabulary().measures.starred) else None


def _count_noun(name: str, unit: str | None) -> str:
    """How the name of what is counted closes: 脱贫户数, 接待人次, 督查次数, 报名人数, 医院数."""
    if unit is not None and unit.endswith(VISITS):
        return VISITS
    extends = name.endswith(vocabulary().acts.extending)  # 火灾波及12户
    if unit == "户" and (extends or is_deed(name)):
        return "户数"
    if unit == "次" and not name.endswith("次"):
        return "次数"
    return "人数" if _counts_persons(name, unit) else "数"


def _counts_persons(name: str, unit: str | None) -> bool:
    """Whether those counted are persons whom the name does not name: 医疗队50人, 公司有3万人, 报名500人, 参加生育保险3万人."""
    if FIRST.match(name):
        return False
    if name.endswith(ORGANISED):
        return _is_of_persons(unit)
    is_of_them = unit is not None and (has_staff(name) or is_deed(name) or _says_joined(name))
    return (is_of_them and _is_of_persons(unit)) or (unit == PERSONS and not _names_persons(name))


def _names_persons(name: str) -> bool:
    """Whether the name ends in a noun of persons, so that it counts them by itself: 村民, and not 全程 or 下落不明."""
    people, plain = vocabulary().people, PARTS.sub("", name)  # 新到旅客（来自海外）
    return plain.endswith((*people.persons, *people.actors, *people.helped, CROWD))


def _says_joined(name: str) -> bool:
    """Whether the name says what persons are in, or were given: 参加生育保险, and not 参加保险的女性, who are named."""
    joins = name.startswith(vocabulary().acts.joining) and "的" not in name
    return joins and not name.endswith(vocabulary().people.persons)


def _is_of_persons(unit: str | None) -> bool:
    """Whether the unit counts persons, as a number without one may."""
    known_unit = language().units.get(unit or "")
    return unit is None or (known_unit is not None and known_unit.canonical == "person")


CHANGE_NAMES: dict[str, Callable[[str, Stated], str]] = {
    "percent": _rate,
    "ratio": _rate,
    "percentage_point": _variation,
    "count": _change_of_count,
    "duration": _change_of_time,
}
"""How the name of a change is made, by the kind of its figure; of other kinds it is an absolute change."""
LEVEL_NAMES: dict[str, Callable[[str, Stated], str]] = {
    "percent": _percentage,
    "duration": _time,
    "age": _age,
    "area": _area,
    "count": _count,
    "length": _length,
    "other": _other,
    "money": _price,
    "rate": _price,
}
"""How the name of what is no change is made; of other kinds it is the noun itself."""
UNIT_NAMES: dict[str, Callable[[str], str | None]] = {
    "级": _in_degrees,
    "户": _in_households,
    "分": _in_points,
    "星": _in_stars,
    "席": _in_seats,
}
"""Units of counts that have a noun of their own, where what is counted is told in them."""
