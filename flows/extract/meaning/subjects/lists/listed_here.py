"""The names that the clause of a list of figures gives itself: 甲、乙收入 of 甲、乙收入分别为3亿元、5亿元.

They stand in a list, or a word tells of all parts at once (城乡). Names that the clauses before gave belong in
`flows.extract.meaning.subjects.lists.listed_before`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.lists.listing import listed
from flows.regex import regex
from schemas.catalogue.partitions import together

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.lists.figure_list import FigureList

LISTED = regex(r"[、和与两三四]")
"""Before a word for all parts: a list that may be dealt out itself (甲、乙城乡居民收入)."""
NOUN_TAGS = "nlj"
"""First characters of the tags of words that a noun ends in."""
OTHER_USES = regex("(?:[\u4e00-\u9fff]{2,6}、)+")
"""挖掘、 of 挖掘、铲土运输机械: what else a noun is for."""
MEMBER_CHARS = 60
"""No member of a list has more characters."""
CLAUSE_MARKS = "，,；;。：:\n"
"""What a clause begins after."""
COMMAS = ("，", ",")
"""What parts the members of a list where 、 stands inside of them."""


def named_in(given: FigureList, end: int) -> list[str]:
    """The names, one a figure, that the list's clause gives up to `end`; empty if it gives none, or not so many."""
    phrases, start, size = given.phrases, given.spot.clause.start, given.size
    return (
        _parted_by_commas(phrases, start, end, size)
        or listed(phrases, start, end, size, ends=True)
        or named_together(phrases, start, end, size)
    )


def named_together(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """The names of the parts that one word in text[start:end] tells of at once: the income of each of 城乡居民收入.

    Empty where there are not `size` parts, or something else is listed that could be dealt out.
    """
    text = phrases.text
    for word, parts in together().items():
        at = text.rfind(word, start, end)
        if at < 0 or len(parts) != size or LISTED.search(text, start, at):
            continue
        phrase = phrases.before(start, end)
        if phrase is not None and word in phrase.text:
            name = phrases.name(phrase)
            return [name.replace(word, part) for part in parts]
    return []


def _parted_by_commas(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """The members that commas part, where marks stand inside of them: 煤炭、焦炭制造业，汽车制造业产值分别.

    Empty if they are not `size`, or one is more than a noun, or they share no measure.
    """
    clauses = _clauses_before(phrases.text, start, end, size)
    if len(clauses) != size or "、" not in phrases.text[clauses[0][0] : end]:
        return []
    members = [_whole_noun(phrases, *clause) for clause in clauses]
    names = [phrases.name(member) for member in members if member is not None]
    if len(names) != size:
        return []
    head = naming.head_of(names[-1])
    return [name if name.endswith(head) else name + head for name in names] if head else []


def _clauses_before(text: str, start: int, end: int, size: int) -> list[tuple[int, int]]:
    """Where the clause text[start:end] and those before it stand, up to `size` of them, as far as commas part them."""
    clauses = [(start, end)]
    while len(clauses) < size and text[start - 1 : start] in COMMAS:
        end = start - 1
        low = max(0, end - MEMBER_CHARS)
        start = 1 + max(text.rfind(mark, low, end) for mark in CLAUSE_MARKS)
        clauses.insert(0, (start, end))
    return clauses


def _whole_noun(phrases: Phrases, start: int, end: int) -> Phrase | None:
    """The noun that text[start:end] is, whole; None where it says anything else (分行业看)."""
    phrase = phrases.before(start, end)
    last = phrases.preceding(start, end)
    if phrase is None or last is None or phrase.is_act or last.tag[0] not in NOUN_TAGS:
        return None
    if phrase.start == start:
        return phrase
    other_uses = OTHER_USES.fullmatch(phrases.text, start, phrase.start)
    if other_uses is None:
        return None
    return phrase._replace(start=start, text=other_uses[0] + phrase.text)
