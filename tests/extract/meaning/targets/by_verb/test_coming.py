"""What so many will come to, told behind them: to be ready, opened or handed over."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

JULY, NOVEMBER = "青山区经济形势\n2024年7月5日\n", "青山区经济形势\n2024年11月5日\n"
ROWS = [
    # text, the figure, whether it is a target
    ("今年8月底，15所幼儿园将竣工交付使用，可新增学位6000个。", "15所", True),
    ("下半年，全县将新开工项目12个。", "12个", True),
    # what all of a half or a quarter comes to that has hardly begun on the day of the text
    (f"{JULY}下半年，完成工业总产值25亿元。", "25亿元", True),
    (f"{JULY}三季度，新建公园3座。", "3座", True),
    (f"{JULY}下半年，已新建公园3座。", "3座", False),
    (f"{NOVEMBER}下半年，完成工业总产值25亿元。", "25亿元", False),
    (f"{JULY}上半年，完成工业总产值25亿元。", "25亿元", False),
    (f"{JULY}下半年以来，新建公园3座。", "3座", False),
    # vaccines, which are planned by name
    ("2023年，国家免疫规划疫苗接种率95%。", "95%", False),
    ("全县计划免疫接种12万人。", "12万人", False),
    ("今年8月底，15所幼儿园将竣工交付使用，可新增学位6000个。", "6000个", True),
    ("其余14所幼儿园2024年秋季将竣工。", "14所", True),
    ("年内，3条地铁线路将开通运营。", "3条", True),
    ("下月，12个项目将陆续开工。", "12个", True),
    ("全市20家新店将于10月开业。", "20家", True),
    ("全长9公里的隧道已贯通，两座大桥将在明年建成。", "两座", True),
    # what has come about, what somebody else will do, and 将 as part of a word
    ("15所幼儿园已竣工交付使用。", "15所", False),
    ("公司投资30亿元的项目将开工。", "30亿元", False),
    ("12家企业将军工订单交付。", "12家", False),
    ("50名选手参加了将于明年建成的场馆的测试。", "50名", False),
]


@pytest.mark.parametrize(("text", "quote", "target"), ROWS)
def test_so_many_will_come_to_it(text: str, quote: str, *, target: bool) -> None:
    (figure,) = (one for one in extract_text(text).figures if one.text == quote)
    assert figure.target is target
