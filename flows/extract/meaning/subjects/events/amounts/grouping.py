"""Into how many groups those who were told of were put: 28名志愿者分成6组."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

PUT = regex(rf"(?:分|编|组|划|拆分|划分|区分|归|结)[成为](?:了|{HEDGE})*$")
VERBS = ("v", "d", "p", "f", "vd", "vn")
"""Tags of words that what those do begins with: 分成6组走访."""
MARKS = "，。；、,;:：（()）！!？?"


def put_in_groups(case: Case) -> str | None:
    """组数 of 分成6组, up to what they do; 分成8个小组 counts its noun."""
    phrases, spot = case.phrases, case.spot
    noun = vocabulary().things.groups.get(case.reading.unit or "")
    if noun is None or PUT.search(phrases.text, spot.since, spot.start) is None:
        return None
    text = phrases.text
    if spot.end == len(text) or text[spot.end] in MARKS or text[spot.end].isspace():
        return noun
    return noun if phrases.words.at(spot.end).tag in VERBS else None
