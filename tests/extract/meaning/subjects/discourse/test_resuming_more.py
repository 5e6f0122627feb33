"""What goods are worth whose amount was told right before, and members of a list with a measure of their own."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what goods are worth": [
        (
            "集成电路出口21亿个，价值96亿元，增长8.3%。",
            ["集成电路出口数", "集成电路出口价值", "集成电路出口价值增速"],
        ),
        ("出口水果2.3万吨，货值1.8亿元。", ["出口水果", "水果出口货值"]),
        ("查获毒品12.6公斤，价值320万元。", ["查获毒品", "查获毒品价值"]),
        ("捐赠口罩20万只，价值18万元。", ["捐赠口罩数", "捐赠口罩价值"]),
        ("储备粮食32万吨，价值8.6亿元。", ["储备粮食", "储备粮食价值"]),
    ],
    "what several are worth together, or those who had it, is none of the last": [
        ("捐赠矿泉水800提以及消毒液26箱，价值6万元。", ["捐赠矿泉水数", "捐赠消毒液数", "价值"]),
        ("火灾过火面积约200平方米，价值59万元。", ["火灾过火面积", "价值"]),
    ],
    "a name that has the measure already takes none of the list": [
        ("出口机电产品312.5亿元；汽车出口4.2万辆。", ["机电产品出口", "汽车出口数"]),
        ("销售汽车3万辆，摩托车销量5万辆。", ["汽车销量", "摩托车销量"]),
    ],
}


@each(TABLE)
def test_a_name_takes_up_what_was_told(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
