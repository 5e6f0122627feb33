"""Whose report a sentence tells from."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "公司 is the firm whose report is told from": [
        (
            "南海科技2023年半年报显示，公司营业收入3亿元，同比增长8%。",
            [
                Means("3亿元", "南海科技营业收入", "revenue"),
                Means("8%", "南海科技营业收入增速", "revenue_growth"),
            ],
        ),
        ("业内排名如下：*ST北山2023中报显示，公司主营收入3585万元。", [None, "*ST北山主营收入"]),
        ("日前，东江电力公布年报，公司实现净利润52亿元。", ["东江电力净利润"]),
        ("南海药业发布的半年度报告显示，公司研发投入3亿元。", ["南海药业研发投入"]),
        ("西川重工业绩预告显示，公司净利润3亿元。", ["西川重工净利润"]),
        ("龙泉集团公告称，公司合同销售额86亿元。", ["龙泉集团合同销售额"]),
        ("东江水泥（600001）年报显示，公司资产负债率为43%。", ["东江水泥资产负债率"]),
    ],
    "when it was published is no part of the firm": [
        ("北山药业近日发布盈警公告，公司净亏损约3亿元。", ["北山药业净亏损"]),
        ("东江电力今日公布了第二季度财报，公司营收为24亿元。", [None, "东江电力营收"]),
    ],
    "nobody is named, or none that is a firm": [
        ("招股书显示，公司营业收入5亿元。", ["公司营业收入"]),
        ("公司年报显示，公司营业收入5亿元。", ["公司营业收入"]),
        ("统计局年报显示，公司亏损额5亿元。", ["公司亏损额"]),
        ("上市公司财报显示，公司营业收入5亿元。", ["公司营业收入"]),
    ],
    "what is no measure of the firm": [
        ("东海证券年报显示，公司债规模300亿元。", ["公司债规模"]),
        ("东海证券年报显示，子公司净利润3亿元。", ["子公司净利润"]),
    ],
}


@each(TABLE)
def test_whose_report(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
