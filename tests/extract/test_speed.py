"""Time linear in the text, whatever the text: four times as much takes about four times as long, not sixteen."""

from __future__ import annotations

from time import process_time

import pytest

from flows.extract.document import extract_text

SHORT, LONG = 4_000, 16_000
FASTEST_S = 0.02
"""Shorter runs are noise."""
TOLERATED = 9
"""Linear time gives 4, quadratic 16."""

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
]


def seconds(text: str) -> float:
    start = process_time()
    extract_text(text)
    return process_time() - start


@pytest.mark.parametrize("unit", REPEATED)
def test_four_times_the_text_takes_about_four_times_as_long(unit: str) -> None:
    extract_text("共有1人。")
    short = min(seconds((unit * SHORT)[:SHORT]) for _ in range(2))
    long = seconds((unit * LONG)[:LONG])
    assert long / max(short, FASTEST_S) < TOLERATED
