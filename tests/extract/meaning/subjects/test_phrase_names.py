"""The name of a phrase, with what its sentence says apart from it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "of one phase or batch": [
        (
            "项目一期投资26亿元，二期投资32亿元。",
            [Means("26亿元", "一期投资"), Means("32亿元", "二期投资")],
        ),
        (
            "一期工程投资8.6亿元，二期工程投资12亿元。",
            [Means("8.6亿元", "一期工程投资"), Means("12亿元", "二期工程投资")],
        ),
        (
            "一期设计产能10万吨，二期设计产能20万吨。",
            [Means("10万吨", "一期设计产能"), Means("20万吨", "二期设计产能")],
        ),
        (
            "第一批下达资金3.2亿元，第二批下达资金1.8亿元。",
            [Means("3.2亿元", "第一批资金"), Means("1.8亿元", "第二批资金")],
        ),
        (
            "第一批项目126个，总投资320亿元；第二批项目86个。",
            [
                Means("126个", "第一批项目数"),
                Means("320亿元", "第一批项目总投资"),
                Means("86个", "第二批项目数"),
            ],
        ),
    ],
}


@each(TABLE)
def test_a_phrase_is_named(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
