"""Provinces and cities that are called together by their numbers: 三省一市, 成渝两地."""

from __future__ import annotations

import datetime as dt

import pytest

from flows.extract import extract_text

TABLE = [
    (
        "长三角三省一市一季度进出口3.64万亿元，增长4.2%；其中上海1.05万亿元，江苏1.3万亿元。",
        [
            ("进出口", "2024-Q1", "长三角"),
            ("进出口增速", "2024-Q1", "长三角"),
            ("进出口", "2024-Q1", "上海"),
            ("进出口", "2024-Q1", "江苏"),
        ],
    ),
    ("三省一市一季度GDP合计7.1万亿元。", [("地区生产总值", "2024-Q1", "三省一市")]),
    ("三省两市一季度GDP合计7.1万亿元。", [("地区生产总值", "2024-Q1", "三省两市")]),
    ("粤港澳大湾区九市2023年GDP达11万亿元。", [("地区生产总值", "2023", "粤港澳大湾区九市")]),
    ("成渝两地一季度进出口3200亿元。", [("进出口", "2024-Q1", "成渝两地")]),
    ("长三角三省一市新增企业120万户。", [("新增企业数", None, "长三角")]),
    ("东北三省一季度GDP增长5%。", [("地区生产总值增速", "2024-Q1", "东北三省")]),
    ("东北三省一区粮食产量1.7亿吨。", [("粮食产量", None, "东北三省一区")]),
]
"""Texts, and name, period and region of each figure."""


@pytest.mark.parametrize(("text", "told"), TABLE)
def test_they_are_one_place(text: str, told: list[tuple[str, str | None, str]]) -> None:
    figures = [one for one in extract_text(text, dt.date(2024, 5, 1)).figures if one.kind != "date"]
    assert [(one.indicator, one.period, one.region) for one in figures] == told
