"""Any verb of a move will do in the constructions that take one: 分别增长5%、萎缩3%, 由上年同期的下滑9.8%转为增长5%."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from flows.extract.text.moves import verbs

OF_OTHER_MEASURES = ("价", "收", "移", "进", "退", "便宜", "高出", "多出", "低了")
"""Ends of verbs that name what moves themselves (提价, 增收, 前移), and of words that need something to compare with."""
VERBS = [verb for verb in verbs("increase", "decrease") if not verb.endswith(OF_OTHER_MEASURES)]
"""Verbs of a rate that moves."""


@pytest.mark.parametrize("verb", VERBS)
def test_each_of_a_list_says_how_it_moved(verb: str) -> None:
    figures = extract_text(f"收入、利润分别增长5%、{verb}3%。").figures
    assert [one.indicator for one in figures] == ["收入增速", "利润增速"]


@pytest.mark.parametrize("verb", VERBS)
def test_a_rate_that_turned_is_of_the_time_before(verb: str) -> None:
    figures = extract_text(f"2023年利润由上年同期的{verb}9.8%转为增长5%。").figures
    assert [one.period for one in figures if one.kind != "date"] == ["2022", "2023"]
