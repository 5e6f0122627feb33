"""水利部门预测来水量将达30亿立方米: who foresees it is no part of what is foreseen."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "who foresees how much it will be": [
        (
            "水利部门预测来水量将达30亿立方米，比常年多两成。",
            ["来水量", "来水量增速"],
        ),
        (
            "市春运专班预测全市人员流动量将达3亿人次，同比增长5%。",
            ["人员流动量", "人员流动量增速"],
        ),
        ("研究机构判断市场规模将达300亿元。", ["市场规模"]),
        ("行业协会估计出口额可达20亿元。", ["出口额"]),
        ("国际能源署预测全球石油需求有望达到1亿桶。", ["石油需求"]),
    ],
    "a forecast may be what is told itself": [
        ("市场预测值为30亿元。", ["市场预测值"]),
        ("需求预测误差为3%。", ["需求预测误差"]),
    ],
}


@each(TABLE)
def test_who_foresees_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
