"""A total of a region told before, and its parts told district by district under headings of their own.

Districts exclude each other, so they never exceed the whole; where they fall short, some may have been left out.
Source: the meaning of the words.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import HAN
from flows.regex import regex
from flows.relate.confidence import SURE
from flows.relate.groups import FEWEST, Group, first_holding, same_time, slip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows.relate.view import Amount, View

DISTRICT_NAME = regex(rf"{HAN}{{1,8}}(?:区|县|市|州|旗|镇|乡|街道|省)")
KIND = regex("本土|境外|新增|累计")
BACK_AMOUNTS = 60
"""Amounts looked back over for the total."""


def find(view: View) -> Iterator[Group]:
    """Every count told in three districts or more, under the total before them."""
    told = [one for one in view.amounts if _district(one) and one.figure.indicator_code]
    told.sort(key=_kind)
    for _, run in groupby(told, key=_kind):
        parts = list({_district(one): one for one in reversed(list(run))}.values())[::-1]
        if len(parts) > FEWEST:
            yield from _under_total(view, parts)


def _district(one: Amount) -> str:
    """The district whose heading an amount stands under; empty where it stands under none."""
    heading = one.figure.section.rpartition("/")[2]
    return heading if DISTRICT_NAME.fullmatch(heading) else ""


def _kind(one: Amount) -> tuple[str, str, str]:
    """What the amounts of one total have in common: indicator, period and what is said of the kind."""
    return one.figure.indicator_code or "", one.figure.period or "", _marks(one)


def _marks(one: Amount) -> str:
    """What the name says of the kind that is counted, 新增 aside."""
    return "".join(sorted(set(KIND.findall(one.name)) - {"新增"}))


def _under_total(view: View, parts: list[Amount]) -> Iterator[Group]:
    first = parts[0]
    readings = [
        Group(one, parts, SURE, closed=False)
        for one in view.amounts[max(0, first.index - BACK_AMOUNTS) : first.index]
        if not _district(one)
        and one.figure.period is not None  # days that the text leaves open may be different days
        and one.is_like(first)
        and one.figure.indicator_code == first.figure.indicator_code
        and _marks(one) == _marks(first)
        and same_time(one, first)
    ]
    best = first_holding(readings) or slip(readings[:1])
    if best is None and readings and not readings[0].falls_short:
        best = readings[0]
        best.closed = True
    if best is not None:
        yield best
