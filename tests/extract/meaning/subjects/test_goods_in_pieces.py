"""Goods that are counted in pieces take the measure of those told before: 空调产量126万台；冰箱86万台."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "goods": [
        (
            "空调产量126万台，增长8%；冰箱86万台，增长2%；洗衣机62万台。",
            ["空调产量", "空调产量增速", "冰箱产量", "冰箱产量增速", "洗衣机产量"],
        ),
        ("彩电销量32万台，冰箱12万台。", ["彩电销量", "冰箱销量"]),
        ("手机产量1.2亿部，电视机860万部。", ["手机产量", "电视机产量"]),
    ],
    "what somebody has": [
        ("彩电产量12万台，设备12台。", ["彩电产量", "设备数"]),
        ("汽车产量12万辆，职工3200人。", ["汽车产量", "职工数"]),
        ("汽车销量12万辆，门店86家。", ["汽车销量", "门店数"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_goods_in_pieces(text: str, expected: list[str]) -> None:
    assert [figure.indicator for figure in extract_text(text).figures] == expected
