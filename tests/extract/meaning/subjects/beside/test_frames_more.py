"""以N左右的X: a bound after the number changes nothing about whose X it is."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a bound between the number and the noun": [
        ("台风将以每小时15公里左右的速度向西北移动。", ["台风速度"]),
        ("列车以每小时300公里以上的速度行驶。", ["列车速度"]),
        ("冷空气以每小时20公里左右的速度南下。", ["冷空气速度"]),
        ("大米以每公斤20元左右的价格出售。", ["大米出售价格"]),
        ("公司以3亿元左右的价格收购该厂。", ["收购价格"]),
        ("他以80%以上的得票率当选。", ["得票率"]),
        ("影片以1.2亿元左右的票房领跑。", ["影片票房"]),
    ],
    "what will be, or goes on": [
        ("飞船将以每秒8公里的速度飞行。", ["飞船速度"]),
        ("车队继续以每小时60公里的速度前行。", ["车队速度"]),
        ("商家仍以每斤5元的价格出售。", ["出售价格"]),
    ],
}


@each(TABLE)
def test_with_so_much_of_something(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
