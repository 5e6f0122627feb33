"""Names by what stands beside a number: whose age it is, over how long, who did it and to whom, what it is held against."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "an age is that of the persons after it": [
        ("一名35岁的男子被捕。", [Means("一名", None), Means("35岁", "男子年龄", "age")]),
        ("未满16周岁的公民由监护人代办。", [Means("16周岁", "公民年龄")]),
        ("60岁及以上的老年人免费。", [Means("60岁", "老年人年龄")]),
        ("年满18周岁的居民须登记。", [Means("18周岁", "居民年龄")]),
        ("3岁以下婴幼儿1200人。", [Means("3岁", "婴幼儿年龄"), Means("1200人", "3岁以下婴幼儿数")]),
    ],
    "an age beside nobody is just that": [
        ("王某，男，46岁。", [Means("46岁", "年龄")]),
        ("31岁的张伟当选。", [Means("31岁", "年龄")]),
        ("平均年龄32岁。", [Means("32岁", "平均年龄")]),
        ("人均预期寿命78.6岁。", [Means("78.6岁", "人均预期寿命")]),
        ("职工年龄最大的59岁。", [Means("59岁", "职工年龄")]),
    ],
    "over how long something was measured": [
        ("近5日资金流向见下表。", [Means("5日", "资金流向统计时长", "duration")]),
        ("该馆近6个月的客流量为3万人。", [Means("6个月", "客流量统计时长"), Means("3万人", "客流量")]),
        ("过去一年，利润增长3%。", [Means("一年", "统计时长"), Means("3%", "利润增速")]),
        ("最近90天内共有8家机构给出评级。", [Means("90天", "统计时长"), Means("8家", "机构给出评级数")]),
        ("近15年植被覆盖度增加8%。", [Means("15年", "植被覆盖度统计时长"), Means("8%", "植被覆盖度增速")]),
    ],
    "no window: almost so long, and what is to come": [
        ("已经停工近10个月。", [Means("10个月", "停工时间")]),
        ("未来10年将投资12亿元。", [Means("10年", None), Means("12亿元", "投资")]),
        ("经过近一年的试验，产量达5万吨。", [Means("一年", None), Means("5万吨", "产量")]),
    ],
    "who did it is no part of what was done": [
        ("该公司被市场监管局罚款6万元。", [Means("6万元", "罚款", "fines")]),
        ("某银行被监管部门罚款25万元。", [Means("25万元", "罚款")]),
        ("该店被消费者投诉12次。", [Means("12次", "投诉数")]),
        ("被列入名单企业12家。", [Means("12家", "列入名单企业数")]),
    ],
    "nor who was given it": [
        ("某平台向慈善总会捐赠3000万元。", [Means("3000万元", "捐赠额", "donations")]),
        ("企业家给母校捐赠500万元。", [Means("500万元", "捐赠额")]),
        ("公司向灾区捐款200万元。", [Means("200万元", "捐款额")]),
        ("员工为同事捐款3万元。", [Means("3万元", "捐款额")]),
        ("某集团捐赠2000万元。", [Means("2000万元", "集团捐赠额")]),
    ],
    "the whole of a share, with its amount": [
        (
            "出口占汽车总产量725万辆的19%。",
            [Means("725万辆", "汽车总产量"), Means("19%", "出口占汽车总产量的比重", role="share")],
        ),
        ("贷款占总投资120亿元的30%。", [Means("120亿元", "总投资"), Means("30%", "贷款占总投资的比重", role="share")]),
        ("女性占全部参保人数3.2亿人的45%。", [Means("3.2亿人", "全部参保人数"), Means("45%", "女性占全部参保人数的比重")]),
        (
            "电动车年产量增加到140万辆，约占汽车总产量725万辆的19%。",
            [
                Means("140万辆", "电动车年产量"),
                Means("725万辆", "汽车总产量"),
                Means("19%", "电动车年产量占汽车总产量的比重"),
            ],
        ),
        ("外地游客占接待游客总数50万人次的近六成。", [Means("50万人次", "游客总数"), Means("六成", "外地游客占游客总数的比重")]),
    ],
    "shareholdings that are dealt out": [
        (
            "甲公司、乙公司分别持有丙公司60%、40%股份。",
            [Means("60%", "甲公司持股比例", "shareholding"), Means("40%", "乙公司持股比例")],
        ),
        (
            "丁厂由甲集团和乙集团分别拥有70.5%和29.5%的权益。",
            [Means("70.5%", "甲集团持股比例"), Means("29.5%", "乙集团持股比例")],
        ),
    ],
    "a lead in percent": [
        ("该楼盘价格低于周边新盘超过20%。", [Means("20%", "楼盘价格低于新盘的幅度", role="difference")]),
        ("毛利率高于同行5%。", [Means("5%", "毛利率高于同行的幅度", role="difference")]),
        ("售价低于市场价20%。", [Means("20%", "售价低于市场价的幅度", role="difference")]),
        ("持股低于5%。", [Means("5%", "持股比例", role="level")]),
        ("最低不得低于注册资本30%。", [Means("30%", "注册资本", role="level")]),
    ],
    "what a thing is compared with is no subject, whenever it was": [
        ("开价较去年同区新盘低近17%。", [Means("17%", "开价增速", sign="-")]),
        ("净利润较上年同期增长6%。", [Means("6%", "净利润增速")]),
        ("较上年同期净利润增长6%。", [Means("6%", "净利润增速")]),
    ],
    "what is quoted of the very thing": [
        (
            "单位净值为1.49元。该基金近1个月下跌0.87%。",
            [Means("1.49元", "单位净值"), Means("1个月", "统计时长"), Means("0.87%", "单位净值增速")],
        ),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_figure_is_named_by_what_stands_beside_it(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
