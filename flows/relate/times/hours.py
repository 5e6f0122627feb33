"""How long something took against the times of the clock it lies between: 9时到11时30分，共2个半小时.

A clock of twelve hours may be meant and a day be left unsaid, so a time is held against another up to twelve hours,
unless the days of both are told: 18日8时至21日8时.
Flights, whose clocks are those of two places, and hours of work, which have breaks, are left alone. Dates belong in
`days` and `durations`. Source: the meaning of the words.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from flows.extract.figures.written_dates import PART_OF_DAY
from flows.regex import regex
from flows.relate.times.lengths import is_exact, span_length
from flows.relate.view import operand
from flows.relate.words import DASH
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.view import View
    from schemas.records import Figure, Relation

ENDS = ("first", "last")
MINUTES_OF_HOUR, MINUTES_OF_HALF = 60, 720
"""Minutes of an hour, and of the twelve hours of a clock."""


def clock_written(name: str) -> str:
    """A regular expression of a time of day, 9时, 11时30分 or 8:00, with groups `name`_hour and `name`_minute."""
    return (
        rf"(?<![\d.:])(?P<{name}_hour>2[0-4]|1\d|0?\d)"
        rf"(?:[时点](?!许|左右|前后|多)(?:(?P<{name}_minute>[0-5]?\d)分(?!钟|之)|(?P<{name}_half>半)|整)?(?!\d|许|左右|前后|多)"
        rf"|[:：](?P<{name}_past>[0-5]\d)(?![\d:：]|许|左右))"
    )


DAY_NAMED = rf"(?:当[日天晚]|次日|翌日|第二天|(?:\d{{1,2}}月)?\d{{1,2}}[日号])?(?:{PART_OF_DAY})?"
CLOCK = regex(clock_written("any"))
TOOK = (
    r"[，,]?(?:前后|总共|全程|整个过程)?(?:共计?|一共|历时|耗时|用时|为期|持续(?:了|时间)?|长达"
    r"|[^，。；\d]{0,4}时长(?:为|达|共)?|运行(?:时间)?|行驶(?:时间)?)(?:了|为)?$"
)
SPANNED = rf"[^，。；\d]{{0,12}}?{TOOK}"
"""Between a span and how long it was: 11时30分，共."""
BEGAN = r"开始|开幕|启动|出发|开赛|开工|开机|开出|发车|驶出|驶离|起跑|鸣枪|开播|开庭"
ENDED = r"结束|闭幕|完成|完毕|抵达|到达|到站|终止|收工|散会|休庭|冲线|冲过终点|扑灭"
FROM_TO = regex(
    rf"{clock_written('first')}[^，。；\d]{{0,6}}?\s?{DASH}\s?{DAY_NAMED}\s?{clock_written('last')}"
)
"""9时到11时30分, 18时持续到21日凌晨3时."""
DAYS_TOLD = regex(
    r"(?P<first_day>(?:(?P<month>\d{1,2})月)?(?P<from>\d{1,2})[日号])(?P<first>[\d时点分半:：]+)"
    rf"(?:\s?{DASH}|[^，。；\d]{{0,10}}?(?:{BEGAN})[^，。；\d]{{0,8}}[，,][^，。；\d]{{0,6}}?)\s?(?P<last_day>(?:(?P=month)月)?(?P<to>\d{{1,2}})[日号])(?P<last>[\d时点分半:：]+)"
)
"""7月18日8时至21日8时, 7月18日8时开始，至21日8时结束: the days of both, in one month and by a clock of 24 hours."""
LONGEST_DAY = len("12月31日")
BEGAN_ENDED = regex(
    rf"{clock_written('first')}[^，。；\d]{{0,10}}?(?:{BEGAN})[^，。；\d]{{0,8}}[，,][^，。；\d]{{0,6}}?{DAY_NAMED}\s?{clock_written('last')}"
    rf"(?=[^，。；\d]{{0,8}}?(?:{ENDED}))"
)
"""8时开始，10时30分结束."""
TWO_CLOCKS = regex(r"当地|北京时间|时差|时区|飞|航班|降落|着陆")
"""What may tell the times of two places."""
BREAKS = regex(
    r"每|各|分别|连续|工作|上班|办公|营业|值班|接诊|午休|休息|扣除|中断|暂停|除去|其中|有效"
)
"""What is no stretch of time from one time to the other, or more than one."""
LISTED = regex(rf"\d[日号]?\s?(?:{DASH}|、|和)\s?(?:\d{{1,2}}月)?\d{{1,2}}[日号][^，。；]*$")
"""Several days before a time: 6月1日至3日9时."""
CLOSED = regex(r"[，。；、）)\n]|的|$")
WHOLE_HOURS = regex(r"[^分半.．]*(?:小时|钟头|个钟)")
HALF_HOURS = regex(r"[^分]*(?:小时|钟头|个钟)")
APART_CHARS = 40
"""Characters between a span and its length."""
SLACK_OF_HOURS, SLACK_OF_HALVES, SLACK_OF_TENS, SLACK = 30, 15, 5, 1
"""Minutes that a length in whole hours leaves open, one in half hours, in tens of minutes, and any."""
TEN = 10


def find(view: View) -> Iterator[Relation]:
    """Every length of time that is told right after the two times it lies between."""
    for pattern in (FROM_TO, BEGAN_ENDED):
        for match in pattern.finditer(view.text):
            sentence = view.sentence_at(match.start())
            figure = next(iter(view.within(match.end(), match.end() + APART_CHARS)), None)
            if figure is None or figure.start >= sentence.end or not is_exact(figure, "s"):
                continue
            words = view.text[match.end() : figure.start]
            told = view.text[sentence.start : figure.end]
            if (
                re.fullmatch(SPANNED, words)
                and CLOSED.match(view.text, figure.end)
                and len(CLOCK.findall(told)) == len(ENDS)
                and not TWO_CLOCKS.search(view.text, sentence.start, sentence.end)
                and not BREAKS.search(view.text, sentence.start, sentence.end)
                and not LISTED.search(view.text, sentence.start, match.start())
            ):
                yield _length(view, figure, match)


def _length(view: View, figure: Figure, match: re.Match[str]) -> Relation:
    """The length against the time that passed, which is known up to twelve hours: the nearest is taken."""
    stated = (figure.value or Decimal(0)) / MINUTES_OF_HOUR
    first, last = _minutes(match, "first"), _minutes(match, "last")
    days = DAYS_TOLD.search(view.text, max(0, match.start() - LONGEST_DAY), match.end())
    if days is not None and int(days["to"]) >= int(days["from"]):
        passed = last - first + (int(days["to"]) - int(days["from"])) * 2 * MINUTES_OF_HALF
        places = [
            (days.start("first_day"), days.end("first")),
            (days.start("last_day"), days.end("last")),
        ]
    else:
        passed = (last - first) % MINUTES_OF_HALF
        halves = max(0, round((stated - passed) / MINUTES_OF_HALF))
        passed += halves * MINUTES_OF_HALF
        places = [_place(match, name) for name in ENDS]
    slack = _slack(figure.text, stated, first, last)
    operands = [view.words(*place, name) for place, name in zip(places, ENDS, strict=True)]
    a, b = (one.text for one in operands)
    hours, minutes = divmod(passed, MINUTES_OF_HOUR)
    size = f"{hours}小时{minutes}分钟" if minutes else f"{hours}小时"
    return span_length(
        [operand(figure, "length"), *operands],
        stated,
        Interval(Decimal(passed - slack), Decimal(passed + slack)),
        f"{b} − {a} = {size}",
        (f"from {a} to {b} it is {size}", f"{a}至{b}为{size}"),
    )


def _slack(text: str, stated: Decimal, first: int, last: int) -> int:
    """The minutes that a length leaves open: as it is rounded, unless both times are told in full or half hours."""
    is_exact = all(minute % (MINUTES_OF_HOUR // 2) == 0 for minute in (first, last))
    if HALF_HOURS.fullmatch(text):
        if is_exact:
            return SLACK
        return SLACK_OF_HOURS if WHOLE_HOURS.fullmatch(text) else SLACK_OF_HALVES
    return SLACK if is_exact or stated % TEN else SLACK_OF_TENS


def _minutes(match: re.Match[str], name: str) -> int:
    """The minutes since midnight of a time as written."""
    minute = MINUTES_OF_HOUR // 2 if match[f"{name}_half"] else 0
    past = match[f"{name}_minute"] or match[f"{name}_past"] or minute
    return int(match[f"{name}_hour"]) * MINUTES_OF_HOUR + int(past)


def _place(match: re.Match[str], name: str) -> tuple[int, int]:
    """Where a time is written, with its 分 or 半."""
    found = CLOCK.match(match.string, match.start(f"{name}_hour"))
    return found.span() if found is not None else match.span(f"{name}_hour")
