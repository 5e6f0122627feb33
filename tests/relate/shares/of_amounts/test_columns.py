"""Percentages of a table that follow from its other columns in all rows but one."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

PEOPLE = """表3 年末人口数及其构成
指标\t年末数（万人）\t比重（%）
常住人口\t452.8\t100.0
城镇\t286.3\t{town}
乡村\t166.5\t36.8
0—15岁\t{young}\t17.4
16—59岁\t278.9\t61.6
60岁及以上\t95.3\t21.0
"""
BUDGET = """收支决算表（单位：万元）
项目\t预算数\t决算数\t为预算%
一般公共预算收入\t568000\t586300\t103.2
税收收入\t380000\t369200\t{tax}
非税收入\t188000\t217100\t115.5
"""
LAND = """地类\t面积（公顷）\t占比（%）
合计\t1286.4\t100
耕地\t582.6\t45.3
林地\t{wood}\t32.1
草地\t186.5\t14.5
水域\t104.4\t8.1
"""
HTML = (
    "<table><tr><th>项目</th><th>金额（万元）</th><th>占比（%）</th></tr>"
    "<tr><td>合计</td><td>8642.5</td><td>100.0</td></tr>"
    "<tr><td>教育</td><td>3126.8</td><td>{school}</td></tr>"
    "<tr><td>卫生</td><td>2418.3</td><td>28.0</td></tr>"
    "<tr><td>社保</td><td>1986.2</td><td>{most}</td></tr>"
    "<tr><td>其他</td><td>1111.2</td><td>12.9</td></tr></table>"
)
BELOW = """项目\t产值（万元）\t占比（%）
工业\t4213\t42.0
建筑业\t3105\t31.0
服务业\t2708\t{service}
{all}\t10026\t100.0
"""
ROWS = [
    # table, what is set into it, the figures of the finding; none where nothing is to be said
    (PEOPLE, {"town": "63.2", "young": "78.6"}, []),
    (PEOPLE, {"town": "66.2", "young": "78.6"}, ["66.2", "286.3", "452.8"]),
    (PEOPLE, {"town": "63.2", "young": "71.6"}, ["17.4", "71.6", "452.8"]),
    (BUDGET, {"tax": "97.2"}, []),
    (BUDGET, {"tax": "91.2"}, ["91.2", "369200", "380000"]),
    (LAND, {"wood": "412.9"}, []),
    (LAND, {"wood": "472.9"}, ["32.1", "472.9", "1286.4"]),
    (HTML, {"school": "36.2", "most": "23.0"}, []),
    (HTML, {"school": "36.1", "most": "23.0"}, []),  # rounded so that the column makes 100
    (HTML, {"school": "39.2", "most": "23.0"}, ["39.2", "3126.8", "8642.5"]),
    # the whole stands below, and its name makes two others enough
    (BELOW, {"service": "27.0", "all": "合计"}, []),
    (BELOW, {"service": "37.0", "all": "合计"}, ["37.0", "2708", "10026"]),
    (BELOW, {"service": "28.0", "all": "总计"}, ["28.0", "2708", "10026"]),
    (BELOW, {"service": "37.0", "all": "企业"}, []),
    # a share of another row; one that no digit mends beside those that follow
    (HTML, {"school": "36.2", "most": "82.1"}, []),
    (PEOPLE, {"town": "52.7", "young": "78.6"}, ["52.7", "286.3", "452.8"]),
    (HTML, {"school": "51.6", "most": "23.0"}, ["51.6", "3126.8", "8642.5"]),
    # what a column says that it is a percentage of leaves no room
    (BUDGET, {"tax": "103.2"}, ["103.2", "369200", "380000"]),
    (BUDGET, {"tax": "9.72"}, ["9.72", "369200", "380000"]),
    # two that do not follow are of something else
    (PEOPLE, {"town": "66.2", "young": "71.6"}, []),
]


@pytest.mark.parametrize(("table", "told", "figures"), ROWS, ids=[f"{row[1]}" for row in ROWS])
def test_the_row_that_does_not_follow_is_told(
    table: str, told: dict[str, str], figures: list[str]
) -> None:
    findings = [
        one
        for one in check_reply(table.format(**told))["findings"]
        if one["check"] == "share-of-part"
    ]
    assert [[figure["text"] for figure in one["figures"]] for one in findings] == (
        [figures] if figures else []
    )
