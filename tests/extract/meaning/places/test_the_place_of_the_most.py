"""The place where most of something was has its own figure, and not what came of it everywhere."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    (
        "最大降雨点在青山镇，达286毫米。强降雨造成12个乡镇4.6万人受灾，直接经济损失1.2亿元。",
        ["青山镇", None, None, None],
    ),
    ("降雨量最大为临江区136毫米，造成4人死亡，农作物受灾12万亩。", ["临江区", None, None]),
    ("震中位于清河县白水镇，造成12人受伤，房屋倒塌86间。", [None, None]),
    (
        "一季度，全市GDP增长6%，增速最快的是清河县，达到8.6%；固定资产投资增长6.4%。",
        ["全市", "清河县", "全市"],
    ),
    (
        "全市PM2.5平均浓度32微克，浓度最低的是清河县，为21微克；优良天数比例86%。",
        ["全市", "清河县", "全市"],
    ),
    (
        "全省进出口增长8%，规模最大的为江阴市，进出口860亿元，增长12%。",
        ["全省", "江阴市", "江阴市"],
    ),
    ("清河县降雨86毫米，造成4人受伤。", ["清河县", "清河县"]),
]
"""Texts, and the region of each figure."""


@pytest.mark.parametrize(("text", "regions"), TABLE)
def test_it_has_its_own_figure_alone(text: str, regions: list[str | None]) -> None:
    figures = [one for one in extract_text(text).figures if one.kind != "date"]
    assert [one.region for one in figures] == regions


WHOLES = [
    ("全县平均降雨量126毫米，最大降雨点在青山镇，达286毫米。", ["全县", "青山镇"]),
    ("全市平均房价8600元/平方米，增长3%。", ["全市", "全市"]),
    ("我市增速为全省平均水平的1.2倍。", ["我市"]),
    ("增速高于全国平均2.1个百分点。", [None]),
]
"""Texts with the mean of a whole, which is measured there, or which something is held against."""


@pytest.mark.parametrize(("text", "regions"), WHOLES)
def test_the_mean_of_a_whole_is_of_the_whole(text: str, regions: list[str | None]) -> None:
    assert [one.region for one in extract_text(text).figures] == regions
