"""The row of a table that sums up the others: with tabs, with bars, in Markdown and in HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.examine import check_reply
from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

HEAD = "2023年各港吞吐量\n单位：万吨\n"
ROWS = [
    # what it shows, text, the total and its parts, verdict; nothing where nothing is to be said
    (
        "below the places",
        HEAD + "港口\t吞吐量\n北港\t121\t\n南港\t84\n东港\t33\n合计\t238",
        ["238", "121", "84", "33"],
        "consistent",
    ),
    (
        "above them",
        HEAD + "港口\t吞吐量\n全市合计\t238\n北港\t121\n南港\t84\n东港\t33",
        ["238", "121", "84", "33"],
        "consistent",
    ),
    (
        "a slip of one digit",
        HEAD + "港口\t吞吐量\n北港\t121.4\n南港\t84.3\n东港\t33.2\n合计\t248.9",
        ["248.9", "121.4", "84.3", "33.2"],
        "inconsistent",
    ),
    (
        "no slip, and no other column: parts within parts",
        HEAD + "港口\t吞吐量\n北港\t121.4\n煤炭\t84.3\n东港\t33.2\n合计\t154.6",
        ["154.6", "121.4", "84.3", "33.2"],
        "untestable",
    ),
    (
        "a row of a part",
        HEAD + "港口\t吞吐量\n北港\t121.4\n其中：煤炭\t84.3\n东港\t33.2\n合计\t154.6",
        [],
        None,
    ),
    (
        "what does not add up",
        "企业\t平均工资（元）\n甲厂\t5210\n乙厂\t6350\n合计\t5730",
        [],
        None,
    ),
    (
        "rates",
        "地区\t增速（%）\n东区\t5.2\n西区\t6.3\n全市\t5.7",
        [],
        None,
    ),
    (
        "with bars",
        "港口 | 吞吐量（万吨） |\n北港 | 121 |\n南港 | 84 |\n合计 | 215 |",
        ["215", "121", "84"],
        "inconsistent",
    ),
    (
        "in HTML",
        "<table><tr><th>港口</th><th>吞吐量（万吨）</th></tr><tr><td>北港</td><td>121</td></tr><tr><td>南港</td><td>84</td></tr><tr><td>合 计</td><td>205</td></tr></table>",
        ["205", "121", "84"],
        "consistent",
    ),
    (
        "with spaces alone",
        "港口    吞吐量（万吨）\n北港      121\n南港       84\n合　计    215",
        ["215", "121", "84"],
        "inconsistent",
    ),
    (
        "in HTML whose spaces are written out",
        "<table><tr><td>港口</td><td>吞吐量（万吨）</td></tr><tr><td>北&nbsp;港</td><td>121</td></tr><tr><td>南&#160;港</td><td>84</td></tr><tr><td>合&nbsp;&nbsp;计</td><td>205</td></tr></table>",
        ["205", "121", "84"],
        "consistent",
    ),
    (
        "a label that says what of",
        "项目\t金额（万元）\n支出合计\t312.5\n基本支出\t65.2\n项目支出\t35.6\n其他支出\t231.7",
        ["312.5", "65.2", "35.6", "231.7"],
        "inconsistent",
    ),
    (
        "the months of a quarter",
        "月份\t用电量（万千瓦时）\n1月\t18211\n2月\t16322\n3月\t18168\n一季度合计\t52701",
        ["52701", "18211", "16322", "18168"],
        "consistent",
    ),
    (
        "a sum of something else",
        "项目\t金额（万元）\n支出合计\t312.5\n教育\t65.2\n捐款\t35.6\n库存\t231.7",
        [],
        None,
    ),
    (
        "the industries below what they make, without a word",
        "指标\t2023年（亿元）\n地区生产总值\t286.4\n第一产业\t42.3\n第二产业\t128.6\n第三产业\t125.5",
        ["286.4", "42.3", "128.6", "125.5"],
        "inconsistent",
    ),
    (
        "what a part is made of stands between it and the next",
        "指标\t2023年（亿元）\n一般公共预算收入\t158.7\n税收收入\t96.4\n增值税\t39.6\n企业所得税\t20.1\n非税收入\t62.3",
        ["158.7", "96.4", "62.3"],
        "consistent",
    ),
    (
        "other taxes are not all taxes",
        "指标\t2023年（亿元）\n一般公共预算收入\t158.7\n税收收入\t96.4\n其他税收\t39.6\n非税收入\t62.3",
        ["158.7", "96.4", "62.3"],
        "consistent",
    ),
    (
        "numbered rows alone are the parts",
        "单位：万元\n项目\t决算数\n一、通行费收入\t505\n二、广告收入\t198\n合计\t703",
        ["703", "505", "198"],
        "consistent",
    ),
    (
        "numbered rows of which one slips",
        "单位：万元\n项目\t决算数\n一、通行费收入\t505\n二、广告收入\t198\n合计\t713",
        ["713", "505", "198"],
        "inconsistent",
    ),
    (
        "in brackets, with 其中 below the last",
        "单位：万元\n项目\t决算数\n（一）通行费收入\t505\n（二）广告收入\t198\n其中：灯箱\t60\n收入合计\t703",
        ["703", "505", "198"],
        "consistent",
    ),
    (
        "a sum that does not say that of these alone, and no other column: nothing is sure",
        "单位：万元\n项目\t决算数\n一、通行费收入\t505\n二、广告收入\t198\n收入总计\t713",
        ["713", "505", "198"],
        "untestable",
    ),
    (
        "a row without a number is perhaps no part of the one above",
        "单位：万元\n项目\t决算数\n一、通行费收入\t505\n二、广告收入\t198\n调入资金\t10\n合计\t813",
        [],
        None,
    ),
    (
        "what is taken away",
        "单位：万元\n项目\t决算数\n一、通行费收入\t505\n二、减：退费\t198\n合计\t307",
        [],
        None,
    ),
    (
        "the numbers begin anew",
        "单位：万元\n项目\t决算数\n一、通行费收入\t505\n二、广告收入\t198\n一、养护支出\t110\n合计\t813",
        [],
        None,
    ),
    (
        "two rows side by side: the numbers of the left ones say nothing of the right ones",
        (
            "单位：万元\n收入\t决算数\t支出\t决算数\n一、拨款收入\t101\t一、教育支出\t62\n其中：基金\t20\t二、卫生支出\t41\n"
            "二、事业收入\t52\t三、其他支出\t50\n收入总计\t153\t支出总计\t153"
        ),
        ["153", "101", "52"],
        "consistent",
    ),
    (
        "a value is missing",
        HEAD + "港口\t吞吐量\n北港\t121\n南港\t-\n东港\t33\n合计\t238",
        ["238", "121", "33"],
        "untestable",
    ),
]


@pytest.mark.parametrize(
    ("text", "operands", "verdict"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_the_row_of_all_is_the_sum_of_the_others(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "sum") == told(operands, verdict)


def test_a_column_that_does_not_add_up_beside_one_that_does_has_an_error() -> None:
    text = (
        "单位：万元\n\n| 项目 | 预算数 | 决算数 |\n|---|---:|---:|\n| 教育支出 | 1200.5 | 1180.2 |\n"
        "| 卫生支出 | 800.2 | 790.3 |\n| 其他支出 | 300.1 | 310.4 |\n| 合计 | 2300.8 | 2396.7 |"
    )
    findings = check_reply(text)["findings"]
    assert [(one["check"], one["severity"]) for one in findings] == [("sum-of-parts", "error")]
    assert findings[0]["message"] == "the parts add up to 2280.9, the total says 2396.7."


SUB_ROWS = (
    "单位：万元\n\n| 项目 | 2023年 | 2022年 |\n|---|---|---|\n| 一、通行费收入 | {} | 480 |\n| 客车 | {} | 190 |\n"
    "| 货车 | 301 | 290 |\n| 二、广告收入 | 198 | 200 |\n| 收入合计 | {} | 680 |"
)


@pytest.mark.parametrize(
    ("cells", "messages"),
    [
        (("505", "204", "703"), []),
        (("505", "204", "713"), ["the parts add up to 703, the total says 713."]),
        (("505", "214", "703"), ["the parts add up to 515, the total says 505."]),
    ],
)
def test_rows_between_the_numbered_ones_are_what_each_is_made_of(
    cells: tuple[str, ...], messages: list[str]
) -> None:
    found = check_reply(SUB_ROWS.format(*cells))
    assert [one["message"] for one in found["findings"] if one["severity"] == "error"] == messages
    assert len([one for one in found["relations"] if one["kind"] == "sum"]) == 4
