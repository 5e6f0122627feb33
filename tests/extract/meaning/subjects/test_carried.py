"""What a figure takes up of the sentence: its whole, the other part, the topic of a clause without a figure."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "a part of an amount that the sentence names without a number": [
        (
            "国内旅游人数中城镇居民20亿人次，增长13%；农村居民8亿人次，增长6%。",
            [
                Means("20亿人次", "城镇居民国内旅游人数"),
                Means("13%", "城镇居民国内旅游人数增速"),
                Means("8亿人次", "农村居民国内旅游人数"),
                Means("6%", "农村居民国内旅游人数增速"),
            ],
        ),
        (
            "确诊病例中男性30例，女性20例。",
            [Means("30例", "男性确诊病例数"), Means("20例", "女性确诊病例数")],
        ),
        ("投资总额中，国有投资3亿元。", [Means("3亿元", "国有投资总额")]),
        ("集中供热面积3万平方米。", [Means("3万平方米", "集中供热面积")]),
        ("高中生5万人。", [Means("5万人", "高中生数")]),
    ],
    "the other part of a whole": [
        (
            "社会消费品零售总额中，城镇消费品零售额3亿元，乡村1亿元。",
            [Means("3亿元", "城镇消费品零售额"), Means("1亿元", "乡村消费品零售额")],
        ),
        (
            "城镇居民人均收入3万元，农村居民2万元。",
            [Means("3万元", "城镇居民人均收入"), Means("2万元", "农村居民人均收入")],
        ),
        (
            "男性平均预期寿命78岁，女性82岁。",
            [Means("78岁", "男性平均预期寿命"), Means("82岁", "女性平均预期寿命")],
        ),
        (
            "新增本土无症状感染者93例，新增境外输入性确诊病例3例。",
            [Means("93例", "新增本土无症状感染者数"), Means("3例", "新增境外输入性确诊病例数")],
        ),
    ],
    "parts of a number": [
        (
            "报名人数100万人，其中退役军人30万人。",
            [Means("100万人", "报名人数"), Means("30万人", "退役军人报名人数")],
        ),
        (
            "国内旅游人数28亿人次，其中城镇居民20亿人次。",
            [Means("28亿人次", "国内旅游人数"), Means("20亿人次", "城镇居民国内旅游人数")],
        ),
        (
            "参加保险人数30万人，其中参加保险的农民工5万人。",
            [Means("30万人", "参加保险人数"), Means("5万人", "参加保险的农民工数")],
        ),
    ],
    "what came new of each": [
        (
            "累计报告确诊病例532例、无症状感染者1876例，其中今日新增12例和35例。",
            [
                Means("532例", "确诊病例数"),
                Means("1876例", "无症状感染者数"),
                Means("12例", "新增确诊病例数"),
                Means("35例", "新增无症状感染者数"),
            ],
        ),
    ],
    "how it is reckoned names nothing": [
        (
            "旅游人数356万人次，按可比口径恢复至2019年同期的85%。",
            [Means("356万人次", "旅游人数"), Means("85%", "旅游人数与2019年同期之比")],
        ),
    ],
    "classes of what was counted": [
        (
            "A级景区45家，其中5A级1家、4A级12家。",
            [Means("45家", "A级景区数"), Means("1家", "5A级景区数"), Means("12家", "4A级景区数")],
        ),
        (
            "分级诊疗机构30家，其中甲级10家。",
            [Means("30家", "分级诊疗机构数"), Means("10家", "甲级诊疗机构数")],
        ),
    ],
    "parts of a noun that the sentence opens with": [
        (
            "投诉中，涉及物流的有20件，涉及质量的有91件。",
            [Means("20件", "涉及物流的投诉数"), Means("91件", "涉及质量的投诉数")],
        ),
        (
            "上半年的案件中，涉及厅级的有2件、涉及处级的有9件。",
            [Means("2件", "涉及厅级的案件数"), Means("9件", "涉及处级的案件数")],
        ),
    ],
    "a clause that tells a move or a rank of its topic": [
        ("空调、冰箱等家电销量大幅攀升，同比增长50%。", [Means("50%", "家电销量增速")]),
        ("茶叶产量位居全国首位，同比增长5%。", [Means("5%", "茶叶产量增速")]),
        ("某公司营收排名第三，增长8%。", [Means("8%", "公司营收增速")]),
        ("我市GDP总量稳居全省第一，增速高达9.5%。", [Means("9.5%", "GDP总量增速", "gdp_growth")]),
    ],
    "a share of what the clause before names alone": [
        (
            "排在前列的是旅游，占33%；电脑、手机等数码产品，占32%。",
            [Means("33%", "旅游占比"), Means("32%", "电脑、手机等数码产品占比")],
        ),
        ("出口商品主要是机电产品，占55%。", [Means("55%", "机电产品占比")]),
        ("小麦30万吨，占20%。", [Means("30万吨", "小麦"), Means("20%", "小麦占比")]),
    ],
    "an aim after the number is of what was spoken of": [
        (
            "脱贫人口务工规模达3259万人，超过3000万人的年度目标。",
            [Means("3259万人", "脱贫人口务工规模"), Means("3000万人", "脱贫人口务工规模")],
        ),
        (
            "财政收入300亿元，低于320亿元的预期目标。",
            [Means("300亿元", "财政收入"), Means("320亿元", "财政收入")],
        ),
    ],
    "a move before 的 is of the noun after it": [
        (
            "前一交易日大跌5%的创业板指数微涨0.03%。",
            [Means("5%", "创业板指数增速", sign="-"), Means("0.03%", "创业板指数增速")],
        ),
        ("上涨超10%的个股有30只。", [Means("10%", "个股增速"), Means("30只", "个股数")]),
        ("经济保持增长5%的态势。", [Means("5%", "地区生产总值增速")]),
    ],
    "what leads with a percentage has that share": [
        ("餐饮类以67.6%占据榜首。", [Means("67.6%", "餐饮类占比")]),
        ("国产手机以55%位居第一。", [Means("55%", "国产手机占比")]),
    ],
    "what something has moved from": [
        (
            "第二季度的亏损额相比第一季度的3.4万亿韩元有所收窄。",
            [Means("3.4万亿韩元", "亏损额")],
        ),
        (
            "销售均价为1584元，相比1月份的1601元略有下降。",
            [Means("1584元", "销售均价"), Means("1601元", "销售均价")],
        ),
        (
            "净亏损3亿元，相比去年同期的净利润2亿元，大幅下滑。",
            [Means("3亿元", "净亏损"), Means("2亿元", "净利润")],
        ),
        (
            "城乡居民收入比由2005年的5：1缩小到2.6：1。",
            [Means("5：1", "城乡居民收入比"), Means("2.6：1", "城乡居民收入比")],
        ),
    ],
    "a harvest is more or less of what it yields": [
        (
            "受灾面积2790万亩，河南减产52.6亿斤。",
            [Means("2790万亩", "受灾面积"), Means("52.6亿斤", "产量减少量")],
        ),
        (
            "小麦产量30万吨，比上年增产2万吨。",
            [Means("30万吨", "小麦产量"), Means("2万吨", "小麦产量增加量")],
        ),
    ],
    "more and less is traded": [
        (
            "成交额8500亿元，较上个交易日放量300亿元。",
            [Means("8500亿元", "成交额"), Means("300亿元", "成交额增加量", sign="+")],
        ),
        (
            "成交额9000亿元，较前一日缩量500亿元。",
            [Means("9000亿元", "成交额"), Means("500亿元", "成交额减少量", sign="-")],
        ),
    ],
    "gains and losses by their verbs": [
        ("公司2018年大亏3.77亿元。", [Means("3.77亿元", "公司亏损")]),
        ("地铁去年净赚近15亿元。", [Means("15亿元", "地铁净利润")]),
        ("公司上月毛亏85万元。", [Means("85万元", "公司毛亏")]),
    ],
    "a compound rate is a rate of what it compounds": [
        (
            "2018年至2021年收入复合年增长率为20.5%。",
            [Means("20.5%", "收入增速", basis="average_annual", period="2018/2021")],
        ),
        (
            "2023年至2025年营收分别为243/300/337亿元，三年CAGR为15.2%。",
            [
                Means("243", "营收"),
                Means("300", "营收"),
                Means("337亿元", "营收"),
                Means("三年", None),
                Means("15.2%", "营收增速", basis="average_annual"),
            ],
        ),
    ],
    "a price beside its amount in another currency": [
        (
            "买方同意以8.44亿英镑（约合13亿美元）的价格出售报社。",
            [Means("8.44亿英镑", "出售价格"), Means("13亿美元", "出售价格")],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_name_takes_up_what_was_said(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
