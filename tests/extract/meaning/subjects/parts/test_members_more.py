"""公路客运量3亿人次，水路、民航分别为: the members of a list are measured as the one before them was."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "each member of the list has the measure of the one told before": [
        (
            "铁路客运量2850万人次，公路客运量3亿人次，水路、民航分别为160万人次和390万人次。",
            ["铁路客运量", "公路客运量", "水路客运量", "民航客运量"],
        ),
        (
            "煤炭产量300万吨，原油、天然气分别为20万吨和30万吨。",
            ["煤炭产量", "原油产量", "天然气产量"],
        ),
        (
            "小学净入学率99%，初中、高中分别为98%和92%。",
            ["小学净入学率", "初中净入学率", "高中净入学率"],
        ),
        (
            "猪肉批发价格每公斤20元，牛肉、羊肉分别为每公斤60元和58元。",
            ["猪肉批发价格", "牛肉批发价格", "羊肉批发价格"],
        ),
        (
            "日系品牌份额13.6%，德系、美系依次为17.4%和8%。",
            ["日系品牌份额", "德系品牌份额", "美系品牌份额"],
        ),
        (
            "铁矿砂进口7亿吨，原油、大豆分别达3亿吨和8000万吨。",
            ["铁矿砂进口", "原油进口", "大豆进口"],
        ),
    ],
    "not what is measured itself, and no places": [
        (
            "财政收入30亿元，支出、结余分别为28亿元和2亿元。",
            ["财政收入", "支出", "结余"],
        ),
        (
            "城镇就业1200万人，新疆、西藏分别为30万人和5万人。",
            [
                Means("1200万人", "城镇就业人数"),
                Means("30万人", "城镇就业人数", region="新疆"),
                Means("5万人", "城镇就业人数", region="西藏"),
            ],
        ),
    ],
}


@each(TABLE)
def test_members_of_a_list(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
