"""What those have who were counted before: 幼儿园35所，在园幼儿8200人, 土地成交5宗，成交金额12亿元."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.beside.parted import completing
from flows.extract.meaning.subjects.discourse.bearing import books
from flows.extract.meaning.subjects.discourse.ellipsis.relational_nouns import TALLY
from flows.extract.meaning.subjects.money.trade import trading
from flows.extract.meaning.subjects.parts.wholes import partitive
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.discourse.ellipsis.resumption import Resumption

DEALS = "成交"
DEAL = len(DEALS)
SUM = "金额"
"""What persons have none of, unless they were given something: 慰问困难职工287人，金额90万元."""
PUT_IN = "投入"
ENOUGH = 60
"""How far before a figure those are looked for of whom its clause tells, in characters."""
SOME = regex(r"(?<![\d,.])(?>\d[\d,.]*)[万亿]?[余多]?[个家所户座]")
"""学校3所、医院2家，投资5亿元: of both."""
PICKED = regex(rf"{SOME.pattern}(?=[\u4e00-\u9fff])")
"""有53家净利润超过1亿元: of those."""
WHOSE = regex("[全辖本][市县区省镇乡村州国社]")
IN_SUM = regex("[共合总]计")
SEVERAL = regex(r"\d[^，。；\d]*(?:、|和|及|与)[^，。；]*[，,]$")
"""矿泉水800提以及消毒液26箱，价值6万元: up to what all of them are worth."""
NO_GOODS = ("%", "1", "pp", "m2", "mo", "d", "a")
"""Units of parts, of land and of times, in none of which goods are told."""


def owned(resumption: Resumption) -> str | None:
    """土地成交5宗，成交金额12亿元: the money of those counted; of what they benefit by where they are persons."""
    case = resumption.case
    if resumption.name not in vocabulary().once.of_the_counted:
        return None
    if resumption.name.startswith(PUT_IN) and case.reading.kind != "money":
        return None  # 调派评估单位30家，投入638人
    if works := books.works_told(case, resumption.name):
        return naming.joined(works, resumption.name)
    those = (case.memory.counted.last or "").removesuffix(resumption.name[:DEAL])
    is_counted = case.memory.counted.unit is not None and naming.is_of_money(those)  # 贷款126笔
    if (is_amount(those) and not is_counted) or those.endswith(TALLY):
        those = ""  # 双向六车道，总投资18亿元: a number has no money
    is_given = resumption.name.endswith(SUM) and those.startswith(vocabulary().acts.helping)
    if those.endswith(vocabulary().people.persons) and not is_given:
        those = ""  # 惠及居民3万人，总投资2亿元
    deed = those.removesuffix("量")
    if deed and naming.ends_in_verb(deed):
        those = deed  # 药品采购量300万盒，总金额1.5亿元: of the deed, as its amount is
    light = next(filter(those.startswith, vocabulary().acts.light), "")  # 实施灌区工程3项
    return (
        completing.built(case.phrases, case.spot) or those.removeprefix(light)
    ) + resumption.name


def worth(resumption: Resumption) -> str | None:
    """集成电路出口21亿个，价值96亿元; 进口大豆320万吨，货值126亿元: what those are worth whose amount the clause before told."""
    case = resumption.case
    text, spot, memory = case.phrases.text, case.spot, case.memory
    at = spot.clause.start
    if (
        resumption.name not in vocabulary().measures.worth
        or not text.startswith(resumption.name, at)
        or not memory.levels
    ):
        return None
    if IN_SUM.search(text, at, spot.start) or SEVERAL.search(text, max(0, at - ENOUGH), at):
        return None
    goods, people = memory.levels[-1], vocabulary().people
    if goods.endswith((*people.firms, *people.persons)):
        return None  # 抓获嫌疑人3名，价值5万元: of what they had
    units = [unit for unit, told in memory.stated.items() if told == goods]
    is_goods = bool(units) and not any(
        unit == case.reading.canonical or unit in NO_GOODS for unit in units
    )
    return trading.of_goods(goods) + resumption.name if is_goods else None


def had(resumption: Resumption) -> str | None:
    """幼儿园35所，在园幼儿8200人: what those counted before have."""
    case = resumption.case
    theirs = _holder(case, resumption.name)
    return None if theirs is None else theirs + resumption.name


def _holder(case: Case, name: str) -> str | None:
    """Those counted before of whom a clause goes on to tell what they have; None where several were, or one is picked out."""
    spot, memory = case.spot, case.memory
    text, start, holder = case.phrases.text, spot.clause.start, memory.counted.holder
    if holder is None or text.startswith("的", spot.end):
        return None  # 产值超亿元的机构
    if not any(
        name in one.things and holder.endswith(one.holders) for one in vocabulary().once.possessions
    ):
        return None
    if WHOSE.search(text, max(start, spot.since), spot.start):
        return None  # 全市面积: of the place
    if name.startswith(trading.TRADED):
        # 新设外资企业12家，进出口82亿元: of the place, and not of those
        is_theirs = memory.subject == holder and not holder.startswith(vocabulary().acts.setting_up)
        return holder.rpartition("的")[2] if is_theirs else None
    opening = max(spot.sentence.start, start - 1)
    opening = 1 + max(text.rfind(mark, spot.sentence.start, opening) for mark in "，。；,;：:")
    opening = max(opening, spot.sentence.start, start - ENOUGH)
    are_parts = text.startswith(partitive.AMONG, opening) and holder == memory.counted.whole_holder
    listed = () if are_parts else SOME.findall(text, opening, start)
    picks = PICKED.search(text, max(start, spot.start - ENOUGH), spot.start)
    return None if len(listed) > 1 or picks else holder
