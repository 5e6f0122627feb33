"""What is new is no running total, although one was told before: 累计确诊326例，治愈300例；当日新增6例."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    (
        "2024年4月30日，累计确诊326例，累计治愈300例；当日新增6例，出院18例。",
        ["累计确诊数", "累计确诊治愈数", "新增确诊数", "确诊出院数"],
    ),
    (
        "累计确诊326例，治愈出院300例，当日新增6例。",
        ["累计确诊数", "确诊治愈出院数", "新增确诊数"],
    ),
    (
        "截至4月30日，累计确诊病例1260例，当日新增12例，当日治愈8例。",
        ["累计确诊病例数", "新增确诊病例数", "确诊病例治愈数"],
    ),
    ("累计接种疫苗126万剂次，当日新增2万剂次。", ["累计接种疫苗数", "新增接种疫苗数"]),
    ("累计新增减税86亿元，当月新增12亿元。", ["累计新增减税", "新增减税"]),
]
"""Texts, and what each figure measures."""


@pytest.mark.parametrize(("text", "names"), TABLE)
def test_what_is_new_is_no_running_total(text: str, names: list[str]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == names
