"""Some of a number make a share that keeps to the bound told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "在受访的96家企业中，有43家表示订单同比增加，超过半数。",
        ["43家", "96家", "半数"],
        "inconsistent",
    ),
    (
        "在受访的96家企业中，53家表示订单增加，超过半数。",
        ["53家", "96家", "半数"],
        "consistent",
    ),
    ("96家企业中有53家订单增加，占比超过六成。", ["53家", "96家", "六成"], "inconsistent"),
    (
        "1120户参加表决，同意768户，超过四分之三。",
        ["768户", "1120户", "四分之三"],
        "inconsistent",
    ),
    ("抽查的100件产品中，合格48件，不足一半。", ["48件", "100件", "一半"], "consistent"),
    # another number between, a share of something else, one that is near it
    ("96家企业中，43家订单增加、31家持平，超过半数。", [], None),
    ("96家企业中，43家订单增加；全市企业超过半数复工。", [], None),
    ("96家企业中，43家订单增加，接近半数。", [], None),
    ("96家企业、43家商户参加，超过半数。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_share_of_some_keeps_to_its_bound(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "bound") == told(operands, verdict)
