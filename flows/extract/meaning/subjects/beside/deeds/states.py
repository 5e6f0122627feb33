"""Those counted by the state that they are in, told by a subject and a predicate after them: 1人伤势较重, 5名学生成绩优异.

What they did is in `flows.extract.meaning.subjects.parts.groups.acting`, nouns after the number in
`flows.extract.meaning.subjects.beside.counting.counted`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.after_number.following import may_do
from flows.extract.meaning.nouns.phrase import BREAKS, JOINING, NAMED
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

CASE, CASES = "例", "病例"
"""A classifier, and what it counts: 5例病情稳定."""
LONGEST = 16
"""No such state is told in more characters."""
SUBJECT = ("n", "vn", "nz")
PREDICATE = ("a", "ad", "z")
"""Tags of the last word of a predicate that says how somebody is, and not what they did."""
ADVERBS = ("d", "zg", "m")
OF = "的"
GROUPS = tuple("组队团班")
"""Ends of nouns for what so many persons make up: 3人小组."""
ALL = ("均", "都", "仍", "仍然", "依然", "目前", "已")
"""Adverbs that say nothing of the state itself."""


def in_state(case: Case) -> str | None:
    """伤势较重 of 1人伤势较重, 成绩优异学生 of 5名学生成绩优异."""
    reading = case.reading
    if reading.canonical != PERSON and reading.unit != CASE:
        return None
    words = _clause(case)
    group = None if reading.unit in NAMED else _group(words)
    if group is not None:
        return case.phrases.text[words[0].start : group.end]
    if case.phrases.text.startswith(OF, case.spot.end):
        return None  # 前四名的差距相当微弱
    who = CASES if reading.unit == CASE else ""
    if words and reading.unit in NAMED and words[0].text.endswith(vocabulary().people.persons):
        who, words = words[0].text, words[1:]
    if not (_is_state(words) or (who and _is_idiom(words))):
        return None
    return "".join(one.text for one in words if one.text not in ALL) + who


def _clause(case: Case) -> list[Word]:
    """The words from the number to the mark that ends its clause; none where more of them follow."""
    text, start = case.phrases.text, case.spot.end
    end = min(len(text), start + LONGEST)
    start += text.startswith(OF, start)
    words = case.phrases.words.between(start, end)
    closed = next((at for at, one in enumerate(words) if one.text[0] in BREAKS), len(words))
    is_closed = closed < len(words) or end == len(text)
    return words[:closed] if is_closed else []


def _group(words: list[Word]) -> Word | None:
    """小组 of 3人小组实力较强, 代表团 of 20人的代表团赴会: so many make it up, and what follows is said of it."""
    for one, what in pairwise(words):
        if one.text.endswith(GROUPS) and len(one.text) > 1:
            return one if one.tag[0] == "n" and what.text not in JOINING else None
        if one.tag[0] not in "nj":
            return None
    return None


def _is_idiom(words: list[Word]) -> bool:
    """Whether they are a subject and its predicate in one word: 生命垂危."""
    return len(words) == 1 and words[0].tag == "i"


def _is_state(words: list[Word]) -> bool:
    """Whether they are nouns, adverbs and what the last says of them: 生命|体征|平稳, 病情|十分|严重."""
    nouns = 0
    while nouns < len(words) and words[nouns].tag in SUBJECT and len(words[nouns].text) > 1:
        nouns += 1
    if nouns == 0 or nouns == len(words) or words[-1].tag not in PREDICATE:
        return False
    has_state = not any(may_do(one.text) for one in words[:nouns])
    return has_state and all(one.tag in ADVERBS for one in words[nouns:-1])
