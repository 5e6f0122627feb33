"""大户型（144平方米以上）成交量: what is measured behind the bracket is of the noun before it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the bracket tells which of them are called so": [
        ("大班额（46人及以上）比例由上年的7%降至4%。", ["大班额", "大班额比例", "大班额比例"]),
        ("高龄老人（80岁及以上）比例为3.8%。", ["年龄", "高龄老人比例"]),
        (
            "大户型（144平方米以上）成交量300套，增长5%。",
            ["大户型面积", "大户型成交量", "大户型成交量增速"],
        ),
        ("大型企业（1000人以上）产值30亿元。", ["大型企业人数", "大型企业产值"]),
        (
            "小微贷款（单户1000万元以下）余额500亿元，增长20%。",
            ["单户", "小微贷款余额", "小微贷款余额增速"],
        ),
        ("高速公路（时速100公里以上）里程3000公里。", ["时速", "高速公路里程"]),
    ],
}


@each(TABLE)
def test_what_is_measured_behind_a_bracket(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
