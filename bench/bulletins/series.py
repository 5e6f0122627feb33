"""One indicator through the years: two levels, the change and the rate between them, and the average over many years."""
# ruff: noqa: E501 - a sentence is one line, and Chinese counts double

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from bench.bulletins import identities
from bench.bulletins.draw import Draw, bare, moved, percent
from bench.bulletins.stated import HAN, Stated
from bench.bulletins.text import Relation, passage, write
from bench.bulletins.words import COMPANY_SERIES, SERIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.bulletins.text import Field, Passage
    from bench.bulletins.words import Series


class Frame(NamedTuple):
    """A sentence; `rises` where its words say that the level went up."""

    sentence: str
    rises: bool = False


# fmt: off
GROWTH = (
    Frame("{in_year}，{place}{name}{now}，上年为{before}，同比{rate}。"),
    Frame("{place}{name}由上年的{before}{moved_to}{now}，{rate}。"),
    Frame("{place}{name}从{before_year}年的{before}增加到{year}年的{now}，增长{growth}。", rises=True),
    Frame("{in_year}，{place}{name}达到{now}，比上年的{before}{rate}。"),
    Frame("{in_year}{place}{name}为{now}，比上年{gain}，{rate}。"),
    Frame("{in_year}，{place}{name}{now}，比上年{gain}，增幅为{growth}。", rises=True),
    Frame("{before_year}年，{place}{name}为{before}。{year}年，这一数字上升至{now}，增幅达{growth}。", rises=True),
    Frame("{in_year}，{place}{name}增至{now}，比{before_year}年的{before}增长{growth}。", rises=True),
    Frame("与{before_year}年的{before}相比，{in_year}{place}{name}{rate}，为{now}。"),
    Frame("{place}{name}继续增长，{in_year}达{now}，同比{rate}（上年同期为{before}）。", rises=True),
    Frame("{in_year}，{place}{name}比上年{gain}，达到{now}，同比{rate}。", rises=True),
    Frame("{in_year}，{place}{name}为{now}，{before_year}年为{before}，一年间{rate}。"),
)
CHANGE = (
    Frame("{in_year}，{place}{name}{now}，上年为{before}，同比{gain}。"),
    Frame("{place}{name}由上年的{before}{moved_to}{now}，{gain}。"),
    Frame("{in_year}，{place}{name}达{now}，比{before_year}年的{before}{gain}。"),
    Frame("{place}{name}从{before_year}年的{before}增加到{year}年的{now}，净增{increase}。", rises=True),
    Frame("{in_year}，{place}{name}为{now}，与上年的{before}相比{gain}。"),
    Frame("{before_year}年{place}{name}为{before}，{year}年为{now}，一年{gain}。"),
    Frame("{in_year}{place}{name}{now}，比上年{gain}，上年为{before}。"),
    Frame("一年来，{place}{name}增加了{increase}，由{before}扩大到{now}。", rises=True),
)
AVERAGE = (
    Frame("{base_year}年至{year}年，{place}{name}由{base}增加到{now}，年均增长{average}。", rises=True),
    Frame("{place}{name}从{base_year}年的{base}增长到{year}年的{now}，年均增长{average}。", rises=True),
    Frame("{years}年来，{place}{name}由{base_year}年的{base}提高到{year}年的{now}，年均增速为{average}。", rises=True),
    Frame("{year}年，{place}{name}达到{now}，而{base_year}年仅为{base}，年均增长{average}。", rises=True),
    Frame("{base_year}—{year}年，{place}{name}年均增长{average}，由{base}增至{now}。", rises=True),
    Frame("与{base_year}年的{base}相比，{year}年{place}{name}升至{now}，{years}年间年均递增{average}。", rises=True),
    Frame("{place}{name}{base_year}年为{base}，{year}年为{now}，{years}年年均增长{average}。", rises=True),
    Frame("{year}年{place}{name}为{now}，比{base_year}年的{base}翻了一番多，年均增长{average}。", rises=True),
)
RATIO = (
    Frame("{year}年，{place}{name}为{now}，是{base_year}年{base}的{multiple}。", rises=True),
    Frame("{place}{name}由{base_year}年的{base}增加到{year}年的{now}，为{base_year}年的{multiple}。", rises=True),
    Frame("{base_year}年{place}{name}为{base}，到{year}年达到{now}，增长了{times}。", rises=True),
    Frame("{year}年{place}{name}{now}，相当于{base_year}年（{base}）的{multiple}。", rises=True),
    Frame("从{base_year}年的{base}到{year}年的{now}，{place}{name}增长{times}。", rises=True),
)
COMPANY = (
    Frame("报告期内，公司实现{name}{now}，上年同期为{before}，同比{rate}。"),
    Frame("{year}年度，公司{name}为{now}，较上年的{before}{rate}。"),
    Frame("公司{year}年{name}{now}，比上年同期{gain}，{rate}。"),
    Frame("公司{name}由上年的{before}{moved_to}{now}，同比{rate}。"),
    Frame("报告期内，公司{name}{now}，同比{gain}，上年同期为{before}。"),
    Frame("公司{name}从{base_year}年的{base}增长至{year}年的{now}，年均复合增长率为{average}。", rises=True),
)
# fmt: on


def growth(draw: Draw) -> Passage:
    """A rate of growth with the levels, or the change, that it follows from."""
    return framed(draw, draw.pick(GROWTH), SERIES)


def change(draw: Draw) -> Passage:
    """A change with the levels that it lies between."""
    return framed(draw, draw.pick(CHANGE), SERIES)


def average(draw: Draw) -> Passage:
    """An average rate over several years."""
    return framed(draw, draw.pick(AVERAGE), SERIES)


def ratio(draw: Draw) -> Passage:
    """A level that is so many times another."""
    return framed(draw, draw.pick(RATIO), SERIES)


def company(draw: Draw) -> Passage:
    """A line of a company's results."""
    return framed(draw, draw.pick(COMPANY), COMPANY_SERIES)


def framed(draw: Draw, frame: Frame, series: Sequence[Series]) -> Passage:
    """This frame over one of these indicators."""
    one = draw.pick(series)
    years = draw.whole(4, 9)
    now = draw.amount(one.low, one.high)
    rate = draw.growth(low=12 if frame.rises else -90)
    before = Fraction(floor(now / (1 + rate)))
    base = _base(draw, now, years, doubled="翻了一番" in frame.sentence)
    number = draw.number(one.measure, [base, before])
    stated = {
        "now": Stated(now, number),
        "before": Stated(before, number),
        "increase": Stated(now - before, number),
        "growth": percent(now / before - 1, draw.pick((1, 1, 2))),
        "base": Stated(base, number),
        "average": percent(
            Fraction((float(now) / float(base)) ** (1 / years) - 1).limit_denominator(10**12),
            draw.pick((1, 1, 2)),
        ),
        "multiple": _times(now / base, draw),
        "times": _times(now / base - 1, draw),
    }
    fields: dict[str, Field] = {
        **stated,
        "name": one.name,
        "place": draw.place,
        "year": str(draw.year),
        "before_year": str(draw.year - 1),
        "base_year": str(draw.year - years),
        "years": HAN[years],
        "in_year": f"{draw.year}年{'末' if one.is_stock else ''}",
        "moved_to": "增加到" if rate > 0 else "减少到",
        "gain": moved(stated["increase"], ("增加", "减少")),
        "rate": moved(stated["growth"]),
    }
    return passage(frame.sentence, write(frame.sentence, fields), _relations(stated, years))


def _base(draw: Draw, now: Fraction, years: int, *, doubled: bool) -> Fraction:
    """The level so many years before, from an average rate; less than half of `now` where the words say so."""
    least = ceil(1000 * (2 ** (1 / years) - 1)) + 3 if doubled else 25
    average = Fraction(draw.whole(least, least + 100), 1000)
    return Fraction(floor(now / (1 + average) ** years))


def _times(value: Fraction, draw: Draw) -> Stated:
    return bare(value, draw.pick((1, 2)), suffix="倍")


def _relations(stated: dict[str, Stated], years: int) -> list[Relation]:
    now, before, base = stated["now"], stated["before"], stated["base"]
    return [
        Relation("growth", identities.is_growth, (stated["growth"], now, before)),
        Relation("growth", identities.is_growth_by, (stated["growth"], now, stated["increase"])),
        Relation("change", identities.is_difference, (stated["increase"], now, before)),
        Relation("average_growth", identities.average_over(years), (stated["average"], now, base)),
        Relation("ratio", identities.is_quotient, (stated["multiple"], now, base)),
        Relation("ratio", identities.is_growth, (stated["times"], now, base)),
    ]
