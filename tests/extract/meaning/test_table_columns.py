"""What a column says of its numbers that is neither their measure nor their change: a rank, a share, a plan, a time; and the parts below."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

RANKS: Table = {
    "before the label of its row": [
        (
            "2023年各县区生产总值完成情况\n排名\t县区\t生产总值（亿元）\t同比增长（%）\n1\t城东区\t320\t6.1",
            [
                Means("320", "地区生产总值", region="城东区", period="2023"),
                Means("6.1", "地区生产总值增速", region="城东区", basis="yoy"),
            ],
        ),
        (
            "名次\t企业名称\t产值（亿元）\n1\t华星钢铁\t320\n2\t宏达机械\t280",
            [Means("320", "华星钢铁产值"), Means("280", "宏达机械产值")],
        ),
        (
            "<table><tr><th>排名</th><th>商品</th><th>出口额（亿元）</th></tr><tr><td>1</td><td>手机</td><td>32</td></tr></table>",
            [Means("32", "手机出口额")],
        ),
        (
            "| 位次 | 地区 | 粮食产量（万吨） | 增速（%） |\n|---|---|---|---|\n| 1 | 周口市 | 932.1 | 1.2 |",
            [
                Means("932.1", "粮食产量", region="周口市"),
                Means("1.2", "粮食产量增速", region="周口市"),
            ],
        ),
        (
            "排序\t品种\t价格（元/公斤）\n1\t生姜\t12.6\n2\t大蒜\t9.2",
            [Means("12.6", "生姜价格"), Means("9.2", "大蒜价格")],
        ),
    ],
    "between what they are ranks of": [
        (
            "2023年各区一般公共预算收入\n区\t收入（亿元）\t位次\t增速（%）\t位次\n城东区\t320\t1\t6.1\t3",
            [Means("320", "一般公共预算收入"), Means("6.1", "一般公共预算收入增速")],
        ),
        (
            "指标名称\t单位\t1-6月累计\t增减%\t全市排名\n固定资产投资\t亿元\t32\t5.6\t3",
            [Means("32", "固定资产投资"), Means("5.6", "固定资产投资增速")],
        ),
        (
            "地区\t粮食产量（万吨）\t产量位次\t增速（%）\t增速位次\n临川县\t82\t2\t1.2\t9",
            [Means("82", "粮食产量"), Means("1.2", "粮食产量增速")],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(RANKS), ids=names(RANKS))
def test_a_rank_names_nothing(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected


COLUMNS: Table = {
    "a change by other words": [
        (
            "项目\t2023年（亿元）\t2022年（亿元）\t变动比例（%）\n净利润\t32\t36\t-11.1",
            [
                Means("32", "净利润", period="2023"),
                Means("36", "净利润", period="2022"),
                Means("-11.1", "净利润增速", role="change", sign="-", period="2023", basis="yoy"),
            ],
        ),
        (
            "单位：元\n项目\t本期发生额\t上期发生额\t变动幅度（%）\n营业收入\t320000\t280000\t14.3",
            [
                Means("320000", "营业收入"),
                Means("280000", "营业收入"),
                Means("14.3", "营业收入增速", role="change"),
            ],
        ),
        (
            "项目\t2023年（万元）\t2022年（万元）\t变动额（万元）\t变动率\n销售费用\t320\t280\t40\t14.3%",
            [
                Means("320", "销售费用"),
                Means("280", "销售费用"),
                Means("40", "销售费用增加量", role="change"),
                Means("14.3%", "销售费用增速", role="change"),
            ],
        ),
        (
            "项目\t2023年（元）\t2022年（元）\t本期比上年同期增减（%）\n营业收入\t320000\t280000\t14.3",
            [
                Means("320000", "营业收入"),
                Means("280000", "营业收入"),
                Means("14.3", "营业收入增速", period="2023", basis="yoy"),
            ],
        ),
        (
            "项目\t期末余额（元）\t期初余额（元）\t增减变动（%）\n货币资金\t320000\t280000\t14.3",
            [
                Means("320000", "货币资金期末余额"),
                Means("280000", "货币资金期初余额"),
                Means("14.3", "货币资金期末余额增速", role="change"),
            ],
        ),
        (
            "项目\t变动成本（元）\n甲产品\t32",
            [Means("32", "甲产品变动成本", role="level")],
        ),
    ],
    "a share of the level on its left": [
        (
            "商品\t出口额（亿元）\t占比（%）\t同比增长（%）\n机电产品\t320\t58.2\t6.1",
            [
                Means("320", "机电产品出口额"),
                Means("58.2", "机电产品出口额占比", role="share"),
                Means("6.1", "机电产品出口额增速", basis="yoy"),
            ],
        ),
        (
            "产业\t增加值（亿元）\t占GDP比重（%）\t比重比上年增减（百分点）\n第一产业\t32\t6.1\t-0.2",
            [
                Means("32", "第一产业增加值"),
                Means("6.1", "第一产业增加值占GDP的比重", role="share"),
                Means("-0.2", "第一产业增加值占GDP的比重变动", basis="yoy", sign="-"),
            ],
        ),
        (
            "行业\t用电量（亿千瓦时）\t比重（%）\t比上年增减（百分点）\t增速（%）\n建筑业\t32\t6.1\t-0.2\t3.1",
            [
                Means("32", "建筑业用电量"),
                Means("6.1", "建筑业用电量比重", role="share"),
                Means("-0.2", "建筑业用电量比重变动"),
                Means("3.1", "建筑业用电量增速"),
            ],
        ),
        (
            "地区\t人口（人）\t占全市人口比重（%）\n临川县\t320000\t17.2",
            [
                Means("320000", "人口", region="临川县"),
                Means("17.2", "人口占全市人口的比重", region="临川县"),
            ],
        ),
    ],
    "a plan and what became of it": [
        (
            "2023年收入决算表\n单位：万元\n项目\t预算数\t决算数\t为预算%\t为上年决算%\n税收收入\t320\t336\t105.0\t108.2",
            [
                Means("320", "税收收入", target=True, period="2023"),
                Means("336", "税收收入", target=False, period="2023"),
                Means("105.0", "税收收入预算完成率", target=False, period="2023"),
                Means("108.2", "税收收入与上年决算之比", period="2023", role="level"),
            ],
        ),
        (
            "单位：万元\n项目\t年初预算数\t调整预算数\t执行数\t执行数为调整预算数的%\n教育支出\t32\t33\t31\t93.9",
            [
                Means("32", "教育支出", target=True),
                Means("33", "教育支出调整预算数", target=True),
                Means("31", "教育支出", target=False),
                Means("93.9", "教育支出调整预算完成率", target=False),
            ],
        ),
        (
            "县区\t投资（亿元）\t完成年度计划（%）\t同比增长（%）\n临川县\t32\t61.2\t8.3",
            [
                Means("32", "投资", region="临川县"),
                Means("61.2", "投资年度计划完成率", region="临川县"),
                Means("8.3", "投资增速", basis="yoy"),
            ],
        ),
        (
            "2023年重点工作\n指标\t全年目标（万人）\t1-9月完成（万人）\t完成目标比例\n城镇新增就业\t3.2\t2.4\t75%",
            [
                Means("3.2", "城镇新增就业人数", target=True, period="2023"),
                Means("2.4", "城镇新增就业人数", target=False, period="2023-01/2023-09"),
                Means("75%", "城镇新增就业目标完成率"),
            ],
        ),
        (
            "项目\t预算（万元）\t执行数（万元）\t占预算%\n增值税\t3200\t2400\t75",
            [
                Means("3200", "增值税", target=True),
                Means("2400", "增值税", target=False),
                Means("75", "增值税预算完成率"),
            ],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(COLUMNS), ids=names(COLUMNS))
def test_a_column_is_of_the_level_on_its_left(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected


MONTHS: Table = {
    "the last month, and all up to it": [
        (
            "2023年1-6月主要指标\n指标\t单位\t本月\t累计\t累计同比增长（%）\n用电量\t万千瓦时\t32\t210\t5.6",
            [
                Means("32", "用电量", period="2023-06"),
                Means("210", "用电量", period="2023-01/2023-06"),
                Means("5.6", "用电量增速", period="2023-01/2023-06", basis="yoy"),
            ],
        ),
        (
            "2023年6月全县主要经济指标\n指标\t本月（亿元）\t累计（亿元）\n税收收入\t32\t210",
            [
                Means("32", "税收收入", period="2023-06"),
                Means("210", "税收收入", period="2023-01/2023-06"),
            ],
        ),
        (
            "2023年1-8月工业生产\n产品（万吨）\t当月产量\t同比增长（%）\t累计产量\t同比增长（%）\n水泥\t32\t4.1\t210\t5.6",
            [
                Means("32", "水泥产量", period="2023-08"),
                Means("4.1", "水泥产量增速", period="2023-08"),
                Means("210", "水泥产量", period="2023-01/2023-08"),
                Means("5.6", "水泥产量增速", period="2023-01/2023-08"),
            ],
        ),
        (
            "2023年1-6月主要指标\n指标\t本月实绩（亿元）\t本月止累计（亿元）\t比上年同期增长（%）\n进口\t32\t210\t5.6",
            [
                Means("32", "进口", period="2023-06"),
                Means("210", "进口", period="2023-01/2023-06"),
                Means("5.6", "进口增速", period="2023-01/2023-06", basis="yoy"),
            ],
        ),
        (
            "2023年6月财政收支\n项目\t本月（万元）\t上年同月\t增减（%）\n增值税\t32\t31\t5.0",
            [
                Means("32", "增值税", period="2023-06"),
                Means("31", "增值税", period="2022-06"),
                Means("5.0", "增值税增速", period="2023-06"),
            ],
        ),
    ],
    "what is all of the title's time stays so": [
        (
            "2023年1-6月房地产开发情况\n指标\t累计\t比上年同期增长（%）\n商品房销售面积（万平方米）\t32\t3.2",
            [
                Means("32", "商品房销售面积", period="2023-01/2023-06"),
                Means("3.2", "商品房销售面积增速", period="2023-01/2023-06"),
            ],
        ),
        (
            "2023年1月主要指标\n指标\t本月（亿元）\t累计（亿元）\n进口\t32\t32",
            [Means("32", "进口", period="2023-01"), Means("32", "进口", period="2023-01")],
        ),
        (
            "2023年主要指标\n指标\t12月（亿元）\t累计（亿元）\n进口\t32\t320",
            [Means("32", "进口", period="2023-12"), Means("320", "进口", period="2023")],
        ),
        (
            "2023年3月末金融运行\n指标\t余额（亿元）\t比上月增加\n存款\t32\t3",
            [
                Means("32", "存款余额", period="2023-03-31"),
                Means("3", "存款余额增加量", period="2023-03-31"),
            ],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(MONTHS), ids=names(MONTHS))
def test_a_column_is_of_a_part_of_the_time_of_its_table(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected


PARTS: Table = {
    "a part that goes by its name alone, with no mark": [
        (
            "指标\t2023年（万人）\t比重（%）\n常住人口\t320\t100\n其中：城镇\t210\t65.6\n乡村\t110\t34.4\n出生人口\t3\t",
            [
                Means("320", "常住人口"),
                Means("100", "常住人口比重"),
                Means("210", "城镇人口"),
                Means("65.6", "城镇人口比重"),
                Means("110", "乡村人口"),
                Means("34.4", "乡村人口比重"),
                Means("3", "出生人口"),
            ],
        ),
        (
            "指标\t2023年（亿元）\n社会消费品零售总额\t320\n城镇\t210\n乡村\t110\n商品零售\t280",
            [
                Means("320", "社会消费品零售总额"),
                Means("210", "城镇零售额"),
                Means("110", "乡村零售额"),
                Means("280", "商品零售"),
            ],
        ),
        (
            "指标\t2023年（亿元）\n固定资产投资\t320\n其中：第一产业\t10\n第二产业\t110\n进出口总额\t90",
            [
                Means("320", "固定资产投资"),
                Means("10", "第一产业投资"),
                Means("110", "第二产业投资"),
                Means("90", "进出口总额"),
            ],
        ),
        (
            "指标\t2023年（亿千瓦时）\n全社会用电量\t320\n第一产业\t20\n第二产业\t120",
            [
                Means("320", "全社会用电量"),
                Means("20", "第一产业用电量"),
                Means("120", "第二产业用电量"),
            ],
        ),
        (
            "指标\t比上年涨跌幅（%）\n居民消费价格\t0.2\n城市\t0.3\n农村\t0.1",
            [
                Means("0.2", "居民消费价格增速"),
                Means("0.3", "城市居民消费价格增速"),
                Means("0.1", "农村居民消费价格增速"),
            ],
        ),
        (
            "行业\t产值（亿元）\n农业\t320\n工业\t20",
            [Means("320", "农业产值"), Means("20", "工业产值")],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(PARTS), ids=names(PARTS))
def test_a_row_is_of_a_part(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
