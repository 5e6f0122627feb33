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
    "in what it was found at another time": [
        (
            "满意度为88%，比2019年的调查结果高出3个百分点。",
            ["满意度", None, "满意度"],
        ),
        ("近视率为52%，比五年前的抽查结果下降4个百分点。", ["近视率", None, "近视率变动"]),
        ("合格率为96%，比上年同期的抽检结果提高2个百分点。", ["合格率", "合格率变动"]),
        ("就诊率为35%，比2018年的同类调查低5个百分点。", ["就诊率", None, "就诊率变动"]),
        ("满意度为88%，比上一轮调查高出3个百分点。", ["满意度", "满意度"]),
        (
            "城镇化率为63%，比全国普查结果高出2个百分点。",
            ["城镇化率", "城镇化率高于全国普查结果的幅度"],
        ),
    ],
}


@each(TABLE)
def test_who_says_it_names_nothing(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
