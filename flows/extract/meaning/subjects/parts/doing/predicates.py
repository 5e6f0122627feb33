"""What a clause says of those counted, after their number: all that they do, or in a word how they came out.

112批次合格 are 合格产品, 5家亏损 are 亏损企业, 12个高于临界点 are 高于临界点的行业.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion import WAYS
from flows.extract.meaning.nouns.after_number.ending import counted_nouns
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.counted_nouns import counted_noun
from flows.extract.text.words import tag_of
from flows.regex import regex
from schemas.catalogue.partitions import grades
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.text.words import Word

NOT = "不"
"""不达标: what did not come out so."""


VERB, TWO = "v", 2
WAY = regex(WAYS)
CLAUSAL = "vdp"
"""Tags of what a clause begins with."""
TOLD = regex(
    r"(?![占为是有])(?P<what>[\u4e00-\u9fff]{2,20})(?<![的了在])(?=[，。；,;）)\n]|、\d|$)"
)
"""After the number, up to the end of its clause or to the next number of a list."""
PREDICATE = regex(TOLD.pattern.replace("fff]", "fffA-ZⅠ-Ⅻ]", 1))
"""The same with a class in Latin letters: 达到III类水质."""


def is_outcome(clause: str) -> bool:
    """Whether the clause says no more than how those counted came out.

    >>> is_outcome("合格"), is_outcome("不达标"), is_outcome("亏损"), is_outcome("亏损扩大")
    (True, True, True, False)
    """
    state = clause.removeprefix(NOT)
    is_graded = clause in grades() or state in grades()
    return is_graded or state in vocabulary().speech.outcomes


def is_said(word: str) -> bool:
    """Whether a word is a predicate though the dictionary may have a noun: a verb with its object in one, and no noun of what is counted.

    >>> is_said("降价"), is_said("停电"), is_said("产品"), is_said("企业")
    (True, True, False, False)
    """
    if is_outcome(word) or word in vocabulary().acts.halting or WAY.fullmatch(word):
        return True
    if len(word) != TWO or tag_of(word[0]) != VERB or tag_of(word[1])[0] == VERB:
        return False
    names = vocabulary()
    people = names.people
    ends = (*people.persons, *people.holders, *people.actors, *people.waters, *people.sites)
    ends = (*counted_nouns(), *ends)
    return not (word.endswith(ends) or counted_noun(word) or naming.is_name(word))


def who(clause: str, those: str, *, bare: int = 0) -> str:
    """Those of whom a clause says what they do: no 的 stands after a word that says how they came out.

    Nor does one after at most `bare` characters: 2 of what those counted did (竣工项目), 5 of what became of a sum.

    >>> who("合格", "产品"), who("高于临界点", "行业"), who("未下达", "预算", bare=5)
    ('合格产品', '高于临界点的行业', '未下达预算')
    """
    return clause + ("" if len(clause) <= bare or is_outcome(clause) else "的") + those


def clause_of(words: list[Word]) -> str:
    """The words as they stand: 超额完成任务."""
    return "".join(word.text for word in words)
