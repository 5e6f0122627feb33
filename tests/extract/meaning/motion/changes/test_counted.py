"""Those that are counted by how they moved."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

COUNTED = [
    ("技术含量较高的5个行业小类完成产值320亿元。", "5个", "level", "行业小类数"),
    ("风险较低的3个小区解除封控。", "3个", "level", "小区数"),
    ("收入较高的10家企业缴税3亿元。", "10家", "level", "企业数"),
    ("海拔较高的2座山峰终年积雪。", "2座", "level", "山峰数"),
    ("排放下降的5个行业用能减少。", "5个", "level", "行业数"),
    ("产量增加的3个县获奖。", "3个", "level", "县数"),
    ("成绩提高的12名学生受到表扬。", "12名", "level", "学生数"),
    ("价格较上月下降的8个品种多为蔬菜。", "8个", "level", "品种数"),
    ("人口增长的12个县都在平原。", "12个", "level", "县数"),
    ("涨幅回落的6个城市都在沿海。", "6个", "level", "城市数"),
    # those of whom something is moved
    ("评级公司下调6家银行的信用评级。", "6家", "level", "银行数"),
    ("券商上调了近20只股票的目标价。", "20只", "level", "股票数"),
    ("医保局提高15种药品的报销比例。", "15种", "level", "药品数"),
    # what helps something else to grow
    ("市里公布推动外贸增长的九条举措。", "九条", "level", "举措数"),
    ("会议通过促进消费增长的12项政策。", "12项", "level", "政策数"),
    ("出台支持民营经济增长的八条意见。", "八条", "level", "意见数"),
    ("拉动出口增长的3个因素没有变。", "3个", "level", "因素数"),
    # and those by whom there are more or fewer
    ("增加的200名教师全部到岗。", "200名", "change", "教师增加量"),
    ("与去年相比减少的30名员工已转岗。", "30名", "change", "员工减少量"),
]
"""A move before 的: 价格下降的8个品种 says which are counted, 增加的200名教师 how many more. Text, figure, role, what it measures."""


@pytest.mark.parametrize(("text", "quote", "role", "indicator"), COUNTED)
def test_move_before_those_counted(text: str, quote: str, role: str, indicator: str) -> None:
    figures = [one for one in extract_text(text).figures if one.text == quote]
    assert [(one.role, one.indicator) for one in figures] == [(role, indicator)]
