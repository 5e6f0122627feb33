"""Whether a name says how much, or a mere thing (周转量, and not 汽车); and what says of a thing how far it reaches."""

from __future__ import annotations

from flows.extract.meaning.coding import PROPORTIONS
from flows.extract.meaning.nouns import naming
from schemas.catalogue.vocabulary import vocabulary

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
    measures = vocabulary().measures
    return states_amount(name) or name.endswith((*PROPORTIONS, *measures.measuring, *measures.gaps))
