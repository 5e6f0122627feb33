"""A level told as a part or a multiple of something else: 为年初预算的75%, 是上年同期的2.1倍, 完成全年目标的88%.

Shares with 占, and 完成 with what is done named beside it, belong in `flows.extract.meaning.subjects.comparisons.leads.comparing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.naming import is_of
from flows.extract.meaning.nouns.tails import TIME
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE, HEDGED
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.subjects.case import Case

TOTALS = ("总量", "总额", "总数", "总值")
_CLOSED = "|".join(("预算", "计划", "任务", *TOTALS))
"""What is aimed at, and a total, of which so much is told without 的, too: 为年初预算61%, 仅为出口总量10%."""
MAY_BE_OF = regex(f"的|恢复|{_CLOSED}")
"""What a base is closed by, or the verb that needs nothing to close it."""
SET_AGAINST = regex("[:：∶/]")
"""由3∶7优化为2021年的4∶6: two parts, and neither is a part of the year."""
TOLD_AS = regex(
    rf"(?:已经|已|即|仅|约|只|将|还|均|都|就|正|基本)*(?P<verb>(?:完成|达成)了?|相[当等]于|约为|大?约(?={TIME})|等同?于|不超过|不高于|不低于|不少于|超过|低于|高于|不足|不到|不及|[只仅]有|为|是|达到了?|已?达|恢复[到至]|控制[在到]了?)(?:了|{HEDGE}|仅|\s)*(?P<base>[^，。；,;、（）()：:]{{1,16}}?)(?:[（(][^（()）]{{1,24}}[)）])?(?:的|(?<={_CLOSED})){HEDGED}$"
)
"""Up to the figure: the base, after a copula; of what is aimed at, and of a total, also without 的 (为年初预算61%, 仅为出口总量10%).

How much the base is may stand in brackets behind it: 为核定规模（4000人）的.
"""
RECOVERED = regex(
    rf"(?P<verb>恢复[到至]?)了?{HEDGED}(?P<base>[^，。；,;、（）()：:的]{{1,12}}?(?:[年期前]|水平|[峰均]值)){HEDGED}$"
    rf"|(?P<same>同比)(?P<back>恢复)了?{HEDGED}$"
)
"""恢复到2019年98%, 恢复至疫情前八成, 同比恢复78%: how much of an earlier level has come back, without 的."""
LAST_YEAR = "上年同期"
"""What 同比 holds something against."""
CLOSING = (")", "）")
"""What closes such brackets, right before the words that are the figure's own."""
NO_BASE = regex(
    r"[是为在达占以将比]|有(?![量率])|最[高低大小多少新好]$|纪录$|以[上下来]$|左右$|^(?:自身|原来|原先|此前|之前|过去|以往|平时|平常|其|它|上限|下限)"
)
"""What is no base: a clause of its own, a superlative (全年最高的45%), a pronoun."""
RECKONED = regex(
    rf"[，,\s]*(?:(?:截?至|到|在)?{TIME}[，,]?)?(?:(?:按|以)?(?:同|可比)口径(?:计算|下)?[，,]?|[我本全][省市县区州旗镇乡村国])?"
)
"""Before the copula of what was spoken of: nothing, when it is so (到2030年将达到), how it is reckoned, or where it is (我市仅相当于)."""
LAID_DOWN = regex(rf"按照?(?P<base>[^，。；,;、（）()：:]{{2,16}}?)的{HEDGED}$")
LAID_DOWN_BY = regex(rf"按照?[日月季年]?{HEDGED}$")
"""按日0.5‰收取罚息: up to the figure, where nothing says of what."""
PAID = regex(
    rf"(?:以内|左右|的?比例)?(?:的?标准)?{trie(vocabulary().acts.levying)}"
    r"(?:了?(?:相应|一定)?的?(?P<what>(?![为成到给])[^，。；,;、（）()：:的\d\n]{2,12})(?=[，。；,;、（）()\n]|$))?"
)
"""按缴费基数的8%缴纳: the part that a rule lays down, and what is paid where it stands after (按成交额的5%收取佣金)."""
PART = "比例"
DOING = ("完成", "达成")
DONE = regex(rf"(?:{'|'.join(DOING)})[^，。；,;]{{0,20}}$")
AIMED = regex(r"(?P<aim>年度目标|目标|计划|任务|预算)的$")
BOUNDING = ("不", "超", "低", "高")
"""What verbs of a bound begin with: 不超过总股本的2%."""
TOTAL, LAST = "总", 3
"""总股本, 总人口: the last characters of what is a whole by its name."""
PEOPLE = "人口"
"""What whoever is told as so much of it is a part of: 移民达20万人，相当于全国人口的3%."""
ABOUT, OF_BASE = "约", ("percent", "ratio")
"""总额约去年下半年的三分之二: a copula is left out; kinds of figures that are of a base then."""
TENTH, TIMES = "成", "倍"
RATIOS = ("之比", "比率", "比值", "比重")
"""Ends of names that hold what they are reckoned of themselves."""
HEAD = 2
"""So many last characters are alike in the names of a part and its whole: 税收收入, 财政收入."""

PLACE = "ns"
"""The tag of places."""
AREA = regex(r"[全本邻]?[省市县区州旗镇乡村国]|全[\u4e00-\u9fff][省市县区]")
"""Places that are told without their names: 全省."""
OTHERWISE = ("预期", "预计", "预测", "预估", "测算", "设计", "计划", "批准", "上年", "去年")
"""What opens the same measure as it was foreseen or was before: 实际收益 is no part of 预期收益."""


def proportion(case: Case) -> str | None:
    """The name of the part or the multiple that the figure is of a base; None where no copula and 的 say so."""
    phrases, spot, reading, memory = case.phrases, case.spot, case.reading, case.memory
    text = phrases.text
    rule = _laid_down(case)
    if rule is not None:
        return rule
    if not MAY_BE_OF.search(text, spot.since, spot.start) or SET_AGAINST.search(
        text, spot.start, spot.end
    ):
        return None
    goal = AIMED.match(text, spot.since, spot.start)
    if goal is not None:
        told = DONE.search(text, spot.clause.start, spot.since) and memory.subject
        return f"{told}{goal['aim']}完成率" if told else None
    back = RECOVERED.search(text, spot.since, spot.start) if reading.kind in OF_BASE else None
    match = back or _told_as(case)
    if match is None:
        return None
    named = phrases.before(match.pos, match.start())
    own = None if named is None or phrases.is_place(named) else memory.meant(phrases.name(named))
    if own is None and RECKONED.fullmatch(text, match.pos, match.start()) is None:
        return None  # 显示, 其中: who says so, or part of what
    of = own or (memory.level if memory.levels else None) or memory.subject
    if of is None or (own is None and not memory.named):
        return None
    is_part = reading.unit != TIMES and reading.kind != "ratio"
    if (is_part or reading.unit == TENTH) and of.endswith(vocabulary().measures.rates):
        return own  # 补贴比例为投资额的20%, or 两成
    if own is not None:
        memory.level = own
        memory.levels.append(own)
    memory.parts.inherits = True
    base = memory.meant("".join(match["base"].split())) if match["base"] else LAST_YEAR
    is_done = back is None and _is_done(match)
    return _of_base(of, base, is_multiple=reading.unit == TIMES, is_done=is_done)


def _told_as(case: Case) -> re.Match[str] | None:
    """The base of which so much is told, with its copula, searched for from where the clause is the figure's own; None where there is none."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    text = phrases.text
    # 为核定规模（4000人）的: the copula stands before the figure in brackets
    since = spot.clause.start if text.startswith(CLOSING, spot.since) else spot.since
    match = TOLD_AS.search(text, since, spot.start)
    if match is None or NO_BASE.search(match["base"]):
        return None
    at = match.start("verb")
    if match["verb"].endswith(ABOUT) and reading.kind not in OF_BASE:
        return None
    if text.endswith(vocabulary().acts.becoming, since, at):
        return None
    if match["verb"] == "达" and text[since : match.start()].strip("，, "):
        return None  # 恒达资本的10%: inside a name as often
    if phrases.words.at(at).start < match.start():  # 仅为 is one word
        return None
    is_bound = match["verb"].startswith(BOUNDING)
    if is_bound and not _is_bound_of(match["base"], reading):
        return None
    if is_bound and match["base"].endswith(TOTALS) and text[match.end("base")] != "的":
        return None  # 超过利润总额12%的部分
    if _is_done(match) and not match["base"].endswith(vocabulary().measures.aims):
        return None
    return match


def _is_done(told: re.Match[str]) -> bool:
    """完成年度计划的60%: whether so much of the base is done."""
    return told["verb"].startswith(DOING)


def _of_base(of: str, base: str, *, is_multiple: bool, is_done: bool) -> str:
    """财政收入占GDP的比重, 投资年度计划完成率, 进口额与出口额之比: the name of so much of the base."""
    if of.endswith(RATIOS) and base in of:
        return of  # 债务与GDP之比飙升，达到GDP的222%
    if is_done or (not is_multiple and base.endswith(vocabulary().measures.carried_out)):
        return f"{of}{base}完成率"
    is_whole = (
        base.endswith((*vocabulary().measures.aims, PEOPLE))
        or TOTAL in base[-LAST:]
        or (base[-HEAD:] == of[-HEAD:] and not base.startswith(OTHERWISE))
    )
    if not is_multiple and is_whole and base != of:
        return f"{of}占{base}的比重"
    return f"{of}与{base}之比"


def _is_bound_of(base: str, reading: Reading) -> bool:
    """Whether so much of a base is a bound: 不到甲县的七成, 不到全省的5%, 不超过总股本的2%; in tenths nothing but a part is told."""
    is_place = tagged(base)[-1][1] == PLACE or AREA.fullmatch(base) is not None
    return reading.kind == "ratio" or is_place or _is_whole(base)


def _is_whole(base: str) -> bool:
    """Whether a bound can be a part of it: 公司总股本, 净资产; not 预期, whose own percentage it is."""
    return TOTAL in base[-LAST:] or is_of(base, "money", "area")


def _laid_down(case: Case) -> str | None:
    """养老保险按缴费基数的8%缴纳 is the part of the 缴费基数 that a rule lays down for the insurance.

    After the verb stands what is paid, and before 按 who pays it: 平台按成交额的5%收取佣金.
    """
    phrases, spot = case.phrases, case.spot
    paid = PAID.match(phrases.text, spot.end) if case.reading.kind in ("percent", "ratio") else None
    if paid is None:
        return None
    what = phrases.named(*paid.span("what")) if paid["what"] else None
    match = LAID_DOWN.search(phrases.text, spot.since, spot.start)
    if match is not None:
        own = what or phrases.named(spot.since, match.start())
        return f"{own}占{match['base']}的比重" if own else None
    is_bare = what and LAID_DOWN_BY.search(phrases.text, spot.since, spot.start)
    return f"{what}{PART}" if is_bare else None
