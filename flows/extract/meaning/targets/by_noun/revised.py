"""Forecasts by their noun, and what they are revised to: 增长预测为5%, 将增长预期由2.9%下调至2.4%, 增速为4.6%，较此前上调0.1个百分点.

By how much a forecast is revised has come about, and is none. What a verb foretells is in
`flows.extract.meaning.targets.by_verb.opening`, prices that are aimed at in `naming`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

_FORECAST = "(?:(?<![可所难被])预测|预估|预期|指引|展望|前景)(?:目标|区间|中值|均值|[值数])?"
_REVISED = "(?:[上下]调|调[高低升降]|[上下]修)"
_MOVED = rf"(?:{_REVISED}|修[正订]|调整|提[高升]|[上下]?[升降]|降低|维持|保持)"
_HOW = "(?:分别|均|都|再次?|又|也|被|大幅|小幅|进一步|一致|略微?)*"
_AMOUNT = r"\d[\d.]*\s?(?:%|个?(?:百分|基)?点)"
_AMOUNTS = rf"(?:{_AMOUNT}|\d[\d.]*)(?:[和、及与]{_AMOUNT})*"
_LEVEL = r"\d[\d.,]*\s?[^，。；,;\d]{1,6}"
_BY = rf"(?:了?{HEDGE}?{_AMOUNTS})?"
_FROM = rf"[由从](?:此前|之前|先前|原先|原来|目前|当时)?的?{HEDGE}?"

FORECAST = regex(
    rf"{_FORECAST}(?:(?<!值)(?:为|是|[：:])|[至到]|{_HOW}(?:{_FROM}{_LEVEL})?{_HOW}{_MOVED}{_BY}[至到为在]|{_HOW}{_FROM}){HEDGE}?(?:{_LEVEL}[和、及与至])?$"
)
"""预测为, 预期由2.9%下调至, 预测从: from the noun of a forecast up to what it is, or what it was."""
EXPECTED = regex(
    rf"(?<![可所难被])预测(?:值|数)?的(?:上[涨升]|下[跌降滑]|增长|萎缩|[增减涨跌])?{HEDGE}?$"
)
"""高于分析师预测的: up to the forecast that something is held against."""
RATES = ("percent", "money")
_GROWTH = "(?:增长率?|增速|增幅|通胀率?)"
GROWTH_TO = regex(
    rf"{_GROWTH}(?:目标)?{_HOW}(?:{_FROM}{_LEVEL})?{_HOW}{_REVISED}{_BY}[至到为]{HEDGE}?(?:{_LEVEL}[和、及与])?$"
)
"""将经济增长率上调0.2个百分点至: what is raised so is no result, but what is foreseen."""
GROWTH = regex(rf"{_GROWTH}[^，。；,;\d]{{0,6}}$")
REVISED_BY = regex(
    rf"(?:左右)?[，,（(](?:均|分别|都)*(?:[比较][^，。；,;\d]{{0,12}}?(?:\d{{1,2}}月份?)?[^，。；,;\d]{{0,8}})?{_REVISED}了?{HEDGE}?{_AMOUNT}"
)
"""，比此前上调0.2个百分点: after a growth rate that is foreseen."""
BY = regex(
    rf"(?:{_FORECAST}|{_GROWTH}){_HOW}(?:{_FROM}{_LEVEL})?{_HOW}{_REVISED}了?{HEDGE}?(?:(?:{_AMOUNT}|\d[\d.]*)[和、及与])*$"
)
"""预期分别上调0.1个百分点和: up to by how much."""
MARKS = regex("预[测估期]|指引|展望|前景")


def is_revision(asked: Asked) -> bool:
    """Whether the figure at `start` says by how much a forecast was revised: 预期上调0.2个百分点."""
    return asked.says(BY)


def is_forecast(asked: Asked) -> bool:
    """Whether it is what a forecast is, was or has been revised to."""
    text, figure, start = asked.text, asked.figure, asked.start
    since = asked.place.clause.start
    if figure.kind == "percent":
        if GROWTH_TO.search(text, since, start) is not None:
            return True
        if GROWTH.search(text, since, start) is not None and REVISED_BY.match(text, asked.end):
            return True
    if MARKS.search(text, since, start) is None:
        return False
    if figure.kind in RATES and EXPECTED.search(text, since, start) is not None:
        return True
    return FORECAST.search(text, since, start) is not None
