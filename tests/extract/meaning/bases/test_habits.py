"""Whose habit a clause without a base follows: that of its sentence, of its paragraph, or of the whole account."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

REPORT = "工作报告\n——2026年1月14日在云泽省人民代表大会会议上\n"
"""What measures the year that it looks back on, and the one that it plans, from the year before."""

ROWS = [
    (f"{REPORT}一、2025年工作回顾\n生产总值增长6%。", "6%", "yoy"),
    (f"{REPORT}一、2025年工作回顾\n新能源车、机器人产量分别增长86%、9%，案件下降7%。", "9%", "yoy"),
    (f"{REPORT}二、2026年工作安排\n主要目标是：生产总值增长5%左右。", "5%", "yoy"),
    ("工作报告\n（二〇二六年一月十四日在云泽省人民代表大会会议上）\n一、2025年工作回顾\n生产总值增长6%。", "6%", "yoy"),
    (f"{REPORT}一、2025年工作回顾\n能耗强度累计下降16%。", "16%", None),
    (f"{REPORT}一、2025年工作回顾\n2022年，产值增长6%。", "6%", None),
    (f"{REPORT}一、2025年工作回顾\n审批时间锐减60%。", "60%", None),
    (f"{REPORT}一、“十四五”时期工作回顾\n五年来，产值增长36%。", "36%", "multi_year"),
    ("2025年，生产总值增长6%。", "6%", None),
    # text, the figure, the basis
    # what is told from month to month beside a bare growth is told in passing
    ("1—7月，工业增加值同比增长6.8%。7月份，工业增加值增长7.5%，环比增长0.42%。电动车产量4.6万辆，增长38.1%。", "38.1%", "yoy"),
    ("上半年，用电量同比增长6%。6月份，用电量增长7%，环比下降0.6%。工业用电8亿千瓦时，增长9%。", "9%", "yoy"),
    ("2024年一季度，零售额同比增长5%。3月份零售额增长6.1%，环比增长0.26%；餐饮收入增长7%。", "7%", "yoy"),
    ("5月份，出口增长6%，环比增长2%。机电产品出口增长8%。", "8%", None),
    ("5月份，出口增长6%，环比增长2%。机电产品出口增长8%。", "2%", "mom"),
    ("7月，二手住宅价格环比下降0.6%。新建住宅价格下降0.4%。", "0.4%", "mom"),
    ("7月，出口环比增长2%，进口环比增长3%。机电产品出口增长8%。", "8%", "mom"),
    # what has not moved is compared as well, though no number tells it
    ("收入96亿元，同比持平；成本82亿元，增长0.3%。", "0.3%", "yoy"),
    ("居民消费价格环比持平，食品价格上涨0.3%。", "0.3%", "mom"),
    ("产量5万吨，与上年基本持平，销量4万吨，增长2%。", "2%", "yoy"),
    ("库存持平，产量增长2%。", "2%", None),
    # any verb of statistics may leave the 同比 of its paragraph out, one of a story or of somebody's deed may not
    *(
        (f"2023年，全市进出口同比增长5%。税收同比增长4%。用电量{verb}3%。", "3%", basis)
        for verb, basis in (
            ("下降", "yoy"),
            ("下滑", "yoy"),
            ("走低", "yoy"),
            ("回升", "yoy"),
            ("攀升", "yoy"),
            ("萎缩", "yoy"),
            ("提升", "yoy"),
            ("锐减", None),
            ("飙升", None),
            ("压减", None),
        )
    ),
    # nor what has moved by no number, of which parts are told next
    ("2023年5月，24个行业保持同比增长。其中，纺织业增长3%，制鞋业下降2%。", "2%", "yoy"),
    ("2023年5月，有90种产品产量同比增长。其中，钢材增长3%。", "3%", "yoy"),
    ("2023年5月，四大行业利润环比下降，其中化工下降12%。", "12%", "mom"),
    ("2023年5月，出口同比增长，环比下降。其中，钢材增长3%。", "3%", None),
    ("2023年5月，出口同比增长。钢材价格飙升39%。", "39%", None),
    ("2023年5月，出口同比增长。厂里有工人90人。其中，女工增长3%。", "3%", None),
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
    ("销售额同比增长5%。库存持平。其中，家电类飙升30%。", "30%", None),
    ("销售额同比增长5%。客流锐减30%。", "30%", None),
    ("净利润同比减少3%，股价跌超10%。", "10%", None),
    # points go on with the points of their sentence likewise
    ("2022年参保率96.3%，比上年提高0.4个百分点，其中农村95.1%，提升0.9个百分点。", "0.9个百分点", "yoy"),
    ("抽检合格率97.5%，同比上升0.5个百分点，活鱼合格率96%，下滑0.3个百分点。", "0.3个百分点", "yoy"),
    ("上座率35%，环比提高3个百分点；客座率91%，攀升2.5个百分点。", "2.5个百分点", "mom"),
    ("上座率35%，同比提高3个百分点。客座率91%，攀升2.5个百分点。", "2.5个百分点", "yoy"),
    ("上座率35%，同比提高3个百分点。客座率91%，飙升2.5个百分点。", "2.5个百分点", None),
    ("上座率35%，较节前提高3个百分点；客座率91%，攀升2.5个百分点。", "2.5个百分点", None),
    # an amount right before the bare rate that it comes to is measured as that rate is
    ("1—6月，税收61亿元，同比下降19.7%，其中契税7.2亿元，减少1.6亿元，下降18.2%。", "1.6亿元", "yoy"),
    ("1—8月，逮捕820人，同比下降3.2%；起诉1900人，减少105人，降幅5.2%。", "105人", "yoy"),
    ("7月，公路客运量80万人次，环比增长21%；水路30万人次，增加4.2万人次，增长16.3%。", "4.2万人次", "mom"),
    ("一季度，公路客运量80万人次，同比增长21%；水路30万人次，增加4.2万人次。", "4.2万人次", None),
    ("一季度，公路客运量80万人次，同比增长21%；水路30万人次，增加4.2万人次，下降16.3%。", "4.2万人次", None),
    ("一季度，存款80亿元，同比增长21%；贷款30亿元，较年初增加4.2亿元，增长16.3%。", "4.2亿元", None),
    ("一季度，税收61亿元，其中契税7.2亿元，减少1.6亿元，下降18.2%。", "1.6亿元", None),
    # and with what its sentence has compared with by habit
    ("货运量同比增长4%。铁路增长6%，公路和水路分别下滑2%和3.5%。", "3.5%", "yoy"),
    ("货运量同比增长4%。铁路货运量增长6%，占31%，比重提升1.2个百分点。", "1.2个百分点", "yoy"),
    ("货运量环比增长4%。铁路增长6%，公路攀升2%。", "2%", "mom"),
    ("货运量同比增长4%。铁路增长6%，公路骤降20%。", "20%", None),
    ("货运量增长4%，公路下滑2%。", "2%", None),
    # a clause without a base follows the habit of its paragraph, among changes of its own kind
    ("出口同比增长5%，进口下降3%。", "3%", "yoy"),
    ("出口同比增长5%。\n进口下降3%。", "3%", None),
    ("出口同比增长5%，进口锐减3%。", "3%", None),
    # of another paragraph only in the account of one month, quarter, half or year
    ("2022年出口同比增长5%。\n进口下降3%。", "3%", "yoy"),
    ("2022年1—7月出口同比增长5%。\n2022年1—7月进口下降3%。", "3%", "yoy"),
    ("2022年出口同比增长5%。\n2022年6月进口下降3%。", "3%", None),
    ("三季度，甲港吞吐量同比增2.7%，环比增4.3%。乙港达到211万箱，增幅14.6%。", "14.6%", "yoy"),
    ("7月，鲜菜价格同比上涨2%，环比上涨5%。鲜果价格下降3%。", "3%", "yoy"),
    ("7月，鲜菜价格环比上涨5%，同比上涨2%。鲜果价格下降3%。", "3%", "yoy"),
    ("7月，鲜菜价格同比上涨2%。从环比看，鲜菜价格上涨5%，鲜果价格下降3%。", "3%", "mom"),
    ("第3季出口年增7%。全年经济成长率概估为4.2%。", "4.2%", "yoy"),
    ("全年经济成长率概估为4.2%。", "4.2%", None),
    ("主计总处预测今年经济成长率为3.4%。", "3.4%", None),
    ("2022年7月出口同比增长5%，环比增长1%。\n2022年7月进口下降3%。", "3%", None),
    ("2022年出口同比增长5%。两年来出口增长9%。", "9%", "multi_year"),
    # the part of the year tells the account where no text says the year
    ("前三季度，出口同比增长5%。\n前三季度，进口下降3%。", "3%", "yoy"),
    ("上半年出口同比增长5%。\n上半年，出栏3万头，下降3%。", "3%", "yoy"),
    ("1—7月出口同比增长5%。\n7月进口下降3%。", "3%", None),
    ("前三季度，出口同比增长5%。\n进口下降3%。", "3%", None),
    ("上半年出口同比增长5%，环比增长2%。\n上半年，进口下降3%。", "3%", None),
    # an account that has compared nothing of a kind compares it as it has all others
    ("2022年，失业率比上年下降0.3个百分点。\n2022年，就业人员86万人，增长0.8%。", "0.8%", "yoy"),
    ("2022年末，户籍人口86万人，比上年末减少2万人。\n2022年末，参保人数32万人，增加3万人。", "3万人", "yoy"),
    ("2022年一季度，出口比上年同期增加5亿元。\n2022年一季度，进口下降3%。", "3%", "yoy"),
    ("2022年，失业率比上年下降0.3个百分点。\n2021年，就业人员增长0.8%。", "0.8%", "yoy"),
    ("2022年，就业人员86万人，增长0.8%。", "0.8%", None),
    ("2022年5月，失业率比上月下降0.3个百分点。\n2022年，就业人员86万人，增长0.8%。", "0.8%", None),
    ("2022年，失业率比上年下降0.3个百分点。\n2022年，就业人员较灾前增长0.8%。", "0.8%", None),
    ("2022年，人均工资比上年增加42元。\n2022年，人均消费86元，较春节假期增加9元。", "9元", None),
    ("2022年一季度，失业率环比下降0.3个百分点。\n2022年一季度，进口下降3%。", "3%", None),
    ("2022年，失业率比上年下降0.3个百分点，五年来年均增收3亿元。\n2022年，就业人员86万人，飙升8%。", "8%", None),
    # a rate follows the amount of its own sentence
    ("播种面积比上年增加26万亩，增长0.6%。", "0.6%", "yoy"),
    ("播种面积比上年增加26万亩。产量增长0.6%。", "0.6%", None),
    ("粮食产量同比增长3%，油料减产2%。", "2%", "yoy"),
    ("出口同比增长5%，顺差收窄3%。", "3%", "yoy"),
    # how much more than then says nothing of what rose
    ("企业债券融资36亿元，同比多24亿元；贷款增加96亿元。", "96亿元", None),
    ("外币贷款同比减少3亿美元，余额173亿美元，比年初减少6亿美元。", "6亿美元", None),
    # the change of a change says nothing of the change itself
    ("贷款增加53亿元，同比多增9亿元；存款增加62亿元。", "62亿元", None),
    ("贷款增加53亿元，同比多增9亿元；存款增加62亿元。", "9亿元", "yoy"),
    # what is added to a rate is measured as the rate is
    ("失业率比上月下降0.2个百分点。食品价格同比下降1.8%，影响CPI下降0.27个百分点。", "0.27个百分点", "yoy"),
    # what moves on a day is compared with the year before only where that is said
    ("2023年营收同比增长6.8%。股价7月28日上涨2.31%。", "2.31%", None),
    ("2023年营收同比增长6.8%，股价31日上涨2.01%。", "2.01%", None),
    ("2023年6月30日，存款同比增长5%，贷款增长6%。", "6%", "yoy"),
    ("贷款同比增长5%。截至2023年6月30日，存款增长6%。", "6%", "yoy"),
    # the parts of a whole follow the base of its rate, which follows that of its amount
    ("收入10.9亿元，比上年增收3761万元，增长3.6%。其中：税收8.9亿元，增长6.5%。", "6.5%", "yoy"),
    ("存款9亿元，比上月增加1亿元，增长12%。其中，个人存款增长4%。", "4%", "mom"),
    # and so do the lines of a list that the whole opens
    ("支出33亿元，同比增长18%。支出项目是：\n（1）教育支出5亿元，增长12%；\n（2）科技支出1亿元，增长9%。", "12%", "yoy"),
    ("支出33亿元，同比增长18%。支出项目是：\n（1）教育支出5亿元，增长12%；\n（2）科技支出1亿元，增长9%。", "9%", "yoy"),
    ("进出口500亿元，同比增长6%。其中：\n出口增长5%。", "5%", "yoy"),
    ("进出口500亿元，同比增长6%。\n出口增长5%。", "5%", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quote", "basis"), ROWS)
def test_a_clause_without_a_base_follows_a_habit(text: str, quote: str, basis: str | None) -> None:
    assert [one.basis for one in extract_text(text).figures if one.text == quote] == [basis]


PARAGRAPHS = [
    # what a paragraph compares with goes on among moves of one kind
    ("产值同比增长5%，销量增长3%。", ["yoy", "yoy"]),
    ("产值同比增长5%，销量锐减30%。", ["yoy", None]),
    ("人数比上年增加3万人，比2013年增加8万人。", ["yoy", None]),
    ("产值增长5%。", [None]),
    # which a year or a half of one does not take over from a month
    ("2023年12月，产值环比增长0.4%。2024年产值预期增长5%。", ["mom", None]),
    ("2023年6月，产值环比增长0.4%。上半年产值增长5%。", ["mom", None]),
    # and in a bracket the growth of another
    ("2023年上半年，甲省产值同比增长4%。甲省产值增速慢于全国水平（5%）。", ["yoy", "yoy"]),
    ("2023年上半年，投资同比增长4%。与全国相比，投资增速高于全国平均水平（3%）。", ["yoy", "yoy"]),
    ("2023年上半年，投资增速高于全国平均水平（3%）。", [None]),
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
