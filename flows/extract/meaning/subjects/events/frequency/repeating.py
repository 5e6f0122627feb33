"""How often something was done, told before the verb: 两次下调利率, 先后5次发出警告, 累计15次打破世界纪录.

A number after the verb (召开会议3次) counts what stands before it, as any other count does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.phrase import BREAKS
from flows.extract.meaning.subjects.events.scores import contests
from flows.extract.text.words import PERFECTIVE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

UNITS = ("次", "度", "回")
TIMES = "次数"
FROM = regex(r"(?:[由从](?:每(?:[年月周天日秒]|分钟|小时)|日均|月均|年均)?|(?<![得可难给])以)$")
"""由每年, 以: before how the number itself moves, and with how much somebody takes a place (以12亿次居首)."""
ADVERBIAL = ("累计", "连续", "先后", "共", "曾")
"""Words that the dictionary has as verbs, too, and that stand before a number of times."""
STATES = ("是", "有", "为", "达", "到", "来", "去")
"""Verbs that say nothing of what was done."""
NOMINAL = ("n", "v", "a", "b", "j", "l", "i", "e")
"""How the tags of words begin that an object is made of."""
LONGEST = 12


def how_often(case: Case) -> str | None:
    """What was done so often: the verb after the number with its object, or with what it happened to where it has none.

    The next figure is of the latter: 吞吐量三次跨越千万标箱，2011年达1030万标箱.
    """
    phrases, spot, reading, memory = case.phrases, case.spot, case.reading, case.memory
    if reading.kind != "count" or reading.unit not in UNITS:
        return None
    verb = phrases.words.at(spot.end)
    if verb.start != spot.end or verb.tag != "v" or verb.text in STATES:
        return None
    if verb.text in vocabulary().contests.feats and contests.has_points(memory.counted.last or ""):
        return None  # 9个篮板和4次抢断: of the same player
    if FROM.search(phrases.text, spot.since, spot.start):
        return None
    ahead = phrases.preceding(spot.since, spot.start)
    if ahead is not None and ahead.tag[0] == "v" and ahead.text not in ADVERBIAL:
        return None  # 完成了三次融资: the object of that verb
    what = _object(phrases, spot, verb)
    if not what and len(verb.text) == 1:
        return None
    of = _thing(phrases, spot)
    if of:
        memory.go_on_with(of)
    return (verb.text + what if what else of + verb.text) + TIMES


def _object(phrases: Phrases, spot: Spot, verb: Word) -> str:
    """The noun phrase right after the verb, as far as it goes in one clause; empty where it has none or a long one."""
    found = ""
    for word in phrases.words.between(verb.end, spot.right_end):
        if word.text[0] in BREAKS:
            break
        if word.text in PERFECTIVE and not found:
            continue
        if word.tag[0] not in NOMINAL:
            return ""
        found += word.text
    return found if len(found) <= LONGEST else ""


def _thing(phrases: Phrases, spot: Spot) -> str:
    """What it happened to (会议两次推迟); persons, firms and places are who did it, and no part of the name."""
    who = phrases.before(spot.since, spot.stop)
    people = vocabulary().people
    acts = (*people.persons, *people.actors, *people.bodies, *people.holders)
    if who is None or who.is_act or phrases.is_place(who) or who.text.endswith(acts):
        return ""
    return phrases.name(who)
