"""Which lines are rows of a table that only spaces set apart, and where its columns are."""

from __future__ import annotations

import pytest

from flows.read.spaced import rows

TABLES = [
    # what it shows, a text, and the lines of it that are rows
    ("two spaces", "表1\n县区  产值  增长\n东山  12.5  6.1\n西河  8.2  5.4\n后文", [1, 2, 3]),
    ("wide ones", "项目　金额　比重\n税收　50.5　71.8\n合计　70.3　100.0", [0, 1, 2]),
    (
        "as far apart as the words allow",
        "项目    金额\n税收       50.5\n非税收入   19.8",
        [0, 1, 2],
    ),
    ("a single one between numbers", "年份 出口 进口\n2021年 12.5 6.1\n2022年 13.2 5.4", [0, 1, 2]),
    (
        "a unit below its head, which a single one parts",
        "指标 单位 2023年 2022年\n粮食 万吨 52.5 51.2\n棉花 万吨 3.2 3.0",
        [0, 1, 2],
    ),
    ("a line of dashes below the heads", "项目  金额\n----------\n甲  1.5\n乙  2.5", [0, 1, 2, 3]),
    (
        "a cell that is empty, or a word for none",
        "站点  雨量  水位\n东站  50.5  12.1\n西站  —  11.8\n南站  无  9.4",
        [0, 1, 2, 3],
    ),
    (
        "a line of one cell between the rows",
        "指标  绝对数  增长\n总额  50.5  6.1\n按地区分\n城镇  30.5  5.8\n乡村  20.0  6.6",
        [0, 1, 2, 3, 4],
    ),
    (
        "a label whose letters are apart",
        "项目　　金额\n甲　　1.5\n乙　　2.5\n合　计　　4.0",
        [0, 1, 2, 3],
    ),
    ("an empty line ends it", "项目  金额\n甲  1.5\n乙  2.5\n\n丙  3.5", [0, 1, 2]),
    ("one row is none", "项目  金额\n甲  1.5\n后文说，本市产值12.5亿元。", []),
    ("prose with spaces in it", "本市 产值12.5亿元。\n全市 人口30万人。\n收入 1.2万元。", []),
    ("verse", "江上  风清\n渡口  月明\n二十四桥  人静", []),
    ("names of those who came", "第一组  张明 李红\n第2组  王刚 孙丽\n第3组  周强 吴敏", []),
    ("what a form says of one", "电话  0411-12345678\n邮编  116000\n人数  30", []),
    (
        "lines with dates and no heads",
        "1月5日  完工  3亿元\n2月8日  完工  4亿元\n3月9日  完工  5亿元",
        [],
    ),
    (
        "heads that lack the first",
        "　　　2022年　2023年　增长\n收入　100　110　10%\n支出　120　130　8%",
        [],
    ),
    ("heads of one letter each", "年份 男 女 合计\n2021 120 110 230\n2022 130 112 242", [0, 1, 2]),
    ("numbers below no head of years", "排行 男 女 合计\n2021 120 110 230\n2022 130 112 242", []),
    ("heads that end a sentence", "说明。  另见附件\n甲  1.5\n乙  2.5", []),
    ("a table of tabs", "项目  年度\t金额\n甲  年\t1.5\n乙  年\t2.5", []),
    (
        "no number in most rows",
        "姓名  单位  电话\n张明  一所  8\n李红  二所  略\n王刚  三所  略",
        [],
    ),
]


@pytest.mark.parametrize(
    ("text", "lines"), [case[1:] for case in TABLES], ids=[c[0] for c in TABLES]
)
def test_rows_are_the_lines_of_a_table_and_no_other(text: str, lines: list[int]) -> None:
    assert [text.count("\n", 0, row.start) for row in rows(text)] == lines


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("项目  金额\n甲  1.5\n乙  2.5", [["项目", "金额"], ["甲", "1.5"], ["乙", "2.5"]]),
        (
            "项目　　金额　比重\n合　计　　4.0　100\n其 中 甲  1.5　 37.5",
            [["项目", "金额", "比重"], ["合　计", "4.0", "100"], ["其 中 甲", "1.5", "37.5"]],
        ),
        (
            "年份 出口 进口\n2021年 12.5 6.1\n2022 年 13.2 5.4",
            [["年份", "出口", "进口"], ["2021年", "12.5", "6.1"], ["2022 年", "13.2", "5.4"]],
        ),
    ],
)
def test_cells_are_what_stands_between_the_gaps(text: str, cells: list[list[str]]) -> None:
    found = []
    for row in rows(text):
        starts = [row.start, *(gap.end for gap in row.gaps)]
        ends = [*(gap.start for gap in row.gaps), row.end]
        found.append([text[low:high] for low, high in zip(starts, ends, strict=True)])
    assert found == cells


def test_a_cell_that_is_left_out_is_told_by_where_the_others_stand() -> None:
    text = "县区      产值      增长\n东山      12.5       6.1\n西河                 5.4\n南坪       9.1       4.2"
    assert [[gap.columns for gap in row.gaps] for row in rows(text)] == [
        [1, 1],
        [1, 1],
        [2],
        [1, 1],
    ]


@pytest.mark.parametrize("text", ["ab cd " * 20_000, "甲乙  丙丁\n" * 20_000, "甲 乙 1 " * 20_000])
def test_a_long_text_with_spaces_is_no_table(text: str) -> None:
    """Which nobody would wait for, were it read in the square of its length."""
    assert rows(text) == []
