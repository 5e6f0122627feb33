"""A match that was played on a day, told first, and what later sentences count of the play: 5月21日，甲队主场迎战乙队。…首节领先7分.

What else was held on a day, and is taken up by a word for it, belongs in `flows.extract.meaning.times.happened.held`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.times import relative
from flows.extract.meaning.times.now.anchoring import sentence_before
from flows.extract.meaning.times.state import Match
from flows.extract.text.alternations import either, trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.times.dated import Dated
    from flows.extract.meaning.times.state import State

AT_HOME = "[主客]场(?!馆)"
"""甲队主场迎战乙队, and no 主场馆."""
TO_COME = regex("将[于在与和对迎]|即将|赛前|前瞻|预计|定于|开打前")
COUNTS = r"得到\s?\d|投\s?\d+\s?中|\d\s?中\s?\d|第[一二三四]节|半[场时]|全场(?!观众)"
"""全场21投11中: what tells of the play by its numbers and its times."""
OF_OTHERS = regex(
    r"场均|赛季(?!新高|最高)|生涯(?!新高|最高)|历史|职业|此前|上一?[场轮战]|下一?[场轮战]|前[\d一二两三四五六七八九十]+[场轮战]|近[\d一二两三四五六七八九十]+[场轮战]|\d+场|[连][胜败]|排名|积分|战绩|总冠军|本届|过去|之前|交[手锋]|[去今]年|年薪|合同|岁|身高|观众|转会|累计"
)
"""场均20分, 近5场: what is told of other matches, or of a player."""
FAR = 3000
"""How far after its match play is told, in characters."""


@cache
def _played() -> re.Pattern[str]:
    """甲队主场迎战乙队: what tells that a match was played."""
    return regex(either(trie(vocabulary().contests.matches), AT_HOME))


@cache
def _play() -> re.Pattern[str]:
    """首节领先7分, 全场21投11中: what a sentence counts of the play."""
    return regex(either(trie(vocabulary().contests.play), COUNTS))


def told(state: State, date: Dated, period: str | None) -> Match | None:
    """The match that the sentence of a date tells was played then; None where it tells of none, or of one to come."""
    if period is None or not relative.is_one_day(period) or date.is_base or date.is_since:
        return None
    start, end = date.sentence.start, date.sentence.end
    if _played().search(state.text, date.end, end) is None:
        return None
    if TO_COME.search(state.text, start, end) is not None:
        return None
    return Match(period, end)


def go_on(state: State, figure_at: int) -> None:
    """Let the day of the match told last govern the sentence of a figure that counts the play, where no time does since."""
    match = state.earlier.match
    if match is None or state.governing is not None or state.absolute != match.day:
        return
    since = sentence_before(state.text, figure_at) + 1
    if not match.end <= since <= match.end + FAR or since <= state.named_at:
        return
    ends = state.text.find("。", figure_at)
    end = len(state.text) if ends < 0 else ends
    if _play().search(state.text, since, end) is None:
        return
    if OF_OTHERS.search(state.text, since, end) is not None:
        return
    state.return_at(end)
    state.turn_to(match.day)
