"""A measure that is told part by part: the parts after it, over the same time as the whole, or by whom they were carried."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "the measure stands first, then each part": [
        ("供水普及率城市99%、县城96%。", ["城市供水普及率", "县城供水普及率"]),
        (
            "污水处理率市区98.5%、县城95.2%、建制镇72%。",
            ["市区污水处理率", "县城污水处理率", "建制镇污水处理率"],
        ),
        (
            "居民人均可支配收入城镇49283元、农村20133元。",
            ["城镇居民人均可支配收入", "农村居民人均可支配收入"],
        ),
        ("恩格尔系数城镇29.5%、农村33%。", ["城镇恩格尔系数", "农村恩格尔系数"]),
        ("平均预期寿命男性76.2岁、女性81.5岁。", ["男性平均预期寿命", "女性平均预期寿命"]),
        ("低保标准城市每月760元、农村每月560元。", ["城市低保标准", "农村低保标准"]),
        ("销售额线上320亿元、线下560亿元。", ["线上销售额", "线下销售额"]),
    ],
    "the town itself, without 其中": [
        (
            "全市社会消费品零售总额2100亿元，市区1300亿元，县域800亿元。",
            ["社会消费品零售总额", "市区社会消费品零售总额", "县域社会消费品零售总额"],
        ),
        ("年末全市常住人口560万人，市区210万人。", ["常住人口", "市区常住人口"]),
        ("全市中小学校320所，市区86所。", ["中小学校数", "市区中小学校数"]),
        (
            "全市用电量85亿千瓦时，其中市区32亿千瓦时，县域53亿千瓦时。",
            ["用电量", "市区用电量", "县域用电量"],
        ),
        ("县城建成区面积12平方公里。", ["县城建成区面积"]),
    ],
    "who carried or saw a part of those told in persons and times": [
        (
            "全省发送旅客1200万人次，其中铁路450万人次，公路700万人次，民航50万人次。",
            ["发送旅客人次", "铁路发送旅客人次", "公路发送旅客人次", "民航发送旅客人次"],
        ),
        (
            "全市接待游客1200万人次，其中景区450万人次，乡村旅游点700万人次。",
            ["接待游客人次", "景区接待游客人次", "乡村旅游点接待游客人次"],
        ),
        (
            "全市总诊疗人次1200万人次，其中医院450万人次，基层机构700万人次。",
            ["总诊疗人次", "医院诊疗人次", "基层机构诊疗人次"],
        ),
        # those who come themselves
        (
            "接待游客1200万人次，其中境外游客45万人次。",
            ["接待游客人次", "接待境外游客人次"],
        ),
    ],
}
MEANS: list[tuple[str, list[tuple[str | None, str | None]]]] = [
    (
        "日均客流量320万人次，其中地铁210万人次、公交110万人次。",
        [
            ("日均客流量", "person_time/d"),
            ("日均地铁客流量", "person_time/d"),
            ("日均公交客流量", "person_time/d"),
        ],
    ),
    (
        "月均用电量3.2亿千瓦时，其中工业2.1亿千瓦时，居民0.6亿千瓦时。",
        [("月均用电量", "kWh/mo"), ("月均工业用电量", "kWh/mo"), ("月均居民用电量", "kWh/mo")],
    ),
    (
        "日均发送旅客120万人次，其中铁路45万人次。",
        [("发送旅客人次", "person_time/d"), ("铁路发送旅客人次", "person_time/d")],
    ),
    # no part: a sum over a longer time
    (
        "日均产量320吨，其中一季度累计产量2.9万吨。",
        [("日均产量", "kg/d"), ("产量", "kg")],
    ),
    ("日均客流量32万人次，全年累计客流量1.2亿人次。", [("日均客流量", "person_time/d"), ("客流量", "person_time")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_what_a_part_after_its_measure_is_called(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected


@pytest.mark.parametrize(("text", "expected"), MEANS)
def test_that_parts_of_a_mean_are_means(
    text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    found = extract_text(text).figures
    assert [(one.indicator, one.canonical_unit) for one in found if one.kind != "date"] == expected
