"""Differences between rates: by how many percentage points one is above another, has risen or has narrowed.

Source: the definition, a percentage point is the difference of two percentages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.text.moves import FALL, MOVE
from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, likeliest, middle, sides
from flows.relate.changes.levels.compared import is_in_comparison, is_named_as
from flows.relate.changes.reckoning.reckoned import reckoned_before
from flows.relate.confidence import LIKELY, SURE
from flows.relate.formulas import difference
from flows.relate.times.months import governing
from flows.relate.words import DASH, WHOLE_REGION, ends_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.records import Figure, Relation

_OTHER = rf"(?:(?!(?:、|并|且)(?:同比|环比|[比较][^，,。；;、]{{1,10}})?{MOVE})[^，,。；;]){{0,30}}"
"""What another rate is held against; 覆盖率超过90%、提高5个百分点 passes a mark, and has moved besides."""
COMPARISON = regex(
    rf"(?P<more>高于|高出|快于|大于|超过|高过)(?P<exceeded>{_OTHER})$|(?P<less>低于|慢于|小于)(?P<missed>{_OTHER})$"
    rf"|(?<![占同环])[比较](?![重例])(?P<compared>[^，,。；;]{{1,30}}?)(?:分别)?(?P<way>高|快|低|慢|{MOVE})(?:了|约)?$"
)
"""A rate held against another, before the points between them: 高于全部投资增速, 低于上年同期; 比6月提高了."""
RATE_ENDS = regex(
    r"(?:的)?(?:平均)?(?:水平|增速|增幅|涨幅|降幅|增长率|增长速度|同期|比重|率)+$|的$|[（(].*$"
)
"""The end of what a rate is held against, which does not name it: 增速 of 全部投资增速."""
OF_YEAR = rf"(?:\d{{1,2}}月?\s?{DASH}\s?)?\d{{1,2}}月|前?[一二三四]季度|[上下]半年"
"""A part of a year: 8月, 1—8月."""
TIME_COMPARED = regex(rf"{OF_YEAR}|上月|上季度?|(?:上年|去年)(?:全年|同期|末|{OF_YEAR})?|\d{{4}}年")
"""The time of the rate that another is held against: 6月 of 比6月提高."""
BASES = {"同比": "yoy", "环比": "mom"}
LAST, MONTH = ("上月", "上季", "上季度"), regex(r"\d{4}-(\d\d)")
TIME_BEFORE = regex(r"(?:上|去|前)(?:年|个?月|季度?|周|期)(?:同期|末)?")
"""What names nothing but a time."""
WHOLE_NAME = regex(rf"^(?:全部|{WHOLE_REGION.pattern}|整体|总体|同期|其)*")
NAMES_WHOLE = regex(r"全部|整体|总体|平均")
SAID = {
    "高": "低", "快": "慢", "大": "小", "提高": "下降", "上升": "下降", "加快": "放缓", "扩大": "收窄", "回升": "回落",
    "低": "高", "慢": "快", "小": "大", "下降": "上升", "回落": "上升", "放缓": "加快", "收窄": "扩大", "缩小": "扩大",
    "降低": "提高",
}  # fmt: skip
"""How one rate stands to another in a message, and what is said of it the other way round."""
SHORT = {"高出": "高", "高过": "高", "超过": "高", "低了": "低"}
"""What a comparison is called in a message where that is not just without 于."""
DOWNWARD = regex(rf"低|慢|{FALL}")
CHANGED = regex(rf"{MOVE}(?=了?约?$)")
"""How a rate has moved, right before the points: 降幅收窄9.1个百分点."""
RATE_BEFORE = regex(
    r"[，,；][^，。；]{0,6}(?:上[月年]|去年|上季度|同期|前[^，。；]{1,4}|\d{1,2}月|[一二三四]季度|上半年)"
    r"[^，。；]{0,6}(?:为|是)?(?:下降|增长|上涨|上升)?$"
)
"""Between a rate and the one before it: 下降3.4%，上月为下降12.5%."""
COMPARISON_CHARS = 48
"""Characters before a figure in which `COMPARISON` can match."""
BACK_TO_YEAR_FIGURES, BACK_FIGURES = 12, 40
"""Figures looked back over for the rate of a year before, and for one that is named or in the same sentence."""


def find(view: View) -> Iterator[Relation]:
    """Comparisons of rates."""
    for figure in view.figures:
        if figure.kind == "percentage_point" and figure.value is not None:
            yield from _compared(view, figure)


def _compared(view: View, figure: Figure) -> Iterator[Relation]:
    """工业投资增长7.5%，高于全部投资增速6.1个百分点: the one rate less the other is the points."""
    sentence = view.sentence_at(figure.start)
    start = max(sentence.start, figure.start - COMPARISON_CHARS)
    match = COMPARISON.search(view.text, start, figure.start)
    if match is None:
        yield from _narrowed(view, figure)
        return
    other = match["exceeded"] or match["missed"] or match["compared"] or ""
    is_less = bool(match["less"]) or _is_downward(match["way"] or "")
    compared_at = match.start()
    rates = [
        one
        for one in view.around(figure, BACK_FIGURES)
        if sentence.start <= one.start < sentence.end
        and one.kind == "percent"
        and one.value is not None
    ]
    place = WHOLE_REGION.match(other)
    of_place = [one for one in rates if place and view.lead(one).startswith(place[0])]
    of_place = [one for one in of_place if not _is_of_next(view, figure, one, of_place)]
    own = _own(
        view, figure, [one for one in rates if one.start < compared_at and one not in of_place]
    )
    if own is None:
        return
    told = [one for one in rates if compared_at <= one.start < figure.start] or of_place
    others = (
        told or list(_dated(view, own, figure, other)) or list(_named(view, own, figure, other))
    )
    if NAMES_WHOLE.match(other):
        others = told or others[-1:]  # the whole is told before its parts
    readings = [_terms(figure, own, one, is_less=is_less) for one in others]
    before = reckoned_before(view, own)
    if before is not None:
        readings += [_terms(figure, before, one, is_less=is_less) for one in others]
    if readings and (before is None or likeliest(readings, difference) is not None):
        word = match["more"] or match["less"] or match["way"]
        yield _points(readings, word, is_sure=len(readings) == 1 or bool(told))


def _is_of_next(view: View, figure: Figure, one: Figure, of_place: Sequence[Figure]) -> bool:
    """Whether another rate is told before that of a place, which is then of it.

    甲增长2%，高于全省1个百分点；乙增长7%，高于全省3个百分点，全省增长4%.
    """
    return any(
        other.kind == "percent" and other not in of_place and other.value is not None
        for other in view.within(figure.end, one.start)
    )


def _is_downward(word: str) -> bool:
    """Whether a word says that a rate is lower, or has become so: 低, 放缓."""
    return DOWNWARD.fullmatch(word) is not None


def _own(view: View, figure: Figure, rates: Sequence[Figure]) -> Figure | None:
    """The rate that is compared: the last one before the comparison on the same side of brackets, if it is next."""
    bracket = view.bracket(figure.start)
    own = next(
        (
            one
            for one in reversed(rates)
            if view.bracket(one.start) == bracket and not is_in_comparison(view, one)
        ),
        None,
    )
    return own if own is not None and _is_next(view, own, figure) else None


def _narrowed(view: View, figure: Figure) -> Iterator[Relation]:
    """同比下降3.4%，上月为下降12.5%，降幅收窄9.1个百分点: the rate before is told first."""
    sentence = view.sentence_at(figure.start)
    way = CHANGED.search(view.text, max(sentence.start, figure.start - 12), figure.start)
    rates = [
        one
        for one in view.before(figure, BACK_FIGURES)
        if one.start >= sentence.start
        and one.kind == "percent"
        and one.value is not None
        and view.bracket(one.start) is None
    ]
    if way is None or len(rates) <= 1:
        return
    if any(one.kind == figure.kind for one in view.within(rates[-1].end, figure.start)):
        return  # 5月61.4%，6月62.6%，提高1.2个百分点，同比下降0.4个百分点
    if re.search(OF_YEAR, view.between(rates[-1], figure)):
        return  # 一季度为40.6%，二季度为42.1%，上半年提高0.8个百分点: of another time than either
    if not any(is_named_as(view, figure, one) for one in rates[-2:]):
        return  # 净利率9.2%，上年为8.6%，毛利率提高1.8个百分点
    own, before = first, second = rates[-2:]
    if _is_later(view, second, first):  # 一季度下降13.2%，上半年下降14.1%: in the order of time
        own, before = second, first
    if own.direction == before.direction and RATE_BEFORE.match(view.between(first, second)):
        terms = _terms(figure, own, before, is_less=_is_downward(way[0]))
        yield _points([terms], way[0], is_sure=True)


def _is_later(view: View, one: Figure, other: Figure) -> bool:
    """Whether the words give a rate later months than another, of one year where they do not name both."""
    months, others = (governing(view, rate)[0] for rate in (one, other))
    if months is None or others is None:
        return False
    is_dated = None not in (months.year, others.year)
    years = (months.year or 0, others.year or 0) if is_dated else (0, 0)
    return (years[0], months.last) > (years[1], others.last)


def _points(readings: list[list[Term]], word: str, *, is_sure: bool) -> Relation:
    """The identity of the likeliest reading, or else of the one whose last rate has the shortest name.

    `word` is that of the comparison: 高于, 收窄.
    """
    terms = likeliest(readings, difference) or min(
        readings, key=lambda terms: len(terms[2].figure.indicator or "")
    )
    figure, first, second = (term.figure for term in terms)
    own, other = (first, second) if terms[1].role == "rate" else (second, first)
    _, right = sides(terms, difference)
    size = middle(right)
    told, ways = SHORT.get(word, word.removesuffix("于")), ("more", "less")
    if terms[1].role != "rate":
        ways = ways[::-1]
    is_other_way = size.startswith("-")
    opposite = SAID.get(told, "上升" if _is_downward(word) else "下降")
    follows = f"{opposite if is_other_way else told}{size.lstrip('-')}个百分点"
    return identity(
        "point_change",
        terms,
        difference,
        Wording(
            f"{terms[0].written} = {terms[1].written} − {terms[2].bracketed}",
            f"{own.text} against {other.text} is {size.lstrip('-')} points {ways[is_other_way]}, "
            f"the text says {figure.text} {ways[0]}",
            f"由{own.text}与{other.text}应{follows}，文中为{told}{figure.text}",
        ),
        SURE if is_sure else LIKELY,
    )


def _is_next(view: View, own: Figure, figure: Figure) -> bool:
    """Whether no further percentage, and no more than a few clauses, stand between the rate and the comparison."""
    between = view.between(own, figure)
    return len(re.findall(r"[，,]", between)) <= 2 and "；" not in between  # noqa: PLR2004 - 同比…，增速比…


def _named(view: View, own: Figure, figure: Figure, other: str) -> Iterator[Figure]:
    """Earlier rates of what the comparison names."""
    wanted = WHOLE_NAME.sub("", RATE_ENDS.sub("", other))
    if TIME_BEFORE.fullmatch(wanted):
        return  # 由上月下降转为上涨0.1%: what ends in 上月 names no rate of it
    place, is_dated = WHOLE_REGION.match(other), TIME_COMPARED.search(other) is not None
    for one in reversed(view.before(own, BACK_FIGURES)):
        if (
            one.kind != "percent"
            or one.value is None
            or one.section != figure.section
            or one.role != own.role
            or (one.period != own.period and None not in (one.period, own.period) and not is_dated)
        ):
            continue
        name = RATE_ENDS.sub("", (one.indicator or "").removesuffix("增速"))
        if (wanted and len(wanted) > 1 and name.endswith(wanted)) or (
            not wanted and place and view.lead(one).startswith(place[0])
        ):
            yield one


def _dated(view: View, own: Figure, figure: Figure, other: str) -> Iterator[Figure]:
    """The rate that the text gives nearby for the time it compares with: 比6月提高0.2个百分点，6月为上涨0.1%."""
    time = TIME_COMPARED.search(other)
    if time is None:
        return
    if time[0] in ("上年", "去年") and own.period and len(own.period) == len("2018"):
        year = str(int(own.period) - 1)
        yield from (
            one
            for one in reversed(view.before(own, BACK_TO_YEAR_FIGURES))
            if one.kind == "percent"
            and one.period == year
            and one.role == own.role
            and one.value is not None
            and _may_be_one(own, one)
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
            or _is_against_another(view, own, one)
        ):
            continue
        if re.search(
            f"(?<![比较与同由从\\d—－–~至到-]){_called(time[0], own)}$",
            view.text[max(start, one.start - 14) : one.start],
        ) and not _is_of_another(view, figure, one):
            yield one


def _is_against_another(view: View, own: Figure, one: Figure) -> bool:
    """Whether a rate says that it is over another time than the one that is compared: 同比, 环比."""
    said = [basis for word, basis in BASES.items() if word in view.lead(one)]
    return bool(said) and own.basis is not None and own.basis not in said


def _called(time: str, own: Figure) -> str:
    """A pattern of the time that a rate is compared with and of the words up to that of then: 6月为上涨, 上年同期为.

    上月 of May is 4月份, too; its rate is told by its time alone, since 上月 is said of one thing after the other.
    """
    if time not in LAST:
        return rf"{re.escape(time)}(?!同期|末|{OF_YEAR})[^，。；转变]{{0,6}}"
    month = MONTH.fullmatch(own.period or "") if time == LAST[0] else None
    names = time if month is None else rf"(?:{time}|{(int(month[1]) + 10) % 12 + 1}月份?)"
    return rf"{names}(?:[为是则]|同比|环比|{MOVE})*"


def _may_be_one(own: Figure, before: Figure) -> bool:
    """Whether two rates may be one at two times: their names, if both have one, end alike, of one subject.

    出口占比由上年的25.1%提升至29.5%。市场占有率8.4%，较上年提升0.5个百分点: that of exports is another.
    """
    if None not in (own.indicator_code, before.indicator_code):
        return own.indicator_code == before.indicator_code and own.subject == before.subject
    names = sorted(
        (RATE_ENDS.sub("", (one.indicator or "").removesuffix("增速")) for one in (own, before)),
        key=len,
    )
    return ends_in(names[1], names[0]) and (
        own.subject == before.subject or None in (own.subject, before.subject)
    )


def _is_of_another(view: View, figure: Figure, before: Figure) -> bool:
    """Whether a further rate stands between, to which the one before belongs: 进口下降3.0%，上年为增长4.1%."""
    return any(
        one.kind == "percent" and one.role == before.role
        for one in view.within(figure.end, before.start)
    )


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
