"""Of which levels a change is told: of those that it names, and not of a part or a neighbour of them."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

SILENT = [
    "净利率由8.6%提高到9.2%，毛利率提高1.8个百分点。",
    "净利率9.2%，上年为8.6%，毛利率提高1.8个百分点。",
    "存款从452.1亿元增至486.2亿元，住户存款增加26.8亿元。",
    "2022年末存款452.1亿元，2023年末486.2亿元，增加34.1亿元，其中住户存款增加26.8亿元。",
    "收入由452.1亿元增至486.2亿元，税收收入增长12.4%。",
    "客运量由452万人次增至486万人次，铁路客运量增长12.4%。",
    "用电量由45.2亿千瓦时升至48.6亿千瓦时，工业用电量增加1.2亿千瓦时。",
]
LOUD = [
    # text, the figures of the finding
    ("净利率由8.6%提高到9.2%，净利率提高1.8个百分点。", ["1.8个百分点", "8.6%", "9.2%"]),
    ("客运量由452万人次增至486万人次，全市客运量增长12.4%。", ["12.4%", "452万人次", "486万人次"]),
    ("铁路客运量由452万人次增至486万人次，客运量增长12.4%。", ["12.4%", "452万人次", "486万人次"]),
    ("存款从452.1亿元增至486.2亿元，增加26.8亿元。", ["26.8亿元", "452.1亿元", "486.2亿元"]),
]


@pytest.mark.parametrize("text", SILENT)
def test_a_change_of_a_part_is_not_of_the_whole(text: str) -> None:
    assert [one for one in check_reply(text)["findings"] if one["severity"] != "info"] == []


@pytest.mark.parametrize(("text", "figures"), LOUD, ids=[row[0] for row in LOUD])
def test_a_change_of_what_it_names_is_held_against_the_levels(
    text: str, figures: list[str]
) -> None:
    findings = check_reply(text)["findings"]
    assert [[figure["text"] for figure in one["figures"]] for one in findings] == [figures]
