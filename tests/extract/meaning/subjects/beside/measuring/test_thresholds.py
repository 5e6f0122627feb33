"""The measure that a class is stated of, and how many are in the class: 年吞吐量达到50万人次以上的码头有16座."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a measure, a threshold and those that pass it": [
        (
            "年吞吐量达到50万人次以上的码头有16座。",
            ["年吞吐量", "年吞吐量达到50万人次以上的码头数"],
        ),
        ("藏书量达到20万册以上的图书馆有9个。", ["藏书量", "藏书量达到20万册以上的图书馆数"]),
        ("在校生达到3000人以上的学校有5所。", ["在校生数", "在校生达到3000人以上的学校数"]),
        ("年接待游客超过30万人次的景区有8个。", ["接待游客人次", "年接待游客超过30万人次的景区数"]),
        ("全省有6家日处理能力超过100万件的快递企业。", ["快递企业数", "日处理能力"]),
        ("全县有4家年产量超过5万台的工厂。", ["工厂数", "年产量"]),
    ],
    "how many are in the class, without their noun": [
        (
            "码头共80座，年吞吐量达到50万人次以上的有16座，比上年增加2座。",
            [
                "码头数",
                "年吞吐量",
                "年吞吐量达到50万人次以上的码头数",
                "年吞吐量达到50万人次以上的码头增加量",
            ],
        ),
    ],
    "after a line that has nothing to do with it": [
        (
            "各馆情况如下。\n藏书量达到20万册以上的图书馆有9个。",
            ["藏书量", "藏书量达到20万册以上的图书馆数"],
        ),
    ],
}


@each(TABLE)
def test_a_class_is_stated_of_a_measure(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
