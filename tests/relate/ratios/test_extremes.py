"""The lowest of one thing is no more than its highest, and its average lies between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.examine import check_reply
from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, the lower and the higher, verdict; no operands and None where nothing is to be said
    (
        "蔬菜批发价格最低为每公斤5.10元，最高为每公斤3.24元。",
        ["5.10元", "3.24元"],
        "inconsistent",
    ),
    ("当日最高气温12.3℃，最低气温18.6℃。", ["18.6℃", "12.3℃"], "inconsistent"),
    ("全月日最高气温32.4℃，日最低气温35.8℃。", ["35.8℃", "32.4℃"], "inconsistent"),
    (
        "该股最高价12.36元，最低价18.52元，收盘价15.20元。",
        ["18.52元", "12.36元"],
        "inconsistent",
    ),
    ("年龄最大的17岁，最小的92岁。", ["92岁", "17岁"], "inconsistent"),
    ("最高海拔5128米，最低海拔为738米。", ["738米", "5128米"], "consistent"),
    # other places, days and things; a change
    ("甲地最高气温12℃，乙地最低气温18℃。", [], None),
    ("昨天最高气温12℃，今天最低气温15℃。", [], None),
    ("最低工资标准5000元，最高补贴2100元。", [], None),
    ("最低消费300元，最高优惠200元。", [], None),
    ("环比价格变动中，最高涨幅为3.6%，最低为下降6.7%。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_the_lowest_is_no_more_than_the_highest(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "bound") == told(operands, verdict)


MEANS = [
    # text, severities of the findings
    ("贷款利率最低3.2%，最高4.0%，平均4.2%。", ["error"]),
    ("平均成绩86.4分，最高分85.2分，最低分61.3分。", ["info"]),
    ("平均成绩76.4分，最高分85.2分，最低分61.3分。", []),
    ("全市平均气温5.6℃，较常年偏高1.2℃；月内最高气温4.8℃，最低气温-9.3℃。", []),
]


@pytest.mark.parametrize(("text", "severities"), MEANS, ids=[row[0] for row in MEANS])
def test_the_average_lies_between_them(text: str, severities: list[str]) -> None:
    assert [one["severity"] for one in check_reply(text)["findings"]] == severities
