"""A list under a head that a colon closes, or 中: each member is measured as the head says."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "products, under their output": [
        (
            "主要产品产量：原煤862万吨，增长4.2%；化肥36万吨，下降1%；布1.2亿米；彩电86万台。",
            ["原煤产量", "原煤产量增速", "化肥产量", "化肥产量增速", "布产量", "彩电产量"],
        ),
        (
            "2023年，主要农产品产量：粮食86万吨；蔬菜186万吨；禽蛋12万吨。",
            ["粮食产量", "蔬菜产量", "禽蛋产量"],
        ),
        (
            "主要产品产量中，水泥186万吨，增长3%；钢材62万吨。",
            ["水泥产量", "水泥产量增速", "钢材产量"],
        ),
        (
            "主要工业产品产量中，水泥产量186万吨；服装1264万件，下降2%；汽车8.6万辆。",
            ["水泥产量", "服装产量", "服装产量增速", "汽车产量"],
        ),
    ],
    "goods, under the trade in them": [
        (
            "主要商品出口：机电产品32亿元，增长12%；纺织品18亿元。",
            ["机电产品出口", "机电产品出口增速", "纺织品出口"],
        ),
        ("主要商品出口：机电产品增长12%；纺织品下降2%。", ["机电产品出口增速", "纺织品出口增速"]),
        ("主要商品进口：原油3.2万吨；集成电路86亿个。", ["原油进口", "集成电路进口数"]),
    ],
    "branches, under what is divided by them": [
        (
            "增加值分行业看：工业42亿元，增长6%；建筑业12亿元。",
            ["工业增加值", "工业增加值增速", "建筑业增加值"],
        ),
        ("分行业固定资产投资：制造业42亿元；房地产业12亿元。", ["制造业投资", "房地产业投资"]),
        ("财政支出：教育42亿元；社会保障和就业21亿元。", ["教育支出", "社会保障和就业支出"]),
        ("贷款余额：住户860亿元；企业1200亿元。", ["住户贷款余额", "企业贷款余额"]),
        ("货运量：铁路1200万吨；公路8600万吨。", ["铁路货运量", "公路货运量"]),
        ("播种面积：小麦42万亩；玉米36万亩。", ["小麦播种面积", "玉米播种面积"]),
        (
            "限额以上零售额中，粮油食品类4.1亿元；饮料类1.2亿元；化妆品类3.2亿元，增长12%。",
            ["粮油食品类零售额", "饮料类零售额", "化妆品类零售额", "化妆品类零售额增速"],
        ),
    ],
    "persons, under whom they are some of": [
        ("常住人口：城镇42万人，乡村18万人。", ["城镇常住人口", "乡村常住人口"]),
        ("在校生：小学3.2万人；初中1.6万人。", ["小学在校生数", "初中在校生数"]),
    ],
    "what is measured by itself, or in another unit than the head": [
        ("主要经济指标：地区生产总值420亿元；粮食产量42万吨。", ["地区生产总值", "粮食产量"]),
        ("建设内容：厂房12万平方米，仓库3万平方米。", ["厂房面积", "仓库面积"]),
        ("项目总投资：厂房3万平方米，设备12亿元。", ["厂房面积", "设备投资"]),
        ("财政支出：社会保障支出12亿元；教师320人。", ["社会保障支出", "教师数"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_a_member_is_measured_as_its_head_says(text: str, expected: list[str]) -> None:
    figures = [figure for figure in extract_text(text).figures if figure.kind != "date"]
    assert [figure.indicator for figure in figures] == expected
