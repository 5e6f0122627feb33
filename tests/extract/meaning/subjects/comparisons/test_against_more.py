"""An aim that a result is held against, which is of what the result is of."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "better than an aim of the year, or one by which offices are judged": [
        (
            "PM2.5平均浓度27微克/立方米，优于30微克/立方米的年度控制目标。",
            [
                Means("27微克/立方米", "PM2.5平均浓度", target=False),
                Means("30微克/立方米", "PM2.5平均浓度", target=True),
            ],
        ),
        (
            "PM2.5年均浓度为29微克/立方米，优于32微克/立方米的考核目标。",
            ["PM2.5年均浓度", "PM2.5年均浓度"],
        ),
        (
            "PM10浓度52微克/立方米，优于55微克/立方米的控制目标，同比下降5.5%。",
            ["PM10浓度", "PM10浓度", "PM10浓度增速"],
        ),
        (
            "用水总量12亿立方米，低于13亿立方米的年度控制指标。",
            [
                Means("12亿立方米", "用水总量", target=False),
                Means("13亿立方米", "用水总量", target=True),
            ],
        ),
        (
            "优良天数比率86.3%，好于84%的省级考核目标。",
            [
                Means("86.3%", "优良天数比率", target=False),
                Means("84%", "优良天数比率", target=True),
            ],
        ),
        ("耕地保有量126万亩，高于122万亩的约束性指标。", ["耕地保有量", "耕地保有量"]),
    ],
}


@each(TABLE)
def test_an_aim_is_of_what_is_held_against_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
