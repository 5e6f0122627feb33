"""Two rates told with a word on how they moved: 降幅收窄, 增速放缓, 由负转正, 高于全省平均水平.

Which of two rates is the earlier is taken from the words: 上月, or the months that each is of. A sentence with more
rates than two is left alone. Source: the meaning of the words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.text.moves import FALL, RISE
from flows.regex import regex
from flows.relate.arithmetic import Term
from flows.relate.changes.directions.moves import moved, signed
from flows.relate.times.months import governing
from flows.relate.words import PAST_YEARS, WHOLE_REGION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.view import View
    from schemas.records import Figure, Relation

NARROWING = regex(r"[降跌]幅[^，。；;\d]{0,12}(?P<word>(?P<less>收窄|缩小)|(?P<more>扩大|加深))")
"""降幅收窄, 跌幅比上月扩大."""
PACE = regex(
    rf"(?:增速|增幅|涨幅|增长率|涨势|增长)[^，。；;\d]{{0,12}}?(?P<word>(?P<more>加速|{RISE})|(?P<less>{FALL}))(?![^，。；;\d]{{0,4}}[至到为])"
)
"""增速比上月放缓, 涨幅扩大; not 增速放缓至, which `moves` reads."""
POINTS = regex(
    r"(?<=[，,])(?P<word>(?P<more>加快|提升|提高)|(?P<less>放缓|回落|减缓))(?=[\d.]+个百分点)"
)
"""，加快0.3个百分点."""
SIGN_TURN = regex(
    r"由负转正|由降转[升增]|转[负降]为[正升增]|止跌回升|(?P<down>由正转负|由[升增]转降|由盈转亏)|(?<![由负])转正(?!常|式)|(?<![由正])(?P<down_too>转负)"
)
"""由负转正, 转正; `down` and `down_too` the other way: 由正转负, 转负."""
EARLIER = regex(rf"(?<![与同和])(?:上月|{PAST_YEARS}|上季|上期|前值|此前|上周|前一[月年季]|同期)")
LATER = regex(r"本月|本年|今年|当月|本季|本期")
AGAINST_PLACE = regex(
    rf"(?:(?P<more>高于|快于|好于|优于|大于)|(?P<less>低于|慢于|小于))(?P<place>{WHOLE_REGION.pattern}|[^，。；;\d的]{{2,6}}?)(?:的)?(?:平均)?(?:水平|增速|增幅)?$"
    rf"|[比较](?P<other>{WHOLE_REGION.pattern}|[^，。；;\d的]{{2,6}}?)(?:平均)?(?:水平|增速)?(?:(?P<up>高|快)|(?P<down>低|慢))$"
)
"""A rate held against that of a place: 高于全省平均水平, 快于东江市增速; 比全省平均水平高."""
OF_OTHER = regex(rf"环比|{WHOLE_REGION.pattern}")
"""What makes the second of two rates that of a shorter time, or of the region around."""
PAIR = 2


def find(view: View) -> Iterator[Relation]:
    """Every word on the movement of a rate whose sentence tells both rates."""
    for sentence in view.sentences:
        rates = [
            one
            for one in view.within(sentence.start, sentence.end)
            if one.kind == "percent" and one.value is not None and one.role in ("change", "level")
        ]
        if len(rates) != PAIR or rates[0].target or rates[1].target:
            continue
        yield from _of_sentence(view, (rates[0], rates[1]), sentence.end)


def _of_sentence(view: View, rates: tuple[Figure, Figure], end: int) -> Iterator[Relation]:
    """What a sentence says of its two rates: how they compare, a turn of sign, a fall narrowed, another pace."""
    yield from _compared(view, rates)
    pair = _in_time(view, rates) if _same_basis(*rates) else None
    if pair is None:
        return
    now, before = pair
    turn = SIGN_TURN.search(view.text, rates[1].end, end)
    words = view.text[rates[0].end : end]
    fall = NARROWING.search(words)
    pace = PACE.search(words) or POINTS.search(words)
    if turn is not None:
        yield from _turned(now, before, turn)
    elif fall is not None:
        yield from _narrowed(now, before, fall)
    elif pace is not None and now.role == before.role == "change":
        yield moved((now, before), pace["word"], rose=pace["more"] is not None)


def _narrowed(now: Figure, before: Figure, fall: re.Match[str]) -> Iterator[Relation]:
    """A fall that has become less or more: the rate before was one, and its size is compared."""
    if now.is_fall and before.role == "change" and not before.is_fall:
        pair = (Term(before, "before"), Term(now, "after"))
        yield signed("direction", pair, fall["word"], is_fall=True)
    elif before.is_fall == now.is_fall or "level" in (before.role, now.role):
        rose = fall["more"] is not None
        yield moved((now, before), fall["word"], rose=rose, sizes=True)


def _same_basis(now: Figure, before: Figure) -> bool:
    """Whether two rates may be measured against the same time."""
    return len({now.basis, before.basis} - {None}) < PAIR


def _in_time(view: View, rates: tuple[Figure, Figure]) -> tuple[Figure, Figure] | None:
    """The later and the earlier of two rates of one thing, where the words say which is which."""
    first, second = rates
    between = view.between(first, second)
    leads = [_lead(view, one) for one in rates]
    names = {one.indicator for one in rates} - {None, "增速"}
    if len(names) == PAIR and not _is_within(names):
        return None
    if OF_OTHER.search(leads[1]) and not OF_OTHER.search(leads[0]):
        return None
    earlier = [EARLIER.search(lead) is not None and not LATER.search(lead) for lead in leads]
    if earlier == [False, True] and re.search(r"[，,；;]|[比较由]", between):
        return first, second
    if earlier == [True, False] and LATER.search(leads[1]):
        return second, first
    return _by_months(rates, [_months(view, one) for one in rates])


def _is_within(names: set[str | None]) -> bool:
    """Whether one of two names opens as the other does: 出口 and 出口额."""
    a, b = (name or "" for name in names)
    return a.startswith(b[:3]) or b.startswith(a[:3])


def _months(view: View, figure: Figure) -> tuple[int, int, int] | None:
    """The months that a rate is of, as year, last month and number of months; the year 0 where none is named."""
    months, _ = governing(view, figure)
    return None if months is None else (months.year or 0, months.last, months.length)


def _by_months(
    rates: tuple[Figure, Figure], named: list[tuple[int, int, int] | None]
) -> tuple[Figure, Figure] | None:
    """The later and the earlier rate by the months that they are of."""
    first, second = named
    if first is None or second is None or first[:PAIR] == second[:PAIR]:
        return None
    if 0 in (first[0], second[0]) and first[1] == second[1]:
        return None
    later = first[:PAIR] > second[:PAIR]
    return (rates[0], rates[1]) if later else (rates[1], rates[0])


def _lead(view: View, figure: Figure) -> str:
    """The words before a figure in its clause and in one that only names a time."""
    start = max(view.sentence_at(figure.start).start, figure.start - 40)
    before = [
        one.end for one in view.within(start, figure.start) if one.kind not in ("date", "duration")
    ]
    words = view.text[max([start, *before]) : figure.start]
    clauses = re.split(r"[，,；;（(]", words)
    return clauses[-1] if len(clauses) < PAIR else "".join(clauses[-2:])


def _turned(now: Figure, before: Figure, turn: re.Match[str]) -> Iterator[Relation]:
    """Both sides of a turn: the rate before had the one sign, the rate now has the other."""
    falls = bool(turn["down"] or turn["down_too"])
    if now.role != "change" or before.role != "change":
        return
    pair = (Term(before, "before"), Term(now, "after"))
    yield signed("turning_point", pair, turn[0], is_fall=not falls)
    yield signed("turning_point", pair[::-1], turn[0], is_fall=falls)


# One rate against another's ------------------------------------------------------------------------------------------


def _compared(view: View, rates: tuple[Figure, Figure]) -> Iterator[Relation]:
    """增长6.2%，高于全省平均水平2.1个百分点，全省增长4.1%: which of the two is the greater."""
    sentence = view.sentence_at(rates[0].start)
    for points in view.within(rates[0].end, sentence.end):
        if points.kind != "percentage_point":
            continue
        match = AGAINST_PLACE.search(view.text, sentence.start, points.start)
        if match is None:
            continue
        place = match["place"] or match["other"]
        named = [place in _lead(view, one) for one in rates]
        if named not in ([False, True], [True, False]):
            continue
        own, other = rates if named[1] else (rates[1], rates[0])
        if own.start > points.start or own.role != other.role:
            continue
        yield moved(
            (own, other),
            match["more"] or match["less"] or match["up"] or match["down"],
            rose=bool(match["more"] or match["up"]),
        )
