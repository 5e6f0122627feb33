"""The day of a height, and the time that it is the height of, or that something is the first of."""

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


STAMPED = "2024年5月8日讯 "
OF_SUCH: Quoted = {
    "the year out of which something is the first is none of what came of it that day": [
        (STAMPED + "昨日，江州迎来今年首场暴雨，最大雨量126毫米。", "126毫米", "2024-05-07"),
        (STAMPED + "昨天，江州气温降至今年最低，站点气温零下12℃。", "零下12℃", "2024-05-07"),
        (STAMPED + "昨天，港口迎来今年第100万个集装箱，作业8600箱。", "8600箱", "2024-05-07"),
        (STAMPED + "5月6日，江州举行今年首场土地拍卖，成交6宗。", "6宗", "2024-05-06"),
        (STAMPED + "昨晚，警方开展今年第三次夜查，查获酒驾36起。", "36起", "2024-05-07"),
        (STAMPED + "昨天，地铁客流创下今年新高，达到212万人次。", "212万人次", "2024-05-07"),
        (STAMPED + "4月，甲公司开出今年首批门店，共26家。", "26家", "2024-04"),
    ],
    "where no day within it is told, it is of the year": [
        (STAMPED + "江州举行今年首场土地拍卖，成交6宗。", "6宗", "2024"),
        (STAMPED + "5月6日，市长调研。今年首批项目共86个。", "86个", "2024"),
        (STAMPED + "5月6日，公司公布今年第一季度营收12亿元。", "12亿元", "2024-Q1"),
    ],
}


@each_quoted(OF_SUCH)
def test_out_of_which_something_is_the_first_is_no_time_of_it(
    text: str, quote: str, period: str | None
) -> None:
    assert periods(text, quote) == [period]
