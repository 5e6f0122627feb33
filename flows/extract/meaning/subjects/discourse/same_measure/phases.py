"""A measure that is told for several times that come again: 涌水量枯水期为9万方，丰水期达13万方, 客流量平日2万人次，周末5万人次.

The phase stands between the measure, or the figure before, and its own figure; a period of the calendar belongs in
`flows.extract.meaning.times`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import TIME
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case

REACH = 16
"""How far before a figure its phase may begin, in characters."""


def beside(case: Case) -> str:
    """The phase that a level is told for, right before its figure; "" where there is none."""
    spot = case.spot
    if case.reading.kind in TIME or not case.moved.is_still:
        return ""
    found = _beside().search(case.phrases.text, spot.in_own(REACH), spot.start)
    return "" if found is None else found["phase"]


def measure(name: str) -> str:
    """What is measured in each phase, without the one that it was told for: 电价 of 电价峰时, 客流量 of 周末客流量."""
    all_phases = vocabulary().times.phases
    closes = max(filter(name.endswith, all_phases), key=len, default="")
    name = name.removesuffix(closes) or name
    opens = max(filter(name.startswith, all_phases), key=len, default="")
    return name.removeprefix(opens) or name


def is_phase(name: str) -> bool:
    """Whether a name says a phase alone, and nothing that is measured."""
    return name in vocabulary().times.phases


@cache
def _beside() -> re.Pattern[str]:
    return regex(
        rf"(?P<phase>{trie(vocabulary().times.phases)})(?:则|也|却|仅|只)*(?:为|是|达到?|在)?(?:{HEDGE})*$"
    )
