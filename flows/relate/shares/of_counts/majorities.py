"""Some of a number and the bound that their share is told to keep: 96家中43家，超过半数.

Source: the meaning of 超过半数, 不足三分之一 and their like; the definition of a share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex
from flows.relate.arithmetic import Term, Wording, identity, middle, sides
from flows.relate.confidence import SURE
from flows.relate.restatements.bounded import BOUNDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from flows.relate.view import View
    from schemas.intervals import Interval
    from schemas.records import Figure, Relation

PLACES = 4
KEPT = ("gt", "ge", "lt", "le")
"""Bounds that a share keeps to or does not; 近半 leaves open how near."""
AMONG = regex(
    r"[^，。；、\d]{0,10}中[，,]?[^，。；、\d]{0,6}|[^，。；、\d]{0,4}参[加与][^，。；、\d]{0,8}[，,][^，。；、\d]{0,6}"
)
"""Between a number and some of it: 96家企业中，有43家; 1120户参加表决，同意768户."""
THEN_SHARE = regex(
    r"[^，。；、\d（(]{0,16}[，,](?:占比)?(?:已|远)?(?:超过?|逾|过|高于|不足|不到|低于|未达到?|不超过)?"
)
"""Between some and the bound of their share: 43家表示订单增加，超过."""


def find(view: View) -> Iterator[Relation]:
    """Every bound of a share that follows the some and the number they are of."""
    for whole, part, bound in zip(view.figures, view.figures[1:], view.figures[2:], strict=False):
        if (
            bound.kind == "ratio"
            and bound.qualifier in KEPT
            and not bound.target
            and whole.kind == part.kind == "count"
            and whole.unit == part.unit
            and whole.qualifier == part.qualifier == "eq"
            and AMONG.fullmatch(view.text, whole.end, part.start)
            and THEN_SHARE.fullmatch(view.text, part.end, bound.start)
        ):
            yield _kept(whole, part, bound)


def _kept(whole: Figure, part: Figure, bound: Figure) -> Relation:
    terms = [Term(part, "part"), Term(whole, "whole"), Term(bound, "bound")]
    share, _ = sides(terms, _share)
    sign, name = BOUNDS[bound.qualifier]
    size = middle(share, PLACES)
    return identity(
        "bound",
        terms,
        _share,
        Wording(
            f"{part.text} / {whole.text} {sign} {bound.text}",
            f"{part.text} of {whole.text} is {size}, the text says {sign} {bound.text}",
            f"{part.text}与{whole.text}之比为{size}，文中称{name}{bound.text}",
        ),
        SURE,
    )


def _share(intervals: Sequence[Interval]) -> tuple[Interval, Interval]:
    """What the first is of the second, and what the third allows."""
    part, whole, bound = intervals
    return part / whole, bound
