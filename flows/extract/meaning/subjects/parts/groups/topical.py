"""A share behind the noun that opens its clause, before what so many of those do: 患者80%来自外地, 检察建议96.5%在诉前得到整改.

The whole stands first, as the topic; the same after 的 (80%的患者来自外地) belongs in
`flows.extract.meaning.subjects.parts.shares.uses` and `flows.extract.meaning.subjects.parts.shares.sharing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.groups.acting import (
    PREDICATE,
    SHARE,
    does,
    past_about,
    what_they_are,
)
from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

SCORE = regex(r"[:：/比\-–—]|百分之?百")
"""2：1 and 3-0 are scores of matches, and 百分百 says only how sure something is."""
FRONTED = "p"
"""The tag of prepositions: 以税前盈余两成发放 tells what is done with a part."""
UP_TO = regex(rf"(?:中|当中|之中)?(?:就?有|只有|仅有|{HEDGE}|\s)*")
"""Between the topic and its share."""
WITHIN = "在"
"""在新增病例中80%为老年人: the whole, whatever it stands in."""


def topic(case: Case) -> str | None:
    """患者 of 患者近80%: the noun that opens the clause right before the share; None where that is a rate, or says what was done."""
    phrases, spot = case.phrases, case.spot
    if spot.since > spot.clause.start or SCORE.search(phrases.text, spot.start, spot.end):
        return None
    phrase = phrases.before(spot.since, spot.stop)
    if phrase is None or phrases.is_place(phrase):
        return None
    if phrase.is_act and not naming.is_name(phrase.text):
        return None
    if UP_TO.fullmatch(phrases.text, phrase.end, spot.start) is None:
        return None
    ahead = phrases.words.between(spot.clause.start, phrase.start)
    if any(word.tag == FRONTED for word in ahead if word.text != WITHIN):
        return None
    name = phrases.name(phrase)
    is_rate = name.endswith(naming.RATE_NAMES) or naming.is_of(name, "percent", "ratio", "index")
    is_deed = naming.ends_in_verb(name) and not naming.is_name(name)
    return None if is_rate or is_deed else name


def part_of_topic(case: Case) -> str | None:
    """得到整改的检察建议占比, 女性占用户的比重: the part of the topic by what it does, or what it is."""
    phrases, spot = case.phrases, case.spot
    start, kind = past_about(phrases.text, spot), what_they_are(case)
    if kind is None and phrases.words.at(start).tag[0] not in PREDICATE:
        return None
    whole = topic(case)
    if whole is None:
        return None
    if kind is not None:
        return f"{kind}占{whole}的比重"
    if is_amount(whole):
        return None
    what = does(phrases, whole, start, spot, opens=True)
    if not what:
        return None
    case.memory.acting.group = whole
    return what + whole + SHARE
