"""Columns that have so much for each: 人均, 单价, 生师比, beside the two columns that they are quotients of."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

PLACES = """表2 各区主要指标
地区\t地区生产总值（亿元）\t常住人口（万人）\t人均地区生产总值（元）
东港区\t312.8\t46.2\t{east}
西岭区\t186.4\t{people}\t63619
南塘县\t97.5\t18.1\t53867
北川县\t{output}\t24.7\t49919
"""
TRADE = """| 品名 | 数量（吨） | 金额（万元） | 平均单价（元/吨） |
|---|---|---|---|
| 大豆 | 3860 | 1621.2 | {bean} |
| 玉米 | 5240 | 1310.0 | 2500 |
| 小麦 | 2180 | {wheat} | 2820 |
| 合计 | 11280 | 3545.96 | {all} |
"""
SCHOOLS = (
    "<table><tr><th>学段</th><th>在校生</th><th>专任教师</th><th>生师比</th></tr>"
    "<tr><td>小学</td><td>48620</td><td>2814</td><td>{primary}</td></tr>"
    "<tr><td>初中</td><td>23150</td><td>1862</td><td>12.43</td></tr>"
    "<tr><td>高中</td><td>{high}</td><td>1247</td><td>11.80</td></tr></table>"
)
RIGHT = {
    PLACES: {"east": "67706", "people": "29.3", "output": "123.3"},
    TRADE: {"bean": "4200", "wheat": "614.76", "all": "3143.6"},
    SCHOOLS: {"primary": "17.28", "high": "14715"},
}
SLIPS = [
    # table, the cell that is wrong, what it says, the figures of the finding
    (PLACES, "east", "76706", ["76706", "312.8", "46.2"]),
    (PLACES, "people", "39.3", ["63619", "186.4", "39.3"]),
    (PLACES, "output", "1233", ["49919", "1233", "24.7"]),
    (PLACES, "east", "53867", ["53867", "312.8", "46.2"]),  # what another row says
    (TRADE, "bean", "2400", ["2400", "1621.2", "3860"]),
    (TRADE, "all", "2820", ["2820", "3545.96", "11280"]),
    (SCHOOLS, "primary", "12.78", ["12.78", "48620", "2814"]),
    (SCHOOLS, "high", "41715", ["11.80", "41715", "1247"]),
]


@pytest.mark.parametrize("table", RIGHT, ids=["places", "trade", "schools"])
def test_each_row_of_a_right_table_follows(table: str) -> None:
    reply = check_reply(table.format(**RIGHT[table]))
    assert not reply["findings"]
    verdicts = [one["verdict"] for one in reply["relations"] if one["kind"] == "per_capita"]
    assert verdicts == ["consistent"] * (3 if table is SCHOOLS else 4)


@pytest.mark.parametrize(
    ("table", "cell", "slip", "figures"), SLIPS, ids=[f"{row[1]} {row[2]}" for row in SLIPS]
)
def test_the_row_that_does_not_follow_is_told(
    table: str, cell: str, slip: str, figures: list[str]
) -> None:
    told = check_reply(table.format(**RIGHT[table] | {cell: slip}))["findings"]
    found = [one for one in told if one["check"] == "ratio-by-definition"]
    assert [[figure["text"] for figure in one["figures"]] for one in found] == [figures]


SILENT = [
    # by the people on average; two that do not follow; a rank; growth; too few rows; a head that is of no quotient
    "地区\t产值（亿元）\t年末人口（万人）\t人均（元）\n东港区\t312.8\t46.2\t67121\n西岭区\t186.4\t29.3\t63804\n南塘县\t97.5\t18.1\t53512",
    "地区\t产值（亿元）\t人口（万人）\t人均（元）\n东港区\t312.8\t46.2\t67706\n西岭区\t186.4\t29.3\t63619\n南塘县\t97.5\t18.1\t58867\n北川县\t123.3\t24.7\t44919",
    "地区\t产值（亿元）\t户数（万户）\t户均排名\n东港区\t312\t4\t78\n西岭区\t186\t3\t62\n南塘县\t95\t5\t17",
    "地区\t产值（亿元）\t人口（万人）\t人均（元）\n东港区\t312.8\t46.2\t67706\n西岭区\t186.4\t29.3\t69619",
    "品名\t数量\t金额\t库存\n大豆\t3860\t7720\t2\n玉米\t5240\t10480\t2\n小麦\t2180\t6540\t7",
]  # fmt: skip


@pytest.mark.parametrize("text", SILENT)
def test_what_need_not_follow_is_not_doubted(text: str) -> None:
    assert not check_reply(text)["findings"]
