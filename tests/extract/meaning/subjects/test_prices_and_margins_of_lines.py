"""The margin of a line of business, the price and the market share of goods, after what they brought in or how many were sold."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "margins": [
        (
            "动力电池系统收入86.2亿元，同比增长12%，毛利率18.6%；储能系统收入9.3亿元，毛利率22.4%。",
            [
                "动力电池系统收入",
                "动力电池系统收入增速",
                "动力电池系统毛利率",
                "储能系统收入",
                "储能系统毛利率",
            ],
        ),
        (
            "境内业务收入62亿元，毛利率28%；境外业务收入32亿元，毛利率36%。",
            ["境内业务收入", "境内业务毛利率", "境外业务收入", "境外业务毛利率"],
        ),
        (
            "空调业务收入126亿元，占比62.1%，毛利率34.2%。",
            ["空调业务收入", "空调业务收入占比", "空调业务毛利率"],
        ),
    ],
    "prices": [
        (
            "A产品销量12万台，单价3200元；B产品销量8万台，单价4600元。",
            ["A产品销量", "A产品单价", "B产品销量", "B产品单价"],
        ),
        (
            "线上零售额318亿元，增长4%，均价2436元；线下零售额126亿元，均价3982元。",
            ["线上零售额", "线上零售额增速", "线上均价", "线下零售额", "线下均价"],
        ),
    ],
    "market shares": [
        (
            "甲品牌销量26万辆，市场份额32%；乙品牌销量6万辆，市场份额8%。",
            ["甲品牌销量", "甲品牌市场份额", "乙品牌销量", "乙品牌市场份额"],
        ),
        ("平板电脑出货量300万台，市场份额12%。", ["平板电脑出货量", "平板电脑市场份额"]),
    ],
    "nobody's": [
        ("公司营业收入62亿元，毛利率28%。", ["公司营业收入", "毛利率"]),
        ("营业总收入62亿元，毛利率28%。", ["营业总收入", "毛利率"]),
        ("扣非净利润3亿元，毛利率28%。", ["扣非净利润", "毛利率"]),
        ("累计销量62万辆，市场份额8%。", ["累计销量", "市场份额"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_a_side_is_of_the_same_line(text: str, expected: list[str]) -> None:
    assert [figure.indicator for figure in extract_text(text).figures] == expected
