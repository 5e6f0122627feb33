"""The other side of an account in a sentence of its own, and what of its money is left for the next year."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "the other side in a sentence of its own": [
        (
            "政府性基金预算收入45亿元，增长3%。支出50亿元，增长8%。",
            [
                "政府性基金预算收入",
                "政府性基金预算收入增速",
                "政府性基金预算支出",
                "政府性基金预算支出增速",
            ],
        ),
        (
            "一般公共预算收入12亿元。其中，税收收入9亿元，增长5%。支出25亿元。",
            ["一般公共预算收入", "税收收入", "税收收入增速", "一般公共预算支出"],
        ),
        (
            "社保基金收入30亿元，增长5%，其中养老保险费收入20亿元；支出28亿元。",
            ["社保基金收入", "社保基金收入增速", "养老保险费收入", "社保基金支出"],
        ),
        (
            "国有资本经营预算收入1.2亿元，下降6%。全年支出0.8亿元。",
            ["国有资本经营预算收入", "国有资本经营预算收入增速", "国有资本经营预算支出"],
        ),
        (
            "养老保险基金总收入30亿元。其中，统筹基金收入20亿元；个人账户收入10亿元。基金总支出28亿元。",
            ["养老保险基金总收入", "统筹基金收入", "个人账户收入", "养老保险基金总支出"],
        ),
        ("营业收入12亿元，增长6%。支出8亿元。", ["营业收入", "营业收入增速", "支出"]),
    ],
    "what is left for the next year": [
        (
            "一般公共预算总收入120亿元，总支出112亿元，结转下年8亿元。",
            ["一般公共预算总收入", "一般公共预算总支出", "一般公共预算结转下年支出"],
        ),
        (
            "国有资本经营预算总收入3.2亿元，总支出2.9亿元，结转下年0.3亿元。",
            ["国有资本经营预算总收入", "国有资本经营预算总支出", "国有资本经营预算结转下年支出"],
        ),
        (
            "政府性基金总收入187.4亿元，总支出180.1亿元，年终结转7.3亿元。",
            ["政府性基金总收入", "政府性基金总支出", "政府性基金年终结转"],
        ),
        (
            "财政总收入20亿元，总支出18亿元，年末结转2亿元。",
            ["财政总收入", "财政总支出", "财政年末结转"],
        ),
        ("项目资金结转下年1亿元。", ["项目资金结转下年支出"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_of_the_account_that_was_told(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
