"""A date from which something lasts up to now: 自2021年7月试点启动以来, 2010年3月至今.

A time since when there has been no other such figure belongs in `flows.extract.meaning.times.other_times.superlatives`.
"""

from __future__ import annotations

from flows.extract.figures.stated.dates import number
from flows.extract.meaning.times.other_times.superlatives import A_RECORD
from flows.regex import regex

SINCE = regex(
    rf"(?:[^，。；,;\d\n]{{0,30}}?以来|起?(?:至今(?![年天日晨晚早])|迄今)|起(?:任职|担任|就任|任))(?!{A_RECORD})"
)
"""自2021年7月试点启动以来, 2010年3月至今, 2019年7月起任职: from then up to now."""
OPENS_SINCE, SINCE_REACH = ("自", "从"), 50
SINCE_OPENED = regex(rf"[^，。；,;\n]{{0,{SINCE_REACH}}}?以来(?!{A_RECORD})")
"""自2021年7月5个城市开展试点以来: from then up to now, with a number between."""

SINCE_BEGUN = regex(
    r"(?![^。；\n]{0,40}[至迄]今)(?:起|开始|(?:正式|全面|首次|在)?[^，。；,;\d\n]{0,14}?(?:(?<!重)开[业工园馆通播放业展机服张学店]|动工|启动|成立|创[建办立]|设立|上[线市映架]|投[产用运]|运营|营业|启用|实施|施行|推出|发行|发[布售]|试点|组建|入驻|上任|任职|服役|首[飞播映发])[^，。；,;\d\n]{0,10}?)"
    r"[，,][^，。；,;\d\n]{0,16}?(?:已(?!于|在)经?|(?<!公)共(?![同享建和有产治])|累计|总共|一共|先后)"
)
"""自2023年5月8日开业，已接待顾客3万人次: from then on, in all."""


def is_since(text: str, before: str, end: int) -> bool:
    """Whether a date that ends at `end` is when something began that lasts up to now: 自2021年7月试点以来."""
    if SINCE.match(text, end):
        return True
    if not before.endswith(OPENS_SINCE):
        return False
    if SINCE_BEGUN.match(text, end):
        return True
    return (
        text.find("以来", end, end + SINCE_REACH + 2) >= 0
        and SINCE_OPENED.match(text, end) is not None
    )


IN_A_ROW = regex(
    r"以来[，,]?[^，。；,;\d]{0,8}连续(?P<number>[1-9]\d?|[二两三四五六七八九]|十[一二三四五六七八九]?)年"
)
"""自2012年以来连续4年: so many years, and not up to now."""


def in_a_row(text: str, end: int, year: str) -> str | None:
    """The years that 以来连续5年 after a year counts from it: 2012/2015 of 自2012年以来连续4年."""
    counted = IN_A_ROW.match(text, end)
    years = 0 if counted is None else number(counted["number"])
    return f"{year}/{int(year) + years - 1}" if years > 1 else None
