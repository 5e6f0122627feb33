"""Which of those named before 该, 这一 and 其 take up: 标普500指数…，该指数 is that index, 甲集团…，其利润 is that of the group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import tails
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.discourse.bearing.books import is_organisation
from flows.extract.text.words import tagged
from flows.read.segment import clauses
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.read.segment import Clause

POINTING = regex(r"(?:该|这一|这[家款个只项座条种](?!人)|上述)$")
FARTHEST = 4
"""How many characters before a noun such a word takes."""
SHORTEST = 2
REACH, NAME = 400, 24
"""How far back the first mention is looked for, and how far its name may go back before its head, in characters."""

ITS, OPENERS = "其", "，。；,;\n"
AGO = regex(rf"{ITS}(?:{tails.TIME})?(?:的|全年|累计)?$")
"""其去年 before 销售额: of the one spoken of, and when."""
LONGEST = 14
"""How many characters before a noun that may take."""
MADE_TO = ("导致", "使得", "致使", "推动", "带动", "使", "令")
"""Verbs by which what the clause tells befalls the one that it is of: 甲公司…，导致其市值缩水."""
SAYS_WHAT = regex("(?:是|为|成为)[^，。；,;]{0,24}")
"""甲股份是降幅最大的集团: what its subject is."""
FULL_STOP = "。"


def its(phrases: Phrases, spot: Spot, phrase: Phrase, name: str) -> str:
    """甲集团市值 of 甲集团是降幅最大的企业。其市值下降8%: the name with the organisation that 其 stands for; else the name itself."""
    text, start = phrases.text, phrase.start
    at = text.rfind(ITS, max(spot.clause.start, start - LONGEST), start)
    if at < 0 or AGO.fullmatch(text, at, start) is None:
        return name
    opens = at == spot.clause.start or text[at - 1] in OPENERS
    if not opens and not text.endswith(MADE_TO, spot.clause.start, at):
        return name
    whose = _subject_before(phrases, spot, at)
    longer = naming.joined(whose, name)
    return longer if whose and not naming.loses_code(name, longer) else name


def _subject_before(phrases: Phrases, spot: Spot, at: int) -> str:
    """The organisation that the last clause before text[at:] with a subject is of; "" where that is of anything else."""
    since = max(spot.sentence.start, at - REACH)
    told = list(clauses(phrases.text, since, max(since, at - 1)))
    if not told:
        end = max(spot.block.start, spot.sentence.start - 1)
        since = 1 + phrases.text.rfind(FULL_STOP, spot.block.start, end)
        told = list(clauses(phrases.text, max(since, spot.block.start), end))[:1]
    for clause in reversed(told):
        opener = phrases.up_to_predicate(*clause)
        if opener is not None:
            return opener if _acts(phrases, clause, opener) else ""
    return ""


def _acts(phrases: Phrases, clause: Clause, opener: str) -> bool:
    """Whether what opens a clause is an organisation, by its name or by what the clause says that it is."""
    if is_organisation(opener):
        return True
    said = SAYS_WHAT.fullmatch(phrases.text, clause.start + len(opener), clause.end)
    return said is not None and said[0].endswith(vocabulary().people.organisations)


def taken_up(phrases: Phrases, spot: Spot, phrase: Phrase, name: str) -> str:
    """The name of a phrase with what 该 stands for in it; the name itself where there is nothing to take up."""
    text, start = phrases.text, phrase.start
    if POINTING.search(text, max(0, start - FARTHEST), start) is None:
        return name
    head = tagged(name)[0][0]
    if len(head) < SHORTEST or phrase.text.find(head) != 0:
        return name
    first = _first_mention(phrases, max(spot.block.start, start - REACH), start, head)
    return name if first is None else first + name.removeprefix(head)


def _first_mention(phrases: Phrases, since: int, start: int, head: str) -> str | None:
    """The last longer name in text[since:start] that ends in the head."""
    text = phrases.text
    at = text.rfind(head, since, start)
    while at >= 0:
        end = at + len(head)
        if POINTING.search(text, max(0, at - FARTHEST), at) is None:
            named = phrases.before(_past_verbs(phrases, max(since, at - NAME), at), end)
            if named is not None and named.end == end and len(phrases.name(named)) > len(head):
                return phrases.name(named)
        at = text.rfind(head, since, at)
    return None


def _past_verbs(phrases: Phrases, start: int, end: int) -> int:
    """Where a name may begin in text[start:end]: after the last verb, whose object it is."""
    verbs = (word.end for word in phrases.words.between(start, end) if word.tag == "v")
    return max(verbs, default=start)
