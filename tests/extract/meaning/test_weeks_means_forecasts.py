"""When figures are told of, and whether they are foreseen: a text, its figures in order, and the time, basis or aim of each."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text

READ_ON = date(2024, 7, 5)
WEEK, LAST_WEEK = "2024-07-01/2024-07-07", "2024-06-24/2024-06-30"

PERIODS = [
    # what is sold by contract, and contracts that a month names
    ("集团2023年合约销售金额20亿元，营业收入12亿元。", {"20亿元": "2023", "12亿元": "2023"}),
    ("公司2023年6月合约销售面积80万平方米。", {"80万平方米": "2023-06"}),
    ("2023年末合约负债3亿元。", {"3亿元": "2023-12-31"}),
    ("2024年5月原油价格70美元。9月合约报80美元。", {"80美元": "2024-05"}),
    # a week that opens its clause is that of the sentence, and of the paragraph that it opens
    ("本周29个城市钢材库存55万吨，螺纹钢库存30万吨。", {"55万吨": WEEK, "30万吨": WEEK}),
    ("上周，500个市场鸡蛋价格10元，猪肉价格30元。", {"10元": LAST_WEEK, "30元": LAST_WEEK}),
    ("本周库存55万吨。线材产量30万吨。", {"30万吨": WEEK}),
    ("2024年5月出口9亿元。本周库存5吨，产量3吨。进口2亿元。", {"3吨": WEEK, "2亿元": "2024-05"}),
    ("2024年5月物价涨3%。周四加息25个基点，失业率为4%。", {"4%": "2024-05"}),
    ("上周成交5亿元，2023年成交90亿元。", {"5亿元": LAST_WEEK, "90亿元": "2023"}),
    # the months before the one that the sentence has named, or those from January on
    ("2023年7月失业率4%，前两个月就业人数2万人，出口3亿元。", {"2万人": "2023-05/2023-06"}),
    ("2023年7月失业率4%，前两个月就业人数2万人，出口3亿元。", {"3亿元": "2023-07"}),
    ("2023年9月销量5万辆，前三个月销量12万辆，同比增长3%。", {"3%": "2023-06/2023-08"}),
    ("2023年3月出口5亿元，前两个月出口9亿元。", {"9亿元": "2023-01/2023-02"}),
    ("2023年7月出口5亿元。前两个月出口9亿元。", {"9亿元": "2023-01/2023-02"}),
    ("2024年6月出口5亿元，今年前两个月出口9亿元。", {"9亿元": "2024-01/2024-02"}),
    ("2023年7月出口5亿元，与前两个月持平，进口4亿元。", {"4亿元": "2023-07"}),
    # the mean over years that something is held against tells no time of it
    ("2023年6月末蓄水量5亿立方米，较近5年均值增加8%。", {"8%": "2023-06-30"}),
    ("2023年6月产量5吨，与近三年均值相比下降2%。", {"2%": "2023-06"}),
    ("2023年6月产量5吨，比过去五年同期平均增加2%，销量4吨。", {"2%": "2023-06", "4吨": "2023-06"}),
    ("2023年6月销量5万辆，高于过去十年的平均水平2万辆。", {"2万辆": None}),
    ("2023年6月产量5吨。近5年均值为4吨。", {"4吨": None}),
    # years that a stroke parts are dealt out to a list
    ("2022/2023年营收分别为3亿元和4亿元。", {"3亿元": "2022", "4亿元": "2023"}),
    ("预计2024/2025/2026年净利润为3.2/4.1/5.0亿元。", {"3.2": "2024", "4.1": "2025"}),
]


@pytest.mark.parametrize(("text", "periods"), PERIODS)
def test_which_time_a_figure_is_of(text: str, periods: dict[str, str | None]) -> None:
    """Each figure named has its period."""
    told = {figure.text: figure.period for figure in extract_text(text, READ_ON).figures}
    assert {name: told[name] for name in periods} == periods


BASES = [
    # a quarter reckoned as if it went on for a year is measured from the one before
    ("2024年二季度GDP按年率计算增长2.8%，消费增长2.3%。", {"2.8%": "qoq", "2.3%": "qoq"}),
    ("2024年一季度，GDP折合年率下降1.8%。", {"1.8%": "qoq"}),
    ("第三季度经济按年率计算增长2%。", {"2%": "qoq"}),
    ("2024年6月新屋开工量按年率计算下降3%，同比增长1%。", {"3%": None, "1%": "yoy"}),
    ("2024年6月零售额按年下跌9.7%。", {"9.7%": "yoy"}),
    # a mean over years that a change is measured from makes it no mean of years
    ("2024年6月产量5吨，较近5年均值增加8%，同比增加1%。", {"8%": None, "1%": "yoy"}),
    ("2024年6月产量5吨，比前五年平均产量增加3%。", {"3%": None}),
    ("近五年产量年均增长3%。", {"3%": "average_annual"}),
    # since the beginning of the year, which has no code, and what goes with it
    ("2024年6月末贷款余额5亿元，比年初增加1亿元，增长26%。", {"1亿元": None, "26%": None}),
    ("2024年6月末贷款余额5亿元，比上年末增加1亿元，增长26%。", {"1亿元": "yoy", "26%": "yoy"}),
]


@pytest.mark.parametrize(("text", "bases"), BASES)
def test_what_a_change_is_measured_against(text: str, bases: dict[str, str | None]) -> None:
    """Each figure named has its basis."""
    told = {figure.text: figure.basis for figure in extract_text(text, READ_ON).figures}
    assert {name: told[name] for name in bases} == bases


TARGETS = [
    # an item of a noun and its number goes on with what opens the list
    ("预计实现产值9亿元，增长5%；零售额4亿元，增长8%。", {"4亿元": True, "8%": True}),
    ("预计全年生产总值增长6%；工业增加值增长8%；投资增长10%左右。", {"8%": True, "10%": True}),
    ("力争新增就业5万人；失业率控制在4%以内。", {"4%": True}),
    ("预计全年营收9亿元；目前在手订单3亿元。", {"3亿元": False}),
    ("预计全年营收9亿元；2023年营收为2亿元。", {"2亿元": False}),
    ("甲厂拟投资5亿元；乙厂利润3亿元。", {"5亿元": True, "3亿元": False}),
    ("2023年营收9亿元；净利润3亿元。", {"3亿元": False}),
    # a forecast goes on with a later year, and not with an earlier one
    ("机构预计2024年经济增长2.6%，2025年增长2.7%。", {"2.6%": True, "2.7%": True}),
    ("机构预计今年经济增长2.6%，明年增长2.7%。", {"2.7%": True}),
    ("预计2024年销量2万辆，2025年、2026年分别为3万辆和4万辆。", {"3万辆": True, "4万辆": True}),
    ("机构预计2024年经济增长2.6%，2023年增长2.7%。", {"2.7%": False}),
    # by how much each of the years foreseen is more, and the price held against it
    (
        "预计2024-2025年净利润分别为3亿元、4亿元，同比增长20%、33%，对应PE分别为20倍、16倍。",
        {"4亿元": True, "20%": True, "33%": True, "20倍": True, "16倍": True},
    ),
    ("预计明年净利润5亿元，同比增长20%。", {"20%": True}),
    ("预计净利润5亿元，上年净利润4亿元，同比增长20%。", {"4亿元": False, "20%": False}),
    # the range of a rate as it is, and one that is aimed at
    ("联邦基金利率目标区间维持在5.25%。", {"5.25%": False}),
    ("央行将通胀目标区间设定为3%以内。", {"3%": True}),
]


@pytest.mark.parametrize(("text", "targets"), TARGETS)
def test_what_is_foreseen(text: str, targets: dict[str, bool]) -> None:
    """Each figure named is a target or is none."""
    told = {figure.text: figure.target for figure in extract_text(text).figures}
    assert {name: told[name] for name in targets} == targets
