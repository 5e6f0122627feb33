"""A day out of a month, told of what was the largest in it, and the whole of the month after it."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "the day of what was the largest is of its sentence": [
        ("2025年9月，发生地震2次，最大为27日甘肃的地震，造成17人受伤。", "17人", "2025-09-27"),
        (
            "2025年9月，发生地震2次，最大为27日甘肃的地震，造成17人受伤。报告86起。",
            "86起",
            "2025-09",
        ),
        ("2025年9月，降雨4次，最强为12日江西的暴雨，达286毫米。", "286毫米", "2025-09-12"),
        ("2025年9月，停工3次，工期最长为27日，损失5万元。", "5万元", "2025-09"),
    ],
    "the whole of the month that a day was of": [
        ("2023年7月，最高气温36℃，7月12日降雨86毫米，全月降雨210毫米。", "210毫米", "2023-07"),
        ("2025年9月12日至14日，降雨86毫米，全月降雨210毫米。", "210毫米", "2025-09"),
        ("2023年，全月日照200小时。", "200小时", "2023"),
    ],
}


@each_quoted(TABLE)
def test_of_which_day(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
