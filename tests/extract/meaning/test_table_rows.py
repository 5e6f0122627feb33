"""Which lines of a table are rows, what opens a row, and which cells hold a number."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

LINES: Table = {
    "the place at the end of a row is of no other": [
        (
            "企业\t投资额（亿元）\t所在地\n云溪石化\t32.1\t江州市\n东河纺织\t12.3\t北塘市\n青阳机械\t8.5\t南湖市",
            [
                Means("32.1", "云溪石化投资额"),
                Means("12.3", "东河纺织投资额", region=None),
                Means("8.5", "青阳机械投资额", region=None),
            ],
        ),
        # the place of the text, which its title names
        (
            "江州市2024年重点企业\n企业\t投资额（亿元）\t所在地\n云溪石化\t32.1\t北塘县\n东河纺织\t12.3\t南湖县",
            [Means("32.1", "云溪石化投资额"), Means("12.3", "东河纺织投资额", region="江州市")],
        ),
    ],
    "columns that only spaces set apart": [
        (
            "2024年各县区主要指标\n县区    地区生产总值（亿元）    比上年增长（%）\n东山      120.5      6.1\n西河       88.2      5.4",
            [
                Means("120.5", "地区生产总值", region="东山"),
                Means("6.1", "地区生产总值增速", region="东山", basis="yoy"),
                Means("88.2", "地区生产总值", region="西河"),
                Means("5.4", "地区生产总值增速", region="西河", basis="yoy"),
            ],
        ),
        (
            "单位：亿元\n项目　　金额　　比重（%）\n税收收入　　50.5　　71.8\n非税收入　　19.8　　28.2",
            ["税收收入", "税收收入比重", "非税收入", "非税收入比重"],
        ),
        (
            "指标 单位 2023年 2022年\n粮食产量 万吨 52.5 51.2\n棉花产量 万吨 3.2 3.0",
            [
                Means("52.5", "粮食产量", period="2023"),
                Means("51.2", "粮食产量", period="2022"),
                Means("3.2", "棉花产量", period="2023"),
                Means("3.0", "棉花产量", period="2022"),
            ],
        ),
    ],
    "the number of a note is no figure": [
        (
            "项目\t附注\t2023年（万元）\n营业总收入\t七、61\t5200.5\n营业总成本\t七、62\t4100.2",
            [None, "营业总收入", "营业总成本"],
        ),
    ],
    "a line of one cell between the rows": [
        (
            "2024年9月物价\n指标\t环比（%）\t同比（%）\n居民消费价格\t0.2\t0.4\n分类别\n衣着\t-0.1\t1.5\n居住\t0.3\t-0.2",
            [
                Means("0.2", "居民消费价格增速", basis="mom"),
                Means("0.4", "居民消费价格增速", basis="yoy"),
                Means("-0.1", "衣着价格增速", basis="mom", sign="-"),
                Means("1.5", "衣着价格增速", basis="yoy"),
                Means("0.3", "居住价格增速", basis="mom"),
                Means("-0.2", "居住价格增速", basis="yoy", sign="-"),
            ],
        ),
        (
            "指标\t绝对量（亿元）\t比上年增长（%）\n社会消费品零售总额\t90.5\t4.1\n按经营地分：\n城镇\t70.2\t3.9\n乡村\t20.3\t4.8",
            [
                "社会消费品零售总额",
                "社会消费品零售总额增速",
                "城镇零售额",
                "城镇零售额增速",
                "乡村零售额",
                "乡村零售额增速",
            ],
        ),
        (
            "指标\t2023年（元）\t比上年增长（%）\n全体居民人均可支配收入\t31200\t6.0\n按常住地分：\n城镇居民\t42100\t5.1\n农村居民\t20800\t7.2",
            [
                Means("31200", "居民人均可支配收入"),
                Means("6.0", "居民人均可支配收入增速"),
                Means("42100", "城镇居民人均可支配收入"),
                Means("5.1", "城镇居民人均可支配收入增速"),
                Means("20800", "农村居民人均可支配收入"),
                Means("7.2", "农村居民人均可支配收入增速"),
            ],
        ),
        # a title, and what stands below it, is another table
        (
            "产品\t产量（万吨）\n水泥\t30\n表2 各县用电量\n县名\t用电量（亿千瓦时）\n云溪县\t6",
            ["水泥产量", "用电量"],
        ),
    ],
    "a row without numbers, above the parts of the row before it": [
        (
            "2023年投资\n| 指标 | 比上年增长（%） |\n|---|---|\n| 固定资产投资 | 3.1 |\n| 分产业 | |\n| 第一产业 | -2.2 |\n| 第二产业 | 8.0 |",
            [None, "固定资产投资增速", "第一产业投资增速", "第二产业投资增速"],
        ),
        (
            "指标\t增加值（亿元）\n采矿业\t30\n分公司\t4",
            ["采矿业增加值", "分公司增加值"],
        ),
    ],
    "a row of words is no header": [
        (
            "| 项目 | 内容 |\n|---|---|\n| 项目名称 | 云溪水厂扩建工程 |\n| 建设单位 | 云溪水务公司 |\n| 总投资 | 2.4亿元 |\n| 占地面积 | 60亩 |",
            ["总投资", "占地面积"],
        ),
        (
            "企业名称\t云溪精工\n注册资本\t3000万元\n员工人数\t420人",
            ["注册资本", "员工人数"],
        ),
        (
            "| 指标 | 2023年 | 增长（%） |\n|---|---|---|\n| 产值（亿元） | 420.5* | 6.1* |\n| 投资（亿元） | 120.0 | 8.2 |",
            [None, "产值", "产值增速", "投资", "投资增速"],
        ),
        # a row that heads the columns anew is one
        (
            "产品\t产量（万吨）\n水泥\t30\n产品\t销量（万吨）\n水泥\t28",
            ["水泥产量", "水泥销量"],
        ),
        (
            "指标\t2022年\n出口（亿元）\t30\n指标\t2023年\n出口（亿元）\t28",
            [Means("30", "出口", period="2022"), Means("28", "出口", period="2023")],
        ),
    ],
    "a code names a row that has no other name": [
        (
            "| 地块编号 | 土地面积（平方米） | 成交价（万元） |\n|---|---|---|\n| 云甲 | 22,400 | 9,600 |",
            ["云甲土地面积", "云甲成交价"],
        ),
        (
            "| 编号 | 地块名称 | 成交价（万元） |\n|---|---|---|\n| 云甲 | 南湾地块 | 9,600 |",
            ["南湾地块成交价"],
        ),
    ],
    "what stands between a place and its numbers": [
        (
            "| 城市 | 天气 | 最高气温（℃） |\n|---|---|---|\n| 云州 | 多云 | 14 |",
            [Means("14", "最高气温", region="云州")],
        ),
        (
            "| 县区 | 等次 | 工业产值（亿元） |\n|---|---|---|\n| 云溪县 | 优秀 | 62.0 |",
            [Means("62.0", "工业产值", region="云溪县")],
        ),
        # what the number is of
        (
            "| 地区 | 行业 | 产值（亿元） |\n|---|---|---|\n| 云溪县 | 采矿业 | 62.0 |",
            [Means("62.0", "采矿业产值", region="云溪县")],
        ),
    ],
    "a total is called by what its columns measure": [
        (
            "| 行业 | 营业收入（亿元） | 利润总额（亿元） |\n|---|---|---|\n| 总计 | 60.2 | 4.1 |\n| 采矿业 | 20.1 | 1.5 |",
            ["营业收入", "利润总额", "采矿业营业收入", "采矿业利润总额"],
        ),
        ("类别\t占比（%）\n本科\t40\n合计\t100", ["本科占比", "合计占比"]),
    ],
}


@each(LINES)
def test_the_lines_of_a_table(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


CELLS: Table = {
    "less than nothing, as accounts have it": [
        (
            "| 企业 | 2023年利润（亿元） | 2022年利润（亿元） |\n|---|---|---|\n| 云河公司 | （3.20） | 1.00 |\n| 云山公司 | △1.50 | ▲0.40 |",
            [
                Means("3.20", "云河公司利润", sign="-"),
                Means("1.00", "云河公司利润", sign="+"),
                Means("1.50", "云山公司利润", sign="-"),
                Means("0.40", "云山公司利润", sign="-"),
            ],
        ),
        ("项目\t本期（万元）\n财务费用\t(1,860.00)", [Means("1,860.00", "财务费用", sign="-")]),
    ],
    "arrows beside changes": [
        (
            "指标\t2023年\t同比\n出口（亿元）\t12.5\t↓3.1%\n进口（亿元）\t9.5\t2.4%↑",
            [
                Means("12.5", "出口"),
                Means("3.1%", "出口增速", sign="-"),
                Means("9.5", "进口"),
                Means("2.4%", "进口增速", sign="+"),
            ],
        ),
        (
            "品种\t价格（元/吨）\t涨跌幅\n螺纹钢\t3800\t▲1.2%\n热卷\t3900\t▼0.8%",
            [
                Means("3800", "螺纹钢价格"),
                Means("1.2%", "螺纹钢价格增速", sign="+"),
                Means("3900", "热卷价格"),
                Means("0.8%", "热卷价格增速", sign="-"),
            ],
        ),
    ],
    "limits and approximations": [
        (
            "| 指标 | 2023年 | 2024年目标 |\n|---|---|---|\n| 地区生产总值增速 | 5.2% | 6%左右 |\n| 城镇新增就业 | 4.1万人 | 4万人以上 |\n| 失业率 | 5.0% | 不超过5.5% |\n| 资本充足率（%） | 13.1 | ≥10.5 |",
            [
                Means("5.2%", "地区生产总值增速", target=False),
                Means("6%", "地区生产总值增速", target=True),
                Means("4.1万人", "城镇新增就业人数", target=False),
                Means("4万人", "城镇新增就业人数", target=True),
                Means("5.0%", "失业率", target=False),
                Means("5.5%", "失业率", target=True),
                Means("13.1", "资本充足率", target=False),
                Means("10.5", "资本充足率", target=True),
            ],
        ),
    ],
    "marks of notes, and words in brackets": [
        (
            "指标\t2023年\t增长（%）\n产值（亿元）\t420.5①\t6.1\n税收（亿元）\t5.2（初步数）\t1.4*",
            [None, "产值", "产值增速", "税收", "税收增速"],
        ),
    ],
    "a class at the start of a row is no number": [
        (
            "年龄\t人口（万人）\t比重（%）\n60周岁及以上\t36.4\t22.0\n65周岁及以上\t26.1\t16.0",
            [
                Means("60周岁", "年龄"),
                Means("36.4", "60周岁及以上人口"),
                Means("22.0", "60周岁及以上人口比重"),
                Means("65周岁", "年龄"),
                Means("26.1", "65周岁及以上人口"),
                Means("16.0", "65周岁及以上人口比重"),
            ],
        ),
    ],
}


@each(CELLS)
def test_the_number_of_a_cell(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
