"""What moved by an amount and then came to so much is what changes next: 收入80亿元，主要是税收减收6亿元，完成50亿元，下降7%."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "what came to so much is what changes": [
        (
            "基金收入82亿元，下降20%，主要是土地出让收入减收26亿元，仅完成60亿元，下降31%。",
            ["基金收入", "基金收入增速", "土地出让收入减少量", "土地出让收入", "土地出让收入增速"],
        ),
        (
            "税收收入60亿元，下降3%，主要是增值税减收5亿元，完成20亿元，下降20%。",
            ["税收收入", "税收收入增速", "增值税收入减少量", "增值税收入", "增值税收入增速"],
        ),
        (
            "社保基金收入30亿元，其中养老保险费收入增收2亿元，达到20亿元，增长11%。",
            ["社保基金收入", "养老保险费收入增加量", "养老保险费收入", "养老保险费收入增速"],
        ),
        (
            "进出口总额200亿元，增长2%，主要是汽车出口增加12亿元，达到52亿元，增长30%。",
            ["进出口总额", "进出口总额增速", "汽车出口增加量", "汽车出口", "汽车出口增速"],
        ),
        (
            "财政收入50亿元，主要是契税减收2亿元，只完成1亿元，下降66%。",
            ["财政收入", "契税收入减少量", "契税收入", "契税收入增速"],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_what_came_to_so_much(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures if one.kind != "date"] == expected
