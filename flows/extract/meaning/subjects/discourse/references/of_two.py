"""前者 and 后者 of two that no figure has been told of: 甲集团在营利方面强于乙集团，前者年利润达9亿元，后者为2亿元.

They are the only two firms or names that the nearest clauses before have told. Of two that were told with figures
`flows.extract.meaning.subjects.told.memory` knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import tails
from flows.extract.meaning.subjects.discourse.bearing.books import is_organisation
from flows.extract.meaning.subjects.discourse.same_measure.contrasting import is_called
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

WHICH = regex(rf"(?:而|但)?(?P<which>[前后]者)(?:{tails.TIME}|经?调整后)*的?$")
"""后者2014年的 before a measure."""
PREDICATES, THAN = ("v", "p", "c"), "于"
"""Tags of words that end what stands before a firm, and the end of others that do: 强于, 和."""
PRONOUNS = {"前者": 0, "后者": 1}
MARK, MARKS = "者", regex("[，。；,;]")
LONGEST = 16
"""How many characters before a measure the pronoun and a time take."""
REACH = 120
"""How far back the two are looked for, in characters."""


def named(case: Case, phrase: Phrase, own: str) -> str:
    """乙集团年利润 of 后者年利润, with the measure of the other where 后者 stands alone; the `own` name where none of two is meant."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    opens = own.startswith(tuple(PRONOUNS))
    at = phrase.start + len("前者") if opens else phrase.start
    if MARK not in phrases.text[spot.clause.start : at] or memory.meant(own) != own:
        return own
    said = WHICH.search(phrases.text, max(spot.clause.start, at - LONGEST), at)
    if said is None or said.start() > spot.clause.start:
        return own
    two = _two(phrases, spot)
    if len(two) != len(PRONOUNS):
        return own
    which = PRONOUNS[said["which"]]
    rest = own[len("前者") :].removeprefix("的") if opens else own
    if not rest:
        told, other = memory.stated.get(case.reading.canonical, ""), two[1 - which]
        rest = told.removeprefix(other) if told.startswith(other) else ""
    return two[which] + rest if rest else own


def _two(phrases: Phrases, spot: Spot) -> list[str]:
    """甲集团, 乙集团: all that the last clauses before this one name, as few of them as name two; [] where they name more at once."""
    text, end = phrases.text, spot.clause.start
    low = max(spot.block.start, end - REACH)
    starts = (
        [low, *(mark.end() for mark in MARKS.finditer(text, low, end - 1))] if end > low else []
    )
    for start in reversed(starts):
        found = _names(phrases, start, end)
        if len(found) > 1:
            return found if not any(THAN in one for one in found) else []
    return []


def _names(phrases: Phrases, start: int, end: int) -> list[str]:
    """The firms of text[start:end], or its other names where it has no firm, each once."""
    found: list[str] = []
    others: list[str] = []
    since = start
    for word in phrases.words.between(start, end):
        is_firm = word.text.endswith(vocabulary().people.organisations)
        is_name = word.tag[0] in "ne" and word.tag != "ns" and is_called(word.text)
        if word.tag in PREDICATES or word.text.endswith(THAN):
            since = word.end  # 强于|乙集团
        if is_name and not is_firm and word.text not in PRONOUNS and word.text not in others:
            others.append(word.text)
        phrase = phrases.before(since, word.end) if is_firm else None
        if phrase is None or phrase.end < word.end:
            continue
        name, since = phrases.name(phrase), word.end
        if is_organisation(name) and name not in found:  # and no 两家公司
            found.append(name)
    return found or others
