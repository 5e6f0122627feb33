"""Dates that are no time of what is told: when a place or a firm came to be what it is, when a work begins or is done."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

FOUNDED = [
    ("2003年6月，经省政府批准，正式改制为云泽管理区。全区面积227平方公里。", "227平方公里", None),
    ("1988年撤县设市，全市面积900平方公里，辖镇12个。", "12个", None),
    ("1994年,经国务院批准撤县建市,总人口60万人。", "60万人", None),
    ("学校前身为师范，2016年更名为云泽大学。有教职工900人。", "900人", None),
    ("公司2008年由国有企业改制为股份公司，员工500人。", "500人", None),
    ("1956年设县，现辖10个镇。", "10个", None),
    ("2019年升格为国家级开发区，园区企业300家。", "300家", None),
    # what was set up, built or converted in a year is of it
    ("2019年设立资金3亿元，扶持企业30家。", "3亿元", "2019"),
    ("2021年，改建为停车场5个。", "5个", "2021"),
    ("2019年建区级医院3家。", "3家", "2019"),
    ("2020年改制企业6家，安置职工500人。", "500人", "2020"),
]


@pytest.mark.parametrize(("text", "quote", "period"), FOUNDED)
def test_when_something_came_to_be(text: str, quote: str, period: str | None) -> None:
    """The figure that is quoted is of this period."""
    figures = extract_text(text).figures
    assert next(one for one in figures if one.text == quote).period == period


WORKS = [
    (
        "一期投资6亿元，建设4条生产线，2025年底投产；二期投资9亿元，建设6条生产线。",
        [None] * 4,
    ),
    (
        "一期工程投资6亿元，2025年建成投产；二期工程投资9亿元，2027年建成；三期投资12亿元。",
        [None] * 3,
    ),
    ("项目2024年6月开工，2026年12月竣工，总投资36亿元，年产能20万吨。", [None] * 2),
    ("项目2022年启动，总投资18亿元，已完成投资12亿元。", [None] * 2),
    ("地铁3号线2021年3月开工，全长36公里，设站26座，2025年底建成通车。", [None] * 2),
    ("项目于2023年10月动工建设，占地1260亩，总建筑面积86万平方米。", [None] * 2),
    ("2023年全线通车，新增高速公路里程126公里。", ["2023"]),
    ("全市2023年建成通车里程126公里，投资86亿元。", ["2023", "2023"]),
]
"""Texts, and the period of each figure that is no number of a phase."""


@pytest.mark.parametrize(("text", "periods"), WORKS)
def test_the_size_of_a_work_is_of_no_time(text: str, periods: list[str | None]) -> None:
    figures = [one for one in extract_text(text).figures if one.kind not in ("structural", "date")]
    assert [one.period for one in figures if one.role != "id"] == periods
