"""What a name leaves out because the sentence has said it before: 人均 of the area told, 总数 of those counted.

What its own clause says apart from the name belongs in `flows.extract.meaning.subjects.beside.completing`.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.lexical import PERSON
from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.naming import CHANGE_NOUNS
from flows.extract.meaning.nouns.phrase import BASES, PER_HEAD, moving, per_so_many
from flows.extract.meaning.subjects.beside import completing
from flows.extract.meaning.subjects.beside.completing import actors
from flows.extract.meaning.subjects.discourse import alike, topics
from flows.extract.meaning.subjects.discourse.memory import EARNING
from flows.extract.meaning.subjects.events.deeds import GOODS
from flows.extract.meaning.subjects.events.lasting import LASTED, PERIODS
from flows.extract.meaning.subjects.money import prices, trading
from flows.extract.meaning.subjects.parts import (
    apart,
    bare,
    branches,
    governed,
    members,
    partitive,
    per_head,
    sectors,
    sharing,
    stages,
    whole_names,
)
from flows.extract.text.words import tagged
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.discourse.memory import Memory

MONTHLY = re.compile(r"[比较]上个?月")
PRICES = ("价", "价格")
SHARES = ("比重", "占比", "比例")
SCALES, OF_ALL = ("规模", "人数", "数量"), "占比"
"""农村网民占比27%，规模达2亿: how many those are of whom the share was told."""
STATES = re.compile(
    r"(?:治愈)?出院(?:人数)?|在院(?:治疗)?|(?:累计)?死亡|治愈|隔离治疗|在院|重症|康复"
)
"""What became of those counted before: said alone, it is a part of them."""
IN_ALL = "累计"
HARMED = re.compile("死亡|受伤|失踪")
"""What becomes of persons in what happens, each time it happens: 交通事故126起，死亡42人、受伤138人."""
EVENT, ILL = "case", ("病例", "感染者", "患者", "病人")
"""The unit of what happens, and of the ill, who are persons themselves."""
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
EACH = re.compile(PER_HEAD)
HOMES = ("居民家庭", "家庭")
"""After 每百户, who they are."""
MANY = 1000
"""So many of anything do not come to a hundred or a thousand of others: 每千人口床位7张，居民5万人."""
COMMAS = ("，", ",")
LASTING = re.compile(r"(?:持续|历时|长达|延续)[^，。；]{0,4}$")
CONTINUOUS = re.compile(r"连续[^，。；]{0,2}$")
ON = re.compile("连续|持续")
ENOUGH = 60
"""In a clause that goes on longer what goes on is not looked for."""
LONGEST_GOING_ON, SHORT = 18, 4
"""What goes on is part of the name up to so many characters; a short verb stands in it without 的."""
DEALS = "成交"
DEAL = len(DEALS)
TALLY = "数"
REPORTED = re.compile("(?<=.)(?:报告例数|(?:报告)?发病)$")
"""传染病报告发病35万例，死亡5人: those are dead of the 传染病."""
LENGTHS = ("时间", "时长", "历时")
"""How names end that say themselves how long something lasted: 通话时长, 持续时间."""
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
CARRYING = re.compile("[运送]")
"""铁路运送旅客432万人次，货物645万吨: what goods have done with them, too."""
JOINED = re.compile(r"(?:和|及|以及|、)[^，。；]")
MEMBER = re.compile("和|及|以及|[、，]")
AS_NOUNS = {"生产": "产量", "销售": "销量", "出口": "出口", "进口": "进口"}
"""What a deed makes of its object's name: 生产原煤 is 原煤产量."""


class Resumption(NamedTuple):
    """A figure with the name that its clause gives it, and what was named before it.

    `before` where the name stands before the figure: what is counted after it says all.
    """

    phrases: Phrases
    spot: Spot
    reading: Reading
    moved: Motion
    memory: Memory
    name: str
    before: bool


def resumed(case: Resumption) -> str:
    """The name with what it takes up of the sentence."""
    for construction in CONSTRUCTIONS:
        found = construction(case)
        if found is not None:
            return found
    name = prices.priced(case.phrases, case.spot, case.reading, case.name, case.memory)
    return going_on(case.phrases, case.spot, case.reading, name)


def _in_real_terms(case: Resumption) -> str | None:
    """消费支出名义增长5%，实际增长3%: the growth of the same."""
    told = case.memory.level or case.memory.change
    if case.name not in naming.REAL or told is None:
        return None
    told = next((told.removesuffix(one) for one in naming.REAL if told.endswith(one)), told)
    return told + (case.name if case.moved.role == "change" else "")


def _pointed_at(case: Resumption) -> str | None:
    """2021年该数字为24.53亿元: what was told last."""
    points = ANAPHOR.search(case.phrases.text, case.spot.since, case.spot.stop)
    return None if points is None else case.memory.subject


def _extreme(case: Resumption) -> str | None:
    """仍低于历史峰值3485亿美元: of the level told before."""
    return case.memory.level if EXTREME.fullmatch(case.name) else None


def _ratio_with(case: Resumption) -> str | None:
    """余额3亿元，与收入之比为5%: the ratio of the level told before."""
    if not case.name.endswith(RATIO) or not case.phrases.text.startswith(WITH, case.spot.since):
        return None
    levels = reversed(case.memory.levels)
    own = next((one for one in levels if not one.endswith(RATIO)), None)
    return f"{own}与{case.name}" if own else case.name


def _per_head(case: Resumption) -> str | None:
    """户均住房面积120平方米，人均38平方米: the same, for each of them; 户均增收 is of their income, whatever was told before."""
    told, memory = case.memory.level, case.memory
    if told is None or EACH.fullmatch(case.name) is None or case.moved.verb in EARNING:
        return None
    if case.reading.kind == "money" and not naming.is_of_money(told):
        # 养老金3亿元，惠及5万人，人均增加80元
        told = next((one for one in reversed(memory.levels) if naming.is_of_money(one)), told)
    return case.name + EACH.sub("", told, count=1)


def _for_so_many(case: Resumption) -> str | None:
    """每百户汽车52辆、空调180台, 亩均税收12万元、产值90万元: for how many, or for each of whom, holds for all of a list."""
    text, spot, name = case.phrases.text, case.spot, case.name
    told = case.memory.subject or ""
    if not (case.before and case.moved.is_still and case.memory.named) or name.startswith("每"):
        return None
    joint = MEMBER.match(text, spot.since)
    at = max(spot.since, spot.clause.start) if joint is None else joint.end()
    goes_on = text.startswith(name, at) and (joint is not None or text[at - 1] in COMMAS)
    is_close = joint is not None and joint[0] not in COMMAS
    if not goes_on:
        return None
    if (head := EACH.match(told)) is not None:
        is_alike = is_close and EACH.search(name) is None
        return head[0] + name if is_alike and is_amount(name) and is_amount(told) else None
    value = case.reading.value
    is_few = is_close or (value is not None and value < MANY)
    many = _so_many(told) if case.reading.kind == "count" and is_few else ""
    return many + name if many else None


def _so_many(told: str) -> str:
    """每百户家庭 of 每百户家庭汽车; "" of what is told of all."""
    if not told.startswith("每"):
        return ""
    ends = accumulate(len(word) for word, _ in tagged(told)[:-1])
    many = max((told[:end] for end in ends if per_so_many(told, end) == told[:end]), default="")
    homes = next((one for one in HOMES if many and told.startswith(many + one)), "")
    return many + homes


def _rate_of(case: Resumption) -> str | None:
    """增速, 降幅: of what was told to move."""
    moves, name, spot = case.memory.change or case.memory.level, case.name, case.spot
    if name not in CHANGE_NOUNS or moves is None:
        return None
    monthly = MONTHLY.search(case.phrases.text, spot.since, spot.start)
    against = "较上月" if spot.run.size == 1 and monthly else ""
    rate = "增速" if name in ("增长率", "增长速度") else name
    return moves.removesuffix(rate + against) + rate + against


def _tally(case: Resumption) -> str | None:
    """查处案件868万起，起数上升9.7%: of those counted right before by that classifier."""
    latest, text = case.memory.latest, case.phrases.text
    if latest is None or len(case.name) != len("起数") or not case.name.endswith(TALLY):
        return None
    if case.moved.role != "change":
        return None
    ends = case.spot.clause.start - 1
    return latest if text[max(case.spot.sentence.start, ends - 1) : ends] == case.name[0] else None


def _swing(case: Resumption) -> str | None:
    """振幅: of the price told before."""
    told = case.memory.level
    return None if told is None or case.name not in SWINGS else told + case.name


def _scale(case: Resumption) -> str | None:
    """农村网民占比27%，规模达2亿: how many those are of whom the share was told."""
    told = case.memory.level or ""
    is_scale = case.name in SCALES and told.endswith(OF_ALL)
    return told.removesuffix(OF_ALL) + case.name if is_scale else None


def _share_of_all(case: Resumption) -> str | None:
    """民营企业进出口3万亿元，所占比重提升1个百分点: the share of the level told before."""
    memory, spot = case.memory, case.spot
    if case.name not in SHARES or memory.level is None:
        return None
    of_all = sharing.OF_ALL.search(case.phrases.text, spot.since, spot.start)
    return f"{memory.shared or memory.level}占比" if of_all else None


def _same_share(case: Resumption) -> str | None:
    """占比为5%，比重提高1个百分点: the share told before moves."""
    rate = case.memory.rate
    if rate is None or case.name not in SHARES or not rate.endswith(SHARES):
        return None
    return rate if case.moved.role == "change" else case.name


def _of_topic(case: Resumption) -> str | None:
    """一般贸易进出口增长迅猛，进出口998亿元: the end of what the sentence is about stands for all of it."""
    topic = case.memory.topic
    is_end = topic.endswith(case.name) and case.moved.role == "level" and len(case.name) > 1
    return topic if is_end else None


def _made(case: Resumption) -> str | None:
    """甲银行实现利润3亿元，乙银行2亿元: what the sentence says the last one made."""
    made = case.memory.made
    is_maker = case.reading.kind == "money" and case.name.endswith(actors())
    return None if made is None or not is_maker else case.name + made


def _dealt(case: Resumption) -> str | None:
    """住宅用地，成交30宗: the noun that has the clause before to itself."""
    if case.name != DEALS or case.reading.kind != "count":
        return None
    return (topics.alone_before(case.phrases, case.spot) or "") + case.name


def _total(case: Resumption) -> str | None:
    """新增企业8家，总数达90家, 企业新增8家，总数达90家: of all those of whom some were told."""
    latest = case.memory.latest
    if latest is None or case.name not in TOTALS or case.reading.kind != "count":
        return None
    return whole_names.fronted(whole_names.joined_by(latest))[1] + case.name


def _owned(case: Resumption) -> str | None:
    """土地成交5宗，成交金额12亿元: the money of those counted; of what they benefit by where they are persons."""
    if case.name not in vocabulary().once.of_the_counted:
        return None
    those = (case.memory.latest or "").removesuffix(case.name[:DEAL])
    those = "" if is_amount(those) else those
    if those.removesuffix("数").endswith(vocabulary().people.persons):
        those = ""  # 惠及居民3万人，总投资2亿元
    deed = those.removesuffix("量")
    if deed and naming.ends_in_verb(deed):
        those = deed  # 药品采购量300万盒，总金额1.5亿元: of the deed, as its amount is
    return (completing.built(case.phrases, case.spot) or those) + case.name


def _had(case: Resumption) -> str | None:
    """幼儿园35所，在园幼儿8200人: what those counted before have."""
    theirs = _holder(case.phrases, case.spot, case.name, case.memory)
    return None if theirs is None else theirs + case.name


def _of_its_kind(case: Resumption) -> str | None:
    """普通小学生均支出为14321元。普通初中为19871元: what was told of one thing, of the next of its kind."""
    if not case.before or not case.moved.is_still:
        return None
    return alike.of_its_kind(case.phrases, case.spot, case.reading, case.name, case.memory)


def _member(case: Resumption) -> str | None:
    """日系份额13.6%，德系17.4%: the measure told with the first of a list, of the next."""
    if not case.before or not case.moved.is_still:
        return None
    if case.reading.kind == "money" and (its := members.of_trade(case.name, case.memory)):
        return its
    if its := members.at_that_price(case.name, case.memory):
        return its
    return members.measured(case.phrases, case.spot, case.reading, case.name, case.memory)


def _part(case: Resumption) -> str | None:
    """A part or a branch, with what its whole is called or measured by."""
    return _of_whole(*case[:3], case.moved, case.name, case.memory) if case.before else None


def _those(case: Resumption) -> str | None:
    """企业90家，其中产值过亿元的8家: the noun was said before."""
    counted = case.memory.counted
    return None if counted is None or not case.name.endswith("的") else case.name + counted


def _state(case: Resumption) -> str | None:
    """What those counted are, or were, by a word alone; 出生580人，死亡390人 are other persons."""
    name = case.name
    event = _event(case.memory) if HARMED.fullmatch(name) else ""
    if event and case.reading.canonical == PERSON:
        return event + name
    reported = REPORTED.search(case.memory.latest or "")
    told = (
        case.memory.latest if reported else case.memory.counted
    )  # 流感报告发病32例, after 手足口病
    counted = REPORTED.sub("", told or "")
    is_visit = case.reading.canonical == stages.VISITS  # 总诊疗264万人次，出院12万人次
    if not counted or counted.endswith(("人", "人次")) or counted.startswith("出生") or is_visit:
        return None
    counted = counted.removeprefix(IN_ALL)  # 累计确诊326例；当日出院6例
    return counted + name if name not in counted and STATES.fullmatch(name) else None


def _event(memory: Memory) -> str:
    """道路交通事故 of 生产安全事故8起、死亡5人，其中道路交通事故6起、死亡4人: what happened that was counted last; "" where others were."""
    latest = memory.latest or ""
    harmed = HARMED.search(latest)
    if harmed is not None:
        ends = memory.unit == PERSON and harmed.end() == len(latest)
        return latest[: harmed.start()] if ends else ""
    is_event = memory.unit == EVENT and not latest.endswith(ILL)
    return REPORTED.sub("", latest) if is_event else ""


CONSTRUCTIONS: tuple[Callable[[Resumption], str | None], ...] = (
    _in_real_terms,
    _pointed_at,
    _extreme,
    _ratio_with,
    _per_head,
    _for_so_many,
    _rate_of,
    _tally,
    _swing,
    _scale,
    _share_of_all,
    _same_share,
    _of_topic,
    _made,
    _dealt,
    _total,
    _owned,
    _had,
    _of_its_kind,
    _member,
    _part,
    _those,
    _state,
)
"""What a name takes up, tried in order."""


JUST_SET_UP = ("新设", "新批", "新增", "新办", "新登记", "新注册")
"""What opens the name of those that have not traded yet."""


def _holder(phrases: Phrases, spot: Spot, name: str, memory: Memory) -> str | None:
    """Those counted before of whom a clause goes on to tell what they have; None where several were, or one is picked out."""
    text, start, holder = phrases.text, spot.clause.start, memory.holder
    if holder is None or text.startswith("的", spot.end):
        return None  # 产值超亿元的机构
    if not any(
        name in had.things and holder.endswith(had.holders) for had in vocabulary().once.possessions
    ):
        return None
    if WHOSE.search(text, max(start, spot.since), spot.start):
        return None  # 全市面积: of the place
    if name.startswith(trading.TRADED):
        # 新设外资企业12家，进出口82亿元: of the place, and not of those
        is_theirs = memory.subject == holder and not holder.startswith(JUST_SET_UP)
        return holder.rpartition("的")[2] if is_theirs else None
    opening = max(spot.sentence.start, start - 1)
    opening = 1 + max(text.rfind(mark, spot.sentence.start, opening) for mark in "，。；,;：:")
    opening = max(opening, spot.sentence.start, start - ENOUGH)
    are_parts = text.startswith(partitive.AMONG, opening) and holder == memory.whole_holder
    listed = () if are_parts else SOME.findall(text, opening, start)
    picks = PICKED.search(text, max(start, spot.start - ENOUGH), spot.start)
    return None if len(listed) > 1 or picks else holder


def _of_whole(
    phrases: Phrases, spot: Spot, reading: Reading, moved: Motion, name: str, memory: Memory
) -> str | None:
    """The name of a part or of a branch, with what its whole is called or measured by."""
    each = per_head.of_each(phrases, spot, reading, moved, name, memory)
    if each is not None:
        return each
    if moved.is_still:
        part = apart.completed(phrases, spot, reading, name, memory)
        if part is not None:
            return part
        whole = memory.wholes.get(reading.canonical)
        part = whole and bare.completed(phrases, spot, reading, name, whole)
        if part:
            return part
    else:
        kind = sectors.moved_kind(phrases, spot, reading, name, memory)
        if kind is not None:
            return kind
    of_sector = sectors.owned(phrases, spot, name, memory.things) or sectors.of_economy(
        phrases, spot, name, memory.wholes.get(reading.canonical)
    )
    return of_sector or branches.measured(phrases, spot, reading, moved, name, memory)


def fronted(phrases: Phrases, spot: Spot, reading: Reading, name: str, memory: Memory) -> str:
    """新增本土确诊病例29例和无症状感染者93例: what the first member of a list opens with holds for the next."""
    latest, told = memory.latest, memory.subject
    if (of_list := _of_list(phrases, spot, reading, name, memory)) is not None:
        return of_list
    if reading.kind in MOVED and latest is not None and JOINED.match(phrases.text, spot.since):
        return governed.governing(latest, name) + name
    if reading.kind in MOVED and latest is not None and _is_member(phrases, spot, name):
        carried = governed.governing(latest, name)
        return (carried if CARRYING.search(carried) else "") + name
    if reading.unit in GOODS and _is_member(phrases, spot, name):
        done = _done_to_next(phrases, spot, name, memory)
        if done is not None:
            return done
    is_next = told is not None and JOINED.match(phrases.text, spot.since) is not None
    if reading.kind == "money" and is_next and naming.known(told or "") is None:
        return governed.governing(told or "", name) + name
    if reading.kind != "count" or latest is None:
        return name
    if not JOINED.match(phrases.text, spot.since):
        return whole_names.opened_alike(phrases, spot, name, memory.wholes.get(reading.canonical))
    if name.startswith(vocabulary().once.fronts):
        return name
    return (whole_names.fronted(latest)[0] or governed.governing(latest, name)) + name


def _is_member(phrases: Phrases, spot: Spot, name: str) -> bool:
    """Whether nothing but the joint of a list, or a comma, stands before a name that is a noun, and after the figure before."""
    said = MEMBER.match(phrases.text, spot.since)
    at = spot.since if said is None else said.end()
    is_next = spot.since <= spot.clause.start or said is not None
    is_alone = phrases.text[at : spot.stop] == name
    return is_next and is_alone and all(tag[0] == "n" for _, tag in tagged(name))


def _of_list(
    phrases: Phrases, spot: Spot, reading: Reading, name: str, memory: Memory
) -> str | None:
    """进口大豆30万吨，增长5%；铁矿石200万吨: a clause that has a noun and its amount alone goes on with a list, and its verb.

    None where the clause says more, the list has no such verb, or what it told last was in another unit.
    """
    text = phrases.text
    is_alone = spot.since <= spot.clause.start and text[spot.clause.start : spot.stop] == name
    told = memory.told.last(reading.canonical, spot.block.start)[:1] if is_alone else ()
    if not told or _is_amount(name):
        return None
    # 均价每吨5563元；稀土3万吨: a price of what the list tells ends it not
    latest = next((one for one in reversed(memory.levels) if not one.endswith(PRICES)), None)
    if latest != told[0]:
        return None
    if any(tag[0] != "n" for _, tag in tagged(name)):
        return None
    if reading.canonical == PERSON and naming.is_name(name):
        return None  # 招收研究生3000人，毕业生2000人
    if reading.canonical == stages.VISITS and not name.endswith(vocabulary().people.persons):
        return None  # 发送旅客120万人次，其中铁路45万人次，公路70万人次
    first = told[0]
    verb = governed.governing(first, name)
    if verb:
        return verb + name
    return _done_to_next(phrases, spot, name, memory)


def _done_to_next(phrases: Phrases, spot: Spot, name: str, memory: Memory) -> str | None:
    """摩托车销量 of 销售汽车3万辆、摩托车5万辆: what the verb before the first of a list was done to; None where none was."""
    first = memory.levels[-1] if memory.levels else ""
    deed = next((one for one in AS_NOUNS if first.endswith(AS_NOUNS[one])), None)
    if deed is None:
        return None
    objects = [one.removesuffix(AS_NOUNS[deed]) for one in memory.levels]
    done = (deed + one for one in objects if one)
    text = phrases.text
    opens = any(text.find(one, spot.sentence.start, spot.since) >= 0 for one in done)
    return name + AS_NOUNS[deed] if opens else None


def _is_amount(name: str) -> bool:
    """Whether the name says how much; 玉米, which the catalogue knows by its weight, is only what there is of it."""
    is_goods = naming.is_of(name, *MOVED) and not name.endswith(naming.SUFFIXES)
    return is_amount(name) and not is_goods


def going_on(phrases: Phrases, spot: Spot, reading: Reading, name: str) -> str:
    """连续8个月 is how long it went on."""
    if reading.kind != "duration" or name.endswith(LENGTHS):
        return name
    if LASTING.search(phrases.text, spot.since, spot.start):
        return name + LASTED
    if ON.match(phrases.text, spot.end):
        return name + "连续时间"
    if CONTINUOUS.search(phrases.text, spot.since, spot.start) is None:
        return name
    what = _what_goes_on(phrases, spot)
    owner = "" if what.startswith(name) else name  # 连续三天气温超过40℃, after the 气温 was told
    return owner + "连续" + what + _periods(reading)


def in_a_row(phrases: Phrases, spot: Spot, reading: Reading) -> str | None:
    """连续三年被评为先进: how long that went on, where nobody is named whom it is said of."""
    if reading.kind != "duration" or not CONTINUOUS.search(phrases.text, spot.since, spot.start):
        return None
    does, of, _ = _what_goes_on(phrases, spot).partition("的")  # 连续两年达标的企业
    return f"连续{does}{of}{_periods(reading)}" if does else None


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
    is_told = words[0].tag[0] in "vdpa" or words[0].text in BASES
    if not is_told and words[0].tag[0] in "nb":  # 气温超过40℃
        is_told = any(one.tag[0] == "v" for one in words[1:])
    if not is_told or len(told) > LONGEST_GOING_ON:
        return ""
    return told.removesuffix("的") + ("的" if len(told) > SHORT else "")


def _periods(reading: Reading) -> str:
    """月数 after 个月: how many of them."""
    return PERIODS.get(reading.unit or "", "时间")
