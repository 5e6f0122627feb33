"""What the catalogue knows a name as, and what it is no name of."""

from __future__ import annotations

import pytest

from flows.extract.meaning.nouns.names.naming import standard
from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what is paid for, and whose price moves, is no amount of it": [
        ("面粉每斤2.8元，鸡蛋5.6元。", ["面粉价格", "鸡蛋价格"]),
        ("鸡蛋上涨3.7%，蔬菜下跌2%。", ["鸡蛋增速", "蔬菜增速"]),
        ("全市日均供应鸡蛋86吨、蔬菜320吨。", ["日均鸡蛋供应量", "日均蔬菜供应量"]),
    ],
    "what a whole country makes is called otherwise than what a province does": [
        ("法国GDP同比增长0.5%。", ["国内生产总值增速"]),
        ("我国GDP突破120万亿元。", ["国内生产总值"]),
        ("云泽市GDP突破1200亿元。", ["地区生产总值"]),
        ("全年国内生产总值126万亿元，增长5.2%。", ["国内生产总值", "国内生产总值增速"]),
        ("全国人均GDP达到8.9万元。", ["人均国内生产总值"]),
        ("全县人均GDP达到8.9万元。", ["人均地区生产总值"]),
    ],
    "a family of one character": [
        ("垃圾分类处理率98%。", [Means("98%", "垃圾分类处理率", "rates")]),
        ("招标控制价1300万元。", [Means("1300万元", "招标控制价", "prices")]),
        ("挂号费50元。", [Means("50元", "挂号费", "fees")]),
        ("支付购房款200万元。", [Means("200万元", "购房款", "payments")]),
        ("两种力量。", [Means("两种", "力量", "kinds")]),
    ],
    "a rate of a fee is none of a tax": [
        ("基金管理费率为1.2%。", [Means("1.2%", "基金管理费率", "fee_rate")]),
        ("失业保险费率降至1%。", [Means("1%", "失业保险费率", "fee_rate")]),
        ("车辆购置税税率为10%。", [Means("10%", "车辆购置税税率", "tax_rate")]),
        ("公路建设费征收率为2%。", [Means("2%", "公路建设费征收率", "tax_rate")]),
    ],
}


@each(TABLE)
def test_a_name_is_what_the_catalogue_knows(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


@pytest.mark.parametrize("what", ["桥梁", "公园", "门店", "国家标准", "活跃用户"])
def test_quantity_is_number(what: str) -> None:
    """桥梁数量 is 桥梁数: the catalogue knows both by the same code."""
    _, of_quantity, _ = standard(f"{what}数量")
    _, of_number, _ = standard(f"{what}数")
    assert of_quantity is not None
    assert of_quantity == of_number
