"""Growth and differences in columns of their own, each of the levels that the heads of the columns pair."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

HEADS = [
    ("本期", "上年同期", "增减额", "增减（%）"),
    ("本期金额", "上期金额", "变动额", "变动比例（%）"),
    ("今年", "去年", "增减", "增幅（%）"),
    ("期末余额", "期初余额", "差额", "增减率（%）"),
    ("2024年", "2023年", "增减变动", "增长率（%）"),
    ("2024年1—9月", "2023年1—9月", "增加额", "同比（%）"),
    ("10月", "9月", "增减量", "增长（%）"),
    ("决算数", "上年决算数", "比上年增减额", "同比增减（%）"),
    ("1—9月完成", "去年同期", "增减额", "同比增长（%）"),
]
ROWS = [
    ("租金收入", "186.4", "172.6", "13.8", "8.0"),
    ("服务收入", "43.6", "51.2", "-7.6", "-14.8"),
    ("利息收入", "12.6", "11.3", "1.3", "11.5"),
    ("其他收入", "28.4", "24.1", "4.3", "17.8"),
]
ORDERS = ["nbdr", "bndr", "nbd", "bnd", "nbr", "bnr", "nrb"]


def table(heads: tuple[str, ...], order: str, rows: list[tuple[str, ...]], *, bars: bool) -> str:
    """A table with the columns of an order: now, before, difference, rate."""
    columns = ["nbdr".index(one) for one in order]
    lines = [["项目", *(heads[at] for at in columns)]]
    lines += [[row[0], *(row[1 + at] for at in columns)] for row in rows]
    if not bars:
        return "单位：万元\n" + "\n".join("\t".join(line) for line in lines)
    lines.insert(1, ["---"] * len(lines[0]))
    return "单位：万元\n\n" + "\n".join(f"| {' | '.join(line)} |" for line in lines)


@pytest.mark.parametrize("heads", HEADS, ids=[heads[1] for heads in HEADS])
@pytest.mark.parametrize("order", ORDERS)
def test_a_right_table_is_silent(heads: tuple[str, ...], order: str) -> None:
    for bars in (True, False):
        found = check_reply(table(heads, order, ROWS, bars=bars))
        assert not found["findings"]
        if "r" in order:
            of_rates = [one for one in found["relations"] if one["kind"] == "growth"]
            assert [one["verdict"] for one in of_rates] == ["consistent"] * len(ROWS)


SLIPS = [
    # column, what the third row says, the check
    ("d", "1.8", "change-of-level"),
    ("r", "17.5", "growth-from-levels"),
]


@pytest.mark.parametrize("heads", HEADS, ids=[heads[1] for heads in HEADS])
@pytest.mark.parametrize(("column", "slip", "check"), SLIPS, ids=[row[0] for row in SLIPS])
def test_a_row_that_does_not_follow_is_a_slip(
    heads: tuple[str, ...], column: str, slip: str, check: str
) -> None:
    row = list(ROWS[2])
    row[1 + "nbdr".index(column)] = slip
    rows = [*ROWS[:2], tuple(row), *ROWS[3:]]
    for order in ("nbdr", "bndr"):
        found = check_reply(table(heads, order, rows, bars=True))["findings"]
        assert [(one["check"], one["figures"][0]["text"]) for one in found] == [(check, slip)]


SILENT = [
    # rows of GDP, at constant prices; a revised base; no level before; zeros; several that do not follow; a plan
    "| 项目 | 本年 | 上年 | 增长（%） |\n|---|---|---|---|\n| 地区生产总值 | 641.5 | 612.7 | 5.6 |\n| 一般公共预算收入 | 43.6 | 41.2 | 5.8 |\n| 存款余额 | 862.4 | 806.1 | 7.0 |",
    "| 项目 | 本年 | 上年 | 增长（%） |\n|---|---|---|---|\n| 固定资产投资 | 341.5 | 352.7 | 4.2 |\n| 一般公共预算收入 | 43.6 | 41.2 | 5.8 |\n| 存款余额 | 862.4 | 806.1 | 7.0 |",
    "| 项目 | 本期 | 上期 | 增长（%） |\n|---|---|---|---|\n| 甲产品 | 12.6 | 0 | — |\n| 乙产品 | 0 | 0 | 0 |\n| 丙产品 | 43.6 | 41.2 | 5.8 |\n| 丁产品 | 86.2 | 80.6 | 6.9 |",
    "| 项目 | 本期 | 上期 | 同口径增长（%） |\n|---|---|---|---|\n| 甲产品 | 12.6 | 11.2 | 8.1 |\n| 乙产品 | 64.1 | 60.2 | 2.4 |\n| 丙产品 | 43.6 | 41.2 | 1.9 |\n| 丁产品 | 86.2 | 80.6 | 3.3 |",
    "| 地区 | 计划 | 完成 | 增长（%） |\n|---|---|---|---|\n| 东港区 | 12.6 | 13.2 | 8.1 |\n| 西岭区 | 64.1 | 66.2 | 2.4 |\n| 南塘县 | 43.6 | 41.2 | 1.9 |",
    "| 项目 | 本期 | 上期 | 增减额 |\n|---|---|---|---|\n| 利润 | -8.6 | 10.2 | -18.8 |\n| 税金 | 3.4 | 3.1 | 0.3 |\n| 租金 | 6.2 | 5.8 | 0.4 |",
]  # fmt: skip


@pytest.mark.parametrize("text", SILENT)
def test_what_need_not_follow_is_not_doubted(text: str) -> None:
    assert not [one for one in check_reply(text)["findings"] if one["severity"] != "info"]
