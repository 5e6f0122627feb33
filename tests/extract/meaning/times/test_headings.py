"""What a look back on several years is of, what it reached in the last of them, and where a part of a time ends."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

GIVEN = "政府工作报告\n——2026年1月14日在云泽省人民代表大会会议上\n"
THIS_YEAR = f"2026年云泽省{GIVEN}"
BOTH = f"{GIVEN}一、2025年和“十四五”时期工作回顾\n"

QUARTER_ALONE = [
    # a part of a time goes on as far as its clauses say that they are of the quarter alone
    (
        "2023年中报显示，收入9亿元；其中2023年第二季度，单季度收入5亿元；单季度净利润3亿元；负债率50%。",
        "3亿元",
        "2023-Q2",
    ),
    (
        "2023年中报显示，收入9亿元；其中2023年第二季度，单季度收入5亿元；单季度净利润3亿元；负债率50%。",
        "50%",
        "2023-H1",
    ),
    (
        "2022年上半年产值9亿元；其中二季度，单季产值5亿元；单季出口3亿元，增长4%；用工6万人。",
        "4%",
        "2022-Q2",
    ),
    (
        "2022年上半年产值9亿元；其中二季度，单季产值5亿元；单季出口3亿元，增长4%；用工6万人。",
        "6万人",
        "2022-H1",
    ),
    ("2022年前三季度营收8亿元；其中，第三季度单季营收3亿元；毛利率21%。", "21%", "2022-01/2022-09"),
    # and where no clause says so, to the end of its sentence
    ("2022年上半年出口9亿元；其中，二季度出口5亿元；进口7亿元。", "7亿元", "2022-Q2"),
]
ONE_OF_SEVERAL = [
    # a year that a look back comes to in passing is that of its sentence
    (
        "“十四五”时期，经济总量连跨2个台阶，2025年达到9亿元。财政收入年均增长6%。",
        "6%",
        "2021/2025",
    ),
    (
        "“十四五”时期，经济总量连跨2个台阶，2025年达到9亿元。财政收入年均增长6%。",
        "9亿元",
        "2025",
    ),
    (
        "2016—2020年，全市建成学校30所，2020年新增学位4千个。医院新增床位5千张。",
        "5千张",
        "2016/2020",
    ),
    # one that opens its sentence begins to be told of
    ("“十四五”时期，全县减贫6万人。2025年，新建学校30所。新增学位4千个。", "4千个", "2025"),
    ("“十四五”时期，全县减贫6万人，2025年新建学校30所。其中，小学9所。", "9所", "2025"),
]
TOGETHER = [
    # the sum of so many years is of the plan named last that has passed
    (f"{GIVEN}“十四五”圆满收官。2025年产值9亿元，五年累计新增就业30万人。", "30万人", "2021/2025"),
    (f"{GIVEN}“十四五”圆满收官。2025年产值9亿元。五年共建成学校30所。", "30所", "2021/2025"),
    (f"{GIVEN}“十四五”圆满收官。2025年产值9亿元，5年合计减税6亿元。", "6亿元", "2021/2025"),
    (
        "“十一五”是投资最多的5年。2010年投资9亿元。5年共完成投资60亿元，修路7公里。",
        "7公里",
        "2006/2010",
    ),
    # and of no known time without one
    ("2022年产值9亿元。三年累计培训5千人。", "5千人", None),
    ("2022年产值9亿元。公司三年总计分红3亿元。", "3亿元", "2022"),
]
HEADED_BY_BOTH = [
    (f"{BOTH}五年来，我们攻坚克难。\n新增就业30万人。", "30万人", "2021/2025"),
    (f"{BOTH}一年来，我们攻坚克难。\n新增就业6万人。", "6万人", "2025"),
    (f"{BOTH}刚刚过去的2025年，极不平凡。\n新增就业6万人。", "6万人", "2025"),
    (f"{BOTH}五年来，我们攻坚克难。\n过去一年，成绩喜人。\n新增就业6万人。", "6万人", "2025"),
    (
        f"{BOTH}2025年，极不平凡。\n“十四五”时期，成绩喜人。\n新增就业30万人。",
        "30万人",
        "2021/2025",
    ),
    (f"{BOTH}“十四五”时期，成绩喜人。\n新增就业30万人。", "30万人", "2021/2025"),
    (f"{BOTH}新增就业6万人。", "6万人", "2025"),
]
REACHED = [
    # what a measure had moved to at the end of those years is of the last of them
    (f"{GIVEN}五年来，“十四五”圆满收官，城镇化率从72%提高到76%。", "76%", "2025"),
    (f"{GIVEN}“十四五”时期，高铁里程由6公里增加到9公里，新建车站5座。", "9公里", "2025"),
    (f"{GIVEN}“十四五”时期，高铁里程由6公里增加到9公里，新建车站5座。", "5座", "2021/2025"),
    (f"{GIVEN}“十四五”时期，机场增至28座，年均增长6%。", "28座", "2025"),
    (f"{GIVEN}“十四五”时期，能耗强度降至0.4吨。", "0.4吨", "2025"),
    # not where they are to come
    (f"{GIVEN}“十五五”时期，城镇化率提高到79%。", "79%", "2026/2030"),
]
OF_GIVING = [
    # the year in the title of a report may be only the one that it is given in
    (
        f"{THIS_YEAR}刚刚过去的2025年，极不平凡。\n新增就业6万人。",
        "6万人",
        "2025",
    ),
    (
        f"{THIS_YEAR}各项工作进展顺利。\n新增就业6万人。",
        "6万人",
        None,
    ),
    # and what the year came to is told until the text turns to this one
    (
        f"{THIS_YEAR}2025年，极不平凡。\n新增就业6万人。\n今年，建设学校30所。\n新建医院5家。",
        "5家",
        None,
    ),
    (
        f"{GIVEN}2025年，极不平凡。\n新增就业6万人。\n二、今年工作安排\n新建医院5家。",
        "5家",
        None,
    ),
    # the report on a year is of it
    (
        "云泽县2025年工作报告\n——2026年1月14日在云泽县人民代表大会会议上\n新增就业6万人。",
        "6万人",
        "2025",
    ),
]


@pytest.mark.parametrize(
    ("text", "quote", "period"),
    [*QUARTER_ALONE, *ONE_OF_SEVERAL, *TOGETHER, *HEADED_BY_BOTH, *REACHED, *OF_GIVING],
)
def test_what_a_look_back_is_of(text: str, quote: str, period: str | None) -> None:
    """The figure that is quoted is of this period."""
    figure = next(one for one in extract_text(text).figures if one.text == quote)
    assert figure.period == period
