"""Moves that a sign states, or the basis alone, without a verb."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a rate right after its basis": [
        ("CPI同比0.8%，PPI同比-2.5%。", ["居民消费价格增速", "工业生产者出厂价格增速"]),
        (
            "进出口总额500亿元，同比约3.2%，环比-1.5%。",
            ["进出口总额", "进出口总额增速", "进出口总额增速"],
        ),
        ("利用率同比为80%，通胀率同比2.4%。", ["利用率", "通胀率"]),
        ("失业率同比5.2%，环比5.1%。", ["失业率", "失业率"]),
        ("满意度同比95%。", ["满意度"]),
    ],
    "signs before a number": [
        ("抽样误差±3.1个百分点。", ["抽样误差"]),
    ],
}


@each(TABLE)
def test_a_sign_or_a_basis_alone(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
