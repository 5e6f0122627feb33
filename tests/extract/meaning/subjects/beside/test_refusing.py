"""Phrases beside a figure that name nothing: who says it, who promised it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "only where the weather is so": [
        (
            "明天有短时强雨（最大小时降雨量20～40毫米，局部可超过60毫米）。",
            ["最大小时降雨量", "最大小时降雨量"],
        ),
        ("明天累计降雨量40毫米，个别站点可超过160毫米。", ["降雨量", "降雨量"]),
    ],
    "who promised it names nothing": [
        ("联邦政府承诺拿出30亿欧元支持建厂。", [Means("30亿欧元", "建厂支持资金")]),
        ("某公司已承诺斥资400亿美元在当地建设工厂。", [Means("400亿美元", "投资额")]),
        ("某公司斥资400亿美元建设工厂。", [Means("400亿美元", "工厂斥资额")]),
    ],
    "an office that speaks is no subject": [
        ("偿债成本上升。财政预算办公室估计，将增至630亿元。", [Means("630亿元", "偿债成本")]),
    ],
    "who says it": [
        (
            "外汇储备390亿美元，央行预计将降至383亿美元。",
            [Means("390亿美元", "外汇储备"), Means("383亿美元", "外汇储备")],
        ),
        (
            "失业率为5%，专家认为为6%。",
            [Means("5%", "失业率"), Means("6%", "失业率")],
        ),
        ("产量预计达到5万吨。", [Means("5万吨", "产量")]),
        ("银行不良率预计为2%。", [Means("2%", "银行不良率")]),
    ],
}


@each(TABLE)
def test_who_says_it_names_nothing(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
