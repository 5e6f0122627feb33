"""Reports that tell beside their title in which month they were given: what they look back on is counted from that."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

GIVEN: Quoted = {
    "the years before it": [
        ("政府工作报告\n（2023年1月）\n五年来，全县投资500亿元。", "500亿元", "2018/2022"),
        ("政府工作报告（2023年1月）\n近三年，全县投资500亿元。", "500亿元", "2020/2022"),
        ("政府工作报告\n2024年2月\n过去五年，建成农田30万亩。", "30万亩", "2019/2023"),
        ("法院工作报告（2023年2月）\n五年来，共受理案件30万件。", "30万件", "2018/2022"),
        ("政府工作报告（2023年1月）\n\n一、过去一年\n一年来，产值9亿元。", "9亿元", "2022"),
    ],
    "last year and this one": [
        ("政府工作报告\n（2023年1月）\n去年，产值9亿元。", "9亿元", "2022"),
        ("在经济工作会议上的讲话\n（2022年2月）\n去年，产值9亿元。", "9亿元", "2021"),
        ("政府工作报告\n（2023年1月）\n今年，力争增长6%。", "6%", "2023"),
    ],
    "a month without its year tells nothing": [
        ("政府工作报告\n（1月）\n五年来，全县投资500亿元。", "500亿元", None),
    ],
    "nor is it the time of what is told": [
        ("2023年政府工作报告\n（2023年1月）\n全县生产总值300亿元。", "300亿元", None),
        ("法院工作报告（2023年2月）\n受理案件30万件。", "30万件", None),
    ],
}


@each_quoted(GIVEN)
def test_it_is_the_day_that_they_speak_from(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
