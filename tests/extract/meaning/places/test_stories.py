"""The place of one story of a bulletin is none of the others': texts, and the region of each figure."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

GUEST = "# 《茶乡新闻》\n\n## 摘要\n\n1.挪威客人到访茶园；\n\n## 详细\n\n### 挪威客人到访茶园\n\n挪威客人一行参观茶园。挪威代表团称赞了挪威商会。\n\n"
AT_HOME = (
    "### 全国消费增长\n\n我国消费增长5%。\n\n### 出口回升\n\n我国出口增长3%。新增企业3万家。\n\n"
)

TABLE = [
    (f"{GUEST}### 茶价走低\n\n上半年茶价下降3%。", [None]),
    (f"{GUEST}### 全国茶价走低\n\n上半年全国茶价下降3%。", ["全国"]),
    ("### 禾丰县举办车展\n\n禾丰县车展开幕。\n\n### 物价平稳\n\n物价上涨2%。", [None]),
    (f"{AT_HOME}### 日本发生地震\n\n日本灾区断水。已有12人死亡。", ["我国", "我国", "我国", None]),
    (f"{AT_HOME}### 江州市建设新港\n\n新港开工。总投资12亿元。", ["我国", "我国", "我国", None]),
    (f"{AT_HOME}### 粮价平稳\n\n粮价上涨3%。", ["我国"] * 4),
    # 全市 in another story, of the place that is named before it or in 资本市场, says nothing of this one
    (
        "### 岚川市开店\n\n岚川市一店开张。店员3人。\n\n### 无锡就医\n\n无锡全市门诊86家。\n\n### 股市\n\n资本市场活跃。费用8亿元。",
        [None, "无锡", None],
    ),
    # a report of one place has its headings, too
    (
        "# 禾丰县2023年公报\n\n## 一、综合\n\n新建学校12所。\n\n## 二、农业\n\n粮食产量3万吨。",
        ["禾丰县"] * 2,
    ),
    ("一、综合\n禾丰县新建学校12所。\n\n二、农业\n全县粮食产量3万吨。", ["禾丰县"] * 2),
    (
        "禾丰县公报\n目录\n一、综合\n二、农业\n\n一、综合\n新建学校12所。\n\n二、农业\n粮食产量3万吨。",
        ["禾丰县"] * 2,
    ),
    (
        f"{AT_HOME}三、支持江州市\n\n江州市新港开工。总投资12亿元。",
        ["我国"] * 4,
    ),
]


@pytest.mark.parametrize(("text", "regions"), TABLE)
def test_the_place_of_one_story_is_none_of_another(text: str, regions: list[str | None]) -> None:
    figures = [one for one in extract_text(text).figures if one.kind not in ("date", "ordinal")]
    assert [one.region for one in figures] == regions
