"""Of whom or what a measure is that its clause tells alone: 甲银行不良贷款余额7亿元，不良贷款率1%.

It is of the firm or the thing whose other measure was told right before, of what was raised or grown, or of the index or the
security that was quoted. Measures that are sides of one thing belong in
`flows.extract.meaning.subjects.discourse.sides.aspects`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.branching.members import OF_ALL
from flows.extract.meaning.subjects.parts.outcomes import stages
from flows.extract.meaning.subjects.parts.wholes import whole_names
from flows.extract.meaning.subjects.parts.wholes.partitive import DIVIDED
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Spot
    from flows.extract.meaning.subjects.case import Case

TURNOVER = ("成交额", "成交量", "成交金额", "换手率", "振幅")
WORTH = ("市值", "总市值", "流通市值", "市盈率", "市净率")
"""What a security has beside that, and an index has not."""
INDEX = regex("(?<!价格)指数$|[综成板沪恒国科红]指$")
"""How stock indices are called: 上证指数, 沪指, 创业板指."""
FOR_EACH = ("人均", "户均", "平均")
"""职工平均年龄38岁，平均工龄9年: how a measure opens that is one for each of those whose other measure was told."""
RATE = "率"
TALLIED = regex("(?:总?人?数|总?[量额]|总?面积|人[口次]|[户件起]数|)$")
"""参保人数, of which 参保率 is the rate: what follows the deed in the name of how many there are."""
NOUNS = "nbjl"
"""How the tags begin of the words that a name may end with which has a rate."""
DEED_OF = ("完成率", "到位率", "执行率", "使用率", "支付率")
"""What a rate of money or of work ends with, after the noun of it: 投资完成率."""
HAN = regex("[\u4e00-\u9fff]")
QUOTED = regex("(?<=..)(?:收盘价|开盘价|报价|股价)$")
"""甲科技收盘价: of which security the price was told."""
SAME = 3
"""So many last characters are alike of two measures of one kind, of which neither has what tells the other apart: 全程接种率, 加强接种率."""
SHORTEST = 2
KIN = 2
"""So many first characters are alike of two measures of one thing: 不良贷款余额, 不良贷款率."""
EACH = "每"
DEGREE = regex("(?:文化|教育)程度")
"""大学文化程度人数: how far persons have come, by which they are counted and nothing else is measured."""
RAISERS = ("场", "户", "业", "基地", "产业")
YIELDS = ("产值", "产量", "总产值", "总产量")
RAISED = regex(
    r"(?P<thing>[\u4e00-\u9fff]{2,}?)(?:出栏|存栏|饲养|种植|播种|栽种|栽培|养殖)(?:数|量|面积)?"
    r"|(?P<deed>养)(?P<what>[蚕蜂鱼猪牛羊鸡鸭虾蟹])(?:数|面积)?|(?:养殖|种植|饲养|栽种)(?P<raised>[\u4e00-\u9fff]{1,8}?)(?:数|量|面积)?"
)
"""小家禽出栏数, 柠檬种植面积, 养蚕数: how much is raised or grown, whose output may follow."""


def of_leader(phrase: Phrase, spot: Spot, name: str, spoken: str, leader: str) -> str:
    """甲公司出货量 of 甲公司以20.8%的份额居首，出货量下降14.2%: what the one measures that leads or follows; else empty."""
    leads = leader != "" and spoken.startswith(leader) and phrase.start == spot.clause.start
    is_its = leads and naming.is_name(name) and is_amount(name) and not name.startswith(OF_ALL)
    return leader + name if is_its else ""


def of_raised(name: str, spoken: str) -> str:
    """柠檬产量 of 柠檬种植面积2万亩，产量3万吨: what is got of what is raised or grown; else empty."""
    thing = _raised(spoken) if name in YIELDS else ""
    return thing + name if thing else ""


def of_traded(case: Case, phrase: Phrase, name: str) -> str:
    """上证指数成交额 of 上证指数报2863点，成交额4335亿元: that of what is traded, the one index or security of the stretch; else empty.

    甲科技换手率 of 甲科技报收于17.9元，换手率2%.
    """
    spot, memory = case.spot, case.memory
    text, start = case.phrases.text, spot.clause.start
    if name not in TURNOVER and name not in WORTH:
        return ""
    if phrase.start != start:
        return ""
    opening = max(
        spot.sentence.start, *(text.rfind(mark, spot.sentence.start, start) for mark in DIVIDED)
    )
    told = {thing for one in memory.listed.things if (thing := _traded(one, name))}
    if memory.money.priced:
        told.add(memory.money.priced)
    told = {one for one in told if _is_whole(text, text.find(one, opening, start), one)}
    return min(told) + name if len(told) == 1 else ""


def _is_whole(text: str, at: int, name: str) -> bool:
    """Whether a name stands at text[at:], and is not the rest of one before its code: 环保 of 天南环保(600123)."""
    has_code = text.startswith(("(", "（"), at + len(name))
    return at >= 0 and not (has_code and at > 0 and HAN.match(text, at - 1) is not None)


def _traded(told: str, name: str) -> str:
    """上证指数, and 甲科技 of 甲科技收盘价: what is traded that may have `name`, where a figure was told of it; else empty."""
    if INDEX.search(told) is not None:
        return told if name in TURNOVER else ""
    return QUOTED.sub("", told) if QUOTED.search(told) is not None else ""


def of_firm(name: str, spoken: str) -> str:
    """甲银行不良贷款率 of 甲银行不良贷款余额7亿元，不良贷款率1%: a measure akin to the one told of a firm; else empty."""
    firm = _firm(spoken)
    is_akin = bool(firm) and name.startswith(spoken.removeprefix(firm)[:KIN])
    return firm + name if is_akin and is_amount(name) else ""


def of_those(name: str, spoken: str) -> str:
    """职工平均工龄 of 职工平均年龄38岁，平均工龄9年: another measure for each of the same persons; else empty."""
    each = next(filter(name.startswith, FOR_EACH), "")
    persons, _, rest = spoken.partition(each) if each else ("", "", "")
    are_persons = bool(rest) and persons.endswith(vocabulary().people.persons)
    return persons + name if are_persons and "的" not in persons else ""


def of_rate(name: str, spoken: str) -> str:
    """城乡居民医保参保率 of 城乡居民医保参保人数86万人，参保率98%: the rate of that of which the number was told; else empty.

    重点项目投资完成率 of 重点项目投资85亿元，投资完成率112%, 投诉处理率 of 处理投诉1200件，处理率99%.
    """
    deed = name.removesuffix(RATE)
    if deed == name or len(deed) < SHORTEST:
        return ""
    of_work = next((name.removesuffix(one) for one in DEED_OF if name.endswith(one)), "")
    if of_work and spoken.endswith(of_work):
        return _with_rate(spoken.removesuffix(of_work), name)
    tallied = TALLIED.sub("", spoken)
    if tallied.endswith(deed):
        return _with_rate(tallied.removesuffix(deed), name)
    return (
        _with_rate(tallied.removeprefix(deed), name, NOUNS + "v")
        if tallied.startswith(deed)
        else ""
    )


ANYBODY = ("人员", "人口", "人数", "总数", "人群")
"""What is left of those told by the deed alone, and is nobody's rate: 登记失业人员5万人，登记失业率4%."""


def _with_rate(whose: str, name: str, ends: str = NOUNS) -> str:
    """The rate with whose it is, a word of such a tag, without how they have come by it: 新增长护险 before 参保率."""
    whose = whole_names.fronted(stages.without_stage(whose))[1]
    whose = whose.removeprefix("的")  # of 近视的学生, before 近视率
    longer = whose + name
    is_noun = len(whose) >= SHORTEST and tagged(whose)[-1][1][0] in ends
    is_noun = is_noun and whose not in ANYBODY
    return longer if is_noun and not naming.loses_code(name, longer) else ""


GROSS = ("毛", "净")


def owner(spoken: str, name: str) -> str:
    """The thing whose measure was told, for a measure that names no thing: 手机 of 手机出货量, and nothing of 失业率.

    A measure that the catalogue knows by its very name has no owner but the place.
    """
    if (
        naming.is_name(name)
        or naming.is_name(spoken)
        or not spoken.endswith(vocabulary().measures.measuring)
        or (name[-SAME:] == spoken[-SAME:] and not spoken.endswith(name))
    ):
        return ""
    *words, measure = tagged(spoken)
    if len(measure[0]) == 1:
        words = words[:-1]  # 溢价率, 库存量: of what it is the rate or the amount is no owner
    # 农作物 of 农作物被害面积, 学前教育 of 学前教育毛入园率
    while words and (words[-1][1][0] in "vadb" or words[-1][0] in GROSS):
        words.pop()
    owner = "".join(word for word, _ in words)
    if words and (words[0][1] == "v" or words[0][0] == EACH or DEGREE.search(spoken)):
        return ""  # 具有大学文化程度, 每万人中…: who has it, and nothing with other sides
    is_thing = bool(words) and words[-1][1][0] in "nj" and words[-1][1] != "ns" and len(owner) > 1
    has_own = any(tag[0] in "nj" or tag == "eng" for _, tag in tagged(name)[:-1])
    is_owner = is_thing and not has_own and not naming.loses_code(name, owner + name)
    return owner if is_owner else ""


def _raised(spoken: str) -> str:
    """What is raised or grown of which a name tells how much; "" of any other name."""
    raised = RAISED.fullmatch(spoken)
    if raised is None:
        return ""
    deed = "" if raised["deed"] is None else raised["deed"] + raised["what"]
    thing = raised["thing"] or raised["raised"] or ""
    are_nouns = len(thing) > 1 and all(tag[0] in "nab" for _, tag in tagged(thing))
    return thing if are_nouns and not thing.endswith(RAISERS) else deed


def _firm(spoken: str) -> str:
    """股份制商业银行 of 股份制商业银行不良贷款余额: the firms whose measure was told; "" where it is nobody's, or of all."""
    words = tagged(spoken)
    firms = vocabulary().people.firms
    last = next((at for at in range(len(words) - 2, -1, -1) if words[at][0].endswith(firms)), -1)
    are_nouns = all(tag[0] in "nbj" for _, tag in words[: last + 1])
    firm = "".join(word for word, _ in words[: last + 1])
    return firm if are_nouns and firm not in firms else ""
