"""A number whose unit stands in brackets before it, as labels of tables have it: 营业收入（亿元）1286.4, 毛利率（%）：28.4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.amounts import percent_unit
from flows.extract.figures.stated.quantities import read
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.figures.scan import Match
    from flows.extract.figures.stated.readings import Reading

BETWEEN = ")）:： \u3000\t"
"""What may stand right before such a number."""
MINUS = ("-", "−")
UNIT = regex(r"[（(](?:单位[:：])?(?P<unit>[^（()）\d，。；]{1,8})[)）][:：]?[ \u3000\t]*$")
LONGEST = 20
"""How far before the number the bracket may open, in characters."""


def headed(match: Match, text: str) -> tuple[Match, Reading] | None:
    """The number, with its minus, and what it states in the unit before it; None where no bracket holds a unit there."""
    start = match.start - (text[match.start - 1 : match.start] in MINUS)
    if not start or text[start - 1] not in BETWEEN:
        return None
    told = UNIT.search(text, max(0, start - LONGEST), start)
    if told is None:
        return None
    unit = told["unit"]
    number = match._replace(start=start, text=text[start : match.end])
    form = "quantity" if percent_unit(unit) is None else "percent"
    reading = read(form, number.text + unit)
    return None if reading is None else (number, reading)
