"""A member of a list has only its own word, the measure was told with the first: 日系份额13.6%，德系17.4% is the 份额 of 德系.

The clause holds the member and its amount, and the sentence has told of another of its kind in the same unit. What is told of
the parts of a whole belongs in `flows.extract.meaning.subjects.parts.branching.branches`. The price of goods whose trade is
told is theirs, too.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import VISITS
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import PER_EACH
from flows.extract.meaning.subjects.events.amounts.deeds import GOODS
from flows.extract.meaning.subjects.money.sales.prices import EACH, PER_UNIT
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINTS
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.partitions import attributes, holds, is_part, sibling
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

MEAN = regex("[日月周]均")
"""日均用水量, of whose parts each is a mean, too."""
IS = regex(
    rf"(?:则?[只仅]有|[则仅也却]*(?:应当?|应该)?(?:[为是]|达到?)?)?{HEDGE}?(?:{EACH.pattern})?"
)
"""人身险公司为185.9%, 热轧卷板每吨3840元: all that may stand between a member and its amount."""
AMONG = regex("其中[，,:：]?")
SUMMED = regex(rf"(?:合计|共计|总计)(?:[为是]|达到?)?{HEDGE}?$")
COPULAS = ("为", "是", "达", "到")
_EACH_ALONE = regex(rf"[，,、]?{IS.pattern}(?<=[\u4e00-\u9fff])")
_EACH_IS = regex(rf"(?<=[\u4e00-\u9fff])(?:分别|依次){IS.pattern}$")
JOINT = "、"
OF = "占"
PRICE = regex(
    r"(?:平均|最[高低]|批发|零售|收购|出厂|销售|市场|成交|进口|出口|现货|期货|结算)*(?:价格|均价|价)$"
)
"""平均批发价格 of 猪肉平均批发价格: all that is said of the price."""
TRADED = ("进口", "出口")
"""What opens the price of goods that the clause before told the trade in: 进口大豆5万吨，进口均价每吨3600元."""
IN_ALL, TRADED_ALONE = "累计", regex("(?:进口|出口)[量额]?")
"""累计进口, 出口量: trade in whatever goods were spoken of."""
PRICED_IN = ("money", "rate")
WEIGHED = ("mass", "volume", "energy", "area")
"""Kinds of amounts of goods, which a thing has none of by its name alone."""
OUTPUTS, MADE_IN = ("产量", "销量"), (*WEIGHED, "length", "power")
"""What goods of one list are told in that have units of their own: 钢产量90万吨，布12万米，汽车23万辆."""
ANIMAL, HEADS = "animal", ("只",)
"""What animals are counted in, which are kept and no output: 猪肉产量3万吨，家禽200万只."""
ALL_GOODS = "货物"
"""All that is carried, of which some goods are told by their names alone."""
OF_ALL = ("市场", "行业", "全球", "全国", "大盘")
"""How measures open that are of no firm alone."""
COUNT, SO_MUCH = "count", (naming.QUANTITY, "分数线")
"""Of what is counted, only these ends say more than how many there are."""
PERCENT, RATES = "percent", ("率", "比例", "密度")
MONEY, OF_EACH = "money", regex(rf"(?<=..)(?:{PER_EACH}|平均).{{2,}}$")
"""生均公用经费 of 小学生均公用经费: what each has, which is told of the next by its name alone."""
OWNERS, THINGS = "nljba", "nljbs"
"""First characters of the tags of words for what a rate is told of: 固定宽带, 自来水, 初中."""
DIVISIONS = tuple("区县市镇乡村城")
NOUNS = "nbjsfqexa"
"""Tags of the words that a member is made of: 物理类, B类, 专科, 国内, 一般债券."""
PLACE = "ns"
SHORTEST, LONGEST = 2, 3
LONGEST_MEMBER = 6
"""No member of such a list has more characters."""
MANY = 1000
"""So many pieces are an output; fewer may be what is there."""
REACH = 60
"""So far back 每吨 may stand that the first price was told for."""


def measured(case: Case, name: str) -> str | None:
    """The member with the measure of the one told before in its unit; None where it is none, or is measured itself."""
    told = case.stated
    if told == name or not _is_alone(case.phrases, case.spot, name):
        return None
    if told is None:
        return _made_too(case.reading, name, case.memory)
    return _with_measure_of(case, name, told)


def _made_too(reading: Reading, name: str, memory: Memory) -> str | None:
    """汽车产量 of 粗钢产量90万吨，增长3%；汽车23万辆: of other goods of the sentence, which are told in a unit of their own."""
    told = memory.level if memory.named else None
    if told is None or not told.endswith(OUTPUTS):
        return None
    is_made = reading.kind in MADE_IN or (_are_goods(reading) and reading.canonical != ANIMAL)
    if not is_made or reading.unit in HEADS:
        return None
    made = _of_goods(name, told, memory.listed.member)
    return name + made if made and not name.endswith(made) else None


def all_measured(case: Case, names: list[str]) -> list[str]:
    """公路客运量3亿人次，民航、水路分别为150万人次和400万人次: the members of a list, each with the measure of the one told before.

    The names as they are where one of them is no member, or the clause says more than who they are.
    """
    phrases, spot, memory = case.phrases, case.spot, case.memory
    told = case.stated
    start = spot.clause.start
    if told is None or spot.since > start:
        return names
    among = AMONG.match(phrases.text, start, spot.start)
    start = start if among is None else among.end()
    if not phrases.text.startswith(names[0], start):
        return names
    if told in names or _EACH_IS.search(phrases.text, start, spot.start) is None:
        return names
    full = [_with_measure_of(case, name, told) for name in names]
    found = [name for name in full if name is not None]
    memory.listed.member = names[-1] if len(found) == len(names) else memory.listed.member
    return found if len(found) == len(names) else names


def _with_measure_of(case: Case, name: str, told: str) -> str | None:
    """The member with the measure that was told of another; None where that is not of its kind."""
    reading, memory = case.reading, case.memory
    mean = MEAN.match(told)
    over = "" if mean is None else mean[0]  # 日均用水量, of the next a mean, too
    told = told.removeprefix(over)
    rest = _told_first(case.phrases.text, case.spot.clause.start, name, told)
    rest = rest or in_common(name, told) or _of_firm(case, name, told)
    if not rest and reading.kind in PRICED_IN and _is_priced(case):
        rest = _price(name, told)
    if not rest and (reading.kind in WEIGHED or reading.canonical == VISITS or _are_goods(reading)):
        rest = _of_goods(name, told, memory.listed.member)
    if not rest and reading.kind == MONEY and is_thing(name):
        per_head = OF_EACH.search(told)
        rest = "" if per_head is None else per_head[0]
    if not rest and reading.kind == PERCENT:
        return _rated(name, told)
    if not rest or rest in name or (reading.kind == COUNT and not rest.endswith(SO_MUCH)):
        return None
    memory.listed.member = name
    return over + name + rest


def another(case: Case) -> str | None:
    """发行利率 of 发行期限12年，发行利率2.55%，其中专项债券15年、2.63%: what was told in the unit, of the member that the list is of."""
    memory = case.memory
    told, name = case.stated, memory.listed.member
    is_next = case.spot.run.position and name and (memory.subject or "").startswith(name)
    if told is None or not is_next or told == memory.subject:
        return None
    return name + (in_common(name, told) or told)


def of_each(name: str, levels: Sequence[str]) -> list[str]:
    """The measures of a member that is told with 分别 after those of another: 中学教师 after 小学教师平均工资 and 平均工龄.

    Rates that were told of nobody are those of one kind of firms, too. Empty where the name is no member.

    >>> of_each("中学教师", ["小学教师平均工资", "平均工龄"]), of_each("人身险公司", ["综合偿付能力充足率", "流动性覆盖率"])
    (['中学教师平均工资', '中学教师平均工龄'], ['人身险公司综合偿付能力充足率', '人身险公司流动性覆盖率'])
    >>> of_each("财政", ["工业投资", "失业率"])
    []
    """
    first, *others = [in_common(name, level) for level in levels]
    if first:
        rests = [first, *(one or level for one, level in zip(others, levels[1:], strict=True))]
    else:
        rests = [_rate_of_nobody(level) for level in levels]
        if not name.endswith(vocabulary().people.firms):
            return []
    are_of_others = any(rest in name for rest in rests)  # "" is in any name
    return [] if are_of_others else [name + rest for rest in rests]


def together(case: Case, name: str) -> str | None:
    """甲公司保费收入12亿元，乙公司保费收入14亿元，两家公司合计26亿元: those who act, with the measure that was told of some of them.

    None where nothing says that it is a sum, or no measure was told of somebody in the unit.
    """
    spot = case.spot
    actors = vocabulary().people.actors
    if (
        not name.endswith(actors)
        or SUMMED.search(case.phrases.text, spot.since, spot.start) is None
    ):
        return None
    told = case.memory.stated.get(case.reading.canonical, "")
    words = tagged(told)
    ends = accumulate(len(word) for word, _ in words)
    owner = max((end for end in ends if told[:end].endswith(actors)), default=0)
    measure = told[owner:]
    return name + measure if owner and _says_how_much(measure) else None


def at_price(case: Case) -> str | None:
    """原油3亿吨，每吨4275元, after the 进口均价 of 铁矿砂: the price of the goods of which an amount was told last."""
    spot, reading, memory = case.spot, case.reading, case.memory
    price = PRICE.search(memory.stated.get(reading.canonical, ""))
    if price is None or reading.kind != "money" or memory.level is None:
        return None
    if _EACH_ALONE.fullmatch(case.phrases.text, spot.since, spot.start) is None:
        return None
    goods = _goods(memory.level, price[0][: len(TRADED[0])])
    return goods + price[0] if goods else None


def of_trade(name: str, memory: Memory) -> str | None:
    """进口铁矿砂7亿吨，进口均价825元, or 均价825元: the price of the goods whose trade was told; None where the name says of what it is."""
    if memory.level is None or PRICE.fullmatch(name) is None:
        return None
    for trade in TRADED:
        goods = _goods(memory.level, trade)
        if goods:
            return goods + name if name.startswith(TRADED) else goods + trade + name
    return None


def at_that_price(name: str, memory: Memory) -> str | None:
    """大豆进口 of 大豆进口均价每吨4200元，累计进口5600万吨: the trade in the goods whose price was told; None where it is of all goods."""
    traded = name.removeprefix(IN_ALL)
    price = PRICE.search(memory.level or "") if TRADED_ALONE.fullmatch(traded) else None
    if price is None or not price.start() or not price[0].startswith(traded[: len(TRADED[0])]):
        return None
    return price.string[: price.start()] + traded


def _goods(told: str, trade: str) -> str:
    """铁矿砂 of 铁矿砂进口 or of 进口铁矿砂; "" where those are no goods, or no trade in them."""
    goods = told.removesuffix(trade) if told.endswith(trade) else told.removeprefix(trade)
    return goods if trade in TRADED and goods != told and not _is_measure(goods) else ""


def _is_alone(phrases: Phrases, spot: Spot, name: str) -> bool:
    """Whether the clause has nothing but the name before its figure, or a list goes on with it: 小学9平方米、初中15平方米."""
    text, start = phrases.text, spot.clause.start
    if spot.since > start and text.startswith(JOINT, spot.since):
        start = spot.since + len(JOINT)
        return text.startswith(name, start) and _says_no_more(text, start + len(name), spot.start)
    among = AMONG.match(text, start, spot.start)
    start = start if among is None else among.end()
    if spot.since > start or not text.startswith(name, start):
        return False
    return _says_no_more(text, start + len(name), spot.start)


def _says_no_more(text: str, start: int, end: int) -> bool:
    return IS.fullmatch(text, start, end) is not None


def _told_first(text: str, start: int, name: str, told: str) -> str:
    """生均校舍面积 of 生均校舍面积小学9平方米、初中15平方米: the measure that the clause opens with; "" where it opens with the member."""
    if name.endswith((*naming.SUFFIXES, *vocabulary().measures.amounts)):
        return ""
    sizes = range(SHORTEST, min(LONGEST_MEMBER, len(told) - SHORTEST) + 1)
    return next((told[at:] for at in sizes if text.startswith(told[at:] + told[:at], start)), "")


def in_common(name: str, told: str) -> str:
    """What follows the owner in `told`, where the name is another owner of its kind; "" where nothing says that it is.

    >>> in_common("德系", "日系品牌份额"), in_common("人身险公司", "财产险公司赔付率"), in_common("农村", "城镇居民恩格尔系数")
    ('品牌份额', '赔付率', '居民恩格尔系数')
    >>> in_common("母公司", "公司营业收入"), in_common("税收", "企业营业收入"), in_common("德系", "份额")
    ('营业收入', '', '')
    """
    words = tagged(name)
    if any(tag[0] not in NOUNS and not _has_as_noun(told, word) for word, tag in words):
        return ""
    first = tagged(told)[0][0]
    if len(first) >= SHORTEST and name.endswith(first):
        rest = told.removeprefix(first)
    elif is_part(name) and not _is_measure(name):
        rest = (sibling(name, told) or "").removeprefix(name)
    else:
        kind, own = _kind(name, words[-1][0], told)
        owner, _, rest = told.partition(kind)
        if len(kind) < SHORTEST or not owner or not own or own in owner or kind in rest:
            rest = _after_one_alike(name, told)
    return rest if _says_how_much(rest) and not rest.startswith(tuple(JOINTS)) else ""


def _has_as_noun(told: str, word: str) -> bool:
    """污染 of 轻度污染天数比例16%，中度污染4%: whether a verb stands in what was told with no other before it, and is a noun there."""
    at = told.find(word)
    return at > 0 and all(tag[0] != "v" for _, tag in tagged(told[:at]))


def _kind(name: str, last: str, told: str) -> tuple[str, str]:
    """产品 of 电子产品, one word, where 通信产品订单 has it as a word: of what kind the name is, and which of them."""
    noun = name[-SHORTEST:]
    kind = noun if last not in told and any(word == noun for word, _ in tagged(told)) else last
    return kind, name.removesuffix(kind)


def _after_one_alike(name: str, told: str) -> str:
    """份额 of 德系 and 日系份额: what follows words of as many characters that end alike."""
    size = len(name)
    if size < SHORTEST or _is_measure(name):
        return ""
    end = name[-1 if size <= LONGEST else -SHORTEST :]
    ends = set(accumulate(len(word) for word, _ in tagged(told)))
    at = 0
    while at + size in ends and told[at : at + size] != name and told.endswith(end, at, at + size):
        at += size  # 水库入库流量: 入库 is what 出库 is held against
    return told[at:] if at else ""


def _of_firm(case: Case, name: str, told: str) -> str:
    """充足率 of 行业充足率为195%，人身险公司为186%: a rate told of nobody, or of all, of one kind of firms, which are no percentage."""
    spot = case.spot
    is_of = case.phrases.text.endswith(COPULAS, spot.clause.start, spot.start)
    is_firm = case.reading.kind == "percent" and name.endswith(vocabulary().people.firms)
    return _rate_of_nobody(told) if is_of and is_firm else ""


def _rate_of_nobody(told: str) -> str:
    """The rate that was told, where that is of no firms, or of all: 不良贷款率 of 行业不良贷款率; "" where it is somebody's."""
    of_all = next((one for one in OF_ALL if told.startswith(one)), "")
    whose = OF in told or any(one in told for one in vocabulary().people.actors)
    return told.removeprefix(of_all) if naming.is_of(told, "percent") and not whose else ""


def _price(name: str, told: str) -> str:
    """平均价格 of 牛肉 after 猪肉平均价格; "" where no price of a thing was told, or the name is no thing."""
    price = PRICE.search(told)
    is_of_thing = price is not None and price.start() > 0 and is_thing(name)
    return price[0] if price is not None and is_of_thing else ""


def _is_priced(case: Case) -> bool:
    """Whether the figure is a price by its unit, or by what was said before it: 均价每吨3720元，热轧卷板3840元."""
    spot, reading = case.spot, case.reading
    if reading.kind == "rate":
        return PER_UNIT.search(reading.unit or "") is not None
    since = spot.in_sentence(REACH)
    return EACH.search(case.phrases.text, since, spot.start) is not None


def _are_goods(reading: Reading) -> bool:
    """Whether so many may be made or sold: 冰箱86万台 after 空调产量, and not 设备12台, which somebody has."""
    is_many = reading.value is not None and reading.value >= MANY
    return reading.unit in GOODS and is_many


def _of_goods(name: str, told: str, member: str) -> str:
    """进口 of 原油 after 铁矿砂进口: what was done with one kind of goods, or how much of it there is, of another.

    `member` is what was told last of another so.
    """
    head = naming.head_of(told)
    owner = told.removesuffix(head)
    is_of_all = holds(told, name) or (not head and naming.is_name(told))
    if owner and head and owner[-1] == name[-1] and is_of_all:
        return head  # 机动车保有量150万辆，其中汽车130万辆: the name says of which kind those are
    if is_part(name) and (not owner or (is_of_all and told.endswith(SO_MUCH))):
        return told  # 货运量4.5亿吨，铁路1.2亿吨; 港口吞吐量5.6亿吨，内河1.8亿吨
    if not head and is_thing(name):
        return _of_all_goods(told, member)  # 货物发送量2亿吨，其中煤炭1亿吨
    return head if head and is_thing(owner) and is_thing(name) else ""


def _of_all_goods(told: str, member: str) -> str:
    """发送量 of 货物发送量: how much of all goods was told, or of the `member` before, is told of one more kind; else "".

    >>> _of_all_goods("货物发送量", ""), _of_all_goods("煤炭发送量", "煤炭"), _of_all_goods("旅客发送量", "")
    ('发送量', '发送量', '')
    """
    amount = naming.quantity(told)
    owner = told.removesuffix(amount)
    return amount if amount and (owner.endswith(ALL_GOODS) or owner == member) else ""


@lru_cache(maxsize=4096)
def _rated(name: str, told: str) -> str | None:
    """The rate told of one thing, of the next: 燃气普及率 after 自来水普及率; None where none was told, or the name is no thing.

    A rate that was told of no thing is that of some, or of a kind of places: 青年失业率 after 失业率, 乡镇供水普及率.

    >>> _rated("初中", "小学净入学率"), _rated("垃圾", "城市污水集中处理率"), _rated("写字楼", "出租率")
    ('初中净入学率', '城市垃圾集中处理率', '写字楼出租率')
    >>> _rated("乡镇", "供水普及率"), _rated("优秀", "合格率"), _rated("工业", "产值增速")
    ('乡镇供水普及率', None, None)
    """
    tag = tagged(name)[-1][1]
    if not told.endswith(RATES) or not is_thing(name) or tag[0] not in THINGS or OF in told:
        return None
    place = next((one for one in sorted(attributes()) if told.startswith(one)), "")
    if name in attributes() or name.endswith(DIVISIONS):
        rate = told.removeprefix(place)
    else:
        rate = _rate_alone(told.removeprefix(place))
        name = place + name
    return None if rate in name else name + rate


def _rate_alone(told: str) -> str:
    """净入学率 of 小学净入学率: the longest rate that is a term of its own, else what follows the nouns that it opens with.

    >>> _rate_alone("小学净入学率"), _rate_alone("燃气入户率"), _rate_alone("率")
    ('净入学率', '入户率', '率')
    """
    terms = (told[at:] for at in range(SHORTEST, len(told) - SHORTEST))
    if term := next(filter(naming.is_name, terms), ""):
        return term
    words = tagged(told)
    if len(words) > 1 and len(words[-1][0]) == 1:  # 入户|率
        words = [*words[:-2], (words[-2][0] + words[-1][0], "n")]
    nouns = takewhile(lambda word: word[1][0] in OWNERS, words[:-1])
    return told[sum(len(word) for word, _ in nouns) :]


@lru_cache(maxsize=4096)
def is_thing(name: str) -> bool:
    """Whether the name is a noun that is no amount and no place: 原油, and not 库存."""
    tags = [tag for _, tag in tagged(name)] if name else [PLACE]
    if tags[-1] == PLACE or any(tag[0] not in NOUNS for tag in tags):
        return False
    sides = vocabulary().once.aspects
    return not _is_measure(name) and not any(name.endswith(side) for side in sides)


def _is_measure(name: str) -> bool:
    """Whether the name says how much by itself: 税收, 发行利率."""
    if name.endswith((*naming.SUFFIXES, *vocabulary().measures.amounts)):
        return True
    return naming.is_of(name, *naming.UNCOUNTED)


def _says_how_much(rest: str) -> bool:
    """Whether what follows an owner is a measure: 份额, 客运需求, 订单."""
    ends = (*naming.heads(), *naming.SUFFIXES, *vocabulary().measures.measuring)
    ends = (*ends, *vocabulary().times.lasting)
    return len(rest) >= SHORTEST and (rest.endswith(ends) or naming.known(rest) is not None)
