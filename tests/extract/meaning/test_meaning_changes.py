"""Which way a figure moves, from what, and whether it is a result or a target: ten sentences for each construction."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "falls and rises": [
        ("出口额下降6.8%。", [Means("6.8%", "出口额增速", role="change", sign="-")]),
        ("出口额减少3亿元。", [Means("3亿元", "出口额减少量", role="change", sign="-")]),
        ("出口额下滑了4个百分点。", [Means("4个百分点", "出口额变动", role="change", sign="-")]),
        ("客流量锐减90%。", [Means("90%", "客流量增速", role="change", sign="-")]),
        ("价格回落0.3%。", [Means("0.3%", "价格增速", role="change", sign="-")]),
        ("销量同比大幅增长35%。", [Means("35%", "销量增速", basis="yoy", sign="+")]),
        ("库存量比上月上升2.1%。", [Means("2.1%", "库存量增速", basis="mom", sign="+")]),
        ("利润总额由盈转亏，亏损2亿元。", [Means("2亿元", "亏损", role="level")]),
        ("营业收入较上年缩水一成。", [Means("一成", "营业收入增速", basis="yoy", sign="-")]),
        (
            "汇率跌0.4%，股价涨1.2%。",
            [Means("0.4%", "汇率增速", sign="-"), Means("1.2%", "股价增速", sign="+")],
        ),
    ],
    "what is made to rise or fall": [
        ("全年减少利息支出60亿元。", [Means("60亿元", "利息支出减少量", role="change", sign="-")]),
        ("央行下调存款准备金率0.5个百分点。", [Means("0.5个百分点", "存款准备金率变动", sign="-")]),
        ("券商上调目标价7%。", [Means("7%", "目标价增速", role="change", sign="+")]),
        ("公司裁减员工2000人。", [Means("2000人", "员工减少量", role="change", sign="-")]),
        ("新规降低成本5%。", [Means("5%", "成本增速", role="change", sign="-")]),
        ("8月额外减少原油出口约50万吨。", [Means("50万吨", "原油出口减少量", sign="-")]),
        ("工期缩短，减少碳排放2万吨。", [Means("2万吨", "碳排放减少量", sign="-")]),
        ("该县扩大耕地面积3万亩。", [Means("3万亩", "耕地面积增加量", sign="+")]),
        ("提高最低工资200元。", [Means("200元", "最低工资增加量", sign="+")]),
        ("压减粗钢产量300万吨。", [Means("300万吨", "粗钢产量减少量", sign="-")]),
    ],
    "verbs of a price": [
        ("鸡蛋涨价2元。", [Means("2元", "鸡蛋价格增加量", role="change", sign="+")]),
        ("高配车型均降价1.4万元。", [Means("1.4万元", "高配车型价格减少量", sign="-")]),
        ("机票涨价三成。", [Means("三成", "机票价格增速", sign="+")]),
        ("汽油每吨提价200元。", [Means("200元", "汽油价格增加量", sign="+")]),
        ("本轮降价后，售价5万元。", [Means("5万元", "售价", role="level")]),
    ],
    "no amount of what is changed": [
        ("发布扩大消费20条措施。", [Means("20条", "措施数", role="level")]),
        ("增加注册资本至5亿元。", [Means("5亿元", "注册资本", role="level")]),
        ("工业增加值300亿元。", [Means("300亿元", "工业增加值", role="level")]),
        ("下调评级主要有两个原因。", [Means("两个", "原因数", role="level")]),
        ("降低费率政策新增降费36亿元。", [Means("36亿元", "费率政策新增降费", role="level")]),
    ],
    "a change and the level that it led to": [
        (
            "使用量减少3亿美元至19亿美元。",
            [
                Means("3亿美元", "使用量减少量", role="change", sign="-"),
                Means("19亿美元", "使用量", role="level", sign="+"),
            ],
        ),
        (
            "油价跌0.5美元至79.8美元。",
            [Means("0.5美元", "油价减少量", sign="-"), Means("79.8美元", "油价", role="level")],
        ),
        (
            "指数上涨20点至3200点。",
            [Means("20点", "指数增加量", sign="+"), Means("3200点", "指数", role="level")],
        ),
        (
            "库存减少5万吨至3万吨。",
            [Means("5万吨", "库存减少量", sign="-"), Means("3万吨", "库存", role="level")],
        ),
    ],
    "how far a change may go": [
        (
            "净利润同比增加2000万元至1.2亿元。",
            [Means("2000万元至1.2亿元", "净利润增加量", role="change")],
        ),
        ("气温下降5度至8度。", [Means("5度至8度", "气温减少量", role="change")]),
        ("水位偏高0.26～2.47米。", [Means("0.26～2.47米", "水位增加量", role="change")]),
        ("销量增长3%至30%。", [Means("3%至30%", "销量增速", role="change")]),
    ],
    "the same amount told again": [
        (
            "乳制品出口额下跌30亿新西兰元（19.92亿美元）。",
            [
                Means("30亿新西兰元", "乳制品出口额减少量", role="change", sign="-"),
                Means("19.92亿美元", "乳制品出口额减少量", role="change", sign="-"),
            ],
        ),
        (
            "净亏损同比减少3亿韩元（约合160万元人民币）。",
            [
                Means("3亿韩元", "净亏损减少量", basis="yoy", sign="-"),
                Means("160万元人民币", "净亏损减少量", basis="yoy", sign="-"),
            ],
        ),
        (
            "市值增加40万亿韩元（约2244亿元）。",
            [
                Means("40万亿韩元", "市值增加量", sign="+"),
                Means("2244亿元", "市值增加量", sign="+"),
            ],
        ),
        (
            "线路延长5英里（8公里）。",
            [
                Means("5英里", "线路增加量", role="change"),
                Means("8公里", "线路增加量", role="change"),
            ],
        ),
        (
            "收入增加3亿元（其中税收1亿元）。",
            [Means("3亿元", "收入增加量", role="change"), Means("1亿元", "税收", role="level")],
        ),
    ],
    "more or less than is usual": [
        (
            "8月气温较常年同期偏高1.2摄氏度。",
            [Means("1.2摄氏度", "气温增加量", role="change", sign="+", basis=None)],
        ),
        (
            "8月降水量128毫米，偏少两成。",
            [Means("128毫米", "降水量"), Means("两成", "降水量增速", role="change", sign="-")],
        ),
        ("来水量比多年平均偏多35%。", [Means("35%", "来水量增速", sign="+", basis=None)]),
        ("来水量较常年偏少5%。", [Means("5%", "来水量增速", sign="-")]),
        ("库存量偏低，仅为5万吨。", [Means("5万吨", "库存量", role="level")]),
    ],
    "the level that was reached": [
        ("产能利用率降至40%。", [Means("40%", "产能利用率", role="level", sign="+")]),
        ("产能利用率降到了40%。", [Means("40%", "产能利用率", role="level", sign="+")]),
        ("办理时限缩短至30分钟。", [Means("30分钟", "办理时限", role="level", sign="+")]),
        ("贷款余额增至500亿元。", [Means("500亿元", "贷款余额", role="level", sign="+")]),
        (
            "企业由260家增加到300家。",
            [Means("260家", "企业数", role="level"), Means("300家", "企业数", role="level")],
        ),
        (
            "失业率从5.5%下降至5.1%。",
            [
                Means("5.5%", "失业率", role="level"),
                Means("5.1%", "失业率", role="level", sign="+"),
            ],
        ),
        ("增速回升至3.2%。", [Means("3.2%", "增速", role="level", sign="+")]),
        ("城镇化率提高到68%。", [Means("68%", "城镇化率", role="level", sign="+")]),
        ("负债率回落至60%以下。", [Means("60%", "负债率", role="level", sign="+")]),
        ("门诊量扩大为12万人次。", [Means("12万人次", "门诊量", role="level", sign="+")]),
    ],
    "the change of a change": [
        (
            "工业增加值下降5%，降幅收窄1.2个百分点。",
            [
                Means("5%", "工业增加值增速", sign="-"),
                Means("1.2个百分点", "工业增加值降幅变动", sign="-"),
            ],
        ),
        (
            "工业增加值下降5%，降幅扩大1.2个百分点。",
            [
                Means("5%", "工业增加值增速", sign="-"),
                Means("1.2个百分点", "工业增加值降幅变动", sign="+"),
            ],
        ),
        (
            "茶叶价格上涨4%，涨幅比上月扩大0.6个百分点。",
            [
                Means("4%", "茶叶价格增速", sign="+"),
                Means("0.6个百分点", "茶叶价格涨幅较上月变动", basis="mom", sign="+"),
            ],
        ),
        (
            "茶叶价格上涨4%，涨幅回落0.6个百分点。",
            [
                Means("4%", "茶叶价格增速", sign="+"),
                Means("0.6个百分点", "茶叶价格涨幅变动", sign="-"),
            ],
        ),
        (
            "投资增长6%，增速比一季度提高2个百分点。",
            [Means("6%", "投资增速"), Means("2个百分点", "投资增速变动", basis="qoq", sign="+")],
        ),
        (
            "投资增长6%，增速放缓2个百分点。",
            [Means("6%", "投资增速"), Means("2个百分点", "投资增速变动", sign="-")],
        ),
        (
            "投资增长6%，比上年加快2个百分点。",
            [Means("6%", "投资增速"), Means("2个百分点", "投资增速变动", basis="yoy", sign="+")],
        ),
        ("投资增长6%，增速与一季度持平。", [Means("6%", "投资增速")]),
        (
            "存款增加9亿元，同比多增3亿元。",
            [
                Means("9亿元", "存款增加量", sign="+"),
                Means("3亿元", "存款增加量变动", basis="yoy", sign="+"),
            ],
        ),
        (
            "存款减少9亿元，同比多减3亿元。",
            [
                Means("9亿元", "存款减少量", sign="-"),
                Means("3亿元", "存款增加量变动", basis="yoy", sign="-"),
            ],
        ),
    ],
    "balances, and what is below or at zero": [
        ("贸易逆差120亿美元。", [Means("120亿美元", "贸易逆差", role="level", sign="+")]),
        (
            "贸易顺差300亿元，扩大5%。",
            [Means("300亿元", "贸易顺差"), Means("5%", "贸易顺差增速", sign="+")],
        ),
        ("收支相抵，结余12亿元。", [Means("12亿元", "结余", role="level")]),
        ("净利润为-3.2亿元。", [Means("-3.2亿元", "净利润", "net_profit", sign="-")]),
        ("出口负增长2%。", [Means("2%", "出口增速", role="change", sign="-")]),
        ("全年净亏损1.5亿元。", [Means("1.5亿元", "净亏损", role="level")]),
        ("销量翻了一番。", [Means("一番", "销量增速", role="change", sign="+")]),
        ("产值翻两番。", [Means("两番", "产值增速", role="change", sign="+")]),
        ("产量是上年的1.5倍。", [Means("1.5倍", "产量与上年之比", role="level")]),
        ("价格环比零增长，同比上涨0.1%。", [Means("0.1%", "价格增速", basis="yoy", sign="+")]),
    ],
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
    "a lead over something else": [
        (
            "工业投资增长9%，高于全国2.3个百分点。",
            [
                Means("9%", "工业投资增速"),
                Means("2.3个百分点", "工业投资增速高于全国的幅度", role="difference", sign="+"),
            ],
        ),
        (
            "工业投资增长9%，增速比全省快2.3个百分点。",
            [
                Means("9%", "工业投资增速"),
                Means("2.3个百分点", "工业投资增速快于全省的幅度", role="difference", sign="+"),
            ],
        ),
        (
            "消费增长3%，低于全国平均水平1个百分点。",
            [
                Means("3%", "消费增速"),
                Means("1个百分点", "消费增速低于全国的幅度", role="difference", sign="+"),
            ],
        ),
        (
            "失业率为4.8%，比全国低0.3个百分点。",
            [
                Means("4.8%", "失业率"),
                Means("0.3个百分点", "失业率低于全国的幅度", role="difference", sign="+"),
            ],
        ),
        (
            "失业率为4.8%，比上年低0.3个百分点。",
            [
                Means("4.8%", "失业率"),
                Means("0.3个百分点", "失业率变动", role="change", basis="yoy", sign="-"),
            ],
        ),
        (
            "农村居民收入增长8%，快于城镇居民2.1个百分点。",
            [
                Means("8%", "农村居民收入增速"),
                Means("2.1个百分点", "农村居民收入增速快于城镇居民的幅度", role="difference"),
            ],
        ),
        (
            "税收占比78%，高出全省5个百分点。",
            [
                Means("78%", "税收占比"),
                Means("5个百分点", "税收占比高出全省的幅度", role="difference", sign="+"),
            ],
        ),
        (
            "工业增加值增速高于全部产业1.5个百分点。",
            [Means("1.5个百分点", "工业增加值增速高于全部产业的幅度", role="difference")],
        ),
        (
            "覆盖率为95%，好于计划3个百分点。",
            [Means("95%", "覆盖率"), Means("3个百分点", "覆盖率好于计划的幅度", role="difference")],
        ),
        (
            "增速高于上年同期2个百分点。",
            [Means("2个百分点", "增速变动", role="change", basis="yoy", sign="+")],
        ),
    ],
    "a lead with what it is measured from in brackets, and bases that hold for no more than their figure": [
        (
            "工业增加值同比增长5%，增速高于全国（3.8%）1.2个百分点。",
            [
                Means("5%", "工业增加值增速", basis="yoy"),
                Means("3.8%", "工业增加值增速", role="change", region="全国"),
                Means("1.2个百分点", "工业增加值增速高于全国的幅度", role="difference"),
            ],
        ),
        (
            "价格同比上涨1%，涨幅高于全国平均水平0.3个百分点。",
            [
                Means("1%", "价格增速", basis="yoy"),
                Means("0.3个百分点", "价格增速高于全国的幅度", role="difference"),
            ],
        ),
        (
            "工业增加值同比增长7%，较一季度加快1个百分点。采矿业增长14%，制造业增长6%。",
            [
                Means("7%", "工业增加值增速", basis="yoy"),
                Means("1个百分点", "工业增加值增速变动", basis="qoq"),
                Means("14%", "采矿业增加值增速", basis="yoy"),
                Means("6%", "制造业增加值增速", basis="yoy"),
            ],
        ),
    ],
    "a target, not a result": [
        ("力争地区生产总值增长6%。", [Means("6%", "地区生产总值增速", target=True)]),
        ("预期目标是城镇新增就业5万人。", [Means("5万人", "城镇新增就业人数", target=True)]),
        ("计划新建学校12所。", [Means("12所", "学校数", target=True)]),
        ("到2025年，森林覆盖率达到42%。", [Means("42%", "森林覆盖率", period="2025")]),
        ("全年拟完成投资300亿元。", [Means("300亿元", "投资", target=True)]),
        ("确保粮食产量稳定在60万吨以上。", [Means("60万吨", "粮食产量", target=True)]),
        ("预计全年出口额增长5%左右。", [Means("5%", "出口额增速", target=True)]),
        (
            "主要预期目标是：\n出口额增长6%以上；\n城镇新增就业5万人。\n去年出口额增长3%。",
            [
                Means("6%", "出口额增速", target=True),
                Means("5万人", "城镇新增就业人数", target=True),
                Means("3%", "出口额增速", target=False),
            ],
        ),
        ("完成投资300亿元。", [Means("300亿元", "投资", target=False)]),
        ("规划建设12个防疫网格。", [Means("12个", "防疫网格数", target=True)]),
        ("居民消费价格涨幅控制在3%以内。", [Means("3%", "居民消费价格增速", role="limit")]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_figure_moves_as_its_sentence_says(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
