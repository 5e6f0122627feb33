"""The zone of a city goes by its kind alone, where it has a figure of its own beside those of districts."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    ("郑州航空港区投资300亿元。", "投资", ["郑州航空港区"]),
    ("西安国际港务区投资500亿元。", "投资", ["西安国际港务区"]),
    (
        "新增确诊病例14例：城东区8例、高新区4例、清河县2例。",
        "新增确诊病例数",
        [None, "城东区", "高新区", "清河县"],
    ),
    (
        "新增病例36例，分别为东湖区18例、西湖区12例、高新区6例。",
        "新增病例数",
        [None, "东湖区", "西湖区", "高新区"],
    ),
    (
        "全市新开工项目126个，其中东湖区46个、经开区38个、高新区42个。",
        "新开工项目数",
        ["全市", "东湖区", "经开区", "高新区"],
    ),
    (
        "二手房成交1260套，其中高新区320套，天河区280套，经开区120套。",
        "二手房成交量",
        [None, "高新区", "天河区", "经开区"],
    ),
    (
        "高新区GDP增长8%，东湖区GDP增长6%，经开区GDP增长7%。",
        "地区生产总值增速",
        ["高新区", "东湖区", "经开区"],
    ),
    (
        "东湖区完成投资42亿元，开发区完成投资36亿元，保税区完成投资8亿元。",
        "投资",
        ["东湖区", "开发区", "保税区"],
    ),
    ("清河县GDP120亿元，高新区86亿元。", "地区生产总值", ["清河县", "高新区"]),
]
"""Texts, what every figure measures, and the region of each."""

COUNTED = [
    ("全省有国家级园区28家，其中经开区12家、高新区10家。", ["全省"] * 3),
    ("东湖区新增企业46家，建成高新区3个。", ["东湖区"] * 2),
    ("高新区完成税收12亿元。", [None]),
]
"""Texts in which zones are counted, or one is told of without others, and the region of each figure."""


@pytest.mark.parametrize(("text", "name", "regions"), TABLE)
def test_a_zone_is_a_place_as_those_beside_it(
    text: str, name: str, regions: list[str | None]
) -> None:
    figures = extract_text(text).figures
    assert [one.region for one in figures] == regions
    assert {one.indicator for one in figures} == {name}


@pytest.mark.parametrize(("text", "regions"), COUNTED)
def test_zones_that_are_counted_are_no_places(text: str, regions: list[str | None]) -> None:
    assert [one.region for one in extract_text(text).figures] == regions
