"""What so many will come to, told behind them: to be ready, opened or handed over."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

ROWS = [
    # text, the figure, whether it is a target
    ("今年8月底，15所幼儿园将竣工交付使用，可新增学位6000个。", "15所", True),
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
