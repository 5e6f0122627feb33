"""What a report sums up of a plan before it tells whose that is: 新建学校6所……记者获悉，今年的民生实事清单确定."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    (
        "新增停车位800个、改造老旧小区12个……2月17日，记者获悉，滨湖区明确2023年民生项目任务单。",
        [True, True],
    ),
    ("新建学校6所、改造农贸市场8个……日前，市政府发布2024年为民办实事清单。", [True, True]),
    (
        "开工线路3条、完成投资420亿元……1月8日，记者从市发改委获悉，今年全市重大项目计划出炉。",
        [True, True],
    ),
    ("建成保障房5000套、新增学位1.2万个……今年的民生实事确定了。", [True, True]),
    ("造林20万亩、治沙5万亩……近日，省林业局印发2025年国土绿化工作要点。", [True, True]),
    # what has been done, and what no plan is told of
    ("建成学校6所、改造市场8个……12月8日，记者获悉，该区民生实事清单全部完成。", [False, False]),
    ("新建学校6所、改造农贸市场8个……全区民生事业取得新进展。", [False, False]),
    ("销售额增长30%、客流增长25%……记者从市商务局获悉，假日消费红火。", [False, False]),
]
"""Texts, and whether each figure that is no date is a target."""


@pytest.mark.parametrize(("text", "targets"), TABLE)
def test_what_is_summed_up_of_a_plan_is_a_target(text: str, targets: list[bool]) -> None:
    assert [one.target for one in extract_text(text).figures if one.kind != "date"] == targets
