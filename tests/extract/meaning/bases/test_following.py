"""What a change is measured against, and whose habit a clause without a base follows."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text
from tests.extract.meaning.tables import Meaning, Means, Table, each, read

ROWS = [
    # text, the figure, the basis
    # how much of the whole an amount of change is, of which the base has been told
    ("6月末外储3.2万亿美元，较5月末下降97亿美元，降幅为0.30%。", "0.30%", "mom"),
    ("2022年6月末外储3万亿美元，较5月末增加9亿美元，升幅为0.3%。", "0.3%", "mom"),
    ("2022年6月末外储3万亿美元，同比增长2%，较1月末增加9亿美元，升幅为0.3%。", "0.3%", None),
    ("2022年6月均价9千元，比上年同期上涨28元，涨幅约2.9%。", "2.9%", "yoy"),
    ("2022年7月末库存30万吨，环比减少3万吨（减幅10%）；同比增加5万吨，其升幅达12%。", "10%", "mom"),
    ("2022年7月末库存30万吨，环比减少3万吨（减幅10%）；同比增加5万吨，其升幅达12%。", "12%", "yoy"),
    ("2022年3月31日总资产50亿元，较上年末增加3亿元，升幅6.4%。", "6.4%", "qoq"),
    ("股价上涨3元，涨幅为5%。", "5%", None),
    # a closed bracket has a base of its own, and so has what follows it
    ("1—10月，钢材增长5%（增速环比回落2个百分点）、水泥增长3%。", "3%", None),
    ("1—10月，钢材投资下滑5%（降幅环比扩大2.8个百分点）、水泥投资下滑3%。", "2.8个百分点", "mom"),
    ("10月，机床产量同比增长5%（增速比上月加快1.2个百分点）、机器人产量增长8%。", "8%", "yoy"),
    ("10月，机床1200台（同比增长5%）、机器人800台（增长8%）。", "8%", "yoy"),
    ("10月，机床产量比上年增长5%（去年同期为3万台）。", "5%", "yoy"),
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
    # a heading says in few words what the text below it tells
    ("出口增长7%\n2022年上半年，出口额80亿元，同比增长5%。出口同比增长7%。", "7%", ["yoy", "yoy"]),
    ("出口增长7%\n2022年上半年，出口额80亿元，同比增长5%。", "7%", [None]),
    ("2022年外贸\n出口小幅增长7%\n2022年上半年，出口同比增长7%。", "7%", ["yoy", "yoy"]),
    ("2022年外贸\n出口增长7%，\n2022年上半年，出口同比增长7%。", "7%", [None, "yoy"]),
    ("进口增长7%\n2022年上半年，出口同比增长7%。", "7%", [None, "yoy"]),
    ("一、存款增长8.2%\n6月末，存款余额86亿元，同比增长8.2%。", "8.2%", ["yoy", "yoy"]),
    ("5月工业增加值增长3.9%\n2023年5月，全市工业增加值同比增长3.9%。", "3.9%", ["yoy", "yoy"]),
    ("一、存款增长8.2%\n6月末，贷款余额86亿元，同比增长8.2%。", "8.2%", [None, "yoy"]),
    ("一、存款增长8%\n存款余额86亿元，同比增长9%，比年初增长8%。", "8%", [None, None]),
    # the level of a growth: what it moved from, what it was before, and what it was expected to be
    ("英国CPI同比由8.7%回落至7.9%。", "8.7%", "yoy"),
    ("英国CPI同比由8.7%回落至7.9%。", "7.9%", "yoy"),
    ("法国PPI环比从上月的0.3%升至0.5%。", "0.5%", "mom"),
    ("该校录取率同比从12%升至15%。", "15%", None),
    ("法国PPI同比终值2.3%，较前值2.5%回落，低于预期值2.6%。", "2.5%", "yoy"),
    ("法国PPI同比终值2.3%，较前值2.5%回落，低于预期值2.6%。", "2.6%", "yoy"),
    ("法国PPI同比终值2.3%，失业率为7%。", "7%", None),
    ("法国PPI同比终值2.3%。PPI为2.5%。", "2.5%", None),
    # from quarter to quarter, where that is said
    ("法国二季度产出环比初值为0.4%，高于前值0.1%。", "0.4%", "qoq"),
    ("法国产出季度环比变化为0.2%。", "0.2%", "qoq"),
    ("法国产出季环比增长0.2%，同比增长1%。", "0.2%", "qoq"),
    ("法国产出环比终值为0.2%。", "0.2%", "mom"),
    # what a rate is made up of is measured as the rate is
    ("在5月份1.4%的同比涨幅中，翘尾影响约为0.5个百分点，新影响约为0.9个百分点。", "0.5个百分点", "yoy"),
    ("在5月份1.4%的同比涨幅中，翘尾影响约为0.5个百分点，新影响约为0.9个百分点。", "0.9个百分点", "yoy"),
    ("据测算，在环比降幅中，节日影响约为0.5个百分点。", "0.5个百分点", "mom"),
    ("翘尾影响约为0.5个百分点。", "0.5个百分点", None),
    # a running total
    ("截至5月末，累计接种12万剂次。", "12万剂次", "cumulative"),
    ("5月接种12万剂次。", "12万剂次", None),
    ("累计追踪到密切接触者843人。", "843人", "cumulative"),
    ("2021—2025年，全县累计造林30万亩。", "30万亩", "cumulative"),
    ("“十四五”期间，全县累计完成投资90亿元。", "90亿元", "cumulative"),
    ("2021—2025年，全县造林30万亩。", "30万亩", None),
    ("2024—2025年，全县累计造林30万亩。", "30万亩", None),
    ("2021年8月7日报告：累计治愈出院31例。", "31例", "cumulative"),
    ("2021年上半年快递业务量累计完成3.2亿件。", "3.2亿件", None),
    ("演出期间累计接待游客3.2万人。", "3.2万人", None),
    ("累计净值为1.25元。", "1.25元", None),
    ("截至2023年末，职工医保基金累计结存34100亿元。", "34100亿元", None),
    ("设备累计平均利用2132小时。", "2132小时", None),
    # which goes on with what else has been done, and not with what is so, is new, or is each day
    ("自5月以来，全市累计报告登革热病例320例，治愈出院290例，死亡2例。", "290例", "cumulative"),
    ("自5月以来，全市累计报告登革热病例320例，治愈出院290例，死亡2例。", "2例", "cumulative"),
    ("截至9月底，累计发放创业贷款30亿元，惠及商户4万家，带动就业9万人。", "9万人", "cumulative"),
    ("截至目前，全县累计破案320起、抓获嫌疑人500名。", "500名", "cumulative"),
    ("截至9月底，累计修复古建筑80处，已开放60处。", "60处", "cumulative"),
    ("截至9月底，累计修复古建筑80处，在建12处。", "12处", None),
    ("截至9月底，累计发放创业贷款30亿元，贷款余额12亿元。", "12亿元", None),
    ("截至9月底，累计破案320起，当月新增12起。", "12起", None),
    ("截至9月底，累计破案320起，新增12起。", "12起", None),
    ("截至9月底，累计破案320起，日均发案2起。", "2起", None),
    ("截至9月底，累计培训教师320人，拥有教室12间。", "12间", None),
    ("截至9月底，累计治愈病人320人，治愈率92%。", "92%", None),
    ("截至9月底，累计建成水库32座，可灌溉农田9万亩。", "9万亩", None),
    ("截至9月底，累计修复古建筑80处，涉及居民300户。", "300户", None),
    ("截至9月底，累计破案320起。抓获嫌疑人500名。", "500名", None),
    ("2023年，累计发放贷款30亿元，惠及商户4万家。", "4万家", None),
    # nor does a part of it that is no state of today add up from anywhere else
    ("截至2023年底，累计建成充电桩2.3万个，其中快充桩8600个。", "8600个", "cumulative"),
    ("截至9月底，累计取得专利320项，其中：发明专利18项，外观专利40项。", "18项", "cumulative"),
    ("自5月以来，累计报告病例320例，其中本土300例、境外20例。", "20例", "cumulative"),
    ("自5月以来，累计报告病例320例，其中现有重症3例。", "3例", None),
    ("截至9月底，累计破案320起，其中当月12起。", "12起", None),
    ("截至9月底，累计培训教师320人，其中拥有教室12间。", "12间", None),
    ("截至9月底，累计破案320起，其中电诈案件占12%。", "12%", None),
    ("2023年，累计发放贷款30亿元，其中绿色贷款4亿元。", "4亿元", None),
    # since something began, and not since a time; nor what is so, or was reached
    ("首批锅炉投产半个月来，已供热5.1万吉焦。", "5.1万吉焦", "cumulative"),
    ("索道开通以来，已运送旅客300万人次。", "300万人次", "cumulative"),
    ("自去年5月投运以来，该站已处理污水120万吨。", "120万吨", "cumulative"),
    ("班列开行三年来已发送货物20万吨，运送集装箱3000个。", "3000个", "cumulative"),
    ("平台上线两年来，已帮助2.3万名妇女就业。", "2.3万名", "cumulative"),
    ("今年以来，已发放补贴3亿元。", "3亿元", None),
    ("索道开通以来，今年已运送旅客300万人次。", "300万人次", None),
    ("热线开通半年来，已有300人咨询。", "300人", None),
    ("热线开通半年来，已接听来电300个，满意率已达98%。", "98%", None),
    ("投运以来，日均发电300万千瓦时。", "300万千瓦时", None),
    ("景区开放以来，门票已涨至300元。", "300元", None),
    # a line that a rate is held against
    ("9月CPI年增1.8%，连续2个月低于2%警戒线。", "2%", None),
    ("8月存货同比涨幅放缓至1.8%，低于2%的预警线。", "2%", None),
    ("8月存货同比涨幅放缓至1.8%，低于预期的2%。", "2%", "yoy"),
    # a time that has an end is no origin
    ("自4月28日至5月5日，机场累计起降航班3200架次。", "3200架次", None),
    ("自2023年4月28日到5月5日24时，景区累计接待游客12万人次。", "12万人次", None),
    ("自4月28日以来，机场累计起降航班3200架次。", "3200架次", "cumulative"),
    ("自4月28日开业，截至5月5日，累计接待游客12万人次。", "12万人次", "cumulative"),
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
    "of a rate that is reckoned for now, and of one over a month": [
        (
            "第3季经济成长率概估为4.2%。",
            [Means("4.2%", "地区生产总值增速", basis=None, role="change")],
        ),
        (
            "第3季经济成长率初估值为4.2%。",
            [Means("4.2%", "地区生产总值增速", basis=None, role="change")],
        ),
        ("农业损失初估达3亿元。", [Means("3亿元", "农业损失", basis=None)]),
        (
            "棉花录得4%的月度跌幅。",
            [Means("4%", "棉花增速", basis="mom", role="change", sign="-")],
        ),
    ],
    "on the basis that the clause before turns to": [
        (
            "PPI同比下降3.0%，环比由降转涨，上涨0.2%。",
            [
                Means("3.0%", "工业生产者出厂价格增速", basis="yoy"),
                Means("0.2%", "工业生产者出厂价格增速", basis="mom"),
            ],
        ),
        (
            "2023年7月，CPI环比由降转涨，上涨0.2%。",
            [Means("0.2%", "居民消费价格增速", basis="mom")],
        ),
        (
            "2023年7月，肉价同比由涨转跌，跌幅为2.5%。",
            [Means("2.5%", "肉价增速", basis="yoy")],
        ),
    ],
}


@each(TABLE)
def test_a_change_is_told_on_its_basis(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected


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
    # what a rate was before, and is held against, is measured as the rate is
    ("5月CPI同比上涨2.1%，低于上月的2.4%。", {"2.4%": "yoy"}),
    ("二季度时薪同比增幅4.5%，与前一季度的4.8%相比略有放缓。", {"4.8%": "yoy"}),
    ("三季度工业增加值同比增长6.2%，与二季度的5.9%相比有所加快。", {"5.9%": "yoy"}),
    ("三季度工业增加值同比增长6.2%，较上一季度的5.9%加快。", {"5.9%": "yoy"}),
    ("四季度营收同比增长12%，相比三季度的15%有所放缓。", {"15%": "yoy"}),
    ("7月核心通胀环比升幅为0.2%，与前月的0.3%相比有所收窄。", {"0.3%": "mom"}),
    ("5月失业率为5.1%，与上月的5.3%相比有所下降。", {"5.3%": None}),
    ("5月CPI同比上涨2.1%，环比上涨0.4%，高于上月的0.3%。", {"0.4%": "mom", "0.3%": "mom"}),
    # since the beginning of the year, which has no code, and what goes with it
    ("2024年6月末贷款余额5亿元，比年初增加1亿元，增长26%。", {"1亿元": None, "26%": None}),
    ("2024年6月末贷款余额5亿元，比上年末增加1亿元，增长26%。", {"1亿元": None, "26%": None}),
]


@pytest.mark.parametrize(("text", "bases"), QUOTED)
def test_each_change_quoted_has_its_basis(text: str, bases: dict[str, str | None]) -> None:
    """Each figure named has its basis."""
    told = {figure.text: figure.basis for figure in extract_text(text, date(2024, 7, 5)).figures}
    assert {name: told[name] for name in bases} == bases
