"""Indicators that are percentages themselves: their change in points, which way they moved, and where they turn; indices."""
# ruff: noqa: E501 - a sentence is one line, and Chinese counts double

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from bench.bulletins import identities
from bench.bulletins.draw import HUNDREDTH, Draw, bare, moved, percent, points
from bench.bulletins.text import Relation, passage, write
from bench.bulletins.words import FLOWS, PRICES, RATES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bench.bulletins.stated import Stated
    from bench.bulletins.text import Field, Passage


class Frame(NamedTuple):
    """A sentence, and which way its words say that it went; None where either will do."""

    sentence: str
    rises: bool | None = None


# fmt: off
LEVELS = (
    Frame("{year}年，{place}{name}为{now}，上年为{before}，{shift}。"),
    Frame("{year}年，{place}{name}达到{now}，比上年的{before}{shift}。"),
    Frame("{place}{name}由上年的{before}上升到{now}，提高{points}。", rises=True),
    Frame("{place}{name}由{before_year}年的{before}降至{year}年的{now}，下降{points}。", rises=False),
    Frame("{year}年{place}{name}{now}，与{before_year}年的{before}相比{shift}。"),
    Frame("{place}{name}从{before_year}年的{before}提高到{year}年的{now}，提高了{points}。", rises=True),
    Frame("{before_year}年，{place}{name}为{before}；{year}年为{now}，比上年{shift}。"),
    Frame("{year}年，{place}{name}较上年{shift}，由{before}变为{now}。"),
    Frame("{year}年末{place}{name}为{now}，比{before_year}年末的{before}高{points}。", rises=True),
    Frame("{year}年末{place}{name}为{now}，比{before_year}年末的{before}低{points}。", rises=False),
)
GROWTHS = (
    Frame("{year}年，{place}{name}增长{now}，增速比上年加快{points}，上年增长{before}。", rises=True),
    Frame("{year}年，{place}{name}比上年增长{now}，增速较上年的{before}回落{points}。", rises=False),
    Frame("{year}年{place}{name}增速为{now}，比{before_year}年的{before}提高{points}。", rises=True),
    Frame("{place}{name}增速由上年的{before}回落至{now}，回落{points}。", rises=False),
    Frame("1—6月，{place}{name}同比增长{now}，增速比1—5月（增长{before}）加快{points}。", rises=True),
    Frame("1—9月，{place}{name}同比增长{now}，增速比上半年放缓{points}，上半年增长{before}。", rises=False),
    Frame("二季度，{place}{name}同比增长{now}，一季度增长{before}，加快{points}。", rises=True),
    Frame("{year}年，{place}{name}增长{now}，高于全省平均水平{points}，全省增长{before}。", rises=True),
    Frame("{year}年，{place}{name}同比增长{now}，全国增长{before}，比全国低{points}。", rises=False),
)
DIRECTIONS = (
    Frame("{year}年，{place}{name}由{before}回升至{now}。", rises=True),
    Frame("{place}{name}从{before_year}年的{before}降至{year}年的{now}。", rises=False),
    Frame("{before_year}年{place}{name}为{before}，{year}年提高到{now}。", rises=True),
    Frame("{place}{name}由上年末的{before}下降到{now}。", rises=False),
    Frame("{place}{name}自{before}攀升至{now}，创近年新高。", rises=True),
    Frame("{year}年，{place}{name}进一步下降，由{before}下降为{now}。", rises=False),
)
FALLS = (
    Frame("{month}月，{place}{name}同比下降{now}，上月为下降{before}，降幅收窄{points}。", rises=False),
    Frame("{month}月份，{place}{name}同比下降{now}，降幅比上月的{before}扩大{points}。", rises=True),
    Frame("{place}{name}降幅由上月的{before}收窄至{now}。", rises=False),
    Frame("{place}{name}降幅由上月的{before}扩大到{now}。", rises=True),
    Frame("一季度，{place}{name}下降{before}；上半年下降{now}，降幅有所收窄。", rises=False),
    Frame("1—2月，{place}{name}同比下降{before}，1—3月下降{now}，降幅继续收窄。", rises=False),
)
TURNS = (
    Frame("{year}年，{place}一季度{name}同比下降{before}，二季度增长{now}，增速由负转正。"),
    Frame("{place}{name}1—2月下降{before}，1—3月增长{now}，累计增速实现转正。"),
    Frame("上月，{place}{name}下降{before}；本月增长{now}，由降转升。"),
)
INDICES = (
    Frame("{year}年，{place}{name}指数为{index}（上年=100），即比上年{rate}。"),
    Frame("{year}年，{place}{name}比上年{rate}，以上年为100，{name}指数为{index}。"),
    Frame("{month}月，{place}{name}同比{rate}，指数为{index}（以上年同月为100）。"),
    Frame("{month}月份{place}{name}指数为{index}，同比{rate}。"),
    Frame("全年{place}{name}指数{index}，涨幅为{positive}。", rises=True),
)
# fmt: on
CEILING = Fraction(99, 100)


def point_change(draw: Draw) -> Passage:
    """Two percentages and the points between them."""
    return _of_rate(draw, draw.pick(LEVELS))


def direction(draw: Draw) -> Passage:
    """A percentage that rose or fell to another."""
    return _of_rate(draw, draw.pick(DIRECTIONS))


def _of_rate(draw: Draw, frame: Frame) -> Passage:
    rate = draw.pick(RATES)
    middle = draw.whole(rate.low * 10, rate.high * 10)
    half = draw.whole(10, min(150, rate.low * 2))
    less, more = Fraction(middle - half, 10**4), Fraction(middle + half, 10**4)
    rises = draw.chance(1, 2) if frame.rises is None else frame.rises
    now, before = (more, less) if rises else (less, more)
    if more > CEILING:
        return _of_rate(draw, frame)
    return _passage(draw, frame, rate.name, now, before)


def acceleration(draw: Draw) -> Passage:
    """Two rates of growth and the points between them."""
    frame = draw.pick(GROWTHS)
    less, more = sorted(draw.some(range(120, 1400), 2))
    now, before = (more, less) if frame.rises else (less, more)
    return _again_if_close(draw, acceleration, frame, now, before)


def fall(draw: Draw) -> Passage:
    """A fall that is smaller, or greater, than the one before."""
    frame = draw.pick(FALLS)
    less, more = sorted(draw.some(range(120, 1400), 2))
    now, before = (-more, -less) if frame.rises else (-less, -more)
    return _again_if_close(draw, fall, frame, now, before)


def _again_if_close(
    draw: Draw, writer: Callable[[Draw], Passage], frame: Frame, now: int, before: int
) -> Passage:
    if abs(now - before) < 20:  # noqa: PLR2004 - 0.2 points
        return writer(draw)
    return _passage(draw, frame, draw.pick(FLOWS), Fraction(now, 10**4), Fraction(before, 10**4))


def turn(draw: Draw) -> Passage:
    """A rate that turns positive."""
    now, before = Fraction(draw.whole(60, 900), 10**4), Fraction(-draw.whole(60, 900), 10**4)
    return _passage(draw, draw.pick(TURNS), draw.pick(FLOWS), now, before)


def index(draw: Draw) -> Passage:
    """An index over a hundred and the rate that it means."""
    frame = draw.pick(INDICES)
    rate = Fraction(draw.whole(3, 60), 1000) * (1 if frame.rises or draw.chance(2, 3) else -1)
    name = draw.pick(PRICES)
    positive = percent(rate)
    over_hundred = bare(1 + rate, 1, HUNDREDTH)
    fields: dict[str, Field] = {
        **_words(draw),
        "name": name,
        "index": over_hundred,
        "rate": moved(positive, ("上涨", "下降")),
        "positive": positive,
    }
    known = Relation("index", identities.is_index, (over_hundred, positive))
    return passage(frame.sentence, write(frame.sentence, fields), [known])


def _passage(draw: Draw, frame: Frame, name: str, now: Fraction, before: Fraction) -> Passage:
    stated = {"now": percent(now), "before": percent(before), "points": points(now - before)}
    fields: dict[str, Field] = {
        **_words(draw),
        **stated,
        "name": name,
        "shift": moved(stated["points"], draw.pick((("提高", "下降"), ("上升", "降低")))),
    }
    return passage(frame.sentence, write(frame.sentence, fields), _relations(frame, stated))


def _relations(frame: Frame, stated: dict[str, Stated]) -> Sequence[Relation]:
    now, before = stated["now"], stated["before"]
    known = [Relation("point_change", identities.is_difference, (stated["points"], now, before))]
    if now.sign < 0 or before.sign < 0:
        known.append(Relation("turning_point", _move(now, before), (now, before)))
    elif frame.rises is not None:
        known.append(Relation("direction", _move(now, before), (now, before)))
    return known


def _move(now: Stated, before: Stated) -> Callable[..., bool]:
    if now.sign != before.sign:
        return identities.turns
    return identities.rises if now.value > before.value else identities.falls


def _words(draw: Draw) -> dict[str, Field]:
    return {
        **draw.words(),
        "before_year": str(draw.year - 1),
        "month": str(draw.whole(3, 12)),
    }
