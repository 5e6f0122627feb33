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
    "what goods cost for each unit, right after their name": [
        ("大豆每斤2.6元，鸭肉每公斤28元。", ["大豆价格", "鸭肉价格"]),
        ("鲤鱼每斤仅7元。", [Means("7元", "鲤鱼价格", role="level")]),
        ("95号汽油每升8.1元。", [Means("8.1元", "汽油价格", role="level")]),
        ("商品房每平方米8600元。", ["商品房价格"]),
        ("茶叶收购价每公斤80元，运费每吨30元。", ["茶叶收购价", "运费"]),
        ("秸秆还田补贴每吨60元。", ["秸秆还田补贴"]),
        ("企业每吨奖励50元，公司每股1.2元。", ["企业每吨奖励", "公司"]),
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
