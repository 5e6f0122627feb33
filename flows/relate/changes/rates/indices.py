"""A price index against its rate of change: with 上年=100, an index of 100.7 is a rise of 0.7%.

An index on a fixed year (2020年=100, 以2020年为基期, 定基) tells what has come about since, and no rate.
Source: NBS, 统计指标解释: 价格指数.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from flows.extract.text.marks import BRACKETED
from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, is_mended, meets, middle, sides
from flows.relate.changes.levels.compared import is_named_as
from flows.relate.confidence import SURE
from flows.relate.formulas import HUNDRED
from flows.relate.view import BRACKETS, FROM_LAST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.intervals import Interval
    from schemas.records import Figure, Relation

INDEX_BASE = regex(r"(?:年|期|月|季)(?:价格)?(?:为|＝|=|定为)100$")
"""以上年为100: what the index goes by."""
BESIDE = regex(rf"[^，。；（(]{{0,4}}{BRACKETED.pattern}")
"""Brackets right after an index."""
FIXED = r"(?:(?:19|20)\d\d|(?:民[国國])?1?\d\d)年(?:平均|全年|\d{1,2}月)?"
FIXED_BASE = regex(
    rf"{FIXED}(?:价格|物价)?(?:(?:为|＝|=|：|定为|等于)(?:100(?![.\d])|基期|基年|基点))|定基|{FIXED}价格?为基"
)
"""A year by its number that an index goes by: 2020年=100, 以2020年为基期."""
ANY_BASE = regex(rf"{FIXED_BASE.pattern}|[年期月季](?:价格)?(?:为|＝|=|定为)100")
LAST = regex("上[一个]{0,2}[月季]|环比")
"""What makes a base, or an index, one on the month before: 上月=100, 环比指数."""
OF_TIME = regex("平均|累计|全年|[当单]月|当季|\\d月")
"""Between an index and a rate, what makes the one of another time than the other: 12月为101.8，全年上涨2.0%."""
INDEX_WORD, PRICES = regex(r"指数|CPI|PPI"), regex(r"价格|CPI|PPI")


def find(view: View) -> Iterator[Relation]:
    """Every price index with its rate."""
    for figure in view.figures:
        if figure.kind in ("index", "count") and figure.value is not None:
            yield from _index(view, figure)


def _index(view: View, figure: Figure) -> Iterator[Relation]:
    """居民消费价格指数为100.7，同比上涨0.7%: the index is 100 and the rate."""
    sentence = view.sentence_at(figure.start)
    before = view.text[sentence.start : figure.start]
    if not INDEX_WORD.search(view.lead(figure)) or not PRICES.search(before):
        return
    base = _base(view, figure)
    if FIXED_BASE.fullmatch(base):
        return
    for rate in _rates(view, figure):
        terms = [Term(rate, "rate"), Term(figure, "index")]
        if meets(terms, _above_hundred) or _is_told(view, terms, base):
            yield _relation(terms)
            return


def _relation(terms: Sequence[Term]) -> Relation:
    """The identity of a rate and its index."""
    rate, figure = (term.figure for term in terms)
    _, right = sides(terms, _above_hundred)
    return identity(
        "index",
        terms,
        _above_hundred,
        Wording(
            f"{terms[0].written} = {figure.text} − 100",
            f"an index of {figure.text} is a change of {middle(right)}%, the text says {rate.text}",
            f"指数{figure.text}对应变动{middle(right)}%，文中为{rate.text}",
        ),
        SURE,
    )


def _base(view: View, index: Figure) -> str:
    """What an index goes by: so say the brackets after it, else the last words before it, or after; else empty."""
    after = view.text[index.end : view.sentence_at(index.start).end]
    beside = BESIDE.match(after)
    own = ANY_BASE.search(beside[0]) if beside is not None else None
    if own is not None:
        fixed = FIXED_BASE.search(own.string)
        return (fixed or own)[0]
    block = view.block_at(index.start)
    told = [match[0] for match in ANY_BASE.finditer(view.text, block.start, index.start)][-1:]
    told = told or [match[0] for match in ANY_BASE.finditer(after)][:1]
    return "".join(told)


def _is_told(view: View, terms: Sequence[Term], base: str) -> bool:
    """Whether a rate that does not follow from an index is told of that, against what the index goes by.

    指数（上年同月=100）为101.2，比上月上涨0.4% is against another time; 指数为102.0，食品价格上涨4.8% of another thing.
    An index whose base is not told may be on any, unless one digit makes the two fit.
    """
    rate, index = (term.figure for term in terms)
    lead = view.lead(index)
    is_of_last = (LAST.search(base) or LAST.search(lead)) is not None
    if rate.basis not in ((*FROM_LAST, None) if is_of_last else ("yoy", None)):
        return False
    start, end = sorted((rate, index), key=lambda one: one.start)
    between = BRACKETS.sub("", view.between(start, end))
    if OF_TIME.search(between):
        return False
    if rate is end and not is_named_as(view, rate, index):
        return False
    return bool(base) or is_mended(terms, _above_hundred)


def _rates(view: View, index: Figure) -> list[Figure]:
    """The rates that the sentence tells right after an index, or else the one right before it; none across 其中."""
    sentence = view.sentence_at(index.start)
    around = [
        one
        for one in view.within(sentence.start, sentence.end)
        if one is not index
        and view.bracket(one.start) is None
        and one.kind != "date"
        and not INDEX_BASE.search(view.text, max(0, one.start - 8), one.end)
    ]
    after = [one for one in around if one.start > index.start]
    rates = list(takewhile(lambda one: one.kind == "percent", after))
    if not rates:
        before = [one for one in around if one.start < index.start]
        rates = [one for one in before[-1:] if one.kind == "percent"]
    return [one for one in rates if one.role == "change" and not _is_across(view, one, index)]


def _is_across(view: View, rate: Figure, index: Figure) -> bool:
    """Whether 其中 stands between a rate and an index."""
    return "其中" in view.text[min(rate.end, index.end) : max(rate.start, index.start)]


def _above_hundred(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    rate, index = intervals
    return rate, index - HUNDRED
