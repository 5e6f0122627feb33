"""What is told for each of many is so of its parts: 人均可支配收入3万元，其中工资性收入2万元 is the 人均工资性收入.

A part that is told by its name alone (食品烟酒, of 人均消费支出) belongs in `flows.extract.meaning.subjects.parts.branching.branches`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.phrase import A_MEAN, PER_EACH
from flows.extract.meaning.subjects.parts.wholes import partitive
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

FRAME = regex(
    rf"[^，。；,;\d]{{0,20}}?(?P<told>{PER_EACH}[^，。；,;\d]{{0,6}}?(?:收入|支出|消费))之?中[，,]"
)
"""城镇居民人均消费支出中，: the whole that a sentence opens with, of which it tells no amount."""
REACH, SUM = 160, 2
"""How far before a figure the parts may open, and the last characters by which a part is a sum as its whole is."""


def of_each(case: Case, name: str) -> str | None:
    """The name of a part with the 人均 of its whole; None where it says for whom itself, or no whole was told so."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    if not name.endswith(vocabulary().measures.amounts) or A_MEAN.search(name) is not None:
        return None
    told = (case.whole if case.moved.is_still else memory.changes.last) or memory.level or ""
    opened = FRAME.match(phrases.text, spot.sentence.start, spot.start)
    told = told if opened is None else opened["told"]
    each = A_MEAN.search(told)
    is_sum = each is not None and told.endswith(name[-SUM:])
    if each is None or not is_sum or name in told:
        return None
    return each[0] + name if opened is not None or _is_part(phrases, spot) else None


def _is_part(phrases: Phrases, spot: Spot) -> bool:
    """Whether the sentence goes through the parts of what was told."""
    if partitive.among_all(phrases, spot):
        return True
    start = spot.in_sentence(REACH)
    return partitive.BY_KIND.search(phrases.text, start, spot.start) is not None
