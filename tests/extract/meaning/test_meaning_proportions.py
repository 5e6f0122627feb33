"""A level told as a part or a multiple of a base: its name, and that what follows is said of the level."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "so much of what was planned": [
        (
            "社保基金支出640亿元，为年初预算的71.5%，同比增长4.8%。",
            [
                Means("640亿元", "社保基金支出"),
                Means("71.5%", "社保基金支出年初预算完成率"),
                Means("4.8%", "社保基金支出增速"),
            ],
        ),
        (
            "民生支出90亿元，为调整预算的88.2%，同比增支6亿元。",
            [
                Means("90亿元", "民生支出"),
                Means("88.2%", "民生支出调整预算完成率"),
                Means("6亿元", "民生支出增加量", sign="+"),
            ],
        ),
        (
            "发行债券40亿元，达年度计划的52%。",
            [Means("40亿元", "债券"), Means("52%", "债券年度计划完成率")],
        ),
        (
            "造林面积12万亩，完成全年任务的96.4%。",
            [Means("12万亩", "造林面积"), Means("96.4%", "造林面积全年任务完成率")],
        ),
        (
            "税收收入8亿元，已完成年度目标的六成，增长5%。",
            [
                Means("8亿元", "税收收入"),
                Means("六成", "税收收入年度目标完成率"),
                Means("5%", "税收收入增速"),
            ],
        ),
        ("完成全年任务的65%。", [Means("65%", "任务完成率")]),
    ],
    "so much of another amount": [
        (
            "研发费用6亿元，相当于销售收入的8%，同比增长12%。",
            [
                Means("6亿元", "研发费用"),
                Means("8%", "研发费用与销售收入之比"),
                Means("12%", "研发费用增速"),
            ],
        ),
        (
            "城镇化率达58%；出口额相当于GDP的30%。",
            [Means("58%", "城镇化率"), Means("30%", "出口额与GDP之比")],
        ),
        (
            "工业用电量为全社会用电量的67%，增长3%。",
            [Means("67%", "工业用电量占全社会用电量的比重"), Means("3%", "工业用电量增速")],
        ),
        (
            "茶叶产量3万吨，约为去年同期的九成。",
            [Means("3万吨", "茶叶产量"), Means("九成", "茶叶产量与去年同期之比")],
        ),
        ("地铁客流量达到平日的80%。", [Means("80%", "地铁客流量与平日之比")]),
    ],
    "so many times another amount": [
        (
            "包裹量30亿件，是2015年的2.4倍，比上年增长9%。",
            [
                Means("30亿件", "包裹量"),
                Means("2.4倍", "包裹量与2015年之比"),
                Means("9%", "包裹量增速"),
            ],
        ),
        ("甲病发病率是全国平均水平的3.1倍。", [Means("3.1倍", "甲病发病率与全国平均水平之比")]),
        (
            "装机容量80万千瓦，为投产初期的4倍。",
            [Means("80万千瓦", "装机容量"), Means("4倍", "装机容量与投产初期之比")],
        ),
        ("农村电商销售额相当于上年的1.7倍。", [Means("1.7倍", "农村电商销售额与上年之比")]),
        (
            "海水养殖产量5万吨，为淡水养殖产量的2倍。",
            [Means("5万吨", "海水养殖产量"), Means("2倍", "海水养殖产量与淡水养殖产量之比")],
        ),
    ],
    "no base": [
        ("其市场份额达到创纪录的45%。", [Means("45%", "市场份额")]),
        ("本次贷款利率为最低的3%。", [Means("3%", "贷款利率")]),
        ("佣金比例为成交价的2%。", [Means("2%", "佣金比例")]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_level_is_told_as_so_much_of_its_base(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
