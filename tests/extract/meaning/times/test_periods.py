"""Which period governs a figure: one that is stated, one that is carried over, or one that a word names."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a stated period": [
        ("2021年，出口额80亿元。", [Means("80亿元", "出口额", period="2021")]),
        ("2021年一季度出口额20亿元。", [Means("20亿元", "出口额", period="2021-Q1")]),
        ("2021年上半年出口额40亿元。", [Means("40亿元", "出口额", period="2021-H1")]),
        ("2021年1—7月，出口额50亿元。", [Means("50亿元", "出口额", period="2021-01/2021-07")]),
        ("2021年前三季度出口额60亿元。", [Means("60亿元", "出口额", period="2021-01/2021-09")]),
        ("2021年末，贷款余额500亿元。", [Means("500亿元", "贷款余额", period="2021-12-31")]),
        ("2021年6月末，贷款余额480亿元。", [Means("480亿元", "贷款余额", period="2021-06-30")]),
        ("2021年3月5日，气温12℃。", [Means("12℃", "气温", period="2021-03-05")]),
        ("2016—2020年，出口额年均增长4%。", [Means("4%", "出口额增速", period="2016/2020")]),
        ("截至2021年6月30日，企业300家。", [Means("300家", "企业数", period="2021-06-30")]),
    ],
    "a period carried over, or relative": [
        (
            "2024年前三季度净利润3.15亿元，上年同期为2.87亿元。",
            [
                Means("3.15亿元", "净利润", period="2024-01/2024-09"),
                Means("2.87亿元", "净利润", period="2023-01/2023-09"),
            ],
        ),
        (
            "2024年营业收入80亿元，上年为74亿元，其中线上收入30亿元。",
            [
                Means("80亿元", "营业收入", period="2024"),
                Means("74亿元", "营业收入", period="2023"),
                Means("30亿元", "线上收入", period="2024"),
            ],
        ),
        (
            "2021年，出口额80亿元，进口额40亿元。",
            [Means("80亿元", "出口额", period="2021"), Means("40亿元", "进口额", period="2021")],
        ),
        (
            "2021年出口额80亿元。进口额40亿元。",
            [Means("80亿元", "出口额", period="2021"), Means("40亿元", "进口额", period="2021")],
        ),
        (
            "2021年出口额80亿元。一季度进口额10亿元。",
            [Means("80亿元", "出口额", period="2021"), Means("10亿元", "进口额", period="2021-Q1")],
        ),
        (
            "2021年出口额80亿元，比2020年增长5%。",
            [Means("80亿元", "出口额", period="2021"), Means("5%", "出口额增速", period="2021")],
        ),
        (
            "2021年7月12日，公司发布公告。去年营业收入5亿元。",
            [Means("5亿元", "营业收入", period="2020")],
        ),
        (
            "2021年7月，价格环比上涨1%；1—7月，价格同比上涨2%。",
            [
                Means("1%", "价格增速", period="2021-07"),
                Means("2%", "价格增速", period="2021-01/2021-07"),
            ],
        ),
        (
            "价格由2020年的8元上涨至2021年的9元。",
            [Means("8元", "价格", period="2020"), Means("9元", "价格", period="2021")],
        ),
        (
            "2020年6月3日出口额80亿元。\n进口额40亿元。",
            [
                Means("80亿元", "出口额", period="2020-06-03"),
                Means("40亿元", "进口额", period=None),
            ],
        ),
        ("出口额80亿元。", [Means("80亿元", "出口额", period=None)]),
        (
            "2021年一季度，出口额20亿元；二季度，出口额25亿元。",
            [
                Means("20亿元", "出口额", period="2021-Q1"),
                Means("25亿元", "出口额", period="2021-Q2"),
            ],
        ),
    ],
}


@each(TABLE)
def test_a_figure_holds_when_its_sentence_says(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
