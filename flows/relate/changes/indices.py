"""A price index against its rate of change: with 上年=100, an index of 100.7 is a rise of 0.7%.

An index on a fixed year (2020年=100, 以2020年为基期, 定基) tells what has come about since, and no rate.
Source: NBS, 统计指标解释: 价格指数.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.relate.arithmetic import Term, Wording, identity, middle
from flows.relate.confidence import SURE
from flows.relate.formulas import HUNDRED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.intervals import Interval
    from schemas.records import Figure, Relation

INDEX_BASE = re.compile(r"(?:年|期|月|季)(?:价格)?(?:为|＝|=|定为)100$")
"""以上年为100: what the index goes by."""
BESIDE = re.compile(r"[^，。；（(]{0,4}[（(][^（）()]*[)）]")
"""Brackets right after an index."""
FIXED = r"(?:(?:19|20)\d\d|(?:民[国國])?1?\d\d)年(?:平均|全年|\d{1,2}月)?"
FIXED_BASE = re.compile(
    rf"{FIXED}(?:价格|物价)?(?:(?:为|＝|=|：|定为|等于)(?:100(?![.\d])|基期|基年|基点))|定基|{FIXED}价格?为基"
)
"""A year by its number that an index goes by: 2020年=100, 以2020年为基期."""
ANY_BASE = re.compile(rf"{FIXED_BASE.pattern}|[年期月季](?:价格)?(?:为|＝|=|定为)100")
INDEX_WORD, PRICES = re.compile(r"指数|CPI|PPI"), re.compile(r"价格|CPI|PPI")


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
    if _is_on_fixed_base(view, figure):
        return
    rate = _rate(view, figure)
    if rate is None:
        return
    terms = [Term(rate, "rate"), Term(figure, "index")]
    _, right = _above_hundred([term.interval for term in terms])
    yield identity(
        "index",
        terms,
        _above_hundred,
        Wording(
            f"{rate.text} = {figure.text} − 100",
            f"an index of {figure.text} is a change of {middle(right)}%, the text says {rate.text}",
            f"指数{figure.text}对应变动{middle(right)}%，文中为{rate.text}",
        ),
        SURE,
    )


def _is_on_fixed_base(view: View, index: Figure) -> bool:
    """Whether an index goes by a fixed year: so say the brackets after it, else the last words before it, or after."""
    after = view.text[index.end : view.sentence_at(index.start).end]
    beside = BESIDE.match(after)
    if beside is not None and ANY_BASE.search(beside[0]):
        return FIXED_BASE.search(beside[0]) is not None
    block = view.blocks[view.block_number(index.start)]
    told = [match[0] for match in ANY_BASE.finditer(view.text, block.start, index.start)][-1:]
    told = told or [match[0] for match in ANY_BASE.finditer(after)][:1]
    return bool(told) and FIXED_BASE.fullmatch(told[0]) is not None


def _rate(view: View, index: Figure) -> Figure | None:
    """The rate that the sentence tells right after an index, or else right before it; never across 其中."""
    sentence = view.sentence_at(index.start)
    around = [
        one
        for one in view.within(sentence.start, sentence.end)
        if one is not index
        and view.bracket(one.start) is None
        and one.kind != "date"
        and not INDEX_BASE.search(view.text, max(0, one.start - 8), one.end)
    ]
    beside = [one for one in around if one.start > index.start][:1]
    if not beside or beside[0].kind != "percent":
        beside = [one for one in around if one.start < index.start][-1:]
    if not beside or beside[0].kind != "percent" or beside[0].role != "change":
        return None
    rate = beside[0]
    between = view.text[min(rate.end, index.end) : max(rate.start, index.start)]
    return None if "其中" in between else rate


def _above_hundred(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    rate, index = intervals
    return rate, index - HUNDRED
