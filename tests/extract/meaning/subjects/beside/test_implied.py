"""The measure that a unit or a verb implies: 均降价1.4万元, 猪肉24元/公斤."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what the unit tells": [
        (
            "95号汽油为8.32元/升，猪肉24元/公斤，补贴500元/亩，运费30元/吨。",
            ["汽油价格", "猪肉价格", "补贴", "运费"],
        ),
        ("棉花400斤/亩。", ["棉花单产"]),
    ],
    "verbs of a price": [
        ("鸡蛋涨价2元。", [Means("2元", "鸡蛋价格增加量", role="change", sign="+")]),
        ("高配车型均降价1.4万元。", [Means("1.4万元", "高配车型价格减少量", sign="-")]),
        ("机票涨价三成。", [Means("三成", "机票价格增速", sign="+")]),
        ("汽油每吨提价200元。", [Means("200元", "汽油价格增加量", sign="+")]),
        ("本轮降价后，售价5万元。", [Means("5万元", "售价", role="level")]),
    ],
}


@each(TABLE)
def test_the_unit_or_the_verb_implies_a_measure(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
