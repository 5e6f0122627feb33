"""The books of an organisation: 某协会收入7亿元，支出6亿元，净资产2亿元.

All that one sentence tells of them is of the organisation that it names first, that it opens with (某协会方面，) or whose report it
tells from (某科技一季报显示，), and so is any measure that a time parts from the organisation before it (某银行上半年实现净利润3亿元). What is told of books is `books` of
language/names.yml. Accounts by their names belong in `flows.extract.meaning.subjects.discourse.accounts`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import naming, tails
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.subjects.discourse import firms, reporting
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.told.memory import Memory

SHORTEST = 3
"""The fewest characters that the name of an organisation has, before its measure."""
OF_TIME = regex(rf"(?:{tails.TIME}|年度?|全年|当年|本年|当期|本期|年末|期末|累计|实现|的)+$")
"""某协会去年收入: when an organisation had it, which is no part of its name."""
_WHEN_OR_HOW = rf"[\s、]|{tails.TIME}|年度|全年|当年|年内|年末|年底|期末|报告期内?|累计|合计|共|实现|完成|录得|取得|达到"
ALONE = regex(rf"(?:{_WHEN_OR_HOW}|最新|目前|但|而|则|同时|其|[该本]?公司|该[行集企](?:团|业)?)*")
"""What may stand before a side of its books that the clause tells of nobody: 但去年收入, 年末净资产."""
TOPIC = regex(
    r"[\s\u3000]*(?:(?:至于|而|在)?(?P<who>[^，。；,;\d]{2,16})(?:方面|来看)|至于(?P<whom>[^，。；,;\d]{2,16}))[，,]"
)
"""某协会方面，, 至于某党，: of whom all of the sentence is."""

ACHIEVING = regex(rf"(?:{_WHEN_OR_HOW}|截[至止]|目前|当前|现有?|最新的?|同期|已)*$")
"""某银行上半年实现净利润, 某银行截至6月末总资产: what may part an organisation from its measure."""
PROPER = ("nr", "nrt", "nz", "nt", "eng")
"""Tags of words by which a firm is called, whatever it is: 华为."""
FUNDS, OF_FUNDS = ("基金", "混合", "债券", "股票", "指数"), ("规模", "净值")
"""How funds are called that have these: 某某混合目前规模."""
LONGEST_NAME = 10
FULL_STOP = "。"
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
    if not is_amount(name):
        return ""
    who = phrases.before(low, end)
    if who is None or who.end != end or text.startswith(BESIDE, max(low, who.start - 1)):
        return ""
    owner = phrases.name(who)
    has_it = is_organisation(owner) or (who.start == spot.clause.start and _is_firm(owner, name))
    is_its = has_it and owner not in name
    return owner if is_its and not naming.loses_code(name, owner + name) else ""


def _is_firm(owner: str, name: str) -> bool:
    """华为, a name alone, of 华为上半年实现销售收入; 某某混合, of its 规模: who is no organisation by the end of the name, and has books."""
    if name in OF_FUNDS:
        return owner.endswith(FUNDS) and owner not in FUNDS
    words = tagged(owner)
    return len(words) == 1 and words[0][1] in PROPER and bool(_side(name))


def keeper(name: str) -> str:
    """绿党 of 绿党去年收入: the organisation of whose books a name tells a side; "" of any other name."""
    side = _side(name)
    owner = OF_TIME.sub("", name.removesuffix(side)) if side else ""
    owner = owner.rpartition("的")[2]  # 被冻结的某党资产
    return owner if is_organisation(owner) else ""


def kept_by(before: str, name: str) -> str:
    """Whose books the sentence tells of after a figure of this name, and `before` it: a side of others' books ends that."""
    owner = keeper(name)
    is_of_others = not owner and _side(name) not in ("", name) and not name.startswith(before)
    return "" if is_of_others else owner or before


def of_keeper(phrases: Phrases, spot: Spot, phrase: Phrase, name: str, memory: Memory) -> str:
    """绿党支出 of 绿党去年收入8000万元，支出7500万元: a side of the books of the one that the sentence is of; else empty."""
    if name not in _books() and name not in firms.OF_A_FIRM:
        return ""
    if firm := firms.quoted(phrases, spot, name):
        return firm + name
    start = spot.own_start
    opens = phrases.text.rfind(name, start, phrase.end)  # and no region before it: 全省支出
    if opens < 0 or ALONE.fullmatch(phrases.text, start, opens) is None:
        return ""
    owner = memory.keeper or _opened_with(phrases, spot)
    if not owner and (owner := reporting.reporter(phrases, spot)):
        memory.keeper = owner  # of the rest of the report, too
    owner = owner or carried(phrases, spot, name, memory.keeper_before)
    owner = owner or firms.has(phrases, spot, name)
    longer = naming.joined(owner, name)
    return longer if owner and not naming.loses_code(name, longer) else ""


def carried(phrases: Phrases, spot: Spot, name: str, before: str) -> str:
    """甲公司 of 甲公司营业收入9亿元。净利润1亿元: whose books the sentence `before` told of, which this one opens with going on with."""
    opens = spot.clause.start == spot.sentence.start
    if not before or not opens or name not in vocabulary().once.books_of_firms:
        return ""
    end = spot.sentence.start - 1
    start = phrases.text.rfind(FULL_STOP, spot.block.start, max(spot.block.start, end))
    return before if phrases.text.find(before, max(start, spot.block.start), end) >= 0 else ""


def _opened_with(phrases: Phrases, spot: Spot) -> str:
    """绿党 of 绿党方面，…，支出7500万元: the organisation that a sentence says it is of; "" where it says so of none."""
    text, start = phrases.text, spot.sentence.start
    found = TOPIC.match(text, start, spot.clause.start)
    if found is None:
        return ""
    group = "who" if found["who"] else "whom"
    who = phrases.before(*found.span(group))
    owner = "" if who is None else phrases.name(who)
    return owner if is_organisation(owner) else ""


def is_organisation(owner: str) -> bool:
    """Whether it names an organisation, and is not the bare noun for all of its kind."""
    kinds = vocabulary().people.organisations
    return owner.endswith(kinds) and owner not in kinds


def _side(name: str) -> str:
    """The longest side of an organisation's books that a name ends with; empty if it ends with none."""
    books = _books()
    return next(filter(name.endswith, books)) if name.endswith(books) else ""


@cache
def _books() -> tuple[str, ...]:
    """The sides of an organisation's books, the longer first."""
    return tuple(sorted(vocabulary().once.books, key=len, reverse=True))
