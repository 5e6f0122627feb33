"""A change between two levels of one thing that the text tells one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, kind, operands, verdict; no operands and None where nothing is to be said
    ("2015年产量为53.3万吨，到2020年达到66.6万吨，增长了0.25倍。", "growth", ["0.25倍", "53.3万吨", "66.6万吨"], "consistent"),
    ("2015年产量为53.3万吨，到2020年达到66.6万吨，增长了0.85倍。", "growth", ["0.85倍", "53.3万吨", "66.6万吨"], "inconsistent"),
    ("2015年保有量为100.5万辆。2018年，这一数字上升至120.6万辆，增幅达20.0%。", "growth", ["20.0%", "100.5万辆", "120.6万辆"], "consistent"),
    ("2016年进口总额为120.0亿元，2015年为100.0亿元，一年间增长20.0%。", "growth", ["20.0%", "100.0亿元", "120.0亿元"], "consistent"),
    ("2016年进口总额为120.0亿元，2015年为100.0亿元，一年间增长26.0%。", "growth", ["26.0%", "100.0亿元", "120.0亿元"], "inconsistent"),
    ("与2015年的100.0亿元相比，2016年进口总额增长20.0%，为120.0亿元。", "growth", ["20.0%", "100.0亿元", "120.0亿元"], "consistent"),
    ("2015年进口总额为100.0亿元，2016年为120.0亿元，一年增加20.0亿元。", "change", ["20.0亿元", "100.0亿元", "120.0亿元"], "consistent"),
    ("2015年进口总额为100.0亿元，2016年为120.0亿元，一年增加26.0亿元。", "change", ["26.0亿元", "100.0亿元", "120.0亿元"], "inconsistent"),
    ("从2011年的61532.7万元到2019年的146995.8万元，实际使用外资增长1.4倍。", "growth", ["1.4倍", "61532.7万元", "146995.8万元"], "consistent"),
    ("进口总额比上年增加20.0亿元，达到120.0亿元，同比增长20.0%。", "growth", ["20.0%", "20.0亿元", "120.0亿元"], "consistent"),
    ("2023年平均时速86.0公里，2024年89.4公里，增长4.0%。", "growth", ["4.0%", "86.0公里", "89.4公里"], "consistent"),
    ("2023年平均时速86.0公里，2024年平均时速89.4公里，增长9.0%。", "growth", ["9.0%", "86.0公里", "89.4公里"], "inconsistent"),
    ("2020年平均产量86.0吨，2024年平均产量89.4吨，增长4.0%。", "growth", ["4.0%", "86.0吨", "89.4吨"], "consistent"),
    # what takes a level up is no other indicator: the base of the profit is none of the sales
    ("2023年营收8.18亿元，净利润为1.99亿元，与上年同期的1.94亿元相比有所增长。该公司2023年销售额下降1.4%至8.18亿元。", "growth", [], None),
    # points between two percentages, the later of which may be told first
    ("2022年末城镇化率为60.5%，2023年末为61.4%，提高1.9个百分点。", "point_change", ["1.9个百分点", "60.5%", "61.4%"], "inconsistent"),
    ("2023年末城镇化率61.4%，2022年末为60.5%，提高1.9个百分点。", "point_change", ["1.9个百分点", "60.5%", "61.4%"], "inconsistent"),
    ("2023年毛利率42.1%，2022年毛利率40.6%，提高1.5个百分点。", "point_change", ["1.5个百分点", "40.6%", "42.1%"], "consistent"),
    ("2022年、2023年入住率分别为40.6%、42.1%，提高2.5个百分点。", "point_change", ["2.5个百分点", "40.6%", "42.1%"], "inconsistent"),
    ("2023年捐款86亿元，2022年82亿元，增加6亿元。", "change", ["6亿元", "82亿元", "86亿元"], "inconsistent"),
    ("2023年末森林覆盖率61.4%，2022年末为60.5%，分别提高0.9个和0.4个百分点。", "point_change", ["0.9个", "60.5%", "61.4%"], "consistent"),
    ("2020年入住率为40.6%，2023年为46.1%，提高1.5个百分点。", "point_change", [], None),
    ("2023年农业占比5.2%，2022年工业占比42.6%，提高1.2个百分点。", "point_change", [], None),
    ("2022年失业率5.2%，2023年失业率5.0%，低于全国0.4个百分点。", "point_change", [], None),
    ("2023年末存款486.2亿元，2022年末452.1亿元，增加34.1亿元，其中住户存款增加26.8亿元。", "change", ["34.1亿元", "452.1亿元", "486.2亿元"], "consistent"),
    ("2023年捐款86亿元，2022年82亿元，增加6亿元用于教育。", "change", [], None),
    ("2022年、2023年净利率分别为8.6%、9.2%，毛利率提高1.8个百分点。", "point_change", [], None),
    # years apart, a rate may be the one against the year before
    ("2015年产量为53.3万吨，2020年达到66.6万吨，增长3.1%。", "growth", [], None),
    ("2015年产量为53.3万吨，2020年达到66.6万吨，同比增长3.1%。", "growth", [], None),
    # of a list of years, each rate is against the year before
    ("2023-2025年营业收入分别为4.39/6.18/8.65亿元，同比增长75%/41%/40%。", "growth", ["40%", "6.18", "8.65亿元"], "consistent"),
    ("2023-2025年营业收入分别为4.39/6.18/8.65亿元，同比增长75%/41%/49%。", "growth", ["49%", "6.18", "8.65亿元"], "inconsistent"),
    ("2023-2025年营业收入分别为4.39/6.18/8.65亿元，2023年同比增长75%。", "growth", [], None),
    # 环比 of months and quarters, but not where it may be adjusted for the season
    ("2023年三季度销量486.2万台，四季度销量562.4万台，环比增长15.7%。", "growth", ["15.7%", "486.2万台", "562.4万台"], "consistent"),
    ("2023年3月份发电量86.42亿千瓦时，4月份发电量81.26亿千瓦时，环比下降9.6%。", "growth", ["9.6%", "86.42亿千瓦时", "81.26亿千瓦时"], "inconsistent"),
    ("2023年一季度284997亿元，二季度308038亿元，环比增长0.5%。", "growth", [], None),
    ("2023年三季度5.62亿元，四季度6.18亿元，季调后环比增长1.2%。", "growth", [], None),
    ("2023年3月份发电量86.42亿千瓦时，4月份发电量81.26亿千瓦时，季节调整后环比增长0.6%。", "growth", [], None),
    ("2023年3月份社会消费品零售总额37855亿元，4月份社会消费品零售总额34910亿元，环比增长0.49%。", "growth", [], None),
    ("2023年三季度固定资产投资86.2亿元，四季度固定资产投资92.6亿元，环比增长0.8%。", "growth", [], None),
    ("专利由2009年的26822件增加到2014年的37796件，为2009年的1.41倍。", "ratio", ["1.41倍", "37796件", "26822件"], "consistent"),
    ("专利由2009年的26822件增加到2014年的37796件，为2009年的1.81倍。", "ratio", ["1.81倍", "37796件", "26822件"], "inconsistent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "operands", "verdict"), ROWS)
def test_a_change_between_levels_told_apart(
    judged: Judge, text: str, kind: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, kind) == told(operands, verdict)
