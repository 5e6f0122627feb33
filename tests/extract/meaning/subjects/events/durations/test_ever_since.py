"""How long somebody has done something, or it is since something was done."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "how long somebody has done it": [
        ("老李干这一行已经15年了。", [Means("15年", "老李干这一行时间", "duration")]),
        ("小王从事快递这一行已有两年。", ["小王从事快递这一行时间"]),
        ("老张从事养殖业近十年。", ["老张从事养殖业时间"]),
        ("她当护士已有20多年。", ["当护士时间"]),
        ("他担任村支书已有12年。", ["担任村支书时间"]),
    ],
    "how long it is since it was done": [
        ("学校成立至今已有60年。", ["学校成立时间"]),
        ("工厂投产刚满一年。", ["工厂投产时间"]),
        ("离开家乡已有二十年。", ["离开家乡时间"]),
        ("大桥建成已有百年。", ["大桥建成时间"]),
        ("两国建交至今已有50年。", ["两国建交时间"]),
    ],
    "who did it, without what tells them apart or since when": [
        ("园内的设备自2008年投入使用至今已近八年。", [None, "设备投入使用时间"]),
        ("这款软件自5月上线以来已经有两个多月了。", [None, "软件上线时间"]),
        ("在东山出生的小张回到故乡已半年了。", ["小张回到故乡时间"]),
    ],
    "nothing is done: how old it is, how long since when": [
        ("该树至今已有600年。", [None]),
        ("古城距今已有600多年。", [None]),
        ("距上次调价已有20天。", ["距上次调价时间"]),
        ("他的工龄已有十年。", ["工龄"]),
        ("近十年，利润增长5%。", ["统计时长", "利润增速"]),
    ],
}


@each(TABLE)
def test_ever_since(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
