"""Whose result a clause tells that only says that it was a year before."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "it leaves out whose": [
        (
            "甲公司净利润2亿元，上年同期净亏损1亿元。",
            [Means("2亿元", "甲公司净利润"), Means("1亿元", "甲公司净亏损")],
        ),
        (
            "北美部门营收32亿元，去年同期亏损6亿元。",
            [Means("32亿元", "北美部门营收"), Means("6亿元", "北美部门亏损")],
        ),
        (
            "乙公司营收5亿元，上年同期营收4亿元。",
            [Means("5亿元", "乙公司营收"), Means("4亿元", "乙公司营收")],
        ),
        (
            "酒店一季度亏损300万元，而上年同期则实现盈利200万元。",
            [Means("300万元", "酒店亏损"), Means("200万元", "酒店盈利")],
        ),
        (
            "零售业务营业亏损3亿元，去年同期营业利润1亿元。",
            [Means("3亿元", "零售业务营业亏损"), Means("1亿元", "零售业务营业利润")],
        ),
    ],
    "nobody was named": [
        ("去年同期亏损6亿元。", [Means("6亿元", "亏损")]),
        (
            "净利润67亿元，去年同期净亏损20亿元。",
            [Means("67亿元", "净利润"), Means("20亿元", "净亏损")],
        ),
    ],
}


@each(TABLE)
def test_the_result_of_a_year_before(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
