"""What is made or sold, where the place or those who do it stand before the verb: 全国生产粗钢2.57亿吨."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "the place before the verb": [
        (
            "全国生产粗钢2.57亿吨，同比下降1.9%；生产生铁2.13亿吨。",
            ["粗钢产量", "粗钢产量增速", "生铁产量"],
        ),
        ("全省生产水泥1260万吨，销售水泥1200万吨。", ["水泥产量", "水泥销量"]),
        (
            "全市生产手机1.26亿部，增长12%；生产彩电320万台。",
            ["手机产量", "手机产量增速", "彩电产量"],
        ),
        ("我县生产茶叶3.2万吨。", ["茶叶产量"]),
    ],
    "those who do it": [
        ("全国钢铁企业生产粗钢8600万吨，增长3%。", ["钢铁企业粗钢产量", "钢铁企业粗钢产量增速"]),
        ("我省水泥企业生产水泥860万吨。", ["水泥企业水泥产量"]),
        ("甲集团销售电缆86万吨。", ["甲集团电缆销量"]),
    ],
    "no goods": [
        ("全市共报告发病123例，死亡2例。", ["报告发病数", "报告死亡数"]),
        ("全区新增贷款12亿元。", ["新增贷款"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_what_is_made_is_an_amount(text: str, expected: list[str]) -> None:
    assert [figure.indicator for figure in extract_text(text).figures] == expected
