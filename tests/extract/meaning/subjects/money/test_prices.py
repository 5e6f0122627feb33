"""What a thing is quoted at, or sold for, and prices by what was done."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "prices, by what was done": [
        ("豆芽疯涨至每斤四元，大蒜价格涨至每公斤12元。", ["豆芽价格", "大蒜价格"]),
        ("工资涨至5000元，房租跌至2000元。", ["工资", "房租"]),
        ("名画拍出3000万元，四连号拍出643万。", ["名画拍卖价", "四连号拍卖价"]),
        ("该号牌以47万元成交。", ["号牌成交价"]),
        ("大豆期货主力合约以4500元报收。", ["大豆期货主力合约收盘价"]),
        ("彩礼涨到30万元，工人每天涨至300元。", ["彩礼", "工人"]),
    ],
    "prices by what they are told in, or fall back from": [
        ("苹果市场主流收购价，每斤3.8元。", ["苹果市场主流收购价"]),
        ("原油价格跌回每桶130美元的下方。", ["原油价格"]),
        ("油价自每桶70美元的天价回跌12%。", ["油价", "油价增速"]),
        ("股价自高点回落12%。", ["股价增速"]),
        ("玉米收购价，每吨2200元，小麦收购价，每吨2500元。", ["玉米收购价", "小麦收购价"]),
    ],
    "what stands out of what was told": [
        ("累计489宗个案，当中271人死亡。", ["个案数", "死亡人数"]),
        ("气价从每加仑2.9美元的天价回落，油价首度破3美元。", ["气价", None, "油价"]),
    ],
    "the price and the trade of what was spoken of": [
        (
            "现货白金收盘于每克235元，上涨2元，共成交53公斤。",
            [
                Means("235元", "现货白金收盘价"),
                Means("2元", "现货白金收盘价增加量"),
                Means("53公斤", "现货白金成交量"),
            ],
        ),
        (
            "东海股份上涨3%，现报5.4元。",
            [Means("3%", "东海股份增速"), Means("5.4元", "东海股份报价")],
        ),
        (
            "甲债收于99.5元，全天成交3亿元。",
            [Means("99.5元", "甲债收盘价"), Means("3亿元", "甲债成交额")],
        ),
        (
            "沪锡期货收于每吨9000元，共成交8万手。",
            [Means("9000元", "沪锡期货收盘价"), Means("8万手", "沪锡期货成交量")],
        ),
        ("全天成交3亿元。", [Means("3亿元", "成交额")]),
    ],
}


@each(TABLE)
def test_a_price_is_of_what_is_sold(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
