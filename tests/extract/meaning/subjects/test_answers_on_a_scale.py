"""不太满意占12%: how far an answer goes tells it from the others, and from its opposite."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    (
        "比较满意占42%，不太满意占12%，很不满意占8%。",
        ["比较满意占比", "不太满意占比", "很不满意占比"],
    ),
    (
        "非常满意占46.2%，满意占38.4%，一般占12.1%，不满意占3.3%。",
        ["非常满意占比", "满意占比", "一般占比", "不满意占比"],
    ),
    ("同意占62%，不同意占24%，不清楚占14%。", ["同意占比", "不同意占比", "不清楚占比"]),
    (
        "非常同意占46.2%，比较同意占38.4%，完全不同意占3.3%。",
        ["非常同意占比", "比较同意占比", "完全不同意占比"],
    ),
    ("赞成占62%，反对占24%，弃权占14%。", ["赞成占比", "反对占比", "弃权占比"]),
    ("其中表示“非常了解”的占32%。", ["非常了解占比"]),
]
"""Texts, and what each figure measures."""


@pytest.mark.parametrize(("text", "indicators"), TABLE)
def test_an_answer_keeps_how_far_it_goes(text: str, indicators: list[str]) -> None:
    assert [figure.indicator for figure in extract_text(text).figures] == indicators
