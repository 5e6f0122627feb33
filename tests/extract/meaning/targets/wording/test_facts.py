"""What is a result though its sentence tells a plan, and what is planned itself."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.meaning.tables import told

MAY = date(2024, 5, 1)
"""The day that the texts are read on."""

RESULTS = [
    # a result of what a plan says which one it is
    ("规划总投资320亿元的高铁新城去年完成投资36亿元。", {"320亿元": "None target", "36亿元": "2023"}),
    ("计划投资12亿元的医院项目已完成投资8亿元。", {"12亿元": "None target", "8亿元": "None"}),
    ("拟建的3座水厂去年供水1200万吨。", {"3座": "None target", "1200万吨": "2023"}),
    ("预计6月完工的大桥目前完成投资8亿元。", {"8亿元": "None"}),
    ("原计划投资12亿元的水厂项目实际投资13.4亿元。", {"13.4亿元": "None"}),
    ("有望年内投产的生产线去年试产轴承3.2万套。", {"3.2万套": "2023"}),
    ("列入年度计划的36个项目完成投资86亿元。", {"36个": "None", "86亿元": "None"}),
    # planned itself
    ("预计公司去年的亏损为3亿元。", {"3亿元": "2023 target"}),
    ("计划对全市的320家企业开展培训。", {"320家": "None target"}),
    ("确保已建成的36个项目投产。", {"36个": "None target"}),
    # so much a year, years of school and an age are no other time
    ("预计年产值8亿元，年税收1600万元，年用电3亿度。", {"1600万元": "None target", "3亿度": "None target"}),
    (
        "力争到2030年，人均预算支出达到2.1万元，平均受教育年限达到11.5年，人均预期寿命达到80岁。",
        {"11.5年": "2030 target", "80岁": "2030 target"},
    ),
    ("计划培训护士400名，年龄不超过35岁。", {"35岁": "None target"}),
    ("力争学制延长至12年，入学率达到98%。", {"98%": "None target"}),
    ("预计年产值8亿元，2023年税收1600万元。", {"1600万元": "2023"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RESULTS)
def test_a_result_beside_a_plan(text: str, expected: dict[str, str]) -> None:
    assert told(text, expected, MAY) == expected
