"""The intensity of what is spent, and coefficients beside a measure of each: terms that a clause tells alone."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

INTENSITY: Table = {
    "of the spending told right before": [
        ("企业研发经费180亿元，投入强度2.4%。", ["企业研发经费", "企业研发经费投入强度"]),
        (
            "医药制造业研发费用36亿元，投入强度为4.2%，比上年提高0.3个百分点。",
            ["医药制造业研发费用", "医药制造业研发费用投入强度", "医药制造业研发费用投入强度变动"],
        ),
        (
            "计算机制造业研发经费210亿元，增长8.1%，投入强度（与营业收入之比）达5.1%。",
            ["计算机制造业研发经费", "计算机制造业研发经费增速", "计算机制造业研发经费投入强度"],
        ),
        (
            "全社会研发投入820亿元，增长7.1%，投入强度2.3%，投入强度比上年提高0.1个百分点。",
            [
                "全社会研发投入",
                "全社会研发投入增速",
                "全社会研发投入强度",
                "全社会研发投入强度变动",
            ],
        ),
        (
            "规模以上工业企业R&D经费支出96亿元，占全省的71%，投入强度1.9%。",
            [
                "规模以上工业企业R&D经费支出",
                "规模以上工业企业R&D经费支出占全省的比重",
                "规模以上工业企业R&D经费投入强度",
            ],
        ),
    ],
    "terms of the weather and of water": [
        ("累计最大点雨量达265毫米。", ["累计最大点雨量"]),
        ("全县平均雨量36毫米，最大点雨量112毫米。", ["平均雨量", "最大点雨量"]),
        ("全市平均每平方公里产水31.5万立方米，产水系数0.36。", ["每平方公里产水", "产水系数"]),
    ],
}


@each(INTENSITY)
def test_terms_told_alone(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
