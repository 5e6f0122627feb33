"""A match that was played on a day, told first, and what later sentences count of the play: 5月21日，甲队主场迎战乙队。…首节领先7分.

What else was held on a day, and is taken up by a word for it, belongs in `flows.extract.meaning.times.happened.held`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.times import relative
from flows.extract.meaning.times.now.anchoring import sentence_before
from flows.extract.meaning.times.state import Match
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.times.dated import Dated
    from flows.extract.meaning.times.state import State

PLAYED = regex(
    r"迎战|对阵|[主客]场(?!馆)|击败|战胜|不敌|力克|险胜|惜败|大胜|完胜|逆转|横扫|对决|德比|决赛|季后赛|联赛|常规赛|小组赛|淘汰赛|揭幕战|焦点战"
)
"""甲队主场迎战乙队: what tells that a match was played."""
TO_COME = regex("将[于在与和对迎]|即将|赛前|前瞻|预计|定于|开打前")
PLAY = regex(
    r"得分|得到\s?\d|砍下|轰下|独[取得揽]|抢断|篮板|助攻|盖帽|三分|投\s?\d+\s?中|\d\s?中\s?\d|罚球|失误|进球|射门|射正|破门|角球|点球|犯规|[红黄]牌|控球率"
    r"|[首末]节|第[一二三四]节|[上下]?半[场时]|全场(?!观众)|终场|开局|加时|比分|分差|领先|扳平|反超|攻势|发球|扣球|拦网|破发|[局赛]点|首盘|次盘|决胜[局盘]"
)
"""首节领先7分, 全场21投11中: what a sentence counts of the play."""
OF_OTHERS = regex(
    r"场均|赛季(?!新高|最高)|生涯(?!新高|最高)|历史|职业|此前|上一?[场轮战]|下一?[场轮战]|前[\d一二两三四五六七八九十]+[场轮战]|近[\d一二两三四五六七八九十]+[场轮战]|\d+场|[连][胜败]|排名|积分|战绩|总冠军|本届|过去|之前|交[手锋]|[去今]年|年薪|合同|岁|身高|观众|转会|累计"
)
"""场均20分, 近5场: what is told of other matches, or of a player."""
FAR = 3000
"""How far after its match play is told, in characters."""


def told(state: State, date: Dated, period: str | None) -> Match | None:
    """The match that the sentence of a date tells was played then; None where it tells of none, or of one to come."""
    if period is None or not relative.is_one_day(period) or date.is_base or date.is_since:
        return None
    start, end = date.sentence.start, date.sentence.end
    if PLAYED.search(state.text, date.end, end) is None:
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
    if PLAY.search(state.text, since, end) is None:
        return
    if OF_OTHERS.search(state.text, since, end) is not None:
        return
    state.return_at(end)
    state.turn_to(match.day)
