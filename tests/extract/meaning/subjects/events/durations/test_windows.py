"""Over how long something was measured: 近5日资金流向, 过去一年，利润增长3%."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "over how long something was measured": [
        ("近5日资金流向见下表。", [Means("5日", "资金流向统计时长", "duration")]),
        ("近20日客流走势一览如下。", ["客流走势统计时长"]),
        (
            "该馆近6个月的客流量为3万人。",
            [Means("6个月", "客流量统计时长"), Means("3万人", "客流量")],
        ),
        ("过去一年，利润增长3%。", [Means("一年", "统计时长"), Means("3%", "利润增速")]),
        ("过去12年时间，该厂产量增长3%。", [Means("12年", "统计时长"), Means("3%", "产量增速")]),
        (
            "最近90天内共有8家机构给出评级。",
            [Means("90天", "统计时长"), Means("8家", "给出评级的机构数")],
        ),
        (
            "近15年植被覆盖度增加8%。",
            [Means("15年", "植被覆盖度统计时长"), Means("8%", "植被覆盖度增速")],
        ),
    ],
    "a text that ends there": [
        ("近两秒K", [Means("两秒", "K统计时长")]),
        ("过去一年", [Means("一年", "统计时长")]),
        ("三成居民", [Means("三成", "居民占比")]),
    ],
    "in how long something moved by so much, whatever moved before": [
        (
            "城镇化率五年提高4.5个百分点，居民收入三年增加1.2万元。",
            [
                Means("五年", None),
                Means("4.5个百分点", "城镇化率变动"),
                Means("三年", None),
                Means("1.2万元", "居民收入增加量"),
            ],
        ),
        ("城市绿地五年增加20万亩。", [Means("五年", None), Means("20万亩", "城市绿地增加量")]),
        (
            "有效专利增长58%。通车里程突破1万公里。绿化率三年提高2个百分点。",
            [
                Means("58%", "有效专利增速"),
                Means("1万公里", "通车里程"),
                Means("三年", None),
                Means("2个百分点", "绿化率变动"),
            ],
        ),
        ("税收两年累计增加15亿元。", [Means("两年", None), Means("15亿元", "税收增加量")]),
        ("合同期限三年增加到五年。", [Means("三年", "合同期限"), Means("五年", "合同期限")]),
    ],
    "no window: almost so long, and what is to come": [
        ("已经停工近10个月。", [Means("10个月", "停工时间")]),
        ("未来10年将投资12亿元。", [Means("10年", None), Means("12亿元", "投资")]),
        ("经过近一年的试验，产量达5万吨。", [Means("一年", "试验时间"), Means("5万吨", "产量")]),
    ],
    "the end of a stretch of time belongs to the time": [
        ("90天内机构目标均价为73元。", [None, "机构目标均价"]),
        ("近三年来产值增长5%。", ["产值统计时长", "产值增速"]),
    ],
}


@each(TABLE)
def test_a_window_is_no_length_of_what_is_measured(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
