"""Relating grows with the text and no faster, whatever one paragraph repeats. Calls are counted, not seconds."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from flows.extract.document import extract_text
from flows.relate.document import relate_text

if TYPE_CHECKING:
    from types import FrameType

SHORT, LONG = 200, 800
TOLERATED = 4.5
"""Linear work gives 4, quadratic 16."""

REPEATED = [
    "产值5亿元，",
    "增长5%，",
    "甲3吨、",
    "占5%，",
    "相差5%，",
    "一季度5亿元，",
    "从3吨增加到5吨，",
    "甲3吨（占5%）、",
    "甲5万元，乙3万元，合计8万元，",
]


def calls(text: str) -> int:
    """How many functions, of Python and of C, relating the figures of a text calls."""
    count = Counter[str]()

    def note(_frame: FrameType, event: str, _argument: Any) -> None:  # noqa: ANN401 - the hook's signature
        count[event] += 1

    figures = extract_text(text).figures
    sys.setprofile(note)
    try:
        relate_text(text, figures)
    finally:
        sys.setprofile(None)
    return count["call"] + count["c_call"]


@pytest.mark.parametrize("unit", REPEATED)
def test_four_times_the_figures_take_four_times_the_work(unit: str) -> None:
    calls(unit * SHORT)  # what is cached once is no work of the text
    short, long = (calls(unit * size) for size in (SHORT, LONG))
    assert long <= TOLERATED * short
