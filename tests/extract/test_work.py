"""Work grows with the text and no faster, whatever the text. Calls are counted, not seconds: a count does not vary."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from flows.extract.document import extract_text

if TYPE_CHECKING:
    from types import FrameType

SHORT, LONG = 1_000, 4_000
TOLERATED = 4.5
"""Linear work gives 4, quadratic 16."""

REPEATED = [
    "9",
    "一",
    "(",
    "万",
    "1,",
    "三、",
    "(一",
    "2020—",
    "9 ",
    "产值增长3%，",
    "2021年一季度增长3%。",
    "甲、乙",
    "2021年、",
    "自2011年以来，",
    "占12%，",
    "其中男性3人，",
    "较上年的3亿元增长5%，",
    "|甲|\n|-|\n|**3**|\n\n",
    "甲\t3\n",
    "甲乙  丙丁\n",
    "甲  3\n",
]


def calls(text: str) -> int:
    """How many functions, of Python and of C, reading the text calls."""
    count = Counter[str]()

    def note(_frame: FrameType, event: str, _argument: Any) -> None:  # noqa: ANN401 - the hook's signature
        count[event] += 1

    sys.setprofile(note)
    try:
        extract_text(text)
    finally:
        sys.setprofile(None)
    return count["call"] + count["c_call"]


@pytest.mark.parametrize("unit", REPEATED)
def test_four_times_the_text_takes_four_times_the_work(unit: str) -> None:
    extract_text((unit * SHORT)[:SHORT])  # what is cached once is no work of the text
    short, long = (calls((unit * size)[:size]) for size in (SHORT, LONG))
    assert long <= TOLERATED * short + 200
