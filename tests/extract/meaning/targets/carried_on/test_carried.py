"""Where a plan goes on over what its words do not reach, and what came of it."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract import extract_text

TABLE = [
    # what else is to be completed
    ("今年计划新建学校5所，完成改扩建8所。", [True, True]),
    (
        "县里今年计划开工泵站3座，完成管网改造42公里，建成公园6个。",
        [True, True, True],
    ),
    ("市里今年计划新开线路4条，更新公交车60辆，完成投资1.2亿元。", [True, True, True]),
    ("力争年内开工项目30个，完成投资20亿元。", [True, True]),
    ("学校今年计划招聘教师30名，完成培训200人次，目前已招聘12名。", [True, True, False]),
    ("全镇拟于明年植树3万株，完成退耕400亩。", [True, True]),
    # what came of it
    ("去年计划新建学校5所，完成3所。", [True, False]),
    ("今年计划投资5亿元，完成投资1.2亿元。", [True, False]),
    ("今年计划改造道路12公里，完成改造8公里。", [True, False]),
    ("今年计划总投资5亿元，1至6月完成投资1.2亿元。", [True, False]),
    ("今年计划实施项目12个，已完成投资3亿元。", [True, False]),
    # the clause before plans for a time, without a number
    ("确保年内建成投用，新增床位500张。", [True]),
    ("力争到今年底全部完工，完成投资9亿元。", [True]),
    ("县里计划年内完成电网改造，新建变电站2座，改造线路60公里。", [True, True]),
    ("公司计划明年扩产，新增产能3万吨。", [True]),
    ("公司拟于今年投资建厂，新增产能3万吨。", [True]),
    # what was done for a purpose, or by those who plan something else
    ("为确保年内通水，新建水厂3座。", [False]),
    ("警方确保群众安全，组织转移群众300人。", [False]),
    ("公司计划扩产，新增产能3万吨。", [False]),
    ("今年计划推进城市更新，去年改造小区30个。", [False]),
]
"""Texts, and whether each figure that is no date is a target."""


@pytest.mark.parametrize(("text", "targets"), TABLE)
def test_a_plan_goes_on(text: str, targets: list[bool]) -> None:
    figures = extract_text(text, date(2024, 5, 1)).figures
    assert [one.target for one in figures if one.kind != "date"] == targets
