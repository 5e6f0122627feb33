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
    "what is earned in one": [
        ("快递员一个月最多能挣1.2万元。", [None, "快递员月收入"]),
        ("他们一天只能挣两三百块钱。", [None, "日收入"]),
        ("她每个月能赚8000元。", ["月盈利"]),
        ("小店一天净赚2000元。", [None, "小店日净利润"]),
        ("公司一年赚了3亿元。", [None, "公司年盈利"]),
    ],
    "and over so long": [
        ("他打工一年赚了30万元。", [None, "盈利"]),
        ("小店开业一年赚了30万元。", [None, "盈利"]),
        ("做了一个月挣了3000元。", [None, "收入"]),
        ("公司近一年赚了3亿元。", ["统计时长", "盈利"]),
    ],
    "in more than one, and in which": [
        ("两年的利润为3亿元。", [None, "利润"]),
        ("他第一个月的工资为5000元。", [None, "工资"]),
    ],
}


@each(TABLE)
def test_in_how_long(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
