"""Whose a figure is that leaves it out: two owners in one text never share one name."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "another side of one product": [
        ("原煤产量3.8亿吨，日均产量1259万吨。", ["原煤产量", "原煤日均产量"]),
        ("手机销量30万部，月均销量2.5万部。", ["手机销量", "手机月均销量"]),
        ("新车的累计销量达8万台，月均销量2万台。", ["新车的累计销量", "新车月均销量"]),
        (
            "全省煤炭产量5亿吨，同比增长3%，日均产量150万吨。",
            ["煤炭产量", "煤炭产量增速", "煤炭日均产量"],
        ),
        ("港口货物吞吐量5亿吨，日均吞吐量150万吨。", ["港口货物吞吐量", "港口货物日均吞吐量"]),
        (
            "夏粮播种面积2661万公顷，单位面积产量5628公斤/公顷，总产量14978万吨。",
            ["夏粮播种面积", "夏粮单位面积产量", "夏粮总产量"],
        ),
        (
            "玉米种植面积30万亩，平均亩产600公斤，总产量18万吨。",
            ["玉米种植面积", "玉米平均亩产", "玉米总产量"],
        ),
        (
            "高速公路新增通车里程63公里，总里程1247公里。",
            ["高速公路新增通车里程", "高速公路总里程"],
        ),
        ("地铁运营里程63公里，在建里程120公里。", ["地铁运营里程", "地铁在建里程"]),
        ("商品房施工面积60万平方米，新开工面积4万平方米。", ["商品房施工面积", "商品房新开工面积"]),
        ("某候选人得票数55万张，得票率40%。", ["候选人得票数", "候选人得票率"]),
    ],
    "another side of the whole, after its parts": [
        (
            "房屋施工面积60亿平方米，其中住宅施工面积40亿平方米；新开工面积4亿平方米。",
            ["房屋施工面积", "住宅施工面积", "房屋新开工面积"],
        ),
        (
            "蔬菜种植面积5万亩，其中大棚蔬菜种植面积1万亩；产量30万吨。",
            ["蔬菜种植面积", "大棚蔬菜种植面积", "蔬菜产量"],
        ),
        (
            "服务进出口7万亿元，其中知识密集型服务出口3万亿元；进口2万亿元。",
            ["服务进出口", "知识密集型服务出口", "知识密集型服务进口"],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_whose_it_is(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures] == expected
