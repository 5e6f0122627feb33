"""Nouns that are of something, and that a clause tells alone of what was told before: 增速, 占比, 之比, 规模, 振幅, 峰值, 投入强度, 起数, 限额."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS
from flows.extract.meaning.places.gazetteer import PLACE
from flows.extract.meaning.subjects.parts.shares import sharing
from flows.extract.meaning.subjects.parts.wholes.framed import SHARES
from flows.extract.meaning.subjects.told import topics
from flows.extract.meaning.subjects.told.memory import SHARED
from flows.extract.text.joints import WITH
from flows.read.segment import sentences
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.discourse.ellipsis.resumption import Resumption

MONTHLY = regex(r"[比较]上个?月")
SCALES, OF_ALL = ("规模", "人数", "数量"), "占比"
"""农村网民占比27%，规模达2亿: how many those are of whom the share was told."""
TOTALS = ("总量", "规模", "体量")
"""How much there is of something, said alone of another place: 长沙总量为6700亿元."""
ALL_OF_IT, GROWTH = (*TOTALS, "总额", "总值", "总规模"), "增量"
"""How much there is of what was told to move, and by how much that is more, said by the noun alone."""
OPENS = regex(r"[，；、,;\s]?(?:其|其中|全年|年末|目前)?")
"""What may stand before such a noun in its clause."""
REACH = 60
"""How far before its own the sentence may begin that opens with it, in characters."""
EXTREME = regex(
    r"(?:历史|前期|此前)?(?:最?[高低大小]值|最[高低]水平|最[高低]点|峰值|谷值|极值|纪录|记录)"
)
"""仍低于2015年的历史峰值3485亿美元: the highest of what was spoken of."""
RATIO = "之比"
"""经费支出86亿元，与生产总值之比为2.4%: of what was told the level of."""
INTENSITY, SPENT, SPENDING = "投入强度", ("经费", "费用"), ("投入", "支出")
"""研发经费86亿元，投入强度2.4%: what is spent, as a share of what is earned."""
LIMIT, WITHIN, BALANCE = "限额", "内", "余额"
TALLY = "数"
SWINGS = ("振幅",)
"""What prices and indices have beside their moves: 上证综指收于4947点，振幅6%."""


def extreme(resumption: Resumption) -> str | None:
    """仍低于历史峰值3485亿美元: of the level told before."""
    return resumption.case.memory.level if EXTREME.fullmatch(resumption.name) else None


def ratio_with(resumption: Resumption) -> str | None:
    """余额3亿元，与收入之比为5%: the ratio of the level told before."""
    case = resumption.case
    if not resumption.name.endswith(RATIO) or not case.phrases.text.startswith(
        WITH, case.spot.since
    ):
        return None
    levels = reversed(case.memory.levels)
    own = next((one for one in levels if not one.endswith(RATIO)), None)
    return f"{own}与{resumption.name}" if own else resumption.name


def intensity(resumption: Resumption) -> str | None:
    """制造业研发经费投入强度 of 制造业研发经费86亿元，投入强度2.4%: of what the sentence told the spending of."""
    case = resumption.case
    told = case.memory.level
    if resumption.name != INTENSITY or told is None or not case.memory.named:
        return None
    if told.endswith(INTENSITY):
        return told
    spending = next(filter(told.endswith, SPENDING), "")
    spent = told.removesuffix(spending)
    return spent + INTENSITY if spending or told.endswith(SPENT) else None


def limit(resumption: Resumption) -> str | None:
    """政府债务限额 of 政府债务余额13亿元，控制在14亿元限额内: up to what the balance told before may go."""
    case = resumption.case
    told = case.memory.level or ""
    is_limit = resumption.name.removesuffix(WITHIN) == LIMIT and case.memory.named
    return told.removesuffix(BALANCE) + LIMIT if is_limit and told.endswith(BALANCE) else None


def rate_of(resumption: Resumption) -> str | None:
    """增速, 降幅: of what was told to move."""
    case = resumption.case
    moves, name, spot = case.memory.changes.last or case.memory.level, resumption.name, case.spot
    if name not in CHANGE_NOUNS or moves is None:
        return None
    monthly = MONTHLY.search(case.phrases.text, spot.since, spot.start)
    against = "较上月" if spot.run.size == 1 and monthly else ""
    rate = "增速" if name in ("增长率", "增长速度") else name
    return moves.removesuffix(rate + against) + rate + against


def tally(resumption: Resumption) -> str | None:
    """查处案件868万起，起数上升9.7%: of those counted right before by that classifier."""
    case = resumption.case
    latest, text = case.memory.counted.last, case.phrases.text
    if latest is None or len(resumption.name) != len("起数") or not resumption.name.endswith(TALLY):
        return None
    if case.moved.role != "change":
        return None
    ends = case.spot.clause.start - 1
    return (
        latest
        if text[max(case.spot.sentence.start, ends - 1) : ends] == resumption.name[0]
        else None
    )


def swing(resumption: Resumption) -> str | None:
    """振幅: of the price told before."""
    told = resumption.case.memory.level
    return None if told is None or resumption.name not in SWINGS else told + resumption.name


def scale(resumption: Resumption) -> str | None:
    """农村网民占比27%，规模达2亿: how many those are of whom the share was told."""
    told = resumption.case.memory.level or ""
    is_scale = resumption.name in SCALES and told.endswith(OF_ALL)
    return told.removesuffix(OF_ALL) + resumption.name if is_scale else None


def total(resumption: Resumption) -> str | None:
    """GDP of 我市GDP为5210亿元，长沙总量为6700亿元: the total of another place is of what was told before in its unit."""
    case = resumption.case
    phrases, spot = case.phrases, case.spot
    at = phrases.text.rfind(resumption.name, spot.clause.start, spot.start)
    is_of_place = at > spot.clause.start and phrases.words.at(at - 1).tag == PLACE
    if not is_of_place or not case.moved.is_still:
        return None  # 新增贷款3亿元，规模达90亿元
    return total_of(case, resumption.name)


def whole_or_growth(resumption: Resumption) -> str | None:
    """外贸进出口增长7%，总额突破60亿元: how much there is of what the sentence told to move, or the one before told of.

    By how much that is more is told so, too: 外贸进出口增量 of 增量3亿元.
    """
    case = resumption.case
    is_total = resumption.name in ALL_OF_IT or resumption.name == GROWTH
    if not is_total or not resumption.before or not case.moved.is_still:
        return None
    text, spot = case.phrases.text, case.spot
    at = text.rfind(resumption.name, spot.clause.start, spot.start)
    start = spot.own_start
    if at < start or OPENS.fullmatch(text, start, at) is None:
        return None
    told = _moving(resumption)
    if told is None:
        return None
    if resumption.name == GROWTH:
        return told + GROWTH
    is_it = naming.is_of(told, case.reading.kind) or naming.is_counted(told)
    return told if is_it else told + resumption.name


def _moving(resumption: Resumption) -> str | None:
    """What the sentence has told of last, or what the sentence before opened with and told no number of."""
    case = resumption.case
    memory, kind = case.memory, case.reading.kind
    if len(memory.levels) > 1:
        return None  # 小麦产量3万吨，玉米产量5万吨，总量8万吨: of both
    told = memory.level or memory.changes.last if memory.named else _opened_before(resumption)
    if told is None or SHARED.search(told) or naming.is_rate(told):
        return None
    if told == memory.counted.last and kind != "count":
        return None  # 发行债券12只，总额150亿元: of those that were counted
    entry = naming.known(told)
    if entry is None:
        return None
    is_uncounted = kind == "count" and entry.dimension in naming.UNCOUNTED
    is_other = kind not in ("count", entry.dimension)
    return None if is_uncounted or is_other else told


def _opened_before(resumption: Resumption) -> str | None:
    """经营主体 of 经营主体持续壮大。总量达30万户: what the sentence before opens with."""
    case = resumption.case
    phrases, spot = case.phrases, case.spot
    if spot.clause.start != spot.sentence.start:
        return None
    start = max(spot.block.start, spot.sentence.start - REACH)
    before = next(reversed(list(sentences(phrases.text, start, spot.sentence.start))), None)
    if before is None or before.start == start > spot.block.start:
        return None
    if topics.AMOUNT.search(phrases.text, *before):
        return None
    phrase = phrases.opening(*before)
    return None if phrase is None else phrases.name(phrase)


def total_of(case: Case, name: str) -> str | None:
    """What a noun alone is the total of: the last amount that the paragraph told in that unit; None of any other noun."""
    if name not in TOTALS or case.reading.kind == "count":
        return None
    told = case.told
    return next((one for one in told if one not in TOTALS), None)


def share_of_all(resumption: Resumption) -> str | None:
    """民营企业进出口3万亿元，所占比重提升1个百分点: the share of the level told before."""
    case = resumption.case
    memory, spot = case.memory, case.spot
    if resumption.name not in SHARES or memory.level is None:
        return None
    of_all = sharing.OF_ALL.search(case.phrases.text, spot.since, spot.start)
    return f"{memory.shared or memory.level}占比" if of_all else None


def same_share(resumption: Resumption) -> str | None:
    """占比为5%，比重提高1个百分点: the share told before moves."""
    case = resumption.case
    rate = case.memory.changes.rate
    if rate is None or resumption.name not in SHARES or not rate.endswith(SHARES):
        return None
    return rate if case.moved.role == "change" else resumption.name
