"""The number and the unit of a figure, as its neighbours let it be understood: the parts of a mean are means."""

from __future__ import annotations

from flows.extract import extract_text
from tests.extract.meaning.tables import each

Units = list[tuple[str | None, str | None]]
TABLE: dict[str, list[tuple[str, Units]]] = {
    "parts of a mean over a day or a month": [
        (
            "日均客流量320万人次，其中地铁210万人次、公交110万人次。",
            [
                ("日均客流量", "person_time/d"),
                ("日均地铁客流量", "person_time/d"),
                ("日均公交客流量", "person_time/d"),
            ],
        ),
        (
            "月均用电量3.2亿千瓦时，其中工业2.1亿千瓦时，居民0.6亿千瓦时。",
            [("月均用电量", "kWh/mo"), ("月均工业用电量", "kWh/mo"), ("月均居民用电量", "kWh/mo")],
        ),
        (
            "日均发送旅客120万人次，其中铁路45万人次。",
            [("日均发送旅客人次", "person_time/d"), ("日均铁路发送旅客人次", "person_time/d")],
        ),
    ],
    "changes of a mean, and of all there was": [
        (
            "日均客流312万人次，比上年增加27万人次，增长9.5%。",
            [
                ("日均客流人次", "person_time/d"),
                ("日均客流增加量", "person_time"),
                ("日均客流增速", "%"),
            ],
        ),
        (
            "窗口日均办件860件，比上年增加120件。",
            [("窗口日均办件数", "item/d"), ("窗口日均办件增加量", "item")],
        ),
        (
            "日均客流3万人次，全年客流增长5%。",
            [("日均客流人次", "person_time/d"), ("客流增速", "%")],
        ),
        (
            "发送旅客860万人次，日均2.4万人次，增长5%。",
            [
                ("发送旅客人次", "person_time"),
                ("日均发送旅客人次", "person_time/d"),
                ("发送旅客增速", "%"),
            ],
        ),
    ],
    "two bounds of one quantity before its noun": [
        ("情节严重的，处十万元以上五十万元以下罚款。", [("罚款", "CNY"), ("罚款", "CNY")]),
        ("逾期不改正的，处1万元以上3万元以下的罚款。", [("罚款", "CNY"), ("罚款", "CNY")]),
        ("并处违法所得一倍以上五倍以下罚款。", [("罚款倍数", "1"), ("罚款倍数", "1")]),
        ("给予5000元以上2万元以下奖励。", [("奖励", "CNY"), ("奖励", "CNY")]),
        ("年龄18岁以上35岁以下。", [("年龄", "a"), ("年龄", "a")]),
    ],
    "a mean of what there is at any time": [
        ("日均在线人数3万人。", [("日均在线人数", "person")]),
        ("月均库存5万吨，比上年增加1万吨。", [("月均库存", "kg"), ("月均库存增加量", "kg")]),
        ("水库年均水位32.5米。", [("水库年均水位", "m")]),
        ("医院日均在院患者20人。", [("医院日均在院患者数", "person")]),
        ("二氧化硫年均浓度为15微克/立方米。", [("二氧化硫年均浓度", "kg/m3")]),
        ("日均收费3元/吨。", [("日均收费", "CNY/kg")]),
        ("河流年均径流量30亿立方米。", [("河流年均径流量", "m3/a")]),
    ],
    "a mean after the whole, and things of a list": [
        (
            "景区接待游客12.6万人次，日均2.5万人次。",
            [("景区接待游客人次", "person_time"), ("日均景区接待游客人次", "person_time/d")],
        ),
        (
            "港口完成集装箱吞吐量480万标箱，月均40万标箱。",
            [("港口集装箱吞吐量", "teu"), ("月均港口集装箱吞吐量", "teu/mo")],
        ),
        (
            "东湖站日均发送旅客1.1万人次。",
            [("东湖站日均发送旅客人次", "person_time/d")],
        ),
        (
            "南河站、北河站日均到达旅客分别超过1.2万、1.1万人次。",
            [
                ("南河站日均到达旅客人次", "person_time/d"),
                ("北河站日均到达旅客人次", "person_time/d"),
            ],
        ),
        (
            "日均供应鸡蛋86吨、蔬菜320吨。",
            [("日均鸡蛋供应量", "kg/d"), ("日均蔬菜供应量", "kg/d")],
        ),
        (
            "日均接待旅客2.3万人次、车辆8600辆。",
            [("日均旅客人次", "person_time/d"), ("日均车辆数", "vehicle/d")],
        ),
        ("日处理污水5万吨。", [("污水日处理量", "kg")]),
    ],
    "the day with the most is no mean, and says that it is one day": [
        (
            "发送旅客86万人次，其中动车52万人次，日均12.3万人次，最高日达18.6万人次。",
            [
                ("发送旅客人次", "person_time"),
                ("动车发送旅客人次", "person_time"),
                ("日均动车发送旅客人次", "person_time/d"),
                ("最高日发送旅客人次", "person_time"),
            ],
        ),
        (
            "假期接待游客120万人次，单日最高接待24万人次。",
            [("接待游客人次", "person_time"), ("单日最高接待游客人次", "person_time/d")],
        ),
        ("用电负荷单日最高为3500万千瓦。", [("单日最高用电负荷", "kW")]),
        ("单月最低产量3万吨。", [("单月最低产量", "kg")]),
        ("单日最高气温38℃。", [("单日最高气温", "degC")]),
        ("单周最多售出新房860套。", [("单周最多新房销量", "set")]),
    ],
    "a bare number in 万 or 亿 is a sum by the words on either side of it": [
        ("民警从其家中查出8000万。", [("家中查出", "CNY")]),
        ("他涉嫌受贿1200万，退赃300万。", [("受贿金额", "CNY"), ("退赃金额", "CNY")]),
        ("他收了商人30万好处费。", [("好处费", "CNY")]),
        ("医生拿了30万回扣。", [("回扣", "CNY")]),
        ("每人拿到50万左右的回扣。", [("回扣", "CNY")]),
        ("议员收了50万政治献金。", [("政治献金", "CNY")]),
        ("中介借给朋友20万。", [("中介借给朋友", "CNY")]),
        ("他骗老人30万。", [("诈骗金额", "CNY")]),
        ("这套房子是180万买的。", [("房子", "CNY")]),
        ("他欠下赌债200万。", [("欠下赌债", "CNY")]),
        # and what is counted is none
        ("电信诈骗案件2.3万，被骗人数1.2万。", [("电信诈骗案件数", None), ("被骗人数", None)]),
        ("企业为10万农民工追回欠薪。", [("农民工数", None)]),
        ("平台收集20万数据。", [("数据数", None)]),
        ("项目带动3万农户就业增收。", [("农户数", None)]),
        ("工厂收到20万订单。", [("订单数", None)]),
    ],
    "the most and the least of what was measured": [
        ("气温回升，最低20℃，最高31℃。", [("最低气温", "degC"), ("最高气温", "degC")]),
        ("考试分数最高98分，最低45分。", [("考试最高分数", "score"), ("考试最低分数", "score")]),
        ("新房均价最高3.2万元，最低1.8万元。", [("新房最高均价", "CNY"), ("新房最低均价", "CNY")]),
        ("报名者年龄最大68岁，最小19岁。", [("报名者最大年龄", "a"), ("报名者最小年龄", "a")]),
        ("股价盘中最高18.5元，最低17.2元。", [("最高股价", "CNY"), ("最低股价", "CNY")]),
        ("补贴最高10万元。", [("补贴", "CNY")]),
    ],
    "a sum over a longer time is no part": [
        (
            "日均产量320吨，其中一季度累计产量2.9万吨。",
            [("日均产量", "kg/d"), ("产量", "kg")],
        ),
        (
            "日均客流量32万人次，全年累计客流量1.2亿人次。",
            [("日均客流量", "person_time/d"), ("客流量", "person_time")],
        ),
    ],
}
"""Texts, and what each of their figures is called and counted in."""


@each(TABLE)
def test_what_a_figure_is_counted_in(text: str, expected: Units) -> None:
    found = extract_text(text).figures
    assert [(one.indicator, one.canonical_unit) for one in found if one.kind != "date"] == expected
