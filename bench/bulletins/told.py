"""What is told more than once: a total to date and its months, a value and its bound, the same value in two places."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING

from bench.bulletins import identities
from bench.bulletins.draw import YI, Draw, moved, percent
from bench.bulletins.stated import Han, Number, Stated
from bench.bulletins.text import Relation, join, passage, write
from bench.bulletins.words import SERIES

if TYPE_CHECKING:
    from bench.bulletins.text import Field, Passage
    from bench.bulletins.words import Series

# fmt: off
MONTHS = (
    "1—{before_month}月，{place}累计实现{name}{before}；{month}月当月实现{new}，1—{month}月累计{after}。",
    "{month}月，{place}{name}{new}，1—{month}月累计{after}（1—{before_month}月为{before}）。",
    "截至{before_month}月末，{place}今年累计完成{name}{before}，{month}月完成{new}，前{month}个月累计完成{after}。",
)
QUARTERS = (
    "一季度，{place}{name}{before}；二季度为{new}，上半年累计{after}。",
    "上半年，{place}完成{name}{after}，其中一季度{before}，二季度{new}。",
    "{place}上半年{name}{before}，三季度{new}，前三季度合计{after}。",
    "分季度看，{place}一至四季度{name}分别为{values}，全年{total}。",
    "{year}年，{place}{name}{total}。分季度看，一季度{first}，二季度{second}，三季度{third}，四季度{fourth}。",
)
TWICE = (
    "{year}年，{place}{name}{value}，比上年{rate}。\n这一年，{area}上下奋力拼搏，各项工作取得新成效。\n{place}{year}年{name}达到{again}。",
    "{place}{name}突破新高，{year}年达到{again}。\n统计显示，{year}年{place}{name}为{value}，比上年{rate}。",
    "{year}年，{place}{name}达{again}。据{place}统计局公布的数据，{year}年{place}{name}为{value}，同比{rate}。",
    "一年来，我们稳中求进。{year}年，{place}{name}{value}，{rate}。\n回顾这一年，成绩来之不易。{area}{year}年{name}达到{again}，再上新台阶。",
)
TWICE_GROWN = (
    "{year}年{place}{name}增长{growth}\n据统计部门发布的数据，{year}年，{place}{name}{value}，比上年增长{growth_again}。",
    "{year}年，{place}{name}达到{value}，同比增长{growth}。\n面对复杂形势，{place}坚持稳中求进，{year}年{name}同比增长{growth_again}，好于预期。",
)
ABOVE = (
    "{year}年，{place}{name}突破{bound}大关，达到{value}。",
    "{year}年，{place}{name}首次超过{bound}，为{value}。",
    "{year}年{place}{name}{value}，连续两年保持在{bound}以上。",
    "{place}{name}超{bound}，{year}年达{value}。",
)
BELOW = (
    "{year}年，{place}{name}为{value}，不足{bound}。",
    "{year}年，{place}{name}{value}，仍在{bound}以内。",
    "{place}{name}近{bound}，为{value}。",
)
TENTHS = (
    "超过{tenths}（{share}）的受访企业表示经营状况好于上年。",
    "调查显示，{share}的居民对公共服务表示满意，超过{tenths}。",
    "{place}民营经济贡献了{share}的税收，占比超{tenths}。",
)
# fmt: on
TENTH = Fraction(1, 10)


def months(draw: Draw) -> Passage:
    """A total to date, before and after one more month."""
    frame, one, month = draw.pick(MONTHS), _flow(draw), draw.whole(5, 12)
    before = draw.amount(one.low, one.high)
    new = Fraction(int(before * draw.whole(70, 130) / (month - 1)) // 100)
    number = draw.number(one.measure, (before, new))
    stated = {
        "before": Stated(before, number),
        "new": Stated(new, number),
        "after": Stated(before + new, number),
    }
    known = Relation(
        "cumulative", identities.adds_up, (stated["after"], stated["before"], stated["new"])
    )
    fields = {**_words(draw, one), **stated, "month": str(month), "before_month": str(month - 1)}
    return passage(frame, write(frame, fields), [known])


def quarters(draw: Draw) -> Passage:
    """Quarters and the half or whole year."""
    frame, one = draw.pick(QUARTERS), _flow(draw)
    levels = draw.split(draw.amount(one.low, one.high), 4)
    number = draw.number(one.measure, levels)
    quarter = [Stated(level, number) for level in levels]
    total = Stated(sum(levels, Fraction(0)), number)
    after = Stated(levels[0] + levels[1], number)
    fields: dict[str, Field] = {
        **_words(draw, one),
        **dict(zip(("first", "second", "third", "fourth"), quarter, strict=True)),
        "before": quarter[0],
        "new": quarter[1],
        "after": after,
        "total": total,
        "values": join(quarter, "、", "和"),
    }
    relations = [
        Relation("cumulative", identities.adds_up, (after, quarter[0], quarter[1])),
        Relation("cumulative", identities.adds_up, (total, *quarter)),
    ]
    return passage(frame, write(frame, fields), relations)


def _flow(draw: Draw) -> Series:
    return draw.pick([one for one in SERIES if one.measure == "money" and not one.is_stock])


def twice(draw: Draw) -> Passage:
    """The same value in two places, once perhaps with fewer digits."""
    frame = draw.pick(TWICE)
    one = draw.pick([series for series in SERIES if series.measure == "money"])
    value = draw.amount(max(one.low, 10**10), one.high)
    stated = Stated(value, Number("亿元", YI, 2))
    again = Stated(value, Number("亿元", YI, draw.pick((0, 1, 2, 2))))
    fields = {**_words(draw, one), "value": stated, "again": again}
    known = Relation("restated", identities.is_same, (again, stated))
    return passage(frame, write(frame, fields), [known])


def growth_twice(draw: Draw) -> Passage:
    """The same rate of growth in a headline and below it, or in two paragraphs."""
    frame, one = draw.pick(TWICE_GROWN), _flow(draw)
    rate = draw.growth(low=12)
    growth, again = percent(rate), percent(rate)
    fields: dict[str, Field] = {
        **_words(draw, one),
        "value": Stated(draw.amount(one.low, one.high), Number("亿元", YI, 2)),
        "growth": growth,
        "growth_again": again,
    }
    known = Relation("restated", identities.is_same, (again, growth))
    return passage(frame, write(frame, fields), [known])


def above(draw: Draw) -> Passage:
    """A value and a round number that it has passed."""
    one, value, number = _value(draw)
    units = value / number.scale
    step = _step(units)
    bound = Stated(floor(units / step) * step * number.scale, _round(number))
    return _bounded(draw, draw.pick(ABOVE), one, (Stated(value, number), bound), is_above=True)


def below(draw: Draw) -> Passage:
    """A value and a round number that it has not reached."""
    one, value, number = _value(draw)
    units = value / number.scale
    step = _step(units)
    bound = Stated(ceil(units / step) * step * number.scale, _round(number))
    near = units / step > ceil(units / step) - Fraction(1, 5)
    frame = draw.pick(BELOW if near else BELOW[:-1])
    return _bounded(draw, frame, one, (Stated(value, number), bound), is_above=False)


def _bounded(
    draw: Draw, frame: str, one: Series, pair: tuple[Stated, Stated], *, is_above: bool
) -> Passage:
    identity = identities.is_above if is_above else identities.is_below
    fields = {**_words(draw, one), "value": pair[0], "bound": pair[1]}
    known = Relation("bound", identity, pair)
    return passage(frame, write(frame, fields), [known])


def _value(draw: Draw) -> tuple[Series, Fraction, Number]:
    """A value well between two round numbers."""
    one = draw.pick(
        [series for series in SERIES if series.measure in ("money", "tonnes", "people")]
    )
    value = draw.amount(one.low, one.high)
    number = draw.number(one.measure, [value])
    units = value / number.scale
    over = units / _step(units) % 1
    return (one, value, number) if TENTH < over < 1 - TENTH else _value(draw)


def _step(units: Fraction) -> Fraction:
    """One unit of the first digit."""
    return Fraction(10) ** (len(str(floor(units))) - 1)


def _round(number: Number) -> Number:
    return Number(number.suffix, number.scale)


def tenths(draw: Draw) -> Passage:
    """A share and the tenths that it exceeds."""
    frame = draw.pick(TENTHS)
    whole = draw.whole(5, 9)
    share = percent(whole * TENTH + Fraction(draw.whole(4, 60), 1000))
    bound = Stated(whole * TENTH, Han("成", TENTH))
    fields: dict[str, Field] = {"place": draw.place, "share": share, "tenths": bound}
    known = Relation("bound", identities.is_above, (share, bound))
    return passage(frame, write(frame, fields), [known])


def _words(draw: Draw, one: Series) -> dict[str, Field]:
    return {
        **draw.words(),
        "name": one.name,
        "rate": moved(percent(draw.growth(low=12))),
    }
