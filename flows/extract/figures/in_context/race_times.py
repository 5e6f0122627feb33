"""Times of a race, written as on a clock: 成绩为2:07:42, 以2:07:42夺冠."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.stated.quantities import read
from flows.extract.text.hedges import HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.figures.scan import Match
    from flows.extract.figures.stated.readings import Reading

WRITTEN = regex(
    r"(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d)|(?P<alone>\d{1,2}):(?P<of_it>[0-5]\d\.\d{1,2})"
)
"""Hours, minutes and seconds, or minutes and seconds with their parts."""
RUN_IN = regex(
    rf"(?:成绩|[蝶仰蛙由合]泳|用时|耗时|[跑游骑划走滑]出|净计时|枪声?成绩|纪录)(?:了|为|是|达|\s)*{HEDGED}$"
)
"""What says right before it that somebody took so long."""
WON_IN = regex(
    "的?(?:(?:个人|赛会|最好|最佳|新|优异|惊人)*成绩|夺冠|夺得|夺金|完赛|冲线|冲过|率先|刷新|打破|获胜|折桂)"
)
"""What says so right after it."""
REACH = 10
"""How far before it such a word may begin, in characters."""


def race_time(match: Match, text: str) -> Reading | None:
    """How long somebody took, where the words beside say that it is no time of the day and no proportion; else None."""
    written = WRITTEN.fullmatch(match.text)
    if written is None:
        return None
    is_run = RUN_IN.search(text, max(0, match.start - REACH), match.start) is not None
    is_run = is_run or (written["of_it"] or "").startswith("0")  # no side of a proportion
    if not is_run and WON_IN.match(text, match.end) is None:
        return None
    if written["alone"]:
        return read("clock_span", f"{int(written['alone'])}分{written['of_it']}秒")
    hours, minutes, seconds = (int(written[part]) for part in ("hours", "minutes", "seconds"))
    return read("clock_span", f"{hours}小时{minutes}分{seconds}秒")
