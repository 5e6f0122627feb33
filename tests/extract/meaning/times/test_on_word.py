"""What a word for a time does to the figures after it: the week that a clause opens with, the months before, a mean over years."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text
from tests.extract.meaning.tables import told

MAY = date(2024, 5, 1)
"""The day that the texts are read on."""

OPENING = [
    # the week that a clause opens with is that of its count and of what the counted come to
    ("本周29个城市库存1055万吨。", {"29个": "2024-04-29/2024-05-05", "1055万吨": "2024-04-29/2024-05-05"}),
    ("上周36家钢厂产量86万吨。", {"86万吨": "2024-04-22/2024-04-28"}),
    ("本周12个省份新增病例360例。", {"360例": "2024-04-29/2024-05-05"}),
    ("上周五3只股票成交36亿元。", {"36亿元": "2024-04-26"}),
    ("3月出口36亿元。本周，32个港口停工，吞吐量86万吨。", {"86万吨": "2024-03"}),
    ("周二，政府批准了对12家银行去年利润征收税款3亿元的方案。", {"3亿元": "2023"}),
    # sold by contract in a year, and a contract of a month
    ("本集团2023年合约销售金额1020亿元。", {"1020亿元": "2023"}),
    ("公司2024年1月合约销售面积36万平方米，合约销售额86亿元。", {"36万平方米": "2024-01", "86亿元": "2024-01"}),
    ("10月合约收报3200元。", {"3200元": "None"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OPENING)
def test_a_week_is_that_of_its_clause(text: str, expected: dict[str, str]) -> None:
    assert told(text, expected, MAY) == expected


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
