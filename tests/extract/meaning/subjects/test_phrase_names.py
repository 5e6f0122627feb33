"""The name of a phrase, with what its sentence says apart from it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "of one phase or batch": [
        (
            "项目一期投资26亿元，二期投资32亿元。",
            [Means("26亿元", "一期投资"), Means("32亿元", "二期投资")],
        ),
        (
            "一期工程投资8.6亿元，二期工程投资12亿元。",
            [Means("8.6亿元", "一期工程投资"), Means("12亿元", "二期工程投资")],
        ),
        (
            "一期设计产能10万吨，二期设计产能20万吨。",
            [Means("10万吨", "一期设计产能"), Means("20万吨", "二期设计产能")],
        ),
        (
            "第一批下达资金3.2亿元，第二批下达资金1.8亿元。",
            [Means("3.2亿元", "第一批资金"), Means("1.8亿元", "第二批资金")],
        ),
        (
            "第一批项目126个，总投资320亿元；第二批项目86个。",
            [
                Means("126个", "第一批项目数"),
                Means("320亿元", "第一批项目总投资"),
                Means("86个", "第二批项目数"),
            ],
        ),
    ],
    "what is measured behind a bracket that tells which are called so": [
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
    "that somebody plans it is no part of the name": [
        ("省政府计划投资5亿元。", ["省政府投资"]),
        ("联邦政府计划拨款200亿欧元来提升产能。", ["联邦政府拨款"]),
        ("重点项目计划投资80亿元。", ["重点项目计划投资"]),
    ],
}


@each(TABLE)
def test_a_phrase_is_named(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
