"""A change since an earlier holiday is of what was told: neither how it was reckoned nor the holiday names it."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "a holiday is what the change is measured from": [
        (
            "接待游客86.3万人次，按可比口径较2022年国庆节假期增长78.6%，较2019年增长6.9%。",
            ["接待游客人次", "接待游客增速", "接待游客增速"],
        ),
        ("接待游客20万人次，比上年五一增长5%。", ["接待游客人次", "接待游客增速"]),
        ("客流量12万人次，同口径比2021年端午节假期下降8%。", ["客流量", "客流量增速"]),
        ("接待人数8万人次，可比口径较2020年清明节小长假增长2.1倍。", ["接待人数", "接待人数增速"]),
        ("出行人次320万，按可比价格计算较2019年劳动节长假增长5%。", ["出行人次", "出行人次增速"]),
        (
            "销售额3.2亿元，按可比口径较去年中秋节增长12%，较2019年中秋节增长5%。",
            ["销售额", "销售额增速", "销售额增速"],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_than_a_holiday(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
