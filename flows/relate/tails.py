"""What a text says of an amount right after it: its growth, its share, what it contributes.

第一产业增加值754亿元，同比增长3.5%，占5.2%: the growth and the share are of the amount before them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.meaning.motion import OF_IT
from flows.regex import regex
from flows.relate.view import AMOUNTS
from flows.relate.words import PAST_YEARS, RATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.relate.view import Amount, View
    from schemas.records import Figure

PULL = regex(r"拉动|贡献|拉低|带动|影响")
"""What makes points, or a percentage, what the amount does to the growth of a whole."""
SHARE = regex(
    r"占|比重|份额|比例|完成[^，。；]{0,6}(?:预算|计划|目标)|为[^，。；]{0,6}(?:预算|计划|目标)数?的"
    rf"|(?<![增降涨跌]){RATE.pattern}"
)
"""What makes a percentage a share of the amount before it: 占5.2%, 完成年度预算的78%, 合格率达97.5%."""
PERIOD_BEFORE = regex(
    rf"(?:而|较)?(?:{PAST_YEARS}|上[一个]?(?:月|季度?|期)|年初|期初|上年末|去年底)(?:同期|同月|末|底)?(?:仅|只)?(?:为|是|有)?"
)
"""The same amount a period before: 上年同期为5.2亿元."""
LEFT = regex(r"(?:由(?!于)|从(?![业事属]))[^，。；]{0,12}$")
"""Before a share that another follows: 占比由上年的25.1%提升至29.5%."""
LEFT_CHARS = 13
AHEAD_FIGURES = 12
"""Figures after an amount that may still be of it."""


@dataclass(slots=True)
class Tail:
    """The figures that belong to an amount, in text order, by what they say of it."""

    growths: list[Figure] = field(default_factory=list)
    changes: list[Figure] = field(default_factory=list)
    shares: list[Figure] = field(default_factory=list)
    pulls: list[Figure] = field(default_factory=list)
    before: list[Figure] = field(default_factory=list)


def tail(view: View, amount: Amount) -> Tail:
    """What follows `amount` in its sentence until the next amount; of brackets only one right beside it."""
    found = Tail()
    end = view.sentence_at(amount.figure.start).end
    following = view.within(amount.figure.end, end)[:AHEAD_FIGURES]
    told = amount.figure.end  # where the figure before ends
    if _wholes(view, [amount.figure, *following[:1]]):
        return Tail(
            shares=list(following[:1])
        )  # 占计划120公里的72%，增加6公里: the rest is of the part
    aside = _wholes(view, following) | _left(view, following)
    for figure in (one for one in following if id(one) not in aside):
        bracket = view.bracket(figure.start)
        told_beside = (
            bracket == amount.figure.end
            and figure.kind == "percent"
            and not any(one.kind in AMOUNTS for one in view.within(bracket, figure.start))
        )
        if (bracket != amount.bracket and not told_beside) or figure.kind in ("date", "structural"):
            continue
        words, told = view.text[max(told, figure.start - 16) : figure.start], figure.end
        if figure.kind == "percent" and (
            figure.role == "share" or (figure.role != "change" and SHARE.search(words))
        ):
            found.shares.append(figure)
        elif figure.kind in ("percentage_point", "percent") and PULL.search(words):
            found.pulls.append(figure)
        elif figure.kind == "percent" and figure.role == "change":
            found.growths.append(figure)
        elif figure.role == "change" and figure.canonical_unit == amount.figure.canonical_unit:
            found.changes.append(figure)
        elif figure.role == "level" and figure.kind not in ("percentage_point", "duration"):
            if not PERIOD_BEFORE.fullmatch(view.lead(figure)):
                break
            found.before.append(figure)
    return found


def _left(view: View, following: Sequence[Figure]) -> set[int]:
    """Shares that the amount had, and has no more: 占比由上年的25.1%提升至29.5%."""
    return {
        id(one)
        for one in following
        if one.kind == "percent"
        and LEFT.search(view.text, max(0, one.start - LEFT_CHARS), one.start)
    }


def _wholes(view: View, following: Sequence[Figure]) -> set[int]:
    """Amounts that another is told as a share of, with the shares: 完成预算60999万元的40.4%，比上年减收1070万元."""
    return {
        id(one)
        for whole, share in pairwise(following)
        if share.kind == "percent" and OF_IT.fullmatch(view.text, whole.end, share.start)
        for one in (whole, share)
    }
