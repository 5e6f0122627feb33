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
    "for those who are served": [
        ("为消费者挽回经济损失2300万元。", ["挽回经济损失"]),
        ("为农民工追回工资860万元。", ["追回工资"]),
        ("为企业减免税费1.2亿元。", ["减免税费"]),
        ("受理投诉2.1万件，为消费者挽回经济损失860万元。", ["受理投诉数", "挽回经济损失"]),
        ("共为劳动者追讨欠薪320万元。", ["追讨欠薪"]),
    ],
    "what something is": [
        ("来源为财政拨付资金3亿元。", ["财政拨付资金"]),
        ("收入为国有企业经营收入3亿元。", ["国有企业经营收入"]),
    ],
}


@each(TABLE)
def test_who_foresees_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
