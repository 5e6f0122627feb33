"""How many waters or stations are past a line, which stands behind their number: 10条河流超警戒水位 are 超警戒水位河流.

By how much one of them is past it belongs in `flows.extract.meaning.subjects.comparisons.leads.comparing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

PAST = regex(
    r"(?:主要)?(?P<who>(?:大中型|中小型|大型|中型|小型|重点)?(?:河流|江河|河道|水库|湖泊|水文站|测站|站点|断面|站))?(?:水位|均|都|仍|已经?|先后|相继|一度|目前|发生|出现)*超过?(?P<line>(?:警戒|保证|设防|汛限|历史最高|防洪高|历史(?:极值|[纪记]录)?)(?:水位|线)?|警|保)(?=[，。；、,;）)运洪\d\s]|$)"
)
"""河流超警戒水位, 水库超汛限水位运行: right behind the number."""
SHORT = {"警": "警戒", "保": "保证", "历史": "历史最高"}
LEVEL = "水位"
"""What the lines are of, which the text may leave out: 超警戒."""


def how_many(case: Case) -> str | None:
    """超警戒水位河流 of 10条河流超警戒水位; None where no line follows."""
    text, spot = case.phrases.text, case.spot
    past = PAST.match(text, spot.end)
    if past is None or case.reading.unit is None:
        return None
    who = past["who"] or vocabulary().things.in_units.get(case.reading.unit)
    if who is None:
        return None
    line = SHORT.get(past["line"], past["line"])
    return f"超{line if line.endswith((LEVEL, '线')) else line + LEVEL}{who}"
