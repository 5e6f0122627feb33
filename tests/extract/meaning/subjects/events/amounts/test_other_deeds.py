"""A verb alone, after the amount that another deed came to."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a verb alone after what another came to": [
        (
            "融资买入5.62亿元，卖出4.18亿元，净买入1.44亿元。",
            ["融资买入额", "融资卖出额", "融资净买入额"],
        ),
        ("送审金额1.57亿元，审定1.43亿元，核减1400万元。", ["送审金额", "审定金额", "核减金额"]),
        ("签约金额5亿元，到位3亿元。", ["签约金额", "到位金额"]),
        ("申报金额5亿元，核准4亿元。", ["申报金额", "申报金额"]),
        ("销售额5亿元，欠1亿元。", ["销售额", "欠款"]),
        ("成交额5亿元，放弃了3亿元的订单。", ["成交额", "订单"]),
        (
            "全国检察机关起诉5.1万人，不捕25.9万人、不诉49.8万人。",
            ["检察机关起诉人数", "不捕人数", "不诉人数"],
        ),
        ("房屋倒塌47间、受损78间。", ["房屋倒塌数", "房屋受损数"]),
        ("桥梁垮塌3座、受损5座。", ["桥梁垮塌数", "桥梁受损数"]),
        (
            "签约项目63个、到位资金47.8亿元，开工45个，竣工28个。",
            ["签约项目数", "到位资金", "开工项目数", "竣工项目数"],
        ),
    ],
}


@each(TABLE)
def test_a_verb_alone_has_the_object_of_the_last(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
