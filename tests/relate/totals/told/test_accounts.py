"""What comes in beside its own income makes up all that a budget has: 加上上级补助、上年结余, 收入总计."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "全县一般公共预算收入完成12.56亿元，增长6.2%。加上上级补助收入28.43亿元、债务转贷收入3.26亿元、上年结余收入0.87亿元，收入总计45.12亿元。",
        ["45.12亿元", "12.56亿元", "28.43亿元", "3.26亿元", "0.87亿元"],
        "consistent",
    ),
    (
        "全县一般公共预算收入完成12.56亿元，增长6.2%。加上上级补助收入28.43亿元、债务转贷收入3.26亿元、上年结余收入0.87亿元，收入总计48.12亿元。",
        ["48.12亿元", "12.56亿元", "28.43亿元", "3.26亿元", "0.87亿元"],
        "inconsistent",
    ),
    (
        "市本级政府性基金预算支出312.7亿元，加上调出资金45.6亿元、债务还本支出28.4亿元，支出合计368.7亿元。",
        ["368.7亿元", "312.7亿元", "45.6亿元", "28.4亿元"],
        "inconsistent",
    ),
    (
        "国有资本经营预算收入8654万元，加上年结转收入1213万元，收入总计9967万元。",
        ["9967万元", "8654万元", "1213万元"],
        "inconsistent",
    ),
    # what 其中 takes out of the income is none of what is added up
    (
        "一般公共预算收入12.56亿元，其中税收收入8.10亿元、非税收入4.46亿元，加上上级补助收入28.43亿元、调入资金3.26亿元，收入总计44.35亿元。",
        ["44.35亿元", "12.56亿元", "28.43亿元", "3.26亿元"],
        "inconsistent",
    ),
    # a list that leaves out or takes away; another side
    (
        "一般公共预算收入12.56亿元，加上上级补助收入28.43亿元、调入资金3.26亿元等，收入总计45.35亿元。",
        [],
        None,
    ),
    (
        "一般公共预算收入12.56亿元，加上上级补助收入28.43亿元、减去上解支出3.26亿元，收入总计45.35亿元。",
        [],
        None,
    ),
    ("一般公共预算支出12.56亿元，加上上级补助收入28.43亿元，收入总计50.35亿元。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_what_is_added_makes_the_total(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    found = judged(text, "sum")
    totals = [one for one in found if text[: text.index(one[0][0])].endswith(("总计", "合计"))]
    assert totals == told(operands, verdict)
