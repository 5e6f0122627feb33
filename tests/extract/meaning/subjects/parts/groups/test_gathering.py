"""Those who are counted by how they have come together or stay somewhere."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "persons, by the classifier alone": [
        ("昨夜，几百人聚集在市政厅门前的中央广场。", ["聚集人数"]),
        ("约2000人露宿在火车站。", ["露宿人数"]),
        ("数千人聚集在体育馆外。", ["聚集人数"]),
        ("300多人滞留在山顶。", ["滞留人数"]),
        ("近百人静坐在办公楼前。", ["静坐人数"]),
    ],
    "persons with a noun": [
        ("上百名球迷守候在酒店门口。", ["守候球迷数"]),
        ("200余名旅客滞留在候机楼内。", ["滞留旅客数"]),
        ("1000多名志愿者坚守在抗洪一线。", ["坚守志愿者数"]),
    ],
    "where persons live is told with it": [
        ("约60人在岛上集合。", ["集合人数"]),
        ("目前，3万人居住在老城区。", ["居住在老城区人数"]),
    ],
}


@each(TABLE)
def test_those_who_are_somewhere(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
