"""A branch is measured as its whole is: 投资增长6%，其中第一产业增长8% is the 投资 of 第一产业.

What is told of a whole is told of its branches by their names alone, until another measure is named. A part of those
who are counted belongs in `flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON, VISITS
from flows.extract.meaning.change_words import is_of_prices
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.naming import QUANTITY
from flows.extract.meaning.nouns.phrase import A_MEAN
from flows.extract.meaning.subjects.parts.branching import under
from flows.extract.meaning.subjects.parts.branching.members import MEAN
from flows.extract.meaning.subjects.parts.classes import bare
from flows.extract.meaning.subjects.parts.wholes import framed, partitive, whole_names
from flows.extract.meaning.subjects.parts.wholes.partitive import REACH, among
from flows.extract.text.words import tagged
from schemas.catalogue.partitions import (
    attributes,
    is_part,
    is_part_of,
    measure_of_parts,
    sibling,
)
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory
    from schemas.catalogue.indicators import Indicator

MEASURES = ("money", "percent", "ratio", "index", "rate")
"""Dimensions that a thing does not have by being there, as it has a number or a weight."""
RATED = ("percent", "rate")
RATES = ("percent", "ratio", "index", "rate")
PRICES = ("价格", "价")
"""Verbs of prices: 鲜菜价格上涨5%，鲜果上涨3%."""
NUMBERS = ("人数", "人次", "次数")
"""Endings of what numbers are of: 报名人数5万人，其中大学生3万人 are 大学生报名人数."""
AREA = "面积"
HEAD, JOINED = 2, "新增"
BUILT = (AREA, "里程", "长度")
"""How much there is of what was built."""
TRADED, AMOUNTS = ("进口", "出口"), ("money", "count", "mass", "volume", "energy", "length", "area")
NATURAL = (QUANTITY, *BUILT, "能力", "人口")
"""Ends of what is told in tons or in metres, and never in money."""
RIDERS, IN_ALL = ("旅客", "乘客", "游客", "人次", "诊疗", "就诊"), "总"
"""How the names of what is counted in persons and times end."""
NOTHING: tuple[str, ...] = ()
IN_KIND: dict[str, tuple[str, ...]] = {
    "count": (QUANTITY,),
    "mass": (QUANTITY,),
    "volume": (QUANTITY,),
    "energy": (QUANTITY, "用电"),
    "power": ("装机容量",),
    "length": (QUANTITY, "里程", "长度"),
    "area": (AREA, QUANTITY),
}
"""How measures end that a figure of a kind may be of: 布1.2亿米 of 产量, 高速公路12公里 of 里程."""
TIMES = "倍"
"""The unit of how many times a branch grew over: 增长3.7倍."""
THE, QUOTED = "该", ("净值", "价", "价格", "指数")


def measured(case: Case, name: str) -> str | None:
    """The name of a branch with the measure of its whole; None where it is no branch, or none was measured."""
    phrases, spot, reading, moved, memory = case
    if moved.is_still:
        whole = case.whole
        if whole is None:
            return None
        if reading.kind in RATED:
            return _rate(phrases, spot, name, whole)
        return _amount(case, name, whole)
    if moved.role != "change" or not _is_rate(reading) or name.endswith(naming.heads()):
        return None
    if (its := of_the_same(phrases, spot, name, memory)) is not None:
        return its
    if (its := _of_its_kind(name, memory.changes.last or memory.level or "")) is not None:
        return its
    if its := measure(under.closed(phrases, spot, name)):
        return None if _is_measure(name) else naming.joined(name, its)
    head = memory.parts.measure or _measure_of_all(phrases, spot)
    if not head:
        return None
    told = memory.changes.last or memory.level or ""
    if _is_branch(name):
        return naming.joined(name, head)
    if _is_measure(name):
        return None
    if name in attributes() and _divided(phrases, spot) and told.endswith(head):
        other = next((one for one in sorted(attributes()) if told.startswith(one)), "")
        return naming.joined(name, told.removeprefix(other))  # 城市居民消费价格, 农村居民消费价格
    is_dear = head in PRICES and is_of_prices(moved.verb) and memory.named
    is_branch = is_part_of(name, told) or is_dear or _divided(phrases, spot)
    return naming.joined(name, head) if is_branch else None


def _is_branch(name: str) -> bool:
    """Whether the name is one of a branch, which has measures and is none: 制造业, and not 就业."""
    things = vocabulary().things
    return name.endswith(things.branches) and not name.endswith(things.no_branches)


def _is_rate(reading: Reading) -> bool:
    """Whether a change is told as a rate: 12%, 3.7倍."""
    return reading.kind == "percent" or reading.unit == TIMES


def under_head(case: Case, name: str) -> str:
    """原煤产量 of 主要产品产量：原煤862万吨；化肥36万吨: a member of a list with what its head measures; else the name as it is."""
    reading = case.reading
    is_kind = name in attributes()  # 零售额中，城镇零售额3亿元，乡村1亿元: as the other one
    whole = (under.closed if is_kind else under.head)(case.phrases, case.spot, name)
    if not whole or not may_amount_to(measure(whole), reading.kind, reading.canonical):
        return name
    of_them = is_kind and reading.canonical == PERSON  # 城镇常住人口
    its = naming.joined(name, whole) if of_them else of_whole(name, whole)
    is_deed = [tag for _, tag in tagged(name)] == ["v"]  # 新增
    return name if is_deed else its


def may_amount_to(head: str, kind: str, canonical: str | None) -> bool:
    """Whether a figure of that kind may be so much of it: tons, metres and pieces of 产量, yuan of 支出, anything of 出口."""
    if head.startswith(TRADED):
        return kind in AMOUNTS
    if kind == "money":
        return not head.endswith((*NATURAL, *NUMBERS))
    if canonical == PERSON:
        return head.endswith((*vocabulary().people.persons, *NUMBERS))
    return head.endswith(IN_KIND.get(kind, NOTHING))


def says_measure(name: str) -> bool:
    """Whether a label says by itself what is measured, and takes over nothing: 用电量, 城镇化率, 就业人员; not 粮食, 采矿业, 衣着.

    >>> says_measure("城镇化率"), says_measure("采矿业"), says_measure("水产品")
    (True, False, False)
    """
    if name.endswith((*naming.heads(), *vocabulary().measures.amounts)):
        return True
    entry = naming.known(name)
    if entry is None or is_part(name) or _is_branch(name) or not naming.is_name(name):
        return False
    return entry.dimension == "count" or (
        entry.dimension in MEASURES and not _is_short(name, entry)
    )


def _measure_of_all(phrases: Phrases, spot: Spot) -> str:
    """零售额 of 单位商品零售额中，粮油类增长8%，饮料类增长5%: what the sentence opens with, of all the parts that it goes on to."""
    opened = framed.OPENED.match(phrases.text, spot.sentence.start, spot.clause.start)
    whole = opened and phrases.named(opened.start("whole"), opened.end("whole"))
    return measure(whole) if whole else ""


def of_the_same(phrases: Phrases, spot: Spot, name: str, memory: Memory) -> str | None:
    """净值为1.5元。该基金近一年上涨5%: what is quoted of the very thing, where the name takes it up again."""
    told = memory.level or ""
    is_same = phrases.text.find(THE + name, spot.since, spot.start) >= 0
    return told if is_same and told.endswith(QUOTED) and not _is_measure(name) else None


def _of_its_kind(name: str, told: str) -> str | None:
    """三线城市房价 of 二线城市房价下降5%，三线城市下降6%: the measure of the last one is that of the next of its kind.

    None where the name does not end in the noun of those told, or nothing is measured of them.
    """
    its = sibling(name, told) or ""
    rest = its.removeprefix(name)
    if naming.is_name(rest) or (name in attributes() and len(rest) >= HEAD):
        return its  # 城镇居民消费支出, of 城镇居民; 国内客运需求, of 国内, which is no measure
    kind = tagged(name)[-1][0]
    kind = name[-HEAD:] if kind == name else kind  # 三线城市 is a word
    apart, (owner, _, rest) = name.removesuffix(kind), told.partition(kind)
    if len(kind) < HEAD or "" in (apart, owner) or apart in owner or _is_measure(name):
        return None
    measures = rest.endswith((*naming.heads(), *naming.SUFFIXES)) or _is_measure(rest)
    return name + rest if measures else None


def all_measured(case: Case, names: list[str]) -> list[str]:
    """铁路、水路货运量 of 铁路、水路分别完成3200万吨和560万吨, after the 货运量 of 公路; 其中汽车、电子行业分别增长: of the whole before."""
    moved, memory = case.moved, case.memory
    if moved.role == "change":
        of_whole = [measured(case, name) for name in names]
        found = [name for name in of_whole if name is not None]
        if len(found) == len(names):
            return found
    told = memory.changes.last or memory.level or ""
    if not memory.parts.measure or not all(
        is_part_of(name, told) or _is_branch(name) for name in names
    ):
        return names
    if any(name.endswith(naming.heads()) for name in names):
        return names
    is_level = moved.role == "level"
    whole = case.whole if is_level else None
    if (is_level and measure(whole or "") != memory.parts.measure) or case.reading.kind in (
        "count",
        "ratio",
    ):
        return names
    return [naming.joined(name, memory.parts.measure) for name in names]


def done(case: Case, verb: Phrase) -> str | None:
    """受灾面积31万公顷，其中绝收13万公顷 is the 绝收面积: the part is named by what was done, or became of it."""
    spot = case.spot
    whole = case.whole
    if whole is None or len(verb.text) == 1:
        return None
    head = measure(whole) or (AREA if case.reading.kind == "area" else "")
    if not head:
        return None
    name = naming.joined(verb.text, head)
    is_alone = verb.start <= max(spot.since + 1, spot.clause.start)
    is_its = naming.is_name(name) or head in BUILT
    return name if (is_alone and is_its) or among(case.phrases, spot) else None


@lru_cache(maxsize=4096)
def measure(name: str) -> str:
    """What the branches of `name` are measured by; "" where it has no branches that go by their names alone."""
    return measure_of_parts(name) or naming.head_of(name)


@lru_cache(maxsize=4096)
def of_whole(name: str, whole: str) -> str:
    """The name of a part that stands by itself below its whole in a table, with what the whole measures.

    >>> of_whole("工业", "用电量"), of_whole("税收", "财政收入"), of_whole("住户存款", "各项存款")
    ('工业用电量', '税收收入', '住户存款')
    """
    whole = naming.standard(whole)[0]  # 第二产业增加值, of which 工业 is a part
    head = measure(whole)
    if not head or name in whole or name.endswith(naming.heads()):
        return name
    if name.endswith(vocabulary().measures.amounts):
        return name
    if head in PRICES and name in attributes():
        return naming.joined(name, whole)  # 城市居民消费价格
    entry, of_all = naming.known(name), naming.known(whole)
    is_measured = entry is not None and entry.dimension in MEASURES and not _is_short(name, entry)
    is_branch = _is_branch(name) or is_part_of(name, whole)
    if not is_branch and is_part(name) and entry is not None and entry.dimension in MEASURES:
        return name  # 税收, below 用电量: of another whole
    is_branch = is_branch or is_part(name)
    same = is_measured and (of_all is None or entry is None or entry.dimension == of_all.dimension)
    return (
        name if same and not is_branch else naming.joined(name, _with_its_own(name, whole) or head)
    )


def _is_measure(name: str) -> bool:
    """Whether the name says what is measured: 失业率 does, 鲜菜 is only short for 鲜菜价格, and 企业 are things."""
    entry = naming.known(name)
    return entry is not None and entry.dimension in MEASURES and not _is_short(name, entry)


def _is_short(name: str, entry: Indicator) -> bool:
    """Whether the name leaves out the measure that other names have: 鲜菜 of 鲜菜价格, 制造业 of 制造业投资."""
    if any(one.startswith(name) and one != name for one in (entry.name_zh, *entry.aliases)):
        return True
    return any(naming.is_name(name + head) for head in naming.heads())


def _divided(phrases: Phrases, spot: Spot) -> bool:
    """Whether the sentence goes through parts of what was told."""
    start = spot.in_sentence(REACH)
    return (
        among(phrases, spot)
        or partitive.BY_KIND.search(phrases.text, start, spot.start) is not None
    )


def _rate(phrases: Phrases, spot: Spot, name: str, whole: str) -> str | None:
    """死亡率5‰，其中城市3.6‰，农村5.9‰: the rate of the whole, of a part that is told by its name alone."""
    is_rate = naming.is_of(name, *RATES) and _is_measure(name)
    if name.endswith((*naming.heads(), *PRICES)) or is_rate or whole.endswith(name):
        return None  # 住宅均价, of 商品房均价
    if not (is_part_of(name, whole) or _divided(phrases, spot)):
        return None
    its = _with_its_own(name, whole)  # 平均利率3.5%，其中一般债券3.4%
    return name + its if its else naming.joined(name, whole)


def _amount(case: Case, name: str, whole: str) -> str | None:
    """其中核电3亿元, of an investment: what the whole measures, of a branch that is no amount itself; over the same time (日均)."""
    mean = MEAN.match(whole)
    its = _amount_of(case, name, whole if mean is None else whole[mean.end() :])
    if its is None:
        return None
    each = A_MEAN.search(whole)
    if each is not None and name.endswith(vocabulary().people.persons) and not A_MEAN.search(its):
        return name + whole[each.start() :]  # 外地游客人均住宿支出
    return its if mean is None or mean[0] in its else mean[0] + its


def _amount_of(case: Case, name: str, whole: str) -> str | None:
    """The branch with what the whole measures, over whatever time that is."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    head = (
        measure(whole)
        or _all_of_it(name, whole)
        or _visits(reading, name, whole)
        or _quantity(name, whole)
    )
    is_number = reading.kind == "count" and not head.endswith((QUANTITY, *RIDERS))
    divided = _divided(phrases, spot) or (not is_number and partitive.among_all(phrases, spot))
    if not divided:
        return None
    if name.endswith(JOINED) and (added := whole.partition(JOINED)[2]):
        return name + added  # 水电新增536万千瓦, of 发电新增装机
    if naming.known(name) is None and _is_new(whole) and not name.endswith(naming.heads()):
        return name + whole  # 陆上, of 风电新增
    new = _new(whole)
    if new and head and name.endswith(head) and not name.startswith(new):
        return new + name  # 新增贷款9亿元，其中制造业贷款2亿元
    if name.endswith(vocabulary().measures.amounts):
        return None
    if is_number:
        # 参保职工, of 参加养老保险人数: what was done is in the name of the part
        says_all = not whole.endswith(NUMBERS) or whole[0] == name[0] or whole[:HEAD] in name
        says_all = says_all or name[-HEAD:] in whole or "的" in name  # 首选物理的考生, of 报名人数
        # 第一产业 by itself is an amount of money, and counts no persons
        is_all = says_all or (naming.is_name(name) and naming.is_counted(name))
        return None if is_all else naming.joined(name, whole)
    if not head or name in whole or name.endswith(naming.heads()):
        return None
    entry, of_all = naming.known(name), naming.known(whole)
    # 国家铁路, whose length is no mass
    told_in = reading.kind if of_all is None else of_all.dimension
    same = entry is not None and entry.dimension == told_in
    # 地铁, of 运营里程
    leaves_out = entry is not None and (
        _is_short(name, entry) or (name != entry.name_zh and entry.name_zh.endswith(head))
    )
    if entry is not None and same and not (reading.kind == "count" or leaves_out):
        return None
    return new + naming.joined(name, _with_its_own(name, whole) or head)


def _visits(reading: Reading, name: str, whole: str) -> str:
    """发送旅客, of 铁路; 诊疗人次, of 医院: what is told in 人次 of all is told so of who carries or sees a part of them.

    "" where the part is of those who come themselves: 儿童, 境外游客.
    """
    those = vocabulary().people.persons
    is_whose = reading.canonical == VISITS and whole.endswith(RIDERS)
    return "" if name.endswith((*those, *RIDERS)) or not is_whose else whole.removeprefix(IN_ALL)


def _quantity(name: str, whole: str) -> str:
    """旅客发送量, of 铁路 and so of 国家铁路: what counts things of the owner whose noun the part ends in; "" of what counts none."""
    rest = _with_its_own(name, whole)
    says_it = rest in name or name.endswith((*naming.SUFFIXES, *vocabulary().people.persons))
    return rest if rest.endswith(QUANTITY) and not says_it else ""


def _is_new(whole: str) -> bool:
    """Whether more of one kind has come, which each of its parts is of: 风电新增, 光伏新增装机."""
    owner = whole.removesuffix(measure(whole))
    return owner.endswith(JOINED) and not owner.startswith(JOINED)


def _new(whole: str) -> str:
    """新增 of 新增贷款: by what there is more of it, and of each part; "" of what is all there is."""
    fronts = whole_names.fronted(whole)[0]
    return fronts if fronts.startswith(bare.NEW) else ""


def _all_of_it(name: str, whole: str) -> str:
    """货物运输量, of 公路; 税金, of 建筑业: an amount with no noun that its branches share is told of each in full; "" of what is none.

    Not of those counted, whose parts take the noun alone: 公司, of 建筑业.
    """
    is_branch = is_part_of(name, whole) or _is_branch(name)
    whole = naming.without_scope(whole)
    says_how_much = whole.endswith(vocabulary().measures.amounts) or naming.is_of_money(whole)
    return whole if is_branch and says_how_much else ""


def _with_its_own(name: str, whole: str) -> str:
    """外贸货物吞吐量, of 沿海港口 and of a whole that is the 规模以上港口外贸货物吞吐量: all that follows the noun which both end their owners in."""
    owner = next((name[at:] for at in range(1, len(name) - 1) if name[at:] in whole), None)
    rest = "" if owner is None else whole.partition(owner)[2]
    goes_on = bool(rest) and is_part(tagged(rest)[0][0])  # 水路交通投资 of 公路水路交通投资
    return "" if goes_on and is_part(owner or "") else rest
