"""What one of a thing is sold for, told after the sum."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "goods before the sum": [
        ("泡面10元一包，泡面还剩85包。", ["泡面价格", None, "泡面数"]),
        ("西瓜3元一斤，葡萄12元一公斤。", ["西瓜价格", None, "葡萄价格", None]),
        ("手工皂38元一块，香包25元一个。", ["手工皂价格", None, "香包价格"]),
        ("地板砖86元一平方米。", ["地板砖价格", None]),
    ],
    "what follows is of the goods": [
        ("泡面10元一包，共850元。", ["泡面价格", None, "泡面"]),
        ("煎饼卖5块一份。", ["煎饼售价"]),
    ],
    "goods after the sum": [
        ("市集上有2元一束鲜花，6块一杯豆浆。", ["鲜花价格", "豆浆价格", None]),
        ("她拒绝购买47元一盒的苹果汁。", ["苹果汁价格", None]),
        ("超市推出128元一箱的樱桃、69元一公斤的虾仁。", ["樱桃价格", None, "虾仁价格", None]),
        ("他买下3800元一平方米的地砖。", ["地砖价格", None]),
    ],
    "a service for so long, or each time": [
        ("停车10元一小时。", ["停车价格", None]),
        ("足浴80元一次。", ["足浴价格"]),
    ],
    "what has a price by its own name": [
        ("门票80元一张。", ["门票价"]),
        ("房租2000元一个月。", ["房租", None]),
        ("工人工资300元一天。", ["工人工资", None]),
        ("票价120元一张。", ["票价"]),
    ],
    "no price": [
        ("捐款100元一次到账。", ["捐款额"]),
        ("两人获利50万元一年后被抓。", ["获利人数", "获利", None]),
    ],
}


@each(TABLE)
def test_what_one_is_sold_for(text: str, expected: list[Meaning]) -> None:
    assert read(text, expected) == expected
