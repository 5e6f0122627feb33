"""The mean of all between the means of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "居民人均可支配收入17856元，其中城镇居民38124元，农村居民19846元。",
        ["17856元", "38124元", "19846元"],
        "inconsistent",
    ),
    (
        "居民人均可支配收入27856元，增长5.1%，其中城镇居民人均可支配收入38124元，增长4.2%；农村居民人均可支配收入19846元。",
        ["27856元", "38124元", "19846元"],
        "consistent",
    ),
    (
        "全体居民人均消费支出31856元。城镇居民人均消费支出28124元，农村居民人均消费支出19846元。",
        ["31856元", "28124元", "19846元"],
        "inconsistent",
    ),
    (
        "单位就业人员年平均工资96432元，其中国有单位98211元，非国有单位91230元。",
        ["96432元", "98211元", "91230元"],
        "consistent",
    ),
    # a sum, one part, other things, another year, parts that leave some out
    ("总收入17856元，其中城镇居民收入8124元，农村居民收入9732元。", [], None),
    ("居民人均可支配收入17856元，其中城镇居民38124元。", [], None),
    ("居民人均消费支出17856元，城镇居民人均可支配收入38124元，农村居民人均可支配收入19846元。", [], None),
    (
        "2022年居民人均可支配收入17856元。2023年城镇居民人均可支配收入38124元，农村居民人均可支配收入19846元。",
        [],
        None,
    ),
    ("人均工资17856元，其中国有企业人均工资38124元，民营企业人均工资19846元。", [], None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_mean_of_all_lies_between_those_of_its_parts(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "bound") == told(operands, verdict)
