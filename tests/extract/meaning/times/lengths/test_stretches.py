"""Lengths of time that end with the day of the text or of the paragraph, or are those of the plan that was named."""

from __future__ import annotations

from flows.extract import extract_text
from tests.extract.meaning.tables import Quoted, each_quoted, periods

ON = "2023-08-10 16:27，正文："
SINCE_MAY, SINCE_JULY = "2023-05-13/2023-08-10", "2023-07-12/2023-08-10"

NEAR: Quoted = {
    "up to the day that the text speaks from, for their sentence": [
        ("该股最近90天内共有3家机构给出评级，买入评级2家。", "3家", SINCE_MAY),
        ("该股最近90天内共有3家机构给出评级，买入评级2家。", "2家", SINCE_MAY),
        ("上半年营收6亿元。最近90天内共有3家机构给出评级。利润5亿元。", "5亿元", "2023-H1"),
        ("这一话题近30天浏览量超418万次。", "418万次", SINCE_JULY),
        ("平台过去30天卖出风扇5万台，同比增长20%。", "5万台", SINCE_JULY),
        ("守军表示，近两日击落无人机35架。", "35架", "2023-08-09/2023-08-10"),
        ("医院最近十天收治病人260人。", "260人", "2023-08-01/2023-08-10"),
    ],
    "or up to the day that the paragraph tells of": [
        ("8月4日，单位净值为1.36元。近30天上涨2.5%。", "2.5%", "2023-07-06/2023-08-04"),
        ("8月4日，单位净值为1.36元。该基金近3个月下跌1.2%。", "1.2%", "2023-05-05/2023-08-04"),
        ("8月4日，单位净值为1.36元。近1个月下跌3%，近6个月下跌5%。", "5%", "2023-02-05/2023-08-04"),
        ("8月4日，单位净值为1.36元。近1个月下跌3%，近1年下跌5%。", "5%", "2022-08-05/2023-08-04"),
        ("8月4日，单位净值为1.36元。近1个月下跌3%。资产7亿元。", "7亿元", "2023-08-04"),
    ],
    "but not where only a noun of the clause is of it": [
        ("8月4日，净值为1.36元。近6个月的走势如下图：股票占净值9成。", "9成", None),
        ("近30天的销售情况如下，风扇占九成。", "九成", None),
        ("这一话题近30天的浏览量超418万次。", "418万次", SINCE_JULY),
    ],
    "months and years that no day closes have no known end, nor has what is to come": [
        ("近3个月销量增长20%。", "20%", None),
        ("8月4日，公司开会。近3年营收增长20%。", "20%", None),
        ("未来30天，将发放补贴5亿元。", "5亿元", None),
    ],
}


@each_quoted(NEAR)
def test_a_window_ends_with_the_day_told(text: str, quote: str, period: str | None) -> None:
    assert periods(ON + text, quote) == [period]


TABLE: Quoted = {
    "how long it was until now tells no period": [
        ("2022年产煤5万吨。近15年造林21万亩。", "21万亩", None),
        ("2022年产煤5万吨。两年来造林21万亩。", "21万亩", None),
        ("2022年产煤5万吨。未来10年将造林21万亩。", "21万亩", None),
        ("一、2022年回顾\n过去的一年，我们造林21万亩。", "21万亩", "2022"),
    ],
    "five years are those of the plan that was named": [
        ("“十三五”时期是极不平凡的五年。\n五年来，引进项目95个。", "95个", "2016/2020"),
        ("“十三五”时期是极不平凡的五年。\n三年来，引进项目95个。", "95个", None),
        ("“十三五”时期是极不平凡的五年。\n未来五年，引进项目95个。", "95个", None),
    ],
}


@each_quoted(TABLE)
def test_a_length_of_time_without_a_day(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]


def test_without_a_day_a_window_has_no_period() -> None:
    """Nothing says with which day the thirty end."""
    told = {one.text: one.period for one in extract_text("这一话题近30天浏览量超418万次。").figures}
    assert told["418万次"] is None
