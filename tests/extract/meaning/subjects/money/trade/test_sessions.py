"""What an index stood at in a session: at its opening, its highest, its lowest and its close."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what it closed at on a day": [
        ("恒生指数15日收19024点，跌幅1.2%。", [None, "恒生指数", "恒生指数增速"]),
        ("加权指数昨日收22820点，下跌106点。", ["加权指数", "加权指数减少量"]),
        (
            "干散货指数9月均值1197点，但29日收于1701点。",
            [None, "干散货指数均值", None, "干散货指数"],
        ),
        ("深证成指8月3日收报11210点。", [None, "深证成指"]),
        # and what is no close
        ("该院11日收治患者5人。", [None, "收治患者数"]),
    ],
    "what set a record": [
        (
            "创业板指数早盘创下4015.20点的历史新高后暴跌，盘中重挫7%。",
            [Means("4015.20点", "创业板指数最高点位"), Means("7%", "创业板指数增速")],
        ),
        ("日客流量创出12万人次的新高。", [Means("12万人次", "日客流量")]),
    ],
    "how markets go, before a level": [
        ("创业板指先抑后扬，以全日最高位收报于2130.59点。", ["创业板指"]),
        ("深证成指震荡走低，收报11000点。", ["深证成指"]),
    ],
    "what Hong Kong calls a close": [
        (
            "恒指高收198点。恒生指数曾高见17028点，升近640点。",
            ["恒指增加量", "恒生指数", "恒生指数增加量"],
        ),
        ("国企指数收市报6732点，升80点。", ["国企指数", "国企指数增加量"]),
    ],
    "what an index stood at in a session": [
        (
            "上证综指以3138.99点低开，早盘下探3118.71点后回升，上摸3162.50点的全天高点后，收报3155.04点，涨2.07点。",
            [
                "上证综指开盘点位",
                "上证综指最低点位",
                "上证综指最高点位",
                "上证综指",
                "上证综指增加量",
            ],
        ),
        ("创业板指数盘中创下4015.20点的历史新高后突现暴跌。", ["创业板指数最高点位"]),
        (
            "深证成指开盘报11551.87点，最低见11500点，收报11600点。",
            ["深证成指开盘点位", "深证成指最低点位", "深证成指"],
        ),
        ("恒生指数高开100点，收报20000点。", ["恒生指数增加量", "恒生指数"]),
        ("沪指探至3402点后企稳，跌30点。", ["沪指最低点位", "沪指减少量"]),
    ],
}


@each(TABLE)
def test_what_an_index_stood_at(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
