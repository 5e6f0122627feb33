"""Tables of one kind: what their title, or the row that a line like 按构成分 divides, tells of the rows that say no measure."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

OF_TITLE: Table = {
    "a title that says what all rows are": [
        (
            "2023年全县主要工业产品产量\n| 产品 | 单位 | 2023年 | 增长% |\n|---|---|---|---|\n| 玻璃 | 万吨 | 21.6 | -3.1 |\n| 生猪出栏 | 万头 | 3.2 | 1.0 |\n| 发电量 | 亿千瓦时 | 7.5 | 4.4 |",
            [
                Means("21.6", "玻璃产量"),
                Means("-3.1", "玻璃产量增速"),
                Means("3.2", "生猪出栏数"),
                Means("1.0", "生猪出栏增速"),
                Means("7.5", "发电量"),
                Means("4.4", "发电量增速"),
            ],
        ),
        (
            "2024年2月用电量（亿千瓦时）\n| 项目 | 2月 | 同比 |\n|---|---|---|\n| 全社会用电量 | 31.2 | 4.0% |\n| 城乡居民生活 | 8.1 | 2.5% |",
            ["全社会用电量", "全社会用电量增速", "城乡居民生活用电量", "城乡居民生活用电量增速"],
        ),
        (
            "2023年一般公共预算支出情况\n单位：万元\n| 项目 | 决算数 | 增长% |\n|---|---|---|\n| 教育 | 3100 | 4.0 |\n| 合计 | 6000 | 4.4 |",
            ["教育支出", "教育支出增速", "一般公共预算支出", "一般公共预算支出增速"],
        ),
        # the rows are months
        (
            "2024年主要产品产量\n| 月份 | 原煤（万吨） | 汽车（万辆） | 发电量（亿千瓦时） |\n|---|---|---|---|\n| 1月 | 13.5 | 2.2 | 8 |\n| 2月 | 12 | 2.1 | 7 |",
            ["原煤产量", "汽车产量", "发电量", "原煤产量", "汽车产量", "发电量"],
        ),
        # of another kind, by its unit, its name or its header
        (
            "2023年用水量\n项目\t数量\n供水收入（亿元）\t1.2\n漏损率（%）\t8.1",
            ["供水收入", "漏损率"],
        ),
        ("2023年产量\n产品\t产值（亿元）\n水泥\t1.2\n钢材\t3.4", ["水泥产值", "钢材产值"]),
    ],
    "a title of indexes": [
        (
            "2023年居民消费价格指数（上年=100）\n| 项目 | 全市 | 城市 |\n|---|---|---|\n| 衣着 | 100.9 | 101.2 |",
            ["衣着价格指数", "城市衣着价格指数"],
        ),
        (
            "表2 制造业PMI及分项指数\n单位：%\n| | PMI | 生产 | 从业人员 |\n|---|---|---|---|\n| 2024年3月 | 50.8 | 52.2 | 48.1 |\n| 2024年4月 | 50.4 | 52.9 | 48.0 |",
            ["PMI", "生产指数", "从业人员指数", "PMI", "生产指数", "从业人员指数"],
        ),
    ],
    "a title of changes": [
        (
            "2024年云溪市规模以上工业增加值分月增速（%）\n| 指标 | 3月 | 4月 |\n|---|---|---|\n| 规模以上工业 | 3.2 | 4.0 |\n| 采矿业 | 1.2 | 0.9 |",
            [
                "规模以上工业增加值增速",
                "规模以上工业增加值增速",
                "采矿业增加值增速",
                "采矿业增加值增速",
            ],
        ),
        (
            "2023年5月工业生产者价格主要数据\n| 项目 | 环比涨跌幅（%） |\n|---|---|\n| 工业生产者出厂价格 | -0.6 |\n| 生产资料 | -1.0 |\n| 原材料 | -2.2 |",
            ["工业生产者出厂价格增速", "生产资料价格增速", "原材料价格增速"],
        ),
    ],
    "prices of a thing": [
        (
            "主要食品平均价格变动情况（2024年5月11—20日）\n食品名称\t单位\t本期价格（元）\t比上期价格涨跌（元）\t涨跌幅（%）\n面粉\t千克\t6.50\t0.05\t0.8",
            ["面粉价格", "面粉价格增加量", "面粉价格增速"],
        ),
        (
            "品名\t价格（元/公斤）\t比上周涨跌（%）\n土豆\t4.20\t-1.2",
            ["土豆价格", "土豆价格增速"],
        ),
    ],
}


@each(OF_TITLE)
def test_a_title_tells_what_its_rows_are(text: str, expected: Meaning) -> None:
    assert [one for one in read(text, expected) if one is not None] == expected


OF_ROWS: Table = {
    "divided rows": [
        (
            "2024年1—2月固定资产投资主要数据\n指标\t同比增长（%）\n固定资产投资\t3.1\n其中：民间投资\t0.4\n按构成分\t\n建筑安装工程\t3.3\n其他费用\t1.1\n分产业\t\n第一产业\t-2.0",
            [
                "固定资产投资增速",
                "民间投资增速",
                "建筑安装工程投资增速",
                "其他费用增速",
                "第一产业投资增速",
            ],
        ),
        (
            "指标\t绝对量（亿元）\n社会消费品零售总额\t90.5\n按消费类型分\t\n餐饮收入\t9.5\n商品零售\t81.0",
            ["社会消费品零售总额", "餐饮收入", "商品零售总额"],
        ),
    ],
    "divided rows that leave out the unit of the row above": [
        (
            "指标\t数值\n工业增加值（亿元）\t320\n按门类分\t\n采矿业\t30\n制造业\t290",
            [
                Means("320", "工业增加值"),
                Means("30", "采矿业增加值"),
                Means("290", "制造业增加值"),
            ],
        ),
        (
            "指标\t数值\n固定资产投资（亿元）\t500\n按产业分\t\n第一产业\t30\n第二产业\t470\n施工面积（万平方米）\t80",
            [
                Means("500", "固定资产投资"),
                Means("30", "第一产业投资"),
                Means("470", "第二产业投资"),
                Means("80", "施工面积"),
            ],
        ),
    ],
    "what a row without numbers opens": [
        (
            "指标\t增长（%）\n规模以上工业增加值\t4.2\n主要产品产量\t\n原煤（万吨）\t2.1\n汽车（万辆）\t8.8",
            [
                Means("4.2", "规模以上工业增加值增速"),
                Means("2.1", "原煤产量增速", role="change"),
                Means("8.8", "汽车产量增速", role="change"),
            ],
        ),
    ],
    "parts of a row": [
        (
            "指标\t数量\n用水总量（亿立方米）\t9.5\n其中：农业\t6.5\n　生活\t3.0",
            ["用水总量", "农业用水量", "生活用水量"],
        ),
        # of the measure whose unit they have
        (
            "2023年客运量和货运量\n指标\t单位\t2023年\n客运量\t万人次\t900\n铁路\t万人次\t500\n货运量\t万吨\t7000\n铁路\t万吨\t2000",
            ["客运量", "铁路客运量", "货运量", "铁路货运量"],
        ),
        # which of two measures they are of is not told
        (
            "2023年进出口情况\n单位：亿元\n项目\t绝对数\n进出口总额\t90\n出口\t50\n机电产品\t20",
            ["进出口总额", "出口", "机电产品"],
        ),
    ],
}


@each(OF_ROWS)
def test_a_row_tells_what_those_below_are(text: str, expected: Meaning) -> None:
    assert [one for one in read(text, expected) if one is not None] == expected


TO_DATE: Table = {
    "months as rows, with what they come to": [
        (
            "2024年各月税收情况\n| 月份 | 税收收入（亿元） | 同比增长（%） | 累计（亿元） | 累计增长（%） |\n|---|---|---|---|---|\n| 3月 | 5.2 | 2.0 | 15.0 | 3.1 |",
            [
                Means("5.2", "税收收入", period="2024-03"),
                Means("2.0", "税收收入增速", period="2024-03"),
                Means("15.0", "税收收入", period="2024-01/2024-03"),
                Means("3.1", "税收收入增速", period="2024-01/2024-03"),
            ],
        ),
    ],
}


@each(TO_DATE)
def test_what_months_come_to(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
