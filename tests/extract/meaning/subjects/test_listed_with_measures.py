"""投资50亿元的电池项目和投资32亿元的光伏项目: each measure of a list is of the thing after its number."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    (
        "引进投资50亿元的锂电池项目和投资32亿元的光伏组件项目。",
        ["锂电池项目投资", "光伏组件项目投资"],
    ),
    (
        "投资60亿元的芯片项目、投资42亿元的面板项目和投资18亿元的医药项目开工。",
        ["芯片项目投资", "面板项目投资", "医药项目投资"],
    ),
    ("新建总投资8亿元的医院和总投资3亿元的学校。", ["医院总投资", "学校总投资"]),
    ("建成面积30亩的停车场以及面积12亩的公园。", ["建成面积", "公园面积"]),
    # what was begun, built or signed is the thing, and not its measure
    ("新开工投资12亿元的水库工程，建成投资8.6亿元的快速路。", ["水库工程投资", "快速路投资"]),
    ("签约总投资50亿元的锂电池项目。", ["锂电池项目总投资"]),
    ("投资60亿元的芯片项目落户。", ["芯片项目投资"]),
]
"""Texts, and what each figure measures."""


@pytest.mark.parametrize(("text", "indicators"), TABLE)
def test_each_measure_is_of_the_thing_after_it(text: str, indicators: list[str]) -> None:
    assert [figure.indicator for figure in extract_text(text).figures] == indicators
