"""What has been done to what stands before the verb: 污水管网已铺设120公里 is named as 铺设污水管网120公里 is.

A verb whose amount has a noun of its own (口罩已生产20万只: 产量) belongs in `flows.extract.meaning.subjects.events.amounts.deeds`,
stages that are told side by side in `flows.extract.meaning.subjects.events.amounts.progress`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.counted_nouns import counted_noun, unit_of
from flows.extract.meaning.nouns.names.naming import is_of_money
from flows.extract.meaning.nouns.phrase import stops
from flows.extract.meaning.subjects.measures import EXTENTS, is_measure
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KINDS = ("length", "area", "mass", "volume", "count")
REACH = 12
"""How far before the verb its adverbs begin, in characters."""
DONE = regex(r"(?:目前|现在?|至今|又|再|还|均|实际)*已经?(?:累计)?$")
"""Right before a verb, whatever the dictionary calls it: that it has been done; 累计 and 共 are kept in names (班列累计开行数)."""
ENDED = regex(rf"(?:{HEDGE}|多|以上|左右|余)*(?:[，。；、,;:：（）()！\n]|$)")
"""Nothing that is counted follows the number."""
WHOLE_LINE = "全线"
"""地铁全线: all of it, which is no part of the name."""
OFFICES = "机关"
ANYBODY = ("person", "household")
"""Units of those who are no part of a thing that the catalogue does not know: 工程已安置300人."""


def done_to(case: Case) -> str | None:
    """The deed with what it was done to, which stands before it; the deed alone with its extent, where that is who did it."""
    phrases, spot, kind = case.phrases, case.spot, case.reading.kind
    if spot.run.position or ENDED.match(phrases.text, spot.end) is None:
        return None
    end = phrases.trimmed(spot.since, spot.start)
    verb = phrases.preceding(spot.since, end)
    if verb is None or verb.end != end or len(verb.text) == 1 or verb.text in stops():
        return None
    done = DONE.search(phrases.text, max(spot.since, verb.start - REACH), verb.start)
    if done is None or is_measure(verb.text):
        return None
    thing = phrases.closing(spot.own_start, done.start(), no_place=True)
    if thing is None:
        return _extent(case, verb.text)
    ahead = phrases.preceding(spot.since, thing.start)
    if ahead is not None and ahead.end == thing.start and ahead.tag == "p":
        return None  # 在港口累计扣留26万吨
    name = phrases.name(thing).removesuffix(WHOLE_LINE).removeprefix(WHOLE_LINE)
    if is_measure(name) or is_of_money(name):
        return None  # 贷款已发放20亿元
    if kind == "count":
        return verb.text + name if _counts(case, verb.text, name) else None
    if name.endswith(_doers()):
        return _extent(case, verb.text)
    if kind == "length" and verb.text in vocabulary().acts.travelling:
        return name + verb.text + "距离"
    if verb.text in vocabulary().acts.completing:
        return None
    return verb.text + name + (EXTENTS["length"] if kind == "length" else "")


def _extent(case: Case, verb: str) -> str | None:
    """掘进长度 of 施工队已掘进12公里, 播种面积 of 全市已播种800万亩: by what was done alone."""
    extent = EXTENTS.get(case.reading.kind)
    acts = vocabulary().acts
    if extent is None or verb in acts.completing or verb in acts.travelling:
        return None
    return verb + extent


def _counts(case: Case, verb: str, name: str) -> bool:
    """Whether the number is of those named, by its classifier (企业已复工3000家) or by the verb (老旧小区已改造120个)."""
    if verb in vocabulary().acts.completing:
        return False
    counted = unit_of(counted_noun(name))
    if counted is None and not name.endswith(_doers()):
        return case.reading.canonical not in ANYBODY
    return counted == case.reading.canonical or verb in vocabulary().acts.reworking


@cache
def _doers() -> tuple[str, ...]:
    """Ends of the names of those who do things."""
    people = vocabulary().people
    return (
        OFFICES, *people.actors, *people.organisations, *people.teams, *people.persons, *people.holders,
    )  # fmt: skip
