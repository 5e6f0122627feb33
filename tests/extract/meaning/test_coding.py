"""The catalogue's code of what a figure measures: never one of another dimension."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "known by one of its names, or unknown and named all the same": [
        ("全区地区生产总值500.2亿元。", [Means("500.2亿元", "地区生产总值", "gdp")]),
        ("全区GDP为500.2亿元。", [Means("500.2亿元", "地区生产总值", "gdp")]),
        (
            "固定资产投资下降2.3%。",
            [Means("2.3%", "固定资产投资增速", "fixed_asset_investment_growth")],
        ),
        ("民间投资增长2.3%。", [Means("2.3%", "民间投资增速", "private_investment_growth")]),
        (
            "社会消费品零售总额同比增长10.2%。",
            [Means("10.2%", "社会消费品零售总额增速", "retail_sales_growth")],
        ),
        ("进出口总额120亿元。", [Means("120亿元", "进出口总额", "total_trade")]),
        ("近海水质优良率超84%。", [Means("84%", "水质优良率", "good_water")]),
        ("造林绿化19万亩。", [Means("19万亩", "造林绿化面积", "afforestation")]),
        (
            "完成46万亩高标准农田建设。",
            [Means("46万亩", "高标准农田建设面积", "high_standard_farmland")],
        ),
        ("国家历史文化名城增至14座。", [Means("14座", "国家历史文化名城数", "cities")]),
        ("邮电业务总量166亿元。", [Means("166亿元", "邮电业务总量", "post_telecom_volume")]),
        ("外贸进出口额120亿元。", [Means("120亿元", "外贸进出口额", "total_trade")]),
        ("第二产业增加值180亿元。", [Means("180亿元", "第二产业增加值", "secondary_value_added")]),
        ("年末常住人口300.5万人。", [Means("300.5万人", "常住人口", "resident_population")]),
        ("常住人口城镇化率65.2%。", [Means("65.2%", "城镇化率", "urbanisation_rate")]),
        ("一般公共预算收入35亿元。", [Means("35亿元", "一般公共预算收入", "budget_revenue")]),
        ("全区医疗机构45家。", [Means("45家", "医疗机构数", "medical_institutions")]),
        ("新建45家医疗机构。", [Means("45家", "新建医疗机构数", "medical_institutions")]),
        ("产能利用率降至40%。", [Means("40%", "产能利用率", "capacity_utilisation")]),
        ("粮食产量比上年减少3万吨。", [Means("3万吨", "粮食产量减少量", "grain_output")]),
        ("粮食产量120万吨。", [Means("120万吨", "粮食产量", "grain_output")]),
    ],
    "how fast something is, and is built for": [
        ("列车时速350公里。", [Means("350公里", "列车时速", "speed")]),
        ("线路设计时速380公里。", [Means("380公里", "线路设计时速", "design_speed")]),
    ],
    "what a name denies is the opposite of what it ends in": [
        ("商品不合格率为3%。", [Means("3%", "商品不合格率", None)]),
        ("不满意率下降2个百分点。", [Means("2个百分点", "不满意率变动", None)]),
        ("支部有非党员20人。", [Means("20人", "非党员数", None)]),
        ("商品合格率为97%。", [Means("97%", "商品合格率", "pass_rate")]),
        ("不良贷款率1.5%。", [Means("1.5%", "不良贷款率", "bad_loan_ratio")]),
        ("非税收入30亿元。", [Means("30亿元", "非税收入", "non_tax_revenue")]),
    ],
    "an indicator is never of another dimension": [
        ("企业20亿元，员工12%。", [Means("20亿元", "企业", None), Means("12%", "员工", None)]),
        ("铁路3条。", [Means("3条", "铁路数", "items")]),
        ("累计销量50万吨。", [Means("50万吨", "累计销量", "sales_volume")]),
        ("出口12%以上。", [Means("12%", "出口", None)]),
        ("出口增长12%。", [Means("12%", "出口增速", "exports_growth")]),
        ("日元兑美元汇率升至150。", [Means("150", "日元兑美元汇率", "exchange_rate")]),
    ],
    "a general noun is no special one": [
        ("志愿服务300次。", [Means("300次", "志愿服务次数", "services")]),
        ("政务服务事项达1200项。", [Means("1200项", "政务服务事项数", "online_services")]),
        ("检查事项减少20%。", [Means("20%", "检查事项增速", None)]),
        ("被骗资金3亿元。", [Means("3亿元", "被骗资金", "financial_resources")]),
        ("财政资金3亿元。", [Means("3亿元", "财政资金", "public_funds")]),
        ("资产总额3亿元。", [Means("3亿元", "资产总额", "total_assets")]),
        ("不良资产3亿元。", [Means("3亿元", "不良资产", "assets")]),
        ("贸易差额3亿美元。", [Means("3亿美元", "贸易差额", "trade_balance")]),
        ("男女比例为1.05:1。", [Means("1.05:1", "男女比例", "sex_ratio")]),
    ],
    "what no name is known for is claimed by its unit or by the verb that moves it": [
        ("推出12项便民服务举措。", [Means("12项", "便民服务举措数", "measures")]),
        ("设立3类窗口。", [Means("3类", "窗口数", "kinds")]),
        ("全年巡河40次。", [Means("40次", "巡河次数", "occasions")]),
        ("台风风力8级。", [Means("8级", "台风风力", None)]),
        (
            "北斗科技跌2.5%，北斗汽车涨3%。",
            [
                Means("2.5%", "北斗科技增速", "market_price_growth"),
                Means("3%", "北斗汽车增速", "market_price_growth"),
            ],
        ),
        ("北斗科技增长2.5%。", [Means("2.5%", "北斗科技增速", None)]),
    ],
}


@each(TABLE)
def test_an_indicator_is_one_of_its_dimension(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
