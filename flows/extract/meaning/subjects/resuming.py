"""What a name leaves out because the sentence has said it before: 人均 of the area told, 总数 of those counted.

What its own clause says apart from the name belongs in `flows.extract.meaning.subjects.completing`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.naming import CHANGE_NOUNS
from flows.extract.meaning.nouns.phrase import BASES, moving
from flows.extract.meaning.subjects import alike, branches, completing, parts, sharing, topics
from flows.extract.meaning.subjects.completing import actors
from flows.extract.meaning.subjects.lasting import LASTED, PERIODS
from flows.extract.meaning.subjects.memory import EARNING
from schemas.catalogue.language import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.memory import Memory

MONTHLY = re.compile(r"[比较]上个?月")
SHARES = ("比重", "占比", "比例")
SCALES, OF_ALL = ("规模", "人数", "数量"), "占比"
"""农村网民占比27%，规模达2亿: how many those are of whom the share was told."""
STATES = re.compile(
    r"(?:治愈)?出院(?:人数)?|在院(?:治疗)?|(?:累计)?死亡|治愈|隔离治疗|在院|重症|康复"
)
"""What became of those counted before: said alone, it is a part of them."""
EXTREME = re.compile(
    r"(?:历史|前期|此前)?(?:最?[高低大小]值|最[高低]水平|最[高低]点|峰值|谷值|极值|纪录|记录)"
)
"""仍低于2015年的历史峰值3485亿美元: the highest of what was spoken of."""
ANAPHOR = re.compile(
    r"(?:该|这一|这个|此)项?(?:数字|数据|数值|指标|比例|比率|占比|比重)(?:[则已经仅约为达到了是高升降至]|分别)*$"
)
"""2021年该数字为24.53亿元: what was spoken of last."""
RATIO, WITH = "之比", ("与", "同", "和", "跟")
"""经费支出86亿元，与生产总值之比为2.4%: of what was told the level of."""
PER_HEAD = re.compile("[人户亩村校店车]均")
LASTING = re.compile(r"(?:持续|历时|长达|延续)[^，。；]{0,4}$")
CONTINUOUS = re.compile(r"连续[^，。；]{0,2}$")
ON = re.compile("连续|持续")
ENOUGH = 60
"""In a clause that goes on longer what goes on is not looked for."""
LONGEST_GOING_ON, SHORT = 18, 4
"""What goes on is part of the name up to so many characters; a short verb stands in it without 的."""
PRICED = re.compile(
    r"(?P<at>收盘|开盘|午盘|报收|收报|收于|[现最]新?报|报)(?:[于约在收]|每.{1,2})*$"
)
"""X报收于5.98元 is the price of X at the close, X报5.98元 what it is quoted at."""
PRICES = {"开盘": "开盘价", "报": "报价", "现报": "报价", "最新报": "报价"}
DEALS = "成交"
DEAL = len(DEALS)
SWINGS = ("振幅",)
"""What prices and indices have beside their moves: 上证综指收于4947点，振幅6%."""
SOME = re.compile(r"(?<![\d,.])(?>\d[\d,.]*)[万亿]?[余多]?[个家所户座]")
"""学校3所、医院2家，投资5亿元: of both."""
PICKED = re.compile(rf"{SOME.pattern}(?=[\u4e00-\u9fff])")
"""有53家净利润超过1亿元: of those."""
WHOSE = re.compile("[全辖本][市县区省镇乡村州国社]")
TOTALS = ("总数", "总量", "总人数")
MOVED = ("mass", "volume")
"""Kinds of goods that are moved beside those who are counted: 发送旅客200人次、货物30万吨."""
JOINED = re.compile(r"(?:和|及|以及|、)[^，。；]")


def resumed(
    phrases: Phrases,
    spot: Spot,
    reading: Reading,
    moved: Motion,
    name: str,
    memory: Memory,
    *,
    before: bool,
) -> str:
    """The name with what it takes up of the sentence.

    `before` where the name stands before the figure: what is counted after it says all.
    """
    text = phrases.text
    told = memory.level or memory.change  # 消费支出名义增长5%，实际增长3%
    if name in naming.REAL and told is not None:
        told = next((told.removesuffix(one) for one in naming.REAL if told.endswith(one)), told)
        return told + (name if moved.role == "change" else "")
    if ANAPHOR.search(text, spot.since, spot.stop) and memory.subject is not None:
        return memory.subject
    if EXTREME.fullmatch(name) and memory.level is not None:
        return memory.level
    if name.endswith(RATIO) and text.startswith(WITH, spot.since):
        own = next((one for one in reversed(memory.levels) if not one.endswith(RATIO)), None)
        return f"{own}与{name}" if own else name
    earns = moved.verb in EARNING  # 户均增收: of their income, whatever was told before
    if PER_HEAD.fullmatch(name) and memory.level is not None and not earns:
        told = memory.level  # 户均住房面积…，人均38平方米
        if reading.kind == "money" and not naming.is_of_money(told):
            # 养老金3亿元，惠及5万人，人均增加80元
            told = next((one for one in reversed(memory.levels) if naming.is_of_money(one)), told)
        return name + PER_HEAD.sub("", told, count=1)
    moves = memory.change or memory.level
    if name in CHANGE_NOUNS and moves is not None:
        is_monthly = spot.run.size == 1 and MONTHLY.search(text, spot.since, spot.start)
        against = "较上月" if is_monthly else ""
        rate = "增速" if name in ("增长率", "增长速度") else name
        return moves.removesuffix(rate + against) + rate + against
    if name in SWINGS and memory.level is not None:
        return memory.level + name
    if name in SCALES and (memory.level or "").endswith(OF_ALL):
        return (memory.level or "").removesuffix(OF_ALL) + name
    if (
        name in SHARES
        and memory.level is not None
        and sharing.OF_ALL.search(text, spot.since, spot.start)
    ):
        return (
            f"{memory.shared or memory.level}占比"  # 民营企业进出口3万亿元，所占比重提升1个百分点
        )
    if memory.rate is not None and name in SHARES and memory.rate.endswith(SHARES):
        return memory.rate if moved.role == "change" else name
    if memory.topic.endswith(name) and moved.role == "level" and len(name) > 1:
        return memory.topic  # 一般贸易进出口增长迅猛，进出口998亿元
    if memory.made is not None and reading.kind == "money" and name.endswith(actors()):
        return name + memory.made
    if name == DEALS and reading.kind == "count":
        return (topics.alone_before(phrases, spot) or "") + name  # 住宅用地，成交30宗
    if name in TOTALS and reading.kind == "count" and memory.latest is not None:
        return parts.fronted(memory.latest)[1] + name  # 新增企业8家，总数达90家
    if name in vocabulary().owned:
        those = (memory.latest or "").removesuffix(name[:DEAL])  # 土地成交5宗，成交金额12亿元
        those = "" if is_amount(those) else those
        is_theirs = those.removesuffix("数").endswith(vocabulary().persons)
        # 惠及居民3万人，总投资2亿元: of what they benefit by
        return (completing.built(phrases, spot) or ("" if is_theirs else those)) + name
    if (theirs := _holder(phrases, spot, name, memory)) is not None:
        return theirs + name  # 幼儿园35所，在园幼儿8200人
    if before and moved.is_still:
        of_kind = alike.of_its_kind(phrases, spot, reading, name, memory)
        if of_kind is not None:
            return of_kind
    if before:
        of_whole = _of_whole(phrases, spot, reading, moved, name, memory)
        if of_whole is not None:
            return of_whole
    counted = memory.counted
    if name.endswith("的") and counted is not None:
        return name + counted  # 企业90家，其中产值过亿元的8家
    if counted is None or counted.endswith("人") or counted.startswith("出生"):
        counted = ""  # 出生580人，死亡390人: other persons
    if counted and name not in counted and STATES.fullmatch(name):
        return counted + name
    return going_on(phrases, spot, reading, priced(phrases, spot, reading, name, memory))


def _holder(phrases: Phrases, spot: Spot, name: str, memory: Memory) -> str | None:
    """Those counted before of whom a clause goes on to tell what they have; None where several were, or one is picked out."""
    text, start, holder = phrases.text, spot.clause.start, memory.holder
    if holder is None or text.startswith("的", spot.end):
        return None  # 产值超亿元的机构
    if not any(name in had.things and holder.endswith(had.holders) for had in vocabulary().had):
        return None
    if WHOSE.search(text, max(start, spot.since), spot.start):
        return None  # 全市面积: of the place
    opening = max(spot.sentence.start, start - 1)
    opening = 1 + max(text.rfind(mark, spot.sentence.start, opening) for mark in "，。；,;：:")
    listed = SOME.findall(text, max(opening, spot.sentence.start, start - ENOUGH), start)
    picks = PICKED.search(text, max(start, spot.start - ENOUGH), spot.start)
    return None if len(listed) > 1 or picks else holder


def _of_whole(
    phrases: Phrases, spot: Spot, reading: Reading, moved: Motion, name: str, memory: Memory
) -> str | None:
    """The name of a part or of a branch, with what its whole is called or measured by."""
    if moved.is_still:
        part = parts.completed(phrases, spot, reading, name, memory)
        if part is not None:
            return part
    of_sector = parts.owned(phrases, spot, name, memory.things) or parts.of_economy(
        phrases, spot, name, memory.wholes.get(reading.canonical)
    )
    return of_sector or branches.measured(phrases, spot, reading, moved, name, memory)


def priced(phrases: Phrases, spot: Spot, reading: Reading, name: str, memory: Memory) -> str:
    """某股报收于5.98元 is a price of what is named."""
    if reading.kind != "money" or name.endswith(("价", "价格")):
        return name
    quoted = PRICED.search(phrases.text, spot.since, spot.start)
    if quoted is None:
        return name
    memory.priced = name
    return name + PRICES.get(quoted["at"], "收盘价")


def fronted(phrases: Phrases, spot: Spot, reading: Reading, name: str, memory: Memory) -> str:
    """新增本土确诊病例29例和无症状感染者93例: what the first member of a list opens with holds for the next."""
    latest = memory.latest
    if reading.kind in MOVED and latest is not None and JOINED.match(phrases.text, spot.since):
        return parts.governing(latest, name) + name
    if reading.kind != "count" or latest is None:
        return name
    if not JOINED.match(phrases.text, spot.since):
        return parts.opened_alike(phrases, spot, name, memory.wholes.get(reading.canonical))
    if name.startswith(vocabulary().fronts):
        return name
    return (parts.fronted(latest)[0] or parts.governing(latest, name)) + name


def going_on(phrases: Phrases, spot: Spot, reading: Reading, name: str) -> str:
    """连续8个月 is how long it went on."""
    if reading.kind != "duration" or name.endswith((*LASTED, "时长")):
        return name
    if LASTING.search(phrases.text, spot.since, spot.start):
        return name + LASTED
    if ON.match(phrases.text, spot.end):
        return name + "连续时间"
    if CONTINUOUS.search(phrases.text, spot.since, spot.start) is None:
        return name
    return name + "连续" + _what_goes_on(phrases, spot) + _periods(reading)


def _what_goes_on(phrases: Phrases, spot: Spot) -> str:
    """上升 of 连续两个月平稳上升, 居全国前三位的 of 连续11个月居全国前三位; empty where nothing follows that soon ends."""
    text = phrases.text
    end = spot.clause.end
    told = text[spot.end : end].strip() if end - spot.end <= ENOUGH else ""
    if not told or any(mark in told for mark in "（()）“”"):
        return ""
    words = phrases.words.between(spot.end, end)
    last = words[-1]
    if last.text in moving():
        return last.text
    if (words[0].tag[0] not in "vdpa" and words[0].text not in BASES) or len(
        told
    ) > LONGEST_GOING_ON:
        return ""
    return told.removesuffix("的") + ("的" if len(told) > SHORT else "")


def _periods(reading: Reading) -> str:
    """月数 after 个月: how many of them."""
    return PERIODS.get(reading.unit or "", "时间")
