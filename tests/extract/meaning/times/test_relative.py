"""Words for a time that another time fixes: days and years near the one that a text speaks from, and years of a plan."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

SPOKEN = "2023-07-05 10:00，正文："

NEAR = [
    # the days around that of the text
    ("昨日，发生火灾3起。明天，气温可达35℃。", "35℃", "2023-07-06"),
    ("昨日，发生火灾3起。前天，列车停运5趟。", "5趟", "2023-07-03"),
    ("前天，列车停运5趟。", "5趟", "2023-07-03"),
    # one to come is that of its sentence
    ("6月产量9吨。明日，停产6小时。员工30人。", "30人", "2023-06"),
    ("6月产量9吨。明天，请查收。员工30人。", "30人", "2023-06"),
    # and none where it is no day
    ("6月捐款9万元，共创美好明天，惠及30人。", "30人", "2023-06"),
    # this month after the last one
    ("上月，产量3吨，本月预计5吨。", "5吨", "2023-07"),
    ("上月产量3吨，本月产量5吨。", "5吨", "2023-07"),
    ("5月产量3吨，本月进口2吨。", "2吨", "2023-05"),
    # the year, as far as it has gone or is to go
    ("去年净利润2亿元。股价年内上涨20%。", "20%", "2023"),
    ("去年净利润2亿元。年内，公司将开店30家。", "30家", "2023"),
    ("上半年投资3亿元。公司年内将建成5家工厂。", "5家", "2023"),
    ("6月产量9吨。年初以来，产量累计60吨。", "60吨", "2023"),
    ("6月产量9吨。年初至今，股价上涨30%。", "30%", "2023"),
    # for its sentence, where it stands within one
    ("上半年投资3亿元。公司年内将建成5家工厂。员工30人。", "30人", "2023-H1"),
    # not how long something takes, or has not been so
    ("去年净利润2亿元，三年内将开店30家。", "30家", "2022"),
    ("6月，股价下跌5%，创年内新低，市值3亿元。", "3亿元", "2023-06"),
]
SO_MUCH_OF = [
    ("上半年，产量为去年下半年的三分之二，用工30人。", "30人", "2023-H1"),
    ("上半年，产量约去年下半年的三分之二，用工30人。", "三分之二", "2023-H1"),
    ("上半年，奖金约是去年下半年奖金的6折，用工30人。", "30人", "2023-H1"),
    ("二季度，投资额约上年的五分之四，用工30人。", "30人", "2023-Q2"),
    ("二季度，利润等于去年四季度的66 ％，用工30人。", "30人", "2023-Q2"),
    ("二季度，利润相当于去年同期的60%。", "60%", "2023-Q2"),
    ("二季度，价格约为2021年的八折，用工30人。", "30人", "2023-Q2"),
    # a rate of then is of then
    ("二季度，不良率高于去年同期的1.2%。", "1.2%", "2022-Q2"),
]

LEFT_BEHIND = [
    # what a measure was at an earlier time, without a number, before what it has come to
    ("二季度，良品率从上季度的不足一半，提升至92%。", "92%", "2023-Q2"),
    ("二季度，贡献从上季度的几乎全部，下降至70%。", "70%", "2023-Q2"),
    ("上半年，公司由去年同期的净亏损转为盈利3亿元。", "3亿元", "2023-H1"),
    ("上半年，网点由上年的空白发展到30家。", "30家", "2023-H1"),
    ("上半年，收入由上年的5亿元增长到6亿元。", "5亿元", "2022"),
    ("上半年，公司由去年同期的亏损5亿元，转为盈利3亿元。", "5亿元", "2022-H1"),
]
NEXT_YEAR = [
    # a year to come within a sentence is that of it
    ("他说：“最早明年就能投产。”矿区有9亿吨储量。", "9亿吨", None),
    ("机构预计明年油价涨至90美元/桶，需求增长2%。", "2%", "2024"),
    ("公司计划明年开店30家。毛利率为5%。", "5%", None),
    ("该线预计明年通车。全长30公里。", "30公里", None),
    ("工厂拟于明年扩建。用工300人。", "300人", None),
    # one that opens a sentence goes on
    ("明年，全市将建学校30所。新增学位5千个。", "5千个", "2024"),
]


@pytest.mark.parametrize(
    ("text", "quote", "period"), [*NEAR, *SO_MUCH_OF, *LEFT_BEHIND, *NEXT_YEAR]
)
def test_what_is_near_the_day_of_a_text(text: str, quote: str, period: str | None) -> None:
    """The figure that is quoted is of this period."""
    figures = extract_text(SPOKEN + text).figures
    assert next(one for one in figures if one.text == quote).period == period


PLANS = [
    ("“十四五”前三年，固定资产投资年均增长8%。", [("固定资产投资增速", "2021/2023")]),
    (
        "“十四五”头两年，全市GDP年均增长6%，财政收入年均增长4%。",
        [("地区生产总值增速", "2021/2022"), ("财政收入增速", "2021/2022")],
    ),
    (
        "“十三五”期间，全市GDP年均增长7.2%；“十四五”前三年年均增长5.6%；2023年比2020年累计增长17.8%。",
        [
            ("地区生产总值增速", "2016/2020"),
            ("地区生产总值增速", "2021/2023"),
            ("地区生产总值增速", "2023"),
        ],
    ),
    (
        "“十三五”期间，粮食产量年均增长2%；“十四五”前三年，年均增长1.6%。",
        [("粮食产量增速", "2016/2020"), ("粮食产量增速", "2021/2023")],
    ),
    (
        "“十四五”前三年我市GDP年均增长5.6%，投资年均增长7%。",
        [("地区生产总值增速", "2021/2023"), ("投资增速", "2021/2023")],
    ),
    ("“十四五”后两年，GDP要年均增长6%。", [("地区生产总值增速", "2024/2025")]),
    (
        "2023年与2018年相比，GDP增加98亿元，财政收入增长49%。",
        [("地区生产总值增加量", "2023"), ("财政收入增速", "2023")],
    ),
    ("2022年和2017年相比，城镇化率提高6.4个百分点。", [("城镇化率变动", "2022")]),
    ("2023年与2019年同期相比，粮食产量增长8%。", [("粮食产量增速", "2023")]),
    (
        "2021年与2022年，全市GDP分别增长5%和6%。",
        [("地区生产总值增速", "2021"), ("地区生产总值增速", "2022")],
    ),
]
"""Texts, and name and period of each figure that is no length of time."""


@pytest.mark.parametrize(("text", "told"), PLANS)
def test_what_is_told_is_of_the_years_that_the_words_name(
    text: str, told: list[tuple[str, str]]
) -> None:
    figures = [one for one in extract_text(text).figures if one.kind not in ("duration", "date")]
    assert [(one.indicator, one.period) for one in figures] == told
