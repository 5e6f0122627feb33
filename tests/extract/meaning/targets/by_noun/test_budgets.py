"""What a task of the year comes to is a target, and so is what a budget provides for; what comes next has been done."""

from __future__ import annotations

import datetime as dt

import pytest

from flows.extract import extract_text

TABLE = [
    ("今年任务为新建高标准农田8万亩，已完成6万亩。", [True, False]),
    ("今年任务4200套，已开工3100套。", [True, False]),
    ("年度任务为新建充电桩3000个，建成2600个。", [True, False]),
    ("全年目标任务数86个，开工72个，竣工30个。", [True, False, False]),
    ("省定任务改造户厕1.2万户，实际改造1.3万户。", [True, False]),
    ("完成年度任务的85%，超年度任务12个。", [False, False]),
    ("已完成年度任务4200套。", [False]),
    ("今年任务完成3100套，占年度任务的80%。", [False, False]),
    ("财政收入任务174万元，完成180万元。", [True, False]),
    ("计划公开招聘教师120名，报名人数2860人，竞争比例23.8:1。", [True, False, False]),
    ("拟招录公务员860人，报考人数3.2万人。", [True, False]),
    ("计划招聘护士60名，应聘者420人。", [True, False]),
]
"""Texts, and whether each figure is a target."""


@pytest.mark.parametrize(("text", "targets"), TABLE)
def test_a_task_is_what_is_to_be_done(text: str, targets: list[bool]) -> None:
    figures = extract_text(text, dt.date(2024, 5, 1)).figures
    assert [one.target for one in figures if one.kind != "date"] == targets


BUDGETS = [
    ("2024年预算安排教育支出12亿元，社会保障和就业支出8.5亿元。", [True, True]),
    ("2024年，市本级预算安排一般公共服务支出3.2亿元，公共安全支出2.1亿元。", [True, True]),
    (
        "2024年一般公共预算安排支出1200亿元，比上年增长3%，其中教育支出180亿元。",
        [True, True, True],
    ),
    ("2024年政府性基金预算安排支出56亿元；国有资本经营预算安排支出1.2亿元。", [True, True]),
    ("2023年预算安排教育支出28亿元，实际支出26亿元。", [True, False]),
    # what has been spent, or is no budget
    ("2022年，通过市级财政预算安排专项资金3亿元，支持企业120家。", [False, False]),
    ("2023年，中央预算内投资安排3.2亿元。", [False]),
    ("2023年，全市安排就业补助资金3.2亿元。", [False]),
    ("各级财政部门加强预算安排，教育支出达320亿元。", [False]),
]
"""Texts of no known day, and whether each figure is a target."""


@pytest.mark.parametrize(("text", "targets"), BUDGETS)
def test_a_budget_is_a_plan(text: str, targets: list[bool]) -> None:
    assert [one.target for one in extract_text(text).figures if one.kind != "date"] == targets


DRAFTED = [
    # what is arranged for the year that has just begun
    ("2024年，县级安排预备费3000万元，安排卫生健康支出7.4亿元。", [True, True]),
    ("2024年，安排教育支出9.6亿元，较上年增加0.4亿元。", [True, True]),
    ("今年，全市安排乡村振兴资金2.8亿元。", [True]),
    ("2023年，安排教育支出9.2亿元，增长5%。", [False, False]),
    ("2024年，已安排教育支出1.2亿元。", [False]),
    # a side of a budget, what it is more than and a part of it
    ("2024年，全县一般公共预算收入预算17.4亿元，比上年执行数增长5%。", [True, True]),
    ("政府性基金支出预算8.6亿元，其中征地补偿支出6.2亿元。", [True, True]),
    ("全年压减支出预算3.2亿元。", [False]),
    ("收入预算12亿元，实际完成11.4亿元。", [True, False]),
]
"""Sentences of a text of January 2024, and whether each figure is a target."""


@pytest.mark.parametrize(("text", "targets"), DRAFTED)
def test_what_is_arranged_for_the_year_is_a_plan(text: str, targets: list[bool]) -> None:
    figures = extract_text(text, dt.date(2024, 1, 16)).figures
    assert [one.target for one in figures if one.kind != "date"] == targets


HEADED = [
    (
        "二、2024年预算草案\n\n一般公共预算收入17.4亿元，增长5%。支出46亿元，其中教育支出9.6亿元。",
        [True, True, True, True],
    ),
    (
        "二、2024年预算（草案）\n\n（一）收入\n\n税收收入12.1亿元，增长6%；非税收入5.3亿元。",
        [True, True, True],
    ),
    ("二、2024年预算编制情况\n\n政府性基金收入8.2亿元，下降3%。", [True, True]),
    (
        "二、2024年预算草案\n\n2023年一般公共预算收入16.6亿元。2024年一般公共预算收入17.4亿元。",
        [False, True],
    ),
    ("二、2024年预算草案\n\n上级已提前下达转移支付2.6亿元。", [False]),
    ("一、2024年预算执行情况\n\n一般公共预算收入16.6亿元，增长4%。", [False, False]),
]
"""Sections of a budget, and whether each figure is a target."""


@pytest.mark.parametrize(("text", "targets"), HEADED)
def test_what_a_draft_budget_lays_out_is_a_plan(text: str, targets: list[bool]) -> None:
    assert [one.target for one in extract_text(text).figures if one.kind != "date"] == targets
