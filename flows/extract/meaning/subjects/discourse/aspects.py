"""Another side of the same thing: 汽车产量35万辆，销量33万辆 is the 销量 of 汽车, too.

Which sides things have is `aspects` of language/names.yml. What branches are measured by belongs in
`flows.extract.meaning.subjects.parts.branches`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.subjects.money.trading import TRADES
from flows.extract.meaning.subjects.parts import apart
from flows.extract.meaning.subjects.parts.apart import DIVIDED
from flows.extract.text.words import tagged
from schemas.catalogue.partitions import together
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.discourse.memory import Memory

THINGS = ("n", "nz")
TURNOVER = ("成交额", "成交量", "成交金额", "换手率", "振幅")
INDEX = re.compile("(?<!价格)指数$|[综成板沪恒国科红]指$")
"""How stock indices are called: 上证指数, 沪指, 创业板指."""
SAME = 3
"""So many last characters are alike of two measures of one kind, of which neither has what tells the other apart: 全程接种率, 加强接种率."""
OF_ALL = ("市场", "行业", "全球", "全国", "大盘")
"""How measures open that are of no firm alone."""
KIN = 2
"""So many first characters are alike of two measures of one thing: 不良贷款余额, 不良贷款率."""
JOINT, EACH = "、", "每"
PER_TIME = re.compile("^(?:平均)?(?:[日月周年]均|每[日月周年]|平均[日月周年])(?=..)")
"""日均产量: the same side, of each day."""
IN_ALL = re.compile("的?(?:累计|合计|总)$|的$")
"""累计 of 手机的累计销量: no part of what it is the output of."""
RAISERS = ("场", "户", "业", "基地", "产业")
YIELDS = ("产值", "产量", "总产值", "总产量")
RAISED = re.compile(
    r"(?P<thing>[\u4e00-\u9fff]{2,}?)(?:出栏|存栏|饲养|种植|播种|栽种|栽培|养殖)(?:数|量|面积)?"
    r"|(?P<deed>养)(?P<what>[蚕蜂鱼猪牛羊鸡鸭虾蟹])(?:数|面积)?|(?:养殖|种植|饲养|栽种)(?P<raised>[\u4e00-\u9fff]{1,8}?)(?:数|量|面积)?"
)
"""小家禽出栏数, 柠檬种植面积, 养蚕数: how much is raised or grown, whose output may follow."""
ACHIEVING = ("实现", "完成", "取得", "创造", "达到")
MAKERS = ("业", "经济", "运输")
"""How those end, beside firms, who make one sum after the other."""
ALONE = re.compile(
    rf"[\s、]?(?:其|而|其中|同时)?(?:全年|当年|年内|年末|年底|[全上下]半年|当月|累计)?(?:{'|'.join(ACHIEVING)})?"
)
"""What may stand before a side that is told alone."""


YEAR_BEFORE = re.compile(
    r"(?:而|但)?(?:上年|去年|上一年|上个财年)(?:度|同期|同季|同月)?(?:则|也|却)?(?:实现|录得|取得)?"
)
RESULTS = (
    "营业收入", "营业亏损", "营业利润", "归母净利润", "净利润", "净亏损", "利润总额", "营收", "利润", "亏损", "盈利",
)  # fmt: skip
"""What a business comes to, which a text sets beside what it came to a year before."""


def a_year_before(phrases: Phrases, spot: Spot, own: str, memory: Memory) -> str:
    """部门 of 部门营收32亿元，去年同期亏损6亿元: whose result it was, which the clause leaves out."""
    told = memory.levels[-1] if memory.levels else ""
    if own not in RESULTS or not told:
        return own
    when = YEAR_BEFORE.match(phrases.text, spot.clause.start, spot.start)
    if when is None or not phrases.text.startswith(own, when.end()):
        return own
    result = next((one for one in RESULTS if told.endswith(one)), told)
    return told.removesuffix(result) + own


@cache
def _statistic() -> re.Pattern[str]:
    """How the name of a range or of another statistic of the same ends: 浓度范围, 浓度最大值."""
    return re.compile(f"(?:范围|区间|{'|'.join(vocabulary().measures.statistics)})$")


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    """For each side, as it may be called after another, the names of the sides beside it, the longest first."""
    groups: dict[str, tuple[str, ...]] = {}
    for group in vocabulary().once.aspects:
        for side in group:
            sides = {*groups.get(side, ()), *group}
            groups[side] = tuple(sorted(sides, key=lambda name: (-len(name), name)))
    return groups


def other_side(
    phrases: Phrases, spot: Spot, reading: Reading, phrase: Phrase, name: str, memory: Memory
) -> str:
    """The name with the thing that it is a side of, where the sentence has just told another of its sides."""
    spoken = _past_parts(phrases, spot, reading, name, memory)
    if name in vocabulary().measures.statistics:
        return _statistic().sub("", spoken or "") + name if memory.named else name
    if memory.named and name in YIELDS and (thing := _raised(spoken or "")):
        return thing + name
    if index := _traded_in(phrases, spot, phrase, name, memory):
        return index + name
    if memory.named and (account := _account(name, spoken or "")):
        return account
    sides = _sides(name, spoken or "")
    # 棕榈油库存5万吨。产量3万吨; what a place trades is told in a sentence of its own, too
    goes_on = sides is not None and name not in TRADES and _has_thing(spoken or "", sides)
    if spoken is None or not (memory.named or goes_on):
        return name
    leads = memory.leader and spoken.startswith(memory.leader) and naming.is_name(name)
    if (
        leads
        and is_amount(name)
        and not name.startswith(OF_ALL)
        and phrase.start == spot.clause.start
    ):
        return memory.leader + name  # 甲公司以20.8%的份额居首，出货量下降14.2%
    if sides is None and (not name.endswith(vocabulary().measures.measuring) or not memory.levels):
        return name
    is_next = phrases.text.startswith(JOINT, spot.since)  # 生猪存栏32万头、出栏56万头
    start = max(spot.clause.start, spot.since) if is_next else spot.clause.start
    if ALONE.fullmatch(phrases.text, start, phrase.start) is None:
        return name
    firm = _firm(spoken)
    own = spoken.removeprefix(firm)[:KIN]
    if firm and memory.named and name.startswith(own) and is_amount(name):
        return firm + name  # 甲银行不良贷款余额7亿元，不良贷款率1%
    if sides is not None:
        firms, makers = vocabulary().people.firms, (*vocabulary().people.actors, *MAKERS)
        told = next((side for side in sides if spoken.endswith(side)), spoken)
        thing = spoken.removesuffix(told)
        thing = thing if PER_TIME.match(name) is None else IN_ALL.sub("", thing)
        before = phrases.text[start : phrase.start]
        if (
            whole := next((verb + name for verb in ACHIEVING if before.endswith(verb)), "")
        ) in sides:
            return thing + whole  # 合同额5亿元；完成营业额3亿元
        achieves = before.endswith(ACHIEVING)
        is_nobodys = thing in firms or (achieves and not thing.endswith(makers))
        return name if told == name or is_nobodys else thing + name
    return _owner(spoken, name) + name


def _traded_in(phrases: Phrases, spot: Spot, phrase: Phrase, name: str, memory: Memory) -> str:
    """上证指数 of 上证指数报2863点，成交额4335亿元: the one index that the stretch has told, whose turnover follows; else empty."""
    text, start = phrases.text, spot.clause.start
    if name not in TURNOVER or not memory.named or phrase.start != start:
        return ""
    opening = max(
        spot.sentence.start, *(text.rfind(mark, spot.sentence.start, start) for mark in DIVIDED)
    )
    indices = [one for one in memory.things if INDEX.search(one)]
    told = [one for one in indices if text.find(one, opening, start) >= 0]
    return told[0] if len(told) == 1 else ""


def _past_parts(
    phrases: Phrases, spot: Spot, reading: Reading, name: str, memory: Memory
) -> str | None:
    """What was spoken of last; the whole, where a semicolon ends the parts: 施工面积6万平方米，其中住宅4万平方米；竣工面积…."""
    text, start = phrases.text, spot.clause.start
    is_among = apart.among_all(phrases, spot)
    of_all = memory.wholes.get(reading.canonical) or ""
    if is_among and name in TRADES and of_all and not of_all.endswith(TRADES):
        return of_all  # 空调销量91万台，其中内销50万台，出口41万台
    ends_parts = text[start - 1 : start] in DIVIDED and is_among
    if not ends_parts or not memory.wholes:
        return memory.subject
    whole = memory.wholes.get(reading.canonical) or next(reversed(memory.wholes.values()))
    has_both = any(name in each and both in whole for both, each in together().items())
    return memory.subject if has_both else whole  # 进出口3亿元，其中服务出口2亿元；进口…


def _sides(name: str, spoken: str) -> tuple[str, ...] | None:
    """The sides beside the one that a name is of, which may be that of each day: 日均产量, and 日均吞吐量 of 吞吐量; None of any other."""
    side = PER_TIME.sub("", name)
    return _groups().get(side) or ((side,) if side != name and spoken.endswith(side) else None)


def of_thing(name: str, memory: Memory) -> str:
    """汽车销量 of 汽车生产95万辆，销售91万辆: a deed that comes to a side of the thing whose other side was told; else the name alone."""
    spoken = memory.subject or ""
    sides = _sides(name, spoken) if memory.named else None
    if sides is None or name in spoken or not _has_thing(spoken, sides):
        return name
    told = next(side for side in sides if spoken.endswith(side))
    return spoken.removesuffix(told) + name


def _account(name: str, spoken: str) -> str:
    """一般公共预算支出 of 支出, 失业保险基金支出 of 基金支出: the other side of the account that was told of; else empty."""
    side, told = _flow(name), _flow(spoken)
    account = spoken.removesuffix(told)
    kind = next((one for one in vocabulary().once.accounts if account.endswith(one)), None)
    is_flow = bool(side) and bool(told) and kind is not None and name in (side, kind + side)
    return account + side if is_flow else ""


def _flow(name: str) -> str:
    """The longest word for what comes into an account, goes out of it or stays there that ends a name; empty if none does."""
    return max((one for one in vocabulary().once.flows if name.endswith(one)), key=len, default="")


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


def _has_thing(spoken: str, sides: tuple[str, ...]) -> bool:
    """Whether a name is that of a side with the thing it is of: 棕榈油库存, and not 归母净利润."""
    side = next((one for one in sides if spoken.endswith(one)), None)
    thing = "" if side is None else spoken.removesuffix(side)
    return len(thing) > 1 and tagged(thing)[-1][1] in THINGS


def _owner(spoken: str, name: str) -> str:
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
    words = tagged(spoken)[:-1]
    while words and words[-1][1][0] in "vadb":  # 农作物 of 农作物被害面积
        words.pop()
    owner = "".join(word for word, _ in words)
    if words and (words[0][1] == "v" or words[0][0] == EACH):
        return ""  # 具有大学文化程度, 每万人中…: who has it, and nothing with other sides
    is_thing = bool(words) and words[-1][1][0] in "nj" and words[-1][1] != "ns" and len(owner) > 1
    has_own = any(tag[0] in "nj" or tag == "eng" for _, tag in tagged(name)[:-1])
    is_owner = is_thing and not has_own and not naming.loses_code(name, owner + name)
    return owner if is_owner else ""
