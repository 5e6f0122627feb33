"""What those in towns have over what those in the country have, told in a sentence of its own: 城乡居民收入比为2.33."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "全年城镇居民人均可支配收入42860元，增长4.2%；农村居民人均可支配收入21430元，增长6.8%。城乡居民收入比为2.00，比上年缩小0.05。",
        ["2.00", "42860元", "21430元"],
        "consistent",
    ),
    (
        "全年城镇居民人均可支配收入42860元，增长4.2%；农村居民人均可支配收入21430元，增长6.8%。城乡居民收入比为2.40，比上年缩小0.05。",
        ["2.40", "42860元", "21430元"],
        "inconsistent",
    ),
    (
        "城镇居民人均可支配收入42860元，其中工资性收入21000元。农村居民人均可支配收入21430元，其中工资性收入8000元。城乡居民人均可支配收入比值为2.00。",
        ["2.00", "42860元", "21430元"],
        "consistent",
    ),
    (
        "城镇居民人均消费支出25000元，增长3%。农村居民人均消费支出12500元，增长5%。城乡居民人均消费支出比为2.3∶1。",
        ["2.3∶1", "25000元", "12500元"],
        "inconsistent",
    ),
    (
        "城镇居民人均可支配收入42860元，农村居民人均可支配收入21430元，城乡居民收入比由上年的2.05缩小至2.40。",
        ["2.40", "42860元", "21430元"],
        "inconsistent",
    ),
    # of another time, of another place, of what only one of them tells
    (
        "2023年城镇居民人均可支配收入42860元，农村居民人均可支配收入21430元。2022年城乡居民收入比为2.05。",
        [],
        None,
    ),
    (
        "城镇居民人均可支配收入42860元，农村居民人均可支配收入21430元。上年城乡居民收入比为2.05。",
        [],
        None,
    ),
    (
        "城镇居民人均可支配收入42860元，农村居民人均可支配收入21430元。到2025年，城乡居民收入比缩小到1.9。",
        [],
        None,
    ),
    (
        "全市城镇居民人均可支配收入42860元，农村居民人均可支配收入21430元。全国城乡居民收入比为2.45。",
        [],
        None,
    ),
    ("城镇居民人均可支配收入42860元，增长4.2%。城乡居民收入比为2.45。", [], None),
    (
        "城镇居民人均可支配收入53868元；农村居民人均可支配收入24511元。城乡居民工资性收入比为3.2。",
        [],
        None,
    ),
    ("流动负债20.1亿元，负债合计52.1亿元，流动比率1.52。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_the_proportion_is_of_what_both_have(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "ratio") == told(operands, verdict)
