"""Those past a threshold, each with its own amount in brackets."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "those past a threshold, with the amount of each": [
        (
            "研发经费投入超过千亿元的省有3个，分别为广东(3479亿元)、江苏(3005亿元)和北京(2326亿元)。",
            [
                "研发经费投入",
                "研发经费投入超过千亿元的省数",
                "研发经费投入",
                "研发经费投入",
                "研发经费投入",
            ],
        ),
        (
            "营收超过百亿元的企业有2家，分别是甲公司（320亿元）和乙公司（180亿元）。",
            ["营收", "营收超过百亿元的企业数", "甲公司营收", "乙公司营收"],
        ),
        (
            "常住人口超过千万的市有广州（1882万人）、深圳（1779万人）。",
            ["常住人口", "常住人口"],
        ),
    ],
    "how many they are, after the list of them": [
        (
            "产值超过百亿元的县有义乌（160亿元）、慈溪（120亿元）2个，合计占全省的40.2%。",
            ["产值", "产值", "产值", "产值超过百亿元的县数", "产值占全省的比重"],
        ),
        (
            "营业收入超过50亿元的企业有甲集团（82亿元）、乙集团（61亿元）2家。",
            ["营业收入", "甲集团营业收入", "乙集团营业收入", "营业收入超过50亿元的企业数"],
        ),
        (
            "出口额超过百亿美元的省份有广东、江苏、浙江、山东4个。",
            ["出口额", "出口额超过百亿美元的省份数"],
        ),
        ("获得国家级称号的企业有甲公司、乙公司和丙公司3家。", ["获得国家级称号的企业数"]),
    ],
    "and what each of those has who were counted": [
        (
            "担保登记额36.5亿元，惠及企业820家，户均约445万元。",
            ["担保登记额", "惠及企业数", "户均担保登记额"],
        ),
        (
            "授信额度62亿元，惠及农户1.2万户，户均51.7万元。",
            ["授信额度", "惠及农户数", "户均授信额度"],
        ),
    ],
}


@each(TABLE)
def test_those_past_a_threshold(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
