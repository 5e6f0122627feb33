"""How much of a whole something reaches, where the whole stands before the number: 家庭医生签约覆盖常住人口的45%.

Where it stands after the number (医保覆盖95%的居民) is `sharing` beside this module.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGED
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.subjects.case import Case

OF = "的"
EVERYWHERE = regex("(?:全[国省市县区州镇乡]|[我本][省市县区州])?的?")
"""覆盖全市常住人口: where the whole is."""


def reached(case: Case) -> str | None:
    """家庭医生签约覆盖常住人口的比重; None where the clause says nothing of the kind."""
    phrases, spot = case.phrases, case.spot
    text, start = phrases.text, spot.clause.start
    if text.find(OF, start, spot.start) < 0:
        return None
    found = _reaching().search(text, start, spot.start)
    if found is None:
        return None
    whole = phrases.before(*found.span("whole"))
    if whole is None or whole.end < found.end("whole"):
        return None
    if EVERYWHERE.fullmatch(text, found.start("whole"), whole.start) is None:
        return None
    by = phrases.named(start, found.start())
    return None if by is None else f"{by}{found['verb']}{phrases.name(whole)}的比重"


@cache
def _reaching() -> re.Pattern[str]:
    """覆盖常住人口的: from the verb up to the share; 覆盖面扩大到 is no verb."""
    verbs = "|".join(vocabulary().acts.extending)
    return regex(
        rf"(?:已经?|可|将|能)*(?P<verb>{verbs})(?:了|到)?(?![面率])(?P<whole>[^，。；、,;\d的]{{2,16}})的{HEDGED}$"
    )
