"""What is made or handled in a given time, wherever the thing stands, and the parts of a sum that go to make it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "the thing before its amount": [
        ("年产水泥30万吨。", [Means("30万吨", "水泥年产量", "output")]),
        ("年处理垃圾约30万吨。", [Means("30万吨", "垃圾年处理量")]),
        ("年出栏生猪4000头。", [Means("4000头", "生猪年出栏量")]),
        ("用于年产空压机145万台技术改造项目。", [Means("145万台", "空压机年产量")]),
        ("日加工大豆500吨。", [Means("500吨", "大豆日加工量")]),
    ],
    "the thing after its amount, in the name of the work that makes it": [
        ("建设年产30万吨水泥项目。", [Means("30万吨", "水泥年产量")]),
        ("日产5000吨熟料生产线投产。", [Means("5000吨", "熟料日产量")]),
        ("年产10万辆整车的工厂开工。", [Means("10万辆", "整车年产量")]),
        ("年产6.2亿支采血管产能扩建项目。", [Means("6.2亿支", "采血管年产量")]),
        ("年产1000万件耗材及包材产业化项目。", [Means("1000万件", "耗材及包材年产量")]),
    ],
    "no thing beside it": [
        ("该线年产30万吨。", [Means("30万吨", "年产量", "output")]),
        ("电站年发电12亿千瓦时。", [Means("12亿千瓦时", "年发电量")]),
        ("水厂日供水8万立方米。", [Means("8万立方米", "日供水量")]),
    ],
    "how much a work can make": [
        ("甲公司40万吨基材项目签约。", [Means("40万吨", "基材项目产能", "capacity")]),
        (
            "100万千瓦光伏项目开工。",
            [Means("100万千瓦", "光伏项目装机容量", "generating_capacity")],
        ),
        ("30万吨乙烯装置投产。", [Means("30万吨", "乙烯装置产能")]),
        ("项目用了5万吨水泥。", [Means("5万吨", "水泥")]),
    ],
    "other words with 年 and 产": [
        ("年产值30亿元。", [Means("30亿元", "年产值", "output_value")]),
        ("年产能30万吨。", [Means("30万吨", "年产能", "capacity")]),
        ("2018年产煤5万吨。", [Means("5万吨", "产煤")]),
    ],
    "parts of a sum by the work that they are for": [
        (
            "募集资金净额5.8亿元，其中2.7亿元用于年产1万吨包材扩建项目，3.1亿元用于研发中心建设项目。",
            [
                Means("5.8亿元", "募集资金净额"),
                Means("2.7亿元", "用于年产1万吨包材扩建项目的募集资金净额"),
                Means("1万吨", "包材年产量"),
                Means("3.1亿元", "用于研发中心建设项目的募集资金净额"),
            ],
        ),
    ],
}


@each(TABLE)
def test_a_figure_is_named_by_what_is_made(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
