"""截至12月末, 出现在7月12日: a day that has to be over when the text is read from outside is of the year before, if it is not yet of this."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract import extract_text

TABLE = [
    ("截至6月30日，累计报告病例862例。", "2023-06-30"),
    ("截至12月末，贷款余额862亿元。", "2023-12-31"),
    ("最高气温出现在7月12日，达40.2℃。", "2023-07-12"),
    ("截至4月末，贷款余额862亿元。", "2024-04-30"),
    # to come, or with its own year
    ("6月30日前完成投资86亿元。", "2024-06-30"),
    ("截至2024年6月30日，贷款余额862亿元。", "2024-06-30"),
]
"""Texts read on 1 May 2024, and the period of their figure."""


@pytest.mark.parametrize(("text", "period"), TABLE)
def test_what_has_to_be_over_is(text: str, period: str) -> None:
    figures = extract_text(text, date(2024, 5, 1)).figures
    assert [one.period for one in figures if one.kind != "date"] == [period]
