"""A part that is told inside of a whole which the sentence names without a number, or counts in the frame of a list."""

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
    "each class is of those who were counted in the frame": [
        (
            "支流20个断面中Ⅱ类8个、Ⅲ类9个、Ⅳ类3个。",
            ["断面数", "Ⅱ类断面数", "Ⅲ类断面数", "Ⅳ类断面数"],
        ),
        (
            "达到Ⅲ类的断面26个。其中，支流20个断面中Ⅱ类8个、Ⅳ类3个。",
            ["Ⅲ类的断面数", "断面数", "Ⅱ类断面数", "Ⅳ类断面数"],
        ),
        ("40家医院中，甲等12家、乙等28家。", ["医院数", "甲等医院数", "乙等医院数"]),
        (
            "评定的80家企业中，A级30家，B级40家，C级10家。",
            ["企业数", "A级企业数", "B级企业数", "C级企业数"],
        ),
        ("200条道路中Ⅰ级50条、Ⅱ级150条。", ["道路数", "Ⅰ级道路数", "Ⅱ级道路数"]),
        (
            "全市300座水库中，一类120座、二类180座。",
            ["水库数", None, "一类水库数", None, "二类水库数"],
        ),
    ],
    "what is counted otherwise is no class of those in the frame": [
        ("20个断面中Ⅱ类8个，设备9台。", ["断面数", "Ⅱ类断面数", "设备数"]),
    ],
}


@each(TABLE)
def test_a_part_is_told_inside_of_its_whole(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
