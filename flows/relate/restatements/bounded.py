"""A bound against the exact value that the same sentence tells: 突破5亿件，达到5.45亿件; 超过六成（64.3%）.

The two are tied by standing next to each other with no name between. Source: the meaning of 超过, 不足 and their like.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec.structs import replace

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity
from flows.relate.confidence import LIKELY, SURE
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.view import View
    from schemas.records import Figure, Relation

HUNDRED = Decimal(100)
BOUNDS = {
    "gt": (">", "超过"),
    "ge": ("≥", "不低于"),
    "lt": ("<", "不足"),
    "le": ("≤", "不超过"),
    "lt_approx": ("<", "接近"),
}
"""What a bound is called, by its qualifier."""
MAYBE_TIME = r"(?:\d{4}年(?:度|末|底)?|今年|去年|全年|目前|截至[^，。；]{1,10}|当年|本月)?"
THEN_VALUE = regex(
    rf"(?:新的?)?(?:大关|关口|门槛|台阶)?(?:[，,、]\s*{MAYBE_TIME}(?:最终|具体|实际|现|已)?(?:达到?|为|是|实现|完成)(?:了)?|[（(]\s*(?:达到?|为|是)?)\s*"
)
"""Between a bound and its value: 突破5亿件大关，达到5.45亿件; 超过六成（64.3%）."""
HOLDING = (
    r"(?:连续|首次|再次|已经|已|仍然|仍|仅|还|均|一举|成功|历史性地?|远|大幅|稳定"
    r"|[一二三四五六七八九十两]+年|保持|稳定|维持|控制|站稳|达到?|在|为|高达|冲破|迈上|跨越|跃上)*"
)
PASSING = r"(?:突破|超过|超出|高于|大于|超|逾|过|不足|不到|不超过|低于|少于|小于|未超过|未达到?|接近|逼近|将近|近|达)?"
THEN_BOUND = regex(rf"\s*[，,（(]\s*{HOLDING}{PASSING}(?:了)?\s*")
"""Between a value and its bound: 5.45亿件，首次突破5亿件; 545.2万吨，连续两年保持在500万吨以上."""
OF_WHICH_SIZE = regex(
    r"(?:以[上下内])(?=[\u4e00-\u9fff])(?!的?(?:水平|规模|高位|区间|历史|台阶|关口|大关|高速|增长|增速))"
)
"""大户23户，50户以上村寨: after what says of which size those are that are told next."""
OF_ALL = regex(r"的[^，。；、\d（(]{1,24}[，,](?:占比)?(?:超过?|逾|不足|不到|近)$")
"""A share of all that comes back as a bound: 64.3%的居民表示满意，超过六成."""
STEP = regex(r"(?:新的?)?(?:台阶|门槛|关口|大关)")
"""After what has been reached at least: 迈上6万亿元台阶."""
STEPPED = regex(r"(?:[迈跨跃踏登站]上|[迈跨跃]过|跨越|跨入|迈入|跃升至|站稳)(?:了)?$")
"""Before it."""
STEPPED_CHARS = 6
MOVES_FROM = regex(r"^(?:从|由|较|比)|[从由较比与](?:上年|去年|上月|同期|年初|原|此前|\d)")
"""A value with such words before it is told as a move, which belongs in `moves`: 由…, 比上年…."""
RATES = frozenset(("percent", "ratio"))


def find(view: View) -> Iterator[Relation]:
    """Every bound that stands next to an exact value of the same unit."""
    figures = [one for one in view.figures if one.kind not in ("date", "ordinal")]
    for first, other in pairwise(figures):
        one = _stepped(view, first)
        if one.target or other.target or not _are_alike(one, other):
            continue
        if one.qualifier in BOUNDS and other.qualifier == "eq" and _value_follows(view, one, other):
            yield _relation(one, other)
        elif (
            other.qualifier in BOUNDS and one.qualifier == "eq" and _bound_follows(view, one, other)
        ):
            yield _relation(other, one)
    yield from _over_years(view, figures)


def _stepped(view: View, figure: Figure) -> Figure:
    """A figure as the bound that 迈上…台阶 makes it; any other as it is."""
    if (
        figure.qualifier != "eq"
        or figure.value is None
        or not STEP.match(view.text, figure.end)
        or not STEPPED.search(view.text, max(0, figure.start - STEPPED_CHARS), figure.start)
    ):
        return figure
    return replace(figure, qualifier="ge", interval=Interval(figure.value, None))


def _over_years(view: View, figures: Sequence[Figure]) -> Iterator[Relation]:
    """保持 keeps a duration between the value and its bound: 545.2万吨，连续两年保持在500万吨以上."""
    for one, middle, other in zip(figures, figures[1:], figures[2:], strict=False):
        if (
            middle.kind == "duration"
            and one.qualifier == "eq"
            and other.qualifier in BOUNDS
            and not other.target
            and _are_alike(one, other)
            and _bound_follows(view, one, other)
        ):
            yield _relation(other, one)


def _are_alike(one: Figure, other: Figure) -> bool:
    """Whether the two can be compared: same unit and role, or tenths and a percentage."""
    if (
        one.value is None
        or other.value is None
        or (one.role == "change") != (other.role == "change")
    ):
        return False
    if one.canonical_unit == other.canonical_unit:
        return one.canonical_unit is not None
    return {one.kind, other.kind} == RATES and any(
        "成" in figure.text or "半" in figure.text for figure in (one, other)
    )


def _value_follows(view: View, bound: Figure, value: Figure) -> bool:
    """Whether the words tie a value to the bound before it."""
    between = view.text[_end(view, bound) : value.start]
    return (
        THEN_VALUE.fullmatch(between) is not None
        and MOVES_FROM.search(view.lead(bound)) is None
        and _is_of_one_time(view, bound, value)
    )


def _bound_follows(view: View, value: Figure, bound: Figure) -> bool:
    """Whether the words tie a bound to the value before it."""
    between = view.between(value, bound)
    if MOVES_FROM.search(view.lead(value)) or OF_WHICH_SIZE.match(view.text, bound.end):
        return False
    return THEN_BOUND.fullmatch(between) is not None or (
        value.kind == "percent" and OF_ALL.fullmatch(between) is not None
    )


def _is_of_one_time(view: View, bound: Figure, value: Figure) -> bool:
    """Whether the words do not move the value to another time than the bound's."""
    between = view.between(bound, value)
    named = re.search(r"\d{4}年|今年|去年|上年|当年|本月|目前", between)
    if named is None:
        return True
    sentence = view.sentence_at(bound.start)
    earlier = view.text[sentence.start : bound.start]
    return re.search(r"\d{4}年|今年|去年|上年|月|季度", earlier) is None


def _end(view: View, figure: Figure) -> int:
    """The end of a figure with the words of its bound after it: 500万吨以上."""
    match = re.match(r"以上|以内|以下|左右|上下|大关|关口", view.text[figure.end : figure.end + 2])
    return figure.end + len(match[0]) if match else figure.end


def _relation(bound: Figure, value: Figure) -> Relation:
    terms = [Term(value, "value"), Term(bound, "bound")]
    sign, name = BOUNDS[bound.qualifier]
    relation = identity(
        "bound",
        terms,
        _within(value, bound),
        Wording(
            f"{value.text} {sign} {bound.text}",
            f"the text says {sign} {bound.text}, and {value.text}",
            f"文中称{name}{bound.text}，数值却为{value.text}",
        ),
        SURE,
    )
    if bound.qualifier == "lt_approx":
        relation.confidence = LIKELY
    return relation


def _within(value: Figure, bound: Figure) -> Formula:
    """Tenths are compared as percentages."""
    scales = [
        HUNDRED if one.kind == "ratio" and {value.kind, bound.kind} == RATES else Decimal(1)
        for one in (value, bound)
    ]

    def within(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        return (
            intervals[0] * Interval.exact(scales[0]),
            _scaled(intervals[1], scales[1]),
        )

    return within


def _scaled(interval: Interval, by: Decimal) -> Interval:
    """An interval times a number, ends that are open or missing kept so."""
    return Interval(
        None if interval.low is None else interval.low * by,
        None if interval.high is None else interval.high * by,
        interval.low_open,
        interval.high_open,
    )
