"""What a plan lays down for a year is aimed at, whenever that was."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    ("2021年，市里印发的护理规划提出，到2025年每千人口护士达到4.5人，新增床位800张。", [True] * 2),
    ("2022年出台的方案明确，到2024年底建成充电桩5万个，服务半径不超过2公里。", [True] * 2),
    ("《节水行动计划》要求，到2023年灌溉水利用系数提高到0.6，漏损率控制在9%以内。", [True] * 2),
    ("该规划（2021—2025年）提出，到2025年跨境班列达到900列。", [True]),
    ("规划要求，2025年森林覆盖率达到35%，湿地保护率达到60%。", [True] * 2),
    ("根据轨道交通规划，到2027年里程达到320公里，车站180座。", [True] * 2),
    ("按照市政府的工作部署，到今年年底改造危房800户。", [True]),
    ("《纲要》还提出，到本世纪中叶绿化率达到60%。", [True]),
    ("方案提出，到“十四五”末口袋公园达到50个；建成绿道120公里。", [True] * 2),
    # what it says is to be done, without a year by which
    ("2021年《政府工作报告》提出，新开工改造小区5.3万个。1—7月，全市开工4.2万个。", [True, False]),
    ("省政府工作报告明确提出：今年新建充电桩3万个，改造公路120公里。", [True] * 2),
    ("《城建工作要点》还提出，再新增绿地30公顷。", [True]),
    ("行动计划中提出，实施项目32个，目前已开工12个。", [True, False]),
    ("政府工作报告提出，力争出口增长5%。", [True]),
    ("按照夏令营方案要求，组织儿童53名前往公园。", [False]),
    ("政府工作报告提出，过去一年新增就业3万人。", [False]),
    # what has come of it, and what else such a paper tells
    ("规划提出，到2020年建成公园60个，目前已建成58个。", [True, False]),
    ("根据规划，全市有公园60个。", [False]),
    ("规划显示，2022年森林覆盖率达到35%。", [False]),
    ("审计报告指出，到2022年全市债务达到82亿元。", [False]),
    ("报告提出的意见要求整改，2022年违规资金下降6%。", [False]),
    ("统计局明确，2022年全市人口820万人。", [False]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "targets"), TABLE)
def test_what_a_plan_lays_down_is_aimed_at(text: str, targets: list[bool]) -> None:
    figures = [one for one in extract_text(text).figures if one.kind != "date"]
    assert [one.target for one in figures][-len(targets) :] == targets
