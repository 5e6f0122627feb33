"""A word of movement between two values: 由A下降到B, A，今年提高到B, 降幅由A收窄至B, 比B高2个百分点.

Which way it went is the word's to say, and the values must agree. Source: the meaning of the words.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.text.moves import FALL, RISE
from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity
from flows.relate.changes.reckoning.balances import signs
from flows.relate.confidence import SURE
from flows.relate.times.months import WORDS
from flows.relate.view import COMPARABLE
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.view import View
    from schemas.records import Figure, Relation

KINDS = COMPARABLE | {"age", "duration", "temperature"}
UP, DOWN = rf"{RISE}|拉长|升高|增大|[升涨增]", rf"{FALL}|跌落|[降跌减缩]"
VERB = rf"(?P<verb>(?P<up>{UP})|(?P<down>{DOWN}))(?:了)?(?:至|到|为|成)"
TIME_WORD = (
    r"(?:\d{4}年|\d{1,2}月份?|[一二三四]季度|[上下]半年|[今去前]年|上年|目前|现在|如今|本月|上月"
    r"|年末|年底|末|底|初|当前|同期)"
)
STRAIGHT = regex(rf"^[^，。；;、（(\d]{{0,12}}?{VERB}(?:{TIME_WORD})*的?[^，。；;、（(\d]{{0,6}}$")
"""Between two values, straight on: 由3.2%下降到2.9%, 由100家增加至年末的120家."""
THEN = regex(
    rf"^[）)]?[，,；;]\s?(?:到|至)?(?:{TIME_WORD})*[，,]?(?:则|又|已|再|将|进一步|逐步|快速|大幅|小幅|持续|稳步|继续|逐年|明显)*{VERB}(?:了)?\s?$"
)
"""Between two values, in a further clause: 2023年为3.2%，2024年进一步下降到2.9%."""
FROM = regex(r"(?:从|由|自)[^，。；;、]{0,28}$")
DEALT_OUT = regex(r"分别|依次|各自|[、和及与]$")
RANK = regex(
    r"排名|位次|名次|位居|名列|排位|第$|汇率|汇价|兑|中间价|报价|档|级|预测|预期|预计|目标"
)
"""Ranks rise to smaller numbers, rates of exchange are quoted either way, forecasts are not of one time."""
RECORD = regex(r"成绩|纪录|用时|时间|耗时")
NARROWED = regex(r"收窄|降幅|跌幅")
HIGHER = regex(
    rf"^(?:的)?(?:水平)?(?P<word>(?P<up>高于|高|多|{RISE})|(?P<down>低于|低|少|{FALL}))了?约?$"
)
"""Between a value and the points that another is above it: 比2020年的60.1%高2.1个百分点."""


def find(view: View) -> Iterator[Relation]:
    """Every value that the words say was reached by a rise or a fall from the one before it."""
    figures = [one for one in view.figures if one.kind != "date"]
    for before, after in pairwise(figures):
        if not _are_alike(before, after) or RANK.search(_clause(view, before)):
            continue
        match = _move(view, before, after)
        if match is None:
            continue
        rose = match["up"] is not None
        if rose and RECORD.search(_clause(view, before)):
            continue
        # 由盈利0.63亿元下降至亏损1.83亿元; a verb may also be of the sizes: 由盈转亏，扩大至亏损1.83亿元
        below = moved((after, before), match["verb"], rose=rose, ways=signs(view, after, before))
        yield below if below.holds else moved((after, before), match["verb"], rose=rose)
    for now, before, points in zip(figures, figures[1:], figures[2:], strict=False):
        yield from _apart(view, now, before, points)


def _are_alike(before: Figure, after: Figure) -> bool:
    """Whether two figures are values of one unit, and neither a target nor a change."""
    return (
        before.kind in KINDS
        and before.canonical_unit == after.canonical_unit
        and before.canonical_unit is not None
        and None not in (before.value, after.value)
        and after.role in ("level", "share")
        and before.role in ("level", "share")
        and not before.target
        and not after.target
    )


def _move(view: View, before: Figure, after: Figure) -> re.Match[str] | None:
    """The verb between the two, if it is of both."""
    between = view.between(before, after)
    clause = _clause(view, before)
    if DEALT_OUT.search(between) or DEALT_OUT.search(clause):
        return None
    straight = STRAIGHT.match(between)
    if straight is not None and FROM.search(clause):
        return straight
    then = THEN.match(between)
    if then is not None and WORDS.search(between) and WORDS.search(clause):
        return then
    return None


def _clause(view: View, figure: Figure) -> str:
    """The words before a figure in its clause, whatever figures stand between."""
    start = max(view.sentence_at(figure.start).start, figure.start - 40)
    words = view.text[start : figure.start]
    return re.split(r"[，。；;]", words)[-1]


def _apart(view: View, now: Figure, before: Figure, points: Figure) -> Iterator[Relation]:
    """A为62.2%，比2020年的60.1%高2.1个百分点: the first is above the second."""
    if (
        points.kind != "percentage_point"
        or not now.kind == before.kind == "percent"
        or None in (now.value, before.value)
        or view.sentence_number(now.start) != view.sentence_number(points.start)
    ):
        return
    match = HIGHER.match(view.between(before, points))
    between = view.between(now, before)
    if match is None or not re.fullmatch(
        r"[，,](?:增速|降幅|涨幅|增幅|占比)?[比较][^，。；;、]{1,16}的", between
    ):
        return
    rose = match["up"] is not None
    falls = NARROWED.search(between + match["word"]) is not None or match["word"] == "扩大"
    if falls and now.role == "change" and not now.is_fall and "降幅" in between:
        pair = (Term(now, "after"), Term(before, "before"))
        yield signed("direction", pair, match["word"], is_fall=True)
        return
    yield moved((now, before), match["word"], rose=rose, sizes=falls)


def moved(
    figures: tuple[Figure, Figure],
    word: str,
    *,
    rose: bool,
    sizes: bool = False,
    ways: tuple[int, int] = (1, 1),
) -> Relation:
    """The second figure moved to the first as `word` says; `sizes` compares falls by how great they are.

    `ways` are −1 for a loss beside a gain.
    """
    after, before = figures
    terms = [
        Term(after, "after", ways[0], as_written=True),
        Term(before, "before", ways[1], as_written=True),
    ]
    sign = ">" if rose else "<"
    return identity(
        "direction",
        terms,
        _goes(rose=rose, sizes=(after, before) if sizes else None),
        Wording(
            f"{after.text} {sign} {before.text}"
            if sizes
            else f"{terms[0].written} {sign} {terms[1].written}",
            f"the words say {word!r}, from {before.text} to {after.text}",
            f"文字说“{word}”，而数值从{before.text}到{after.text}",
        ),
        SURE,
    )


def _goes(*, rose: bool, sizes: tuple[Figure, Figure] | None) -> Formula:
    """Formula: the first less the second is above 0 where it rose, else below; of falls, by their `sizes`."""

    def goes(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        """Above 0 or below it, and the difference."""
        after, before = intervals
        if sizes is not None:
            after, before = (
                -one if figure.is_fall else one
                for one, figure in zip(intervals, sizes, strict=True)
            )
        zero = Interval.exact(0).low
        allowed = Interval(low=zero, low_open=True) if rose else Interval(high=zero, high_open=True)
        return allowed, after - before

    return goes


def signed(kind: str, pair: Sequence[Term], word: str, *, is_fall: bool) -> Relation:
    """The first rate has the sign that the word needs."""
    figure = pair[0].figure
    zero = Interval.exact(0).low
    allowed = Interval(high=zero) if is_fall else Interval(low=zero)

    def side(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        return allowed, intervals[0]

    return identity(
        kind,
        pair,
        side,
        Wording(
            f"{word}: {pair[0].written} {'≤' if is_fall else '≥'} 0",
            f"{word!r} does not fit {pair[0].role} {figure.signed}%",
            f"“{word}”与{figure.text}的方向不符",
        ),
        SURE,
    )
