"""How long something went on without a break: 连续8个月增长, 持续3天."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "how often in turn something has happened": [
        (
            "PMI为49.3%，连续两个月平稳上升。",
            [Means("49.3%", "PMI"), Means("两个月", "PMI连续上升月数")],
        ),
        ("贷款增速连续11个月居全国前三位。", [Means("11个月", "贷款增速连续居全国前三位的月数")]),
        (
            "粮食连续8年登上10000亿斤台阶。",
            [Means("8年", "粮食连续登上10000亿斤台阶的年数"), Means("10000亿斤", "粮食")],
        ),
        (
            "股价连续3日上涨，累计涨幅20%。",
            [Means("3日", "股价连续上涨天数"), Means("20%", "股价增速")],
        ),
        ("持仓数量已连续四个季度维持一致。", [Means("四个季度", "持仓数量连续维持一致季度数")]),
    ],
    "how long it took, by its own word": [
        ("调查历时3个月。", ["调查历时"]),
        ("工程历时两年完工。", ["工程历时"]),
        ("降雨持续3天。", ["降雨持续时间"]),
    ],
    "how long a growth was so, which its clause leaves out whose it is": [
        (
            "固定资产投资年均增长6.3%，增幅连续4年居全省前列。",
            ["固定资产投资增速", "固定资产投资增幅连续居全省前列的年数"],
        ),
        (
            "茶叶产量增长8%，增速连续三年高于全市。",
            ["茶叶产量增速", "茶叶产量增速连续高于全市年数"],
        ),
        (
            "税收增长3%。企业增加5家，连续两年获评先进。",
            ["税收增速", "企业增加量", "企业连续获评先进年数"],
        ),
    ],
    "what is raised stands behind its verb, and is not what was told before": [
        (
            "城乡居民医保参保率达到97%，连续6年提高养老金。",
            ["城乡居民医保参保率", "连续提高养老金的年数"],
        ),
        (
            "财政补助标准提高到640元，连续8年上调低保标准。",
            ["财政补助标准", "连续上调低保标准的年数"],
        ),
        (
            "城镇登记失业率控制在3.5%以内，连续5年提高最低工资标准。",
            ["城镇登记失业率", "连续提高最低工资标准的年数"],
        ),
        ("公司市值突破50亿元，并连续3年上调分红比例。", ["公司市值", "连续上调分红比例的年数"]),
        (
            "预期寿命提高到76岁，连续5年提高企业退休人员养老金、3次调整低保标准。",
            ["预期寿命", "连续提高企业退休人员养老金的年数", "调整低保标准次数"],
        ),
        (
            "公司营业收入突破50亿元，连续5年超过同行。",
            ["公司营业收入", "公司营业收入连续超过同行年数"],
        ),
    ],
}


@each(TABLE)
def test_how_long_it_went_on(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
