"""Columns of running totals beside those of single months, quarters and years."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

MONTHS = """全市工业投资（亿元）
| 月份 | 当月 | 同比（%） | 累计 | 累计同比（%） |
|---|---|---|---|---|
| 1月 | {first} | 4.1 | 18.6 | 4.1 |
| 2月 | 15.2 | 3.8 | {second} | 4.0 |
| 3月 | {third} | 6.4 | 56.5 | 4.9 |
| 4月 | 20.9 | 5.7 | {fourth} | 5.1 |
| 5月 | 21.4 | 2.6 | 98.8 | 4.5 |
"""
YEARS = """年份\t建成里程（公里）\t累计里程（公里）
2021年\t86\t412
2022年\t{built}\t535
2023年\t97\t{so_far}
2024年\t108\t740
"""
RIGHT = {
    MONTHS: {"first": "18.6", "second": "33.8", "third": "22.7", "fourth": "77.4"},
    YEARS: {"built": "123", "so_far": "632"},
}
SLIPS = [
    # table, the cell that is wrong, what it says, the figures of the finding
    (MONTHS, "second", "38.3", ["38.3", "18.6", "15.2"]),
    (MONTHS, "third", "27.2", ["56.5", "33.8", "27.2"]),
    (MONTHS, "fourth", "774", ["774", "56.5", "20.9"]),
    (YEARS, "built", "132", ["535", "412", "132"]),
    (
        YEARS,
        "so_far",
        "623",
        [],
    ),  # of three rows two are wrong: the columns may be of different things
]


@pytest.mark.parametrize("table", RIGHT, ids=["months", "years"])
def test_each_row_of_a_right_table_runs_on(table: str) -> None:
    reply = check_reply(table.format(**RIGHT[table]))
    assert not reply["findings"]
    verdicts = [one["verdict"] for one in reply["relations"] if one["kind"] == "cumulative"]
    assert verdicts == ["consistent"] * (4 if table is MONTHS else 3)


@pytest.mark.parametrize(
    ("table", "cell", "slip", "figures"), SLIPS, ids=[f"{row[1]} {row[2]}" for row in SLIPS]
)
def test_the_row_that_does_not_run_on_is_told(
    table: str, cell: str, slip: str, figures: list[str]
) -> None:
    told = check_reply(table.format(**RIGHT[table] | {cell: slip}))["findings"]
    found = [one for one in told if one["check"] == "running-total"]
    assert [[figure["text"] for figure in one["figures"]] for one in found] == (
        [figures] if figures else []
    )


SILENT = [
    # what left as well; several that do not follow; a rate; another column
    "月份\t新增（户）\t累计（户）\n1月\t120\t4120\n2月\t96\t4180\n3月\t132\t4270\n4月\t118\t4355",
    "月份\t产量（吨）\t累计（吨）\n1月\t120\t120\n2月\t96\t216\n3月\t132\t378\n4月\t118\t596\n5月\t101\t697",
    "月份\t产量（吨）\t累计增长（%）\n1月\t1.2\t1.2\n2月\t0.9\t2.1\n3月\t1.3\t3.4\n4月\t1.1\t4.9",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_need_not_run_on_is_not_doubted(text: str) -> None:
    assert not check_reply(text)["findings"]
