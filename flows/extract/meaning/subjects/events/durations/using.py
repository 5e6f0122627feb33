"""How many hours equipment was in use: 发电设备平均利用843小时，其中水电555小时 are the 平均利用小时 of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

HOUR, HOURS = "小时", "平均利用小时"
USED = regex(rf"(?:累计)?(?:平均)?利用(?:小时数?)?(?:{HEDGE}|达到?|[为是]|\s)*$")
"""发电设备累计平均利用, 火电设备平均利用小时数为: between what was in use and how long."""
ALONE = regex(
    rf"(?:其中|[，,：:、]|\s)*(?P<who>[\u4e00-\u9fff]{{2,10}}?)(?:{HEDGE}|达到?|[为是]|\s)*"
)
"""其中，水电: nothing but one kind before its hours."""


def in_use(case: Case) -> str | None:
    """The hours in use of what the clause names, or of one kind of what such hours were told of before."""
    phrases, spot = case.phrases, case.spot
    if case.reading.unit != HOUR:
        return None
    text, start = phrases.text, spot.own_start
    used = USED.search(text, start, spot.start)
    if used is not None:
        who = phrases.named(start, used.start())
        return who + HOURS if who and who.endswith(vocabulary().things.equipment) else None
    if not (case.memory.level or "").endswith(HOURS):
        return None
    alone = ALONE.fullmatch(text, start, spot.start)
    is_kind = alone is not None and alone["who"].endswith(vocabulary().things.equipment)
    return alone["who"] + HOURS if alone is not None and is_kind else None
