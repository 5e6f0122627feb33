"""The name that a phrase gives a figure, with what its sentence says apart from it and has said before.

Which phrase may name a figure is for `flows.extract.meaning.subjects.beside.choosing`, a figure that none names for
`antecedents` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion import PERCENT_KINDS
from flows.extract.meaning.nouns import summed_up
from flows.extract.meaning.nouns.after_number import following
from flows.extract.meaning.nouns.after_number.narrowing import having as having_it
from flows.extract.meaning.nouns.modifiers import taken_out
from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS
from flows.extract.meaning.nouns.phrase import NEGATIONS
from flows.extract.meaning.subjects.beside.deeds import alone, done_to
from flows.extract.meaning.subjects.beside.parted import frames
from flows.extract.meaning.subjects.comparisons.extents import sizes
from flows.extract.meaning.subjects.discourse.bearing import books, firms, reporting, whose
from flows.extract.meaning.subjects.discourse.ellipsis import gapping, resuming, resumption
from flows.extract.meaning.subjects.discourse.references import anaphora, of_two
from flows.extract.meaning.subjects.discourse.same_measure import (
    accumulated,
    contrasting,
    results,
)
from flows.extract.meaning.subjects.discourse.sides import aspects
from flows.extract.meaning.subjects.discourse.topics import topic_chains
from flows.extract.meaning.subjects.events.amounts import in_one
from flows.extract.meaning.subjects.events.amounts.deeds import CONTAINERS
from flows.extract.meaning.subjects.lists import heads
from flows.extract.meaning.subjects.measures import EXTENTS
from flows.extract.meaning.subjects.money.budgets import planning
from flows.extract.meaning.subjects.money.trade import trading
from flows.extract.meaning.subjects.parts.branching import branches, under
from flows.extract.meaning.subjects.parts.classes import origins
from flows.extract.meaning.subjects.parts.wholes import framed
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import DEED_TAGS, tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

DOING = ("v", "vn", "b", "d", "ad")
"""Tags of what those counted did, and how: 虚列支出."""
TO_SO_MANY = regex(
    r"(?<![面一应])[向给为对][^，。；,;\d]{0,20}(?<!前)(?:\d+|[一二两三四五六七八九十百]+)[余多几]?[百千万]?[个家名户位所支]$"
)
"""给东山、西河3个, 向5个: those for whom something is done, up to their classifier."""
TRADED = ("money", "percent")
"""Kinds of figures that trade is measured by, beside how much was moved (出口钢材5万吨)."""
RANK = regex(r"第[一二三四五六七八九十\d]{1,3}$")
"""第一 of 第一大股东, which begins with a numeral that is a figure by itself."""
LONGEST_RANK = 4
GREAT = "大"
PHASE = regex(
    r"(?<![前上下本近后每共分])(?P<phase>第?[一二三四五六七八九十]{1,2}[期批])(?P<deed>[\u4e00-\u9fff]{2})?$"
)
"""一期投资26亿元，二期投资32亿元, 第一批下达资金3亿元: of which of the phases or batches, and a verb before the noun."""
PLAN, AUTHORITIES = "计划", ("政府", "财政", "部门")
"""省政府计划投资: between who does it and what."""
DAY_TIMES, DAYS = "天次", "天数"
"""The days of several cities added up, which are days of what they had: 重污染天数 of 重污染395天次."""
NEAR = 8
"""How far before a name its phase is looked for, in characters."""
ROLE = regex("[\u4e00-\u9fff]{0,6}?(?:机构|承销商|股东|供应商|运营商|开发商)(?=[\u4e00-\u9fff]{4})")
FIRM = regex("[\u4e00-\u9fff]{2,}?(?:(?P<limited>有限公司|股份公司)|公司|集团|银行|事务所)")
"""保荐机构, and the firm that has that role."""
CONTAINER = "集装箱"
HANDLED = regex("(?:吞吐|发送|运输|装卸|到发|周转|处理)量$")
"""货物吞吐量100万吨，集装箱6万标箱: what the containers are told of, too."""
BONDS, YIELD = ("国债", "美债", "公债", "国开债"), "收益率"
STANDS_AT = regex(
    rf"(?:[升涨跌降行走回落高低]至|[升涨跌降]到|[升涨跌降]破|(?<=债)报|报收?于?)(?:了|{HEDGE})*$"
)
"""国债升至1%, 国债报2.3%: a bond is told by its yield."""
TOPMOST = regex("最(?<=...)[高低多少大小快慢]$")
"""收入最高的一户达1.8万元: the 收入 of that one."""


def named(case: Case, phrase: Phrase) -> str:
    """The name of a phrase, with what its sentence says apart from it and has said before."""
    phrases, spot, reading, moved, memory = case
    whole = origins.imported(case, phrase)
    if whole is not None:
        return whole
    own = anaphora.taken_up(phrases, spot, phrase, _without_role(phrases.name(phrase)))
    own = anaphora.its(phrases, spot, phrase, own)
    if moved.is_still:
        if (same := alone.again(case, own)) is not None:
            return same
        if (those := alone.handled(case, phrase)) is not None:
            return those
    own = in_one.in_each(phrases.text, phrase.start) + _without_plan(TOPMOST.sub("", own))
    if phrase.start == spot.since > spot.clause.start:
        own = _without_receivers(phrases.text[spot.clause.start : spot.since], own)
        own = _with_rank(phrases.text, spot.since, _without_holders(own, memory.counted.last))
    if phrase.end <= spot.start:
        own = _in_phase(phrases, spot, phrase, own)
    own = _with_words_beside(case, phrase, own)
    topic = topic_chains.aspect(phrases, spot, phrase) if moved.role == "level" else ""
    topic = topic or topic_chains.topic(phrases, spot, phrase, own)
    if own.startswith(topic):
        topic = ""  # the firm that acts, told already
    if not topic and (topic := books.had_by(phrases, spot, phrase, own)):
        memory.books.keeper = topic
    topic = topic or frames.in_rank(phrases, spot, phrase)
    if not topic and reading.kind == "money":
        own = firms.invests(phrases, spot, phrase, own)
    own = of_two.named(case, phrase, own)
    name = topic + summed_up.gathered(phrases, spot, phrase, reading) + memory.meant(own)
    name = _with_measure(case, name)
    name = gapping.fronted(case, name)
    before = phrase.end <= spot.start
    name = resuming.resumed(resumption.Resumption(case, name, before))
    name = whose.borne(case, phrase, name)
    if before and (moved.is_still or (reading.kind == "percent" and moved.role == "change")):
        level = name if moved.is_still else ""
        name = taken_out(phrases.text, spot.sentence.start, spot.clause.start, level) + name
    return reporting.of_reporter(phrases, spot, _with_extent(case, name))


def _with_extent(case: Case, name: str) -> str:
    """The name with what a length or days are of it: 护栏长度 of 拆除护栏900公里, 重污染天数 of 重污染395天次."""
    moved = case.moved
    if larger := sizes.made_larger(case, name):
        return name + larger
    if moved.role == "level" and sizes.is_long(case, name):
        name += EXTENTS["length"]
    if case.reading.unit == DAY_TIMES and moved.is_still and not name.endswith(DAYS):
        name += DAYS
    return name


def _with_words_beside(case: Case, phrase: Phrase, own: str) -> str:
    """The `own` name of a phrase with what stands beside it: what negates it, with whom goods are traded, the frame of a list."""
    phrases, spot, reading, moved, _ = case
    if phrase.start >= spot.end:
        own = planning.aimed_at(own, reading) + heads.shared(case, phrase)
    elif phrases.text.startswith(planning.AIM, phrase.end):
        own = planning.aimed_at(own + planning.AIM, reading)  # 销售目标为1200亿元
    elif phrase.start > spot.since:
        ahead = phrases.words.at(phrase.start - 1)
        own = ahead.text + own if ahead.text in NEGATIONS else own  # 不合格2批次
    if reading.kind == "money" and moved.is_still:
        own = done_to.with_effect(phrases, spot, phrase, own)
    elif reading.kind in done_to.REWORKED and moved.is_still:
        own = done_to.reworked(phrases, spot, phrase, own)
    if reading.kind in TRADED:
        own = trading.with_partner(phrases, spot, phrase, trading.of_goods(own), case.memory.level)
    if moved.role == "level" and phrase.end <= spot.start:
        own = trading.spoken_of(phrases, spot, phrase, reading.kind, own)
        own = branches.under_head(case, own)
        own = framed.framed(phrases, spot, phrase.start, own)
        own = framed.of_class(phrases, spot, reading.unit, own)
    if moved.role in ("level", "share") and not moved.verb and phrase.end <= spot.start:
        own = framed.among_persons(phrases, spot, phrase.start, own)
    own = results.a_year_before(case, own)
    if moved.is_still and phrase.end <= spot.start:
        own = accumulated.theirs(case, phrase, own)
    own = aspects.other_side(case, phrase, own)
    return under.opened(case, own) if moved.role == "level" else own


def _with_measure(case: Case, name: str) -> str:
    """The name with the measure that it leaves out, where it is of somebody or of a thing alone."""
    reading, moved, memory = case.reading, case.moved, case.memory
    if reading.unit is not None and reading.unit.endswith(CONTAINERS) and name.endswith(CONTAINER):
        handled = HANDLED.search(memory.level or "")
        return name if handled is None else name + handled[0]
    if reading.kind == "percent" and name.endswith(BONDS) and _is_level(case):
        return name + YIELD
    if reading.kind in PERCENT_KINDS and moved.verb in CHANGE_NOUNS and name.endswith(having_it()):
        name += memory.parts.measure or ""  # 货运量增长8%，甲集团公司增幅达到10%
    return name


def _is_level(case: Case) -> bool:
    """Whether the figure is where something stands or has come to: 国债升至1%, 国债报2.3%."""
    text, spot = case.phrases.text, case.spot
    return case.moved.role == "level" and STANDS_AT.search(text, spot.since, spot.start) is not None


def _without_holders(name: str, counted: str | None) -> str:
    """国内生产总值 of 20个国家的国内生产总值: those who have it were counted right before, and so were those who did it.

    挪用专项资金 of 7个县挪用专项资金.
    """
    holders, of, what = name.partition("的")
    if of and len(what) > 1 and holders in vocabulary().people.holders:
        return what
    if name.endswith(vocabulary().weather.fallen):
        place = next((one for one in vocabulary().people.holders if name.startswith(one)), "")
        return name.removeprefix(place)  # 38个县最高气温
    did = name.removeprefix(counted or "")
    words = [tag for _, tag in tagged(did)] if did not in ("", name) else []
    is_deed = "v" in words[:2] and words[0] in DOING and words[-1][0] in "nv"
    return did if is_deed and len(words) > 1 and following.may_do(counted or "") else name


def _without_receivers(ahead: str, name: str) -> str:
    """下拨救灾资金 of 向5个县下拨救灾资金: to or for whom it was done is told with their number, right before that."""
    if TO_SO_MANY.search(ahead) is None:
        return name
    words = tagged(name)
    at = next((at for at, (_, tag) in enumerate(words) if tag in DEED_TAGS), 0)
    is_deed = 0 < at < len(words) - 1 and words[-1][1][0] in "nv"
    return "".join(word for word, _ in words[at:]) if is_deed else name


def _without_role(name: str) -> str:
    """东海证券股份有限公司保荐费用 of 保荐机构东海证券股份有限公司保荐费用: in what role a firm is named is no part of its name."""
    role = ROLE.match(name)
    firm = "" if role is None else name[role.end() :]
    called = FIRM.match(firm)
    is_firm = called is not None and (called["limited"] is not None or _is_own_name(firm))
    return firm if is_firm else name


def _is_own_name(firm: str) -> bool:
    """Whether it opens with a name or a place, and is no firm of some kind: 东海证券公司, and not 投资公司."""
    word, tag = tagged(firm)[0]
    return tag == "ns" or contrasting.is_called(word)


def _without_plan(own: str) -> str:
    """省政府投资 of 省政府计划投资: that somebody plans what they will do is a field of its own; 项目计划投资 is what was planned for it."""
    who, plan, deed = own.partition(PLAN)
    if not who or not deed:
        return own
    people = vocabulary().people
    does = who.endswith((*people.firms, *AUTHORITIES))
    return who + deed if does and plan and tagged(deed)[0][1][0] == "v" else own


def _with_rank(text: str, at: int, name: str) -> str:
    """第一大股东: the rank that ends at `at` tells them apart from the others of their kind."""
    rank = RANK.search(text, max(0, at - LONGEST_RANK), at) if name.startswith(GREAT) else None
    return name if rank is None else rank[0] + name


def _in_phase(phrases: Phrases, spot: Spot, phrase: Phrase, name: str) -> str:
    """一期投资: the phase that is told right before the name tells it from the next one, 二期投资."""
    low = max(spot.clause.start, phrase.start - NEAR)
    phase = PHASE.search(phrases.text, low, phrase.start)
    if phase is None or phase["phase"] in name:
        return name
    deed = phase["deed"]
    is_deed = deed is None or phrases.words.at(phase.start("deed")).tag[0] == "v"
    return phase["phase"] + name if is_deed else name
