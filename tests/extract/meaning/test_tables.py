"""What the numbers of a table measure, row label by column header: tables with tabs, in HTML and in Markdown."""

from __future__ import annotations

from flows.extract import extract_text
from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "rows of places: what is reckoned by the head, and parts of the level": [
        (
            "地区\t地区生产总值（亿元）\t常住人口（万人）\t人均（元）\n青山市\t897.8\t133.6\t67200",
            ["地区生产总值", "常住人口", "人均地区生产总值"],
        ),
        (
            "地区\t常住人口（万人）\t男性\t女性\n东城区\t40.1\t20.4\t19.7",
            ["常住人口", "男性常住人口", "女性常住人口"],
        ),
    ],
    "a column of classes beside that of the indicators": [
        (
            "类别\t指标\t2025年\t2030年\n经济发展\t地区生产总值（亿元）\t186\t262\n绿色生态\t森林覆盖率（%）\t41.3\t43",
            [
                Means("186", "地区生产总值", period="2025"),
                Means("262", "地区生产总值", period="2030"),
                Means("41.3", "森林覆盖率", period="2025"),
                Means("43", "森林覆盖率", period="2030"),
            ],
        ),
        (
            "类别\t指标名称\t单位\t2022年\t2023年\n民生\t小学在校生\t万人\t3.2\t3.4\n民生\t医院床位\t张\t860\t912",
            [
                Means("3.2", "小学在校生数", period="2022"),
                Means("3.4", "小学在校生数", period="2023"),
                Means("860", "医院床位数", period="2022"),
                Means("912", "医院床位数", period="2023"),
            ],
        ),
        (
            "序号\t项目\t指标\t属性\t2023年（亿元）\n1\t产业\t工业增加值\t预期性\t86\n2\t开放\t进出口总额\t预期性\t32",
            [Means("86", "工业增加值", period="2023"), Means("32", "进出口总额", period="2023")],
        ),
        (
            "领域\t主要指标\t产量（万吨）\n农业\t小麦\t12.5\n农业\t稻谷\t30.1",
            [Means("12.5", "小麦产量"), Means("30.1", "稻谷产量")],
        ),
        # a column of classes alone names the rows
        (
            "类别\t人数（人）\t占比（%）\n本科\t300\t60\n专科\t200\t40",
            ["本科人数", "本科人数占比", "专科人数", "专科人数占比"],
        ),
    ],
    "a change beside its rate is an amount, and a level after a rate has the unit of the level": [
        (
            "单位：亿元\n项目\t2024年\t2023年\t增减\t增减率\n租金收入\t18.2\t17.1\t1.1\t6.4%",
            [
                Means("18.2", "租金收入", period="2024"),
                Means("17.1", "租金收入", period="2023"),
                Means("1.1", "租金收入增加量"),
                Means("6.4%", "租金收入增速"),
            ],
        ),
        (
            "单位：亿元\n项目\t本期\t增幅（%）\t上年同期\n租金收入\t18.2\t6.4\t17.1",
            [
                Means("18.2", "租金收入", role="level"),
                Means("6.4", "租金收入增速"),
                Means("17.1", "租金收入", role="level"),
            ],
        ),
    ],
    "the years of a plan": [
        (
            "2021年3月8日\n指标\t单位\t2020年\t2025年\t年均增速\n地区生产总值\t亿元\t186\t262\t7.1%\n城镇新增就业人数\t万人\t1.2\t[6.5]\t-\n水库库容\t万立方米\t-\t[32.5]\t-",
            [
                Means("186", "地区生产总值", period="2020", target=False),
                Means("262", "地区生产总值", period="2025", target=True),
                Means(
                    "7.1%",
                    "地区生产总值年均增速",
                    basis="average_annual",
                    period="2021/2025",
                    target=True,
                ),
                Means("1.2", "城镇新增就业人数", period="2020", target=False),
                Means(
                    "6.5", "城镇新增就业人数", basis="cumulative", period="2021/2025", target=True
                ),
                Means("32.5", "水库库容", basis="cumulative", period="2021/2025", target=True),
            ],
        ),
    ],
    "with tabs": [
        (
            "单位：亿元\n指标\t2020年\t2021年\n出口\t80\t90\n进口\t40\t50",
            [
                Means("80", "出口", "exports", period="2020"),
                Means("90", "出口", period="2021"),
                Means("40", "进口", "imports", period="2020"),
                Means("50", "进口", period="2021"),
            ],
        ),
        (
            "单位：亿元\n指标\t2021年\t增长（%）\n出口\t90\t5.5\n进口\t50\t-2.1",
            [
                Means("90", "出口", role="level"),
                Means("5.5", "出口增速", "exports_growth", role="change", period="2021", sign="+"),
                Means("50", "进口"),
                Means("-2.1", "进口增速", sign="-", period="2021"),
            ],
        ),
        (
            "品种\t产量（万吨）\t增长（%）\n小麦\t12.5\t3\n稻谷\t30.1\t-1",
            [
                Means("12.5", "小麦产量", "wheat_output", role="level"),
                Means("3", "小麦产量增速", role="change"),
                Means("30.1", "稻谷产量"),
                Means("-1", "稻谷产量增速", sign="-"),
            ],
        ),
        (
            "单位：万人\n项目\t人数\t占比（%）\n城镇\t120\t60\n乡村\t80\t40",
            [
                Means("120", "城镇人数"),
                Means("60", "城镇人数占比"),
                Means("80", "乡村人数"),
                Means("40", "乡村人数占比"),
            ],
        ),
        (
            "指标\t绝对值\t同比增长（%）\n发电量（亿千瓦时）\t95.2\t4.4",
            [
                Means("95.2", "发电量", "electricity_output"),
                Means("4.4", "发电量增速", "electricity_output_growth", basis="yoy"),
            ],
        ),
        (
            "单位：亿元\n指标\t2021年3月末\t比年初增减额\n存款余额\t500\t12\n贷款余额\t300\t-4",
            [
                Means("500", "存款余额", period="2021-03-31"),
                Means("12", "存款余额增加量", role="change", sign="+"),
                Means("300", "贷款余额"),
                Means("-4", "贷款余额减少量", sign="-"),
            ],
        ),
        (
            "2022年3月1日，各站情况如下。\n站点\t在站车辆\n东站\t12\n西站\t9\n合计\t21",
            [
                Means("12", "在站车辆（东站）数", period="2022-03-01"),
                Means("9", "在站车辆（西站）数"),
                Means("21", "在站车辆合计数"),
            ],
        ),
        (
            "单位：亿元\n指标\t2021年\n一般公共预算收入\t35.2\n其中：税收收入\t28",
            [
                Means("35.2", "一般公共预算收入", "budget_revenue", period="2021"),
                Means("28", "税收收入", "tax_revenue", period="2021"),
            ],
        ),
        (
            "地区\t粮食产量（万吨）\t油料产量（万吨）\n云溪县\t6\t1.5\n江北县\t8\t2",
            [
                Means("6", "粮食产量", region="云溪县"),
                Means("1.5", "油料产量", region="云溪县"),
                Means("8", "粮食产量", region="江北县"),
                Means("2", "油料产量", region="江北县"),
            ],
        ),
        (
            "单位：万美元\n指标\t1-3月\t增长（%）\n出口\t6939.2\t-39.5",
            [Means("6939.2", "出口", period=None), Means("-39.5", "出口增速", sign="-")],
        ),
    ],
    "in HTML": [
        (
            "<table><tr><td>单位：亿元</td></tr><tr><td>指标</td><td>2021年</td></tr><tr><td>出口</td><td>90</td></tr></table>",
            [Means("90", "出口", "exports", period="2021")],
        ),
        (
            '<table border="0"><tr><td width="65"></td><td>单位：亿元</td></tr><tr><td>指标</td><td>2021年</td><td>增长（%）</td></tr><tr><td width="65">进口</td><td>50</td><td>-2.1</td></tr></table>',
            [Means("50", "进口", "imports"), Means("-2.1", "进口增速", sign="-")],
        ),
        (
            "<table>\n<tr>\n<th>品种</th>\n<th>产量（万吨）</th>\n</tr>\n<tr>\n<td>小麦</td>\n<td> 12.5 </td>\n</tr>\n</table>",
            [Means("12.5", "小麦产量", "wheat_output")],
        ),
        (
            "<table><tr><td>单位：万人</td></tr><tr><td>指&nbsp;标</td><td>2021年末</td></tr><tr><td><strong>常住人口</strong></td><td><span>300.5</span></td></tr></table>",
            [Means("300.5", "常住人口", "resident_population", period="2021-12-31")],
        ),
        (
            "<table><tr><td>单位：亿元</td></tr><tr><td>指标</td><td>3月末</td><td>比年初增减额</td></tr><tr><td>&nbsp;#住户存款</td><td>1490.8</td><td>44.9</td></tr></table>",
            [Means("1490.8", "住户存款"), Means("44.9", "住户存款增加量", role="change")],
        ),
        (
            "<p><strong>全市就业率达95%</strong><br></p><p>据统计，惠企金额超200亿元</p>",
            [Means("95%", "就业率"), Means("200亿元", "惠企金额")],
        ),
        (
            "<p>2021年，出口90亿元。</p><table><tr><td>单位：%</td></tr><tr><td>指标</td><td>占比</td></tr><tr><td>民间投资</td><td>40.5</td></tr></table>",
            [Means("90亿元", "出口", period="2021"), Means("40.5", "民间投资占比")],
        ),
        (
            "<table><tr><td>项目</td><td>面积（万亩）</td><td>产量（万吨）</td></tr><tr><td>玉米</td><td>120</td><td>60</td></tr></table>",
            [Means("120", "玉米面积"), Means("60", "玉米产量")],
        ),
        (
            '<TABLE><TR><TD COLSPAN="3">金融</TD></TR><TR><TD>单位：亿元</TD></TR><TR><TD>指标</TD><TD>2020年</TD><TD>2021年</TD></TR><TR><TD>贷款余额</TD><TD>300</TD><TD>320</TD></TR></TABLE>',
            [Means("300", "贷款余额", period="2020"), Means("320", "贷款余额", period="2021")],
        ),
        (
            '<table><tr><td>指标</td><td>绝对值</td><td>同比增长（%）</td></tr><tr><td>用电量（亿千瓦时）</td><td style="width:72px">95.2</td><td>4.4</td></tr></table>',
            [Means("95.2", "用电量"), Means("4.4", "用电量增速", basis="yoy")],
        ),
        (
            "<table><tr><td>指标</td><td>本期</td></tr><tr><td>用电量（亿千瓦时）</td><td>95.2</td></tr><tr><td>税收（亿元）</td><td>32.1</td></tr></table>",
            [Means("95.2", "用电量"), Means("32.1", "税收")],
        ),
        (
            "<table><tr><td>单位：亿元</td></tr><tr><td>指标</td><td>本月</td><td>累计</td></tr><tr><td>税收收入</td><td>3.5</td><td>30</td></tr></table>",
            [Means("3.5", "税收收入", "tax_revenue"), Means("30", "税收收入", "tax_revenue")],
        ),
    ],
    "in HTML that leaves out what it may: the ends of cells, rows and paragraphs": [
        (
            "<table>\n<tr><th>指标<th>2022年<th>2023年\n<tr><td>出口（亿元）<td>90<td>95.5\n<tr><td>棉花产量（万吨）<td>2<td>3\n</table>",
            [
                Means("90", "出口", period="2022"),
                Means("95.5", "出口", period="2023"),
                Means("2", "棉花产量", period="2022"),
                Means("3", "棉花产量", period="2023"),
            ],
        ),
        (
            "<table><tr><td>项目</td><td>面积（万亩）</td><td>产量（万吨）</td><tr><td>玉米</td><td>120</td><td>60</td></table>",
            [Means("120", "玉米面积"), Means("60", "玉米产量")],
        ),
        (
            "<table><thead><tr><th>品种<th>产量（万吨）<tbody><tr><td>小麦<td>12.5<tr><td>油菜籽<td>1.5</table>全年出栏生猪8万头。",
            [Means("12.5", "小麦产量"), Means("1.5", "油菜籽产量"), Means("8万头", "出栏生猪数")],
        ),
        (
            "<table><tr><td rowspan=2>江州市<td>常住人口（万人）<td>310<tr><td>户籍人口（万人）<td>305</table>",
            [Means("310", "常住人口"), Means("305", "户籍人口")],
        ),
        (
            "<body><ul><li>出口90亿元<li>进口50亿元</ul><p>建成学校6所<p>医院3家",
            [
                Means("90亿元", "出口"),
                Means("50亿元", "进口"),
                Means("6所", "学校数"),
                Means("3家", "医院数"),
            ],
        ),
    ],
    "with bars and no dashes, as taken from a page": [
        (
            "2024年主要指标 | | |\n单位：亿元 | | |\n指标 | 1-6月 | 增长（%） |\n出口 | 90 | 5.5 |\n进口 | 50 | |",
            [
                Means("90", "出口", period="2024-01/2024-06"),
                Means("5.5", "出口增速", role="change"),
                Means("50", "进口", period="2024-01/2024-06"),
            ],
        ),
        (
            "港口 | 货类 | 吞吐量（万吨） |\n北港 | 煤炭 | 120 |\n矿石 | 80 | |\n南港 | 粮食 | 30 |\n合计 | - | 230 |",
            [
                Means("120", "北港吞吐量"),
                Means("80", "矿石吞吐量"),
                Means("30", "南港吞吐量"),
                Means("230", "吞吐量"),
            ],
        ),
        (
            "月份 | 产量（吨） | 库存（吨） |\n1月 | 30 | 5 |\n2月 | 40 | - |",
            [Means("30", "产量"), Means("5", "库存"), Means("40", "产量")],
        ),
        (
            "企业 | 车型 | 销量（辆） | 价格（万元） |\n甲厂 | 轿车 | 800 | 9.5 |\n乙厂 | 客车 | |",
            [Means("800", "甲厂销量"), Means("9.5", "甲厂价格")],
        ),
        (
            "| 地区 | 产量（万吨） | 增长(%) | |\n|---|---|---|---|\n| 1 | 山东省 | 5 | 2.5 |\n| 2 | 河南省 | 6 | -1 |",
            [
                Means("5", "产量", region="山东省"),
                Means("2.5", "产量增速", region="山东省"),
                Means("6", "产量", region="河南省"),
                Means("-1", "产量增速", region="河南省"),
            ],
        ),
    ],
    "in Markdown": [
        (
            "| 指标 | 单位 | 2022年 | 2023年 | 同比(%) |\n|---|---|---:|---:|:-:|\n| 财政支出 | 亿元 | 20.5 | 21.0 | 2.4 |\n| 其中：教育支出 | 亿元 | 4.0 | 3.9 | -2.5 |",
            [
                Means("20.5", "财政支出", period="2022", role="level"),
                Means("21.0", "财政支出", period="2023"),
                Means("2.4", "财政支出增速", basis="yoy", role="change", period="2023"),
                Means("4.0", "教育支出", period="2022"),
                Means("3.9", "教育支出", period="2023"),
                Means("-2.5", "教育支出增速", sign="-"),
            ],
        ),
        (
            "单位：万吨\n\n品种 | 2021年 | 2022年\n:-- | --: | --:\n小麦 | 1,250.5 | …\n稻谷 | n/a | 30\n",
            [Means("1,250.5", "小麦", period="2021"), Means("30", "稻谷", period="2022")],
        ),
        (
            "| 指标 | 数值 |\n|---|---|\n| **常住人口** | 约300.5万人 |\n| [失业率](https://a.cn/2021/3) | `5.2%` |",
            [
                Means("300.5万人", "常住人口", "resident_population"),
                Means("5.2%", "失业率", "unemployment_rate"),
            ],
        ),
        (
            "| 项目 | 金额（单位：万元） | 占比 |\n|---|---|---|\n| 甲\\|乙合作 | 12 | 60 |\n| **合计** | **20** | **100** |",
            [
                Means("12", "甲|乙合作", role="level"),
                Means("60", "甲|乙合作占比"),
                Means("20", "合计"),
                Means("100", "合计占比"),
            ],
        ),
        (
            "| 国家 | 奖杯 |\n|---|---|\n| 甲国 | 4 |\n| 乙国 | 3 |",
            [Means("4", "奖杯（甲国）数"), Means("3", "奖杯（乙国）数")],
        ),
        (
            "2022年 | 出口增长3%\n2023年 | 进口增长5%",
            [Means("3%", "出口增速", period="2022"), Means("5%", "进口增速", period="2023")],
        ),
    ],
    "with a column of units": [
        (
            "指标名称\t计量单位\t本月\t累计同比±%\n税收收入\t万元\t1234\t3.4\n用电量\t万千瓦时\t5,678\t-2.1",
            [
                Means("1234", "税收收入", "tax_revenue"),
                Means("3.4", "税收收入增速", role="change", sign="+"),
                Means("5,678", "用电量"),
                Means("-2.1", "用电量增速", sign="-"),
            ],
        ),
        (
            "| 项目 | 单 位 | 2023年 |\n|-|-|-|\n| 其他 | 亿元 | — |\n| 游客 | 万人次 | 12.5 |\n| 医院 | 家 | 12 |\n| 房价 | 元/平方米 | 5,600 |",
            [
                Means("12.5", "游客人次", period="2023"),
                Means("12", "医院数", "hospitals", period="2023"),
                Means("5,600", "房价", period="2023"),
            ],
        ),
    ],
    "with a header of two lines": [
        (
            "\t2021年\t\t2022年\t\n指标\t绝对值（亿元）\t增速（%）\t绝对值（亿元）\t增速（%）\n进口\t90\t2.0\t95\t-3.0",
            [
                Means("90", "进口", "imports", period="2021"),
                Means("2.0", "进口增速", period="2021"),
                Means("95", "进口", period="2022"),
                Means("-3.0", "进口增速", period="2022", sign="-"),
            ],
        ),
        (
            "| 指标 | 2021年 | 2021年 | 2022年 | 2022年 |\n|---|---|---|---|---|\n| | 产量（吨） | 增速（%） | 产量（吨） | 增速（%） |\n| 茶叶 | 9 | 2 | 8 | -3 |",
            [
                Means("9", "茶叶产量", period="2021"),
                Means("2", "茶叶产量增速", period="2021"),
                Means("8", "茶叶产量", period="2022"),
                Means("-3", "茶叶产量增速", period="2022"),
            ],
        ),
        (
            '<table><tr><td rowspan="2">指标</td><td colspan="2">2021年</td><td rowspan="2">2022年（亿元）</td></tr><tr><td>绝对值（亿元）</td><td>增速（%）</td></tr><tr><td>出口</td><td>10</td><td>3.0</td><td>12</td></tr></table>',
            [
                Means("10", "出口", period="2021", role="level"),
                Means("3.0", "出口增速", period="2021", role="change"),
                Means("12", "出口", period="2022", role="level"),
            ],
        ),
    ],
    "with periods beside and above": [
        (
            "| 年份 | 出口（亿元） | 增长（%） |\n|---|---|---|\n| 2021年 | 10 | 3 |\n| 2022 | 12 | -4 |",
            [
                Means("10", "出口", "exports", period="2021"),
                Means("3", "出口增速", period="2021"),
                Means("12", "出口", "exports", period="2022"),
                Means("-4", "出口增速", period="2022"),
            ],
        ),
        (
            "| 指标 | 2021 | 2022 |\n|---|---|---|\n| 发电量（亿千瓦时） | 95.2 | 97 |",
            [Means("95.2", "发电量", period="2021"), Means("97", "发电量", period="2022")],
        ),
        (
            "2023年1-6月情况\n指标\t单位\t本期\t上年同期\n税收收入\t亿元\t9\t8",
            [
                Means("9", "税收收入", period="2023-01/2023-06"),
                Means("8", "税收收入", period="2022-01/2022-06"),
            ],
        ),
        (
            "项目\t金额（万元）\n2021年净利润\t20\n2022年净利润\t30",
            [
                Means("20", "净利润", "net_profit", period="2021"),
                Means("30", "净利润", "net_profit", period="2022"),
            ],
        ),
    ],
    "with columns that measure nothing": [
        (
            "序号\t地区\t粮食产量（万吨）\t排名\n1\t云溪县\t6\t2\n2\t江北县\t8\t1",
            [Means("6", "粮食产量", region="云溪县"), Means("8", "粮食产量", region="江北县")],
        ),
        (
            "企业\t收入（亿元）\t利润（亿元）\t收入同比\t备注\n甲厂\t12\t3\t5.5\t初步数",
            [
                Means("12", "甲厂收入"),
                Means("3", "甲厂利润"),
                Means("5.5", "甲厂收入增速", role="change"),
            ],
        ),
    ],
    "which way it went": [
        (
            "分产品\t营业收入（亿元）\t毛利率（%）\t毛利率比上年增减\n空调\t126.2\t34.2\t减少1.12个百分点\n冰箱\t86.4\t28.1\t增加0.8个百分点",
            [
                Means("126.2", "空调营业收入"),
                Means("34.2", "空调毛利率"),
                Means("1.12个百分点", "空调毛利率变动", basis="yoy", sign="-"),
                Means("86.4", "冰箱营业收入"),
                Means("28.1", "冰箱毛利率"),
                Means("0.8个百分点", "冰箱毛利率变动", basis="yoy", sign="+"),
            ],
        ),
        *(
            (
                f"指标\t2023年\t比上年增减\n铸件产量（万吨）\t56.8\t{verb}1.2%",
                [
                    Means("56.8", "铸件产量", period="2023"),
                    Means("1.2%", "铸件产量增速", period="2023", basis="yoy", sign=sign),
                ],
            )
            for verb, sign in (
                ("下滑", "-"),
                ("萎缩", "-"),
                ("走低", "-"),
                ("降", "-"),
                ("攀升", "+"),
            )
        ),
        (
            "指标\t2023年\t比上年增减\n城镇化率\t56.8%\t提高0.8个百分点\n失业率\t5.2%\t下降0.4个百分点",
            [
                Means("56.8%", "城镇化率", period="2023"),
                Means("0.8个百分点", "城镇化率变动", basis="yoy", sign="+"),
                Means("5.2%", "失业率", period="2023"),
                Means("0.4个百分点", "失业率变动", basis="yoy", sign="-"),
            ],
        ),
        (
            "指标\t2023年\t2022年\t增减\n研发费用（万元）\t1260\t1180\t增长6.8%\n净利润（万元）\t860\t920\t下降6.5%",
            [
                Means("1260", "研发费用", period="2023"),
                Means("1180", "研发费用", period="2022"),
                Means("6.8%", "研发费用增速", period="2023", sign="+"),
                Means("860", "净利润", period="2023"),
                Means("920", "净利润", period="2022"),
                Means("6.5%", "净利润增速", period="2023", sign="-"),
            ],
        ),
    ],
    "of what a year is expected to come to, and of what is expected of one": [
        (
            "指标\t2022年\t2023年预计\t2023年增速（%）\n财政收入（亿元）\t86.3\t91.2\t5.6\n粮食产量（万吨）\t32.1\t33.2\t3.4",
            [
                Means("86.3", "财政收入", period="2022"),
                Means("91.2", "财政收入", period="2023"),
                Means("5.6", "财政收入增速", period="2023"),
                Means("32.1", "粮食产量", period="2022"),
                Means("33.2", "粮食产量", period="2023"),
                Means("3.4", "粮食产量增速", period="2023"),
            ],
        ),
        (
            "指标\t2023年预计完成\t2024年预期\n财政收入（亿元）\t86.3\t91.2",
            [
                Means("86.3", "财政收入", period="2023", target=False),
                Means("91.2", "财政收入", period="2024", target=True),
            ],
        ),
        (
            "指标\t2023年实际\t2023年预计数\n粮食产量（万吨）\t32.1\t33.2",
            [Means("32.1", "粮食产量"), Means("33.2", "粮食产量", target=False)],
        ),
    ],
    "whose title ends in its time": [
        (
            "各县区规模以上工业增加值增速（2023年1—12月）\n县区\t增速（%）\n柳河县\t7.1",
            [Means("7.1", "规模以上工业增加值增速", region="柳河县")],
        ),
        (
            "各县区固定资产投资增速（2023年）\n县区\t增速（%）\n柳河县\t-7.1",
            [Means("-7.1", "固定资产投资增速", period="2023", region="柳河县")],
        ),
        (
            "各镇农村居民人均可支配收入增速（2023年上半年）\n乡镇\t增速（%）\n青溪镇\t7.1",
            [Means("7.1", "农村居民人均可支配收入增速", period="2023-H1", region="青溪镇")],
        ),
    ],
    "whose rates a column holds against others, by any verb": [
        (
            "指标\t1—6月\t比上年加快（百分点）\n固定资产投资增速（%）\t6.2\t1.1",
            [Means("6.2", "固定资产投资增速"), Means("1.1", "固定资产投资增速变动", basis="yoy")],
        ),
        (
            "指标\t1—6月\t比1—5月±（百分点）\n固定资产投资增速（%）\t6.2\t1.1",
            [Means("6.2", "固定资产投资增速"), Means("1.1", "固定资产投资增速变动")],
        ),
        (
            "指标\t1—6月\t较5月回落（百分点）\n城镇调查失业率（%）\t5.2\t0.1",
            [Means("5.2", "城镇调查失业率"), Means("0.1", "城镇调查失业率变动")],
        ),
    ],
    "of what makes a whole, in its unit": [
        (
            "指标\t1—6月\n进出口总额（亿元）\t296.3\n出口\t186.3\n进口\t110",
            [
                Means("296.3", "进出口总额"),
                Means("186.3", "出口", "exports"),
                Means("110", "进口", "imports"),
            ],
        ),
        (
            "指标\t本月\t累计\n外贸进出口总额（万元）\t296\t1296\n出口\t186\t862",
            [
                Means("296", "外贸进出口总额"),
                Means("1296", "外贸进出口总额"),
                Means("186", "出口", "exports"),
                Means("862", "出口", "exports"),
            ],
        ),
    ],
    "of an index, with what it is reckoned from": [
        (
            "指标\t1—12月\n工业生产者购进价格指数（上年=100）\t97.6",
            [Means("100", None), Means("97.6", "工业生产者购进价格")],
        ),
    ],
    "of what the total is": [
        (
            "2023年一般公共预算收入情况（单位：亿元）\n项目\t2023年\t2022年\n税收收入\t46.2\t48.1\n非税收入\t20.7\t20.3\n合计\t66.9\t68.4",
            [
                Means("46.2", "税收收入"),
                Means("48.1", "税收收入"),
                Means("20.7", "非税收入"),
                Means("20.3", "非税收入"),
                Means("66.9", "一般公共预算收入", period="2023"),
                Means("68.4", "一般公共预算收入", period="2022"),
            ],
        ),
        (
            "固定资产投资完成情况\n单位：亿元\n项目\t2023年\t2022年\n工业\t46.2\t48.1\n总计\t66.9\t68.4",
            [
                Means("46.2", "工业投资"),
                Means("48.1", "工业投资"),
                Means("66.9", "固定资产投资"),
                Means("68.4", "固定资产投资"),
            ],
        ),
    ],
    "a ratio in a cell is one number": [
        (
            "学段\t学校数（所）\t在校生数（万人）\t生师比\n小学\t4100\t350.5\t16.2:1\n初中\t1800\t190.2\t13.1:1",
            [
                "小学学校数",
                "小学在校生数",
                "小学生师比",
                "初中学校数",
                "初中在校生数",
                "初中生师比",
            ],
        ),
        (
            "类别\t报考人数（人）\t录取人数（人）\t报录比\n本科\t300\t100\t3：1\n专科\t200\t100\t2：1",
            [
                "本科报考人数",
                "本科录取人数",
                "本科报录比",
                "专科报考人数",
                "专科录取人数",
                "专科报录比",
            ],
        ),
        (
            "地区\t医护比\t床护比\n甲市\t1:1.2\t1:0.6\n乙市\t1:1.1\t1:0.5",
            ["医护比", "床护比", "医护比", "床护比"],
        ),
        (
            "单位：万人\n年级\t人数\t男女比例\n一年级\t12\t1.1:1\n二年级\t10\t1.2:1",
            [
                Means("12", "一年级人数"),
                Means("1.1:1", "一年级男女比例"),
                Means("10", "二年级人数"),
                Means("1.2:1", "二年级男女比例"),
            ],
        ),
        (
            "岗位\t招聘人数（人）\t竞争比\n会计\t3\t20:1\n文员\t2\t35:1",
            ["会计招聘人数", "会计竞争比", "文员招聘人数", "文员竞争比"],
        ),
    ],
}


@each(TABLE)
def test_a_number_measures_what_its_row_and_its_column_say(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


def test_the_unit_of_a_cell_stands_elsewhere() -> None:
    text = "<table><tr><td>单位：亿元</td></tr><tr><td>指标</td><td>2021年</td></tr><tr><td>出口</td><td>90.5</td></tr></table>"
    figure = next(one for one in extract_text(text).figures if one.kind == "money")
    assert (figure.text, text[figure.start : figure.end]) == ("90.5", "90.5")
    assert (figure.canonical_unit, figure.value) == ("CNY", 9_050_000_000)


def test_numerals_of_the_markup_are_no_figures() -> None:
    text = '<table width="260"><tr><td>指标</td></tr></table>'
    extraction = extract_text(text)
    assert extraction.figures == []
    assert [(one.text, one.reason) for one in extraction.ignored] == [("260", "markup")]


MARKED = "| 项目 | 2021年 |\r\n|---|---:|\r\n| **出口**额（亿元） | **1,300**.5 |\r\n| [进口额](https://a.cn/2020/x)（亿元） | 7\\.5[^2] |\r\n\r\n结余50亿元。"


def test_offsets_count_the_marks_of_markdown() -> None:
    extraction = extract_text(MARKED)
    quotes = [(one.text, one.value) for one in extraction.figures if one.kind == "money"]
    assert quotes == [
        ("1,300**.5", 130_050_000_000),
        ("7\\.5", 750_000_000),
        ("50亿元", 5_000_000_000),
    ]
    spans = [*extraction.figures, *extraction.ignored]
    assert [MARKED[one.start : one.end] for one in spans] == [one.text for one in spans]


def test_numerals_in_addresses_and_notes_of_cells_are_listed() -> None:
    ignored = [(one.text, one.reason) for one in extract_text(MARKED).ignored]
    assert ("2020", "markup") in ignored
    assert ("2", "markup") in ignored


def test_units_and_numbers_of_rows_are_listed_as_no_figures() -> None:
    text = "序号\t项目\t单位\t2021年\n1\t出口\t亿元\t90"
    extraction = extract_text(text)
    assert [one.text for one in extraction.figures] == ["2021年", "90"]
    assert [(one.text, one.reason) for one in extraction.ignored] == [
        ("1", "list_marker"),
        ("亿元", "lexical"),
    ]


def test_a_rank_is_one() -> None:
    figure = extract_text("地区\t产量（吨）\t排名\n云溪县\t6\t2").figures[-1]
    assert (figure.text, figure.kind, figure.role) == ("2", "ordinal", "rank")


def test_a_row_of_a_table_has_its_header_and_its_label() -> None:
    text = "2022年3月1日，各站情况如下。\n站点\t在站车辆\n北线（按方向分）\t东站\t12\n西站\t9\n合计\t21"
    named = [
        (figure.indicator, figure.period)
        for figure in extract_text(text).figures
        if figure.kind != "date"
    ]
    assert named == [
        ("北线在站车辆（东站）数", "2022-03-01"),
        ("北线在站车辆（西站）数", "2022-03-01"),
        ("在站车辆合计数", "2022-03-01"),
    ]


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


@each(RANKS)
def test_a_rank_names_nothing(text: str, expected: Meaning) -> None:
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


@each(PARTS)
def test_a_row_is_of_a_part(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


ROWS: Table = {
    "two halves, each with labels of its own": [
        (
            "2023年分行业投资增长速度\n行业\t比上年增长（%）\t行业\t比上年增长（%）\n总计\t4.1\t房地产业\t-6.2\n建筑业\t—\t教育\t5.5\n采矿业\t-3\t\t",
            [
                Means("4.1", "投资增速", basis="yoy"),
                Means("-6.2", "房地产业投资增速", sign="-"),
                Means("5.5", "教育投资增速"),
                Means("-3", "采矿业投资增速", sign="-"),
            ],
        ),
        (
            "单位：万元\n收入\t\t支出\t\n项目\t决算数\t项目\t决算数\n财政拨款收入\t301\t教育支出\t280\n事业收入\t20\t卫生健康支出\t41",
            ["财政拨款收入", "教育支出", "事业收入", "卫生健康支出"],
        ),
        (
            "| 收入项目 | 金额（万元） | 支出项目 | 金额（万元） |\n|---|---|---|---|\n| 税收收入 | 30 | 农林水支出 | 28 |",
            ["税收收入", "农林水支出"],
        ),
        (
            "序号\t产品\t产量（吨）\t序号\t产品\t产量（吨）\n1\t水泥\t500\t3\t化肥\t70\n2\t钢材\t40\t4\t玻璃\t9",
            ["水泥产量", "化肥产量", "钢材产量", "玻璃产量"],
        ),
        # 类别, 指标 are two labels of one row
        (
            "类别\t指标\t2025年（亿元）\n经济\t进出口总额\t32",
            [Means("32", "进出口总额", period="2025")],
        ),
    ],
    "a row of changes below that of the level": [
        (
            "指标\t2023年\t2024年\n地区生产总值（亿元）\t380\t401\n增速（%）\t5.1\t5.6\n出口（亿元）\t12\t11\n比上年增长（%）\t2\t-3.1",
            [
                Means("380", "地区生产总值", role="level"),
                Means("401", "地区生产总值", role="level"),
                Means("5.1", "地区生产总值增速", "gdp_growth", role="change", period="2023"),
                Means("5.6", "地区生产总值增速", "gdp_growth", role="change", period="2024"),
                Means("12", "出口"),
                Means("11", "出口"),
                Means("2", "出口增速", role="change", basis="yoy", period="2023"),
                Means("-3.1", "出口增速", sign="-", basis="yoy", period="2024"),
            ],
        ),
        (
            "| 指标 | 单位 | 一季度 |\n|---|---|---|\n| 固定资产投资增速 | % | -1.2 |\n| 社会消费品零售总额 | 亿元 | 30 |\n| 同比增长 | % | 4 |",
            [
                Means("-1.2", "固定资产投资增速", role="change", sign="-"),
                Means("30", "社会消费品零售总额"),
                Means("4", "社会消费品零售总额增速", "retail_sales_growth", basis="yoy"),
            ],
        ),
        # a rate that is so called is a level
        (
            "指标\t2023年\n人口自然增长率（‰）\t-1.2",
            [Means("-1.2", "人口自然增长率", role="level")],
        ),
    ],
    "codes beside the names of the rows": [
        (
            "单位：万元\n科目编码\t科目名称\t预算数\t决算数\n201\t一般公共服务支出\t312.4\t298.1\n20103\t行政运行\t110\t108.2\n支出合计\t\t422.4\t406.3",
            [
                Means("312.4", "一般公共服务支出", target=True),
                Means("298.1", "一般公共服务支出", target=False),
                Means("110", "行政运行", target=True),
                Means("108.2", "行政运行", target=False),
                Means("422.4", "支出合计", target=True),
                Means("406.3", "支出合计", target=False),
            ],
        ),
        (
            "<p>单位：万元</p><table><tr><th colspan=3>功能分类科目编码</th><th rowspan=2>科目名称</th><th rowspan=2>本年支出合计</th></tr><tr><th>类</th><th>款</th><th>项</th></tr><tr><td>208</td><td>05</td><td>01</td><td>社会保障支出</td><td>26.5</td></tr></table>",
            ["社会保障支出"],
        ),
    ],
    "a place that stands once for several rows": [
        (
            "<table><tr><th>地区</th><th>指标</th><th>2022年</th></tr><tr><td rowspan=2>江州市</td><td>粮食产量（万吨）</td><td>12.5</td></tr><tr><td>常住人口（万人）</td><td>310</td></tr><tr><td>临海县</td><td>粮食产量（万吨）</td><td>2.5</td></tr></table>",
            [
                Means("12.5", "粮食产量", region="江州市", period="2022"),
                Means("310", "常住人口", region="江州市", period="2022"),
                Means("2.5", "粮食产量", region="临海县", period="2022"),
            ],
        ),
    ],
    "parts that go on without a mark and a unit": [
        (
            "| 项目 | 数量 | 备注 |\n|---|---|---|\n| 在校生总数（人） | 31,206 | |\n| 其中：本科生 | 24,310 | |\n| 硕士研究生 | 6,896 | |\n| 专任教师（人） | 1,915 | |\n| 生师比 | 17.6:1 | |",
            [
                Means("31,206", "在校生总数"),
                Means("24,310", "本科生数"),
                Means("6,896", "硕士研究生数"),
                Means("1,915", "专任教师数"),
                Means("17.6:1", "生师比"),
            ],
        ),
    ],
}


@each(ROWS)
def test_the_rows_of_a_table(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
