"""38个行业中29个实现增长: of those whom the number before counts, the next picks out so many by what they do."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    ("38个行业大类中29个实现增长。", ["行业大类数", "实现增长的行业大类数"]),
    ("38个行业大类中有29个实现增长，增长面76%。", ["行业大类数", "实现增长的行业大类数", "增长面"]),
    ("16个县区中12个实现正增长。", ["县区数", "实现正增长的县区数"]),
    ("35个产品中20个产量下降。", ["产品数", "产量下降的产品数"]),
    ("10个监测点中7个达到Ⅱ类水质。", ["监测点数", "达到Ⅱ类水质的监测点数"]),
    ("20个街道中有5个超过全区平均水平。", ["街道数", "超过全区平均水平的街道数"]),
    ("26个重点项目中有18个建成投产。", ["重点项目数", "建成投产的重点项目数"]),
    ("12个设区市中约8个超额完成任务。", ["设区市数", "超额完成任务的设区市数"]),
    ("15个指标中9个好于全国。", ["指标数", "好于全国的指标数"]),
    ("12家企业中8家为国有企业。", ["企业数", "国有企业数"]),
    # who they are, and not what they do
    ("100名学生中有32名男生。", ["学生数", "男生数"]),
    # no part of them is picked
    ("男子110米栏决赛中有8人参加。", [None, "参加人数"]),
    ("在3个项目中投资5亿元。", ["项目数", "投资"]),
]
"""Texts, and what each figure counts."""


@pytest.mark.parametrize(("text", "indicators"), TABLE)
def test_those_are_named_by_what_they_do(text: str, indicators: list[str]) -> None:
    assert [one.indicator for one in extract_text(text).figures] == indicators
