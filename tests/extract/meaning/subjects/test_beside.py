"""Names by what stands beside a number: whose age it is, over how long, who did it and to whom, of which list or place."""

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
    "persons without a classifier": [
        ("工程惠及300万群众，总投资12亿元。", [Means("300万", "惠及群众数"), Means("12亿元", "总投资")]),
        ("让242万农村居民喝上安全水。", [Means("242万", "农村居民数", "residents")]),
        ("带动3000贫困户增收。", [Means("3000", "贫困户数")]),
        ("培训2000农民。", [Means("2000", "农民数")]),
        ("3万多当地居民和游客撤离。", [Means("3万多", "当地居民和游客数")]),
        ("网站12306旅客。", [Means("12306", None)]),
    ],
    "who is counted, and not what is theirs": [
        ("解决20万群众的饮水困难。", [Means("20万", "群众数")]),
        ("解决2.3万农村人口的饮水问题。", [Means("2.3万", "农村人口")]),
        ("300余名患者的用药指导。", [Means("300余名", "患者数")]),
        ("400名员工的子女。", [Means("400名", "员工的子女数")]),
        ("一名身着黑衣的男子。", [Means("一名", "男子数")]),
    ],
    "in so many places": [
        ("3个县区的21.6万人紧急转移。", [Means("3个", "县区数"), Means("21.6万人", "转移人数")]),
        ("12个乡镇的3.4万人受灾。", [Means("12个", "乡镇数"), Means("3.4万人", "受灾人数")]),
    ],
    "a part by where it comes from or goes to": [
        ("收入50亿元，其中20亿元来自海外。", [Means("50亿元", "收入"), Means("20亿元", "来自海外的收入")]),
        ("投资30亿元，其中12亿元用于教育。", [Means("30亿元", "投资"), Means("12亿元", "用于教育的投资")]),
        ("病例12例，其中5例来自社区筛查。", [Means("12例", "病例数"), Means("5例", "来自社区筛查的病例数")]),
        ("贷款8亿元，其中3亿元投向民企。", [Means("8亿元", "贷款"), Means("3亿元", "投向民企的贷款")]),
        ("收入50亿元，20亿元来自海外。", [Means("50亿元", "收入"), Means("20亿元", "收入")]),
    ],
    "a list that a word sums up": [
        ("钢铁、煤炭等行业产值下降3%。", [Means("3%", "钢铁、煤炭等行业产值增速")]),
        ("手机、电脑等产品出口额120亿元。", [Means("120亿元", "手机、电脑等产品出口额")]),
        ("农业、化肥农药两板块涨幅超过2%。", [Means("两", None), Means("2%", "农业、化肥农药板块增速")]),
        ("北京、上海等城市房价上涨2%。", [Means("2%", "城市房价增速")]),
        ("汽车、石化等12条产业链。", [Means("12条", "产业链数")]),
    ],
    "what is paid for what changes hands": [
        ("拟以19.74亿元现金收购其新能源公司股权。", [Means("19.74亿元", "新能源公司股权收购价款")]),
        ("以3亿元价格转让股权。", [Means("3亿元", "股权转让价款", "consideration")]),
        ("收购两家公司90%股份。", [Means("两家", "公司数"), Means("90%", "收购股份比例")]),
        ("转让所持30%股权。", [Means("30%", "转让股权比例")]),
        ("持有该公司30%股权。", [Means("30%", "持股比例")]),
    ],
    "a sum that a clause only adds up": [
        ("没收违法所得，计人民币1.9万元。", [Means("1.9万元", "没收违法所得", "illegal_gains")]),
        ("缴纳税款，合计人民币30万元。", [Means("30万元", "税款")]),
        ("他砸了摊，赔了850元。", [Means("850元", "赔偿金额")]),
    ],
    "what set a record": [
        ("创业板指数早盘创下4015.20点的历史新高后暴跌，盘中重挫7%。", [Means("4015.20点", "创业板指数"), Means("7%", "创业板指数增速")]),
        ("日客流量创出12万人次的新高。", [Means("12万人次", "客流量")]),
    ],
    "some eggs are no supply of eggs": [
        ("供应鸡蛋5万吨。", [Means("5万吨", "鸡蛋供应量")]),
        ("里面只有一个鸡蛋。", [Means("一个", "鸡蛋数")]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_figure_is_named_by_what_stands_beside_it(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
