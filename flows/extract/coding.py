"""The catalogue's code for what a figure measures, from the name that it was given.

A rate of change has the code of its level and _growth, a share the code of its part and _share; a lead over something is
coded as what leads. What no name is known for is coded by what its classifier counts, where that says enough.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract import naming
from schemas.catalogue.indicators import by_unit, indicator_code, share_code

if TYPE_CHECKING:
    from schemas.catalogue.indicators import Indicator
    from schemas.records import Figure

SHARE = re.compile(r"(?P<part>.+?)(?:占.+的比重|占比)(?:变动)?")
LEAD = re.compile(r"(?P<what>.+?)(?:[高低快慢好多少]于|[高低]出).+的幅度")
RATES = ("%", "1")


def code(figure: Figure, entry: Indicator | None) -> str | None:
    """The code of the figure's indicator; `entry` is what the catalogue knows its subject as."""
    name = figure.indicator or ""
    share = SHARE.fullmatch(name) if "占" in name else None
    if share is not None:
        part = naming.standard(share["part"])[1]
        if part is not None:
            return share_code(part)
    lead = LEAD.fullmatch(name) if name.endswith("的幅度") else None
    if lead is not None:
        _, led, _ = naming.standard(lead["what"])
        return None if led is None else indicator_code(led, growth=_is_growth(lead["what"]))
    if entry is None:
        counted = by_unit().get(figure.canonical_unit or "") if figure.kind == "count" else None
        return None if counted is None else counted.code
    is_rate = figure.canonical_unit in RATES
    moved = is_rate and figure.role == "change"
    return indicator_code(
        entry, growth=moved or (_is_growth(name) and (is_rate or _is_moved(name)))
    )


def _is_growth(name: str) -> bool:
    return name.endswith("增速") or _is_moved(name)


def _is_moved(name: str) -> bool:
    return name.endswith("变动") and naming.MOVED_RATE.search(name) is not None
