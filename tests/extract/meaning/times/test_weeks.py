"""Weeks, weekends and days of the week: known from the day that a text speaks from, and none of the year told before."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.meaning.tables import Quoted, each_quoted, periods, told

WEDNESDAY = date(2023, 7, 5)
WEEKS = [
    ("周五晚，票房达3亿元。", "3亿元", "2023-06-30"),
    ("星期五晚，票房达3亿元。", "3亿元", "None"),
    ("去年营收9亿元。上周五晚间，美股下跌3%。", "3%", "2023-06-30"),
    ("上周末，景区接待游客3万人次。", "3万人次", "2023-07-01/2023-07-02"),
    ("去年营收9亿元。上个周末，景区接待游客3万人次。", "3万人次", "2023-07-01/2023-07-02"),
    ("去年营收9亿元。上周六、周日，客流2万人次。", "2万人次", "2023-07-01/2023-07-02"),
    ("去年营收9亿元。周末两天，客流2万人次。", "2万人次", "2023-07-01/2023-07-02"),
    ("本周末，商场客流5万人次。", "5万人次", "2023-07-08/2023-07-09 target"),
    ("下周一，将有500亿元逆回购到期。", "500亿元", "2023-07-10"),
    ("去年营收9亿元。下周，限售股将解禁300万股。", "300万股", "2023-07-10/2023-07-16"),
]


@pytest.mark.parametrize(("text", "quote", "period"), WEEKS)
def test_they_are_counted_from_the_day_of_the_text(text: str, quote: str, period: str) -> None:
    assert told(text, [quote], WEDNESDAY) == {quote: period}


UNKNOWN: Quoted = {
    "without a day of the text they are no known time": [
        ("2022年，公司营收30亿元。周五晚，股价下跌3%。", "3%", None),
        ("2022年，公司营收30亿元。上周，公司回购股份300万股。", "300万股", None),
        ("2022年，公司营收30亿元。周末，门店客流5万人次。", "5万人次", None),
        ("2022年，公司营收30亿元。下周一，公司将发行债券5亿元。", "5亿元", None),
        ("2022年，公司营收30亿元。这个周末，门店客流5万人次。", "5万人次", None),
    ],
    "nor is a day on which something is still to happen": [
        ("预计四季度降息。央行周三将降息50个基点。", "50个基点", None),
    ],
    "for their sentence": [
        ("2022年，公司营收30亿元。上周，公司回购股份300万股。员工9万人。", "9万人", "2022"),
    ],
    "nor a time since then": [
        ("2022年，公司营收30亿元。这是自上周末以来首次停产，损失3亿元。", "3亿元", "2022"),
    ],
    "but a date in it tells more": [
        ("2023年7月5日，本周三，央行投放200亿元。", "200亿元", "2023-07-05"),
        ("2023年7月3日至9日，本周库存30万吨。", "30万吨", "2023-07-03/2023-07-09"),
    ],
    "and what only looks like them is none": [
        ("2022年，公司营收30亿元。上周期间接费用3亿元。", "3亿元", "2022"),
        ("2022年，公司营收30亿元。每周末客流2万人次。", "2万人次", "2022"),
        ("2022年，公司营收30亿元。周末经济拉动消费5亿元。", "5亿元", "2022"),
        ("2022年，公司营收30亿元。以下周边产品销售5亿元。", "5亿元", "2022"),
    ],
}


@each_quoted(UNKNOWN)
def test_they_are_no_time_that_was_told(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]


def test_the_evening_of_a_day_of_the_week_is_no_number_of_evenings() -> None:
    assert periods("周五晚、周六晚，演出一周五晚，票房3亿元。", "五晚") == [None]
