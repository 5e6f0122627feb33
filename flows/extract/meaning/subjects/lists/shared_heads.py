"""The head or the owner that a list writes once, given to each of its members: 甲、乙和丙价格, 城镇、农村居民收入, 第一、二、三产业.

A head that several counts share, which only the last of them has, belongs in `heads` beside this module.
"""

from __future__ import annotations

from itertools import accumulate

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import PER_EACH
from flows.extract.text.words import cut, is_listed, tag_of
from flows.regex import regex
from schemas.catalogue.partitions import attributes, beside
from schemas.catalogue.vocabulary import vocabulary

MEAN = regex("(?:(?:年度?|月度?|日)?(?:平均|均)|最[高大低小][日月]|[年月日])$")
TERMS, MEAN_PRICE = ("年", "月", "日"), "均"
"""年|均价: the segmenter joins what the mean is of to the mean."""
ORDINAL = regex("第?[一二三]")
SIZES, SIZED = regex("[大中小微]|[吃穿用]类"), regex("[中小微]型")
WHOLE = 2
ONE = regex(
    "(?:国内|国际|全国|全省|全市)?(?![甲乙丙丁东西南北中上下省市县区州旗镇乡村])[\u4e00-\u9fff]"
)
"""汽 of 国内汽、柴油价格; no name that stands alone, and no place."""
TRADE, TRADES, OF_TRADES = "业", "行业", ("产业", "行业", "业")
_USED = "(?:综合)?能源?消?耗|[水电煤油气]耗|用[水电能地]量?|(?:二氧化)?碳排放量?"
USED, ENDS_USED = regex(_USED), regex(rf"(?:{_USED})$")
PER_UNIT = regex(rf"(?P<per>(?:单位|[万亿]元)[\u4e00-\u9fffGDP]{{2,9}}?)(?:{_USED})")
"""单位产值能耗, 万元GDP能耗, and what else is used or let out for as much of it: 水耗, 二氧化碳排放."""
MODE = regex("(?P<mode>.*?(?:铁路|公路|水路|民航|航空|航线|机场|港口|口岸))旅客")
FREIGHT = "货"
"""铁路旅客, beside what is moved by the same: 货物, 货邮."""
DONE_WITH, DEED = (
    regex("(?P<of>.+?)[\u4e00-\u9fff]{2}[数率]"),
    regex("[\u4e00-\u9fff]{2}[数率]"),
)
"""刑事案件立案数, and 破案数 beside it: how often the same was done with cases."""
STROKE = "/"
PAIR = 2
BOUND = regex("[及或]以[上下]|以[上下](?=.)")
"""一级及以下医院, 县级及以上: which classes are told together, after the one that bounds them."""
RATE = "率"
MODIFIER = 2
"""城镇, 农村: how many characters a modifier has that a list sets beside others."""

DUTY = "税"
FLOWS = ("收入", "支出", "投资", "利润")
"""Ends of the names of money that comes in or goes out."""
OF_EACH = regex(f"(?:{PER_EACH}|平均)(?=..)")
"""人均, 生均, within the name of a measure."""


def sharing(names: list[str]) -> list[str]:
    """The names, with the head or the owner that the list writes once."""
    return _of_same_owner(_by_same_mode(_bounded(names)))


def _bounded(names: list[str]) -> list[str]:
    """三级医院, 一级及以下医院 of 三级、一级及以下医院: what bounds the last class is none of what all share."""
    bound = BOUND.search(names[-1])
    if bound is None or len(names) < PAIR:
        return _sharing(names)
    last = names[-1][: bound.start()]
    *others, whole = _sharing([*names[:-1], last + names[-1][bound.end() :]])
    if not whole.startswith(last):
        return names
    return [*others, last + bound[0] + whole.removeprefix(last)]


def _of_same_owner(names: list[str]) -> list[str]:
    """功能区昼间达标率, 功能区夜间达标率 of 功能区昼间、夜间达标率: whose all parts are that the list tells apart by words that name no thing."""
    parts = [next(filter(name.startswith, attributes()), "") for name in names[1:]]
    if not parts or not all(parts):
        return names
    rest = names[-1].removeprefix(parts[-1])
    first = names[0].removesuffix(rest)
    part = next(filter(first.endswith, attributes()), "")
    owner = first.removesuffix(part)
    if not part or not owner or part in parts or not _is_boundary(owner, part):
        return names
    return [names[0], *(owner + name for name in names[1:])]


def _sharing(names: list[str]) -> list[str]:
    """Likewise, but for the way in which persons and goods are moved alike; one name alone shares nothing."""
    if len(names) < PAIR:
        return names
    shared = naming.heads()
    rest = _past_compound(names[-1], _past_other(beside(names[:-1], names[-1]) or ""))
    if rest and not _is_within_word(names[-1].removesuffix(rest), rest):
        return [*(name + rest for name in names[:-1]), names[-1]]
    if measure := _of_each(names):
        return [
            *(name + measure for name in names[:-1]),
            names[-1].replace("的" + measure, measure),
        ]
    if persons := _persons_of(names):
        return [*(name + persons for name in names[:-1]), names[-1]]
    head = next((head for head in shared if names[-1].endswith(head) and names[-1] != head), "")
    if any(map(_is_duty, names[:-1])):
        return names
    common = _after_first(names) or _after_last(names) or _from_mean(names)
    if common.endswith(head) and len(common) > len(head) and not _is_of_last(names, head, common):
        head = common
    if not head:
        family = naming.family_name(names[-1])
        if len(names) > PAIR and all(len(name) >= len(names[-1]) for name in names[:-1]):
            family = ""  # 东山稀土、西河材料、江淮汽车: who leaves out the noun is shorter
        are_whole = any(_is_whole_name(name, family) for name in names[:-1])
        head = naming.quantity(names[-1]) if are_whole or not family else family
        head = head or _rate_of(names)
    head = _with_mean(names[-1], head)
    are_amounts = any(name.endswith((*shared, *naming.SUFFIXES, head)) for name in names[:-1])
    if head and not are_amounts and not all(map(ENDS_USED.search, names)):
        return [
            name
            if name.endswith(head) or _is_trade(name, head) or _is_other_total(name, head)
            else name + head
            for name in names
        ]
    if (of_each := _per_unit(names) or _of_same_cases(names)) is not None:
        return of_each
    if measured := _of_next(names):
        return measured
    own = naming.head_of(names[0])
    of = names[0].removesuffix(own) if own else ""
    is_owner = of and _is_boundary(of, own)  # 社会消费品/零售总额: 零售 owns no 进出口总额
    is_narrower = any(name != own and name.endswith(own) for name in names[1:])  # 税收/收入
    if is_owner and not is_narrower and all(name in shared for name in names[1:]):
        # 茶叶产量、产值: both of tea
        return [names[0], *(of + name for name in names[1:])]
    return names


def _rate_of(names: list[str]) -> str:
    """普及率 of 自来水、卫生户厕普及率, 处理率 of 污水、生活垃圾处理率: the rate of the last, for members that are no measure; else empty."""
    *of, last = cut(names[-1])
    if last == RATE and len(of) > 1:
        last = of[-1][-MODIFIER:] + RATE
    are_bare = not any(is_amount(name) or name.endswith(RATE) for name in names[:-1])
    return last if of and are_bare and len(last) > MODIFIER and last.endswith(RATE) else ""


def _is_of_last(names: list[str], head: str, common: str) -> bool:
    """生态用水量 of 农业、工业、人工生态用水量: an indicator beside those that the others are with the head alone."""
    last = naming.known(common)
    others = [name + head for name in names[:-1] if head]
    return (
        bool(others)
        and naming.is_name(common)
        and all(naming.is_name(other) and naming.known(other) is not last for other in others)
    )


def _of_next(names: list[str]) -> list[str]:
    """高中阶段 in 义务教育巩固率、高中阶段和高等教育毛入学率: a member without a measure has that of the next one; empty if none is without.

    Who or what is counted lacks none: 入境游客、免税销售额分别增长64%、46.8%.
    """
    measures = (*naming.SUFFIXES, *vocabulary().measures.measuring)
    people = vocabulary().people
    those = (*people.persons, *people.firms)
    are_measured = [is_amount(name) or name.endswith((*measures, *those)) for name in names]
    if not are_measured[-1] or sum(are_measured) < WHOLE or all(are_measured):
        return []
    given: list[str] = []
    for name, is_measured in zip(reversed(names), reversed(are_measured), strict=True):
        head = "" if is_measured else given[-1].removeprefix(cut(given[-1])[0])
        given.append(name + head)
    return given[::-1]


def _is_trade(name: str, head: str) -> bool:
    """纺织业, before 机械行业: a trade by its own last character, which is no 纺织业行业."""
    return head == TRADES and name.endswith(TRADE)


def _is_other_total(name: str, head: str) -> bool:
    """人均GDP, before 财政收入: money of another kind by its own name, which is no GDP收入.

    税收 is short for 税收收入, and a trade (制造业, before 服务业投资) has none of its own.
    """
    flow = next((one for one in FLOWS if head.endswith(one)), "")
    entry = naming.known(name)
    is_short = entry is not None and entry.name_zh.endswith(flow)
    return bool(flow) and is_amount(name) and not is_short and not name.endswith(TRADE)


def _persons_of(names: list[str]) -> str:
    """专任教师 of 小学、初中专任教师: those who are at the last of several institutions are at each, with what is measured of them; empty where the last has none."""
    first, *others = cut(names[-1])
    at, rest = (*names[:-1], first), "".join(others)
    persons = vocabulary().people.persons
    if not rest.endswith(persons) and not "".join(others[:1]).endswith(persons):
        return ""
    alike = [had.holders for had in vocabulary().once.possessions]
    return rest if any(_all_end(at, ends) for ends in alike) else ""


def _all_end(names: tuple[str, ...], ends: tuple[str, ...]) -> bool:
    """Whether all the names end in one of the ends."""
    return all(name.endswith(ends) for name in names)


def _by_same_mode(names: list[str]) -> list[str]:
    """铁路旅客发送量, 铁路货物发送量 of 铁路旅客和货物发送量: both are moved by what the list names once."""
    by = MODE.match(names[0])
    if by is None or not all(name.startswith(FREIGHT) for name in names[1:]):
        return names
    return [names[0], *(by["mode"] + name for name in names[1:])]


def _of_same_cases(names: list[str]) -> list[str] | None:
    """刑事案件立案数, 刑事案件破案数 of 刑事案件立案数、破案数: what was done with the cases that the list names once; None if it is no such list."""
    first = DONE_WITH.fullmatch(names[0])
    if first is None or not first["of"].endswith(vocabulary().things.offences):
        return None
    if any(DEED.fullmatch(name) is None or tag_of(name[:2])[0] != "v" for name in names[1:]):
        return None
    return [names[0], *(first["of"] + name for name in names[1:])]


def _per_unit(names: list[str]) -> list[str] | None:
    """单位产值能耗, 单位产值水耗 of 单位产值能耗和水耗: all are reckoned for a unit of what the first one names; None if they are not."""
    first = PER_UNIT.fullmatch(names[0])
    if first is None or not all(map(USED.fullmatch, names[1:])):
        return None
    return [names[0], *(first["per"] + name for name in names[1:])]


def _with_mean(name: str, head: str) -> str:
    """年均浓度 of SO2年均浓度, 年均价 of 铝年均价: how the measure is taken belongs to the head that all share."""
    mean = MEAN.search(name.removesuffix(head)) if head and name.endswith(head) else None
    if mean is None or (mean[0] in TERMS and not head.startswith(MEAN_PRICE)):
        return head
    return mean[0] + head if mean.start() else head


def _is_whole_name(name: str, head: str) -> bool:
    """Whether a member is the name of an indicator that says all it measures: not PM2.5, which is short for its 平均浓度."""
    entry = naming.known(name)
    is_short = entry is not None and bool(head) and entry.name_zh.endswith(head)
    return naming.is_name(name) and (name.endswith(head) or not is_short)


def _is_duty(name: str) -> bool:
    """契税 of 契税、土地增值税: each tax has a name of its own."""
    return name.endswith(DUTY) and naming.known(name) is not None


def of_one_character(names: list[str], last: str) -> list[str]:
    """国内汽油价格 of 国内汽、柴油价格: the word of two characters that the `last` member alone has whole, with all that follows in it.

    So 轻工业 of 轻、重工业, where each is a word of its own.
    """
    whole = cut(last)[0]
    is_compound = len(whole) > WHOLE and all(is_listed(name + whole[1:]) for name in names[:-1])
    if len(whole) != WHOLE and not is_compound:
        return names
    rest = last.removeprefix(whole[0])
    return [*(_completed(name, whole[1], rest) for name in names[:-1]), names[-1]]


def _completed(name: str, head: str, rest: str) -> str:
    """The name with `rest`, where its last character makes a word with `head` and is none by itself: 金融机构存, before 贷款余额."""
    if ONE.fullmatch(name):
        return name + rest
    *of, alone = cut(name)
    is_measured = name.endswith(naming.SUFFIXES)  # 受理数
    is_short = len(alone) == 1 and bool(of) and len(of[-1]) > 1 and not is_measured  # 同城 is not
    return name + rest if is_short and is_listed(alone + head) else name


def _of_each(names: list[str]) -> str:
    """甲、乙和丙的支持度: the measure after 的 that the last has for all; empty where it is no measure, or not the only one."""
    owner, of, measure = names[-1].rpartition("的")
    measures = (*naming.SUFFIXES, *vocabulary().measures.measuring, "度")
    is_of_all = of and owner and len(measure) > 1 and measure.endswith(measures)
    return measure if is_of_all and not any("的" in name for name in names[:-1]) else ""


def _after_first(names: list[str]) -> str:
    """城镇、农村居民收入: what all have in common is what follows the last one's modifier; empty if they are no such list."""
    told_apart = [_last_word(name) for name in names[:-1]]  # 养老 of 基本养老
    if any(len(one) != MODIFIER for one in told_apart):
        return ""
    first = cut(names[-1])[0]
    noun = first[MODIFIER:]
    is_compound = len(noun) == MODIFIER and all(map(is_listed, (first[:MODIFIER], noun)))
    if told_apart[-1] != names[-2] and not is_compound:
        return ""
    if is_compound:
        first = first[:MODIFIER]  # 农村居民
    rest = _past_compound(names[-1], _past_other(names[-1].removeprefix(first)))
    is_kept = is_compound and rest.startswith(noun)
    if is_kept and not any(is_listed(one + noun) for one in told_apart):
        return ""  # 衣着、生活用品价格: no 衣着用品
    if any(_is_short(name, rest) for name in names[:-1]):
        return ""
    if any(map(naming.is_counted, names[:-1])) and naming.is_counted((cut(rest) or [""])[0]):
        return ""  # 小学、初中、高等学校在校生
    is_one = len(first) == MODIFIER and len(rest) > 1
    return rest if is_one else ""


def _is_short(name: str, rest: str) -> bool:
    """居住, beside 教育文化娱乐价格: short for an indicator that has nothing but the head of what would be shared (居住价格)."""
    entry = naming.known(name)
    head = naming.head_of(rest)
    return entry is not None and head not in ("", rest) and entry.name_zh == name + head


def _last_word(name: str) -> str:
    """The last word of a name, or all of it that has two characters."""
    return name if len(name) == MODIFIER else (cut(name) or [""])[-1]


def _from_mean(names: list[str]) -> str:
    """人均补助标准 of 居民医保和公共卫生经费人均补助标准: from what tells of whom a mean is, for members that are no measure; else empty."""
    mean = OF_EACH.search(names[-1])
    if mean is None or not mean.start() or any(map(is_amount, names[:-1])):
        return ""
    return names[-1][mean.start() :]


def _past_other(rest: str) -> str:
    """快递业务量 of /港澳台快递业务量, after 国际: a stroke gives the last member two modifiers, and the others neither."""
    return "".join(cut(rest[1:])[1:]) if rest.startswith(STROKE) else rest


def _past_compound(name: str, rest: str) -> str:
    """产业 of 信息产业, after 电子: a trade is told by both words of a compound, of which the second is nothing that the list shares."""
    first, second, last = name.removesuffix(rest), rest[:MODIFIER], rest[MODIFIER:]
    if len(first) != MODIFIER or not last.startswith(OF_TRADES):
        return rest
    return last if is_listed(first + second) or is_listed(first + second + TRADE) else rest


def _after_last(names: list[str]) -> str:
    """省级、市级、县级干部人数: what follows the character that all members end in; empty if they end in several."""
    endings = {name[-1] for name in names[:-1]}
    before, ending, rest = names[-1].partition(endings.pop())
    ends_alike = before and ending and not endings
    return rest.removeprefix("的") if ends_alike and _is_boundary(before + ending, rest) else ""


def _is_within_word(head: str, rest: str) -> bool:
    """Whether a word goes on where the name is cut in two (社会消费/品零售总额), and is no compound of two (民营/企业)."""
    ends = list(accumulate(map(len, cut(head + rest))))
    if len(head) in ends:
        return False
    end = next(at for at in ends if at > len(head))
    return not is_listed(rest[: end - len(head)]) or end - len(head) < MODIFIER


def _is_boundary(head: str, rest: str) -> bool:
    """Whether a word ends where the name is cut in two: not in 唐人/神集团."""
    words = cut(head + rest)
    return len(head) in accumulate(map(len, words))


def ordinals(names: list[str]) -> list[str]:
    """第一、二、三产业: 第 is written once, and so is the noun."""
    sizes = SIZED.match(names[-1])
    if sizes is not None and all(SIZES.fullmatch(name) for name in names[:-1]):  # 中、小型企业
        noun = names[-1][sizes.end() :]
        return [f"{name}型{noun}" for name in names[:-1]] + [names[-1]]
    bare = next((at for at, name in enumerate(names) if not ORDINAL.fullmatch(name)), 0)
    last = ORDINAL.match(names[bare])
    if not bare or last is None:
        return names
    noun = names[bare][last.end() :]  # 第一、二、三产业和居民生活用电量: of the three alone
    of_them = ["第" + name.removeprefix("第") + noun for name in (*names[:bare], last[0])]
    return of_them + names[bare + 1 :]
