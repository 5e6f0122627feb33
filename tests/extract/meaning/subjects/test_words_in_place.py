"""学前三年毛入园率, 拓展到58平方公里: words that are part of a name, and those that only tell what came of it."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    ("学前三年毛入园率91%。", ["学前三年毛入园率"]),
    (
        "学前教育三年毛入园率达92.3%，九年义务教育巩固率98%。",
        ["学前教育三年毛入园率", "九年义务教育巩固率"],
    ),
    ("城区面积由42平方公里拓展到58平方公里。", ["城区面积", "城区面积"]),
    ("建成区面积由42平方公里扩展至58平方公里。", ["建成区面积", "建成区面积"]),
    ("服务网点由12个扩容到58个。", ["服务网点数", "服务网点数"]),
    ("线路由42公里延伸到58公里。", ["线路长度", "线路长度"]),
    ("1000辆共享亲子车落户郑州。", ["共享亲子车数"]),
    ("落户奖励30万元。", ["落户奖励"]),
    ("36人涉嫌犯罪。", ["涉嫌犯罪人数"]),
    ("20人晋级决赛，晋级名额12个。", ["晋级决赛人数", "晋级名额"]),
    # how bad it is, as with 中度 and 重度
    ("轻度污染38天、中度污染7天、重度污染2天。", ["轻度污染时间", "中度污染时间", "重度污染时间"]),
    ("轻度贫血率3%，轻度失能老人12人。", ["轻度贫血率", "轻度失能老人数"]),
    # where on a road, which counts nothing
    ("车辆行至G318线K1260+300处侧翻。", []),
    ("列车行至莱荣高铁DK128+700—128+925路基段。", []),
]
"""Texts, and what each figure measures."""


@pytest.mark.parametrize(("text", "indicators"), TABLE)
def test_words_stand_in_the_name_or_not(text: str, indicators: list[str]) -> None:
    assert [figure.indicator for figure in extract_text(text).figures] == indicators
