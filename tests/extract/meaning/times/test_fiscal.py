"""Quarters of a financial year, whose months the text has told once in a bracket."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

QUARTERS = [
    # the quarter is those months wherever it is named again
    (
        "公司公布了2024财年第一季度（2023年4月到6月）的业绩。第一季度销售额为9亿元。",
        "9亿元",
        "2023-04/2023-06",
    ),
    (
        "公司公布了 2024 财年第一季度（2023 年 4 月到 6 月）的业绩。第一季度销售额为9亿元。",
        "9亿元",
        "2023-04/2023-06",
    ),
    (
        "2024财年第一季度（2023年4月到6月）销量9万台。2024财年第一季度现金流为2亿元。",
        "2亿元",
        "2023-04/2023-06",
    ),
    (
        "2023财年第四季度（2023年3月-5月）开支7亿元。第四季度利润为3亿元。",
        "3亿元",
        "2023-03/2023-05",
    ),
    (
        "公司公布2024财年第二财季（2023年7月至9月）的财报，第二财季盈利9亿元。",
        "9亿元",
        "2023-07/2023-09",
    ),
    (
        "公司公布2024财年第二财季（即2023年7月至9月）的财报，第二财季盈利9亿元。",
        "9亿元",
        "2023-07/2023-09",
    ),
    (
        "2024财年第二财季（2023年7月至9月）门店9家，第二财季盈利5亿元，去年同期为8亿元。",
        "8亿元",
        "2022-07/2022-09",
    ),
    # of another year, or of no financial year, it is not, and no bracket of another length tells its months
    (
        "2023财年第四季度（2023年3月-5月）开支7亿元。2022财年第四季度利润为1亿元。",
        "1亿元",
        "2022-Q4",
    ),
    ("2023年第一季度（1月至3月）营收9亿元，第一季度利润3亿元。", "3亿元", "2023-Q1"),
    ("2024财年第一季度（2023年4月发布）营收9亿元。2023年第一季度利润3亿元。", "3亿元", "2023-Q1"),
    (
        "2024财年第一季度（2023年4月到6月）营收9亿元。2023年第一季度全国产量3万吨。",
        "3万吨",
        "2023-Q1",
    ),
]


@pytest.mark.parametrize(("sentence", "figure", "period"), QUARTERS)
def test_a_quarter_is_the_months_that_gloss_it(sentence: str, figure: str, period: str) -> None:
    """The figures of a quarter that the text has glossed are of its months."""
    told = {one.text: one.period for one in extract_text(sentence).figures}
    assert told[figure] == period
