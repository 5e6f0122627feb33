"""The words of change that close a clause: the noun or verb of a move right before a number, and how far it reached.

下降 of 产值同比下降了, 降至 of 产能利用率降至, 增速 of 增速为. What they say of a figure belongs in `flows.extract.meaning.motion`.
"""

from __future__ import annotations

import re  # noqa: TC003 - the compiled build asks for the types of the fields of a tuple when it is loaded
from functools import cache, lru_cache
from typing import NamedTuple

from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS
from flows.extract.meaning.nouns.tails import AIM
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import AFTER_VERB, HEDGE
from flows.regex import regex
from schemas.catalogue.language import language

CHANGE_NOUN = rf"(?:{'|'.join(CHANGE_NOUNS)})"
OF_A_TIME = (
    r"(?<![\d〇零一二三四五六七八九十百两几半多今去前下当每全整逐历近个财跨往常首次春夏秋冬旺淡雨旱末青老少中成童幼腊正学赛早晚丰灾明来新周闰](?=[年季月]))"
    r"(?<!(?<![成资日样])本(?=[年季月]))(?<!(?<![线网海陆])上(?=[年季月]))(?<!(?<!合)同(?=[年季月]))"
    r"(?<!(?<![订账保清])单(?=[年季月]))(?<!(?<![指人件户总系参次笔])数(?=[年季月]))"
)
"""季增 is a verb of Taiwan's press where no number or pronoun says which time it is: 营收季增2.7%, and not 2023年增3%."""
TRAILING = regex(
    rf"(?:{AIM}|(?<=增长)(?:预期|预测|预估)值?|了|{HEDGE}|高达|低至|达到|达|分别|依次|均|仅|各|将|力争|确保|争取|冲刺|预计|有望|为|是|录得|报|初值|终值|概估值?|初估值?|的|又|也|再|还|(?<=[幅速])[仍只]|已|就|都|在|有|个|一度|(?<!变[动化])(?<!增减)幅度|速度|[（(][按以]?(?:同|可比)口径[^（()）\d]{{0,6}}[)）]|[\s“”\"])+$"
)
REVISED = regex(
    rf"(?<=增长)(?:预期|预测|预估)值?(?:分别|均|都|[由从]|进一步|再次?|小幅|大幅|略微?|继续)*"
    rf"(?:[由从]|(?:[上下]调|[上下]修|修正|修订|调[高低升降整]|维持)[至到为在]){AFTER_VERB}$"
)
"""经济增长预期上调至3%: what is foreseen is the growth, and not what was done with the forecast."""
REVISED_GATE, REVISED_CLOSERS = "增长预", frozenset("由从至到为在了约近过超逾")
TURNED = ("由降转增", "由减转增", "由跌转增", "由负转增", "由平转增")
"""From which way it turned to more, and no shares that are made of a surplus: 转增股本."""
TRAILING_CLOSERS = frozenset(
    '标值估期测定得报了约近过超逾于达至到别次均仅各将为是足少的又也再还已就都在有个度争保取刺计望“”")）'
)
"""The last characters of what `TRAILING` matches, white space aside."""
LEVELS = ("自然增长率",)
"""A rate at a time, whatever its name says: births less deaths among all."""


@cache
def directions() -> dict[str, str]:
    """Which way each verb of change goes: increase or decrease."""
    return {word: way for way, group in language().words.directions.items() for word in group}


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = language().words
    verbs = trie([word for group in words.directions.values() for word in group])
    reached = trie(words.reached)
    return (
        regex(
            rf"{OF_A_TIME}(?P<verb>{verbs})了?(?P<reached>{reached})(?:了|{HEDGE}|的|每\w{{1,3}}|\s)*$"
        ),
        regex(rf"{OF_A_TIME}(?P<verb>{verbs})$"),
        regex(rf"(?P<noun>{CHANGE_NOUN})$"),
    )


@cache
def _gates() -> tuple[re.Pattern[str], frozenset[str], frozenset[str]]:
    """What each of the patterns cannot do without: one of the words it reaches with, or a last character.

    The latter also match before a line break.
    """
    words = language().words
    verbs = (word for group in words.directions.values() for word in group)
    return (
        regex(f"[{''.join(sorted({word[0] for word in words.reached}))}]"),
        frozenset(word[-1] for word in verbs) | {"\n"},
        frozenset(noun[-1] for noun in CHANGE_NOUNS) | {"\n"},
    )


def is_of_prices(verb: str) -> bool:
    """Whether a verb of change is one of prices: 上涨, 下跌, 涨价. What rises so is dearer, and no more of it."""
    return "涨" in verb or "跌" in verb


class Ending(NamedTuple):
    """What closes a clause: `bare` without what trails behind the words of change, the `noun` of one (增速为) or a `verb` (下降了).

    Where a verb has `reached` something, that follows it (降至).
    """

    bare: str
    noun: re.Match[str] | None
    reached: re.Match[str] | None
    verb: re.Match[str] | None


def _may_move(bare: str) -> bool:
    """Whether the verb that closes a clause tells a move: 出口由降转增 does, 资本公积转增 does not."""
    is_other = bare.endswith(language().words.no_moves)
    return not is_other or bare.endswith(TURNED)


@lru_cache(maxsize=16384)
def ending(window: str) -> Ending:
    """What closes a clause; 比上年增长 and its like stand before half of all rates."""
    reached_pattern, verb_pattern, noun_pattern = _patterns()
    reaches, verb_ends, noun_ends = _gates()
    closing = window[-1:]
    may_revise = closing in REVISED_CLOSERS and REVISED_GATE in window
    if may_revise and (revised := REVISED.search(window)) is not None:
        return ending(window[: revised.start()])
    trails = closing in TRAILING_CLOSERS or closing.isspace()
    bare = TRAILING.sub("", window) if trails else window
    return Ending(
        bare,
        noun_pattern.search(bare) if bare[-1:] in noun_ends and not bare.endswith(LEVELS) else None,
        reached_pattern.search(window) if reaches.search(window) else None,
        verb_pattern.search(bare) if bare[-1:] in verb_ends and _may_move(bare) else None,
    )
