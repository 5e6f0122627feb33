"""What is told for each of many is so of its parts: 人均可支配收入3万元，其中工资性收入2万元."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "for each of whom the whole is told": [
        (
            "全年人均可支配收入36820元，增长5%，其中工资性收入18620元，增长6%；经营净收入6200元，增长3%。",
            [
                Means("36820元", "居民人均可支配收入"),
                Means("5%", "居民人均可支配收入增速"),
                Means("18620元", "人均工资性收入"),
                Means("6%", "人均工资性收入增速"),
                Means("6200元", "人均经营净收入"),
                Means("3%", "人均经营净收入增速"),
            ],
        ),
        (
            "全年居民人均可支配收入36820元，增长5%。按收入来源分，工资性收入18620元；财产净收入6200元。",
            [
                Means("36820元", "居民人均可支配收入"),
                Means("5%", "居民人均可支配收入增速"),
                Means("18620元", "人均工资性收入"),
                Means("6200元", "人均财产净收入"),
            ],
        ),
        (
            "居民人均可支配收入增长5%，其中工资性收入增长6%，经营净收入增长3%。",
            [
                Means("5%", "居民人均可支配收入增速"),
                Means("6%", "人均工资性收入增速"),
                Means("3%", "人均经营净收入增速"),
            ],
        ),
        (
            "全年城镇居民人均消费支出中，食品烟酒支出8620元；居住支出6200元，增长3%。",
            [
                Means("8620元", "人均食品烟酒支出"),
                Means("6200元", "人均居住支出"),
                Means("3%", "人均居住支出增速"),
            ],
        ),
        (
            "户均收入8.6万元，其中种植业收入3.2万元。",
            [Means("8.6万元", "户均收入"), Means("3.2万元", "户均种植业收入")],
        ),
        (
            "居民人均可支配收入36820元，增长5%。财政收入86亿元，其中税收收入62亿元。",
            [
                Means("36820元", "居民人均可支配收入"),
                Means("5%", "居民人均可支配收入增速"),
                Means("86亿元", "财政收入"),
                Means("62亿元", "税收收入"),
            ],
        ),
    ],
}


@each(TABLE)
def test_a_part_is_for_each_as_its_whole_is(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
