"""Levels with an increase and its rate, and an increase over the base that it is told from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    # an increase over the base that it is told from, where no level is told
    ("在岗职工比上年末的4120人增加180人，增长4.4%。", ["4.4%", "180人", "4120人"], "consistent"),
    ("在岗职工比上年末的4120人增加180人，增长6.4%。", ["6.4%", "180人", "4120人"], "inconsistent"),
    ("产量比上年的320万吨减少32万吨，下降10%。", ["10%", "32万吨", "320万吨"], "consistent"),
    ("产量比上年的320万吨减少32万吨，下降12%。", ["12%", "32万吨", "320万吨"], "inconsistent"),
    ("保费从上年的86.3亿元增加9.2亿元，增长10.7%。", ["10.7%", "9.2亿元", "86.3亿元"], "consistent"),
    # a rate over another base
    ("存款比年初的86.3亿元增加9.2亿元，同比增长12%。", [], None),
    # how much of a plan is done may stand between
    ("税收完成24627万元，完成年初预算数60999万元的40.4%，比上年减收1070万元，下降4.2%。", ["4.2%", "1070万元", "24627万元"], "consistent"),
    ("税收完成24627万元，完成年初预算数60999万元的40.4%，比上年减收1070万元，下降6.8%。", ["6.8%", "1070万元", "24627万元"], "inconsistent"),
    ("修建公路86.4公里，占年度计划120公里的72%，同比增加6.4公里，增长8%。", ["8%", "6.4公里", "86.4公里"], "consistent"),
    ("外资到位3.24亿美元，为全年目标4.5亿美元的72%，增加0.24亿美元，增长8%。", ["8%", "0.24亿美元", "3.24亿美元"], "consistent"),
    ("入库粮食52万吨，完成计划65万吨的80%，比去年多收4万吨，增长8.3%。", ["8.3%", "4万吨", "52万吨"], "consistent"),
    # what has gathered is of no other kind than what it gained
    ("截至2018年8月底，累计完成房产税36552万元，增加2362万元，增长6.91%。", ["6.91%", "2362万元", "36552万元"], "consistent"),
    ("截至2018年8月底，累计销售商品房3655套，增加236套，增长6.9%。", ["6.9%", "236套", "3655套"], "consistent"),
    ("截至2018年8月底，累计完成房产税36552万元，增加2362万元，增长8.91%。", ["8.91%", "2362万元", "36552万元"], "inconsistent"),
    # the level itself is told elsewhere
    ("全县人口与2010年第六次人口普查的133.97万人相比，增加7.21万人，增长5.38%。", ["5.38%", "7.21万人", "133.97万人"], "consistent"),
    ("全县人口与2010年第六次人口普查的133.97万人相比，增加7.21万人，增长7.38%。", ["7.38%", "7.21万人", "133.97万人"], "inconsistent"),
    ("耕地面积同上年的48.6万亩相比，减少1.2万亩，下降2.47%。", ["2.47%", "1.2万亩", "48.6万亩"], "consistent"),
    ("企业户数与2018年末的826家相比，增加74家，增长8.96%。", ["8.96%", "74家", "826家"], "consistent"),
    ("里程比2015年的3200公里增加160公里，年均增长1%。", [], None),
    # a yearly mean may follow the rate
    ("全镇户籍人口48216人，比五年前增加2816人，增长6.2%，年均增长1.21%。", ["6.2%", "2816人", "48216人"], "consistent"),
    ("全镇户籍人口48216人，比五年前增加2816人，增长8.2%，年均增长1.21%。", ["8.2%", "2816人", "48216人"], "inconsistent"),
    ("林地与2012年的36520亩相比，增加1480亩，增长4.05%，年平均增长率为0.40%。", ["4.05%", "1480亩", "36520亩"], "consistent"),
    # and what brought it
    ("净利润8824.5万元，同比减少615.2万元，下降6.52%，主要是由于政府补贴减少1860万元。", ["6.52%", "615.2万元", "8824.5万元"], "consistent"),
    ("净利润8824.5万元，同比减少615.2万元，下降9.52%，主要是由于政府补贴减少1860万元。", ["9.52%", "615.2万元", "8824.5万元"], "inconsistent"),
    ("销量3.2万台，增加0.4万台，增长14.29%，得益于新门店增加36家。", ["14.29%", "0.4万台", "3.2万台"], "consistent"),
    # how much of a plan it is, whether that is called 预算 or 预算数
    ("市级收入86420万元，为调整预算数的100.66%，比上年增收5230万元，增长6.44%。", ["6.44%", "5230万元", "86420万元"], "consistent"),
    ("市级收入86420万元，为调整预算数的100.66%，比上年增收5230万元，增长9.44%。", ["9.44%", "5230万元", "86420万元"], "inconsistent"),
    ("教育支出4260万元，为年初预算数的96.8%，比上年增支315万元，增长7.98%。", ["7.98%", "315万元", "4260万元"], "consistent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_the_rate_is_the_increase_over_what_was_before(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "growth") == told(operands, verdict)
