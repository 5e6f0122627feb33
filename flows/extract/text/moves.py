"""The verbs of a move as patterns, for constructions that take any of them: 增长 and 走低, 下降 and 萎缩.

The words are `directions` of language/words.yml; what they say of a figure is told by `flows.extract.meaning.motion`. A
construction that takes only some of them says which, and why, in its own module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from schemas.catalogue.language import language, moves

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_MOVES = ("拉动", "贡献", "拖累", "下拉", "恢复", "亏损", "减亏", "新增", "净增", "净减", "蒸发")
"""Verbs of how much something added to another, came or was lost, and not of how a measure moved."""


def _verbs(*ways: str, shortest: int = 2) -> Iterator[str]:
    """The verbs of a measure that moves in one of the `ways`, without the nouns of a rate of change."""
    words = language().words
    nouns = {noun for nouns in words.change_nouns.values() for noun in nouns}
    for verb in moves():
        goes = any(verb in words.directions[way] for way in ways)
        if goes and len(verb) >= shortest and verb not in nouns and verb not in NO_MOVES:
            yield verb


RISE, FALL = trie(_verbs("increase")), trie(_verbs("decrease"))
MOVE = trie(_verbs("increase", "decrease"))
"""Patterns of one verb that tells of a move wherever it stands, each in a group of its own: 增长, and not 增 or 增速."""
MOVE_OR_SHORT = trie(_verbs("increase", "decrease", shortest=1))
"""The same with those of one character, which are parts of other words except beside a number: 增5%、降3%."""
