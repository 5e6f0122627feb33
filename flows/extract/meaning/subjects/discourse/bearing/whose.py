"""Whose a measure is that its clause opens with and tells of nobody: 甲品牌份额 of 甲品牌出货量970万台，份额9.8%.

It is of the one whose other measure, or whose number, the chain of clauses told before, if such a one has it. How the chain
goes on and ends is in `chains`, whom a name tells in `bearers` beside this module; sides of one thing belong in
`flows.extract.meaning.subjects.discourse.sides.aspects`, which come first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.beside.parted import frames
from flows.extract.meaning.subjects.discourse.bearing.bearers import (
    DEEDS,
    RATE,
    SKIPPED,
    TAKEN,
    is_borne,
    is_named,
    is_rate_of_deed,
    keepers,
    side_of,
)
from flows.extract.meaning.subjects.discourse.bearing.chains import BOUND, OPENS, is_over
from flows.extract.meaning.subjects.discourse.same_measure.results import YEAR_BEFORE
from flows.extract.text.words import tagged
from flows.read.segment import clauses
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

JOINT, WITH = "、", "以"
NOMINAL = ("n", "nr", "nz", "nt", "ns", "j", "b", "vn", "eng", "x", "l", "s")
"""Tags of the words that a firm may be called by."""
AGE = "年龄"
IN_ALL = ("合计", "总计", "共计")
"""A产品售出86件，B产品售出24件，销售额合计2万元: of both."""
INCOME, ACCOUNTS = "收入", ("保险", "基金", "账户", "公司", "集团", "企业")
"""The end of what was earned, and of those that keep an account of it and spend."""
ITS = "其"


def borne(case: Case, phrase: Phrase, name: str) -> str:
    """甲品牌份额 of 甲品牌出货量970万台，份额9.8%: the name with whom or what the chain is of that tells it, or as it is."""
    stands_before = phrase.end <= case.spot.start
    if not stands_before or not name.startswith(phrase.text) or not _opens(case, phrase.start):
        return name
    return of_chain(case, phrase.start, name)


def of_deed(case: Case, name: str) -> str:
    """公立医院诊疗人次 of 公立医院28家，床位1.2万张，诊疗320万人次: the name of what a deed comes to, with whom or what the chain is of."""
    text, spot = case.phrases.text, case.spot
    at = OPENS.match(text, spot.clause.start, spot.start)
    if at is None or text[at.end() : at.end() + 1] != name[0]:
        return name
    is_sold = name in vocabulary().once.borne[0] and not case.memory.chain.bearer.by
    return of_chain(case, at.end(), name) if _opens(case, at.end()) and not is_sold else name


def with_amount(case: Case) -> str | None:
    """甲品牌市场份额 of 甲品牌出货80万台，以22.7%的市场份额居首: with how much of it somebody leads, whom the chain tells."""
    spot = case.spot
    if case.phrases.text.find(WITH, spot.clause.start, spot.start) < 0:
        return None
    name = frames.with_amount(case)
    longer = name and of_chain(case, spot.start, name)
    return longer if longer != name else None


def _opens(case: Case, at: int) -> bool:
    """Whether nothing that could be an owner stands before text[at:] in its clause, or in its item of a list."""
    text, spot = case.phrases.text, case.spot
    is_next = text.startswith(JOINT, spot.since)
    return OPENS.fullmatch(text, spot.own_start if is_next else spot.clause.start, at) is not None


def of_chain(case: Case, at: int, name: str) -> str:
    """The name that text[at:] begins with, with whom or what its chain is of, if that has not ended and has such a measure."""
    if not is_borne(name) or BOUND.match(case.phrases.text, case.spot.end):
        return name
    who, since = _told(case, at)
    if not who or is_over(case, since, at) or not _has(who, case.memory.chain.bearer.by, name):
        return name
    if _is_of_all(case, who, at, name):
        return name
    return _whose(who, name) + name


def _told(case: Case, at: int) -> tuple[str, int]:
    """Whom or what the chain is of that text[at:] goes on with, and where it began; "" where nobody was told of."""
    memory, text, spot = case.memory, case.phrases.text, case.spot
    who, since = memory.chain.bearer.who, memory.chain.bearer.at
    if not who and memory.chain.bearer_before and YEAR_BEFORE.match(text, spot.sentence.start):
        who, since = memory.chain.bearer_before, spot.sentence.start
    if not who and since < spot.sentence.start and ITS not in text[spot.clause.start : at]:
        who, since = topic(case), spot.sentence.start
    return who, since


def _is_of_all(case: Case, who: str, at: int, name: str) -> bool:
    """Whether the measure is of all that the chain told of, and not of the one told last."""
    told = case.memory.chain.bearer
    if case.phrases.text.startswith(IN_ALL, at + len(name)):
        return True
    if told.is_part and is_rate_of_deed(name):
        return True  # 立案86起，其中命案3起，破案率48%
    # 收入86亿元，其中税收收入62亿元，支出98亿元: a source spends nothing
    return told.is_part and told.by.endswith(INCOME) and not who.endswith(ACCOUNTS)


def topic(case: Case) -> str:
    """甲公司 of 甲公司表现出色，: the firm or the like that the sentence opens with and says something of without a figure; "" if none."""
    phrases, spot = case.phrases, case.spot
    opening = next(iter(clauses(phrases.text, spot.sentence.start, spot.clause.start)), None)
    if opening is None:
        return ""
    words = phrases.words.between(*opening)
    end = next((at for at, one in enumerate(words) if one.tag not in NOMINAL), len(words))
    ends = keepers()
    last = next((at for at in range(end - 1, -1, -1) if words[at].text.endswith(ends)), -1)
    who = "".join(one.text for one in words[: last + 1])
    is_all = who.startswith(naming.WHOLES) or who in ends or JOINT in who
    return "" if is_all or SKIPPED.search(who) else who


def _has(who: str, told: str, name: str) -> bool:
    """Whether those of whom `told` was told have the measure: what is called by a name or was counted has any.

    A deed that was counted has rates alone, and not its own: 再审建议 the 采纳率.
    """
    if is_rate_of_deed(name) and (name.removesuffix(RATE) in who or _are_persons(who)):
        return _are_persons(who) and _keeper(who) != ""  # 阳性8例，阳性率0.1%
    if not told:
        return name.endswith((RATE, AGE)) or tagged(who)[0][1][0] not in DEEDS
    if is_named(who) or (who.endswith(keepers()) and len(tagged(who)) > 1):
        return True
    if is_rate_of_deed(TAKEN.sub("", name)):
        return told.endswith(RATE)
    side, other = TAKEN.sub("", name), side_of(told)
    return any(side in group and other in group for group in vocabulary().once.borne)


def _whose(who: str, name: str) -> str:
    """Whose it is of those that the chain is of: 甲公司 of 甲公司手机 has 利润, 甲公司 of 甲公司员工 all but their age; "" where nobody's."""
    are_persons = _are_persons(who)
    if name.endswith(AGE):
        return who if are_persons else ""
    if not are_persons and name not in vocabulary().once.books:
        return who
    keeper = _keeper(who)
    return keeper if keeper or are_persons else who


def _are_persons(who: str) -> bool:
    names = vocabulary()
    return who.endswith(names.people.persons) and not who.endswith(names.once.with_balances)


def _keeper(who: str) -> str:
    """甲公司 of 甲公司员工: who does business, teaches or treats by the name of somebody or something of theirs; "" if nobody does."""
    words = tagged(who)
    last = next(
        (at for at in range(len(words) - 2, -1, -1) if words[at][0].endswith(keepers())), -1
    )
    keeper = "".join(word for word, _ in words[: last + 1])
    return "" if keeper in vocabulary().people.organisations else keeper
