"""新增 as so much more of a balance that is told, and as what came new."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "新增 after a balance is so much more of it, with nothing but when": [
        (
            "存款余额500亿元，增长5%；当月新增20亿元，前7个月累计新增120亿元，同比多增15亿元。",
            [
                Means("500亿元", "存款余额"),
                Means("5%", "存款余额增速"),
                Means("20亿元", "存款余额增加量", role="change", sign="+"),
                Means("120亿元", "存款余额增加量"),
                Means("15亿元", "存款余额多增量", basis="yoy"),
            ],
        ),
        (
            "2024年6月末，各项贷款余额9000亿元，同比增长8%；上半年新增600亿元，其中6月份新增80亿元。",
            [
                Means("9000亿元", "各项贷款余额", period="2024-06-30"),
                Means("8%", "各项贷款余额增速"),
                Means("600亿元", "各项贷款余额增加量", period="2024-H1"),
                Means("80亿元", "各项贷款余额增加量", period="2024-06"),
            ],
        ),
        (
            "普惠小微贷款余额1200亿元，户数3万户；年内新增200亿元。",
            ["普惠小微贷款余额", "户数", "普惠小微贷款余额增加量"],
        ),
        (
            "债券余额80亿元，今年累计新增约12亿元，同比少增3亿元。",
            [
                Means("80亿元", "债券余额"),
                Means("12亿元", "债券余额增加量"),
                Means("3亿元", "债券余额少增量", sign="-"),
            ],
        ),
        (
            "住户存款余额800亿元，占各项存款的60%，一季度新增70亿元。",
            ["住户存款余额", "住户存款余额占各项存款的比重", None, "住户存款余额增加量"],
        ),
    ],
    "新增 is no rise of the balance where what came new is named": [
        ("各项贷款余额500亿元，新增发放贷款20亿元。", ["各项贷款余额", "新增发放贷款"]),
        (
            "专项债券余额90亿元，新增债券20亿元。",
            [Means("90亿元", "专项债券余额"), Means("20亿元", "新增债券", role="level")],
        ),
    ],
}


@each(TABLE)
def test_new_is_more_of_a_balance_or_what_came_new(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
