"""Growth against the month or quarter before, whose level is told after it."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

WRONG = [
    # text, the figures of the finding
    ("第四季度实现营业收入13.62亿元，环比增长17.1%，三季度营业收入11.94亿元。", ["17.1%", "11.94亿元", "13.62亿元"]),
    ("6月单月签约销售额196.8亿元，环比增长34.4%，5月为141.2亿元。", ["34.4%", "141.2亿元", "196.8亿元"]),
    ("9月末，公募基金资产净值27.48万亿元，环比下降2.84%，8月末为28.11万亿元。", ["2.84%", "28.11万亿元", "27.48万亿元"]),
    ("11月全市进出口286.4亿元，同比增长7.2%，环比下降9.1%，10月份进出口301.9亿元。", ["9.1%", "301.9亿元", "286.4亿元"]),
    ("8月零售192.0万辆，环比增长3.6%，去年同期为187.1万辆，7月为176.8万辆。", ["3.6%", "176.8万辆", "192.0万辆"]),
]  # fmt: skip
SILENT = [
    "第四季度实现营业收入13.62亿元，环比增长14.1%，三季度营业收入11.94亿元。",
    "6月单月签约销售额196.8亿元，环比增长39.4%，5月为141.2亿元。",
    # another month than the last, another thing, the year as a whole; growth that was adjusted for the season
    "6月签约销售额196.8亿元，环比增长34.4%，4月为141.2亿元。",
    "6月签约销售额196.8亿元，环比增长34.4%，5月回款141.2亿元。",
    "6月签约销售额196.8亿元，环比增长34.4%，1—5月为141.2亿元。",
    "11月份，社会消费品零售总额425.1亿元，环比增长0.9%，10月份社会消费品零售总额433.3亿元。",
]


@pytest.mark.parametrize(("text", "figures"), WRONG, ids=[row[0] for row in WRONG])
def test_growth_that_does_not_follow_is_told(text: str, figures: list[str]) -> None:
    findings = check_reply(text)["findings"]
    assert [[figure["text"] for figure in one["figures"]] for one in findings] == [figures]


@pytest.mark.parametrize("text", SILENT)
def test_what_holds_or_is_of_something_else_is_left(text: str) -> None:
    assert check_reply(text)["findings"] == []
