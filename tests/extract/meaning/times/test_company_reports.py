"""报告期 in a company's report is the time that its title names, 年初至报告期末 the months up to the close of that."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, Words, each, each_quoted, periods, read

ANNUAL = "甲药业股份有限公司2023年年度报告摘要\n\n"
INTERIM = "戊乳业有限公司2024年中期业绩公告\n2024年8月26日\n"
HALF = "证券代码：600123　证券简称：乙水泥\n\n乙水泥股份有限公司2024年半年度报告\n\n"
QUARTER = "证券代码：600999　证券简称：丙水务\n\n丙水务股份有限公司2023年第三季度报告\n\n"
NEWS = "2024年8月25日讯 "
CODES = "\n\n第二节　主要数据\n"

TABLE: Quoted = {
    "of the title, which may stand below a line of codes and above other headings": [
        (ANNUAL + "报告期内，公司出货镜头8亿颗。", "8亿颗", "2023"),
        (HALF + CODES + "报告期内，公司销售水泥210万吨。", "210万吨", "2024-H1"),
        (HALF + CODES + "公司销售水泥210万吨。", "210万吨", "2024-H1"),
        (QUARTER + "一、经营\n本报告期公司售水3亿吨。", "3亿吨", "2023-Q3"),
        ("丁纸业2023年年报\n\n一、经营\n报告期内，公司售纸9万吨。", "9万吨", "2023"),
    ],
    "of the report that a sentence says was disclosed, the last such that is over by then": [
        (NEWS + "海川股份8月23日晚间披露半年报，报告期内公司营收7亿元。", "7亿元", "2024-H1"),
        (NEWS + "海川股份8月23日晚间披露了半年报，报告期公司营收7亿元。", "7亿元", "2024-H1"),
        (NEWS + "海川股份8月23日晚公布半年报，公司营收7亿元，同比增长8%。", "8%", "2024-H1"),
        (NEWS + "海川股份一季报显示，公司营收7亿元。", "7亿元", "2024-Q1"),
        (NEWS + "海川股份三季报显示，公司营收7亿元。", "7亿元", "2023-01/2023-09"),
        (NEWS + "海川股份年报显示，公司营收7亿元。", "7亿元", "2023"),
        (NEWS + "海川股份2022年年报显示，公司营收7亿元。", "7亿元", "2022"),
        ("海川股份公布半年报，报告期内营收7亿元。", "7亿元", None),
    ],
    "of a half that its name alone tells": [
        (INTERIM + "集团营业收入36亿元。", "36亿元", "2024-H1"),
        (INTERIM + "集团收入36亿元。\n门店业务：销售额8亿元。", "8亿元", "2024-H1"),
        (INTERIM + "报告期内，集团开店86家。", "86家", "2024-H1"),
        ("己物流公司\n2023年中期报告\n货运业务：收入12亿元。", "12亿元", "2023-H1"),
        ("庚银行2024年中期业绩\n零售业务：利润6亿元。", "6亿元", "2024-H1"),
        ("辛药业2023年三季报\n研发投入3亿元。", "3亿元", "2023-01/2023-09"),
        ("辛药业2024年全年业绩公告\n研发投入3亿元。", "3亿元", "2024"),
        ("青溪县2024年中期预算调整方案\n预算收入36亿元。", "36亿元", "2024"),
    ],
    "its first and last days": [
        (INTERIM + "截至期末，总资产110亿元。", "110亿元", "2024-06-30"),
        (INTERIM + "期末存货7亿元。", "7亿元", "2024-06-30"),
        (INTERIM + "截至6月末，贷款8亿元。\n截至期末，集团内含价值7亿元。", "7亿元", "2024-06-30"),
        (INTERIM + "期初存货9亿元。", "9亿元", "2023-12-31"),
        (INTERIM + "期初存货9亿元，期末存货7亿元。", "7亿元", "2024-06-30"),
        ("2023年前三季度，期初存栏8万头，出栏30万头。", "8万头", "2022-12-31"),
        ("2023年前三季度，期初存栏8万头，出栏30万头。", "30万头", "2023-01/2023-09"),
    ],
    "its last day": [
        (ANNUAL + "截至报告期末，公司总资产90亿元。", "90亿元", "2023-12-31"),
        (HALF + CODES + "报告期末股东总数为7千户。", "7千户", "2024-06-30"),
        (QUARTER + "二、股东\n截至本报告期末，担保总额5亿元。", "5亿元", "2023-09-30"),
    ],
    "and that of the year before": [
        (HALF + CODES + "上年度末，公司借款余额为30亿元。", "30亿元", "2023-12-31"),
        (QUARTER + "二、负债\n报告期末借款2亿元。上年末借款为3亿元。", "3亿元", "2022-12-31"),
    ],
    "the same time a year before": [
        (HALF + CODES + "报告期内，营业收入21亿元，上年同期为19亿元。", "19亿元", "2023-H1"),
        (QUARTER + "年初至报告期末净利润2亿元，上年同期为3亿元。", "3亿元", "2022-01/2022-09"),
    ],
    "the months from January up to its close": [
        (QUARTER + "年初至报告期末，公司净利润2亿元。", "2亿元", "2023-01/2023-09"),
        (QUARTER + "年初至本报告期末净利润2亿元。报告期内收入6亿元。", "6亿元", "2023-Q3"),
        (
            "2023年第三季度，公司收入3亿元。年初至报告期末净利润2亿元。",
            "2亿元",
            "2023-01/2023-09",
        ),
    ],
    "whatever was told since": [
        (ANNUAL + "2024年公司拟投资20亿元。报告期内公司分红3亿元。", "3亿元", "2023"),
        (HALF + CODES + "其中，第二季度收入6亿元。报告期内研发投入1亿元。", "1亿元", "2024-H1"),
    ],
    "columns of its tables": [
        (HALF + "\t本报告期末\t上年度末\n总资产\t912\t862", "912", "2024-06-30"),
        (HALF + "\t本报告期末\t上年度末\n总资产\t912\t862", "862", "2023-12-31"),
        (HALF + "\t本报告期\t上年同期\n营业收入\t812\t790", "812", "2024-H1"),
        (HALF + "\t本报告期\t上年同期\n营业收入\t812\t790", "790", "2023-H1"),
        (QUARTER + "\t本报告期\t年初至报告期末\n营业收入\t812\t2345", "812", "2023-Q3"),
        (QUARTER + "\t本报告期\t年初至报告期末\n营业收入\t812\t2345", "2345", "2023-01/2023-09"),
        (
            QUARTER + "\t上年末\t本报告期末比上年度末增减（%）\n总资产\t812\t5.8",
            "5.8",
            "2023-09-30",
        ),
        (
            QUARTER + "\t上年末\t本报告期末比上年度末增减（%）\n总资产\t812\t5.8",
            "812",
            "2022-12-31",
        ),
        (ANNUAL + "\t本报告期末\t上年度末\n总资产\t912\t862", "862", "2022-12-31"),
    ],
    "without a title that says which, none": [
        ("报告期内，公司实现营业收入20亿元。", "20亿元", None),
        ("甲公司业绩快报\n\n报告期内，公司营业收入20亿元。", "20亿元", None),
        ("甲公司公告\n\n截至报告期末，门店1200家。", "1200家", None),
        ("甲公司公告\n\n年初至报告期末，公司净利润2亿元。", "2亿元", None),
        ("甲公司公告\n\n\t本报告期末\t上年度末\n总资产\t912\t862", "862", None),
    ],
}

NAMES: Words = {
    "the words for the time are no part of what a column measures": [
        ("\t本报告期\t年初至报告期末\n营业收入\t812\t2345", ["营业收入", "营业收入"]),
        (
            "\t上年度末\t本报告期末比上年度末增减（%）\n总资产\t862\t5.8",
            ["总资产", "总资产增速"],
        ),
    ],
}


@each_quoted(TABLE)
def test_report_is_of_the_time_of_its_title(text: str, quote: str, period: str | None) -> None:
    """A figure has the time that the title of its report fixes."""
    assert period in periods(text, quote)


@each(NAMES)
def test_name_has_no_words_of_time(text: str, expected: list[str | None]) -> None:
    """A cell is named by its row."""
    assert read(text, [*expected]) == expected
