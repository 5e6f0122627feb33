"""The date when a work begins or is done is no time of its size, nor of that of the work told next."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    (
        "一期投资6亿元，建设4条生产线，2025年底投产；二期投资9亿元，建设6条生产线。",
        [None] * 4,
    ),
    (
        "一期工程投资6亿元，2025年建成投产；二期工程投资9亿元，2027年建成；三期投资12亿元。",
        [None] * 3,
    ),
    ("项目2024年6月开工，2026年12月竣工，总投资36亿元，年产能20万吨。", [None] * 2),
    ("项目2022年启动，总投资18亿元，已完成投资12亿元。", [None] * 2),
    ("地铁3号线2021年3月开工，全长36公里，设站26座，2025年底建成通车。", [None] * 2),
    ("项目于2023年10月动工建设，占地1260亩，总建筑面积86万平方米。", [None] * 2),
    ("2023年全线通车，新增高速公路里程126公里。", ["2023"]),
    ("全市2023年建成通车里程126公里，投资86亿元。", ["2023", "2023"]),
]
"""Texts, and the period of each figure that is no number of a phase."""


@pytest.mark.parametrize(("text", "periods"), TABLE)
def test_the_size_of_a_work_is_of_no_time(text: str, periods: list[str | None]) -> None:
    figures = [one for one in extract_text(text).figures if one.kind not in ("structural", "date")]
    assert [one.period for one in figures if one.role != "id"] == periods
