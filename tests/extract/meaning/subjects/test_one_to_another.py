"""报录比高达120:1: how many there are to one, which is a level however high."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    ("报录比高达120:1，招录比高达65:1，供需比高达3:1。", ["报录比", "招录比", "供需比"]),
    ("岗位竞争比达86:1。", ["岗位竞争比"]),
    ("公务员报考比为90:1。", ["公务员报考比"]),
    ("营收同比高达50%。", ["营收增速"]),
]
"""Texts, and what each figure measures."""


@pytest.mark.parametrize(("text", "indicators"), TABLE)
def test_so_many_to_one_are_a_level(text: str, indicators: list[str]) -> None:
    assert [figure.indicator for figure in extract_text(text).figures] == indicators
