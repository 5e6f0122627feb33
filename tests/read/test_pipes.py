"""Which lines are rows of a table in Markdown, and where their bars are."""

from __future__ import annotations

import pytest

from flows.read.pipes import rows

TABLES = [
    # what it shows, a text, and the lines of it that are rows
    ("with outer bars", "前言\n| 项 | 数 |\n|---|--:|\n| 甲 | 1 |\n", [1, 2, 3]),
    ("without outer bars", "项 | 数\n:-- | :-:\n甲 | 1\n乙 | 2", [0, 1, 2, 3]),
    ("an end of line of two characters", "| 项 | 数 |\r\n|---|---|\r\n| 甲 | 1 |\r\n", [0, 1, 2]),
    ("a bar that is escaped", "| 项 | 数 |\n|---|---|\n| 甲\\|乙 | 1 |", [0, 1, 2]),
    ("an indented table", "  | 项 | 数 |\n  |---|---|\n  | 甲 | 1 |", [0, 1, 2]),
    ("a line without a bar ends it", "| 项 |\n|---|\n| 甲 |\n后文\n| 乙 |", [0, 1, 2]),
    ("an empty line ends it", "| 项 |\n|---|\n| 甲 |\n\n甲 | 乙", [0, 1, 2]),
    ("two tables", "|项|\n|-|\n|1|\n\n|项|\n|-|\n|2|", [0, 1, 2, 4, 5, 6]),
    ("no line of dashes", "2023年 | 来源：某局\n甲 | 乙\n", []),
    ("a line of dashes without a bar", "项目\n----\n甲 | 1", []),
    ("taken from a page, without dashes", "前言\n项 | 数 |\n甲 | 1 |\n乙 | - |\n", [1, 2, 3]),
    ("with its title and its unit", "表1 | |\n单位：吨 | |\n项 | 数 |\n甲 | 1 |", [0, 1, 2, 3]),
    ("two, and words between", "项 | 数\n甲 | 1\n后文\n项 | 值\n甲 | 2元", [0, 1, 3, 4]),
    ("links of a page", "首页 | 新闻 | 联系\n上一篇 | 下一篇 | 返回", []),
    (
        "a header of two lines",
        "地区 | 上月 | | 本月 | |\n产量 | 产值 | 产量 | 产值 | |\n甲 | 1 | 2 | 3 | 4 |",
        [],
    ),
    ("more cells than are headed", "项 | 数\n甲 | 1 | 2", []),
    ("a header of another size", "| 项 | 数 | 值 |\n|---|---|\n| 甲 | 1 |", []),
    ("a line of dashes and nothing above", "|---|---|\n| 甲 | 1 |", []),
    ("full-width bars", "甲｜乙\n｜-｜-｜\n1｜2", []),
]


@pytest.mark.parametrize(
    ("text", "lines"), [case[1:] for case in TABLES], ids=[c[0] for c in TABLES]
)
def test_rows_are_the_lines_of_a_table_and_no_other(text: str, lines: list[int]) -> None:
    found = rows(text)
    assert [text[: row.start].count("\n") for row in found] == lines
    every = [line.strip() for line in text.split("\n")]
    assert [text[row.start : row.end] for row in found] == [every[line] for line in lines]


def test_the_bars_are_those_that_divide_cells() -> None:
    text = "| 甲\\|乙 | 1 |\n|---|---|"
    assert [list(row.bars) for row in rows(text)] == [[0, 7, 11], [13, 17, 21]]


def test_only_the_line_under_the_header_is_the_delimiter() -> None:
    text = "| 项 | 数 |\n|---|---|\n| 甲 | 1 |\n|---|---|"
    assert [row.is_delimiter for row in rows(text)] == [False, True, False, False]


SHIFTS = [
    # what it shows, a text, and how many columns further right each row begins
    ("below a cell of two rows", "站 | 线 | 数 |\n甲 | 一线 | 1 |\n二线 | 2 | |", [0, 0, 1]),
    ("its last cell is empty", "站 | 数 | 比 |\n甲 | 1 | 2 |\n乙 | 3 | |", [0, 0, 0]),
    (
        "a mark for no value",
        "站 | 线 | 数 |\n甲 | 一线 | 1 |\n合计 | - | |\n合计 | 3 | |",
        [0, 0, 1, 1],
    ),
    ("no way fits", "站 | 线 | 数 | 值 |\n甲 | 一线 | 1 | 2 |\n乙 | 3 | |", [0, 0, 4]),
    ("both ways fit", "站 | 数 | 线 | 数 |\n甲 | 1 | 乙 | 2 |\n丙 | 3 | | |", [0, 0, 4]),
    (
        "numbers of rows without a header",
        "| 地 | 数 | 值 | |\n|---|---|---|---|\n| 1 | 甲 | 5 | 6 |",
        [1, 0, 0],
    ),
    ("numbers under a header", "| 号 | 地 | 数 |\n|---|---|---|\n| 1 | 甲 | 5 |", [0, 0, 0]),
]


@pytest.mark.parametrize(
    ("text", "shifts"), [case[1:] for case in SHIFTS], ids=[c[0] for c in SHIFTS]
)
def test_a_row_begins_below_the_header_that_its_cells_fit(text: str, shifts: list[int]) -> None:
    assert [row.shift for row in rows(text)] == shifts
