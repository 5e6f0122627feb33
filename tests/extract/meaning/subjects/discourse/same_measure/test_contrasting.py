"""Who is set against another whose measure was told: 抖音日活跃用户达6亿，快手为3.7亿."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a name and a copula after another's measure": [
        ("淘宝活跃买家超9亿，拼多多为8.6亿。", ["淘宝活跃买家数", "拼多多活跃买家数"]),
        (
            "中国联通宽带用户达8000万户，中国电信为1.5亿户。",
            [
                Means("8000万户", "中国联通宽带用户数", code="broadband_subscribers"),
                Means("1.5亿户", "中国电信宽带用户数", code="broadband_subscribers"),
            ],
        ),
        ("微信月活用户13亿，QQ为5.7亿。", ["微信月活用户数", "QQ月活用户数"]),
        ("腾讯研发投入为180亿元，华为则达1400亿元。", ["腾讯研发投入", "华为研发投入"]),
        ("茅台毛利率达91%，五粮液为75%。", ["茅台毛利率", "五粮液毛利率"]),
        (
            "抖音用户规模达8亿，增长12%，快手则为5亿。",
            ["抖音用户规模", "抖音用户规模增速", "快手用户规模"],
        ),
        ("张三得票4000张，李四为3000张。", ["张三得票数", "李四得票数"]),
        ("甲校升学率为82%，乙校则只有61%。", ["甲校升学率", "乙校升学率"]),
    ],
    "and another, and the next": [
        (
            "特斯拉交付量达31万辆，蔚来为2.6万辆，理想是3.1万辆。",
            ["特斯拉交付量", "蔚来交付量", "理想交付量"],
        ),
        (
            "华为手机市场份额38%，小米为15%，三星仅有1%。",
            ["华为手机市场份额", "小米手机市场份额", "三星手机市场份额"],
        ),
    ],
    "none of two that are set against each other": [
        ("小学在校学生5万人，教师为3000人。", ["小学在校学生数", "教师数"]),
        ("微博月活用户5.1亿，去年为4.9亿。", ["微博月活用户数", "微博月活用户数"]),
        ("腾讯研发投入为180亿元，净利润为1400亿元。", ["腾讯研发投入", "净利润"]),
        (
            "腾讯营业收入分别为18亿元、20亿元，净利润分别约为5亿元、6亿元。",
            ["腾讯营业收入", "腾讯营业收入", "腾讯净利润", "腾讯净利润"],
        ),
        ("财政收入达6亿元，甲镇为3亿元。", ["财政收入", "甲镇"]),
    ],
}


@each(TABLE)
def test_a_name_is_measured_as_the_other(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
