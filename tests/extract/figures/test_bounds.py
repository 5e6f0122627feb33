"""What the words around a number allow: every qualifier, its interval, and that the hedge stays outside the span."""

from __future__ import annotations

from decimal import Decimal

import pytest

from flows.extract.document import extract_text
from flows.extract.figures import bounds

INTERVALS = [
    # sentence, span, qualifier, interval in the canonical unit
    # as stated: half a unit of the last place; what is counted and written out in full is exact
    ("物价上涨6.8%。", "6.8%", "eq", "[6.75, 6.85]"),
    ("物价上涨6.80%。", "6.80%", "eq", "[6.795, 6.805]"),
    ("总额1.2亿元。", "1.2亿元", "eq", "[115000000, 125000000]"),
    ("到场1234人。", "1234人", "eq", "1234"),
    ("到场一百二十三人。", "一百二十三人", "eq", "123"),
    ("到场3.2万人。", "3.2万人", "eq", "[31500, 32500]"),
    ("到场3.2千人。", "3.2千人", "eq", "[3150, 3250]"),
    ("到场3.25百人。", "3.25百人", "eq", "[324.5, 325.5]"),
    ("到场三千五百人。", "三千五百人", "eq", "3500"),
    ("投放达到500吨。", "500吨", "eq", "[499500, 500500]"),
    ("投放达500吨。", "500吨", "eq", "[499500, 500500]"),
    # so many or more
    ("粉丝达20万+。", "20万+", "ge", "[200000, +∞)"),
    ("上架40+款。", "40+款", "ge", "[40, +∞)"),
    # a tens of years of age, and what is nearly a hundred in a unit whose factor was cut
    ("八旬老人走失。", "八旬", "gt_approx", "[80, 90)"),
    ("占地近百亩。", "百亩", "lt_approx", "(60000, 66666.66666666666666666666667)"),
    # what says that parts of a whole are a little more, before 的
    (
        "获得三分之二强的选票。",
        "三分之二",
        "gt_approx",
        "(0.6666666666666666666666666667, 0.7333333333333333333333333334]",
    ),
    # the balance of trade, and no hedge
    ("出超3亿美元。", "3亿美元", "eq", "[250000000, 350000000]"),
    ("支出超3亿美元。", "3亿美元", "gt", "(300000000, +∞)"),
    ("这台机器少说5万元。", "5万元", "ge", "[50000, +∞)"),
    ("台下少说也有300人。", "300人", "ge", "[300, +∞)"),
    ("长堤约莫200米。", "200米", "approx", "[190, 210]"),
    ("营收约港币3亿元。", "3亿元", "approx", "[250000000, 350000000]"),
    # a hedge before the verb, with what it is done to or without
    ("差不多花费了17年。", "17年", "approx", None),
    ("大约投入资金3亿元。", "3亿元", "approx", "[250000000, 350000000]"),
    ("大概接待游客3万人次。", "3万人次", "approx", None),
    ("最多安排床位20张。", "20张", "le", None),
    ("至少需要专业人员300名。", "300名", "ge", None),
    ("几乎损失了一半。", "一半", "lt_approx", None),
    ("最多的一次接待游客300人。", "300人", "eq", None),
    # almost so many hours, and the hours that are meant
    ("航班延误近3小时。", "3小时", "lt_approx", None),
    ("工程推迟近三个月。", "三个月", "lt_approx", None),
    ("近24小时有雨。", "24小时", "eq", None),
    # a city, and no hedge
    ("纽约一家酒店起火。", "一家", "eq", "1"),
    ("纽约三所学校停课。", "三所", "eq", "3"),
    ("签约约3家。", "3家", "approx", None),
    # gt means above, without an end
    ("人口超300万人。", "300万人", "gt", "(3000000, +∞)"),
    ("人口逾300万人。", "300万人", "gt", "(3000000, +∞)"),
    ("人口突破300万人。", "300万人", "gt", "(3000000, +∞)"),
    ("人口超过300万人。", "300万人", "gt", "(3000000, +∞)"),
    ("票房破3亿元。", "3亿元", "gt", "(300000000, +∞)"),
    ("用户数已破300万户。", "300万户", "gt", "(3000000, +∞)"),
    ("营收首破百亿元。", "百亿元", "gt", "(10000000000, +∞)"),
    ("日成交额破亿元。", "亿元", "gt", "(100000000, +∞)"),
    ("销量破万，订单更多。", "万", "gt", "(10000, +∞)"),
    ("上调幅度约为每吨240元。", "240元", "approx", None),
    ("进出口突破万亿。", "万亿", "gt", "(1000000000000, +∞)"),
    ("进度过七成。", "七成", "gt", "(0.7, +∞)"),
    ("完成率已过九成。", "九成", "gt", "(0.9, +∞)"),
    ("市值过百亿元。", "百亿元", "gt", "(10000000000, +∞)"),
    ("收入过千万元。", "千万元", "gt", "(10000000, +∞)"),
    ("去过百余座城市。", "百余座", "gt_approx", None),
    ("吃过3次。", "3次", "eq", "3"),
    ("医生40来岁。", "40来岁", "gt_approx", "(40, 50]"),
    ("店里坐了20来人。", "20来人", "gt_approx", "(20, 30]"),
    ("300来户断水。", "300来户", "gt_approx", None),
    ("旱了30来天。", "30来天", "gt_approx", None),
    ("雇了50来名工人。", "50来名", "gt_approx", None),
    ("2020来访旅客增加。", "2020", "eq", None),
    ("等了两个多月。", "两个多月", "gt_approx", "(2, 3]"),
    ("打破3项纪录。", "3项", "eq", "3"),
    ("连破3项纪录。", "3项", "eq", "3"),
    ("侦破3起案件。", "3起", "eq", "3"),
    ("攻破3道难关。", "3道", "eq", "3"),
    ("股指跌破3000点。", "3000点", "eq", None),
    # ge means at least
    ("人口300万人以上。", "300万人", "ge", "[3000000, +∞)"),
    ("至少40人到场。", "40人", "ge", "[40, +∞)"),
    ("面积不低于20亩。", "20亩", "ge", None),
    ("到场不少于40人。", "40人", "ge", "[40, +∞)"),
    # lt means below
    ("到场不足40人。", "40人", "lt", "(−∞, 40)"),
    ("到场不到40人。", "40人", "lt", "(−∞, 40)"),
    ("占比低于5%。", "5%", "lt", "(−∞, 5)"),
    # le means at most
    ("波动不超过5%。", "5%", "le", "(−∞, 5]"),
    ("波动控制在5%以内。", "5%", "le", "(−∞, 5]"),
    ("限额30人以下。", "30人", "le", "(−∞, 30]"),
    ("最多30人。", "30人", "le", "(−∞, 30]"),
    # but of what was measured the superlative bounds nothing
    ("气温最高31℃。", "31℃", "eq", None),
    ("局部最高40.2℃。", "40.2℃", "eq", None),
    ("单站最大24.8毫米。", "24.8毫米", "eq", None),
    ("单日客流最高12万人次。", "12万人次", "eq", None),
    ("浪高最大6米。", "6米", "eq", None),
    ("收益率最低2.5%。", "2.5%", "eq", None),
    ("补贴最高10万元。", "10万元", "le", None),
    ("首付比例最低20%。", "20%", "ge", None),
    ("贷款额度最高50万元。", "50万元", "le", None),
    # gt_approx means and some, up to the next place
    ("受理2300余起。", "2300余起", "gt_approx", "(2300, 2400]"),
    ("到场1200多人。", "1200多人", "gt_approx", "(1200, 1300]"),
    ("到场20多万人。", "20多万人", "gt_approx", "(200000, 300000]"),
    ("到场十几人。", "十几人", "gt_approx", "(10, 20)"),
    # 数 says some, also after 至少 and a time
    ("大火造成至少数十人受伤。", "数十人", "gt_approx", None),
    ("损失至少数百万元。", "数百万元", "gt_approx", None),
    ("最多数百人参加。", "数百人", "gt_approx", None),
    ("公园每天数万人次入园。", "数万人次", "gt_approx", None),
    ("项目每年数百万元收入。", "数百万元", "gt_approx", None),
    ("门票每人数百元。", "数百元", "gt_approx", None),
    ("去年数十家门店关闭。", "数十家", "gt_approx", None),
    ("参展商人数百万。", "百万", "eq", None),
    # lt_approx means somewhat below
    ("到场近200人。", "200人", "lt_approx", "(100, 200)"),
    ("到场将近200人。", "200人", "lt_approx", "(100, 200)"),
    # approx means around, the same either way
    ("约200吨。", "200吨", "approx", "[190000, 210000]"),
    ("200吨左右。", "200吨", "approx", "[190000, 210000]"),
    ("大约1234人。", "1234人", "approx", None),
    ("200吨上下。", "200吨", "approx", "[190000, 210000]"),
    # a range has both
    ("增幅20—30%。", "20—30%", "range", "[20, 30]"),
]


@pytest.mark.parametrize(
    ("sentence", "span", "qualifier", "interval"), INTERVALS, ids=[row[0] for row in INTERVALS]
)
def test_a_stated_number_is_an_interval(
    sentence: str, span: str, qualifier: str, interval: str | None
) -> None:
    """An `interval` of None is not specified in digits: its width is a convention or a unit's factor."""
    (figure,) = extract_text(sentence).figures
    assert (figure.text, figure.qualifier) == (span, qualifier)
    assert interval is None or str(figure.interval) == interval


@pytest.mark.parametrize("sentence", ["约1234吨。", "大约56.7%。", "3.21亿元左右。", "约20人。"])
def test_about_is_symmetric_and_wider_than_the_number_alone(sentence: str) -> None:
    (about,) = extract_text(sentence).figures
    (alone,) = extract_text(about.text + "。").figures
    assert about.interval.low is not None
    assert about.interval.high is not None
    assert about.value is not None
    assert about.value - about.interval.low == about.interval.high - about.value
    assert about.interval.width is not None
    assert alone.interval.width is not None
    assert about.interval.width > alone.interval.width


BOUNDED = [
    # the most and the least that was measured, and no bounds
    ("最高气温达36度，最低-9度。", [("36度", "eq", None), ("-9度", "eq", None)]),
    ("股价盘中最高触及9.6元，最低9.1元。", [("9.6元", "eq", None), ("9.1元", "eq", None)]),
    ("风速最大达21米/秒，最低-3米/秒。", [("21米/秒", "eq", None), ("-3米/秒", "eq", None)]),
    # a hedge on both sides: about that much
    ("涨幅控制在3%左右。", [("3%", "approx", None)]),
    ("用量不超过50吨左右。", [("50吨", "approx", None)]),
    ("东馆和西馆分别接待超过3.6万、1.8万人次。", [("3.6万", "gt", "(36000, +∞)"), ("1.8万人次", "gt", "(18000, +∞)")]),
    ("粮价和油价分别增长近20%、30%。", [("20%", "lt_approx", None), ("30%", "lt_approx", None)]),
    ("苹果和梨分别不足4.5吨、6吨。", [("4.5吨", "lt", "(−∞, 4500)"), ("6吨", "lt", "(−∞, 6000)")]),
    ("苹果和梨分别约4.5吨和6吨。", [("4.5吨", "approx", None), ("6吨", "approx", "[5500, 6500]")]),
    ("两岸分别不少于40、60人。", [("40", "ge", "[40, +∞)"), ("60人", "ge", "[60, +∞)")]),
    ("用煤超过3吨，用油2吨。", [("3吨", "gt", "(3000, +∞)"), ("2吨", "eq", "[1500, 2500]")]),
    ("东馆约20人、西馆30人。", [("20人", "approx", None), ("30人", "eq", "30")]),
    ("均价最高3万元，最低2万元。", [("3万元", "eq", None), ("2万元", "eq", None)]),
    ("罚款最低5万元，最高20万元。", [("5万元", "ge", None), ("20万元", "le", None)]),
    ("用煤超过3吨、不足5吨。", [("3吨", "gt", None), ("5吨", "lt", None)]),
    ("纯度≥98%。", [("98%", "ge", "[98, +∞)")]),
    ("含量≤0.5%。", [("0.5%", "le", "(−∞, 0.5]")]),
    ("误差<3毫米。", [("3毫米", "lt", "(−∞, 0.003)")]),
    ("年龄>60岁。", [("60岁", "gt", "(60, +∞)")]),
    ("年龄＞60岁。", [("60岁", "gt", "(60, +∞)")]),
    ("误差＜3毫米。", [("3毫米", "lt", "(−∞, 0.003)")]),
    ("重量≈20吨。", [("20吨", "approx", "[19000, 21000]")]),
    ("浓度>=5%。", [("5%", "ge", "[5, +∞)")]),
    ("浓度≥ 5%。", [("5%", "ge", "[5, +∞)")]),
    ("浓度≧5%。", [("5%", "ge", "[5, +∞)")]),
    ("水温≦35℃。", [("35℃", "le", "(−∞, 35]")]),
    ("甲>乙，用煤5吨。", [("5吨", "eq", "[4500, 5500]")]),
    ("处二万元以上十万元以下罚款。", [("二万元", "ge", "[20000, 100000]"), ("十万元", "le", "[20000, 100000]")]),
    ("年龄18岁以上、35岁以下。", [("18岁", "ge", "[18, 35]"), ("35岁", "le", "[18, 35]")]),
    ("半径大于3米且小于8米。", [("3米", "gt", "(3, 8)"), ("8米", "lt", "(3, 8)")]),
    ("占比高于2%且低于5%。", [("2%", "gt", "(2, 5)"), ("5%", "lt", "(2, 5)")]),
    ("气温大于10℃小于20℃。", [("10℃", "gt", "(10, 20)"), ("20℃", "lt", "(10, 20)")]),
    ("载重不低于10吨且不超过20吨。", [("10吨", "ge", "[10000, 20000]"), ("20吨", "le", "[10000, 20000]")]),
    ("年龄大于等于18岁且小于60岁。", [("18岁", "ge", "[18, 60)"), ("60岁", "lt", "[18, 60)")]),
    ("甲大于3米，乙小于8米。", [("3米", "gt", "(3, +∞)"), ("8米", "lt", "(−∞, 8)")]),
    ("收入大于3万元且支出小于8万元。", [("3万元", "gt", "(30000, +∞)"), ("8万元", "lt", "(−∞, 80000)")]),
    ("半径大于8米且小于3米。", [("8米", "gt", None), ("3米", "lt", None)]),
    ("大于3米且小于8吨。", [("3米", "gt", "(3, +∞)"), ("8吨", "lt", "(−∞, 8000)")]),
    ("可容80人或更多。", [("80人", "ge", "[80, +∞)")]),
    ("需时3天或更多。", [("3天", "ge", "[3, +∞)")]),
    ("购入20台或以上。", [("20台", "ge", "[20, +∞)")]),
    ("每组5人或以下。", [("5人", "le", "(−∞, 5]")]),
    ("练习六次或更多。", [("六次", "ge", "[6, +∞)")]),
    ("练习六次及以上。", [("六次", "ge", "[6, +∞)")]),
    ("可容80人或更换场地。", [("80人", "eq", "80")]),
    ("直径25±0.5毫米。", [("25±0.5毫米", "approx", "[0.0245, 0.0255]")]),
    ("温度20±2℃。", [("20±2℃", "approx", "[18, 22]")]),
    ("净重500±10克。", [("500±10克", "approx", "[0.49, 0.51]")]),
    ("读数37.0±0.3。", [("37.0±0.3", "approx", "[36.7, 37.3]")]),
    ("近三年投入8亿元。", [("三年", "eq", "36"), ("8亿元", "eq", None)]),
    ("历时近三年。", [("三年", "lt_approx", "(24, 36)")]),
    ("近5天无降雨。", [("5天", "eq", "5")]),
    ("2000米以深钻孔。", [("2000米", "ge", None)]),
    ("请在30日内与本网联系。", [("30日", "le", None)]),
    ("最近90天内评级。", [("90天", "eq", "90")]),
    ("有近300年历史。", [("300年", "lt_approx", None)]),
    ("近10年历史最高。", [("10年", "eq", "120")]),
    ("持续近10个小时。", [("10个小时", "lt_approx", None)]),
    ("近20年来气温偏高。", [("20年", "eq", "240")]),
    ("长达近40年。", [("40年", "lt_approx", "(360, 480)")]),
    ("工期接近三年。", [("三年", "lt_approx", "(24, 36)")]),
    ("近3个月销量偏低。", [("3个月", "eq", "3")]),
    ("为期近两个月。", [("两个月", "lt_approx", "(1, 2)")]),
    ("近八成商户复工。", [("八成", "lt_approx", "(0.7, 0.8)")]),
    ("阅读量超10w。", [("10w", "gt", "(100000, +∞)")]),
    ("來了3萬餘人。", [("3萬餘人", "gt_approx", "(30000, 40000]")]),
    ("两地之比为1:4。", [("1:4", "eq", "0.25")]),
    ("半数以上的人。", [("半数", "ge", "[0.5, +∞)")]),
    ("约一半的人。", [("一半", "approx", "[0.45, 0.55]")]),
    ("超半数商户复工。", [("半数", "gt", "(0.5, +∞)")]),
    ("近半数商户复工。", [("半数", "lt_approx", "(0.4, 0.5)")]),
    ("载重>3吨且<5吨。", [("3吨", "gt", "(3000, 5000)"), ("5吨", "lt", "(3000, 5000)")]),
    # 几乎 before a number, 最…的 before a count: the first bounds, the second picks out
    ("几乎占满3层。", [("3层", "eq", None)]),
    ("库存翻了近一番。", [("一番", "lt_approx", "(1, 2)")]),
    ("库存翻一番半。", [("一番半", "gt_approx", "(2, 4)")]),
    ("库存翻了一番半。", [("一番半", "gt_approx", "(2, 4)")]),
    ("库存翻一番多。", [("一番多", "gt_approx", "(2, 4)")]),
    ("库存翻了约一番。", [("一番", "approx", None)]),
    ("库存几乎翻一番。", [("一番", "lt_approx", "(1, 2)")]),
    ("库存几乎翻了两番。", [("两番", "lt_approx", "(3, 4)")]),
    ("几乎一半的商户停业。", [("一半", "lt_approx", "(0.4, 0.5)")]),
    ("合格率几乎达到100%。", [("100%", "lt_approx", "(90, 100)")]),
    ("价格几乎是去年的3倍。", [("3倍", "lt_approx", "(2, 3)")]),
    ("产量最高的两个县。", [("两个", "eq", "2")]),
    ("规模最大的5家工厂。", [("5家", "eq", "5")]),
    ("人数最多的3个村。", [("3个", "eq", "3")]),
    ("降雨最少的4个县。", [("4个", "eq", "4")]),
    ("最多5家工厂停产。", [("5家", "le", "(−∞, 5]")]),
    # a hedge before the verb holds for what the verb counts
    ("全年至少发生了346起事故。", [("346起", "ge", "[346, +∞)")]),
    ("车厢最多可容纳500人。", [("500人", "le", "(−∞, 500]")]),
    ("爆炸至少造成12人死亡。", [("12人", "ge", "[12, +∞)")]),
    ("每人最多只能买2张票。", [("2张", "le", "(−∞, 2]")]),
    ("工程大约需要投入30亿元。", [("30亿元", "approx", None)]),
    ("最多时达300人。", [("300人", "eq", "300")]),
    ("反映最多的两个问题。", [("两个", "eq", "2")]),
    ("产量至少三年内没有变化，为5吨。", [("三年", "ge", None), ("5吨", "eq", None)]),
    # what is set or known is a mark, and something else is above or below it
    ("充足率8.2%高于7.5%的监管底线。", [("8.2%", "eq", None), ("7.5%", "eq", None)]),
    ("浓度低于35微克/立方米的国家标准。", [("35微克/立方米", "eq", None)]),
    ("增速超过6%的预期目标。", [("6%", "eq", None)]),
    ("指数低于50%的荣枯线。", [("50%", "eq", None)]),
    ("产值超过5亿元的企业。", [("5亿元", "gt", None)]),
    # 约占 holds for the share, over the amount of the whole
    ("约占其最初15亿元持仓的75%。", [("15亿元", "eq", None), ("75%", "approx", None)]),
    # after the number, with 都, 还 or 也
    ("完成率连三成都不到。", [("三成", "lt", "(−∞, 0.3)")]),
    ("投票率四分之一都不到。", [("四分之一", "lt", "(−∞, 0.25)")]),
    ("成立一年还不到。", [("一年", "lt", None)]),
    ("成都不到场的有3人。", [("3人", "eq", "3")]),
    ("最高3万元。", [("3万元", "le", "(−∞, 30000]")]),
    # a hedge before the whole holds for the part or the multiple of it
    ("运量约为水运的2.5倍。", [("2.5倍", "approx", "[2.375, 2.625]")]),
    ("库存不足上月的六成。", [("六成", "lt", "(−∞, 0.6)")]),
    ("投入超过全县支出的12%。", [("12%", "gt", "(12, +∞)")]),
    ("产值约为2005年的4倍。", [("2005年", "eq", None), ("4倍", "approx", "[3.5, 4.5]")]),
    ("灌溉面积近全县的四分之一。", [("四分之一", "lt_approx", "(0.225, 0.25)")]),
    ("占地不到园区的一半。", [("一半", "lt", "(−∞, 0.5)")]),
    ("费用不超过总额的5%。", [("5%", "le", "(−∞, 5]")]),
    # but what has percents of its own is compared with, and an amount is of what stands before it
    ("涨幅超过上年同期的3.2%。", [("3.2%", "eq", None)]),
    ("涨幅高于预测的3.2%。", [("3.2%", "eq", None)]),
    ("增速超过了年初设定的6%。", [("6%", "eq", None)]),
    ("收入超过去年同期的4亿元。", [("4亿元", "eq", None)]),
    ("超过部分的3%由个人负担。", [("3%", "eq", None)]),
    ("合约总额的3%。", [("3%", "eq", None)]),
    # 过 bounds what is measured; after a verb it says that something has been so
    # what is denied or forbidden to be above a number is at most it, and the other way round
    ("负债率不得高于70%，充足率不得低于9%。", [("70%", "le", "(−∞, 70]"), ("9%", "ge", "[9, +∞)")]),
    ("包厢面积不可超过60平方米。", [("60平方米", "le", None)]),
    ("单次报销不能超过2万元。", [("2万元", "le", "(−∞, 20000]")]),
    ("物价涨幅不会超过3%，也不会低于1%。", [("3%", "le", None), ("1%", "ge", None)]),
    ("团费不应高于800元，房间不宜小于9平方米。", [("800元", "le", None), ("9平方米", "ge", None)]),
    ("当日报名没有超过40人，缺席没有突破5人。", [("40人", "le", "(−∞, 40]"), ("5人", "le", "(−∞, 5]")]),
    ("油价不突破9元，气价未突破4元。", [("9元", "le", None), ("4元", "le", None)]),
    ("罚没超300万元，吃住没超过80元。", [("300万元", "gt", None), ("80元", "le", None)]),
    ("报价不可能低于200万元。", [("200万元", "ge", None)]),
    ("借款期限不得长于5年，不允许少于6个月。", [("5年", "le", None), ("6个月", "ge", None)]),
    ("持股不得超过股份总数的10%。", [("10%", "le", "(−∞, 10]")]),
    ("到会的没有达到300人。", [("300人", "lt", "(−∞, 300)")]),
    ("年收入过千万元。", [("千万元", "gt", "(10000000, +∞)")]),
    ("产值过百亿元。", [("百亿元", "gt", "(10000000000, +∞)")]),
    ("举办过十场演出。", [("十场", "eq", "10")]),
    ("走过百年。", [("百年", "eq", "1200")]),
    ("载重≥3吨。", [("3吨", "ge", "[3000, +∞)")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "figures"), BOUNDED, ids=[row[0] for row in BOUNDED])
def test_every_number_of_a_sentence_has_its_own_hedge_or_that_of_its_list(
    sentence: str, figures: list[tuple[str, str, str | None]]
) -> None:
    """An interval of None is not specified: its width is a convention or a unit's factor."""
    found = extract_text(sentence).figures
    assert [(one.text, one.qualifier) for one in found] == [row[:2] for row in figures]
    stated = [(str(one.interval), row[2]) for one, row in zip(found, figures, strict=True)]
    assert all(interval == expected for interval, expected in stated if expected is not None)


BEFORE = [
    # what stands before the number, the number, the bound
    ("总数超", "300万", "gt"),
    ("总数不超过", "300万", "le"),
    ("总数未超过", "300万", "le"),
    ("接近", "40人", "lt_approx"),
    ("大约", "40人", "approx"),
    ("签约", "28个", "eq"),
    ("节约", "28吨", "eq"),
    ("附近", "3家", "eq"),
    ("最近", "3家", "eq"),
    ("突破了", "40亿元", "gt"),
    ("超过人民币", "40亿元", "gt"),
    ("每天不少于", "3次", "ge"),
    ("", "3次", "eq"),
]


@pytest.mark.parametrize(
    ("left", "number", "bound"), BEFORE, ids=[row[0] + row[1] for row in BEFORE]
)
def test_a_hedge_before_the_number(left: str, number: str, bound: str) -> None:
    assert bounds.before(left, number)[0] == bound


AFTER = [
    ("起！", "ge"),
    ("起，需预付", "ge"),
    ("起家", "eq"),
    ("起步", "ge"),
    ("以上的家庭", "ge"),
    ("以下罚款", "le"),
    ("以内。", "le"),
    ("左右。", "approx"),
    ("上下浮动", "approx"),
    ("有余。", "gt_approx"),
    ("以上海为例", "eq"),
    ("的企业", "eq"),
    ("内蒙古", "eq"),
    ("", "eq"),
]


@pytest.mark.parametrize(("right", "bound"), AFTER, ids=[row[0] or "nothing" for row in AFTER])
def test_a_hedge_after_the_number(right: str, bound: str) -> None:
    assert bounds.after(right) == bound


def test_a_hedge_inside_the_number_outranks_the_one_before_it() -> None:
    """近 and 余 would pull apart: what stands in the number itself is the closer word."""
    (figure,) = extract_text("到场近两千余人。").figures
    assert figure.qualifier == "gt_approx"


FORBIDDEN = [
    # what is not to be passed is a limit, on whichever side, and has the name that stands before 不
    ("资产负债率不得高于70%。", "资产负债率", "limit"),
    ("资本充足率不得低于9%。", "资本充足率", "limit"),
    ("单笔金额不能超过20万元。", "单笔金额", "limit"),
    ("会议费开支占比不能超过30%。", "会议费开支占比", "limit"),
    ("施工工期不应少于45天。", "施工工期", "limit"),
    ("预计全年失业率不会高于5.5%。", "失业率", "level"),
    ("参赛人数没有超过300人。", "参赛人数", "level"),
]


@pytest.mark.parametrize(("sentence", "name", "role"), FORBIDDEN, ids=[row[0] for row in FORBIDDEN])
def test_what_must_not_be_passed_is_a_limit(sentence: str, name: str, role: str) -> None:
    (figure,) = extract_text(sentence).figures
    assert (figure.indicator, figure.role) == (name, role)


def test_a_bound_mirrors_with_the_sign_of_a_fall() -> None:
    (figure,) = extract_text("产量比上年下降超过20%。").figures
    assert figure.value == Decimal(20)
    assert str(figure.signed) == "(−∞, -20)"
