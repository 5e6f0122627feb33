"""截至2022年末 read in 2024: a text that names no later year is all of that one, whenever it is read."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract import extract_text

READ_ON = date(2024, 6, 1)

TABLE = [
    ("截至2022年末，医院320家。医院职工52万人。", "52万人", "2022-12-31"),
    ("截至2022年底，参保人数320万人。参保单位500家。", "500家", "2022-12-31"),
    ("截止到2022年末，公路里程8000公里。桥梁320座。", "320座", "2022-12-31"),
    ("截至2022年12月31日，总资产86亿元。员工3200人。", "3200人", "2022-12-31"),
    ("截止2022年6月末，贷款余额42亿元。存款余额86亿元。", "86亿元", "2022-06-30"),
    # but not where the text goes on to speak of now
    ("截至2022年末，医院320家。目前医院职工52万人。", "52万人", None),
]
"""Text, a figure after the sentence with the date, and its period."""


@pytest.mark.parametrize(("text", "quote", "period"), TABLE)
def test_text_of_an_earlier_year(text: str, quote: str, period: str | None) -> None:
    figures = extract_text(text, READ_ON).figures
    assert [one.period for one in figures if one.text == quote] == [period]
