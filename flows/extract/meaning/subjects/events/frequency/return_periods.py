"""In how many years something comes once: 防洪标准由20年一遇提高到50年一遇, 50年一遇的洪水.

Works are built for what comes once in so many years, and that is their standard; of a flood or a storm itself it is the
return period (重现期). How long something lasts belongs in `flows.extract.meaning.subjects.events.durations.lasting`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

ONCE = regex(r"(?:[或和、至到—-][\d一二三四五六七八九十百千]{1,4}年)?一遇")
"""After 50年, or after the first of 20年或50年一遇."""
PERIOD = "重现期"
STANDARDS = ("标准", "防洪能力", "排涝能力", "防洪等级")
STANDARD_AFTER = regex(r"一遇的?(?P<what>[\u4e00-\u9fff]{0,6}?(?:标准|能力|等级))")
"""50年一遇的防洪标准, 50年一遇防洪能力."""
EVENT = regex(
    r"一遇的?(?:[特超]?大|严重|极端|罕见|强)*(?P<event>[\u4e00-\u9fff]{0,2}(?:洪水|洪涝|洪峰|洪灾|暴雨|降雨|大雨|干旱|旱灾|大旱|台风|风暴潮|高温|低温|暴雪|寒潮))"
)
"""百年一遇的特大暴雨."""
STANDARD_BEFORE = regex(
    r"(?P<what>[^，。；,;]{2,24}?(?:标准|能力|等级|(?=防洪|防潮|排涝)防[洪潮]|排涝))(?:[^，。；,;标]{0,20})$"
)
"""防洪标准由, 河道防洪由: up to the first of the years that it rises from."""
SUFFIX = "标准"


def comes_once(case: Case) -> str | None:
    """防洪标准 of 防洪标准由20年一遇提高到50年一遇, 暴雨重现期 of 遭遇50年一遇的暴雨; None of any other stretch of time."""
    spot = case.spot
    text = case.phrases.text
    if ONCE.match(text, spot.end) is None:
        return None
    name = _standard(case)
    if name is None:
        event = EVENT.match(text, spot.end)
        return PERIOD if event is None else event["event"] + PERIOD
    case.memory.go_on_with(name)
    return name


def _standard(case: Case) -> str | None:
    """The standard that the clause names after the years or before them, or that it told the years of last."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text, start = phrases.text, spot.clause.start
    after = STANDARD_AFTER.match(text, spot.end)
    before = STANDARD_BEFORE.search(text, start, spot.start)
    if before is not None:
        own = phrases.named(start, before.end("what"))
        if own is not None:
            return own if own.endswith(STANDARDS) else own + SUFFIX
    if after is not None:
        return after["what"]
    told = memory.subject or ""
    return told if memory.named and told.endswith(STANDARDS) else None
