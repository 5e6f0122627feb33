"""So much for each, so many of them, and what that makes in all: 每箱24瓶，共126箱，合计3024瓶.

The three are told one after the other, and 合计 makes the last one all. Averages, whose total is told first, belong in
`averages`, prices in `definitions`. Source: arithmetic; the meaning of 每 and 合计.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, sides, sized
from flows.relate.confidence import SURE
from flows.relate.ratios.averages import each

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.intervals import Interval
    from schemas.records import Figure, Relation

ON_AVERAGE = regex("均|平均|约|左右|每[^，。；]*(?:每|月|年|天|日|次)|起|最[高低多少]")
"""What makes an amount for each one a mean, or one for each time as well."""
ALONE = regex(
    r"(?:(?!其中|等|首批|第)[^，。；：、（）\d]){0,8}[，,](?:(?!其中|另)[^，。；：、（）\d]){0,8}"
)
"""Between two of the three."""
IN_ALL = regex(
    r"(?:(?!其中|等)[^，。；：、（）\d]){0,6}[，,](?:合计|共计|总计|总共|一共)(?:(?!其中)[^，。；：、（）\d]){0,6}"
)
"""Before what they make: ，合计发放."""
FIGURES = 3


def find(view: View, _: Sequence[object] = ()) -> Iterator[Relation]:
    """Every total with an amount for each and a number right before it."""
    for at in range(len(view.figures) - FIGURES + 1):
        first, second, whole = view.figures[at : at + FIGURES]
        if not IN_ALL.fullmatch(view.text, second.end, whole.start):
            continue
        if ALONE.fullmatch(view.text, first.end, second.start):
            for amount, count in ((first, second), (second, first)):
                if _is_each(view, amount, count, whole):
                    yield _relation(amount, count, whole)


def _is_each(view: View, amount: Figure, count: Figure, whole: Figure) -> bool:
    """Whether an amount is told for each one of what is counted, and is of what the total is."""
    told = (amount, count, whole)
    if any(one.value is None or one.role != "level" or one.qualifier != "eq" for one in told):
        return False
    lead = view.lead(amount)
    match = each().search(lead)
    if match is None or not match["unit"] or match["number"] or ON_AVERAGE.search(lead):
        return False
    return count.unit == match["unit"] and amount.canonical_unit == whole.canonical_unit


def _relation(amount: Figure, count: Figure, whole: Figure) -> Relation:
    """The total is the number times the amount for each."""
    terms = [Term(whole, "result"), Term(amount, "first"), Term(count, "second")]
    _, right = sides(terms, _product)
    size = sized(right, terms)
    expression = f"{amount.text} × {count.text}"
    return identity(
        "per_capita",
        terms,
        _product,
        Wording(
            f"{whole.text} = {expression}",
            f"{expression} gives {size}, not {whole.text}",
            f"{amount.text}乘以{count.text}应得{size}，而非{whole.text}",
        ),
        SURE,
    )


def _product(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """The first is the second times the third."""
    result, first, second = intervals
    return result, first * second
