"""What the words of a table's headers, labels and title say of its numbers: from when, against what, in which unit, where."""

from __future__ import annotations

from flows.extract import extract_text
from tests.extract.meaning.tables import Meaning, Means, Table, each, read

HEADERS: Table = {
    "a change from another time": [
        (
            "指标\t2023年（亿元）\t比上年增长（%）\n地区生产总值\t1260\t5.8\n第一产业\t100\t-3.1",
            [
                Means("1260", "地区生产总值", "gdp", role="level", period="2023"),
                Means("5.8", "地区生产总值增速", "gdp_growth", basis="yoy", period="2023"),
                Means("100", "第一产业增加值"),
                Means("-3.1", "第一产业增加值增速", basis="yoy", sign="-"),
            ],
        ),
        (
            "产品名称\t产量（万吨）\t比上年增减（%）\n水泥\t40\t-1",
            [
                Means("40", "水泥产量", role="level"),
                Means("-1", "水泥产量增速", role="change", basis="yoy", sign="-"),
            ],
        ),
        (
            "指标\t绝对数\t比上年±%\n出口（亿元）\t120\t3.1",
            [Means("120", "出口"), Means("3.1", "出口增速", "exports_growth", basis="yoy")],
        ),
        (
            "| 指标 | 年末数（亿元） | 比上年末增长（%） |\n|---|---|---|\n| 存款余额 | 120 | 3.1 |",
            [Means("120", "存款余额"), Means("3.1", "存款余额增速", basis="yoy")],
        ),
        (
            "<table><tr><td>指标</td><td>2023年3月（亿元）</td><td>较上年同期增长（%）</td></tr><tr><td>进口</td><td>5</td><td>2</td></tr></table>",
            [
                Means("5", "进口", period="2023-03"),
                Means("2", "进口增速", basis="yoy", period="2023-03"),
            ],
        ),
        (
            "指标\t单位\t3月\t比上月增长（%）\t比上年同月增长（%）\n用电量\t万千瓦时\t500\t2\t-3",
            [
                Means("500", "用电量"),
                Means("2", "用电量增速", basis="mom"),
                Means("-3", "用电量增速", basis="yoy"),
            ],
        ),
        (
            "品种\t出口（亿元）\t出口比上年增长（%）\t进口（亿元）\t进口与上年同期相比（%）\n机电产品\t12\t5.8\t9\t-2",
            [
                Means("12", "机电产品出口"),
                Means("5.8", "机电产品出口增速", basis="yoy"),
                Means("9", "机电产品进口"),
                Means("-2", "机电产品进口增速", basis="yoy", sign="-"),
            ],
        ),
        (
            "指标\t2023年\t比上年增加（万人）\t比重比上年提高（百分点）\n城镇人口（万人）\t500\t12\t0.5",
            [
                Means("500", "城镇人口", "urban_population", period="2023"),
                Means("12", "城镇人口增加量", role="change", period="2023"),
                Means("0.5", "城镇人口比重变动", role="change", basis="yoy"),
            ],
        ),
        (
            "指标\t1—3月（万元）\t比上年同期增长（±%）\n税收收入\t12\t5.8",
            [Means("12", "税收收入"), Means("5.8", "税收收入增速", basis="yoy")],
        ),
        (
            "指标\t2023年（元）\t比上年增长（%）\t比上年实际增长（%）\n城镇居民人均可支配收入\t51821\t5.1\t4.8",
            [
                Means("51821", "城镇居民人均可支配收入", period="2023"),
                Means("5.1", "城镇居民人均可支配收入增速", basis="yoy"),
                Means("4.8", "城镇居民人均可支配收入实际增速", basis="yoy", role="change"),
            ],
        ),
        (
            "指标\t2023年（亿元）\t比2022年增长（%）\t比2019年增长（%）\n税收收入\t12\t5.8\t20",
            [
                Means("12", "税收收入", period="2023"),
                Means("5.8", "税收收入增速", basis="yoy", period="2023"),
                Means("20", "税收收入增速", basis=None, period="2023"),
            ],
        ),
    ],
    "signs and points": [
        (
            "指标\t计算单位\t本月\t本月±%\t累计\t累计±%\n工业增加值\t亿元\t20\t3\t90\t-4",
            [
                Means("20", "工业增加值", role="level"),
                Means("3", "工业增加值增速", role="change"),
                Means("90", "工业增加值", role="level"),
                Means("-4", "工业增加值增速", sign="-"),
            ],
        ),
        (
            "指标\t2023年\t2022年\t增减百分点\n城镇登记失业率（%）\t3.1\t3.3\t-0.2",
            [
                Means("3.1", "城镇登记失业率", period="2023"),
                Means("3.3", "城镇登记失业率", period="2022"),
                Means("-0.2", "城镇登记失业率变动", role="change", period="2023"),
            ],
        ),
    ],
    "the name of a rate is no change": [
        (
            "年份\t总人口（万人）\t自然增长率（‰）\n2023\t49\t-1.4",
            [
                Means("49", "总人口", period="2023"),
                Means("-1.4", "自然增长率", role="level", period="2023"),
            ],
        ),
    ],
    "a change told above its times": [
        (
            "行业\t增加值比上年增长（%）\t\n\t2022年\t2023年\n采矿业\t3\t-2",
            [
                Means("3", "采矿业增加值增速", basis="yoy", period="2022"),
                Means("-2", "采矿业增加值增速", basis="yoy", period="2023"),
            ],
        ),
        (
            "行业\t占比（%）\t\n\t2022年\t2023年\n采矿业\t3\t2",
            [
                Means("3", "采矿业占比", role="share", period="2022"),
                Means("2", "采矿业占比", role="share", period="2023"),
            ],
        ),
    ],
    "a change between two columns is of the later": [
        (
            "项目\t2023年\t2022年\t增长（%）\n出口（亿元）\t12\t10\t20",
            [
                Means("12", "出口", period="2023"),
                Means("10", "出口", period="2022"),
                Means("20", "出口增速", basis="yoy", period="2023"),
            ],
        ),
        (
            "项目\t2023\t2022\t增减额\t增减%\n税收收入（亿元）\t12\t10\t2\t20",
            [
                Means("12", "税收收入", period="2023"),
                Means("10", "税收收入", period="2022"),
                Means("2", "税收收入增加量", basis="yoy", period="2023"),
                Means("20", "税收收入增速", basis="yoy", period="2023"),
            ],
        ),
        (
            "项目\t2023年1-6月\t2022年1-6月\t同比（%）\n发电量（亿千瓦时）\t12\t10\t20",
            [
                Means("12", "发电量", period="2023-01/2023-06"),
                Means("10", "发电量", period="2022-01/2022-06"),
                Means("20", "发电量增速", basis="yoy", period="2023-01/2023-06"),
            ],
        ),
        (
            "| 项目 | 2023年12月31日 | 2022年12月31日 | 增减（%） |\n|---|---|---|---|\n| 资产总额（亿元） | 12 | 10 | 20 |",
            [
                Means("12", "资产总额", period="2023-12-31"),
                Means("10", "资产总额", period="2022-12-31"),
                Means("20", "资产总额增速", basis="yoy", period="2023-12-31"),
            ],
        ),
        (
            "项目\t2023年\t2020年\t增长（%）\n货运量（万吨）\t12\t10\t20",
            [
                Means("12", "货运量", period="2023"),
                Means("10", "货运量", period="2020"),
                Means("20", "货运量增速", basis=None, period="2023"),
            ],
        ),
        (
            "指标\t2023年3月末（亿元）\t比年初增减额\t2023年2月末（亿元）\t比年初增减额\n存款余额\t500\t12\t480\t9",
            [
                Means("500", "存款余额", period="2023-03-31"),
                Means("12", "存款余额增加量", period="2023-03-31"),
                Means("480", "存款余额", period="2023-02-28"),
                Means("9", "存款余额增加量", period="2023-02-28"),
            ],
        ),
        (
            "指标\t2023年3月\t2023年1-3月\t同比（%）\n用电量（万千瓦时）\t50\t140\t4",
            [
                Means("50", "用电量", period="2023-03"),
                Means("140", "用电量", period="2023-01/2023-03"),
                Means("4", "用电量增速", period="2023-01/2023-03"),
            ],
        ),
    ],
    "a label that says what is added or taken off": [
        (
            "项目\t2023年\t2022年\n营业收入\t120.5\t110.2\n减：营业成本\t80.3\t75.1\n加：其他收益\t2.1\t1.9",
            [None, None, "营业收入", "营业收入", "营业成本", "营业成本", "其他收益", "其他收益"],
        ),
        (
            "项目\t本年\t上年\n一、营业收入\t12\t11\n减:营业成本\t8\t7\n二、加：投资收益\t3\t2",
            ["营业收入", "营业收入", "营业成本", "营业成本", "投资收益", "投资收益"],
        ),
    ],
}

PARTS: Table = {
    "a part has the measure and the unit of the row above": [
        (
            "指标\t2023年\n用电量（万千瓦时）\t56200\n其中：工业\t38100",
            [
                Means("56200", "用电量", period="2023"),
                Means("38100", "工业用电量", period="2023", role="level"),
            ],
        ),
        (
            "指标\t2023年\t同比增长（%）\n财政收入（万元）\t500\t3\n其中：税收\t300\t2",
            [
                Means("500", "财政收入"),
                Means("3", "财政收入增速", basis="yoy"),
                Means("300", "税收收入", "tax_revenue"),
                Means("2", "税收收入增速", "tax_revenue_growth", basis="yoy"),
            ],
        ),
        (
            "| 指标 | 单位 | 2023年 |\n|---|---|---|\n| 发电量 | 亿千瓦时 | 500 |\n| 其中：风电 | 亿千瓦时 | 300 |",
            [Means("500", "发电量"), Means("300", "风电发电量")],
        ),
        (
            "指标\t2023年（亿元）\t增长（%）\n固定资产投资\t500\t3\n#制造业\t200\t2",
            [
                Means("500", "固定资产投资"),
                Means("3", "固定资产投资增速"),
                Means("200", "制造业投资"),
                Means("2", "制造业投资增速"),
            ],
        ),
        (
            "2023年全县户籍人口\n指标\t数量（万人）\t比重（%）\n总人口\t50\t100\n其中：男性\t26\t52\n　　　女性\t24\t48",
            [
                Means("50", "总人口", period="2023"),
                Means("100", "总人口比重"),
                Means("26", "男性人口", period="2023"),
                Means("52", "男性人口比重"),
                Means("24", "女性人口"),
                Means("48", "女性人口比重"),
            ],
        ),
        (
            "单位：亿元\n指标\t2023年\n各项存款\t50\n其中：住户存款\t26\n各项贷款\t40\n货运量（万吨）\t9\n其中：公路\t8",
            [
                Means("50", "各项存款"),
                Means("26", "住户存款"),
                Means("40", "各项贷款"),
                Means("9", "货运量"),
                Means("8", "公路货运量"),
            ],
        ),
    ],
    "below a row that only divides": [
        (
            "指标\t单位\t2023年\t比上年增长（%）\n一、综合\t\t\t\n第二产业\t亿元\t600\t5\n#工业\t亿元\t400\t4\n二、人口\t\t\t\n年末户籍人口\t万人\t50\t-0.2",
            [
                Means("600", "第二产业增加值", period="2023"),
                Means("5", "第二产业增加值增速", basis="yoy"),
                Means("400", "工业增加值"),
                Means("4", "工业增加值增速"),
                Means("50", "户籍人口", "registered_population", period="2023-12-31"),
                Means("-0.2", "户籍人口增速", period="2023-12-31"),
            ],
        ),
    ],
    "the next row is no part": [
        (
            "单位：亿元\n指标\t2023年\n财政支出\t50\n其中：教育支出\t26\n社会消费品零售总额\t40",
            [Means("50", "财政支出"), Means("26", "教育支出"), Means("40", "社会消费品零售总额")],
        ),
    ],
    "a measure that the label has": [
        (
            "产品\t产量\n发电量（亿千瓦时）\t50\n钢材（万吨）\t40",
            [Means("50", "发电量", "electricity_output"), Means("40", "钢材产量")],
        ),
        (
            "指标\t人数（万人）\n全县常住人口\t50\n从业人数\t30",
            [
                Means("50", "常住人口", "resident_population", region="全县"),
                Means("30", "从业人数"),
            ],
        ),
    ],
}
TITLES: Table = {
    "its unit": [
        (
            "2023年主要金融指标（亿元）\n指标\t余额\n各项存款\t500",
            [Means("500", "各项存款余额", period="2023")],
        ),
        (
            "指标\t亿元\n贷款余额\t500\n存款余额\t600",
            [Means("500", "贷款余额"), Means("600", "存款余额")],
        ),
        (
            "产品（万吨）\t产量\t比上年增长\n螺纹钢\t5\t4",
            [Means("5", "螺纹钢产量"), Means("4", "螺纹钢产量增速")],
        ),
    ],
    "its time": [
        (
            "2023年末全县教育情况\n指标\t数量（所）\n普通小学\t24\n普通中学\t12",
            [
                Means("24", "普通小学数", period="2023-12-31"),
                Means("12", "普通中学数", period="2023-12-31"),
            ],
        ),
        (
            "表3  2023年末金融机构存贷款余额\n单位：亿元\n指标\t年末数\t比上年末增长（%）\n各项存款\t500\t5",
            [
                Means("500", "各项存款", period="2023-12-31"),
                Means("5", "各项存款增速", basis="yoy", period="2023-12-31"),
            ],
        ),
        (
            "2023年人口情况\n指标\t年末数（万人）\n常住人口\t300",
            [Means("300", "常住人口", period="2023-12-31")],
        ),
        (
            "<table><tr><td colspan='3'>2023年6月末存贷款</td></tr><tr><td>指标</td><td>余额（亿元）</td><td>上年同期</td></tr><tr><td>各项存款</td><td>500</td><td>480</td></tr></table>",
            [
                Means("500", "各项存款余额", period="2023-06-30"),
                Means("480", "各项存款余额", period="2022-06-30"),
            ],
        ),
        (
            "2023年全县工作会议。\n发布时间：2024-01-20\n指标\t数量（所）\n普通小学\t24",
            [Means("24", "普通小学数", period="2023")],
        ),
    ],
    "what its changes are of, and from when": [
        (
            "2024年3月份居民消费价格比上年同期涨跌幅度\n类别\t涨跌幅（%）\n居民消费价格\t0.3\n食品烟酒\t-1.2",
            [
                Means(
                    "0.3",
                    "居民消费价格增速",
                    "consumer_prices_growth",
                    basis="yoy",
                    period="2024-03",
                ),
                Means("-1.2", "食品烟酒价格增速", basis="yoy", period="2024-03", sign="-"),
            ],
        ),
        (
            "表2 2024年规模以上工业增加值同比增速（%）\n行业\t1-2月\t1-3月\n采矿业\t3.2\t-3.1",
            [
                Means("3.2", "采矿业增加值增速", basis="yoy", role="change"),
                Means("-3.1", "采矿业增加值增速", basis="yoy", sign="-"),
            ],
        ),
        (
            "2023年固定资产投资比上年增长速度\n行业\t增速（%）\n制造业\t3\n房地产业\t-9",
            [
                Means("3", "制造业投资增速", basis="yoy", period="2023"),
                Means("-9", "房地产业投资增速", basis="yoy"),
            ],
        ),
        (
            "2024年3月居民消费价格涨跌情况\n类别\t环比（%）\t同比（%）\n鲜菜\t-4\t2",
            [
                Means("-4", "鲜菜价格增速", basis="mom"),
                Means("2", "鲜菜价格增速", basis="yoy"),
            ],
        ),
        (
            "2023年主要经济指标同比增速\n指标\t总量（亿元）\t增速（%）\n出口\t30\t-9",
            [
                Means("30", "出口", role="level"),
                Means("-9", "出口增速", "exports_growth", basis="yoy"),
            ],
        ),
    ],
}

PLACES: Table = {
    "the place of a row is its region, known or not": [
        (
            "地区\t产值（亿元）\n浦东\t320\n徐汇\t480",
            [Means("320", "产值", region="浦东"), Means("480", "产值", region="徐汇")],
        ),
        (
            "全市工业情况\n区域\t产值（亿元）\n东湖区\t320\n高新区\t480",
            [Means("320", "产值", region="东湖区"), Means("480", "产值", region="高新区")],
        ),
        (
            "| 地区 | GDP（亿元） | 增速（%） |\n|---|---|---|\n| 江苏 | 320 | 3 |\n| 浙江 | 480 | -4 |",
            [
                Means("320", "地区生产总值", "gdp", region="江苏"),
                Means("3", "地区生产总值增速", "gdp_growth", region="江苏"),
                Means("480", "地区生产总值", "gdp", region="浙江"),
                Means("-4", "地区生产总值增速", region="浙江", sign="-"),
            ],
        ),
        (
            "<table><tr><td>县（市、区）</td><td>粮食产量（万吨）</td></tr><tr><td>云溪县</td><td>6</td></tr><tr><td>经开区</td><td>1</td></tr></table>",
            [Means("6", "粮食产量", region="云溪县"), Means("1", "粮食产量", region="经开区")],
        ),
        (
            "地区\t行业\t产值（亿元）\n东湖区\t建筑业\t32\n城西区\t采矿业\t48",
            [
                Means("32", "建筑业产值", region="东湖区"),
                Means("48", "采矿业产值", region="城西区"),
            ],
        ),
    ],
    "what is measured of places may stand in the title": [
        (
            "2023年各县区生产总值（亿元）\n县区\t2022年\t2023年\n云溪县\t30\t32",
            [
                Means("30", "地区生产总值", region="云溪县", period="2022"),
                Means("32", "地区生产总值", region="云溪县", period="2023"),
            ],
        ),
        (
            "2024年一季度各市固定资产投资同比增速（%）\n城市\t增速\n岚川市\t3.2",
            [Means("3.2", "固定资产投资增速", basis="yoy", region="岚川市", period="2024-Q1")],
        ),
    ],
    "a total is of what the words above are of": [
        (
            "2023年全县人口\n地区\t常住人口（万人）\n总计\t50\n云溪镇\t20\n江北镇\t30",
            [
                Means("50", "常住人口", region="全县"),
                Means("20", "常住人口", region="云溪镇"),
                Means("30", "常住人口", region="江北镇"),
            ],
        ),
        (
            "地区\t产值（亿元）\n城东区\t320\n城西区\t480\n合　计\t800",
            [
                Means("320", "产值", region="城东区"),
                Means("480", "产值", region="城西区"),
                Means("800", "产值", region=None),
            ],
        ),
        (
            "苏州市各地税收收入\n县区\t税收收入（亿元）\n常熟市\t48\n全市\t80\n合计\t80",
            [
                Means("48", "税收收入", region="常熟市"),
                Means("80", "税收收入", region="苏州市"),
                Means("80", "税收收入", region="苏州市"),
            ],
        ),
    ],
    "what is no place stays in the name": [
        (
            "云溪县财政情况\n地区\t税收收入（万元）\n县本级\t300\n江北镇\t200",
            [
                Means("300", "县本级税收收入", region="云溪县"),
                Means("200", "税收收入", region="江北镇"),
            ],
        ),
        (
            "国家（地区）\t出口额（亿元）\t比上年增长（%）\n欧盟\t30\t2\n美国\t40\t-13.1",
            [
                Means("30", "欧盟出口额"),
                Means("2", "欧盟出口额增速", basis="yoy"),
                Means("40", "美国出口额"),
                Means("-13.1", "美国出口额增速", basis="yoy"),
            ],
        ),
        (
            "行业\t产值（亿元）\n建筑业\t300",
            [Means("300", "建筑业产值", region=None)],
        ),
    ],
}


@each(PLACES)
def test_a_row_is_of_its_place(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


@each(PARTS)
def test_a_label_says_what_its_row_is(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


@each(TITLES)
def test_a_title_says_what_all_its_numbers_are(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


@each(HEADERS)
def test_a_header_says_what_its_numbers_are(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


def test_a_header_that_is_a_unit_is_no_figure() -> None:
    extraction = extract_text("指标\t亿元\n贷款余额\t500")
    assert [(one.text, one.canonical_unit, one.value) for one in extraction.figures] == [
        ("500", "CNY", 50_000_000_000)
    ]
    assert [(one.text, one.reason) for one in extraction.ignored] == [("亿元", "lexical")]


def test_what_goes_with_a_level_has_its_unit() -> None:
    text = "指标\t余额（亿元）\t上年同期\t比年初增减额\t比年初增长（%）\n各项存款\t500\t480\t20\t4"
    assert [(one.indicator, one.canonical_unit) for one in extract_text(text).figures] == [
        ("各项存款余额", "CNY"),
        ("各项存款余额", "CNY"),
        ("各项存款余额增加量", "CNY"),
        ("各项存款余额增速", "%"),
    ]


def test_a_part_has_the_unit_of_its_whole() -> None:
    text = "指标\t2023年\n用电量（万千瓦时）\t56200\n其中：工业\t38100"
    assert extract_text(text).figures[-1].value == 381_000_000


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


@each(COLUMNS)
def test_a_column_is_of_the_level_on_its_left(text: str, expected: Meaning) -> None:
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


@each(MONTHS)
def test_a_column_is_of_a_part_of_the_time_of_its_table(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


TITLED: Table = {
    "a title that names the growth beside the level": [
        (
            "表4 2023年各运输方式完成货物运输量及其增长速度\n指标\t单位\t绝对数\t比上年增长（%）\n货物运输总量\t亿吨\t55.7\t8.1\n铁路\t亿吨\t5.1\t1.5\n管道\t亿吨\t1.2\t-3.1",
            [
                Means("55.7", "货物运输总量", role="level", period="2023"),
                Means("8.1", "货物运输总量增速", role="change", basis="yoy"),
                Means("5.1", "铁路货运量", "freight_volume", role="level"),
                Means("1.5", "铁路货运量增速", role="change"),
                Means("1.2", "管道货运量", role="level"),
                Means("-3.1", "管道货运量增速", sign="-"),
            ],
        ),
        (
            "表2 2024年邮电业务量及增长情况\n\n| 指标 | 单位 | 绝对数 | 增长% |\n|---|---|---|---|\n| 邮政业务总量 | 亿元 | 31.4 | 9 |\n| 移动电话用户 | 万户 | 402 | 1.5 |",
            [
                Means("31.4", "邮政业务总量", "post_volume", role="level", period="2024"),
                Means("9", "邮政业务总量增速", role="change"),
                Means("402", "移动电话用户数", role="level"),
                Means("1.5", "移动电话用户增速", role="change"),
            ],
        ),
        (
            "2023年主要农产品产量及其增长速度\n产品名称\t产量（万吨）\t比上年增长（%）\n粮食\t31.2\t1.2\n油料\t2.4\t-3",
            [
                Means("31.2", "粮食产量", "grain_output", role="level"),
                Means("1.2", "粮食产量增速", "grain_output_growth", basis="yoy"),
                Means("2.4", "油料产量", role="level"),
                Means("-3", "油料产量增速", sign="-"),
            ],
        ),
        (
            "2023年对主要国家和地区货物进出口额及其增长速度\n国家\t出口额（亿元）\t比上年增长（%）\t进口额（亿元）\t比上年增长（%）\n越南\t18\t7.3\t6\t-4.4",
            [
                Means("18", "越南出口额", role="level"),
                Means("7.3", "越南出口额增速", role="change"),
                Means("6", "越南进口额", role="level"),
                Means("-4.4", "越南进口额增速", sign="-"),
            ],
        ),
        (
            "<p>2023年房地产开发和销售主要指标及其增长速度</p><table><tr><td>指标</td><td>单位</td><td>绝对数</td><td>比上年增长（%）</td></tr><tr><td>投资额</td><td>亿元</td><td>109</td><td>-9.6</td></tr><tr><td>其中：住宅</td><td>亿元</td><td>83</td><td>-9.3</td></tr></table>",
            [
                Means("109", "投资额", role="level"),
                Means("-9.6", "投资额增速", sign="-"),
                Means("83", "住宅投资额", role="level"),
                Means("-9.3", "住宅投资额增速", sign="-"),
            ],
        ),
        # with no level beside them, the numbers are those changes
        (
            "2023年分行业固定资产投资（不含农户）增长速度\n行业\t2023年\n总计\t4.1\n采矿业\t-3.7",
            [
                Means("4.1", "固定资产投资增速", "fixed_asset_investment_growth", role="change"),
                Means("-3.7", "采矿业投资增速", sign="-"),
            ],
        ),
    ],
    "columns of parts of what the row names": [
        (
            "表1 2023年居民消费价格比上年涨跌幅度\n单位：%\n指标\t全市\t城市\t农村\n居民消费价格\t0.3\t0.4\t0.1\n  其中：食品烟酒\t-0.5\t-0.6\t—\n  衣着\t1.0\t1.1\t0.8",
            [
                Means("0.3", "居民消费价格增速", "consumer_prices_growth", basis="yoy"),
                Means("0.4", "城市居民消费价格增速", role="change", period="2023"),
                Means("0.1", "农村居民消费价格增速", basis="yoy"),
                Means("-0.5", "食品烟酒价格增速", "food_tobacco_prices_growth", sign="-"),
                Means("-0.6", "城市食品烟酒价格增速", sign="-"),
                Means("1.0", "衣着价格增速"),
                Means("1.1", "城市衣着价格增速"),
                Means("0.8", "农村衣着价格增速"),
            ],
        ),
        (
            "2024年5月居民消费价格同比涨跌幅\n\n| | 全省 | 城市 | 农村 |\n|---|---|---|---|\n| 居民消费价格 | 0.2 | 0.3 | -0.1 |",
            [
                Means("0.2", "居民消费价格增速", period="2024-05", basis="yoy"),
                Means("0.3", "城市居民消费价格增速"),
                Means("-0.1", "农村居民消费价格增速", sign="-"),
            ],
        ),
        (
            "2023年教育情况\n指标\t合计\t男\t女\n普通高中在校生（人）\t900\t440\t460",
            [
                Means("900", "普通高中在校生数"),
                Means("440", "男普通高中在校生数"),
                Means("460", "女普通高中在校生数"),
            ],
        ),
        (
            "指标\t全县\t城镇\t农村\n人均住房面积（平方米）\t41.2\t38.1\t46.0",
            [
                Means("41.2", "人均住房面积"),
                Means("38.1", "城镇人均住房面积"),
                Means("46.0", "农村人均住房面积"),
            ],
        ),
    ],
    "columns of residents": [
        (
            "表11 2023年全市居民收支\n单位：元\n指标\t全体居民\t城镇居民\t农村居民\n人均可支配收入\t31205\t41270\t20116\n比上年增长（%）\t5.9\t5.1\t-0.4",
            [
                Means("31205", "居民人均可支配收入", "disposable_income", period="2023"),
                Means("41270", "城镇居民人均可支配收入", "urban_disposable_income"),
                Means("20116", "农村居民人均可支配收入", "rural_disposable_income"),
                Means("5.9", "居民人均可支配收入增速", basis="yoy", period="2023"),
                Means("5.1", "城镇居民人均可支配收入增速", basis="yoy", period="2023"),
                Means("-0.4", "农村居民人均可支配收入增速", sign="-"),
            ],
        ),
    ],
    "parts in a table of places, whose title ends in one of them": [
        (
            "各地区城镇、乡村人口\n单位：人\n地区\t总人口\t城镇人口\t乡村人口\t城镇人口比重（%）\n东湖区\t812\t780\t32\t96.1",
            [
                Means("812", "总人口", region="东湖区"),
                Means("780", "城镇人口"),
                Means("32", "乡村人口"),
                Means("96.1", "城镇人口比重", role="share", region="东湖区"),
            ],
        ),
    ],
    "indexes and their bases": [
        (
            "2024年5月新建商品住宅销售价格指数\n城市\t环比\t同比\n\t上月=100\t上年同月=100\n石家庄\t99.7\t97.0",
            [
                Means("99.7", "新建商品住宅销售价格环比指数", region="石家庄", period="2024-05"),
                Means("97.0", "新建商品住宅销售价格同比指数", role="level"),
            ],
        ),
        (
            "指标\t2023年（上年=100）\n商品零售价格指数\t99.7",
            [Means("99.7", "商品零售价格指数", role="level", period="2023")],
        ),
    ],
    "a change in numbers that no percentage has": [
        (
            "股东名称\t期末持股数量（股）\t报告期内增减变动情况\n临江投资\t20,200,000\t-1,030,000",
            ["临江投资期末持股数", "临江投资期末持股减少量"],
        ),
    ],
    "the whole year beside its quarters": [
        (
            "2023年，江州市经济平稳。\n\n| 指标 | 一季度 | 上半年 | 前三季度 | 全年 |\n|---|---|---|---|---|\n| 出口（亿元） | 10 | 21 | 33 | 45 |",
            [
                Means("10", "出口", period="2023-Q1"),
                Means("21", "出口", period="2023-H1"),
                Means("33", "出口", period="2023-01/2023-09"),
                Means("45", "出口", period="2023"),
            ],
        ),
        (
            "2024年主要指标\n指标\t前三季度\t全年\t全年增长（%）\n用电量（亿千瓦时）\t33\t45\t5.2",
            [
                Means("33", "用电量", period="2024-01/2024-09"),
                Means("45", "用电量", period="2024"),
                Means("5.2", "用电量增速", period="2024"),
            ],
        ),
        (
            "2024年1—6月财政收支\n项目\t全年预算（亿元）\t完成（亿元）\n教育支出\t33\t18",
            [
                Means("33", "教育支出", period="2024", target=True),
                Means("18", "教育支出", period="2024-01/2024-06"),
            ],
        ),
    ],
    "indexes below one header": [
        (
            "<p>单位：%</p><table><tr><th rowspan=2></th><th rowspan=2>PMI</th><th colspan=2>分类指数</th></tr><tr><th>生产</th><th>新订单</th></tr><tr><td>2023年12月</td><td>49.0</td><td>50.2</td><td>48.7</td></tr></table>",
            [
                Means("49.0", "PMI", period="2023-12"),
                Means("50.2", "生产指数"),
                Means("48.7", "新订单指数"),
            ],
        ),
    ],
    "a label with a unit that is not the column's": [
        (
            "产品名称\t产量（万吨）\n猪肉\t40.2\n生猪出栏（万头）\t501\n禽蛋\t12",
            [
                Means("40.2", "猪肉产量"),
                Means("501", "生猪出栏数"),
                Means("12", "禽蛋产量"),
            ],
        ),
    ],
    "a total, before what a column measures of it": [
        (
            "\t诊疗人次数（万人次）\t出院人数（万人）\n医疗卫生机构合计\t60\t3\n医院\t35\t2",
            [
                "医疗卫生机构诊疗人次数",
                "医疗卫生机构出院人数",
                "医院诊疗人次数",
                "医院出院人数",
            ],
        ),
    ],
    "a header below one of changes": [
        (
            "2023年12月进出口\n单位：亿元\n项目\t12月\t1至12月累计\t12月同比%\t\t\n\t\t\t当月比上月\t当月同比\t累计同比\n出口总值\t21\t237\t4.0\t3.8\t-0.6",
            [
                Means("21", "出口总值", period="2023-12"),
                Means("237", "出口总值", period="2023-01/2023-12"),
                Means("4.0", "出口总值增速", basis="mom", period="2023-12"),
                Means("3.8", "出口总值增速", basis="yoy", period="2023-12"),
                Means("-0.6", "出口总值增速", basis="yoy", period="2023-01/2023-12"),
            ],
        ),
        (
            "<table><tr><th rowspan=2>指标</th><th rowspan=2>2024年5月（亿元）</th><th colspan=2>增长（%）</th></tr><tr><th>同比</th><th>环比</th></tr><tr><td>用电量</td><td>5</td><td>2</td><td>-1</td></tr></table>",
            [
                Means("5", "用电量", period="2024-05"),
                Means("2", "用电量增速", basis="yoy"),
                Means("-1", "用电量增速", basis="mom", sign="-"),
            ],
        ),
    ],
    "quarters of a report, with their months in brackets": [
        (
            "江州股份2023年年度报告\n单位：万元\n\t第一季度（1-3月份）\t第二季度（4-6月份）\n营业收入\t701\t820",
            [
                Means("701", "营业收入", "revenue", period="2023-Q1"),
                Means("820", "营业收入", "revenue", period="2023-Q2"),
            ],
        ),
    ],
    "per head, of the level on its left": [
        (
            "年份\t地区生产总值（亿元）\t增速（%）\t人均（元）\n2022\t175\t3.6\t28620",
            [
                Means("175", "地区生产总值", period="2022"),
                Means("3.6", "地区生产总值增速"),
                Means("28620", "人均地区生产总值", "gdp_per_capita", period="2022"),
            ],
        ),
    ],
    "brackets beside that of the unit": [
        (
            "指标\t2022年\t2023年\n每千人口执业（助理）医师数（人）\t3.02\t3.18",
            [
                Means("3.02", "每千人口执业(助理)医师数", period="2022"),
                Means("3.18", "每千人口执业(助理)医师数", period="2023"),
            ],
        ),
    ],
    "a part whose whole has the measure in its own name": [
        (
            "产品\t单位\t产量\n发电量\t亿千瓦时\t88\n  其中：火电\t亿千瓦时\t60\n水泥\t万吨\t402",
            ["发电量", "火电发电量", "水泥产量"],
        ),
    ],
    "the growth of what a column measures in a place": [
        (
            "2024年上半年各县（市、区）主要指标\n县（市、区）\t工业用电量（亿千瓦时）\t工业用电量增长（%）\n东湖区\t3.1\t6\n临江县\t1.2\t-2",
            [
                Means("3.1", "工业用电量", region="东湖区"),
                Means("6", "工业用电量增速", region="东湖区"),
                Means("1.2", "工业用电量", region="临江县"),
                Means("-2", "工业用电量增速", region="临江县", sign="-"),
            ],
        ),
        (
            "<table><caption>表1 2024年上半年主要指标</caption><tr><th rowspan=2>地区</th><th colspan=2>出口</th></tr><tr><th>总量（亿元）</th><th>增长（%）</th></tr><tr><td>东湖区</td><td>31</td><td>6.0</td></tr></table>",
            [
                Means("31", "出口", region="东湖区", period="2024-H1"),
                Means("6.0", "出口增速", region="东湖区", period="2024-H1"),
            ],
        ),
    ],
}


@each(TITLED)
def test_a_title_and_the_headers_below_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
