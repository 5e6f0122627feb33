"""What readers and viewers did with what was published: 评论3000条，点赞8万，转发1.2万次, 获得300万次播放.

The verbs and their nouns are in `names.yml` (reactions). What else is done and counted is in `deeds` beside this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case

UNITS = (None, "次", "条", "个", "篇", "则")
"""What such deeds are counted by; persons are counted by themselves."""
ENDED = regex(r"[，。；、,;:：！!）)\s和及与]|的|$")
"""What may follow: 讨论3个问题 counts what was discussed."""
REACH = 12
"""How far before the number the verb may begin, in characters."""


def reacted(case: Case) -> str | None:
    """点赞数 of 点赞8万 and of 8万点赞, with what was liked where that stands right before the verb."""
    text, spot = case.phrases.text, case.spot
    if case.reading.unit not in UNITS:
        return None
    after = _after().match(text, spot.end)
    if after is not None and ENDED.match(text, after.end()):
        return vocabulary().acts.reactions[after["verb"]]
    done = _before().search(text, spot.in_own(REACH), spot.start)
    if done is None or not ENDED.match(text, spot.end):
        return None
    what = case.phrases.owner(spot.since, done.start(), no_place=True) or ""
    return what + vocabulary().acts.reactions[done["verb"]]


@cache
def _before() -> re.Pattern[str]:
    return regex(rf"(?P<verb>{trie(vocabulary().acts.reactions)})(?:过|了|达|到|已|{HEDGE})*$")


@cache
def _after() -> re.Pattern[str]:
    return regex(rf"的?(?P<verb>{trie(vocabulary().acts.reactions)})")
