"""One is set against another whose measure was told: 抖音日活跃用户达6亿，快手为3.7亿 is the 日活跃用户 of 快手.

The clause has a name, a copula and a figure, and nothing else; the sentence has told, in the same unit, what another has
that is called by a name, too. Nouns of one kind (日系, 德系; 甲银行, 乙银行) belong in
`flows.extract.meaning.subjects.parts.branching.members`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.branching import members
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import is_listed, tagged
from flows.regex import regex
from schemas.catalogue.partitions import attributes, is_part
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

IS = regex(
    rf"(?:而|但)?(?P<who>[\u4e00-\u9fffA-Za-z]{{2,8}}?)(?:[则也却](?=.)|仅|只)*(?:[为是]|达到?|(?<=[只仅])有){HEDGE}?"
)
"""快手则为, 拼多多仅为: all that its clause says before the figure."""
COPULAS = ("为", "是", "达", "有", "到")
LONGEST_CLAUSE = 16
"""So many characters at most stand in such a clause before its figure."""
REACH = 80
"""How far back the other one is looked for, in characters."""
PROPER = ("nr", "nrt", "nrfg", "nz", "nt", "eng")
"""Tags of words by which one is called that nobody else is."""
NOUNS, NO_NAMES = "nbje", "tsfrdcpu"
"""How the tags of words begin that a longer name is made of, and of those that no name has."""
LONGEST_NAME = 4
"""So many characters at most has a name of words that are no nouns: 拼多多."""
OPENERS = "，。；,;\n"
BOUND = ("年", "月", "日", "季度", "同期", "前者", "后者", "其余", "其他", "合计")
"""Ends of what is set against no other."""
LEAST = 2


def contrasted(case: Case) -> str | None:
    """快手日活跃用户 of 抖音日活跃用户达6亿，快手为3.7亿; None where no two are set against each other."""
    phrases, spot = case.phrases, case.spot
    told = case.stated
    start = spot.clause.start
    is_far = spot.since > start or spot.start - start > LONGEST_CLAUSE
    if told is None or is_far or spot.run.size > 1:
        return None
    if not any(one in phrases.text[start : spot.start] for one in COPULAS):
        return None
    said = IS.fullmatch(phrases.text, start, spot.start)
    if said is None or not _may_be_set_against(said["who"]):
        return None
    who, member = said["who"], case.memory.listed.member
    if member and told.startswith(member) and is_called(who):
        measure = told.removeprefix(member)
    else:
        measure = _measure_of(phrases, spot, told, who)
    if not measure or measure in who:
        return None
    case.memory.listed.member = who
    return who + measure


def _measure_of(phrases: Phrases, spot: Spot, told: str, who: str) -> str:
    """日活跃用户 of 抖音日活跃用户, where a clause of the sentence opens with 抖音; "" where that is no such name."""
    other = tagged(told)[0][0]
    measure = told.removeprefix(other)
    if len(other) < LEAST or len(measure) < LEAST or measure.startswith("的"):
        return ""
    text, low = phrases.text, spot.before_clause(REACH)
    at = text.rfind(other, low, spot.clause.start)
    if at < 0 or not (at == spot.sentence.start or text[at - 1] in OPENERS):
        return ""
    if is_called(other):
        return measure
    is_thing = is_called(who) and naming.is_name(measure) and not naming.is_name(told)
    return measure if is_thing and members.is_thing(other) and not _is_class(other) else ""


def is_called(word: str) -> bool:
    """Whether a word is a name, by its tag or because the dictionary lacks it: 腾讯, 快手."""
    return tagged(word)[0][1] in PROPER or not is_listed(word)


def _is_class(word: str) -> bool:
    """Whether it is a part of every whole of its kind, or one of those that are counted: 城市, 工业, 学生."""
    return word in attributes() or is_part(word) or naming.known(word) is not None


def _may_be_set_against(who: str) -> bool:
    """Whether it is a name, or a noun that says neither how much nor how many, nor where or when."""
    words = tagged(who)
    tags = {tag[0] for _, tag in words}
    is_name = len(who) <= LONGEST_NAME or tags <= set(NOUNS)
    if not is_name or tags & set(NO_NAMES) or any(tag == "ns" for _, tag in words):
        return False
    if who.endswith(BOUND) or any(naming.known(word) is not None for word, _ in words):
        return False
    ends = (*naming.SUFFIXES, *vocabulary().measures.amounts, *members.DIVISIONS)
    if who.endswith(ends):
        return False
    if len(words) == 1 and is_called(who):
        return True  # 快手, which is no 水手
    people = vocabulary().people
    if who.endswith((*people.persons, *people.holders)):
        return False
    return is_called(who) or (len(words) == 1 and words[0][1][0] == "n")
