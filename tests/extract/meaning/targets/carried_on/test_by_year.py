"""A plan that one clause opens and that goes on year by year."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

ROWS = [
    (
        "云泽市将实施公园建设行动，2024年建成公园12个、绿道30公里；2025年分别建成15个、40公里。",
        [True] * 4,
    ),
    ("我省将通过技术改造，今年新增产能12万吨；明年新增产能18万吨。", [True] * 2),
    ("公司拟分期建设厂房，2024年建成厂房3座；2025年建成5座。", [True] * 2),
    ("该市将通过入户宣传，今年在城区新增示范小区36个，乡镇新增示范村48个。", [True] * 2),
    (
        "全县计划实施绿化工程，2024年造林3万亩；2025年造林4万亩，已完成整地1万亩。",
        [True, True, False],
    ),
    ("县里计划分期改造小区，2024年改造小区36个；2025年改造48个。", [True] * 2),
    # what has been, what no clause before plans, and 将 that is 把
    ("某市将通过以奖代补，去年建成公园8个；今年建成公园12个。", [False] * 2),
    ("公司将投资扩产，2022年产量12万吨，2023年产量15万吨。", [False] * 2),
    ("县里将老旧小区改造列入民生实事，2024年改造小区36个；2025年改造48个。", [False] * 2),
    ("该计划进展顺利，2024年改造小区36个。", [False]),
    ("一、2024年工作回顾\n全县计划实施绿化工程，2024年造林3万亩。", [False]),
]


@pytest.mark.parametrize(("text", "targets"), ROWS)
def test_a_plan_goes_on_year_by_year(text: str, targets: list[bool]) -> None:
    figures = [one for one in extract_text(text).figures if one.kind not in ("date", "structural")]
    assert [one.target for one in figures] == targets
