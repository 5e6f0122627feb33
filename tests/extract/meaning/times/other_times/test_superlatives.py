"""The day of a height, and the time that it is the height of."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "the day of a height, in a bracket, is of that alone": [
        ("2023年客流86万人，最高峰日（8月12日）达3万人。行李6万件。", "6万件", "2023"),
        ("2023年客流86万人，最高峰日（8月12日）达3万人。行李6万件。", "3万人", "2023-08-12"),
        ("2022年用电90亿千瓦时，高峰月（7月）用电9亿千瓦时。用户86万户。", "86万户", "2022"),
        ("2024年接诊9万人，最忙日（1月8日）接诊500人。床位600张。", "600张", "2024"),
        ("2024年车流900万辆，最大日（10月1日）达5万辆。收费3亿元。", "3亿元", "2024"),
    ],
}


@each_quoted(TABLE)
def test_the_day_of_a_height_is_of_that_alone(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
