"""A total and its parts: levels in two years, rates of change, shares, contributions, and every relation between them.

A frame states some of these numbers; the relations are those between the numbers it states.
"""
# ruff: noqa: E501 - a sentence is one line, and Chinese counts double

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import repeat
from math import floor
from typing import TYPE_CHECKING, NamedTuple

from bench.bulletins import identities
from bench.bulletins.draw import HUNDREDTH, WAN, Draw, bare, moved, percent, points
from bench.bulletins.stated import Number, Stated
from bench.bulletins.text import Relation, join, passage, write
from bench.bulletins.words import BUDGET_SPLITS, COMPANY_SPLITS, COMPARABLE, SPLITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.bulletins.stated import Pieces
    from bench.bulletins.text import Field, Passage
    from bench.bulletins.words import Split


class Frame(NamedTuple):
    """A sentence, the clause for each part that stands in its {items}, and what separates these."""

    sentence: str
    item: str = ""
    separator: str = "，"
    last: str | None = None
    rises: bool = False
    """All parts grow: what is said of contributions would else need other words."""


# fmt: off
FRAMES = (
    # sums
    Frame("初步核算，{when}{whole}{total}，比上年{rate}。其中，{items}。", "{name}{now}，{rate}", "；"),
    Frame("{in_year}，{place}{whole}为{total}，其中{items}。", "{name}{now}"),
    Frame("{when}{place}{verb}{whole}{total}。从构成看，{items}。", "{name}{now}，同比{rate}", "；"),
    Frame("{when}{place}{names}分别为{values}，合计{total}。"),
    Frame("{when}{place}{whole}由{names}组成，分别为{values}，合计{total}。"),
    Frame("{in_year}{place}{whole}共{total}，包括{items}。", "{name}{now}", "、", "和"),
    Frame("{in_year}，{area}{whole}达到{total}。\n分类看，情况各有不同。{items}。", "{name}{now}，比上年{rate}", "。"),
    Frame("{place}{whole}总体平稳，{when}达{total}。分项看：{items}。", "{name}{now}，{rate}", "；"),
    Frame("{in_year}{place}{verb}{whole}{total}，分为{count}部分：{items}。", "{name}{now}"),
    Frame("{when}，{items}，{count}者合计，{place}{whole}为{total}。", "{name}{now}"),
    Frame("{in_year}{place}{whole}合计{total}（{items}）。", "{name}{now}", "，"),
    Frame("据统计，{in_year}{place}{whole}总计{total}，比上年{gain}，其中{items}。", "{name}{now}，{gain}", "；"),
    Frame("从总量看，{in_year}{place}{whole}达{total}。\n从构成看，{items}。", "{name}{now}，比上年{rate}", "；"),
    Frame("{in_year}，{place}{whole}比上年{gain}，其中{items}。", "{name}{gain}", "、"),
    Frame("{items}。以上各项合计，{in_year}{place}{whole}为{total}。", "{name}{now}", "；"),
    # shares after levels
    Frame("{when}{whole}{total}。其中，{items}。", "{name}{now}，占{whole}的比重为{share}", "；"),
    Frame("{in_year}，{place}{whole}{total}，比上年{rate}。{items}。", "{name}{now}，{rate}，占{share}", "；"),
    Frame("{when}{place}{verb}{whole}{total}，其中{items}。", "{name}{now}，占比{share}"),
    Frame("{in_year}{place}{whole}为{total}，{names}分别为{values}，占{whole}的比重分别为{shares}。"),
    Frame("{when}{place}{whole}{total}，同比{rate}。其中：{items}。", "{name}{now}，占全部{whole}的{share}", "；"),
    Frame("{in_year}，{area}{whole}为{total}。{items}。", "{name}{now}，占{area}{whole}的{share}", "；"),
    Frame("{in_year}，{place}{whole}达{total}，按构成分，{items}。", "{name}为{now}，所占比重为{share}", "；"),
    # shares of a hundred
    Frame("{in_year}，{place}{names}占{whole}的比重分别为{shares}。"),
    Frame("从结构看，{in_year}{place}{whole}中，{items}。", "{name}占{share}"),
    Frame("{in_year}{place}{whole}构成为：{items}。", "{name}占{share}", "，"),
    Frame("{place}{whole}结构继续优化，{in_year}{names}之比为{ratio}。"),
    Frame("{in_year}，{place}{whole}{total}，{names}的比例为{ratio}。"),
    Frame("{when}{whole}{total}，比上年{rate}。其中，{items}。{whole}构成中，{names}之比为{ratio}。", "{name}{now}，{rate}", "；"),
    Frame("{in_year}，{items}。", "{name}占{place}{whole}的{share}", "，"),
    Frame("{names}占{place}{whole}比重由上年的{shares_before}调整为{shares}。"),
    Frame("按构成分，{in_year}{place}{whole}中{names}所占比重依次为{shares}。"),
    # shares that move
    Frame("{in_year}，{place}{whole}中，{items}。", "{name}占{share}，比上年{shift}", "；"),
    Frame("{in_year}{place}{whole}{total}，比上年{rate}。{items}。", "{name}占{whole}的比重由上年的{share_before}变为{share}，{shift}", "；"),
    # growth of all and of each
    Frame("{in_year}，{place}{whole}比上年{rate}，其中{items}。", "{name}{rate}"),
    Frame("{in_year}，{place}{whole}同比{rate}。分项看，{names}分别{rates}。"),
    Frame("{in_year}，{place}{whole}{total}，上年为{before}，{rate}。其中，{items}。", "{name}{now}，上年为{before}，{rate}", "；"),
    # contributions
    Frame("{in_year}，{place}{whole}同比{rate}，{names}分别拉动{whole}增长{pulls}。", rises=True),
    Frame("{when}{place}{whole}{total}，比上年{rate}。其中，{items}。", "{name}拉动增长{pull}", "，", rises=True),
    Frame("{in_year}，{area}{whole}增速为{growth}，从拉动力看，{items}。", "{name}拉动{whole}增长{pull}", "；", rises=True),
    Frame("从贡献看，{in_year}{place}{names}对{whole}增长的贡献率分别为{effects}。", rises=True),
    Frame("{in_year}，{place}{whole}比上年{rate}。{items}。", "{name}拉动{whole}增长{pull}，贡献率为{effect}", "；", rises=True),
    Frame("初步核算，{in_year}{place}{whole}{total}，同比{rate}，其中{names}分别贡献{pulls}。", rises=True),
    Frame("{in_year}{place}{whole}增长由{items}共同推动，{whole}增速为{growth}。", "{name}（拉动{pull}）", "、", "和", rises=True),
    Frame("{when}{place}{whole}{rate}。{items}。", "{name}增长对{whole}增长的贡献率为{effect}，拉动{whole}增长{pull}", "；", rises=True),
)
COMPANY = (
    Frame("报告期内，公司{whole}{total}，同比{rate}。其中，{items}。", "{name}{now}，同比{rate}", "；"),
    Frame("公司{year}年{whole}为{total}，其中{items}。", "{name}{now}，占{whole}的{share}", "；"),
    Frame("报告期内，公司{whole}{total}，由{names}构成，分别为{values}。"),
    Frame("公司{year}年度{whole}{total}，上年同期为{before}，同比{rate}；其中，{items}。", "{name}{now}，上年同期为{before}，同比{rate}", "；"),
    Frame("从构成看，公司{names}占{whole}的比重分别为{shares}。"),
    Frame("报告期内，公司{items}，{whole}合计{total}，较上年{gain}。", "{name}{now}，较上年{gain}", "；"),
    Frame("公司{whole}{total}（{items}）。", "{name}{now}，占比{share}", "；"),
)
BUDGET = (
    Frame("{year}年，{place}{whole}{total}，其中：{items}。", "{name}{now}", "，"),
    Frame("{year}年，{place}{whole}为{total}，包括{items}。", "{name}{now}", "、"),
    Frame("{year}年，{place}{items}，{whole}{total}。", "{name}{now}", "，"),
    Frame("{year}年{place}{whole}{total}。其中：{items}。", "{name}{now}，比上年{rate}", "；"),
    Frame("{year}年，{place}{names}分别为{values}，以上各项合计，{whole}{total}。"),
    Frame("汇总以上各项，{year}年{place}{whole}{total}：{items}。", "{name}{now}，占{share}", "；"),
)
# fmt: on
COUNTS = {2: "两", 3: "三", 4: "四", 5: "五"}
LEAST_FALL, LEAST_RISE = -60, 15
"""Tenths of a percent: of parts that may fall, and of those that all rise."""
CALM = 10
"""People and institutions change so much more slowly."""
POINTS = Number("个百分点", HUNDREDTH, 1)
SMALLER = {
    "亿元": Number("万元", WAN, 1),
    "万人": Number("人", Fraction(1), counted=True),
    "万辆": Number("辆", Fraction(1), counted=True),
}
"""The unit of the parts where it is not that of the whole."""
LEAST_SHIFT = HUNDREDTH / 10
"""Of a share: 提高0.0个百分点 is not said."""
MEANINGFUL = 100
"""A total changes by more than one part in so many, or its rate would be all rounding."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: a name, its level in two years, and what follows from these."""

    name: str
    now: Stated
    before: Stated
    gain: Stated
    rate: Stated

    @classmethod
    def of(cls, name: str, number: Number, now: Fraction, before: Fraction) -> Line:
        """The line of these two levels."""
        return cls(
            name,
            Stated(now, number),
            Stated(before, number),
            Stated(now - before, number),
            percent(now / before - 1),
        )

    def fields(self) -> dict[str, Field]:
        """By the names that frames use."""
        return {
            "name": self.name,
            "now": self.now,
            "before": self.before,
            "gain": moved(self.gain, ("增加", "减少")),
            "rate": moved(self.rate),
        }

    def relations(self) -> list[Relation]:
        """Those between the numbers of the line."""
        return [
            Relation("growth", identities.is_growth, (self.rate, self.now, self.before)),
            Relation("growth", identities.is_growth_by, (self.rate, self.now, self.gain)),
            Relation("change", identities.is_difference, (self.gain, self.now, self.before)),
        ]


@dataclass(frozen=True, slots=True)
class Part:
    """A line that is part of a whole: its share in two years, and what it contributes to the whole's growth."""

    line: Line
    share: Stated
    share_before: Stated
    shift: Stated
    pull: Stated
    effect: Stated
    in_ratio: Stated

    @classmethod
    def of(cls, line: Line, whole: Line, pull: Number) -> Part:
        """The line as a part of `whole`; `pull` is how its contribution is written."""
        share, share_before = (
            line.now.value / whole.now.value,
            line.before.value / whole.before.value,
        )
        return cls(
            line,
            percent(share),
            percent(share_before),
            points(share - share_before),
            Stated(line.gain.value / whole.before.value, pull),
            percent(line.gain.value / whole.gain.value),
            bare(share, 1, HUNDREDTH),
        )

    def fields(self) -> dict[str, Field]:
        """By the names that frames use."""
        return {
            **self.line.fields(),
            "share": self.share,
            "share_before": self.share_before,
            "shift": moved(self.shift, ("提高", "下降")),
            "pull": self.pull,
            "effect": self.effect,
        }

    def relations(self, whole: Line) -> list[Relation]:
        """Those between the part and its whole."""
        return [
            *self.line.relations(),
            Relation("share", identities.is_share, (self.share, self.line.now, whole.now)),
            Relation(
                "point_change",
                identities.is_difference,
                (self.shift, self.share, self.share_before),
            ),
            Relation("contribution", identities.is_share, (self.effect, self.pull, whole.rate)),
        ]


def company(draw: Draw) -> Passage:
    """What a company's results are made of."""
    return framed(draw, draw.pick(COMPANY), draw.pick(COMPANY_SPLITS))


def budget(draw: Draw) -> Passage:
    """What a budget is made of."""
    return framed(draw, draw.pick(BUDGET), draw.pick(BUDGET_SPLITS))


def structure(draw: Draw) -> Passage:
    """One of the frames over a split that suits it."""
    frame = draw.pick(FRAMES)
    return framed(draw, frame, draw.pick([split for split in SPLITS if _suits(frame, split)]))


def _suits(frame: Frame, split: Split) -> bool:
    """What is said of contributions is said of money; what compares two levels, of indicators at current prices."""
    words = frame.sentence + frame.item
    compares = "{before}" in words or "{gain}" in words
    return not (frame.rises and split.measure != "money") and not (
        compares and split.whole in COMPARABLE
    )


def framed(draw: Draw, frame: Frame, split: Split) -> Passage:
    """This frame over this split."""
    whole, parts = table(draw, split, frame)
    fields = {**_words(draw, split), **_of_whole(whole), **_of_parts(parts)}
    fields["items"] = join(
        [write(frame.item, {**fields, **part.fields()}) for part in parts],
        frame.separator,
        frame.last,
    )
    pieces = write(frame.sentence, fields)
    return passage(frame.sentence, pieces, _relations(whole, parts))


def table(draw: Draw, split: Split, frame: Frame) -> tuple[Line, list[Part]]:
    """Levels that add up before they are rounded; all in one unit, or the whole in a larger one."""
    now = draw.split(draw.amount(split.low, split.high), len(split.parts))
    rates = [draw.growth(LEAST_RISE if frame.rises else LEAST_FALL) for _ in now]
    pace = CALM if split.measure in ("people", "places") else 1
    before = [
        Fraction(floor(level / (1 + rate / pace))) for level, rate in zip(now, rates, strict=True)
    ]
    total, total_before = sum(now, Fraction(0)), sum(before, Fraction(0))
    shifts = [one / total - other / total_before for one, other in zip(now, before, strict=True)]
    is_still = "{shift}" in frame.item and min(map(abs, shifts)) < LEAST_SHIFT
    if is_still or abs(total - total_before) * MEANINGFUL * pace < total:
        return table(draw, split, frame)
    number = draw.number(split.measure, now)
    of_whole = number
    if draw.chance(1, 6) and frame.item:
        of_whole = draw.number(split.measure, [total])
        number = SMALLER.get(of_whole.suffix, number)
    whole = Line.of(split.whole, of_whole, total, total_before)
    in_line = draw.chance(1, 2)
    numbers = _in_a_row(number, len(now), in_line=in_line and "{values}" in frame.sentence)
    lines = [Line.of(*row) for row in zip(split.parts, numbers, now, before, strict=True)]
    pulls = _in_a_row(POINTS, len(now), in_line=in_line and "{pulls}" in frame.sentence)
    return whole, [Part.of(line, whole, pull) for line, pull in zip(lines, pulls, strict=True)]


def _in_a_row(number: Number, count: int, *, in_line: bool) -> list[Number]:
    """The same notation for each; in a line such as 3.9、1.1和2.8个百分点, only the last has its unit."""
    return [*repeat(replace(number, suffix="") if in_line else number, count - 1), number]


def _words(draw: Draw, split: Split) -> dict[str, Field]:
    return {
        **draw.words(),
        "when": "年末" if split.is_stock else "全年",
        "in_year": f"{draw.year}年末" if split.is_stock else f"{draw.year}年",
        "verb": "实现" if split.measure == "money" and not split.is_stock else "",
        "whole": split.whole,
        "count": COUNTS[len(split.parts)],
        "names": join(split.parts, "、", "和"),
    }


def _of_whole(whole: Line) -> dict[str, Field]:
    return {
        "total": whole.now,
        "before": whole.before,
        "gain": moved(whole.gain, ("增加", "减少")),
        "rate": moved(whole.rate),
        "growth": whole.rate,
    }


def _of_parts(parts: Sequence[Part]) -> dict[str, Field]:
    return {
        "values": join([part.line.now for part in parts], "、", "和"),
        "rates": _rates([part.line.rate for part in parts]),
        "shares": join([part.share for part in parts], "、", "和"),
        "shares_before": join([part.share_before for part in parts], "、", "和"),
        "pulls": join([part.pull for part in parts], "、", "和"),
        "effects": join([part.effect for part in parts], "、", "和"),
        "ratio": join([part.in_ratio for part in parts], "："),
    }


def _rates(rates: Sequence[Stated]) -> Pieces:
    """增长6.8%、4.2%和3.1%, but 增长6.8%、下降4.2%和增长3.1%."""
    if len({rate.sign for rate in rates}) > 1:
        return join([moved(rate) for rate in rates], "、", "和")
    return (moved(rates[0])[0], *join(rates, "、", "和"))


def _relations(whole: Line, parts: Sequence[Part]) -> list[Relation]:
    def of_all(name: str) -> tuple[Stated, ...]:
        return tuple(getattr(part, name) for part in parts)

    def of_lines(name: str) -> tuple[Stated, ...]:
        return tuple(getattr(part.line, name) for part in parts)

    return [
        *whole.relations(),
        *(relation for part in parts for relation in part.relations(whole)),
        *(
            Relation("sum", identities.adds_up, (getattr(whole, name), *of_lines(name)))
            for name in ("now", "before", "gain")
        ),
        *(
            Relation("shares", identities.makes_one, of_all(name))
            for name in ("share", "share_before", "in_ratio")
        ),
        Relation("contribution", identities.makes_one, of_all("effect")),
        Relation("contribution", identities.adds_up, (whole.rate, *of_all("pull"))),
        Relation("weighted_growth", identities.lies_between, (whole.rate, *of_lines("rate"))),
    ]
