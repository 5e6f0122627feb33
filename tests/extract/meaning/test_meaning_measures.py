"""Which figures measure what they stand beside, and which indicator can be theirs at all."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "a stretch of time that is measured": [
        ("平均办理时间为3天。", [Means("3天", "平均办理时间", "delivery_time")]),
        ("审批环节缩短5天。", [Means("5天", "审批环节缩短时间", "duration")]),
        ("全程仅用时2小时。", [Means("2小时", "全程时间", "duration")]),
        ("设立3年过渡期。", [Means("3年", "过渡期")]),
        ("免租政策减免商户2个月租金。", [Means("2个月", "商户时间", "duration")]),
        ("建成15分钟便民生活圈。", [Means("15分钟", "便民生活圈时间", "duration")]),
        ("产量实现六年连续增长。", [Means("六年", "产量连续时间", "duration")]),
        ("患者8，男，46岁，已出院。", [Means("8", "患者数"), Means("46岁", "患者年龄", "age")]),
    ],
    "how long what was done lasted": [
        ("该频道停播五天。", [Means("五天", "频道停播时间", "duration")]),
        ("码头停工了三周，随后复工。", [Means("三周", "码头停工时间", "duration")]),
        ("隧道封闭整整两个月，车辆绕行。", [Means("两个月", "隧道封闭时间", "duration")]),
        ("她在医院值守了六年。", [Means("六年", "医院值守时间", "duration")]),
        ("末班车延时运行40分钟。", [Means("40分钟", "末班车延时运行时间", "duration")]),
        ("法院判处张某有期徒刑八年。", [Means("八年", "有期徒刑", "prison_terms")]),
        ("被告人李某拘役四个月，缓刑六个月。", [Means("四个月", "拘役"), Means("六个月", "缓刑")]),
    ],
    "a stretch of time beside the noun that has it": [
        ("本期票据付息期限6年，利率3%。", [Means("6年", "票据付息期限", "duration"), Means("3%", "利率")]),
        ("赠送音乐会员1年。", [Means("1年", "赠送音乐会员时间", "duration")]),
        ("平均办结时效0.6天。", [Means("0.6天", "平均办结时效")]),
        ("给予商户三个月的缓冲期。", [Means("三个月", "缓冲期")]),
        ("安排企业6个月过渡期。", [Means("6个月", "过渡期")]),
        (
            "水电机组平均利用1800小时，比上年减少90小时；风电1200小时，增加50小时。",
            [
                Means("1800小时", "水电机组平均利用小时", "hours_in_use"),
                Means("90小时", "水电机组平均利用小时减少量", role="change", sign="-"),
                Means("1200小时", "风电平均利用小时"),
                Means("50小时", "风电平均利用小时增加量"),
            ],
        ),
        # what is counted next is not of what lasted
        ("展览闭馆三天。参观5人。", [Means("三天", "展览闭馆时间"), Means("5人", "参观数")]),
    ],
    "a stretch of time that only says when or of what kind": [
        ("推进国企改革三年行动。", [Means("三年", None, None)]),
        ("首发10年期间获奖。", [Means("10年", None, None)]),
        ("公司成立两年后上市。", [Means("两年", None, None)]),
        ("今起两天，南方多雨。", [Means("两天", None, None)]),
        ("未来三年，工厂将扩建。", [Means("三年", None, None)]),
        ("股价五天累计涨幅达到12%。", [Means("五天", None, None), Means("12%", "股价增速")]),
        ("投资者迎来新的一年。", []),
        ("指数创下五年新高。", [Means("五年", "指数新高时间跨度", None)]),
        ("面向60岁以上的居民。", [Means("60岁", "居民年龄", "age")]),
    ],
    "a bare number beside a name": [
        ("涉及人口300万。", [Means("300万", "涉及人口", "lockdown_population")]),
        ("覆盖200多万居民。", [Means("200多万", "居民数", "residents")]),
        ("江北股份(12.35, 0.12, 1.2%)公布年报。", [Means("12.35", "江北股份价格"), Means("0.12", "江北股份价格涨跌额"), Means("1.2%", "江北股份价格涨跌幅")]),
    ],
    "a number that numbers one of many is no figure": [
        ("目前98号汽油价格为9元。", [Means("9元", "汽油价格", "petrol_price")]),
    ],
    "an indicator is never of another dimension": [
        ("企业20亿元，员工12%。", [Means("20亿元", "企业", None), Means("12%", "员工", None)]),
        ("铁路3条。", [Means("3条", "铁路数", "items")]),
        ("累计销量50万吨。", [Means("50万吨", "累计销量", "sales_volume")]),
        ("出口12%以上。", [Means("12%", "出口", None)]),
        ("出口增长12%。", [Means("12%", "出口增速", "exports_growth")]),
        ("日元兑美元汇率升至150。", [Means("150", "日元兑美元汇率", "exchange_rate")]),
    ],
    "what no name is known for is claimed by its unit or by the verb that moves it": [
        ("推出12项便民服务举措。", [Means("12项", "便民服务举措数", "measures")]),
        ("设立3类窗口。", [Means("3类", "窗口数", "kinds")]),
        ("全年巡河40次。", [Means("40次", "巡河次数", "occasions")]),
        ("台风风力8级。", [Means("8级", "台风风力", None)]),
        ("北斗科技跌2.5%，北斗汽车涨3%。", [Means("2.5%", "北斗科技增速", "market_price_growth"), Means("3%", "北斗汽车增速", "market_price_growth")]),
        ("北斗科技增长2.5%。", [Means("2.5%", "北斗科技增速", None)]),
    ],
    "a percentage of those named after it": [
        ("目前98%的贫困村通了公路。", [Means("98%", "通了公路的贫困村占比", "poor_villages_share")]),
        ("近八成农户参加了合作社。", [Means("八成", "参加了合作社的农户占比", "farm_households_share")]),
        ("超过90%的受访者支持这项改革。", [Means("90%", "支持这项改革的受访者占比", "share")]),
        ("集团拥有该公司51%的股权。", [Means("51%", "集团持股比例", "shareholding")]),
        ("江北投资持股12%。", [Means("12%", "江北投资持股比例", "shareholding")]),
        ("以3%的利率放款。", [Means("3%", "利率", "interest_rate")]),
        ("实现50%的汽车交付量增长目标。", [Means("50%", None)]),
        ("双方战成2：2平局。", [Means("2：2", "比分")]),
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
    "what is better where there is less of it": [
        ("PM2.5浓度同比改善6.7%。", [Means("6.7%", "PM2.5浓度增速", sign="-")]),
        ("优良天数比率同比改善1.2%。", [Means("1.2%", "优良天数比率增速", sign="+")]),
    ],
    "how much of it is done": [
        ("桥梁工程完成95%。", [Means("95%", "桥梁工程完成率", "completion_rate")]),
        ("完成全年任务的65%。", [Means("65%", "任务完成率", "completion_rate")]),
        ("完成投资12亿元。", [Means("12亿元", "投资", "investment")]),
    ],
    "what is counted, up to its predicate": [
        ("全省52个贫困县全部摘帽。", [Means("52个", "贫困县数", "poor_counties")]),
        ("1000多万高中毕业生顺利完成高考。", [Means("1000多万", "高中毕业生数", "graduates")]),
        ("覆盖全省47个县。", [Means("47个", "县数", "places")]),
        ("今年已有215只新股上市。", [Means("215只", "新股上市数", None)]),  # and no 市
        ("30个专业群入选国家名单。", [Means("30个", "专业群数", None)]),
    ],
    "an earlier clause opens with the name, after a space, too": [
        ("沪指涨2%。 深证成指走势稍强，收盘报10468.88点，涨1.2%。", [Means("2%", "沪指增速"), Means("10468.88点", "深证成指", "shenzhen_component"), Means("1.2%", "深证成指增速", "shenzhen_component_growth")]),
    ],
    "an office that speaks is no subject": [
        ("偿债成本上升。财政预算办公室估计，将增至630亿元。", [Means("630亿元", None)]),
    ],
    "a family of one character": [
        ("垃圾分类处理率98%。", [Means("98%", "垃圾分类处理率", "rates")]),
        ("招标控制价1300万元。", [Means("1300万元", "招标控制价", "prices")]),
        ("挂号费50元。", [Means("50元", "挂号费", "fees")]),
        ("支付购房款200万元。", [Means("200万元", "购房款", "payments")]),
        ("两种力量。", [Means("两种", "力量", "kinds")]),
    ],
    "a rate of a fee is none of a tax": [
        ("基金管理费率为1.2%。", [Means("1.2%", "基金管理费率", "fee_rate")]),
        ("失业保险费率降至1%。", [Means("1%", "失业保险费率", "fee_rate")]),
        ("车辆购置税税率为10%。", [Means("10%", "车辆购置税税率", "tax_rate")]),
        ("公路建设费征收率为2%。", [Means("2%", "公路建设费征收率", "tax_rate")]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_figure_measures_what_it_can(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
