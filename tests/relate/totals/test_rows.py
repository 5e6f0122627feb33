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
