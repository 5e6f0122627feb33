"""A measure that was told with one of several is that of the next: of another way of transport, of the goods whose price was told."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "who or what is carried": [
        (
            "公路客运量1.2亿人次，轨道交通3.5亿人次，铁路0.8亿人次。",
            ["公路客运量", "轨道交通客运量", "铁路客运量"],
        ),
        (
            "地铁客运量320万人次，公交180万人次，出租车90万人次。",
            ["地铁客运量", "公交客运量", "出租车客运量"],
        ),
        ("货运量4.5亿吨，铁路1.2亿吨，水路0.9亿吨。", ["货运量", "铁路货运量", "水路货运量"]),
        (
            "货物运输量8.6亿吨，公路5.2亿吨，水运2.1亿吨。",
            ["货物运输量", "公路货物运输量", "水运货物运输量"],
        ),
        (
            "旅客运输量3.2亿人次，公路1.2亿人次。",
            ["旅客运输量", "公路旅客运输量"],
        ),
        ("港口吞吐量5.6亿吨，内河1.8亿吨。", ["港口吞吐量", "内河港口吞吐量"]),
    ],
    "the goods whose price was told": [
        (
            "大豆进口均价每吨4200元，上涨5%，累计进口5600万吨。",
            ["大豆进口均价", "大豆进口均价增速", "大豆进口"],
        ),
        (
            "原油进口均价每桶72美元，累计进口4.6亿吨，增长2%。",
            ["原油进口均价", "原油进口", "原油进口增速"],
        ),
        ("钢材出口均价每吨5200元，累计出口6800万吨。", ["钢材出口均价", "钢材出口"]),
        ("铁矿砂进口价格每吨820元，进口9.5亿吨。", ["铁矿砂进口价格", "铁矿砂进口"]),
        ("煤炭进口均价每吨680元，进口量3.2亿吨。", ["煤炭进口均价", "煤炭进口量"]),
        ("煤炭进口均价每吨680元，累计出口3.2亿元。", ["煤炭进口均价", "累计出口"]),
    ],
}


@each(TABLE)
def test_measured_as_the_one_before(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
