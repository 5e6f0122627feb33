"""A verb alone, after the amount that another deed came to: 融资买入额5亿元，卖出4亿元 is the 融资卖出额.

What a verb comes to by itself belongs in `flows.extract.meaning.subjects.events.amounts.deeds`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.nouns.phrase import moving
from flows.extract.text.marks import ENDED
from flows.extract.text.words import DEED_TAGS, tagged
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

MARKS = ("、", "，", ",", "；", " ")
"""Marks that the segmenter takes for words."""
SUM_NOUNS = ("金额", "额")
"""Ends of the names of sums: 融资买入额."""
NET = "净"
"""净买入: what was bought beyond what was sold."""


class _Sum(NamedTuple):
    """The name of a sum in its parts: 融资, 买入 and 额 of 融资买入额."""

    owner: str
    verb: str
    noun: str


class _Verb(NamedTuple):
    """A verb that stands alone in its clause, with 净 before it or not: 净卖出, and 卖出 for short."""

    text: str
    bare: str


def other_deed(case: Case) -> str | None:
    """The name of a sum of money whose clause has a verb alone, after the sum that another deed came to: 融资卖出额.

    That other sum is what the sentence told last. None where it is none, or the verb no other.
    """
    phrases, spot, levels = case.phrases, case.spot, case.memory.levels
    told = _deed_told(levels[-1]) if levels and case.reading.kind == "money" else None
    if told is None or ENDED.match(phrases.text, spot.end) is None:
        return None
    verb = _verb_alone(phrases, spot)
    if verb is None or not _is_other(verb.text, told.verb):
        return None
    nouns = vocabulary().acts.deeds.get(verb.bare)
    own = nouns.money if nouns is not None else None  # 获赔 has a name of its own
    if own:
        return told.owner + verb.text.removesuffix(verb.bare) + own
    return told.owner + verb.text + told.noun


def _deed_told(name: str) -> _Sum | None:
    """融资买入额 in its parts; None of a name that is no sum, or not that of a deed (销售额 is one, 余额 is none)."""
    noun = next((noun for noun in SUM_NOUNS if name.endswith(noun)), "")
    words = tagged(name.removesuffix(noun)) if noun else ()
    if not words:
        return None
    *owner, (verb, tag) = words
    if tag not in DEED_TAGS or len(verb) == 1:
        return None
    return _Sum("".join(word for word, _ in owner if word != NET), verb, noun)


def _verb_alone(phrases: Phrases, spot: Spot) -> _Verb | None:
    """The verb of two characters or more that is all the clause says before the figure; None where it says anything else."""
    start = spot.own_start
    words = phrases.words.between(start, phrases.trimmed(start, spot.stop))
    words = [word for word in words if word.text not in MARKS]
    if not words or [word.text for word in words[:-1]] not in ([], [NET]):
        return None
    verb = words[-1]
    if verb.tag not in DEED_TAGS or len(verb.text) == 1:
        return None
    return _Verb("".join(word.text for word in words), verb.text)


def _is_other(verb: str, told: str) -> bool:
    """Whether a verb is that of another deed than the one told, and of no change (增长) and no empty one (进行)."""
    is_empty = verb in language().words.targets or verb in vocabulary().edges.stop  # 冲刺
    return verb != told and verb not in moving() and not is_empty
