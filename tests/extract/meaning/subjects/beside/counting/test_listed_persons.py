"""Persons by their names before how many they are."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "one by name and others with them": [
        ("中心副主任王某明等3人参加。", [Means("3人", "人数", "people")]),
        ("队员王某、李某2人获救。", [Means("2人", "队员数")]),
        ("教师、学生等500人参加。", [Means("500人", "教师、学生数")]),
    ],
    "a list of persons before their number": [
        ("嫌疑人陈某、林某、黄某3人被抓获。", [Means("3人", "嫌疑人数")]),
        ("队员王建国、李小明、赵强3人获奖。", [Means("3人", "队员数")]),
        ("次日，陈某、林某2人在场。", [Means("2人", "人数")]),
        ("被告人周某某、吴某2人不服。", [Means("2人", "被告人数")]),
        ("乘客孙小梅和马丽、张敏3人已下车。", [Means("3人", "乘客数")]),
    ],
}


@each(TABLE)
def test_persons_by_name_are_counted_by_their_noun(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
