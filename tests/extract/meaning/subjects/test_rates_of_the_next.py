"""A rate is told of one thing, and of the next by its name alone: 自来水普及率98.2%，燃气96.4%."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "a rate that is a term of its own": [
        ("广播综合人口覆盖率99.6%，电视99.8%。", ["广播综合人口覆盖率", "电视综合人口覆盖率"]),
        ("小学净入学率100%，初中99.6%。", ["小学净入学率", "初中净入学率"]),
        ("粗钢产能利用率78%，水泥62%。", ["粗钢产能利用率", "水泥产能利用率"]),
        (
            "粮食综合机械化率92%，提高1个百分点；油菜68%。",
            ["粮食综合机械化率", "粮食综合机械化率变动", "油菜综合机械化率"],
        ),
        ("垃圾无害化处理率100%，污水96%。", ["垃圾无害化处理率", "污水无害化处理率"]),
    ],
    "what follows the nouns that a rate is told of": [
        ("自来水普及率98.2%，燃气96.4%。", ["自来水普及率", "燃气普及率"]),
        ("固定宽带普及率92%，移动电话96%。", ["固定宽带普及率", "移动电话普及率"]),
        ("猪瘟免疫密度98%，口蹄疫99%。", ["猪瘟免疫密度", "口蹄疫免疫密度"]),
        ("化学需氧量去除率86%，氨氮92%。", ["化学需氧量去除率", "氨氮去除率"]),
        ("有线电视入户率86%，宽带92%。", ["有线电视入户率", "宽带入户率"]),
    ],
    "the place goes on": [
        ("城市污水集中处理率96%，垃圾100%。", ["城市污水集中处理率", "城市垃圾集中处理率"]),
        ("农村自来水普及率92%，卫生厕所86%。", ["农村自来水普及率", "农村卫生厕所普及率"]),
    ],
    "a rate of nobody, of some or of a kind of places": [
        ("失业率5.2%，青年14.6%。", ["失业率", "青年失业率"]),
        ("供水普及率99%，乡镇92%。", ["供水普及率", "乡镇供水普及率"]),
        ("出租率92%，写字楼86%。", ["出租率", "写字楼出租率"]),
    ],
    "a rate of its own, or no thing": [
        ("不良贷款率1.2%，拨备覆盖率180%。", ["不良贷款率", "拨备覆盖率"]),
        ("出生率6.2‰，死亡率7.1‰。", ["出生率", "死亡率"]),
        ("合格率98%，优秀率36%。", ["合格率", "优秀率"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_the_rate_is_that_of_the_next(text: str, expected: list[str]) -> None:
    assert [figure.indicator for figure in extract_text(text).figures] == expected
