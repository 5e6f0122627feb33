"""Tasks and sums that were set, and what has been done of them: 任务86项，完成82项, 预算安排教育支出12亿元."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "how many of those that were set are done": [
        (
            "确定重点任务86项，完成82项，正在推进4项。",
            ["确定重点任务数", "完成重点任务数", "正在推进重点任务数"],
        ),
        (
            "部署改革任务112项，已完成98项，未完成14项。",
            ["部署改革任务数", "完成部署改革任务数", "未完成部署改革任务数"],
        ),
        ("民生实事20件，完成18件。", ["民生实事数", "完成民生实事数"]),
        (
            "梳理清单事项56条，落实52条，未落实4条。",
            ["梳理清单事项数", "落实清单事项数", "未落实清单事项数"],
        ),
        (
            "涉及整改任务35项，基本完成32项，尚未完成3项。",
            ["整改任务数", "基本完成任务数", "尚未完成任务数"],
        ),
        # the deed is the same, and a sum of money is no number of them
        ("城镇新增就业目标任务3万人，完成3.4万人。", ["城镇新增就业人数", "城镇新增就业人数"]),
        ("签约项目120个，完成投资86亿元。", ["签约项目数", "投资"]),
    ],
    "which account a budget is of": [
        (
            "2024年省级一般公共预算安排支出1200亿元，其中教育支出180亿元。",
            ["一般公共预算支出", "教育支出"],
        ),
        ("政府性基金预算拟安排收入56亿元。", ["政府性基金预算收入"]),
        ("2024年社会保险基金预算安排收入85亿元。", ["社会保险基金预算收入"]),
    ],
}
TARGETS: list[tuple[str, list[bool]]] = [
    ("2024年预算安排教育支出12亿元，社会保障和就业支出8.5亿元。", [True, True]),
    ("2024年，市本级预算安排一般公共服务支出3.2亿元，公共安全支出2.1亿元。", [True, True]),
    ("2024年一般公共预算安排支出1200亿元，比上年增长3%，其中教育支出180亿元。", [True, False, True]),
    ("2024年政府性基金预算安排支出56亿元；国有资本经营预算安排支出1.2亿元。", [True, True]),
    ("2023年预算安排教育支出28亿元，实际支出26亿元。", [True, False]),
    # what has been spent, or is no budget
    ("2022年，通过市级财政预算安排专项资金3亿元，支持企业120家。", [False, False]),
    ("2023年，中央预算内投资安排3.2亿元。", [False]),
    ("2023年，全市安排就业补助资金3.2亿元。", [False]),
    ("各级财政部门加强预算安排，教育支出达320亿元。", [False]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_what_is_done_of_what_was_set(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected


@pytest.mark.parametrize(("text", "expected"), TARGETS)
def test_that_a_budget_is_a_plan(text: str, expected: list[bool]) -> None:
    assert [one.target for one in extract_text(text).figures if one.kind != "date"] == expected
