"""A whole bulletin: a title in one register, and passages by the writers of that register."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from bench.bulletins import counts, days, levels, quiet, rates, series, structure, told
from bench.bulletins.draw import Draw
from bench.bulletins.text import compose
from bench.bulletins.words import FIRMS

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.bulletins.text import Bulletin, Passage

    Writer = Callable[[Draw], Passage]

QUIET: tuple[Writer, ...] = (quiet.open_list, quiet.plain, quiet.plain)
STATISTICS: tuple[Writer, ...] = (
    *(structure.structure,) * 8,
    series.growth,
    series.change,
    *(series.average,) * 2,
    series.ratio,
    rates.point_change,
    rates.direction,
    rates.acceleration,
    rates.fall,
    rates.turn,
    *(rates.index,) * 2,
    levels.balance,
    levels.vital,
    levels.payments,
    levels.per_head,
    levels.per_unit,
    levels.income_gap,
    told.months,
    told.quarters,
    told.twice,
    told.growth_twice,
    told.above,
    told.below,
    counts.inspected,
    counts.listed,
    *QUIET,
)
NEWS: tuple[Writer, ...] = (
    told.tenths,
    told.above,
    told.twice,
    counts.rate,
    *(counts.survey,) * 2,
    counts.listed,
    counts.inspected,
    days.span,
    *(days.period,) * 2,
    series.change,
    rates.direction,
    *QUIET,
)
EPIDEMIC: tuple[Writer, ...] = (
    counts.districts,
    counts.states,
    counts.running,
    counts.flowing,
    *(counts.identifiers,) * 2,
)
REGISTERS: tuple[tuple[str, tuple[Writer, ...]], ...] = (
    ("{place}{year}年国民经济和社会发展统计公报", STATISTICS),
    ("{place}{year}年经济运行情况", STATISTICS),
    ("{year}年{place}政府工作报告", STATISTICS),
    ("{place}发布{year}年主要经济指标", STATISTICS),
    ("{place}统计局负责人解读{year}年经济数据", STATISTICS),
    ("{place}：一年来的新变化", NEWS),
    ("{place}要闻速览", NEWS),
    ("{place}卫生健康委员会情况通报", EPIDEMIC),
    (
        "{firm}股份有限公司{year}年年度报告摘要",
        (series.company, structure.company, structure.company),
    ),
    ("关于{place}{year}年预算执行情况的报告", (structure.budget, structure.budget, levels.budget)),
)
PASSAGES = 10
"""Tried: what speaks again of what a bulletin has spoken of is left out."""


def bulletin(seed: int) -> Bulletin:
    """The bulletin of this seed."""
    draw = Draw(Random(seed))  # noqa: S311 - repeatable text, not secrets
    title, writers = draw.pick(REGISTERS)
    draw.is_grouped = "报告摘要" in title and draw.chance(1, 2)
    passages: list[Passage] = []
    used: set[str] = set()
    for _ in range(PASSAGES):
        one = draw.pick(writers)(draw)
        if used.isdisjoint(one.topics):
            used |= one.topics
            passages.append(one)
    return compose(title.format(place=draw.place, year=draw.year, firm=draw.pick(FIRMS)), passages)
