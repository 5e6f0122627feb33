"""A quarter of a fiscal year is when, and no part of a name: 第三财季净利润."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the quarter before a measure": [
        ("该公司第三财季净利润198.8亿美元。", [None, "净利润"]),
        ("第二财季净利润同比增长5%。", [None, "净利润增速"]),
        ("第四财季每股收益2.69美元。", [None, "每股收益"]),
        ("2023财年第四财季营收3亿元，净利润增长8%。", [None, "营收", "净利润增速"]),
        ("第一财季数据中心业务收入42.8亿美元。", [None, "数据中心业务收入"]),
    ],
}


@each(TABLE)
def test_a_quarter_is_no_part_of_a_name(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
