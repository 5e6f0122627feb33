"""What opens a list of what is to be done, or of what will come of it, and what in it has been already."""

from __future__ import annotations

import datetime as dt

import pytest

from flows.extract import extract_text

TABLE = [
    ("2024年计划安排：科技支出6.2亿元，增长12%；教育支出28亿元，增长5%。", [True] * 4),
    ("2024年预算草案：一般公共预算收入92亿元，增长6%。", [True] * 2),
    ("2024年收支安排如下：收入92亿元，支出120亿元。", [True] * 2),
    ("任务指标：完成投资320亿元，新增就业2万人。", [True] * 2),
    ("2024年任务是：新建公园12个，改造道路8公里。", [True] * 2),
    ("今年将重点抓好：实施项目126个，完成投资82亿元；新增规上企业20家。", [True] * 3),
    ("我们将办好民生实事：新建公园12个；新增床位860张。", [True] * 2),
    ("今年要做好以下工作：新建公园12个；改造道路8公里。", [True] * 2),
    ("2023年任务完成情况：完成投资320亿元。", [False]),
    ("2023年完成的主要任务：建成公园12个，改造道路8公里。", [False] * 2),
    ("2023年预算安排：教育支出28亿元，实际支出26亿元。", [True, False]),
    ("我们将抓好民生实事：新建公园12个；去年新增床位600张；新增学位3000个。", [True, False, True]),
    # what will come of something that is being built
    ("灌区建成后，将惠及农户3万户，灌溉农田8万亩。", [True] * 2),
    ("生产线投产后每年可生产轮胎90万条，年产值6亿元。", [True] * 2),
    ("大桥通车后，两地车程将缩短，年通行车辆约300万辆。", [True]),
    ("养老中心投入使用后，可提供床位260张，服务老人900人。", [True] * 2),
    ("水厂总投资2亿元，建成后能够日供水5万吨。", [False, True]),
    ("生产线投产后，生产轮胎90万条，产值6亿元。", [False] * 2),
    ("生产线投产后，将原有工序整合，目前生产轮胎90万条。", [False]),
    ("项目建成后将扩大产能，去年产值6亿元。", [False]),
]
"""Texts, and whether each figure is a target."""


@pytest.mark.parametrize(("text", "targets"), TABLE)
def test_a_list_is_of_what_is_to_be_done(text: str, targets: list[bool]) -> None:
    figures = extract_text(text, dt.date(2024, 5, 1)).figures
    assert [one.target for one in figures if one.kind != "date"] == targets
