"""Whether a name says how much, or a mere thing (周转量, and not 汽车), how far a thing reaches, and whether a figure may be so much of it."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from flows.extract.meaning.coding import PROPORTIONS
from flows.extract.meaning.nouns.measuring import is_amount, measures
from flows.extract.meaning.nouns.names import naming
from flows.extract.text.words import cut
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

EXTENTS = {"length": "长度", "area": "面积"}
"""Kinds of how far a thing itself reaches; where it is weighed, its name alone says what is (蔬菜5万吨)."""


def states_amount(name: str) -> bool:
    """Whether the name says an amount and no mere thing.

    >>> states_amount("人均GDP"), states_amount("周转量"), states_amount("汽车")
    (True, True, False)
    """
    return name.endswith(naming.SUFFIXES) or naming.is_of(name, *naming.UNCOUNTED)


def is_measure(name: str) -> bool:
    """Whether the name says by its end an amount, a gap or a proportion.

    >>> is_measure("销量"), is_measure("占比"), is_measure("公司")
    (True, True, False)
    """
    ends = vocabulary().measures
    return states_amount(name) or name.endswith((*PROPORTIONS, *ends.measuring, *ends.gaps))


def measure_of(name: str) -> str:
    """市值 of 甲集团的市值, 出口额 of 民营企业出口额: what is measured, without who has it; empty where the name ends in no measure.

    >>> measure_of("甲集团的市值"), measure_of("GDP总量"), measure_of("甲集团")
    ('市值', 'GDP总量', '')
    """
    measure = name.rpartition("的")[2]
    if measure != name:
        return measure
    starts = accumulate(map(len, cut(name)[:-1]), initial=0)
    ends = [name[at:] for at in starts if is_measure(name[at:]) or is_amount(name[at:])]
    whole = (one for one in reversed(ends) if one not in naming.TOTALS)  # GDP总量, and not 总量
    return next(whole, "")


def is_measured(case: Case, name: str | None, end: int) -> bool:
    """Whether the figure measures what is named; `end` is where the words between the name and it begin."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    if name is None:
        return False
    left, right = phrases.text[spot.since : spot.start], phrases.text[spot.end : spot.right_end]
    named = max(0, end - spot.since) if end <= spot.start else None
    return measures(reading, name, left, phrases.text[spot.start : spot.end], right, named)
