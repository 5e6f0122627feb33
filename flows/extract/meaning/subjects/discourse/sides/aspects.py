"""Another side of the same thing: 汽车产量35万辆，销量33万辆 is the 销量 of 汽车, too.

Which sides things have is `aspects` of language/names.yml. The flows of an account are in
`flows.extract.meaning.subjects.discourse.sides.accounts`, measures that are nobody's in their clause in
`flows.extract.meaning.subjects.discourse.bearing.holders`; what branches are measured by belongs in
`flows.extract.meaning.subjects.parts.branching.branches`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.discourse.bearing import books, holders
from flows.extract.meaning.subjects.discourse.bearing.bearers import ATTRIBUTED
from flows.extract.meaning.subjects.discourse.sides import accounts
from flows.extract.meaning.subjects.money.trade.trading import TRADES
from flows.extract.meaning.subjects.parts.wholes import partitive
from flows.extract.meaning.subjects.parts.wholes.partitive import DIVIDED
from flows.extract.meaning.subjects.told.memory import SHARED
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.partitions import together
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

THINGS = ("n", "nz")
QUALIFYING = ("v", "d", "ad", "m")
JOINT = "、"
PASSIVE = regex("^[被遭]..(?=..)")
"""What somebody did with a part of it, which the other side is not of: 余额12万元，3万元被冻结，可用余额9万元."""
PER_TIME = regex("^(?:平均)?(?:[日月周年]均|每[日月周年]|平均[日月周年])(?=..)")
"""日均产量: the same side, of each day."""
IN_ALL = regex("的?(?:累计|合计|总)$|的$")
"""累计 of 手机的累计销量: no part of what it is the output of."""
NEWLY = regex("^(?:新增|累计)(?=..)")
"""新增 of 新增风电装机: how the first side is taken, and not the other."""
EARNING = regex("(?<=..)(?:主营业务|营业|业务)$")
"""电解液业务 of 电解液业务收入, whose 销量 is that of the thing itself."""
ACHIEVING = vocabulary().acts.achieving
MAKERS = ("业", "经济", "运输")
"""How those end, beside firms, who make one sum after the other."""
ALONE = regex(
    rf"[\s、]?(?:其|而|其中|同时)?(?:全年|当年|年内|年末|年底|[全上下]半年|当月|累计|报告)?(?:{'|'.join(ACHIEVING)})?"
)
"""What may stand before a side that is told alone."""


@cache
def _statistic() -> re.Pattern[str]:
    """How the name of a range or of another statistic of the same ends: 浓度范围, 浓度最大值."""
    return regex(f"(?:范围|区间|{'|'.join(vocabulary().measures.statistics)})$")


PER_SHARE = "每股"
"""The end of whose side it is that is told for each share."""


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    """For each side, as it may be called after another, the names of the sides beside it, the longest first."""
    groups: dict[str, tuple[str, ...]] = {}
    for group in vocabulary().once.aspects:
        for side in group:
            sides = {*groups.get(side, ()), *group}
            groups[side] = tuple(sorted(sides, key=lambda name: (-len(name), name)))
    return groups


def other_side(case: Case, phrase: Phrase, name: str) -> str:
    """The name with the thing that it is a side of, where the sentence has just told another of its sides."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    spoken = _past_parts(case, name)
    if name in vocabulary().measures.statistics:
        return _statistic().sub("", spoken or "") + name if memory.named else name
    spoken = SHARED.sub("", spoken or "") or spoken  # 空调收入12亿元，占比6%，毛利率34%
    spoken = spoken and PASSIVE.sub("", spoken)
    if other := _of_what_has_sides(case, phrase, name, spoken or ""):
        return other
    sides = _sides(name, spoken or "")
    # 棕榈油库存5万吨。产量3万吨; what a place trades is told in a sentence of its own, too
    goes_on = sides is not None and name not in TRADES and _has_thing(spoken or "", sides)
    if spoken is None or not (memory.named or goes_on):
        return name
    if of_leader := holders.of_leader(phrase, spot, name, spoken, memory.leader):
        return of_leader
    is_nobodys = memory.named and phrases.text.startswith(name, phrase.start)  # 全县人均消费支出
    of_those = holders.of_those(name, spoken) if is_nobodys else ""
    is_amount = name.endswith(vocabulary().measures.measuring) and bool(memory.levels)
    if sides is None and not is_amount and not of_those:
        return name
    is_next = phrases.text.startswith(JOINT, spot.since)  # 生猪存栏32万头、出栏56万头
    if is_next and sides is not None and _is_of_several(memory.levels, sides):
        return name  # 煤炭产量30万吨、钢材20万吨、销售收入5亿元
    start = spot.own_start if is_next else spot.clause.start
    if ALONE.fullmatch(phrases.text, start, phrase.start) is None:
        return name
    of_firm = holders.of_firm(name, spoken) if memory.named and not of_those else ""
    of_rate = holders.of_rate(name, spoken) if is_nobodys and not of_those else ""
    if of_holder := of_those or of_firm or of_rate:
        return of_holder
    if sides is None:
        return naming.joined(holders.owner(spoken, name), name)
    return _side_of(name, spoken, sides, phrases.text[start : phrase.start])


def _of_what_has_sides(case: Case, phrase: Phrase, name: str, spoken: str) -> str:
    """What is raised, traded or kept in an account or in books, with the other side of it that is told; empty for all else."""
    right_after = case.memory.named and (
        holders.of_raised(name, spoken)
        or holders.of_traded(case, phrase, name)
        or accounts.other_flow(name, spoken)
        or accounts.other_balance(name, spoken)
    )
    return (
        right_after or _of_account(case, phrase, name) or books.of_keeper(case, phrase, name) or ""
    )


def _is_of_several(levels: list[str], sides: tuple[str, ...]) -> bool:
    """Whether the last two levels are one side of two things, of which none has the next side to itself."""
    last = levels[-2:]
    return len(last) > 1 and any(all(one.endswith(side) for one in last) for side in sides)


def _of_account(case: Case, phrase: Phrase, name: str) -> str:
    """社保基金收入30亿元，增长5%。支出28亿元: the other side of the account, in a sentence or past a semicolon of its own; else empty."""
    spot = case.spot
    text, start = case.phrases.text, spot.clause.start
    opens = start == spot.sentence.start or text[start - 1 : start] in DIVIDED
    is_alone = opens and ALONE.fullmatch(text, start, phrase.start) is not None
    return accounts.other_flow(name, case.memory.books.account) if is_alone else ""


def _side_of(name: str, spoken: str, sides: tuple[str, ...], before: str) -> str:
    """Likewise, of a side with nothing but `before` between it and the start of its clause."""
    told = next((side for side in sides if spoken.endswith(side)), spoken)
    thing = spoken.removesuffix(told)
    if name.endswith(naming.QUANTITY):
        thing = EARNING.sub("", thing)
    thing = thing if PER_TIME.match(name) is None else IN_ALL.sub("", thing)
    thing = NEWLY.sub("", thing)
    achieved = next((verb + name for verb in ACHIEVING if before.endswith(verb)), "")
    if achieved in sides:
        return thing + achieved  # 合同额5亿元；完成营业额3亿元
    people = vocabulary().people
    is_maker = thing.endswith(people.actors) or thing.endswith(MAKERS)
    if thing.endswith(PER_SHARE) and not name.startswith(PER_SHARE):
        return name  # 每股收益0.5元，净利润3亿元
    is_nobodys = thing in people.firms or (achieved != "" and not is_maker)
    is_nobodys = is_nobodys or (told != name and _only_qualifies(thing))
    once = vocabulary().once
    is_nobodys = is_nobodys or (name.endswith(once.teaching) and thing.endswith(once.studied))
    return name if told == name or is_nobodys else naming.joined(thing, name)


def _only_qualifies(thing: str) -> bool:
    """Whether what stands before a side only says how it is taken: 累计 of 累计销量, 扣非 of 扣非净利润."""
    if ATTRIBUTED.match(thing):
        return True
    tag = tagged(thing)[-1][1] if thing else "n"
    return tag in QUALIFYING or len(thing) == 1


def _past_parts(case: Case, name: str) -> str | None:
    """What was spoken of last; the whole, where a semicolon ends the parts: 施工面积6万平方米，其中住宅4万平方米；竣工面积…."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text, start = phrases.text, spot.clause.start
    is_among = partitive.among_all(phrases, spot)
    of_all = case.whole or ""
    if is_among and name in TRADES and of_all and not of_all.endswith(TRADES):
        return of_all  # 空调销量91万台，其中内销50万台，出口41万台
    ends_parts = text[start - 1 : start] in DIVIDED and is_among
    if not ends_parts or not memory.parts.wholes:
        return memory.subject
    whole = case.whole or next(reversed(memory.parts.wholes.values()))
    has_both = any(name in each and both in whole for both, each in together().items())
    return memory.subject if has_both else whole  # 进出口3亿元，其中服务出口2亿元；进口…


def _sides(name: str, spoken: str) -> tuple[str, ...] | None:
    """The sides beside the one that a name is of, which may be that of each day: 日均产量, and 日均吞吐量 of 吞吐量; None of any other."""
    side = PER_TIME.sub("", name)
    return _groups().get(side) or ((side,) if side != name and spoken.endswith(side) else None)


def of_thing(name: str, memory: Memory) -> str:
    """汽车销量 of 汽车生产95万辆，销售91万辆: a deed that comes to a side of the thing whose other side was told; else the name alone.

    What was done with the money of an account is of that: 一般公共预算结转下年支出.
    """
    spoken = memory.subject or ""
    if memory.named and (flow := accounts.other_flow(name, spoken)):
        return flow
    sides = _sides(name, spoken) if memory.named else None
    if sides is None or name in spoken or not _has_thing(spoken, sides):
        return name
    told = next(side for side in sides if spoken.endswith(side))
    return spoken.removesuffix(told) + name


def _has_thing(spoken: str, sides: tuple[str, ...]) -> bool:
    """Whether a name is that of a side with the thing it is of: 棕榈油库存, and not 归母净利润."""
    side = next((one for one in sides if spoken.endswith(one)), None)
    thing = "" if side is None else spoken.removesuffix(side)
    return len(thing) > 1 and tagged(thing)[-1][1] in THINGS
