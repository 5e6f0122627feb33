"""What an index stood at in a session: at its opening, its highest and its lowest; the close goes by its name alone.

上证综指以3138点低开，下探3118点后回升，上摸3162点，收报3155点.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

INDEX = "index"
INDICES = ("指数", "指")
AT_OPENING, AT_LOWEST, AT_HIGHEST = "开盘点位", "最低点位", "最高点位"
_OPENED, _LOW, _HIGH = (
    "(?:高开|低开|平开|开盘)",
    "(?:下探|下摸|探底|探|最低)",
    "(?:上摸|摸高|上探|冲高|最高)",
)
_UP_TO = rf"(?:[报见达至到于在触及了]|{HEDGE}|\s)*$"
BEFORE = {
    AT_OPENING: regex(_OPENED + _UP_TO),
    AT_LOWEST: regex(_LOW + _UP_TO),
    AT_HIGHEST: regex(_HIGH + _UP_TO),
}
_OF_DAY = r"的?(?:全天|全日|盘中|日内|早盘|当日)?"
AFTER = {
    AT_OPENING: regex(rf"(?:小幅|大幅|微幅|跳空|双双)?{_OPENED}"),
    AT_LOWEST: regex(rf"{_OF_DAY}最?低[点位]"),
    AT_HIGHEST: regex(rf"(?:{_OF_DAY}最?高[点位]|的历史(?:新高|高点))"),
}
WITH = regex(rf"以{HEDGED}$")
"""以3138点低开: the verb stands after the number."""

CLOSED = regex(
    r"(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日|昨日|昨天|今日|今天|当天|当日|周[一二三四五])(?:大幅|小幅|再度|再)?"
    r"(?:收盘|报收|收报|收于|收在|收|报)(?:[于在报约])?\s*$"
)
"""30日收, 9月29日收于, before the points: on which day an index closed at them."""
LONGEST_CLOSED = 24
GOES_ON = regex("(?:但|而|不过|其中|至|截至|到|并|且|\\s)*")
OVER_TIME = regex("(?:均值|平均值|最[高低]值|最[高低]点位|开盘点位|中位数)$")
"""What an index had over a time, and not at the close of a day."""


def closed(case: Case) -> str | None:
    """加权指数 of 加权指数30日收22820点, or of what was told before of it: 指数9月均值1197点，但29日收于1701点."""
    phrases, spot, told = case.phrases, case.spot, case.memory.level or ""
    low = spot.in_clause(LONGEST_CLOSED)
    day = CLOSED.search(phrases.text, low, spot.start)
    if day is None:
        return None
    if GOES_ON.fullmatch(phrases.text, spot.clause.start, day.start()):
        index = OVER_TIME.sub("", told)
        return index if index.endswith(INDICES) else None
    own = phrases.owner(spot.clause.start, day.start())
    return own if own is not None and own.endswith(INDICES) else None


def in_session(case: Case, name: str) -> str:
    """The name of a level of an index, with the part of the session that it is of; else the name as it is."""
    spot = case.spot
    if case.reading.kind != INDEX or not case.moved.is_still or not name.endswith(INDICES):
        return name
    text = case.phrases.text
    if WITH.search(text, spot.since, spot.start):
        opened = AFTER[AT_OPENING].match(text, spot.end)
        return name + AT_OPENING if opened else name
    for level, before in BEFORE.items():
        if before.search(text, spot.since, spot.start) or (
            level != AT_OPENING and AFTER[level].match(text, spot.end)
        ):
            return name + level
    return name
