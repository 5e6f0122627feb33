"""城镇化率五年提高6.4个百分点: in how many years something moved is no figure of what it moved by."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    (
        "研发强度三年提升0.6个百分点，城镇化率五年提高6.4个百分点，粮食单产十年增长18%。",
        [None, "研发强度变动", None, "城镇化率变动", None, "粮食单产增速"],
    ),
    ("森林覆盖率十年提高3.2个百分点。", [None, "森林覆盖率变动"]),
    ("R&D投入强度五年提高0.9个百分点。", [None, "R&D投入强度变动"]),
    ("居民收入五年增长46%。", [None, "居民收入增速"]),
    # a head alone is of what was told before
    ("粮食产量106.68亿斤，产量十年增长1.3倍。", ["粮食产量", None, "粮食产量增速"]),
    # what is itself so long
    ("租期五年提高到八年。", ["租期", "租期"]),
    ("平均工期18个月缩短6个月。", ["平均工期", "平均工期减少量"]),
]
"""Texts, and what each figure measures."""


@pytest.mark.parametrize(("text", "indicators"), TABLE)
def test_what_moved_in_some_years_is_told_before_them(
    text: str, indicators: list[str | None]
) -> None:
    assert [figure.indicator for figure in extract_text(text).figures] == indicators
