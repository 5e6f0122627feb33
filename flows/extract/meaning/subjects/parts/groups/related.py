"""Those who have a share by what is said of them: 认为收入增加的居民占42%，持平的占38%，减少的占20%.

A clause tells which they are; the next ones put another predicate in its place, and leave out the noun and what it is said of.
Any other share, and what it is a share of, is in `flows.extract.meaning.subjects.parts.shares.sharing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.following import may_do
from flows.extract.meaning.nouns.names.naming import known
from flows.extract.meaning.nouns.phrase import moving
from flows.regex import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

OF, AMONG = "的", "其中"
OPENING, THAN = "txc", ("比", "较")
"""First letters of the tags of what only opens a clause, and words that open what something is held against."""
PREDICATIVE, PREDICATE = "vazil", "vazildu"
"""Likewise of what a predicate ends in (增长, 一般), and of what it may consist of."""
STEADY = regex("(?:基本|大致|大体|总体)?(?:持平|不变|稳定)|(?:基本|大致|大体|总体)")
"""Predicates and adverbs that the dictionary has as nouns: 持平."""
GOOD, NOUN = regex("[良较更很][好差]"), 2
"""In a word with their noun, which has so many characters: 状况良好, 价格上涨."""
NUMBERED = "mx"
LONGEST, LONGEST_PREDICATE = 24, 8


def those(case: Case, at: int, own: str) -> str:
    """认为收入增加的居民 for the 居民 who have the share that is told at an offset: with all that tells which they are."""
    phrases, spot = case.phrases, case.spot
    text, noun = phrases.text, own.rpartition(OF)[2]
    end = at - len(noun) - len(OF)
    if end <= spot.since or not text.startswith(OF + noun, end):
        return own
    words = list(phrases.words.between(spot.since, end))
    while words and (words[0].tag[0] in OPENING or words[0].text == AMONG):
        words = words[1:]
    if not words or not _is_predicative(words[-1]):
        return own
    which = text[words[0].start : end]
    if len(which) > LONGEST or any(one.tag[0] in NUMBERED for one in words):
        return own
    if not may_do(noun) and not own.startswith(which):
        return own
    if (of := _said_of(words)) is not None:
        case.memory.parts.related = (text[words[0].start : of], noun)
    return which + OF + noun


def others(case: Case, at: int) -> str | None:
    """认为收入持平的居民 of 认为收入增加的居民占42%，持平的占38%: others of the same, up to 占 at an offset."""
    phrases, spot, told = case.phrases, case.spot, case.memory.parts.related
    end = at - len(OF)
    if told is None or end <= spot.since or not phrases.text.startswith(OF, end):
        return None
    words = phrases.words.between(spot.since, end)
    while words and words[0].tag[0] in OPENING:
        words = words[1:]
    if not words or not _is_predicative(words[-1]):
        return None
    if not all(one.tag[0] in PREDICATE or STEADY.fullmatch(one.text) for one in words):
        return None
    predicate = phrases.text[words[0].start : end]
    return told[0] + predicate + OF + told[1] if len(predicate) <= LONGEST_PREDICATE else None


def _is_predicative(word: Word) -> bool:
    return (
        word.tag[0] in PREDICATIVE
        or word.text in moving()
        or STEADY.fullmatch(word.text) is not None
        or _says_how(word)
    )


def _says_how(word: Word) -> bool:
    """Whether a word is a noun with its predicate: 状况良好, 价格上涨."""
    how = word.text[NOUN:]
    return how in moving() or GOOD.fullmatch(how) is not None


def _said_of(words: Sequence[Word]) -> int | None:
    """Where what the predicate is said of ends, in the clause that is made of the words: 利润 of 利润比上年增加; None where there is no noun."""
    if _says_how(words[-1]):
        return words[-1].start + NOUN
    than = next((index for index, one in enumerate(words) if one.text in THAN), len(words) - 1)
    front = list(words[:than])
    while front and front[-1].tag[0] == "d":
        front.pop()
    is_noun = front and (front[-1].tag[-1] == "n" or known(front[-1].text) is not None)
    return front[-1].end if is_noun else None
