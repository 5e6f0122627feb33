"""Rates of change against the levels they are of: from A to B by p%, B after an increase of D by p%, years on average.

Source: the definitions of 增长速度 and 年平均增长速度 (NBS, 统计指标解释: the geometric mean).
"""

from __future__ import annotations

import re
from decimal import Context, Decimal
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from flows.extract.figures.dates import bounds
from flows.relate import apart
from flows.relate.arithmetic import Term, Wording, identity, meets, middle, slipped
from flows.relate.tails import tail
from flows.relate.view import AMOUNTS
from schemas.intervals import PRECISION, Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.arithmetic import Formula
    from flows.relate.view import View
    from schemas.records import Figure, Relation

ONE, HUNDRED = Interval.exact(1), Interval.exact(100)
SURE, LIKELY = 0.9, 0.6
LEFT_FROM = re.compile(r"[从由][^，。；从由]{0,24}$")
BASE = re.compile(
    r"(?P<base>(?:[较比与同](?:上|去|前年|年初|此前|同期|\d|[一二三四]季)[^，。；]{0,20}的)"
    r"|(?:上年|去年|上年同期|去年同期|上月|上周|同期|年初|上季度?)(?!结[转余])[^，。；增减升降新]{0,6}[为是的]?"
    r"|[较比](?:上年|去年|前年|同期|上月|上周)[^，。；增减升降新]{0,12})$"
)
HELD_AGAINST = re.compile(r"(?:[高低多少大小]于|不及|超过|[较比])[^，。；]{1,16}的(?:约|近)?$")
"""高于6月的15亿元，但不及去年同期的18亿元: another base, and not the level that is compared with this one."""
TELLING = re.compile(r"(?:高出|增加|减少|低|高|多|少|下降|上升)(?:了|约)?")
CONSTANT = re.compile(r"生产总值|增加值|GDP")
LAST_YEAR = re.compile(r"上年|去年|前年|同期|\d{4}年|20\d\d")
MOVING_WORDS = re.compile(
    r"(?:比|较|与)(?:上|去|前)?(?:年|月|周|季度|期)?(?:同期|末|初|相比)?|[（(].*$|\d{4}年|年均|平均每年|年平均|每年|平均|年复合|复合"
    r"|同比|环比|增长率|增长速度|增速|增幅|降幅|涨幅|跌幅|幅度|分别|累计|实际|名义|大幅|小幅|翻了?一番多?|以上|按?(?:可比|不变|现行)[价口][格径]?(?:计算)?"
    r"|增长|下降|上升|上涨|下跌|提高|降低|增加|减少|回落|下滑|扩大|收窄|降|增|升|涨|跌|微|高出|高|低|多|少|共|了|即|约|近|超|为|达到?|是|的|再|又|其|也|均|十年|[一二三四五六七八九十两]年间?|递"
)
LATER = re.compile(r"(?:而\d{4}年|上年|去年)(?:同期)?(?:仅|只|才)?为$|\d{4}年(?:仅|只|才)为$")
BASE_TOLD = re.compile(r"(?:年|期|月|初|季度)[^，。；]{0,6}(?:为|是|新增|增加)?$")
RELATIVE = re.compile(r"(?:增长|下降|上升|变动)幅度|[增升降涨跌]幅")
RATE_WORDS = re.compile(
    r"[，,、](?:同比|增长|下降|增加|减少|增幅|降幅|涨幅|跌幅|增速|上升|回落|为|达|约)*"
)
AHEAD = 4
"""Figures after a base that may state the change from it."""
TO = re.compile(r"(?:至|到|达|为|成|的)[^，。；,;]{0,16}$")
MOVED = re.compile(r"[至到达为]")
REACHING = re.compile(
    r"(?:至|到|[，,][^，。；、]{0,6}?(?:达到?|增至|升至|降至|减至|总[额量]为|余额为?))(?:约|近)?"
)
"""Between a change and the level that it led to: 增加2.1亿元，达到35.6亿元."""
AVERAGE = re.compile(r"年均|年平均|平均每年|年复合|复合增长")
NEAR = 20
MONTHS = 12
APART = 90
"""Characters between where a move starts and where it ends."""


def find(view: View, _: Sequence[object] = ()) -> Iterator[Relation]:
    """Moves from one level to another with their change, and levels with an increase and its rate."""
    used: set[int] = set()
    for start, end, changes in (*_moves(view), *_bases(view), *_averaged(view)):
        for change in changes:
            relation = None if id(change) in used else _moved(view, start, end, change)
            if relation is not None:
                used.add(id(change))
                yield relation
    for levels in apart.find(view):
        for change in levels.changes:
            stated = None if id(change) in used else _stated(view, levels.start, levels.end, change)
            if stated is not None and (levels.is_between(change) or stated.holds_or_slipped):
                used.add(id(change))
                yield _relation(*stated)
    yield from _increases(view, used)


def _increases(view: View, used: set[int]) -> Iterator[Relation]:
    """Levels with their increase and its rate.

    `used` are changes that a move has already; a level that a change led to goes with that one.
    """
    reached = set()
    for change, level, rate in _reached(view):
        reached.add(id(level))
        yield _increase(view, level, change, rate)
    for amount in view.amounts:
        if amount.figure.role != "level" or id(amount.figure) in reached:
            continue
        found = tail(view, amount)
        if (
            len(found.changes) == 1
            and len(found.growths) == 1
            and id(found.growths[0]) not in used
            and _same_base(view, found.changes[0], found.growths[0])
        ):
            yield _increase(view, amount.figure, found.changes[0], found.growths[0])


# From one level to another -------------------------------------------------------------------------------------------


def _moves(view: View) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """Every level that the words leave, the one they reach, and the changes stated with it."""
    for sentence in view.sentences:
        figures = [
            one
            for one in view.within(sentence.start, sentence.end)
            if view.bracket(one.start) is None and one.value is not None and one.kind != "date"
        ]
        for starts, ends, rest in _pairs(view, figures):
            changes = _changes(rest) or _told_before(view, figures, starts[0])
            for at, (start, end) in enumerate(zip(starts, ends, strict=True)):
                own = _own(changes, at, len(starts))
                yield (
                    _dated(start, starts[0]),
                    _dated(end, ends[0]),
                    [*own, *_between(figures, start, end, len(starts))],
                )


def _told_before(view: View, figures: Sequence[Figure], start: Figure) -> list[Figure]:
    """A change told in the clause right before its move: 较上年降低0.6个百分点，由6.3%变为5.7%."""
    before = [one for one in figures if one.start < start.start][-1:]
    is_next = before and re.fullmatch(
        r"[，,]?[即]?(?:从|由)[^，。；]{0,8}", view.text[before[0].end : start.start]
    )
    return before if is_next and before[0].role == "change" else []


def _dated(figure: Figure, first: Figure) -> Figure:
    """A figure told together with others, with the period of the first where it has none of its own."""
    return figure if figure is first else replace(figure, period=first.period)


def _pairs(
    view: View, figures: Sequence[Figure]
) -> Iterator[tuple[list[Figure], list[Figure], Sequence[Figure]]]:
    """Lists left and lists reached, of equal length and unit by unit: 从A和B增长至C和D."""
    taken = -1
    for index, first in enumerate(figures):
        if index <= taken or first.role not in ("level", "share") or not _leaves(view, first):
            continue
        starts = [first]
        while len(starts) + index < len(figures) and re.fullmatch(
            r"\s*[和、与及]\s*",
            view.text[starts[-1].end : figures[index + len(starts)].start],
        ):
            starts.append(figures[index + len(starts)])
        levels = [
            one
            for one in figures[index + len(starts) :]
            if one.role in ("level", "share") and one.start - starts[-1].end < APART
        ]
        for offset, one in enumerate(levels):
            ends = levels[offset : offset + len(starts)]
            between = view.text[starts[-1].end : one.start]
            alike = [end.canonical_unit for end in ends] == [s.canonical_unit for s in starts]
            if alike and TO.search(between) and MOVED.search(between):
                last = figures.index(ends[-1])
                taken = last
                yield starts, ends, figures[last + 1 :]
                break
            if one.canonical_unit == first.canonical_unit:
                break


def _bases(view: View) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """A level, the level it is compared with, and the change between: 5.93亿元，较上年的6.48亿元下降8.5%."""
    for index, base in enumerate(view.figures):
        if base.value is None or base.role not in ("level", "share") or base.kind == "date":
            continue
        bracket = view.bracket(base.start)
        words = view.text[max(0, base.start - 30) : base.start]
        if not (
            BASE.search(words)
            or LATER.search(words)
            or (bracket is not None and BASE_TOLD.search(words))
        ):
            continue
        if re.search(r"[从由][^，。；]*$", words):
            continue  # a move from there, told above
        sentence = view.sentence_at(base.start)
        before = [
            one
            for one in view.within(sentence.start, base.start)
            if one.value is not None and one.kind != "date" and view.bracket(one.start) is None
        ]
        levels = [
            one
            for one in before
            if one.role in ("level", "share")
            and one.canonical_unit == base.canonical_unit
            and one.kind == base.kind
            and not HELD_AGAINST.search(view.text, max(0, one.start - NEAR), one.start)
        ]
        if not levels:
            continue
        now = levels[-1]
        after = [
            one
            for one in view.figures[index + 1 : index + 1 + AHEAD]
            if one.start < sentence.end and view.bracket(one.start) is None and one.kind != "date"
        ]
        told_before = [one for one in before if one.start > now.start and one.role == "change"]
        if (
            bracket is not None
        ):  # 增长9.8%（2019年为352.0万人次）: the change stands before its base
            told_before, after = told_before[-1:], []
        yield (
            base,
            now,
            [
                one
                for one in (*told_before, *_told(view, base, after), *_changes(after))
                if one.basis != "yoy" or LAST_YEAR.search(words) or one in after
            ],
        )


def _averaged(view: View) -> Iterator[tuple[Figure, Figure, list[Figure]]]:
    """Two levels of one thing and then the average yearly rate: 2019年为759万件，2024年为1025万件，年均增长6.2%."""
    for rate in view.figures:
        if rate.kind != "percent" or rate.basis != "average_annual" or rate.value is None:
            continue
        sentence = view.sentence_at(rate.start)
        levels = [
            one
            for one in view.within(sentence.start, rate.start)
            if one.role == "level" and one.value is not None and one.kind in AMOUNTS
        ][-2:]
        if (
            len(levels) > 1
            and levels[0].canonical_unit == levels[1].canonical_unit
            and rate.start - levels[1].end < NEAR
        ):
            yield levels[0], levels[1], [rate]


def _told(view: View, base: Figure, after: Sequence[Figure]) -> list[Figure]:
    """A difference told right after its base, whatever its role: 较去年441.2万千瓦高出37.4万千瓦."""
    first = after[:1]
    if (
        first
        and first[0].role != "change"
        and TELLING.fullmatch(view.text[base.end : first[0].start])
    ):
        is_less = re.match("低|少|减|下降", view.text[base.end :]) is not None
        return [replace(first[0], role="change", direction="decrease" if is_less else "increase")]
    return []


def _leaves(view: View, figure: Figure) -> bool:
    """Whether the words before a level say that a move starts from it."""
    start = max(view.sentence_at(figure.start).start, figure.start - 28)
    words = view.text[start : figure.start]
    return LEFT_FROM.search(words) is not None


def _changes(following: Sequence[Figure]) -> list[Figure]:
    """The changes stated right after a move, until another level comes."""
    found = []
    for one in following:
        if one.role == "change" or (one.kind == "percent" and one.basis == "average_annual"):
            found.append(one)
        elif one.kind not in ("duration", "structural", "ordinal"):
            break
    return found


def _own(changes: Sequence[Figure], at: int, count: int) -> list[Figure]:
    """The changes of one of `count` moves told together: each kind of change comes as many times."""
    if count == 1:
        return list(changes)
    return [changes[at]] if len(changes) == count else []


def _between(figures: Sequence[Figure], start: Figure, end: Figure, count: int) -> list[Figure]:
    """Changes told on the way: 从A增长3%，达到B."""
    if count > 1:
        return []
    return [one for one in figures if start.end <= one.start < end.start and one.role == "change"]


def _is_own(view: View, change: Figure, *levels: Figure) -> bool:
    """Whether a change is told of these levels: its clause names nothing else, and turns to no other time."""
    words = MOVING_WORDS.sub("", view.lead(change))
    names = [
        name for one in levels for name in (one.indicator or "", view.lead(one)) if len(name) > 1
    ]
    named = (
        len(words) <= 1
        or not names  # 从A到B，产量增长2倍: what moved is named last
        or any(words in name or name.endswith(words[-2:]) for name in names)
    )
    return named and view.other_time(change) in {view.other_time(one) for one in levels} | {None}


class _Stated(NamedTuple):
    """A change with its levels, and the formula that binds them."""

    kind: str
    terms: list[Term]
    formula: Formula
    told: str
    confidence: float

    @property
    def holds_or_slipped(self) -> bool:
        """Whether it holds, or one changed digit makes it hold and chance would seldom do that."""
        return meets(self.terms, self.formula) or slipped(self.terms, self.formula)


def _moved(view: View, start: Figure, end: Figure, change: Figure) -> Relation | None:
    found = _stated(view, start, end, change)
    return None if found is None else _relation(*found)


def _stated(view: View, start: Figure, end: Figure, change: Figure) -> _Stated | None:
    """How a change follows from its levels, by what it is given in; None where it is not told of them."""
    if not _is_own(view, change, start, end):
        return None
    terms = [Term(change, "change"), Term(start, "before"), Term(end, "after")]
    words = view.text[max(0, change.start - 24) : change.start]
    confidence = SURE if start.kind in (*AMOUNTS, "percent", "index", "rate", "age") else LIKELY
    # real growth does not follow from levels at current prices
    is_real = CONSTANT.search(f"{end.indicator}{start.indicator}") is not None
    if change.kind == "percent" and (AVERAGE.search(words) or change.basis == "average_annual"):
        years = _years(start, end) or _duration(view, change)
        if not years:
            return None
        told = f"{change.text} = ({end.text} / {start.text})^(1/{years}) − 1"
        average = _Stated("average_growth", terms, _average(years), told, confidence)
        return average if not is_real or average.holds_or_slipped else None
    if change.kind == "percent" and is_real:
        return None
    formula: Formula
    told = f"{change.text} = {end.text} / {start.text} − 1"
    if change.kind == "percent" and (start.kind != "percent" or RELATIVE.search(words)):
        kind, formula = "growth", _growth
    elif change.kind == "ratio" and change.unit == "倍":
        kind, formula = "growth", _multiplied
    elif change.canonical_unit == "pp" and start.kind == "percent":
        kind, formula, told = "point_change", _rise, f"{change.text} = {end.text} − {start.text}"
    elif change.canonical_unit == start.canonical_unit and change.kind != "percent":
        kind, formula, told = "change", _rise, f"{change.text} = {end.text} − {start.text}"
    else:
        return None
    return _Stated(kind, terms, formula, told, confidence)


def _relation(
    kind: str, terms: list[Term], formula: Formula, told: str, confidence: float
) -> Relation:
    _, right = formula([term.interval for term in terms])
    unit = {"growth": "%", "average_growth": "%", "point_change": "个百分点"}.get(kind, "")
    size = middle(right)
    figure = terms[0].figure
    implied = _move(kind, falls=size.startswith("-"), size=size.lstrip("-") + unit)
    falls = figure.signed_value is not None and figure.signed_value < 0
    stated = _move(kind, falls=falls, size=figure.text.lstrip("-−负"))
    return identity(
        kind,
        terms,
        formula,
        Wording(
            told,
            f"from the levels it is {implied.en}, the text says {stated.en}",
            f"按所列数值应{implied.zh}，文中为{stated.zh}",
        ),
        confidence,
    )


class _Move(NamedTuple):
    """A change in words: a fall of 7.87%, 下降7.87%."""

    en: str
    zh: str


def _move(kind: str, *, falls: bool, size: str) -> _Move:
    """A rise or a fall of that size."""
    down, up = ("减少", "增加") if kind == "change" else ("下降", "增长")
    return _Move(f"a {'fall' if falls else 'rise'} of {size}", f"{down if falls else up}{size}")


def _growth(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The rate of change, in percent, from the second to the third."""
    rate, before, after = intervals
    return rate, (after / before - ONE) * HUNDRED


def _multiplied(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """How many times over the second the third has grown: 增长1.5倍 is to two and a half times."""
    times, before, after = intervals
    return times, after / before - ONE


def _rise(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The change from the second to the third."""
    change, before, after = intervals
    return change, after - before


def _average(years: int) -> Formula:
    def average(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
        """The geometric mean of the yearly rates of change, in percent."""
        rate, before, after = intervals
        ratio = after / before
        if ratio.low is None or ratio.high is None or ratio.low <= 0:
            return rate, Interval()
        return rate, (Interval(_root(ratio.low, years), _root(ratio.high, years)) - ONE) * HUNDRED

    return average


def _root(value: Decimal, degree: int) -> Decimal:
    context = Context(prec=PRECISION)
    return context.power(value, context.divide(Decimal(1), Decimal(degree)))


def _years(start: Figure, end: Figure) -> int | None:
    first, last = bounds(start.period)[0], bounds(end.period)[0]
    if first is None or last is None or last.year <= first.year:
        return None
    return last.year - first.year


def _duration(view: View, change: Figure) -> int | None:
    """The years that the sentence names: 过去五年，由…增加到…; 2019—2024年年均增长…."""
    sentence = view.sentence_at(change.start)
    for one in view.within(sentence.start, change.start):
        first, last = bounds(one.period) if one.kind == "date" else (None, None)
        if first and last and last.year > first.year:
            return last.year - first.year
        if one.canonical_unit == "mo" and one.value and one.value % MONTHS == 0:
            return int(one.value / MONTHS)
    return None


def _reached(view: View) -> Iterator[tuple[Figure, Figure, Figure]]:
    """Every change, the level it led to, and the rate: 下跌12.66点至966.45点，跌幅1.29%."""
    for index, change in enumerate(view.figures[:-2]):
        level, rate = view.figures[index + 1 : index + 3]
        if (
            change.role == "change"
            and level.role == "level"
            and rate.role == "change"
            and rate.kind == "percent"
            and change.canonical_unit == level.canonical_unit
            and None not in (change.value, level.value, rate.value)
            and REACHING.fullmatch(view.text, change.end, level.start)
            and re.fullmatch(r"[，,][^，。；]{0,8}", view.text[level.end : rate.start])
            and change.direction == rate.direction
        ):
            yield change, level, rate


# A level, how much it rose, and by how much percent ------------------------------------------------------------------


def _same_base(view: View, change: Figure, rate: Figure) -> bool:
    """Whether both say what they are measured against alike, or the one that does not follows the other."""
    if not _is_own(view, rate, change):
        return False
    if change.basis == rate.basis:
        return True
    unsaid = change if change.basis is None else rate
    return None in (change.basis, rate.basis) and not re.search("[比较]", view.lead(unsaid))


def _increase(view: View, level: Figure, change: Figure, rate: Figure) -> Relation:
    """Level B after an increase of D: the rate is D / (B − D)."""
    first, second = sorted((change, rate), key=lambda figure: figure.start)
    is_next = RATE_WORDS.fullmatch(view.text, first.end, second.start) is not None
    return _relation(
        "growth",
        [Term(rate, "rate"), Term(change, "change"), Term(level, "after")],
        _of_increase,
        f"{rate.text} = {change.text} / ({level.text} − {change.text})",
        SURE if is_next or change.basis == rate.basis else LIKELY,
    )


def _of_increase(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    rate, change, after = intervals
    return rate, change * HUNDRED / (after - change)
