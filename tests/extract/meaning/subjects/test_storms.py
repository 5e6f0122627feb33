"""距离玉环市东偏南方向约820公里, 阵风8-9级的大风: where a storm is, and how strong its winds are."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    ("台风中心距离浙江省玉环市东偏南方向约820公里。", ["台风中心距浙江省玉环市距离"]),
    ("台风距离温岭东南方向约460公里。", ["台风距温岭距离"]),
    ("中心距福州市偏东方向约180公里。", ["中心距福州市距离"]),
    ("震中距县城西北方向约36公里。", ["距县城距离"]),
    ("海域将有6-7级、阵风8-9级的大风。", ["风力", "阵风风力"]),
    ("沿海将有7级的偏北风。", ["风力"]),
]
"""Texts, and what each figure measures."""


@pytest.mark.parametrize(("text", "indicators"), TABLE)
def test_a_storm_is_so_far_away_and_so_strong(text: str, indicators: list[str]) -> None:
    assert [figure.indicator for figure in extract_text(text).figures] == indicators
