"""A list may write once what ends the names of all its places, and each figure is of the place that is its own."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    ("东部、中部、西部地区投资分别增长1%、2%和3%。", ["东部地区", "中部地区", "西部地区"]),
    ("东部、中部、西部地区投资额占比分别为51%、24%和25%。", ["东部地区", "中部地区", "西部地区"]),
    ("东、中、西部地区就业人员分别为4万人、2万人和1万人。", ["东部地区", "中部地区", "西部地区"]),
    ("东部和西部地区用电量分别增长3.1%和6.2%。", ["东部地区", "西部地区"]),
    (
        "东部、中部和东北地区分别实现零售额2亿元、1.2亿元和0.3亿元。",
        ["东部地区", "中部地区", "东北地区"],
    ),
    ("海淀、朝阳两区GDP分别为110亿元和90亿元。", ["海淀区", "朝阳区"]),
    ("雁塔、碑林、莲湖三区常住人口分别为12万人、7万人、10万人。", ["雁塔区", "碑林区", "莲湖区"]),
    ("其中长安、鄠邑两区分别新增企业32家和21家。", ["长安区", "鄠邑区"]),
    ("城东区、城西区、高新区GDP分别为120亿元、98亿元、156亿元。", ["城东区", "城西区", "高新区"]),
    ("太原、大同、阳泉分别投资3亿元、4亿元、5亿元。", ["太原", "大同", "阳泉"]),
    ("安顺和贵阳分别投资3亿元、4亿元。", ["安顺", "贵阳"]),
    ("无锡、中山两市分别投资3亿元、4亿元。", ["无锡", "中山"]),
    ("河南、吉林、辽宁投资分别增长3%、4%、5%。", ["河南", "吉林", "辽宁"]),
    ("石家庄、保定、邯郸等地新建学校30所。", [None]),
    ("山东日照新建学校30所。", ["日照"]),
    ("河北省保定市新建学校30所。", ["保定市"]),
    ("广东中山大学招生3000人。", [None]),
    ("昆明、日照充足，增产3%。", ["昆明"]),
    ("日照充足，增产3%。", [None]),
    ("城南区、城北区和经开区用电量分别增长5.1%、3.2%和8.8%。", ["城南区", "城北区", "经开区"]),
]
"""Texts, and the region of each figure."""
APART = ("date", "structural")

NAMES = [
    ("东部、中部、西部地区投资分别增长1%、2%和3%。", "投资增速"),
    ("东部、西部地区粮食产量分别为120万吨、98万吨。", "粮食产量"),
    ("海淀、朝阳两区常住人口分别为110万人和90万人。", "常住人口"),
    ("城东区、城西区、高新区税收分别为12亿元、9亿元、15亿元。", "税收"),
]
"""Texts, and what every figure measures: the place is no part of the name."""


@pytest.mark.parametrize(("text", "regions"), TABLE)
def test_each_of_them_is_a_place(text: str, regions: list[str]) -> None:
    figures = [one for one in extract_text(text).figures if one.kind not in APART]
    assert [one.region for one in figures] == regions


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_no_name_keeps_the_place(text: str, name: str) -> None:
    figures = [one for one in extract_text(text).figures if one.kind not in APART]
    assert {one.indicator for one in figures} == {name}


def test_one_zone_of_a_list_of_zones_is_no_place() -> None:
    """Of 国家级高新区、经开区12个 the zones are what is counted."""
    figures = extract_text("全市共有国家级高新区、经开区12个。").figures
    assert [one.region for one in figures] == ["全市"]
