"""Which year a date that leaves it out is of: the last such time, unless it is planned or told by its day."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import told

MAY = date(2024, 5, 1)
"""The day that the texts are read on."""

LAST_SUCH = [
    # what would be to come, though nothing says that it is planned
    ("11月份，规模以上工业增加值同比增长6.6%。", {"6.6%": "2023-11"}),
    ("6月份，全市用电量36亿千瓦时，增长5%。", {"36亿千瓦时": "2023-06", "5%": "2023-06"}),
    ("截至12月末，贷款余额860亿元，增长5%。", {"860亿元": "2023-12-31", "5%": "2023-12-31"}),
    ("前三季度，全市地区生产总值860亿元，增长5%。", {"860亿元": "2023-01/2023-09"}),
    ("1—7月，完成投资86亿元。", {"86亿元": "2023-01/2023-07"}),
    ("公司11月营收36亿元，环比下降3%。", {"36亿元": "2023-11"}),
    # planned, of this year, or by the day
    ("5月，全市将建成学校3所。", {"3所": "2024-05 target"}),
    ("预计6月份用电量同比增长6%。", {"6%": "2024-06 target"}),
    ("力争到6月底，完成投资86亿元。", {"86亿元": "2024-06-30 target"}),
    ("今年6月份，完成投资86亿元。", {"86亿元": "2024-06 target"}),
    ("今年，全市计划建成学校3所。6月完成2所。", {"2所": "2024-06 target"}),
    ("6月18日，公司完成投资3亿元。", {"3亿元": "2024-06-18 target"}),
    ("产品6月上市，售价3800元。", {"3800元": "2024-06 target"}),
    # a text that is dated itself speaks from that day
    ("2024年5月1日电 公司准备在8月完成投资3亿元。", {"3亿元": "2024-08 target"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LAST_SUCH)
def test_a_time_without_its_year_is_the_last_such(text: str, expected: dict[str, str]) -> None:
    assert told(text, expected, MAY) == expected


OVER = [
    ("截至6月30日，累计报告病例862例。", "2023-06-30"),
    ("截至12月末，贷款余额862亿元。", "2023-12-31"),
    ("最高气温出现在7月12日，达40.2℃。", "2023-07-12"),
    ("截至4月末，贷款余额862亿元。", "2024-04-30"),
    # to come, or with its own year
    ("6月30日前完成投资86亿元。", "2024-06-30"),
    ("截至2024年6月30日，贷款余额862亿元。", "2024-06-30"),
]
"""Texts read on 1 May 2024, and the period of their figure."""


@pytest.mark.parametrize(("text", "period"), OVER)
def test_what_has_to_be_over_is(text: str, period: str) -> None:
    figures = extract_text(text, date(2024, 5, 1)).figures
    assert [one.period for one in figures if one.kind != "date"] == [period]
