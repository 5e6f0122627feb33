"""Whose trade a sum is, or with whom, where its clause leaves that to the clause before."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "of the firms that were counted right before": [
        (
            "有进出口实绩的外商投资企业620家，进出口182亿元，增长3.2%。",
            ["进出口实绩的外商投资企业数", "外商投资企业进出口", "外商投资企业进出口增速"],
        ),
        (
            "高新技术企业120家，出口82亿元，增长8%。",
            ["高新技术企业数", "高新技术企业出口", "高新技术企业出口增速"],
        ),
        ("外商投资企业320家，进出口额82亿元。", ["外商投资企业数", "外商投资企业进出口额"]),
        (
            "规模以上企业210家，出口12亿元、进口8亿元。",
            ["规模以上企业数", "规模以上企业出口", "规模以上企业进口"],
        ),
    ],
    "of the place, where those are only new or something else was told since": [
        ("新设外商投资企业12家，进出口82亿元。", ["新设外商投资企业数", "进出口"]),
        (
            "外商投资企业12家，实际使用外资2亿元；进出口82亿元。",
            ["外商投资企业数", "实际使用外资", "进出口"],
        ),
    ],
    "with the partner that the clause before opens with": [
        ("日本为最大贸易伙伴，对其进出口96亿元，增长5.1%。", ["对日本进出口", "对日本进出口增速"]),
        ("东盟是主要贸易伙伴，对其出口120亿元。", ["对东盟出口"]),
        ("欧盟为主要贸易伙伴，与其进出口120亿元。", ["与欧盟进出口"]),
        ("韩国是主要来源地，自其进口20亿元。", ["自韩国进口"]),
        ("公司是主要供应商，对其出口20亿元。", ["出口"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_whose_trade_it_is(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
