"""Those who are counted by which way they went: 环比上涨的城市有6个，持平1个，下降63个."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "since when, where a verb and 的 say which way": [
        (
            "新建商品住宅销售价格环比上涨的城市有6个，持平1个，下降63个。",
            ["环比上涨的城市数", "环比持平的城市数", "环比下降的城市数"],
        ),
        (
            "环比下降的城市有63个，同比下降的城市有68个。",
            ["环比下降的城市数", "同比下降的城市数"],
        ),
        (
            "同比上涨的企业有12家，下降8家，持平3家。",
            ["同比上涨的企业数", "同比下降的企业数", "同比持平的企业数"],
        ),
        (
            "同比下降的城市有67个，比上月增加2个。",
            ["同比下降的城市数", "同比下降的城市增加量"],
        ),
        ("产量同比增长的产品有320种，占51.7%。", ["同比增长的产品数", "同比增长的产品占比"]),
    ],
    "what went up or down of them": [
        (
            "价格上涨的产品36种，下降13种，持平1种。",
            ["价格上涨的产品数", "价格下降的产品数", "价格持平的产品数"],
        ),
        (
            "28种产品价格上涨，19种下降，3种持平。",
            ["价格上涨的产品数", "价格下降的产品数", "价格持平的产品数"],
        ),
    ],
    "the verb after those who are counted": [
        (
            "30个城市环比上涨，12个城市环比下降，28个城市持平。",
            ["环比上涨的城市数", "环比下降的城市数", "持平的城市数"],
        ),
        ("26个行业同比增长，15个行业下降。", ["同比增长的行业数", "下降的行业数"]),
        # more is said of them
        ("12个城市，房价下降3%。", ["城市数", "房价增速"]),
        # they have become more themselves
        ("企业增加12家，减少8家。", ["企业增加量", "企业减少量"]),
        ("用户120万户，增加12万户。", ["用户数", "用户增加量"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_what_those_are_called(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
