"""A part of what the clause before names alone: 养老机构，有126家没有消防验收; 16个城市的廉租住房，有4407套被违规租售.

Parts of those that a number was told of before are in `flows.extract.meaning.subjects.parts.picked.picking`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.following import opens_deed
from flows.extract.meaning.nouns.phrase import NEGATIONS, Phrase
from flows.extract.meaning.subjects.measures import EXTENTS
from flows.extract.meaning.subjects.parts.doing.predicates import PREDICATE
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case

KINDS = ("count", "money", "length", "area")
THERE_ARE = regex(rf"[，,](?:其中|目前|现|已|仍|还|尚|就|共)?有{HEDGE}?(?=\s?\d)")
"""Between what is spoken of and how many of it there are."""
UNDERGOING, STATES = (*NEGATIONS, "没", "被", "遭"), ("i", "l", "vn")
"""What says that something was not done, or was done to them; tags of words that say how they are: 年久失修, 闲置."""
MARKS = "，,；;。：:\n"
ALONE = regex(r"(?:.*\d\s?[\u4e00-\u9fff][^\d的]*的)?(?P<what>[^\d]+)")
"""抽查的实验室, 8个省区16个城市的廉租住房: what is spoken of without a number, but for whose it is."""
REACH, LONGEST = 120, 40
"""How far before a figure the clause is read in which there are some, and how long what is spoken of may be, in characters."""


def there_are(case: Case) -> str | None:
    """The 没有消防验收的养老机构: those spoken of, by what the words after the number say of them."""
    phrases, spot = case.phrases, case.spot
    text, start = phrases.text, case.spot.before_clause(REACH)
    if case.reading.unit is None or text.find("有", start, spot.start) < 0:
        return None
    found = list(THERE_ARE.finditer(text, start, spot.start + 1))
    goes_on = not text[spot.clause.start : spot.start].strip()  # 有20间未验收，5间停用
    if not found or not (goes_on or found[-1].end() == spot.start):
        return None
    does = PREDICATE.match(text, spot.end)
    if does is None or not _is_deed(phrases, *does.span()):
        return None
    whole = _spoken_of(phrases, spot.sentence.start, found[-1].start())
    extent = EXTENTS.get(case.reading.kind, "")
    return f"{does['what']}的{whole}{extent}" if whole else None


def _is_deed(phrases: Phrases, start: int, end: int) -> bool:
    """Whether the words after a number say what those do or undergo, and not who they are."""
    words = phrases.words.between(start, end)
    return words[0].text.startswith(UNDERGOING) or words[0].tag in STATES or opens_deed(words)


def _spoken_of(phrases: Phrases, opening: int, end: int) -> str | None:
    """The noun that a clause is, where it says nothing else."""
    low = max(opening, end - LONGEST)
    start = 1 + max(low - 1, *(phrases.text.rfind(mark, low, end) for mark in MARKS))
    alone = ALONE.fullmatch(phrases.text, start, end)
    noun = alone and phrases.closing(alone.start("what"), end, no_place=True)
    if alone is None or noun is None:
        return None
    before = phrases.text[alone.start("what") : noun.start]
    says_where = not before or phrases.is_place(Phrase(alone.start("what"), noun.start, before))
    return phrases.name(noun) if says_where else None
