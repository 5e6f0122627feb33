"""What a date does to the times told after it."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "a census counts all on one day": [
        (
            "人口普查公报\n以2020年11月1日零时为标准时点进行了普查。\n一、常住人口\n全市常住人口为6645243人。",
            "6645243人",
            "2020-11-01",
        ),
    ],
    "the day named last": [
        ("2023年8月7日，股价跌4%。近5日跌6%。\n当日融资买入6万元。", "6万元", "2023-08-07"),
        ("2023-08-17 10:00，正文：当天成交12万手。", "12万手", "2023-08-17"),
        ("当天成交12万手。", "12万手", None),
    ],
}


@each_quoted(TABLE)
def test_what_a_date_does(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
