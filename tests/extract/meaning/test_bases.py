"""What a change is measured against, and whose habit a clause without a base follows."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

ROWS = [
    # what a sentence opens with
    ("与上年比，第一产业比重上升3.82个百分点。", "3.82个百分点", "yoy"),
    ("从环比速度看，投资增长0.43%。", "0.43%", "mom"),
    # what is compared with has a noun of its own
    ("受理案件79万件，与上年同期的审判案件数量相比上升26.9%。", "26.9%", "yoy"),
    ("接待游客480万人次，与前一年同期相比增长30.9%。", "30.9%", "yoy"),
    ("订单与上月的签约量相比下降2%。", "2%", "mom"),
    # each of two changes has a base of its own
    ("用电量分别比上年同期和上月增加4.1亿千瓦时和减少1.3亿千瓦时。", "4.1亿千瓦时", "yoy"),
    ("用电量分别比上年同期和上月增加4.1亿千瓦时和减少1.3亿千瓦时。", "1.3亿千瓦时", "mom"),
    ("贷款增速分别比上月末和上年同期低0.3个和1.1个百分点。", "1.1个百分点", "yoy"),
    # the level of a growth, foreseen, from before, or reached
    ("居民消费价格同比涨幅放缓至12.8%。", "12.8%", "yoy"),
    ("调和CPI同比初值由上月的6.8%降至6.5%。", "6.5%", "yoy"),
    ("6月物价指数年率降至3.0%。", "3.0%", "yoy"),
    ("生产总值同比增长0.9%，高于预期的0.4%。", "0.4%", "yoy"),
    ("失业率为5%，低于预期的5.2%。", "5.2%", None),
    # and its noun, after the amount that it is the rate of
    ("基金支出18055亿元，比上年增长3236亿元，增长率为21.8%。", "21.8%", "yoy"),
    ("股价上涨，三天累计涨幅达到34.4%。", "34.4%", None),
    ("一季度末现金50亿元，比上一季度增加7亿元。", "7亿元", "qoq"),
    ("产量比上一年增长5%。", "5%", "yoy"),
    ("出口比上一个月下降2%。", "2%", "mom"),
    ("2015年出口总额相比此前一年增长19亿美元。", "19亿美元", "yoy"),
    ("消费比前一个月下降2%。", "2%", "mom"),
    # text, the figure, the basis
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
    # a clause without a base follows the habit of its paragraph, among changes of its own kind
    ("出口同比增长5%，进口下降3%。", "3%", "yoy"),
    ("出口同比增长5%。\n进口下降3%。", "3%", None),
    ("出口同比增长5%，进口锐减3%。", "3%", None),
    # of another paragraph only in the account of one month, quarter, half or year
    ("2022年出口同比增长5%。\n进口下降3%。", "3%", "yoy"),
    ("2022年1—7月出口同比增长5%。\n2022年1—7月进口下降3%。", "3%", "yoy"),
    ("2022年出口同比增长5%。\n2022年6月进口下降3%。", "3%", None),
    ("2022年7月出口同比增长5%，环比增长1%。\n2022年7月进口下降3%。", "3%", None),
    ("2022年出口同比增长5%。两年来出口增长9%。", "9%", None),
    # the part of the year tells the account where no text says the year
    ("前三季度，出口同比增长5%。\n前三季度，进口下降3%。", "3%", "yoy"),
    ("上半年出口同比增长5%。\n上半年，出栏3万头，下降3%。", "3%", "yoy"),
    ("1—7月出口同比增长5%。\n7月进口下降3%。", "3%", None),
    ("前三季度，出口同比增长5%。\n进口下降3%。", "3%", None),
    ("上半年出口同比增长5%，环比增长2%。\n上半年，进口下降3%。", "3%", None),
    # a rate follows the amount of its own sentence
    ("播种面积比上年增加26万亩，增长0.6%。", "0.6%", "yoy"),
    ("播种面积比上年增加26万亩。产量增长0.6%。", "0.6%", None),
    ("粮食产量同比增长3%，油料减产2%。", "2%", "yoy"),
    ("出口同比增长5%，顺差收窄3%。", "3%", "yoy"),
    # a paragraph or its heading says how it compares
    ("从环比看，食品价格上涨1%，粮价下跌2%。", "2%", "mom"),
    # and so does a sentence, for itself alone; a quarter is compared with the one before
    ("2022年上半年产值同比增长3%。从环比看，二季度产值增长1%。", "1%", "qoq"),
    ("2022年6月肉价同比上涨3%。从环比看，肉价上涨1%，粮价下跌2%。", "2%", "mom"),
    ("2022年6月肉价同比上涨3%。环比看，肉价上涨1%。6月粮价下跌2%。", "2%", "yoy"),
    ("2022年6月肉价环比上涨3%。从同比看，肉价上涨1%。", "1%", "yoy"),
    ("2022年6月存款同比增加3亿元。从环比看，存款增加1亿元。", "1亿元", "yoy"),
    # the year after is compared with this one
    ("明年度预算44亿元，比本年度预算增加3亿元。", "3亿元", "yoy"),
    ("明年预计支出44亿元，比今年增加3亿元。", "3亿元", "yoy"),
    ("下一年度预算44亿元，较本年度增长3%。", "3%", "yoy"),
    ("预算44亿元，比本年度预算增加3亿元。", "3亿元", None),
    ("明年开工。今年支出44亿元，增加3亿元。", "3亿元", None),
    ("一、价格环比情况\n食品价格上涨1%。", "1%", "mom"),
    ("一、价格同比和环比情况\n食品价格上涨1%。", "1%", None),
    # how much more than then says nothing of what rose
    ("企业债券融资36亿元，同比多24亿元；贷款增加96亿元。", "96亿元", None),
    ("外币贷款同比减少3亿美元，余额173亿美元，比年初减少6亿美元。", "6亿美元", None),
    # what a sentence opens with holds for all that follows
    ("与去年同期相比，出口增长5%，进口下降3%。", "3%", "yoy"),
    ("与上月相比，出口增长5%，进口下降3%。", "3%", "mom"),
    ("与去年同期相比，出口增长5%。进口飙升3%。", "3%", None),
    ("贷款余额同比下降21.2%。上半年贷款增加53亿元。", "53亿元", None),
    ("用工同比减少12人，学徒减少3人。", "3人", "yoy"),
    ("失业率比上月下降0.2个百分点，就业率提高0.3个百分点。", "0.3个百分点", "mom"),
    # the change of a change says nothing of the change itself
    ("贷款增加53亿元，同比多增9亿元；存款增加62亿元。", "62亿元", None),
    ("贷款增加53亿元，同比多增9亿元；存款增加62亿元。", "9亿元", "yoy"),
    # what is added to a rate is measured as the rate is
    ("失业率比上月下降0.2个百分点。食品价格同比下降1.8%，影响CPI下降0.27个百分点。", "0.27个百分点", "yoy"),
    # a year that the change is measured from reaches to the end of its list
    ("2025年收入265万元。与2024年度相比，收入增加84万元，增长46%。", "84万元", "yoy"),
    ("2025年收入265万元。与 2024 年度相比，收入增加84万元，增长46%。", "46%", "yoy"),
    ("2016年用水减少：与2015年相比，农业减少84亿立方米，生态增加28亿立方米。", "28亿立方米", "yoy"),
    ("2016年甲和乙分别比2015年下降7.2%和7.6%。", "7.6%", "yoy"),
    # and one further back says that the change is over several years
    ("2016年甲和乙分别比2013年下降7.2%和7.6%。", "7.6%", "multi_year"),
    ("2016年产值比2015年增长7%，其中出口比2012年增长9%。", "9%", "multi_year"),
    ("2021年1—11月，零售额比2019年1—11月份增长8.2%。", "8.2%", "multi_year"),
    ("2021年前三季度，零售额比2019年同期增长8.2%。", "8.2%", "multi_year"),
    ("2019年末就业568万人，比2014年末增加41万人。", "41万人", None),
    ("2019年末就业568万人，比2018年末增加41万人。", "41万人", "yoy"),
    ("零售额比2019年增长8.2%。", "8.2%", None),
    ("2019年零售额比2021年减少8.2%。", "8.2%", None),
    ("产值从2012年的5亿元增长至2021年的9亿元，年均增长6%。", "6%", "average_annual"),
    # the month before, also of an unknown year
    ("7月末库存179万吨，较6月末的172万吨增加4.1%。", "4.1%", "mom"),
    ("7月库存为179万吨。产量为156万吨，较6月的145万吨增加7.6%。", "7.6%", "mom"),
    ("2023年1月库存为179万吨，比12月减少4.1%。", "4.1%", "mom"),
    ("2023年8月末库存179万吨，比7月末增加4万吨。其中，钢材库存增加3万吨。", "3万吨", "mom"),
    ("2023年8月15日库存179万吨，比7月增加4万吨。", "4万吨", None),
    ("2023年7月库存同比增长3%，比5月增加4.1%。", "4.1%", None),
    ("库存比6月增加4.1%。", "4.1%", None),
    # what moves on a day is compared with the year before only where that is said
    ("2023年营收同比增长6.8%。股价7月28日上涨2.31%。", "2.31%", None),
    ("2023年营收同比增长6.8%，股价31日上涨2.01%。", "2.01%", None),
    ("2023年6月30日，存款同比增长5%，贷款增长6%。", "6%", "yoy"),
    ("贷款同比增长5%。截至2023年6月30日，存款增长6%。", "6%", "yoy"),
    # verbs that say it as well, as brokers write them
    ("批发价和销量分别同增4%和24%。", "24%", "yoy"),
    ("门店环增5家。", "5家", "mom"),
    ("两家公司共同增长5%。", "5%", None),
    # a heading says in few words what the text below it tells
    ("出口增长7%\n2022年上半年，出口额80亿元，同比增长5%。出口同比增长7%。", "7%", ["yoy", "yoy"]),
    ("出口增长7%\n2022年上半年，出口额80亿元，同比增长5%。", "7%", [None]),
    ("2022年外贸\n出口小幅增长7%\n2022年上半年，出口同比增长7%。", "7%", ["yoy", "yoy"]),
    ("2022年外贸\n出口增长7%，\n2022年上半年，出口同比增长7%。", "7%", [None, "yoy"]),
    ("进口增长7%\n2022年上半年，出口同比增长7%。", "7%", [None, "yoy"]),
    # the parts of a whole follow the base of its rate, which follows that of its amount
    ("收入10.9亿元，比上年增收3761万元，增长3.6%。其中：税收8.9亿元，增长6.5%。", "6.5%", "yoy"),
    ("存款9亿元，比上月增加1亿元，增长12%。其中，个人存款增长4%。", "4%", "mom"),
    # and so do the lines of a list that the whole opens
    ("支出33亿元，同比增长18%。支出项目是：\n（1）教育支出5亿元，增长12%；\n（2）科技支出1亿元，增长9%。", "12%", "yoy"),
    ("支出33亿元，同比增长18%。支出项目是：\n（1）教育支出5亿元，增长12%；\n（2）科技支出1亿元，增长9%。", "9%", "yoy"),
    ("进出口500亿元，同比增长6%。其中：\n出口增长5%。", "5%", "yoy"),
    ("进出口500亿元，同比增长6%。\n出口增长5%。", "5%", None),
    # a running total
    ("截至5月末，累计接种12万剂次。", "12万剂次", "cumulative"),
    ("5月接种12万剂次。", "12万剂次", None),
    ("累计追踪到密切接触者843人。", "843人", "cumulative"),
    ("2021年8月7日报告：累计治愈出院31例。", "31例", "cumulative"),
    ("2021年上半年快递业务量累计完成3.2亿件。", "3.2亿件", None),
    ("演出期间累计接待游客3.2万人。", "3.2万人", None),
    ("累计净值为1.25元。", "1.25元", None),
    ("设备累计平均利用2132小时。", "2132小时", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "basis"), ROWS)
def test_what_a_change_is_measured_against(
    text: str, quote: str, basis: str | list[str | None] | None
) -> None:
    expected = basis if isinstance(basis, list) else [basis]
    assert [one.basis for one in extract_text(text).figures if one.text == quote] == expected
