"""The books of an organisation: 某协会收入7亿元，支出6亿元，净资产2亿元.

All that one sentence tells of them is of the organisation that it names first, that it opens with (某协会方面，) or whose report it
tells from (某科技一季报显示，), and so is any measure that a time parts from the organisation before it (某银行上半年实现净利润3亿元). Sights and
works tell of themselves in the same way: 某景区共接待游客5万人次，门票收入300万元. What is told of books is `books` of language/names.yml, what
the others tell `kept`. Accounts by their names belong in `flows.extract.meaning.subjects.discourse.sides.accounts`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import tails
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import IN_ALL
from flows.extract.meaning.subjects.discourse.bearing import firms, reporting
from flows.extract.text.words import DEED_TAGS, tagged
from flows.read.segment import clauses, sentences
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

SHORTEST = 3
"""The fewest characters that the name of an organisation has, before its measure."""
OF_TIME = regex(rf"(?:{tails.TIME}|年度?|全年|当年|本年|当期|本期|年末|期末|累计|实现|的)+$")
"""某协会去年收入: when an organisation had it, which is no part of its name."""
_WHEN_OR_HOW = rf"[\s、]|{tails.TIME}|前\d{1, 2}[天日]|[当今昨]天|当日|年度|全年|当年|年内|年末|年底|期末|报告期内?|累计|合计|共|实现|完成|录得|取得|达到"
ALONE = regex(rf"(?:{_WHEN_OR_HOW}|最新|目前|但|而|则|同时|其|[该本]?公司|该[行集企](?:团|业)?)*")
"""What may stand before a side of its books that the clause tells of nobody: 但去年收入, 年末净资产."""
TOPIC = regex(
    r"[\s\u3000]*(?:(?:至于|而|在)?(?P<who>[^，。；,;\d]{2,16})(?:方面|来看)|至于(?P<whom>[^，。；,;\d]{2,16}))[，,]"
)
"""某协会方面，, 至于某党，: of whom all of the sentence is."""

ACHIEVING = regex(rf"(?:{_WHEN_OR_HOW}|截[至止]|目前|当前|现有?|最新的?|同期|已|就|也)*$")
"""某银行上半年实现净利润, 某银行截至6月末总资产: what may part an organisation from its measure."""
PROPER = ("nr", "nrt", "nz", "nt", "eng")
"""Tags of words by which a firm is called, whatever it is: 华为."""
FIRM_OPENS, TWO = ("ns", "nr", "nz", "nt"), 2
"""Tags of what the name of a listed firm opens with, and of how many words, and characters in each, such a name mostly is."""
FUNDS, OF_FUNDS = ("基金", "混合", "债券", "股票", "指数"), ("规模", "净值")
"""How funds are called that have these: 某某混合目前规模."""
LONGEST_NAME = 10
FULL_STOP = "。"
COUNTED = regex(r"\d[余多]?万?[余多]?[个家项座条处所宗]")
"""项目14个，总投资5亿元: of those that are counted."""
GOES_ON = regex("(?:线路|路线|全线|项目|工程|大桥|景区)(?=[自由起东南西北位建于全采按横主])")
"""线路东起青山站: how a sentence goes on with what was told before."""
BESIDE = ("、", "和", "与", "及", "同", "对", "向", "由", "比")
"""Before an organisation: others have it, too, or it does not act."""
NEAR = 30
"""How far before its measure an organisation is looked for, in characters."""


def had_by(phrases: Phrases, spot: Spot, phrase: Phrase, name: str) -> str:
    """某银行 of 某银行上半年实现净利润3亿元: the organisation that a time or a verb parts from its measure; "" where none does."""
    text, low = phrases.text, max(spot.clause.start, phrase.start - NEAR)
    if phrase.start - low < SHORTEST or not text.startswith(name, phrase.start):
        return ""
    parted = ACHIEVING.search(text, low, phrase.start)
    end = phrase.start if parted is None else parted.start()
    is_parted = end < phrase.start and end - low <= LONGEST_NAME
    if not (is_parted or text.endswith(vocabulary().people.organisations, low, end)):
        return ""
    side = name.removeprefix(IN_ALL)  # 某景区累计接待游客
    if not (is_amount(name) or side in _kept()):
        return ""
    who = phrases.before(low, end)
    if who is None or who.end != end or text.startswith(BESIDE, max(low, who.start - 1)):
        return ""
    owner = phrases.name(who)
    has_it = is_organisation(owner) or _keeps(owner, side)
    has_it = has_it or (who.start == spot.clause.start and _is_firm(owner, name))
    is_its = has_it and owner not in name
    return owner if is_its and not naming.loses_code(name, owner + name) else ""


def _is_firm(owner: str, name: str) -> bool:
    """华为, a name alone, of 华为上半年实现销售收入; 某某混合, of its 规模: who is no organisation by the end of the name, and has books."""
    if name in OF_FUNDS:
        return owner.endswith(FUNDS) and owner not in FUNDS
    words = tagged(owner)
    is_called = words[0][1] in PROPER and len(words) == 1
    is_called = is_called or (len(words) == TWO and _are_of_a_firm(words))
    return is_called and bool(_side(name))


def _are_of_a_firm(words: list[tuple[str, str]]) -> bool:
    """Whether two words are what a firm is called by, after its place or by a name, and what it makes: 青江|新材."""
    (called, first), (makes, last) = words
    is_short = len(called) == len(makes) == TWO
    return is_short and first in FIRM_OPENS and last in ("n", "nz", "ns", "vn")


def keeper(name: str) -> str:
    """绿党 of 绿党去年收入: the organisation of whose books a name tells a side; "" of any other name."""
    side = _side(name)
    owner = OF_TIME.sub("", name.removesuffix(side)) if side else ""
    owner = owner.rpartition("的")[2]  # 被冻结的某党资产
    return owner if _tells(owner, side) else ""


def kept_by(before: str, name: str) -> str:
    """Whose books the sentence tells of after a figure of this name, and `before` it: a side of others' books ends that."""
    owner = keeper(name)
    is_of_others = not owner and _side(name) not in ("", name) and not name.startswith(before)
    return "" if is_of_others else owner or before


def of_keeper(case: Case, phrase: Phrase, name: str) -> str:
    """绿党支出 of 绿党去年收入8000万元，支出7500万元: a side of the books of the one that the sentence is of; else empty."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    if name not in _books() and name not in vocabulary().once.had_by_firms:
        return ""
    if firm := firms.quoted(phrases, spot, name):
        return firm + name
    start = spot.own_start
    opens = phrases.text.rfind(name, start, phrase.end)  # and no region before it: 全省支出
    if opens < 0 or ALONE.fullmatch(phrases.text, start, opens) is None:
        return ""
    if holders(name):
        owner = _told_of(phrases, spot, name, memory.books.keeper)
        return naming.joined(owner, name) if owner else ""
    owner = memory.books.keeper or _opened_with(phrases, spot, name)
    if not owner and (owner := reporting.reporter(phrases, spot)):
        memory.books.keeper = owner  # of the rest of the report, too
    owner = owner or carried(phrases, spot, name, memory.books.keeper_before)
    owner = owner or firms.has(phrases, spot, name)
    longer = naming.joined(owner, name)
    return longer if owner and not naming.loses_code(name, longer) else ""


def _told_of(phrases: Phrases, spot: Spot, side: str, keeper: str) -> str:
    """青江大桥 of 青江大桥横跨两岸，全长3公里: the sight or the works that the sentence is of, which this is a side of; "" where it is of none.

    A sentence that goes on with 线路, 项目 is of those that the sentence before is of.
    """
    text, kinds = phrases.text, holders(side)
    start = max(
        spot.sentence.start,
        1 + max(text.rfind(mark, spot.sentence.start, spot.start) for mark in "；;"),
    )
    goes_on = start == spot.sentence.start or text.find(keeper, start, spot.start) >= 0
    if keeper.endswith(kinds) and goes_on:
        return keeper
    if COUNTED.search(text, start, spot.start) or spot.clause.start <= start:
        return ""
    opening = next(iter(clauses(text, start, spot.clause.start - 1)), None)
    if opening is None:
        return ""
    if start == spot.sentence.start > spot.block.start and GOES_ON.match(text, start):
        before = next(reversed(list(sentences(text, spot.block.start, start))), None)
        opening = None if before is None else next(iter(clauses(text, *before)), None)
        if opening is None or (before is not None and COUNTED.search(text, *before)):
            return ""
    words = phrases.words.between(*opening)
    if words[0].tag in DEED_TAGS:
        return ""  # 建设供水工程，总投资5亿元
    return firms.subject(words, kinds)[0]


def works_told(case: Case, side: str) -> str:
    """项目 of 项目占地120亩，设车位800个，总投资3亿元: the works whose size the sentence told before, which this is a side of; else empty."""
    kinds, counted = holders(side), case.memory.counted.last or ""
    for level in case.memory.levels:
        size = next((one for one in _sizes() if level.endswith(one) and level != one), "")
        owner = level.removesuffix(size)
        if size and owner.endswith(kinds) and not counted.endswith(owner):
            return owner
    return ""


def carried(phrases: Phrases, spot: Spot, name: str, before: str) -> str:
    """甲公司 of 甲公司营业收入9亿元。净利润1亿元: whose books the sentence `before` told of, which this one opens with going on with."""
    opens = spot.clause.start == spot.sentence.start
    if not before or not opens or name not in vocabulary().once.books_of_firms:
        return ""
    end = spot.sentence.start - 1
    start = phrases.text.rfind(FULL_STOP, spot.block.start, max(spot.block.start, end))
    return before if phrases.text.find(before, max(start, spot.block.start), end) >= 0 else ""


def _opened_with(phrases: Phrases, spot: Spot, name: str) -> str:
    """绿党 of 绿党方面，…，支出7500万元: the organisation that a sentence says it is of; "" where it says so of none."""
    text, start = phrases.text, spot.sentence.start
    found = TOPIC.match(text, start, spot.clause.start)
    if found is None:
        return ""
    group = "who" if found["who"] else "whom"
    who = phrases.before(*found.span(group))
    owner = "" if who is None else phrases.name(who)
    return owner if _tells(owner, name) else ""


def is_organisation(owner: str) -> bool:
    """Whether it names an organisation, and is not the bare noun for all of its kind."""
    kinds = vocabulary().people.organisations
    return owner.endswith(kinds) and owner not in kinds


def _tells(owner: str, side: str) -> bool:
    """Whether it names one that tells this side of its books or of itself."""
    return (is_organisation(owner) and side not in _kept()) or _keeps(owner, side)


def _keeps(owner: str, side: str) -> bool:
    """Whether it names a sight or works that have this side, and is not the bare noun for all of their kind."""
    kinds = holders(side)
    return owner.endswith(kinds) and owner not in kinds


@cache
def holders(side: str) -> tuple[str, ...]:
    """Ends of the names of the sights and works that have this side; empty of a side that they have not."""
    return tuple(end for one in vocabulary().once.kept if side in one.things for end in one.holders)


@cache
def _kept() -> frozenset[str]:
    """All that sights and works tell of themselves."""
    return frozenset(side for one in vocabulary().once.kept for side in one.things)


@cache
def _sizes() -> tuple[str, ...]:
    """What sights and works tell of themselves that is no money, the longer first: 占地面积, 全长."""
    return tuple(one for one in _books() if one in _kept() and not naming.is_of_money(one))


def _side(name: str) -> str:
    """The longest side of an organisation's books that a name ends with; empty if it ends with none."""
    books = _books()
    return next(filter(name.endswith, books)) if name.endswith(books) else ""


@cache
def _books() -> tuple[str, ...]:
    """The sides of an organisation's books and of others who tell of themselves, the longer first."""
    return tuple(sorted({*vocabulary().once.books, *_kept()}, key=len, reverse=True))
