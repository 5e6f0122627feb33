"""How often vehicles and craft ran, by the verb alone with its classifier: 全天发车48班次 are 发车班次数.

Where the clause names what runs (班列开行120列次), that noun names the figure.
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

RUNS, NUMBER = "vehicle_time", "数"
"""The code of classifiers of such runs, and the end of the names of how many there are."""
WHEN = r"(?:(?:全天|全日|[上下]午|[今昨当每]?[日天晚]|目前|累计|总计|共计|一?共|已经?|将|再|又|平均|均|日均|每天|分别|各|其中|预计|计划|实际)\s*)*"
"""All that stands before such a verb in a clause that leaves out what runs."""


def ran(case: Case) -> str | None:
    """发车班次数 of 全天发车48班次: how often what the clause leaves out ran, and not how many vehicles there are."""
    spot, unit = case.spot, case.reading.unit
    if case.reading.canonical != RUNS or unit is None:
        return None
    verb = _verb().fullmatch(case.phrases.text, spot.own_start, spot.start)
    if verb is None or verb["verb"] in vocabulary().acts.deeds:
        return None  # 起降236架次: the 起降架次
    return verb["verb"] + unit + NUMBER


@cache
def _verb() -> re.Pattern[str]:
    return regex(rf"{WHEN}(?P<verb>{trie(vocabulary().acts.running)})(?:了|{HEDGE}|达到?|\s)*")
