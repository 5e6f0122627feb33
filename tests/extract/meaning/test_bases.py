"""What a change is measured against, and whose habit a clause without a base follows."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text
from tests.extract.meaning.tables import Meaning, Means, Table, each, read

ROWS = [
    # the mean of one year is no mean of changes
    ("PM2.5年均浓度下降3.1%。", "3.1%", None),
    ("年均气温升高0.5℃。", "0.5℃", None),
    ("铝年均价上涨3.1%。", "3.1%", None),
    ("粮食产量年均增长3.1%。", "3.1%", "average_annual"),
    ("营业收入年均增速3.1%。", "3.1%", "average_annual"),
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
    # a sentence may turn from one way of looking to the other
    ("同比看，4月份价格上涨0.3%；环比看，上涨0.1%。", "0.1%", "mom"),
    ("从环比看，增加值增长0.97%；从同比看，增长6.7%；1—4月增长6.3%。", "6.3%", "yoy"),
    ("与上月相比，价格下降0.4%；与去年同期相比，价格上升1.2%。", "1.2%", "yoy"),
    # what has not moved is compared as well, though no number tells it
    ("收入96亿元，同比持平；成本82亿元，增长0.3%。", "0.3%", "yoy"),
    ("居民消费价格环比持平，食品价格上涨0.3%。", "0.3%", "mom"),
    ("产量5万吨，与上年基本持平，销量4万吨，增长2%。", "2%", "yoy"),
    ("库存持平，产量增长2%。", "2%", None),
    # a year as Taiwan counts them
    ("113年1至6月达1200万人次，较112年同期增11.4%。", "11.4%", "yoy"),
    ("民国113年出生13万人，较110年减少2万人。", "2万人", "multi_year"),
    # what a change adds to another is measured as it is, whatever the verb
    ("消费支出同比增长5%，拉动经济增长2.4个百分点。", "2.4个百分点", "yoy"),
    ("生产总值同比增长5%，其中消费拉动GDP增长2.4个百分点，净出口拉动1.1个百分点。", "1.1个百分点", "yoy"),
    ("工业增加值比上月增长0.6%，其中装备制造业增长6%，拉动2.1个百分点。", "2.1个百分点", "mom"),
    ("失业率比上月降0.2个百分点。肉价同比降3%，影响农产品生产者价格总水平下降2个百分点。", "2个百分点", "yoy"),
    ("投资下降8.5%，拖累经济增速2个百分点。", "2个百分点", None),
    # a verb of statistics' own goes on with what its sentence has compared with, one that tells a story does not
    ("农产品出口同比下降0.3%，水产品出口下滑17.8%，蔬菜出口萎缩20%。", "17.8%", "yoy"),
    ("农产品出口同比下降0.3%，水产品出口下滑17.8%，蔬菜出口萎缩20%。", "20%", "yoy"),
    ("农产品出口同比下降0.3%，水产品出口骤降17.8%。", "17.8%", None),
    ("企业亏损额同比下降5%，亏损面收窄1.2个百分点。", "1.2个百分点", "yoy"),
    ("产量环比增长3%，销量攀升8%。", "8%", "mom"),
    ("销售额同比增长5%。其中，家电类回升30%。", "30%", "yoy"),
    ("销售额同比增长5%。库存持平。其中，家电类回升30%。", "30%", None),
    ("销售额同比增长5%。客流下滑30%。", "30%", None),
    ("净利润同比减少3%，股价跌超10%。", "10%", None),
    # from the year before a plan to its end
    ("“十四五”期间，机械化率达到82%，比2020年提高6.5个百分点。", "6.5个百分点", "multi_year"),
    ("2021年，机械化率达到82%，比2020年提高6.5个百分点。", "6.5个百分点", "yoy"),
    # how much of the whole an amount of change is, of which the base has been told
    ("6月末外储3.2万亿美元，较5月末下降97亿美元，降幅为0.30%。", "0.30%", "mom"),
    ("2022年6月末外储3万亿美元，较5月末增加9亿美元，升幅为0.3%。", "0.3%", "mom"),
    ("2022年6月末外储3万亿美元，同比增长2%，较1月末增加9亿美元，升幅为0.3%。", "0.3%", None),
    ("2022年6月均价9千元，比上年同期上涨28元，涨幅约2.9%。", "2.9%", "yoy"),
    ("2022年7月末库存30万吨，环比减少3万吨（减幅10%）；同比增加5万吨，其升幅达12%。", "10%", "mom"),
    ("2022年7月末库存30万吨，环比减少3万吨（减幅10%）；同比增加5万吨，其升幅达12%。", "12%", "yoy"),
    ("2022年3月31日总资产50亿元，较上年末增加3亿元，升幅6.4%。", "6.4%", "yoy"),
    ("股价上涨3元，涨幅为5%。", "5%", None),
    # what a sentence opens with
    # declared once for all that name no base
    ("2023年，出口增长5%（同比，下同），进口增长3%。\n对美国出口下降6%。", "6%", "yoy"),
    ("2023年，出口增长5%（同比，下同）。", "5%", "yoy"),
    ("以下增速均为同比。\n2023年7月，出口增长5%。", "5%", "yoy"),
    ("与上年比，第一产业比重上升3.82个百分点。", "3.82个百分点", "yoy"),
    ("结构不变,与上年比,第一产业比重上升3.82个百分点。", "3.82个百分点", "yoy"),
    ("结构不变；与上年比，第一产业比重上升3.82个百分点。", "3.82个百分点", "yoy"),
    ("从环比速度看，投资增长0.43%。", "0.43%", "mom"),
    # a base of its own, whatever 同比 says of the rate that changed
    ("投资同比增长4.4%，增速比1—5月份提高0.1个百分点。", "0.1个百分点", None),
    ("投资同比增长4%，增速比1—5月份提高0.1个百分点；消费增长9%，增速提高0.2个百分点。", "0.2个百分点", None),
    ("2月CPI同比上涨1.2%，同比涨幅较1月收窄2.8个百分点。", "2.8个百分点", "mom"),
    ("鸡蛋价格同比上涨1.6%。鸭蛋价格比前一周上涨0.5%。", "0.5%", None),
    ("比前一周上涨0.5%，同比上涨11.6%。", "11.6%", "yoy"),
    ("销量同比增长3%，比1—5月同期增长5%。", "5%", "yoy"),
    ("产量较3月同比增长5%。", "5%", "yoy"),
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
    # the year before, by its number, is the habit of the sentences that follow
    ("2015年进出口24.59万亿元，比2014年下降7%。其中，出口14.14万亿元，下降1.8%。", "1.8%", "yoy"),
    ("2015年进出口24.59万亿元，比2012年下降7%。其中，出口14.14万亿元，下降1.8%。", "1.8%", None),
    # the year of the level that a change came from, in a bracket
    ("2020年收益减少17.6%至2.77亿元（2019年：3.37亿元）。", "17.6%", "yoy"),
    ("2020年收益减少17.6%至2.77亿元（2018年：3.37亿元）。", "17.6%", None),
    ("2020年收益减少17.6%至2.77亿元（约合4000万美元）。", "17.6%", None),
    # in turn from quarter to quarter, also of an unknown year
    ("公司二季度营收环比增长12.3%。", "12.3%", "qoq"),
    ("前三季度营收增长5%，9月环比增长2%。", "2%", "mom"),
    ("7月营收环比增长12.3%。", "12.3%", "mom"),
    # another stretch of the same year is a base without a code
    ("前三季度收入78.6亿元，同比增长16.6%，增速较上半年回落1.2个百分点。", "1.2个百分点", None),
    ("零售额58.8亿元，同比下降0.5%，较前三季度减缓1.7个百分点。", "1.7个百分点", None),
    ("上半年增长5%，增速比去年上半年回落1个百分点。", "1个百分点", "yoy"),
    # what is compared with, told by its number
    ("2016年报告8001例，与去年同期3945例相比，上升102.81%。", "102.81%", "yoy"),
    ("2024年出口100亿元，与上年的80亿元相比，增长25%。", "25%", "yoy"),
    # 与上年比较, and the level that the clause before moves from
    ("2023年，与上年比较，床位使用率增加8.4个百分点。", "8.4个百分点", "yoy"),
    ("2023年，同去年相比较，产量增加9%，销量减少4%。", "4%", "yoy"),
    ("营收由去年同期的28亿元增至33亿元，增幅15.7%。", "15.7%", "yoy"),
    ("亏损从上年同期的8亿元减少至3亿元，减幅达62.5%。", "62.5%", "yoy"),
    ("9月订单由上月的80万份增至90万份，增加12.5%。", "12.5%", "mom"),
    ("肉价由上月同比上涨2%转为同比下降3%，影响CPI下降约0.4个百分点。", "0.4个百分点", "yoy"),
    ("营收由28亿元增至33亿元，增幅15.7%。", "15.7%", None),
    ("营收由去年同期的28亿元增至33亿元。订单增幅15.7%。", "15.7%", None),
    ("6月末储备3万亿元，较5月末下降97亿元，降幅为0.3%。", "0.3%", "mom"),
    ("7月末库存90万吨，比6月末增加4万吨。产量增长5%。", "5%", None),
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
    ("与上年相比（同比），按美元计算下降16%。", "16%", "yoy"),
    ("累计净值为1.25元。", "1.25元", None),
    ("截至2023年末，职工医保基金累计结存34100亿元。", "34100亿元", None),
    ("设备累计平均利用2132小时。", "2132小时", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "basis"), ROWS)
def test_what_a_change_is_measured_against(
    text: str, quote: str, basis: str | list[str | None] | None
) -> None:
    expected = basis if isinstance(basis, list) else [basis]
    assert [one.basis for one in extract_text(text).figures if one.text == quote] == expected


TABLE: Table = {
    "the basis of a change": [
        (
            "产值同比增长5%，环比增长1%。",
            [Means("5%", "产值增速", basis="yoy"), Means("1%", "产值增速", basis="mom")],
        ),
        ("产值比上年同期增长5%。", [Means("5%", "产值增速", basis="yoy")]),
        ("产值较去年同期增加5亿元。", [Means("5亿元", "产值增加量", basis="yoy")]),
        ("产值比上季度增长1.5%。", [Means("1.5%", "产值增速", basis="qoq")]),
        ("产值比上月回升0.8%。", [Means("0.8%", "产值增速", basis="mom")]),
        ("产值年均增长7%。", [Means("7%", "产值增速", basis="average_annual")]),
        (
            "产值两年平均增长4%。",
            [Means("两年", None), Means("4%", "产值增速", basis="average_annual")],
        ),
        ("产值比2013年增长1.5倍。", [Means("1.5倍", "产值增速", basis=None)]),
        ("产值增长5%。", [Means("5%", "产值增速", basis=None)]),
        ("截至6月底，累计发放贷款50亿元。", [Means("50亿元", "累计发放贷款", basis="cumulative")]),
    ],
    "on the basis that the clause before turns to": [
        (
            "PPI同比下降3.0%，环比由降转涨，上涨0.2%。",
            [
                Means("3.0%", "工业生产者出厂价格增速", basis="yoy"),
                Means("0.2%", "工业生产者出厂价格增速", basis="mom"),
            ],
        ),
    ],
}


@each(TABLE)
def test_a_change_is_told_on_its_basis(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


PARAGRAPHS = [
    # what a paragraph compares with goes on among moves of one kind
    ("产值同比增长5%，销量增长3%。", ["yoy", "yoy"]),
    ("产值同比增长5%，销量锐减30%。", ["yoy", None]),
    ("人数比上年增加3万人，比2013年增加8万人。", ["yoy", None]),
    ("产值增长5%。", [None]),
]


@pytest.mark.parametrize(("text", "bases"), PARAGRAPHS)
def test_each_change_has_its_basis(text: str, bases: list[str | None]) -> None:
    changes = [one for one in extract_text(text).figures if one.role == "change"]
    assert [one.basis for one in changes] == bases


def test_a_coordinated_change_keeps_the_basis() -> None:
    figures = extract_text("出口总额同比增长5.6%，进口总额下降2.3%。").figures
    assert [(one.indicator, one.basis) for one in figures] == [
        ("出口总额增速", "yoy"),
        ("进口总额增速", "yoy"),
    ]


QUOTED = [
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


@pytest.mark.parametrize(("text", "bases"), QUOTED)
def test_each_change_quoted_has_its_basis(text: str, bases: dict[str, str | None]) -> None:
    """Each figure named has its basis."""
    told = {figure.text: figure.basis for figure in extract_text(text, date(2024, 7, 5)).figures}
    assert {name: told[name] for name in bases} == bases
