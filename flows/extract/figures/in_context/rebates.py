"""What a buyer must reach, and what is then taken off: 满300减50."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.quantities import read
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.figures.scan import Match
    from flows.extract.figures.stated.readings import Reading

REBATE = regex(
    r"满(?P<reached>\d{1,6})元?(?:立?减|返|送)(?P<off>\d{1,6})(?![\d.%]|[件个张袋份盒瓶次天杯只支本套])"
)
"""300 and 50 of 满300减50, where nothing is counted."""
REACH = 12
"""How far before a number its rebate may begin."""
YUAN, FULL = "元", "满"


def rebate(match: Match, text: str) -> Reading | None:
    """The sum that a bare number is in a rebate; None elsewhere."""
    opened = text.rfind(FULL, max(0, match.start - REACH), match.start)
    told = None if opened < 0 else REBATE.match(text, opened)
    if told is None or match.start not in (told.start("reached"), told.start("off")):
        return None
    reading = read("quantity", match.text + YUAN)
    return None if reading is None else reading._replace(unit=None)
