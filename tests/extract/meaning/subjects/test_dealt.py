"""A change told twice, against one base after the other: 同比、环比分别增长 is of what was told before, and no list of things."""

from __future__ import annotations

from tests.extract.meaning.tables import Means, Table, each, read

TABLE: Table = {
    "of the last thing told, whatever was told before it": [
        (
            "新车上牌3.2万辆，同比增长5.1%；二手车过户则达到4.1万辆，同比、环比分别增长3.0%和2.2%。",
            [
                Means("3.2万辆", "新车上牌数"),
                Means("5.1%", "新车上牌增速", basis="yoy"),
                Means("4.1万辆", "二手车过户数"),
                Means("3.0%", "二手车过户增速", basis="yoy"),
                Means("2.2%", "二手车过户增速", basis="mom"),
            ],
        ),
        (
            "工业用电量32亿千瓦时，下降1%；居民用电量11亿千瓦时，环比、同比分别增长3.0%和2.2%。",
            [
                Means("32亿千瓦时", "工业用电量"),
                Means("1%", "工业用电量增速"),
                Means("11亿千瓦时", "居民用电量"),
                Means("3.0%", "居民用电量增速", basis="mom"),
                Means("2.2%", "居民用电量增速", basis="yoy"),
            ],
        ),
        (
            "出口集装箱82万箱，进口集装箱91万箱，较上月和上年同期分别增长1.7%和6.4%。",
            [
                Means("82万箱", "出口集装箱数"),
                Means("91万箱", "进口集装箱数"),
                Means("1.7%", "进口集装箱增速", basis="mom"),
                Means("6.4%", "进口集装箱增速", basis="yoy"),
            ],
        ),
        (
            "保费收入30亿元，增长4%；赔付支出20亿元，较上年同期、较上月分别增加3.0亿元和2.2亿元。",
            [
                Means("30亿元", "保费收入"),
                Means("4%", "保费收入增速"),
                Means("20亿元", "赔付支出"),
                Means("3.0亿元", "赔付支出增加量", basis="yoy"),
                Means("2.2亿元", "赔付支出增加量", basis="mom"),
            ],
        ),
        (
            "财政收入30亿元，增长4%；财政支出20亿元，较年初、同比分别增长3.0%和2.2%。",
            [
                Means("30亿元", "财政收入"),
                Means("4%", "财政收入增速"),
                Means("20亿元", "财政支出"),
                Means("3.0%", "财政支出增速", basis=None),
                Means("2.2%", "财政支出增速", basis="yoy"),
            ],
        ),
    ],
    "one base for two things": [
        (
            "出口额30亿元，进口额20亿元，环比分别增长3.0%和2.2%。",
            [
                Means("30亿元", "出口额"),
                Means("20亿元", "进口额"),
                Means("3.0%", "出口额增速", basis="mom"),
                Means("2.2%", "进口额增速", basis="mom"),
            ],
        ),
    ],
}


@each(TABLE)
def test_a_change_told_twice_is_of_one_thing(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
