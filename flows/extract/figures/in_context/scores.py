"""Scores of a game, written as a range is: 比分为25-22、23-25, 战胜对手（21-15，21-19）."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.figures.scan import Match

SCORE = regex(r"(?P<one>\d{1,3})-(?P<other>\d{1,3})")
_SCORES = r"(?:\d{1,3}-\d{1,3}(?:\(\d{1,2}\))?[、，,/和及 ]{1,2}){0,6}"
OF_GAMES = regex(
    rf"(?:比分|战绩|局分|小分|[局盘节]得分)(?:[分依]别?次?|定格|锁定|改写|扳|追|变|达|停|[是为到成至在了：:(\s])*{_SCORES}$"
)
"""What says right before it that a score follows, and the scores of the games before."""
LISTED = regex(
    r"\d{1,3}-\d{1,3}(?:\(\d{1,2}\))?(?:[、，,/和及 ]{1,2}\d{1,3}-\d{1,3}(?:\(\d{1,2}\))?){1,6}"
)
"""A list of them."""
BY_GAMES = regex(r" ?\(\d{1,3}-\d{1,3}[、，,/ ]")
"""3-1（25-22，…）: before the scores of its games."""
BEFORE, AROUND = 60, 50
"""So many characters before a score, and around a list of them, say that there was a game."""


def is_score(match: Match, text: str) -> bool:
    """Whether two numbers are those of two sides in a game: after a word for a score, or in a list of a game that one of them won.

    In such a list one at least goes down, as no range does.
    """
    if SCORE.fullmatch(match.text) is None:
        return False
    if OF_GAMES.search(text, max(0, match.start - BEFORE), match.start) is not None:
        return True
    if BY_GAMES.match(text, match.end):
        return True
    for listed in LISTED.finditer(text, max(0, match.start - BEFORE), match.end + BEFORE):
        if listed.start() <= match.start < listed.end():
            pairs = SCORE.finditer(listed[0])
            falls = any(int(one["one"]) > int(one["other"]) for one in pairs)
            since = max(0, listed.start() - AROUND)
            return falls and _won().search(text, since, listed.end() + AROUND) is not None
    return False


@cache
def _won() -> re.Pattern[str]:
    """Who beat whom, in how many games."""
    return regex(rf"{trie(vocabulary().contests.beating)}|[局盘]")
