"""Whose base a change has: a comparison that is told beside another has one of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from flows.examine import check_reply

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ANOTHER_BASE = [
    # text, what is bound besides
    ("茶叶产量2.4万吨，同比增长5.3%，比2018年的1.6万吨增长50.0%。", ["50.0%"]),
    ("茶叶产量2.4万吨，增长5.3%，比2018年的1.6万吨增长50.0%。", ["50.0%"]),
    ("茶叶产量2.4万吨，增长5.3%，与2018年的1.6万吨相比，增长50.0%。", ["50.0%"]),
    ("茶叶产量2.4万吨，同比增加0.1万吨，比2018年的1.6万吨增加0.8万吨。", ["0.8万吨"]),
    ("港口吞吐量642万吨，较2018年的512万吨增长25.4%，同比增长5.3%。", ["25.4%"]),
    ("港口吞吐量642万吨（2018年512万吨），同比增长5.3%。", []),
    ("2024年，港口吞吐量642万吨，同比增长35.3%，接近2019年的665万吨。", []),
    ("2024年五一，景区接待64.2万人次，同比增长35.3%，恢复到2019年同期62.8万人次的102.2%。", []),
    ("2024年五一，景区接待64.2万人次，同比增长35.3%（2019年为62.8万人次）。", []),
    ("完成投资64亿元，比上年增长8.6%，比年初计划的60亿元多4亿元。", ["4亿元"]),
    ("辍学率1.2%，下降0.1个百分点，比2018年的1.9%低0.7个百分点。", ["0.7个百分点"]),
    ("总资产640亿元，增长8.6%，较上年末的610亿元增加30亿元。", ["30亿元"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "changes"), ANOTHER_BASE, ids=[row[0] for row in ANOTHER_BASE])
def test_what_is_told_beside_a_base_of_another_year_is_not_from_that(
    text: str, changes: list[str]
) -> None:
    found = check_reply(text)
    assert not found["findings"]
    of_levels = ("growth", "change", "point_change", "share")
    told = [one["figures"][0]["text"] for one in found["relations"] if one["kind"] in of_levels]
    assert sorted({*told}) == sorted(changes)


FROM_IT = [
    # text, kind, the change with its levels; what does not follow from them
    ("茶叶产量2.4万吨，同比增长9.1%，比上年的2.2万吨增加0.2万吨。", "growth", ["9.1%", "2.2万吨", "2.4万吨"]),
    ("茶叶产量2.4万吨，同比增长19.1%，比上年的2.2万吨增加0.2万吨。", "growth", ["19.1%", "2.2万吨", "2.4万吨"]),
    ("2024年，茶叶产量2.4万吨，同比增长19.1%，比2023年的2.2万吨增加0.2万吨。", "growth", ["19.1%", "2.2万吨", "2.4万吨"]),
    ("2024年，港口吞吐量642万吨（2023年512万吨），同比增长38.0%。", "growth", ["38.0%", "512万吨", "642万吨"]),
    ("2024年，港口吞吐量642万吨，同比增长38.0%，2023年为512万吨。", "growth", ["38.0%", "512万吨", "642万吨"]),
    ("港口吞吐量642万吨，增长38.0%（2018年512万吨）。", "growth", ["38.0%", "512万吨", "642万吨"]),
    # what a first comparison names is not what a second one compares
    ("营收64亿元，比计划60亿元多4亿元，比上年的58亿元增长20.3%。", "growth", ["20.3%", "58亿元", "64亿元"]),
    ("营收64亿元，超目标任务4亿元，比上年的58亿元增加8亿元。", "change", ["8亿元", "58亿元", "64亿元"]),
    ("水库蓄水64万方，低于警戒水量14万方，比上月的58万方增加8万方。", "change", ["8万方", "58万方", "64万方"]),
    ("装机6412万千瓦，超过水电1286万千瓦，比上年末的5812万千瓦增加700万千瓦。", "change", ["700万千瓦", "5812万千瓦", "6412万千瓦"]),
    ("进度64.3%，比时序进度75%慢10.7个百分点，比上年的62.1%快4.2个百分点。", "point_change", ["4.2个百分点", "62.1%", "64.3%"]),
    ("负债率54.3%，低于警戒线70%约15.7个百分点，比上年末57.2%下降1.9个百分点。", "point_change", ["1.9个百分点", "57.2%", "54.3%"]),
    ("完成投资86.4亿元，年度计划80亿元，比去年的72亿元增长11.1%。", "growth", ["11.1%", "72亿元", "86.4亿元"]),
    # a level that has its own bound, or is what a comparison led to
    ("营收超过64亿元，比上年的58亿元增长5.3%。", "growth", ["5.3%", "58亿元", "64亿元"]),
    ("营收比年初增长4.2%至64亿元，比2019年的58亿元增长20.3%。", "growth", ["20.3%", "58亿元", "64亿元"]),
    ("住户存款占比64.3%，比上年的62.1%提高4.2个百分点。", "point_change", ["4.2个百分点", "62.1%", "64.3%"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "figures"), FROM_IT, ids=[row[0] for row in FROM_IT])
def test_a_change_is_from_the_base_that_it_is_told_of(
    judged: Judge, text: str, kind: str, figures: list[str]
) -> None:
    holds = "增长9.1%" in text
    assert (figures, "consistent" if holds else "inconsistent") in judged(text, kind)
