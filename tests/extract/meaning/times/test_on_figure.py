"""What comes about over a time is of the year, where only its end was told in an earlier clause: 年末存栏186万头。出栏326万头."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    ("2023年末生猪存栏186万头。生猪出栏326万头。", ["2023-12-31", "2023"]),
    ("2023年末，常住人口862万人，出生人口6.2万人。", ["2023-12-31", "2023"]),
    (
        "2023年财政收入86亿元；年末存款余额862亿元。税收收入增长5%。",
        ["2023", "2023-12-31", "2023"],
    ),
    ("2023年招生1.2万人。年末在校生4.6万人，毕业生1.1万人。", ["2023", "2023-12-31", "2023"]),
    (
        "2023年底共有景区26个。接待游客860万人次，旅游收入86亿元。",
        ["2023-12-31", "2023", "2023"],
    ),
    # what there is stays that of the day
    ("2023年末常住人口862万人。存款余额86亿元。", ["2023-12-31", "2023-12-31"]),
    # in its own clause, or up to that day
    ("2023年末财政收入86亿元。", ["2023-12-31"]),
    ("截至2023年末，总资产86亿元，营业收入42亿元。", ["2023-12-31", "2023-12-31"]),
    ("到2027年底，带动就业3000人，接待游客86万人次。", ["2027-12-31", "2027-12-31"]),
]
"""Texts, and of when each figure is."""


@pytest.mark.parametrize(("text", "periods"), TABLE)
def test_flows_are_of_the_year(text: str, periods: list[str]) -> None:
    figures = extract_text(text).figures
    assert [one.period for one in figures if one.kind != "date"] == periods
