"""What a part, or the next of a list, takes over of what was told before it: the measure, the deed, and for how many."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "an amount of a branch, whatever its whole is called": [
        (
            "完成投资120亿元，其中制造业46亿元，房地产业52亿元。",
            ["投资", "制造业投资", "房地产业投资"],
        ),
        (
            "实现产值480亿元，其中制造业360亿元，采矿业40亿元。",
            ["产值", "制造业产值", "采矿业产值"],
        ),
        (
            "固定资产投资320亿元，其中工业投资140亿元，其中制造业98亿元。",
            ["固定资产投资", "工业投资", "制造业投资"],
        ),
        ("实现税收32亿元，其中工业12亿元，建筑业5亿元。", ["税收", "工业税收", "建筑业税收"]),
        (
            "税收收入32亿元，其中制造业12亿元，房地产业5亿元。",
            ["税收收入", "制造业税收收入", "房地产业税收收入"],
        ),
        ("缴纳税金3.6亿元，其中房地产业1.2亿元。", ["税金", "房地产业税金"]),
        (
            "实现销售收入480亿元，其中批发业360亿元，零售业40亿元。",
            ["销售收入", "批发业销售收入", "零售业销售收入"],
        ),
        ("债券发行额320亿元，其中制造业80亿元。", ["债券发行额", "制造业债券发行额"]),
        ("装机容量320万千瓦，其中风电120万千瓦。", ["装机容量", "风电装机容量"]),
        (
            "全年货运总量5600万吨，其中公路4800万吨，水路620万吨。",
            ["货运总量", "公路货运总量", "水路货运总量"],
        ),
        ("货物运输量5600万吨，其中铁路620万吨。", ["货物运输量", "铁路货物运输量"]),
        (
            "旅客发送量3200万人次，其中铁路1200万人次。",
            ["旅客发送量", "铁路旅客发送量"],
        ),
        ("财政收入20亿元，其中税收15亿元。", ["财政收入", "税收收入"]),
    ],
    "how long the roads and pipes of one kind are": [
        (
            "公路里程1.42万公里，其中国道620公里，高速公路480公里。",
            ["公路里程", "国道里程", "高速公路里程"],
        ),
        ("铁路营业里程4200公里，其中高铁1800公里。", ["铁路营业里程", "高铁营业里程"]),
        ("供水管网长度860公里，其中主管240公里。", ["供水管网长度", "主管长度"]),
        ("河道总长度860公里，其中干流120公里。", ["河道总长度", "干流长度"]),
        ("拆除护栏900公里，其中铁路护栏20公里。", ["拆除护栏长度", "铁路护栏长度"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_what_is_taken_over(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
