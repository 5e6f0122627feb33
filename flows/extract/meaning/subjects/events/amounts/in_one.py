"""In how long something comes to so much, told before its name or verb: 一个月的盈利 is the 月盈利, 一天能挣 the 日收入."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

IN_ONE = regex("(?<![第前近头这那过去十百])一个?(?P<time>月|年|天|日|周|季度)的$")
"""一个月的, and not 第一年的."""
REACH = 8
"""How far before a name such a time is looked for, in characters."""
OF, DAY, DAILY = "的", "天", "日"
EARNS_IN = regex(
    rf"(?<![第前近头这那过去十百])(?:一个?|每个?)(?P<time>月|年|天|日|周)"
    rf"(?:下来|平均|[只也就都才还可能以]|最[多少]|最起码|至少|大概|{HEDGE})*$"
)
"""一天只能, 每个月最多能 before 挣."""
EARNINGS = ("收入", "盈利", "净利润")
"""What the verbs of earning name: 挣, 赚, 净赚."""
LASTING = "v"
ENDS = ("了", "过", "满", "近", "的", "开业", "创业")
"""The tag of what went on for so long, and other words right before the time: 打工一年挣了30万元, 做了一个月挣了3000元."""


def in_each(text: str, at: int) -> str:
    """月 of 一个月的 right before the name that begins there; empty where no such time stands there."""
    if text[at - 1 : at] != OF:
        return ""
    time = IN_ONE.search(text, max(0, at - REACH), at)
    return "" if time is None else time["time"].replace(DAY, DAILY)


def earned_in(case: Case, verb_at: int, noun: str) -> str | None:
    """快递员月收入 of 快递员一个月能挣1万元; None where the verb is of no earning, or no such time stands before it."""
    phrases, spot = case.phrases, case.spot
    if noun not in EARNINGS:
        return None
    time = EARNS_IN.search(phrases.text, spot.clause.start, verb_at)
    if time is None:
        return None
    at = time.start()
    before = phrases.preceding(spot.clause.start, at)
    if before is not None and (before.tag[0] == LASTING or before.text in ENDS):
        return None
    who = phrases.owner(spot.clause.start, at, no_place=True) or ""
    return who + time["time"].replace(DAY, DAILY) + noun
