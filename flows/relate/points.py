"""Differences between rates, contributions in percentage points, and indices against their rate of change.

A percentage point is the difference of two percentages. Source: NBS, 统计指标解释 (拉动, 贡献率, 价格指数: 上年=100).
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from flows.relate.arithmetic import Term, Wording, identity, meets, total, written
from flows.relate.tails import tail
from schemas.intervals import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.groups import Group
    from flows.relate.view import View
    from schemas.records import Figure, Relation

HUNDRED = Interval.exact(100)
SURE, LIKELY = 0.9, 0.6
COMPARED = re.compile(
    r"(?P<more>高于|高出|快于|大于|超过|高过)(?P<a>[^，,。；;]{0,30})$|(?P<less>低于|慢于|小于)(?P<b>[^，,。；;]{0,30})$"
    r"|[比较](?P<c>[^，,。；;]{1,30}?)(?:分别)?(?P<way>高出|高|快|低|慢|提高|上升|下降|回落|加快|放缓|收窄|扩大)(?:了|约)?$"
)
RATE_WORDS = re.compile(
    r"(?:的)?(?:平均)?(?:水平|增速|增幅|涨幅|降幅|增长率|增长速度|同期|比重|率)+$|的$|[（(].*$"
)
TIME = re.compile(r"\d{1,2}月|[一二三四]季度|上半年|(?:上年|去年)(?:全年|同期|末)?|\d{4}年")
WHOLE = re.compile(r"^(?:全部|全国|全省|全市|整体|总体|同期|其)*")
INDEX = re.compile(r"价格(?:总)?指数|CPI|PPI")
INFLUENCE = re.compile(
    r"影响(?P<whole>[^，。；上下]{2,12})(?:上涨|下降|上升|下跌|增长|回落)(?:约)?$"
)
OPPOSITES = (("食品", "非食品"), ("生产资料", "生活资料"), ("城市", "农村"), ("消费品", "服务"))
"""Parts that make a price index."""
SPAN = 12
NEARBY = 40
NEGATIVE = re.compile(
    r"负(?:向)?(?:拉动|贡献)|下拉|拉低|拖累|拉动[^，。；]{0,12}(?:下降|下跌|回落)"
)


def find(view: View, groups: Sequence[Group]) -> Iterator[Relation]:
    """Comparisons of rates, contributions of the parts of a group, and price indices."""
    for figure in view.figures:
        if figure.kind == "percentage_point" and figure.value is not None:
            yield from _compared(view, figure)
        if figure.kind in ("index", "count") and figure.value is not None:
            yield from _index(view, figure)
    for group in groups:
        yield from _contributed(view, group)
    yield from _influenced(view)


# One rate against another --------------------------------------------------------------------------------------------


def _compared(view: View, figure: Figure) -> Iterator[Relation]:
    """工业投资增长7.5%，高于全部投资增速6.1个百分点: the one rate less the other is the points."""
    sentence = view.sentence_at(figure.start)
    match = COMPARED.search(view.text[sentence.start : figure.start])
    if match is None:
        return
    other = match["a"] or match["b"] or match["c"] or ""
    is_less = bool(match["less"]) or match["way"] in ("低", "慢", "下降", "回落", "放缓", "收窄")
    own = next(
        (
            one
            for one in reversed(view.within(sentence.start, figure.start))
            if one.kind == "percent"
            and one.value is not None
            and view.bracket(one.start) == view.bracket(figure.start)
        ),
        None,
    )
    if own is None or not _is_next(view, own, figure):
        return
    bracketed = [
        one
        for one in view.within(sentence.start + match.start(), figure.start)
        if one.kind == "percent" and one.value is not None and one is not own
    ]
    candidates = (
        bracketed
        or list(_dated(view, own, figure, other))
        or list(_named(view, own, figure, other))
    )
    if re.match(r"全部|整体|总体|平均", other):
        candidates = candidates[-1:]  # the whole is told before its parts
    readings = [_terms(figure, own, one, is_less=is_less) for one in candidates]
    if not readings:
        return
    holding = next((terms for terms in readings if meets(terms, _difference)), None)
    terms = holding or min(readings, key=lambda terms: len(terms[2].figure.indicator or ""))
    _, right = _difference([term.interval for term in terms])
    yield identity(
        "point_change",
        terms,
        _difference,
        Wording(
            f"{figure.text} = {own.text} − {terms[2].figure.text}"
            if not is_less
            else f"{figure.text} = {terms[2].figure.text} − {own.text}",
            f"{own.text} and {terms[2].figure.text} are {_middle(right)} points apart, the text says {figure.text}",
            f"{own.text}与{terms[2].figure.text}相差{_middle(right)}个百分点，文中为{figure.text}",
        ),
        SURE if len(readings) == 1 or bracketed else LIKELY,
    )


def _is_next(view: View, own: Figure, figure: Figure) -> bool:
    """Whether no further percentage, and no more than a few clauses, stand between the rate and the comparison."""
    between = view.text[own.end : figure.start]
    return len(re.findall(r"[，,]", between)) <= 2 and "；" not in between  # noqa: PLR2004 - 同比…，增速比…


def _named(view: View, own: Figure, figure: Figure, other: str) -> Iterator[Figure]:
    """Earlier rates of what the comparison names."""
    wanted = WHOLE.sub("", RATE_WORDS.sub("", other))
    place = re.match(r"全国|全省|全市", other)
    for one in reversed(view.before(own, NEARBY)):
        if (
            one.kind != "percent"
            or one.value is None
            or one.section != figure.section
            or one.role != own.role
        ):
            continue
        name = RATE_WORDS.sub("", (one.indicator or "").removesuffix("增速"))
        if (wanted and len(wanted) > 1 and name.endswith(wanted)) or (
            not wanted and place and view.lead(one).startswith(place[0])
        ):
            yield one


def _dated(view: View, own: Figure, figure: Figure, other: str) -> Iterator[Figure]:
    """The rate that the text gives nearby for the time it compares with: 比6月回升0.2个百分点，6月为上涨0.1%."""
    time = TIME.search(other)
    if time is None:
        return
    number = view.sentence_number(figure.start)
    start = view.sentences[max(number - 1, 0)].start
    end = view.sentences[min(number + 1, len(view.sentences) - 1)].end
    for one in view.within(start, end):
        if (
            one.kind != "percent"
            or one.value is None
            or one.start <= own.start
            or one.role != own.role
        ):
            continue
        if re.search(
            f"{re.escape(time[0])}[^，。；]{{0,6}}$",
            view.text[max(start, one.start - 14) : one.start],
        ):
            yield one


def _terms(points: Figure, own: Figure, other: Figure, *, is_less: bool) -> list[Term]:
    first, second = (other, own) if is_less else (own, other)
    roles = ("other", "rate") if is_less else ("rate", "other")
    sign = -1 if points.is_fall else 1  # the words give the direction already
    return [Term(points, "points", sign), Term(first, roles[0]), Term(second, roles[1])]


def _difference(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    points, first, second = intervals
    return points, first - second


# What parts contribute to the growth of their whole ------------------------------------------------------------------


def _contributed(view: View, group: Group) -> Iterator[Relation]:
    """The points that each part pulls add up to the growth of the whole."""
    growths = tail(view, group.whole).growths
    pulls = [tail(view, part).pulls[:1] for part in group.parts]
    if not growths or not all(pulls):
        return
    if growths[0].kind == "percent" and all(pull[0].kind == "percentage_point" for pull in pulls):
        terms = [
            Term(growths[0], "growth"),
            *(Term(pull[0], "contribution", _sign(view, pull[0])) for pull in pulls),
        ]
        _, added = _adds_up([term.interval for term in terms])
        yield identity(
            "contribution",
            terms,
            _adds_up,
            Wording(
                f"{growths[0].text} = {' + '.join(term.figure.text for term in terms[1:])}",
                f"the contributions add up to {_middle(added)} points, growth is {growths[0].text}",
                f"各部分拉动之和为{_middle(added)}个百分点，增速为{growths[0].text}",
            ),
            SURE if group.closed or group.holds else LIKELY,
        )


def _influenced(view: View) -> Iterator[Relation]:
    """Two parts told only by what they do to the growth of the whole: 食品价格…，影响CPI下降约0.22个百分点."""
    pulls = [
        (figure, match["whole"])
        for figure in view.figures
        if figure.kind == "percentage_point"
        and figure.value is not None
        and (match := INFLUENCE.search(view.text, max(0, figure.start - 30), figure.start))
    ]
    for whole, run in groupby(pulls, key=lambda pull: pull[1]):
        figures = [figure for figure, _ in run]
        sentences = [view.sentence_number(figure.start) for figure in figures]
        if len(figures) != len(OPPOSITES[0]) or sentences[-1] - sentences[0] > 1:
            continue
        told = [view.text[view.sentence_at(one.start).start : one.start] for one in figures]
        if not any(_are_told(names, told) for names in OPPOSITES):
            continue
        candidates = [
            one
            for one in view.before(figures[0], SPAN)
            if one.kind == "percent"
            and one.role == "change"
            and view.block_number(one.start) == view.block_number(figures[0].start)
            and (
                "总" in whole or whole in (one.indicator or "") or INDEX.search(one.indicator or "")
            )
        ]
        if candidates:
            yield _contribution(candidates[0], figures)


def _are_told(names: Sequence[str], told: Sequence[str]) -> bool:
    return all(name in text for name, text in zip(names, told, strict=True))


def _contribution(growth: Figure, figures: Sequence[Figure]) -> Relation:
    terms = [Term(growth, "growth"), *(Term(figure, "contribution") for figure in figures)]
    _, added = _adds_up([term.interval for term in terms])
    return identity(
        "contribution",
        terms,
        _adds_up,
        Wording(
            f"{growth.text} = {' + '.join(figure.text for figure in figures)}",
            f"the contributions add up to {_middle(added)} points, growth is {growth.text}",
            f"各部分拉动之和为{_middle(added)}个百分点，增速为{growth.text}",
        ),
        SURE,
    )


def _sign(view: View, pull: Figure) -> int:
    """−1 where the words say a pull downward and the figure does not carry it already."""
    words = view.text[max(0, pull.start - 20) : pull.end + 4]
    is_down = NEGATIVE.search(words.rpartition("，")[2]) is not None
    return -1 if is_down and not pull.is_fall else 1


def _adds_up(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    return intervals[0], total(intervals[1:])


# An index with 上年=100 ----------------------------------------------------------------------------------------------


def _index(view: View, figure: Figure) -> Iterator[Relation]:
    """居民消费价格指数为100.7，同比上涨0.7%: the index is 100 and the rate."""
    sentence = view.sentence_at(figure.start)
    following = view.within(figure.end, sentence.end)[:1]
    if not following or not INDEX.search(view.lead(figure)) or following[0].kind != "percent":
        return
    rate = following[0]
    if rate.role != "change":
        return
    terms = [Term(rate, "rate"), Term(figure, "index")]
    _, right = _above_hundred([term.interval for term in terms])
    yield identity(
        "index",
        terms,
        _above_hundred,
        Wording(
            f"{rate.text} = {figure.text} − 100",
            f"an index of {figure.text} is a change of {_middle(right)}%, the text says {rate.text}",
            f"指数{figure.text}对应变动{_middle(right)}%，文中为{rate.text}",
        ),
        SURE,
    )


def _above_hundred(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    rate, index = intervals
    return rate, index - HUNDRED


def _middle(interval: Interval) -> str:
    if interval.low is None or interval.high is None:
        return str(interval)
    return written(round((interval.low + interval.high) / 2, 2))
