"""The column of a table that sums up those beside it, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.relate.judging import Judge

SUMS = [
    # what it shows, text, the totals that hold, the total that does not
    (
        "right of its parts, one row with a slip",
        "2024年各校学生（人）\n| 学校 | 男 | 女 | 合计 |\n|---|---|---|---|\n| 甲校 | 421 | 382 | 803 |\n| 乙校 | 213 | 202 | 425 |\n| 丙校 | 311 | 292 | 603 |",
        ["803", "603"],
        "425",
    ),
    (
        "left of them, below a head that spans them",
        "<table><tr><th rowspan=2>地区</th><th colspan=3>常住人口（万人）</th></tr><tr><th>合计</th><th>男</th><th>女</th></tr><tr><td>甲县</td><td>41.3</td><td>21.1</td><td>20.2</td></tr><tr><td>乙县</td><td>31.4</td><td>15.5</td><td>15.9</td></tr><tr><td>丙县</td><td>22.9</td><td>11.1</td><td>10.8</td></tr></table>",
        ["41.3", "31.4"],
        "22.9",
    ),
    (
        "the quarters of a year, of two rows one with a slip of one digit",
        "单位：万元\n项目\t一季度\t二季度\t三季度\t四季度\t全年\n收入\t20.3\t30.5\t40.2\t50.1\t141.1\n利润\t2.2\t1.3\t2.1\t3.5\t10.1",
        ["141.1"],
        "10.1",
    ),
    (
        "medals",
        "2024年奖牌榜\n| 队 | 金牌 | 银牌 | 铜牌 | 总数 |\n|---|---|---|---|---|\n| 甲队 | 32 | 21 | 18 | 71 |\n| 乙队 | 21 | 16 | 25 | 62 |\n| 丙队 | 12 | 13 | 19 | 45 |",
        ["71", "62"],
        "45",
    ),
    (
        "with a column of a part of it, and a row of all",
        "单位：万元\n部门\t基本支出\t项目支出\t合计\t其中：会议费\n甲局\t301.2\t202.3\t503.5\t12.1\n乙局\t211.4\t120.1\t331.5\t5.2",
        ["503.5", "331.5"],
        None,
    ),
    (
        "up to a quarter",
        "单位：亿元\n指标\t一季度\t上半年\t前三季度\t全年\n出口\t20.1\t50.3\t90.2\t141.1\n进口\t10.2\t25.3\t40.1\t60.5",
        [],
        None,
    ),
    (
        "not all that it has",
        "| 医院 | 总床位（张） | 内科 | 外科 |\n|---|---|---|---|\n| 甲院 | 521 | 212 | 183 |\n| 乙院 | 312 | 121 | 101 |",
        [],
        None,
    ),
    (
        "from the start to the end of a year",
        "单位：万人\n地区\t年初人口\t出生\t死亡\t年末总人口\n甲县\t52.1\t0.5\t0.4\t52.2\n乙县\t40.3\t0.3\t0.3\t40.3",
        [],
        None,
    ),
]


@pytest.mark.parametrize(
    ("text", "holding", "failing"), [row[1:] for row in SUMS], ids=[row[0] for row in SUMS]
)
def test_the_total_of_a_row(
    judged: Judge, text: str, holding: list[str], failing: str | None
) -> None:
    totals = [(operands[0], verdict) for operands, verdict in judged(text, "sum")]
    slips = [] if failing is None else [(failing, "inconsistent")]
    assert sorted(totals) == sorted([(one, "consistent") for one in holding] + slips)
