"""What each figure of a sentence is said of: the phrase beside it, or what was named before."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "each change is of the level before it": [
        (
            "地区生产总值500.2亿元，同比增长3.5%。",
            [Means("500.2亿元", "地区生产总值"), Means("3.5%", "地区生产总值增速")],
        ),
        (
            "出口总额80亿元，增长2.1%；进口总额40亿元，下降1.0%。",
            [
                Means("80亿元", "出口总额"),
                Means("2.1%", "出口总额增速"),
                Means("40亿元", "进口总额"),
                Means("1.0%", "进口总额增速"),
            ],
        ),
    ],
    "which term in a row it is stands between": [
        (
            "失业率为3.5%，劳动参与率连续第三个月保持在62.5%。",
            [Means("3.5%", "失业率"), Means("62.5%", "劳动参与率")],
        ),
        (
            "失业人数92万。劳动参与率连续第五个月维持在62.6%。",
            [Means("92万", "失业人数"), Means("62.6%", "劳动参与率")],
        ),
        (
            "居民消费价格连续第四个月上涨，涨幅为2.1%，核心通胀率连续第二个月维持在1.9%。",
            [Means("2.1%", "居民消费价格增速"), Means("1.9%", "核心通胀率")],
        ),
        (
            "青年失业人数占失业总人数的18.6%。职位空缺率连续第二个月停留在5.1%。",
            [Means("18.6%", "青年失业人数占失业总人数的比重"), Means("5.1%", "职位空缺率")],
        ),
        (
            "出口总额80亿元。工会参与率连续第六年保持在10.3%。",
            [Means("80亿元", "出口总额"), Means("10.3%", "工会参与率")],
        ),
        ("今年连续第3年提高养老金，人均增加120元。", [Means("120元", "养老金人均增加量")]),
    ],
}


@each(TABLE)
def test_a_figure_is_said_of_its_subject(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
