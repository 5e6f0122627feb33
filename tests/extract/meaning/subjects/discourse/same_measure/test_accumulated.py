"""Whose the measure is that a clause tells again, over a longer time."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "of the one whom the clause before has told of": [
        ("东湖隧道完成投资3.4亿元，自开工累计完成投资25.9亿元。", ["东湖隧道投资", "东湖隧道投资"]),
        (
            "青石水库工程完成投资1.2亿元，累计完成投资8.6亿元，为年度计划的96%。",
            ["青石水库工程投资", "青石水库工程投资", "青石水库工程投资年度计划完成率"],
        ),
        (
            "南山隧道本月完成投资0.8亿元，开工以来累计完成投资6.2亿元。",
            ["南山隧道投资", "累计南山隧道投资"],
        ),
        (
            "江州港完成货物吞吐量320万吨，累计完成货物吞吐量2860万吨。",
            ["江州港货物吞吐量", "江州港货物吞吐量"],
        ),
        (
            "甲县法院受理案件320件，累计受理案件2100件。",
            ["甲县法院受理案件数", "甲县法院受理案件数"],
        ),
    ],
    "of another, or of the whole": [
        ("甲公司完成投资3亿元，乙公司完成投资5亿元。", ["甲公司投资", "乙公司投资"]),
        (
            "全市完成投资12亿元，其中工业项目完成投资5亿元，累计完成投资86亿元。",
            ["投资", "工业项目投资", "投资"],
        ),
        ("今年完成投资21亿元，自开工累计完成投资23.6亿元。", ["投资", "投资"]),
    ],
}


@each(TABLE)
def test_a_measure_over_a_longer_time(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
