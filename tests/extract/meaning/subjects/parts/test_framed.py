"""A part that is told inside of a whole which the sentence names without a number."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a part of an amount that the sentence names without a number": [
        (
            "国内旅游人数中城镇居民20亿人次，增长13%；农村居民8亿人次，增长6%。",
            [
                Means("20亿人次", "城镇居民国内旅游人数"),
                Means("13%", "城镇居民国内旅游人数增速"),
                Means("8亿人次", "农村居民国内旅游人数"),
                Means("6%", "农村居民国内旅游人数增速"),
            ],
        ),
        (
            "确诊病例中男性30例，女性20例。",
            [Means("30例", "男性确诊病例数"), Means("20例", "女性确诊病例数")],
        ),
        ("投资总额中，国有投资3亿元。", [Means("3亿元", "国有投资总额")]),
        ("集中供热面积3万平方米。", [Means("3万平方米", "集中供热面积")]),
        ("高中生5万人。", [Means("5万人", "高中生数")]),
    ],
    "those in an industry, under a head that tells of whom": [
        (
            "在法人单位中，位居前三位的行业是：批发和零售业1017.2万个，占30.6%；制造业404.8万个。",
            [
                "批发和零售业法人单位数",
                "批发和零售业法人单位占法人单位的比重",
                "制造业法人单位数",
            ],
        ),
        (
            "在从业人员中，制造业10471万人；建筑业5271万人。",
            ["制造业从业人员数", "建筑业从业人员数"],
        ),
        ("在个体经营户中，批发和零售业3000万个。", ["批发和零售业个体经营户数"]),
        (
            "从业人员中，第二产业300万人，第三产业500万人。",
            ["第二产业从业人员数", "第三产业从业人员数"],
        ),
        (
            "在企业法人中，内资企业2000万个，港澳台投资企业15万个。",
            ["内资企业数", "港澳台投资企业数"],
        ),
        ("在农村劳动力中，外出就业500万人。", ["外出就业人数"]),
    ],
}


@each(TABLE)
def test_a_part_is_told_inside_of_its_whole(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
