"""A whole bulletin: a title in one register, and passages by the writers of that register."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from bench.bulletins import levels, rates, series
from bench.bulletins.draw import Draw
from bench.bulletins.structure import structure
from bench.bulletins.text import compose

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.bulletins.text import Bulletin, Passage

    Writer = Callable[[Draw], Passage]

STATISTICS: tuple[Writer, ...] = (
    *(structure,) * 6,
    series.growth,
    series.change,
    series.average,
    series.ratio,
    rates.point_change,
    rates.direction,
    rates.acceleration,
    rates.fall,
    rates.turn,
    rates.index,
    levels.balance,
    levels.vital,
    levels.per_head,
    levels.per_unit,
    levels.income_gap,
)
REGISTERS: tuple[tuple[str, tuple[Writer, ...]], ...] = (
    ("{place}{year}年国民经济和社会发展统计公报", STATISTICS),
    ("{place}{year}年经济运行情况", STATISTICS),
    ("{year}年{place}政府工作报告", STATISTICS),
)
PASSAGES = 8


def bulletin(seed: int) -> Bulletin:
    """The bulletin of this seed."""
    draw = Draw(Random(seed))  # noqa: S311 - repeatable text, not secrets
    title, writers = draw.pick(REGISTERS)
    passages: list[Passage] = []
    used: set[str] = set()
    for _ in range(PASSAGES):
        one = draw.pick(writers)(draw)
        if used.isdisjoint(one.topics):
            used |= one.topics
            passages.append(one)
    return compose(title.format(place=draw.place, year=draw.year), passages)
