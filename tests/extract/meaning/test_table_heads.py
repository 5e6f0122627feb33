"""What the heads of columns say: by how much a level has changed, of which part it is, in which unit it is not."""

from __future__ import annotations

from flows.extract import extract_text
from tests.extract.meaning.tables import Meaning, Means, Table, each, read

DIFFERENCES: Table = {
    "a change beside the two levels that it lies between": [
        (
            "| 指标 | 2023年 | 2022年 | 增减 |\n|---|---|---|---|\n| 就业人口（万人） | 82.2 | 80.5 | 1.7 |\n| 企业数（家） | 150 | 120 | 30 |",
            [
                Means("82.2", "就业人口", period="2023"),
                Means("80.5", "就业人口", period="2022"),
                Means("1.7", "就业人口增加量", role="change"),
                Means("150", "企业数"),
                Means("120", "企业数"),
                Means("30", "企业数增加量"),
            ],
        ),
        (
            "指标\t单位\t2023年\t2022年\t变动\n城镇化率\t%\t60.4\t59.8\t0.6\n出生率\t‰\t5.1\t5.6\t-0.5",
            [
                Means("60.4", "城镇化率"),
                Means("59.8", "城镇化率"),
                Means("0.6", "城镇化率变动"),
                Means("5.1", "出生率"),
                Means("5.6", "出生率"),
                Means("-0.5", "出生率变动", sign="-"),
            ],
        ),
        # its growth
        (
            "指标\t2023年\t2022年\t增减\n出口（亿元）\t132\t120\t10.0\n进口（亿元）\t90\t100\t-10",
            [
                Means("132", "出口"),
                Means("120", "出口"),
                Means("10.0", "出口增速"),
                Means("90", "进口"),
                Means("100", "进口"),
                Means("-10", "进口增速"),
            ],
        ),
        (
            "指标\t2023年\t2022年\t增减（%）\n企业数（家）\t150\t120\t30",
            [None, None, "企业数", "企业数", "企业数增速"],
        ),
        ("指标\t2023年\t增减\n出口（亿元）\t132\t10.0", [None, "出口", "出口增速"]),
    ],
    "a head that is no more than by how much": [
        (
            "| 县区 | 出口（亿元） | 增量（亿元） | 增速（%） |\n|---|---|---|---|\n| 云溪县 | 62.0 | 3.1 | 5.3 |",
            [
                Means("62.0", "出口", role="level"),
                Means("3.1", "出口增加量", role="change"),
                Means("5.3", "出口增速", role="change"),
            ],
        ),
        (
            "项目\t2023年（万元）\t2022年（万元）\t增加额\t增长\n租金收入\t220\t200\t20\t10%",
            [
                Means("220", "租金收入", period="2023"),
                Means("200", "租金收入", period="2022"),
                Means("20", "租金收入增加量", period="2023"),
                Means("10%", "租金收入增速", period="2023"),
            ],
        ),
        # a level in whose name it is
        (
            "行业\t增加值（亿元）\t新增贷款（亿元）\n采矿业\t30\t4",
            ["采矿业增加值", "采矿业新增贷款"],
        ),
    ],
}


@each(DIFFERENCES)
def test_by_how_much_a_level_has_changed(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


GROUPS: Table = {
    "parts below what is measured of them": [
        (
            "<table><tr><th rowspan=2>地区</th><th colspan=3>常住人口（人）</th><th colspan=2>占全市比重（%）</th></tr><tr><th>合计</th><th>男</th><th>女</th><th>2020年</th><th>2010年</th></tr><tr><td>云溪县</td><td>44,000</td><td>23,000</td><td>21,000</td><td>40.00</td><td>35.20</td></tr></table>",
            [
                Means("44,000", "常住人口"),
                Means("23,000", "男常住人口"),
                Means("21,000", "女常住人口"),
                Means("40.00", "常住人口占全市的比重", period="2020"),
                Means("35.20", "常住人口占全市的比重", period="2010"),
            ],
        ),
        (
            "单位：亿元\n| 地区 | 债务余额（预计执行数） | | |\n|---|---|---|---|\n| | 合计 | 一般债务 | 专项债务 |\n| 云溪县 | 40.0 | 18.0 | 22.0 |",
            ["债务余额", "一般债务余额", "专项债务余额"],
        ),
        # what is measured below what it is measured of
        (
            "<table><tr><th rowspan=2>地区</th><th colspan=2>工业</th></tr><tr><th>增加值（亿元）</th><th>增长（%）</th></tr><tr><td>云溪县</td><td>44.0</td><td>3.0</td></tr></table>",
            ["工业增加值", "工业增加值增速"],
        ),
    ],
    "what is left of brackets": [
        (
            "| 指标 | 2025年（亿元） | 年均增速[累计] |\n|---|---|---|\n| 出口 | 50 | 7.1% |",
            [None, "出口", "出口年均增速"],
        ),
        ("项目\t债务余额（预计）（亿元）\n一般债务\t43.0", ["一般债务余额"]),
        (
            "指标\t2023年（元）\t比上年增长（%）（括号内为实际增速）\n人均可支配收入\t31200\t6.3",
            [None, "居民人均可支配收入", "居民人均可支配收入增速"],
        ),
    ],
}


@each(GROUPS)
def test_a_head_of_two_lines(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


WORDS: Table = {
    "what only says that it is a level, and what belongs to a name": [
        (
            "行业\t实际使用外资（亿元）\t实际到位资金（亿元）\n制造业\t31.5\t20.2",
            ["制造业实际使用外资", "制造业实际到位资金"],
        ),
        ("客户\t合同金额（万元）\n云河公司\t500", ["云河公司合同金额"]),
        ("指标\t实际\t完成\n造林面积（万亩）\t10.0\t9.1", ["造林面积", "造林面积"]),
        ("品种\t进出口金额（亿元）\n机电产品\t12", ["机电产品进出口"]),
        ("项目\t完成投资（亿元）\n云溪大桥\t12", ["云溪大桥投资"]),
        (
            "指标\t完成（万人）\t完成率（%）\n城镇新增就业\t4.2\t84.0",
            ["城镇新增就业人数", "城镇新增就业完成率"],
        ),
    ],
    "a head above the names of the rows is no unit": [
        (
            "单位：亿元\n| 县区 | 工业产值 |\n|---|---|\n| 云溪 | 62.0 |\n| 合计 | 62.0 |",
            [Means("62.0", "工业产值"), Means("62.0", "工业产值")],
        ),
        ("单位：万元\n户\t收入\n张家\t3.2", ["张家收入"]),
        # one that measures them is
        ("万元\t2023年\n租金收入\t320", [None, "租金收入"]),
    ],
}


@each(WORDS)
def test_the_words_of_a_head(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


def test_the_unit_of_a_table_is_not_what_heads_its_rows() -> None:
    for head in ("县区", "县", "镇", "村", "户", "站"):
        figure = extract_text(f"单位：亿元\n{head}\t工业产值\n云溪\t62.0").figures[-1]
        assert (figure.canonical_unit, figure.value) == ("CNY", 6_200_000_000)
    figure = extract_text("亿元\t2023年\n工业产值\t62.0").figures[-1]
    assert (figure.canonical_unit, figure.value) == ("CNY", 6_200_000_000)


ACCOUNTS: Table = {
    "a month and the months up to it, in a report of accounts": [
        (
            "2024年1—5月财政收支情况\n单位：万元，%\n项目\t本月数\t上年同月数\t增长\t累计数\t上年同期累计数\t增长\t完成年初预算\n税收收入\t420\t400\t5.0\t2040\t2000\t2.0\t41.0",
            [
                Means("420", "税收收入", period="2024-05"),
                Means("400", "税收收入", period="2023-05"),
                Means("5.0", "税收收入增速", period="2024-05", basis="yoy"),
                Means("2040", "税收收入", period="2024-01/2024-05"),
                Means("2000", "税收收入", period="2023-01/2023-05"),
                Means("2.0", "税收收入增速", period="2024-01/2024-05", basis="yoy"),
                Means("41.0", "税收收入年初预算完成率", target=False),
            ],
        ),
    ],
    "what a level was when its time began": [
        (
            "资产负债表（2023年12月31日）\n单位：万元\n项目\t期末余额\t年初余额\n存货\t400.5\t350.2",
            [
                Means("400.5", "存货期末余额", period="2023-12-31"),
                Means("350.2", "存货年初余额", period="2022-12-31"),
            ],
        ),
        (
            "2024年6月债务情况\n单位：万元\n项目\t期末余额\t期初余额\n债券\t400.5\t350.2",
            [Means("400.5", "债券期末余额"), Means("350.2", "债券期初余额", period="2024-05-31")],
        ),
    ],
    "the same share of several levels": [
        (
            "议案\t同意（股）\t比例（%）\t反对（股）\t比例（%）\n第一项议案\t1200\t80.00\t300\t20.00",
            [
                Means("1200", "第一项议案同意数"),
                Means("80.00", "第一项议案同意比例", role="share"),
                Means("300", "第一项议案反对数"),
                Means("20.00", "第一项议案反对比例", role="share"),
            ],
        ),
    ],
    "a column without a time beside columns with one": [
        (
            "单位：人、%\n地区\t常住人口\t比重\n\t\t2020年\t2010年\n云溪镇\t41236\t30.00\t28.10",
            [
                Means("41236", "常住人口", period=None),
                Means("30.00", "常住人口比重", period="2020"),
                Means("28.10", "常住人口比重", period="2010"),
            ],
        ),
    ],
    "what indexes are reckoned from": [
        ("2023年物价指数（上年=100）\n项目\t指数\n衣着\t100.9", [Means("100.9", "衣着指数")]),
    ],
}


@each(ACCOUNTS)
def test_columns_of_accounts(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


SHORT: Table = {
    "heads of one character": [
        (
            "球队 胜 平 负 积分\n青山队 8 3 1 27\n白河队 5 4 3 19",
            [
                Means("8", "青山队胜数"),
                Means("3", "青山队平数"),
                Means("1", "青山队负数"),
                Means("27", "青山队积分数"),
                Means("5", "白河队胜数"),
                Means("4", "白河队平数"),
                Means("3", "白河队负数"),
                Means("19", "白河队积分数"),
            ],
        ),
        ("题目\tA\tB\n问题甲\t12\t30", ["问题甲A数", "问题甲B数"]),
        ("题号\t一\t二\n得分\t21\t33", ["得分一数", "得分二数"]),
        (
            "| 项目 | 一月 | 二月 |\n|---|---|---|\n| 租金 | 31万元 | 33万元 |",
            [None, None, "租金", "租金"],
        ),
    ],
    "a row that is called by a number": [
        (
            "币种\t中间价（元）\n1英镑\t9.1201\n100日元\t4.7312",
            [None, "1英镑中间价", None, "100日元中间价"],
        ),
        ("档位\t风量（m³/h）\t噪声（分贝）\n2档\t240\t41", [None, "2档风量", "2档噪声"]),
    ],
    "a column of units, right of which money stands": [
        (
            "品名\t单位\t数量\t单价\t金额\n角钢\t吨\t20\t4100\t82000",
            ["角钢", "角钢单价", "角钢数"],
        ),
        ("指标\t单位\t2022年\t2023年\n用电量\t万度\t310\t325", [None, None, "用电量", "用电量"]),
    ],
    "what a number is only the name of": [
        ("部门\t联系人\t房间\n人事处\t李明\t306\n财务处\t王强\t307", []),
    ],
}


@each(SHORT)
def test_short_heads_and_rows(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


BESIDE: Table = {
    "how much it is of what it was": [
        (
            "2024年客运量\n方式\t客运量（万人次）\t恢复至2019年（%）\n铁路\t220.5\t104.2",
            [
                Means("220.5", "铁路客运量", period="2024"),
                Means("104.2", "铁路客运量与2019年之比", period="2024"),
            ],
        ),
        (
            "2024年春节各县旅游\n| 县区 | 旅游收入（亿元） | 恢复到2019年同期 |\n|---|---|---|\n| 云溪县 | 3.5 | 112.5% |",
            [
                Means("3.5", "旅游收入", region="云溪县"),
                Means("112.5%", "旅游收入与2019年同期之比", region="云溪县"),
            ],
        ),
    ],
    "by how much something else than the column beside has changed": [
        (
            "地区\t常住人口（万人）\t人口增量（万人）\tGDP增量（亿元）\n云溪市\t220.5\t-0.4\t31.5",
            [
                Means("220.5", "常住人口", role="level"),
                Means("-0.4", "人口减少量", role="change", sign="-"),
                Means("31.5", "地区生产总值增加量", role="change"),
            ],
        ),
    ],
    "basis points of the price of a currency, and of a rate": [
        (
            "货币\t中间价\t较上日变动（基点）\n美元\t7.0250\t-35\n欧元\t7.6110\t60",
            ["美元中间价", "美元中间价减少量", "欧元中间价", "欧元中间价增加量"],
        ),
        (
            "期限\t利率（%）\t较上日变动（基点）\n隔夜\t1.415\t-3",
            ["隔夜利率", "隔夜利率变动"],
        ),
        (
            "品种\t到期收益率\t变动（BP）\n国债\t2.41%\t-3",
            ["国债到期收益率", "国债到期收益率变动"],
        ),
    ],
    "what there has been so far": [
        (
            "街道\t新增确诊\t累计确诊\n云溪街道\t3\t41",
            [
                Means("3", "新增确诊数", basis=None),
                Means("41", "确诊数", basis="cumulative"),
            ],
        ),
        # a month, and the year up to it
        (
            "2024年5月\n指标\t本月（亿元）\t累计（亿元）\n出口\t12.5\t60.3",
            [Means("12.5", "出口", basis=None), Means("60.3", "出口", basis=None)],
        ),
    ],
    "a bare 增长, from when the text above says that all its rates are": [
        (
            "2024年上半年，全市税收同比增长3.1%。各县如下：\n县区\t税收（亿元）\t增长（%）\n云溪县\t12.5\t2.8",
            [
                Means("3.1%", "税收增速", basis="yoy"),
                Means("12.5", "税收", basis=None),
                Means("2.8", "税收增速", basis="yoy"),
            ],
        ),
        # two of them
        (
            "2024年5月，全市售电量同比增长3.1%，环比增长0.4%。\n县区\t售电量（亿千瓦时）\t增长（%）\n云溪县\t12.5\t2.8",
            [
                Means("3.1%", "售电量增速", basis="yoy"),
                Means("0.4%", "售电量增速", basis="mom"),
                Means("12.5", "售电量"),
                Means("2.8", "售电量增速", basis=None),
            ],
        ),
        # of another time
        (
            "2024年5月，全市售电量环比增长0.4%。\n2023年各县售电量\n县区\t售电量（亿千瓦时）\t增长（%）\n云溪县\t12.5\t2.8",
            [
                Means("0.4%", "售电量增速", basis="mom"),
                Means("12.5", "售电量", period="2023"),
                Means("2.8", "售电量增速", basis=None),
            ],
        ),
    ],
    "a line of heads that has none for the labels": [
        (
            "2024年各县主要指标\n工业产值（亿元）\t增长（%）\t出口（亿元）\n云溪县\t31.2\t5.5\t2.1\n东河县\t44.6\t4.8\t3.0",
            [
                None,
                "云溪县工业产值",
                "云溪县工业产值增速",
                "云溪县出口",
                "东河县工业产值",
                "东河县工业产值增速",
                "东河县出口",
            ],
        ),
    ],
    "what is made, in a column of output": [
        (
            "产品\t单位\t产量\t增长（%）\n汽车\t万辆\t12.3\t2.1\n生猪出栏\t万头\t3.2\t1.0",
            ["汽车产量", "汽车产量增速", "生猪出栏数", "生猪出栏增速"],
        ),
    ],
}


@each(BESIDE)
def test_a_head_and_the_column_beside_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
