"""What a list deals out, with what was told before it: a change against one base after the other, shares of one whole."""

from __future__ import annotations

from tests.extract.meaning.tables import Means, Table, each, read

TABLE: Table = {
    "the whole of each share, by the arithmetic of what was told": [
        (
            "全市在校生50万人。小学生20万人，初中生15万人，所占比重分别为40%和30%。",
            [
                Means("50万人", "在校生数"),
                Means("20万人", "小学生数"),
                Means("15万人", "初中生数"),
                Means("40%", "小学生占在校生的比重"),
                Means("30%", "初中生占在校生的比重"),
            ],
        ),
        (
            "全年财政支出100亿元。教育支出20亿元，卫生支出10亿元，所占比重分别为20%和10%。",
            [
                Means("100亿元", "财政支出"),
                Means("20亿元", "教育支出"),
                Means("10亿元", "卫生支出"),
                Means("20%", "教育支出占财政支出的比重"),
                Means("10%", "卫生支出占财政支出的比重"),
            ],
        ),
        (
            "全县耕地面积60万亩。水田30万亩，旱地18万亩，占比分别为50%和30%。",
            [
                Means("60万亩", "耕地面积"),
                Means("30万亩", "水田面积"),
                Means("18万亩", "旱地面积"),
                Means("50%", "水田占耕地面积的比重"),
                Means("30%", "旱地占耕地面积的比重"),
            ],
        ),
        (
            "全年进出口总额200亿元。一般贸易120亿元，加工贸易50亿元，分别占60%和25%。",
            [
                Means("200亿元", "进出口总额"),
                Means("120亿元", "一般贸易"),
                Means("50亿元", "加工贸易"),
                Means("60%", "一般贸易占进出口总额的比重"),
                Means("25%", "加工贸易占进出口总额的比重"),
            ],
        ),
        (
            "全市降水总量80亿立方米。山区50亿立方米，平原20亿立方米，分别占62.5%和25%。",
            [
                Means("80亿立方米", "降水总量"),
                Means("50亿立方米", "山区"),
                Means("20亿立方米", "平原"),
                Means("62.5%", "山区占降水总量的比重"),
                Means("25%", "平原占降水总量的比重"),
            ],
        ),
    ],
    "and of none that the arithmetic does not find": [
        (
            "煤炭产量30亿吨，石油产量2亿吨，所占比重分别为61.7%和23.2%。",
            [
                Means("30亿吨", "煤炭产量"),
                Means("2亿吨", "石油产量"),
                Means("61.7%", "煤炭产量占比"),
                Means("23.2%", "石油产量占比"),
            ],
        ),
    ],
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
def test_what_a_list_deals_out_is_of_what_was_told(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
