"""Another side of the same thing: 汽车产量35万辆，销量33万辆 is the 销量 of 汽车, too.

Which sides things have is `aspects` of language/words.yml. What branches are measured by belongs in
`flows.extract.meaning.subjects.branches`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from schemas.catalogue.language import language

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.noun_phrases import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.memory import Memory

ALONE = re.compile(r"\s?(?:其|而|其中|同时)?")
"""What may stand before a side that is told alone."""


@cache
def _groups() -> dict[str, tuple[str, ...]]:
    """For each side, as it may be called after another, the names of the sides beside it, the longest first."""
    groups: dict[str, tuple[str, ...]] = {}
    for group in language().words.names.aspects:
        longest_first = tuple(sorted(group, key=len, reverse=True))
        groups |= dict.fromkeys(group, longest_first)
    return groups


def other_side(phrases: Phrases, spot: Spot, phrase: Phrase, name: str, memory: Memory) -> str:
    """The name with the thing that it is a side of, where the sentence has just told another of its sides."""
    sides = _groups().get(name)
    spoken = memory.subject
    if sides is None or spoken is None or not memory.named:
        return name
    if ALONE.fullmatch(phrases.text, spot.clause.start, phrase.start) is None:
        return name
    told = next((side for side in sides if spoken.endswith(side)), spoken)
    return spoken.removesuffix(told) + name if told != name else name
