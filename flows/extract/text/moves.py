"""The verbs of a move as patterns, for constructions that take any of them: 增长 and 走低, 下降 and 萎缩.

The words are `directions` of language/words.yml; what they say of a figure is told by `flows.extract.meaning.motion`. A
construction that takes only some of them says which, and why, in its own module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.language import language, moves
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


def verbs(*ways: str, shortest: int = 2) -> Iterator[str]:
    """The verbs of a measure that moves in one of the `ways`, without the nouns of a rate of change."""
    words = language().words
    others = {noun for nouns in words.change_nouns.values() for noun in nouns} | {*words.unmoving}
    for verb in moves():
        goes = any(verb in words.directions[way] for way in ways)
        if goes and len(verb) >= shortest and verb not in others:
            yield verb


RISE, FALL = trie(verbs("increase")), trie(verbs("decrease"))
MOVE = trie(verbs("increase", "decrease"))
"""Patterns of one verb that tells of a move wherever it stands, each in a group of its own: 增长, and not 增 or 增速."""
MOVE_OR_SHORT = trie(verbs("increase", "decrease", shortest=1))
"""The same with those of one character, which are parts of other words except beside a number: 增5%、降3%."""


RANK_MOVE = trie(language().words.rank_moves)
"""A pattern of how a rank moves, in a group of its own: 前移, 跃升, 滑落."""
DEGREES = "高低快慢多少长短贵厚薄宽窄深浅远轻"
"""Adjectives of one character, by which one thing is ahead of another or has changed: 高3米, 贵了2元."""
LEADS = "(?:[高低快慢好优多少]于|[高低]出|超[过出]?|领先于?|落后于?)"
"""A pattern of what says of two that the one is more or less than the other, and stands before the other: 高于全国, 领先乙队."""


@cache
def trending() -> re.Pattern[str]:
    """A pattern of any word by which a clause tells that something moves or has moved, whoever says by how much: 先抑后扬."""
    return regex(trie((*moves(), *vocabulary().speech.trends)))
