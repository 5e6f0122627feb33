"""What was done to those counted or with a sum, which makes them others than all that there are: 改造危桥18座, 减免房租2亿元."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.naming import WHOLES
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINTS
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

REWORKED: tuple[str, ...] = ("count", "length", "area")
"""Kinds of figures of how many or how much of what there is was done something with."""
KEEPING = ("保护", "巩固")
"""What may stand before such a verb, though what is kept is no other than all there is: 巩固提升."""
JOINTS_OF_DEEDS = (*JOINTS, "或")
JOINT_OF_DEEDS = f"[{JOINTS}或]"
"""Between two deeds that are done to the same things, or of which one is: 新建或改造."""
DONE_TO = regex(rf"(?:了|累计|共|\s|{HEDGE})*")
"""Between such a verb and the number of what it was done to."""
NOUNS = "nbjaxrz"
"""First characters of the tags of what makes a noun of a verb behind it: 设施提升工程."""


def with_effect(phrases: Phrases, spot: Spot, phrase: Phrase, own: str) -> str:
    """减免房租 of 减免房租2亿元 and of 减免2亿元房租: the sum with the verb that makes it another one than its object is."""
    acts, end = vocabulary().acts, phrases.trimmed(spot.since, spot.start)
    at = phrase.start if phrase.start < spot.end else end
    verb = phrases.preceding(spot.since, at)
    if verb is not None and verb.text in acts.effecting and verb.end == at:
        return verb.text + own
    last = phrases.preceding(spot.since, end)
    is_granted = last is not None and last.text in acts.granting and last.start == phrase.end
    return own + last.text if last is not None and is_granted else own  # 房租减免2亿元


def reworked(phrases: Phrases, spot: Spot, phrase: Phrase, own: str) -> str:
    """改造危桥 of 改造危桥18座 and of 改造18座危桥: with the verb that makes those few others than all that there are.

    So with more than one (改造提升, 开工改造), and not where a noun before the verb makes a work of it: 设施提升工程12个.
    """
    text, is_before = phrases.text, phrase.start < spot.end
    if is_before and (more := _deeds_before(phrases, spot, phrase)):
        return more + own
    at = phrase.start if is_before else phrases.trimmed(spot.since, spot.start)
    if not text.endswith(vocabulary().acts.reworking, spot.since, at):
        return own
    if not is_before and DONE_TO.fullmatch(text, at, spot.start) is None:
        return own  # 整合到一个页面
    deed = _reworking().search(text, spot.since, at)
    if deed is None or deed[0] in own or own.startswith(vocabulary().acts.extending):
        return own  # 改造惠及农户90户
    if phrases.words.at(deed.start()).start != deed.start():
        return own
    return own if is_before and _is_work(phrases, spot, deed.start()) else deed[0] + own


def _deeds_before(phrases: Phrases, spot: Spot, phrase: Phrase) -> str:
    """新建、 of 新建、改建公厕52座, 建成 of 建成启用公园18个: the deeds before the one that the phrase opens with; "" of any other."""
    text, words, at = phrases.text, phrases.words, phrase.start
    if not text.endswith(_before_deeds(), spot.since, at):
        return ""
    first, deeds = words.at(at), _done_before().search(text, spot.since, at)
    if deeds is None or first.start != at or first.end >= phrase.end:
        return ""
    is_joined = text.endswith(JOINTS_OF_DEEDS, spot.since, at)
    may_join = first.tag == "v" or (is_joined and first.text in _deeds())
    if not may_join or words.at(deeds.start()).start != deeds.start():
        return ""
    return "" if _is_work(phrases, spot, deeds.start()) else deeds[0]


def _is_work(phrases: Phrases, spot: Spot, start: int) -> bool:
    """Whether a noun right before the deed at `start` makes a work of it: 设施提升工程."""
    ahead = phrases.preceding(spot.since, start)
    if ahead is None or ahead.end != start:
        return False
    return ahead.tag[0] in NOUNS and ahead.text not in WHOLES


@cache
def _deeds() -> tuple[str, ...]:
    """Verbs of what is done to some things, and of how far that has come."""
    acts = vocabulary().acts
    stages = (stage for stage in acts.stages if len(stage) > 1)
    return (*acts.reworking, *acts.building, *KEEPING, *stages)


@cache
def _before_deeds() -> tuple[str, ...]:
    """Ends of what may stand before another deed."""
    return (*_deeds(), *JOINTS_OF_DEEDS)


@cache
def _done_before() -> re.Pattern[str]:
    """Deeds that others follow: 新建、, 建成, 引进和."""
    joined = rf"{trie(vocabulary().once.governing)}{JOINT_OF_DEEDS}"
    return regex(rf"(?:{trie(_deeds())}{JOINT_OF_DEEDS}?|{joined})+$")


@cache
def _reworking() -> re.Pattern[str]:
    """A verb of what is done to some things, and those joined before it: 开工改造, 新建和改造, 整治提升."""
    acts = vocabulary().acts
    first = trie((*acts.reworking, *acts.building, *KEEPING, *vocabulary().once.governing))
    return regex(rf"(?:{first}{JOINT_OF_DEEDS}?)*{trie(acts.reworking)}$")
