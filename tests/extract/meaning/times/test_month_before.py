"""上月 after a stretch of months or a year, and what has gone on 年内."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

MONTHS: Quoted = {
    "the month before the last one of a stretch": [
        ("2023年1—7月，产量70吨。上月，产量9吨。", "9吨", "2023-06"),
        ("2023年前三季度，产量90吨。上月，产量9吨。", "9吨", "2023-08"),
        ("2023年上半年，销量90辆。上月，销量9辆。", "9辆", "2023-05"),
    ],
    "of the year that a month has just closed": [
        ("2023年12月，价格下降0.3%。全年，价格上涨0.2%。上月，价格下降0.5%。", "0.5%", "2023-11"),
    ],
    "of a month, as ever": [
        ("2024年1月，指数为49.2%，上月为48.7%。", "48.7%", "2023-12"),
        ("2023年7月，产量9吨。上月，产量8吨。", "8吨", "2023-06"),
    ],
    "what has gone on within the year that is told of": [
        ("2023年，公司亏损5亿元。年末员工3000人，年内减少400人。", "400人", "2023"),
    ],
}


@each_quoted(MONTHS)
def test_it_is_counted_from_the_end_of_what_was_told(
    text: str, quote: str, period: str | None
) -> None:
    assert periods(text, quote) == [period]
