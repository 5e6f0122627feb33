"""In how long something comes to so much, told before its name."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "in one month, year or day": [
        ("小店一个月的盈利也不过几千元。", [None, "月盈利"]),
        ("小店一个月的营业额有8万元。", [None, "月营业额"]),
        ("他一年的花费不到2万元。", [None, "年花费"]),
        ("全家一个月的收入只有2000元。", [None, "月收入"]),
        ("他一天的工资是300元。", [None, "日工资"]),
        ("公司一年的研发投入超过3亿元。", [None, "年研发投入"]),
    ],
    "in more than one, and in which": [
        ("两年的利润为3亿元。", [None, "利润"]),
        ("他第一个月的工资为5000元。", [None, "工资"]),
    ],
}


@each(TABLE)
def test_in_how_long(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
