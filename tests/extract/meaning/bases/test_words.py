"""The words of a clause that say what its change is measured against."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

ROWS = [
    # text, the figure, the basis
    # the mean of one year is no mean of changes
    ("PM2.5年均浓度下降3.1%。", "3.1%", None),
    ("年均气温升高0.5℃。", "0.5℃", None),
    ("铝年均价上涨3.1%。", "3.1%", None),
    ("粮食产量年均增长3.1%。", "3.1%", "average_annual"),
    ("营业收入年均增速3.1%。", "3.1%", "average_annual"),
    ("2023年空置率12.6%，较常年平均水平上升0.9个百分点。", "0.9个百分点", None),
    ("2023年降水量800毫米，比多年年平均值偏多3%。", "3%", None),
    # 同比 may only say 比
    ("2023年接待游客320万人次，同比2019年同期增长12.6%。", "12.6%", "multi_year"),
    ("2023年供气32亿立方米，同比2020年下降5%。", "5%", "multi_year"),
    ("2023年供气32亿立方米，同比 2022 年下降5%。", "5%", "yoy"),
    ("供气32亿立方米，同比2020年下降5%。", "5%", None),
    ("2023年供气32亿立方米，同比下降5%，比2020年下降9%。", "5%", "yoy"),
    # by the words beside it
    ("出口总额同比增长5.6%。", "5.6%", "yoy"),
    ("出口总额比上年增长5.6%。", "5.6%", "yoy"),
    ("出口总额比上年同期增长5.6%。", "5.6%", "yoy"),
    ("出口总额环比增长5.6%。", "5.6%", "mom"),
    ("出口总额比上月增长5.6%。", "5.6%", "mom"),
    ("出口总额年均增长5.6%。", "5.6%", "average_annual"),
    ("1—7月，出口总额同比增长5.6%。", "5.6%", "yoy"),
    ("出口总额5.6亿元。", "5.6亿元", None),
    ("截至3月底，累计发放贷款50亿元。", "50亿元", "cumulative"),
    # over a month, where that is said
    ("白银有望实现3%的月度涨幅。", "3%", "mom"),
    ("黄金创下4%的月度跌幅。", "4%", "mom"),
    ("人民币中间价录得1.2%的月度升幅。", "1.2%", "mom"),
    ("棉花价格月度涨幅达6%。", "6%", "mom"),
    ("纳指本月有望上涨3.9%。", "3.9%", None),
    # what is compared with has a noun of its own
    ("受理案件79万件，与上年同期的审判案件数量相比上升26.9%。", "26.9%", "yoy"),
    ("接待游客480万人次，与前一年同期相比增长30.9%。", "30.9%", "yoy"),
    ("订单与上月的签约量相比下降2%。", "2%", "mom"),
    # each of two changes has a base of its own
    ("用电量分别比上年同期和上月增加4.1亿千瓦时和减少1.3亿千瓦时。", "4.1亿千瓦时", "yoy"),
    ("用电量分别比上年同期和上月增加4.1亿千瓦时和减少1.3亿千瓦时。", "1.3亿千瓦时", "mom"),
    ("贷款增速分别比上月末和上年同期低0.3个和1.1个百分点。", "1.1个百分点", "yoy"),
    ("2022年产值80亿元，同比增长5%。", "5%", "yoy"),
    ("2022年6月产值80亿元，环比增长5%。", "5%", "mom"),
    ("2022年二季度营收80亿元，环比增长5%。", "5%", "qoq"),
    ("2022年二季度营收80亿元，较上季度增长5%。", "5%", "qoq"),
    ("产值年均增长5%。", "5%", "average_annual"),
    ("规模将以6.4%的年复合增速增长。", "6.4%", "average_annual"),
    # rates whose names say it
    ("6月物价指数年率录得4.1%。", "4.1%", "yoy"),
    ("6月物价指数年率为4.1%，月率0.2%。", "0.2%", "mom"),
    ("二季度劳工成本指数季率初值1%。", "1%", "qoq"),
    ("今年率先达到4.1%。", "4.1%", None),
    # in turn from quarter to quarter, also of an unknown year
    ("公司二季度营收环比增长12.3%。", "12.3%", "qoq"),
    ("前三季度营收增长5%，9月环比增长2%。", "2%", "mom"),
    ("7月营收环比增长12.3%。", "12.3%", "mom"),
    # what is compared with, told by its number
    ("2016年报告8001例，与去年同期3945例相比，上升102.81%。", "102.81%", "yoy"),
    ("2024年出口100亿元，与上年的80亿元相比，增长25%。", "25%", "yoy"),
    # 按季 and 按月, as Hong Kong writes them
    ("2023年第三季度，出口按季上升0.4%。", "0.4%", "qoq"),
    ("出口按季回落2%。", "2%", "qoq"),
    ("2023年第二季度，销售额按月上升0.4%。", "0.4%", "mom"),
    ("2023年6月，销售额按月上升0.4%。", "0.4%", "mom"),
    ("2023年第二季度，销售额环比上升0.4%。", "0.4%", "qoq"),
    ("按季度考核，产量增加4%。", "4%", None),
    # verbs of Taiwan's press that say it
    ("營收270億美元，季減5.5%。", "5.5%", "qoq"),
    ("7月營收年增3%。", "3%", "yoy"),
    ("7月營收月減2%。", "2%", "mom"),
    ("2023年增3%。", "3%", None),
    ("消費者物價指數年增2.7%。", "2.7%", "yoy"),
    ("外銷訂單月增4.5%。", "4.5%", "mom"),
    ("成本年增8%。", "8%", "yoy"),
    ("春季增10%。", "10%", None),
    ("首季增5.2%。", "5.2%", None),
    ("上年增5%，本季增3%。", "3%", None),
    ("青年增2.3万人。", "2.3万人", None),
    # verbs that say it as well, as brokers write them
    ("批发价和销量分别同增4%和24%。", "24%", "yoy"),
    ("门店环增5家。", "5家", "mom"),
    ("两家公司共同增长5%。", "5%", None),
    ("与上年相比（同比），按美元计算下降16%。", "16%", "yoy"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "basis"), ROWS)
def test_the_clause_says_what_its_change_is_measured_against(
    text: str, quote: str, basis: str | None
) -> None:
    assert [one.basis for one in extract_text(text).figures if one.text == quote] == [basis]
