"""Which figures measure something, and which only say when, of what kind or which one."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a number padded with a zero counts nothing": [
        ("风云三号06星发射成功。", [None]),
        ("高分五号02星、03星入轨。", [None, None]),
        ("05次列车晚点35分钟。", [None, "05次列车晚点时间"]),
        ("03级干部占12%。", [None, "03级干部占比"]),
    ],
    "how old things are": [
        ("古樟树树龄在300年以上。", ["古樟树树龄"]),
        ("该油轮船龄逾40年。", ["油轮船龄"]),
        ("即便是抄一遍也不是容易的事。", [None]),
    ],
    "months at the start of something": [
        ("租约首3个月免租，前9个月销量5万辆。", [None, None, "销量"]),
    ],
    "a stretch of time that is measured": [
        ("平均办理时间为3天。", [Means("3天", "平均办理时间", "delivery_time")]),
        ("审批环节缩短5天。", [Means("5天", "审批环节缩短时间", "duration")]),
        ("全程仅用时2小时。", [Means("2小时", "全程时间", "duration")]),
        ("设立3年过渡期。", [Means("3年", "过渡期")]),
        ("免租政策减免商户2个月租金。", [Means("2个月", "租金减免时间", "duration")]),
        ("建成15分钟便民生活圈。", [Means("15分钟", "便民生活圈时间", "duration")]),
        ("产量实现六年连续增长。", [Means("六年", "产量连续时间", "duration")]),
        ("患者8，男，46岁，已出院。", [Means("8", "患者数"), Means("46岁", "患者年龄", "age")]),
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
        (
            "江北股份(12.35, 0.12, 1.2%)公布年报。",
            [
                Means("12.35", "江北股份价格"),
                Means("0.12", "江北股份价格涨跌额"),
                Means("1.2%", "江北股份价格涨跌幅"),
            ],
        ),
    ],
    "a number that numbers one of many is no figure": [
        ("目前98号汽油价格为9元。", [Means("9元", "汽油价格", "petrol_price")]),
    ],
}


@each(TABLE)
def test_a_figure_measures_or_only_tells_apart(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
