"""What the numbers of a table measure: ten tables with tabs and ten in HTML, row label by column header."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
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
                Means("60", "城镇占比"),
                Means("80", "乡村人数"),
                Means("40", "乡村占比"),
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
                Means("6", "云溪县粮食产量"),
                Means("1.5", "云溪县油料产量"),
                Means("8", "江北县粮食产量"),
                Means("2", "江北县油料产量"),
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
            "<table><tr><td>单位：亿元</td></tr><tr><td>指标</td><td>本月</td><td>累计</td></tr><tr><td>税收收入</td><td>3.5</td><td>30</td></tr></table>",
            [Means("3.5", "税收收入", "tax_revenue"), Means("30", "税收收入", "tax_revenue")],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_number_measures_what_its_row_and_its_column_say(
    text: str, expected: list[Means]
) -> None:
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
