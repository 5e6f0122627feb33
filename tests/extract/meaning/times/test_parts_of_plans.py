"""The first or last years of a five-year plan are a period, and a year that another is compared with is none."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
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


@pytest.mark.parametrize(("text", "told"), TABLE)
def test_what_is_told_is_of_the_years_that_the_words_name(
    text: str, told: list[tuple[str, str]]
) -> None:
    figures = [one for one in extract_text(text).figures if one.kind not in ("duration", "date")]
    assert [(one.indicator, one.period) for one in figures] == told
