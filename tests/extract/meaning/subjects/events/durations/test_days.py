"""On how many days something was so, told by a relative clause that leaves the days out."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

DAYS: Table = {
    "days of one kind": [
        ("单日客流量超过20万人次的有12天。", ["单日客流量", "单日客流量超过20万人次的天数"]),
        ("全年空气质量达到优良的有280天。", ["空气质量达到优良的天数"]),
        ("日降雨量50毫米以上的有4天。", ["日降雨量", "日降雨量50毫米以上的天数"]),
        ("单日成交额万亿元以上的共有15天。", ["单日成交额", "单日成交额万亿元以上的天数"]),
        ("其中连续降雨的有6天。", ["连续降雨的天数"]),
    ],
    "and more of them by how far alone": [
        (
            "日最高气温35℃以上的有23天、38℃以上的有6天。",
            [
                "日最高气温",
                "日最高气温35℃以上的天数",
                "日最高气温",
                "日最高气温38℃以上的天数",
            ],
        ),
    ],
    "how long, and not on how many days": [
        ("用时最长的达45天。", ["用时最长时间"]),
    ],
}


@each(DAYS)
def test_days_that_were_so(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
