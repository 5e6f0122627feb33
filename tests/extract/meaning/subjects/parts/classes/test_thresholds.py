"""The bound of a class of events, and the class: 一次死亡3人以上事故7起."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "how many died or were hurt in each": [
        (
            "全市发生一次死亡3人以上道路交通事故7起，造成26人死亡。",
            [
                Means("3人", "一次死亡人数", code=None),
                Means("7起", "一次死亡3人以上道路交通事故数"),
                Means("26人", "一次死亡3人以上道路交通事故死亡人数"),
            ],
        ),
        (
            "今年未发生一次死亡10人以上重大事故，较大事故2起。",
            [Means("10人", "一次死亡人数"), Means("2起", "较大事故数")],
        ),
        (
            "矿山一次伤亡10人以上事故1起。",
            [Means("10人", "一次伤亡人数"), Means("1起", "一次伤亡10人以上事故数")],
        ),
        (
            "全年一次死亡5人以上的水上事故4起。",
            [Means("5人", "一次死亡人数"), Means("4起", "一次死亡5人以上的水上事故数")],
        ),
        (
            "疲劳驾驶占一次死亡3人以上事故的一半。",
            [
                Means("3人", "一次死亡人数"),
                Means("一半", "疲劳驾驶占一次死亡3人以上事故的比重"),
            ],
        ),
    ],
    "what each of them cost": [
        (
            "全年发生单次损失100万元以上火灾3起。",
            [Means("100万元", "单次损失"), Means("3起", "单次损失100万元以上火灾数")],
        ),
    ],
    "of how much each was": [
        (
            "一次性投资500万元以上的项目36个。",
            [Means("500万元", "投资"), Means("36个", "一次性投资500万元以上的项目数")],
        ),
    ],
}


ALONE = [
    ("受理单笔50万元以上贷款申请86件。", "单笔50万元以上贷款申请数"),
    ("查处单笔10万元以上案件38件。", "单笔10万元以上案件数"),
]


@pytest.mark.parametrize(("text", "indicator"), ALONE)
def test_the_class_is_counted(text: str, indicator: str) -> None:
    assert extract_text(text).figures[-1].indicator == indicator


@each(TABLE)
def test_a_class_is_told_by_its_bound(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
