"""The time at which a place or a firm came to be what it is: no time of what is told of it now."""

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
