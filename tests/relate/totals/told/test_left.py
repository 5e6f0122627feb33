"""What is done of a whole, and what is left of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; None where nothing is to be said
    ("公路全长86公里，已建成62公里，剩余24公里。", ["86公里", "62公里", "24公里"], "consistent"),
    ("公路全长86公里，已建成62公里，剩余34公里。", ["86公里", "62公里", "34公里"], "inconsistent"),
    ("应还债务36.8亿元，已偿还23.2亿元，尚剩15.6亿元。", ["36.8亿元", "23.2亿元", "15.6亿元"], "inconsistent"),
    ("今年任务86件，目前已办结62件，还剩14件。", ["86件", "62件", "14件"], "inconsistent"),
    ("申领设备48台，已发放31台，剩余设备27台。", ["48台", "31台", "27台"], "inconsistent"),
    # what is left may be of another thing, or after more has gone
    ("总投资36.8亿元，已拨付23.2亿元，剩余保证金5.6亿元。", [], None),
    ("拟募集资金8.6亿元，已到账6.2亿元，剩余资金1.1亿元存放专户。", [], None),
    ("公路全长86公里，已建成62公里，在建10公里，剩余24公里。", [], None),
    ("账户余额86万元，已支付62万元，剩余86万元。", [], None),
    ("平均每户86棵，已成活62棵，剩余34棵。", [], None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_what_is_done_and_what_is_left_make_the_whole(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "sum") == told(operands, verdict)
