"""How fast something moves, and what is done in a day of it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what was done in a day of it": [
        (
            "规上工业加工原油5906万吨，同比下降3.7%，日均加工190.5万吨。",
            ["规上工业加工原油", "规上工业加工原油增速", "规上工业日均加工原油"],
        ),
        ("煤炭进口4460万吨，日均进口149万吨。", ["煤炭进口", "煤炭日均进口"]),
        (
            "规上工业发电量7685亿千瓦时，日均发电256.2亿千瓦时。",
            ["规上工业发电量", "规上工业日均发电量"],
        ),
        ("全市处理污水1234万吨，日均处理12万吨。", ["处理污水", "日均处理污水"]),
        (
            "粗钢产量4.1亿吨，增长3.6%，日均产量1352万吨。",
            ["粗钢产量", "粗钢产量增速", "粗钢日均产量"],
        ),
        ("汽车累计销量8.1万台，月均销量2万台。", ["汽车累计销量", "汽车月均销量"]),
    ],
    "how fast, and what it comes to": [
        ("难民平均以每天500人的速度增加，目前已经超过9.6万人。", ["难民增加量", "难民数"]),
        ("人口以每年2%的速度增长。", ["人口增速"]),
        ("冰川以每年3米的速度萎缩。", ["冰川减少量"]),
    ],
}


@each(TABLE)
def test_a_pace_is_named_by_what_moves(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
