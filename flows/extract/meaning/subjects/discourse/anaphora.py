"""Which of those named before 该 and 这一 take up: 标普500指数…，该指数 is that index, 甲集团…，该集团 that group."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.text.words import tagged

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

POINTING = re.compile(r"(?:该|这一|这[家款个只项座条种](?!人)|上述)$")
FARTHEST = 4
"""How many characters before a noun such a word takes."""
SHORTEST = 2
REACH, NAME = 400, 24
"""How far back the first mention is looked for, and how far its name may go back before its head, in characters."""


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
