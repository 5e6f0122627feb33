"""A change over all the time that its sentence spans: 从2012年的5亿元增长至2021年的9亿元，年均增长6%, 五年来下降9%."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "both years are told": [
        ("收入由2020年的42亿元增加到2023年的96亿元，增长128%。", "128%", "2020/2023"),
        ("从2012年到2022年，里程从3000公里增加到8600公里，增长1.8倍。", "1.8倍", "2012/2022"),
    ],
    "the last is the one that governs": [
        ("2023年，客流由2020年的42万人增加到96万人，年均增长31.1%。", "31.1%", "2020/2023"),
        ("2023年，客流由2020年的42万人增加到96万人，累计增长128%。", "128%", "2020/2023"),
        ("到2023年底，覆盖率从2018年的42%提高到60%，提高18个百分点。", "18个百分点", "2018/2023"),
        ("2023年，市值从2019年的42亿元（约合6亿美元）增长128%，达到96亿元。", "128%", "2019/2023"),
        ("2022年末，贫困率从2012年的9%降至1%，累计下降8个百分点。", "8个百分点", "2012/2022"),
        ("2024年，门店从2021年末的40家增至52家，增幅30%。", "30%", "2021/2024"),
    ],
    "a change with a base of its own, or of the year before": [
        ("2023年收入由2020年的42亿元增加到96亿元，同比增长5%。", "5%", "2023"),
        ("2023年收入由2020年的42亿元增加到96亿元，比2021年增长9%。", "9%", "2023"),
        ("2023年，门店从2022年的40家增至52家，增长30%。", "30%", "2023"),
        ("2023年收入由2020年的42亿元增加到96亿元。利润增长5%。", "5%", "2023"),
    ],
    "days of a year": [
        ("截至2023年4月15日，市值从3月1日的120亿元增长了3.5%。", "3.5%", "2023-03-01/2023-04-15"),
        ("截至2023年8月末，库存从6月末的90万吨下降20%。", "20%", "2023-06-30/2023-08-31"),
        (
            "截至2023年4月15日，股价从3月1日的120元（约合16美元）上涨5%。",
            "5%",
            "2023-03-01/2023-04-15",
        ),
        ("截至2023年4月15日，股价从3月1日的12元上涨5%，截至5月3日的13元。", "5%", "2023-04-15"),
        ("2023年，股价从3月1日的12元上涨5%。", "5%", "2023"),
        ("2023年8月，库存从7月的90万吨下降20%。", "20%", "2023-08"),
    ],
    "a change right after what each of two years was": [
        ("2020年、2021年出口额分别为30亿元、36亿元，增长20%。", "20%", "2021"),
        ("2021年和2022年，商场客流分别为30万人和36万人，同比增长20%。", "20%", "2022"),
        ("2021年、2022年利润分别为3亿元、5亿元，增加2亿元。", "2亿元", "2022"),
        ("2020年、2022年利润分别为3亿元、5亿元，增加2亿元。", "2亿元", "2022"),
        ("2020年、2021年累计招商30亿元，增长20%。", "20%", "2020/2021"),
        ("2022年和2023年，粮食产量均超过12万吨，增长5%。", "5%", "2022/2023"),
    ],
}

BASES = [
    # the years so far, in an open sentence
    ("五年来，火灾起数下降25.9%，伤亡人数分别下降9%、5%。", ["multi_year"] * 3),
    ("三年来，全县财政收入增长21%，2023年产值增长5%。", ["multi_year", None]),
    ("近十年来，城镇化率提高12个百分点。", ["multi_year"]),
    ("过去五年，存款增长60%，贷款增加90亿元。", ["multi_year", "multi_year"]),
    # since a year, over a stretch of years, and within a plan
    ("2018年以来，单位产值能耗累计降幅超过15%。", ["multi_year"]),
    ("2018年以来，牧民收入增长20%，2022年比上年增长5%。", ["multi_year", "yoy"]),
    ("“十三五”期间，用水量降低13.5%，绿化率提高2个百分点。", ["multi_year", "multi_year"]),
    ("2012—2022年，普及率由28%增加到59%，其间提高31个百分点。", ["multi_year"]),
    ("2018—2022年，棉花产量增长9.5%。2022年同比增长1%。", ["multi_year", "yoy"]),
    # in a list of what a plan aims at
    ("“十四五”主要目标：\n“十四五”时期，能耗要降低13%、用水要降低18%。", ["multi_year", "multi_year"]),
    # what happened in each of the years, or is the most of all of them
    ("五年来，产值每年增长5%。", [None]),
    ("五年来，产值年均增长5%。", ["average_annual"]),
    ("五年来，增速连续增长5%。", [None]),
    ("2023年，产量同比增长3%，利润增长5%，为五年来最大增幅。", ["yoy", "yoy"]),
    ("五年来，变化很大，今年增长5%。", [None]),
    ("2020年以来，经济恢复。今年上半年产值增长5%。", [None]),
    # from the level of a year that the clause before names
    ("2018年末，贫困率从2012年的9%下降至1%，累计下降8个百分点。", ["multi_year"]),
    ("2023年末，床位由2012年末的12万张增至19万张，增加7万张。", ["multi_year"]),
    ("2023年，产量从2022年的12万吨增至19万吨，增长58%。", ["yoy"]),
    # from the first of two years to the second
    ("2020年、2021年出口额分别为30亿元、36亿元，增长20%。", ["yoy"]),
    ("2020年、2021年累计招商30亿元，增长20%。", [None]),
]  # fmt: skip
"""Texts, and the basis of each change."""


@each_quoted(TABLE)
def test_a_change_over_all_its_time(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]


@pytest.mark.parametrize(("text", "bases"), BASES)
def test_over_all_the_years(text: str, bases: list[str | None]) -> None:
    assert [one.basis for one in extract_text(text).figures if one.role == "change"] == bases
