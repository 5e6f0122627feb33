"""Differences between rates, contributions in percentage points, and indices against their rate of change.

A percentage point is the difference of two percentages. Source: NBS, 统计指标解释 (拉动, 贡献率, 价格指数: 上年=100).
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from flows.relate.arithmetic import (
    SELDOM,
    Term,
    Wording,
    chance,
    identity,
    meets,
    mends,
    total,
    written,
)
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
WHOLE_NAME = re.compile(r"^(?:全部|全国|全省|全市|整体|总体|同期|其)*")
WHOLE = re.compile(r"全部|整体|总体|平均")
PLACE = re.compile(r"全[国省市区县]")
DOWN = ("低", "慢", "下降", "回落", "放缓", "收窄", "缩小", "降低")
CHANGED = re.compile(r"(?:收窄|扩大|加快|放缓|回落|回升|提高|下降|上升|降低|缩小)(?=了?约?$)")
BEFORE = re.compile(
    r"[，,；][^，。；]{0,6}(?:上[月年]|去年|上季度|同期|前[^，。；]{1,4}|\d{1,2}月|[一二三四]季度|上半年)"
    r"[^，。；]{0,6}(?:为|是)?(?:下降|增长|上涨|上升)?$"
)
INDEX = re.compile(r"价格(?:总)?指数|CPI|PPI")
INDEX_WORD, PRICES = re.compile(r"指数|CPI|PPI"), re.compile(r"价格|CPI|PPI")
INFLUENCE = re.compile(
    r"(?:影响|拉动|拉低|带动)[^，。；]{0,16}(?:上涨|下降|上升|下跌|增长|回落)约?$|(?:拉动|下拉)[^，。；]{0,16}$"
)
OPPOSITES = (
    ("食品", "非食品"),
    ("生产资料", "生活资料"),
    ("城市", "农村"),
    ("消费品", "服务"),
    ("出口", "进口"),
)
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
        yield from _narrowed(view, figure)
        return
    other = match["a"] or match["b"] or match["c"] or ""
    is_less = bool(match["less"]) or match["way"] in DOWN
    compared_at = sentence.start + match.start()
    rates = [
        one
        for one in view.within(sentence.start, sentence.end)
        if one.kind == "percent" and one.value is not None
    ]
    place = PLACE.match(other)
    of_place = [one for one in rates if place and view.lead(one).startswith(place[0])]
    own = next(
        (
            one
            for one in reversed(rates)
            if one.start < compared_at
            and one not in of_place
            and view.bracket(one.start) == view.bracket(figure.start)
        ),
        None,
    )
    if own is None or not _is_next(view, own, figure):
        return
    told = [one for one in rates if compared_at <= one.start < figure.start] or of_place
    candidates = (
        told or list(_dated(view, own, figure, other)) or list(_named(view, own, figure, other))
    )
    if WHOLE.match(other):
        candidates = told or candidates[-1:]  # the whole is told before its parts
    readings = [_terms(figure, own, one, is_less=is_less) for one in candidates]
    if readings:
        yield _points(readings, is_sure=len(readings) == 1 or bool(told))


def _narrowed(view: View, figure: Figure) -> Iterator[Relation]:
    """同比下降3.4%，上月为下降12.5%，降幅收窄9.1个百分点: the rate before is told first."""
    sentence = view.sentence_at(figure.start)
    way = CHANGED.search(view.text, max(sentence.start, figure.start - 12), figure.start)
    rates = [
        one
        for one in view.within(sentence.start, figure.start)
        if one.kind == "percent" and one.value is not None and view.bracket(one.start) is None
    ]
    if way is None or len(rates) < len(("own", "before")):
        return
    own, before = rates[-2:]
    if own.direction == before.direction and BEFORE.match(view.text[own.end : before.start]):
        yield _points([_terms(figure, own, before, is_less=way[0] in DOWN)], is_sure=True)


def _points(readings: list[list[Term]], *, is_sure: bool) -> Relation:
    holding = next((terms for terms in readings if meets(terms, _difference)), None)
    mended = next((terms for terms in readings if mends(terms, _difference)), None)
    terms = (
        holding or mended or min(readings, key=lambda terms: len(terms[2].figure.indicator or ""))
    )
    figure, first, second = (term.figure for term in terms)
    _, right = _difference([term.interval for term in terms])
    return identity(
        "point_change",
        terms,
        _difference,
        Wording(
            f"{figure.text} = {first.text} − {second.text}",
            f"{first.text} and {second.text} are {_middle(right)} points apart, the text says {figure.text}",
            f"{first.text}与{second.text}相差{_middle(right)}个百分点，文中为{figure.text}",
        ),
        SURE if is_sure else LIKELY,
    )


def _is_next(view: View, own: Figure, figure: Figure) -> bool:
    """Whether no further percentage, and no more than a few clauses, stand between the rate and the comparison."""
    between = view.text[own.end : figure.start]
    return len(re.findall(r"[，,]", between)) <= 2 and "；" not in between  # noqa: PLR2004 - 同比…，增速比…


def _named(view: View, own: Figure, figure: Figure, other: str) -> Iterator[Figure]:
    """Earlier rates of what the comparison names."""
    wanted = WHOLE_NAME.sub("", RATE_WORDS.sub("", other))
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
    if time[0] in ("上年", "去年") and own.period and len(own.period) == len("2018"):
        year = str(int(own.period) - 1)
        yield from (
            one
            for one in reversed(view.before(own, SPAN))
            if one.kind == "percent"
            and one.period == year
            and one.role == own.role
            and one.value is not None
        )
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
    """The points as the difference of two rates; of two falls, as of their sizes: 降幅收窄."""
    first, second = (other, own) if is_less else (own, other)
    roles = ("other", "rate") if is_less else ("rate", "other")
    falls = own.is_fall and (other.is_fall or other.direction == "none")
    signs = [-1 if falls and one.is_fall else 1 for one in (first, second)]
    sign = -1 if points.is_fall else 1  # the words give the direction already
    return [
        Term(points, "points", sign),
        Term(first, roles[0], signs[0]),
        Term(second, roles[1], signs[1]),
    ]


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
    """Parts told only by what they pull: 其中，财产险拉动增长4.6个百分点，人身险拉动增长11.9个百分点."""
    pulls = [
        figure
        for figure in view.figures
        if figure.kind == "percentage_point" and figure.value is not None and _is_pull(view, figure)
    ]
    for _, run in groupby(pulls, key=lambda figure: view.block_number(figure.start)):
        figures = list(run)
        if len(figures) < len(("one", "other")):
            continue
        growths = [
            one
            for one in view.before(figures[0], SPAN)
            if one.kind == "percent"
            and one.role == "change"
            and view.sentence_number(figures[0].start) - view.sentence_number(one.start) <= 1
        ]
        readings = [
            [
                Term(one, "growth"),
                *(Term(figure, "contribution", _sign(view, figure)) for figure in figures),
            ]
            for one in growths
        ]
        told = [view.text[view.sentence_at(one.start).start : one.start] for one in figures]
        is_known = any(_are_told(names, told) for names in OPPOSITES if len(names) == len(told))
        found = next((terms for terms in readings if meets(terms, _adds_up)), None) or next(
            (
                terms
                for terms in readings
                if mends(terms, _adds_up) and (is_known or chance(terms, _adds_up) <= SELDOM)
            ),
            None,
        )
        if found is not None:
            yield _contribution(found, is_sure=is_known)


def _is_pull(view: View, figure: Figure) -> bool:
    """Whether points are what a part does to the growth of the whole; the next of a list is what the one before is."""
    if INFLUENCE.search(view.text, max(0, figure.start - 30), figure.start):
        return True
    before = view.before(figure, 1)
    return bool(
        before
        and before[0].canonical_unit == "pp"
        and re.fullmatch(r"[、和与及]", view.text[before[0].end : figure.start])
        and _is_pull(view, before[0])
    )


def _are_told(names: Sequence[str], told: Sequence[str]) -> bool:
    return all(name in text for name, text in zip(names, told, strict=True))


def _contribution(terms: list[Term], *, is_sure: bool) -> Relation:
    _, added = _adds_up([term.interval for term in terms])
    growth = terms[0].figure.text
    return identity(
        "contribution",
        terms,
        _adds_up,
        Wording(
            f"{growth} = {' + '.join(term.figure.text for term in terms[1:])}",
            f"the contributions add up to {_middle(added)} points, growth is {growth}",
            f"各部分拉动之和为{_middle(added)}个百分点，增速为{growth}",
        ),
        SURE if is_sure else LIKELY,
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
    """居民消费价格指数为100.7，同比上涨0.7%: the index is 100 and the rate, told after it or before."""
    sentence = view.sentence_at(figure.start)
    before = view.text[sentence.start : figure.start]
    if not INDEX_WORD.search(view.lead(figure)) or not PRICES.search(before):
        return
    around = [
        one
        for one in view.within(sentence.start, sentence.end)
        if one is not figure and view.bracket(one.start) is None and one.kind != "date"
    ]
    following = [one for one in around if one.start > figure.start][:1]
    if not following or following[0].kind != "percent":
        following = [one for one in around if one.start < figure.start][-1:]
    if not following or following[0].kind != "percent" or following[0].role != "change":
        return
    rate = following[0]
    if "其中" in view.text[min(rate.end, figure.end) : max(rate.start, figure.start)]:
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
