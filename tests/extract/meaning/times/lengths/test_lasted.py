"""The months that end with a date."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "so many months that end with a day": [
        (
            "2023年8月5日讯，在截至6月份的三个月里，基金上涨5.6%，股票上涨8%。",
            "8%",
            "2023-04/2023-06",
        ),
        ("2023年8月5日讯，在截至6月30日的六个月内，营收12亿元。", "12亿元", "2023-01/2023-06"),
        ("2023年11月2日讯，截至9月底的季度，营收895亿元。", "895亿元", "2023-07/2023-09"),
        ("截至2022年12月31日止六个月，净利润3亿元。", "3亿元", "2022-07/2022-12"),
        ("截至2023年3月的财年，营收70亿元。", "70亿元", "2022-04/2023-03"),
    ],
}


@each_quoted(TABLE)
def test_so_many_months_end_with_a_date(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
