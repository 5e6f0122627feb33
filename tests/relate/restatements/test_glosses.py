"""An amount in brackets that says the one before it in another unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    ("总用地面积1200平方米（合2.4亩）。", ["2.4亩", "1200平方米"], "inconsistent"),
    ("用地面积1200平方米（约合1.8亩）。", ["1.8亩", "1200平方米"], "consistent"),
    ("每袋重25公斤（合60斤）。", ["60斤", "25公斤"], "inconsistent"),
    ("后退15码（约合14米）。", ["14米", "15码"], "consistent"),
    ("占地54亩（约3.6万平方米）。", ["3.6万平方米", "54亩"], "consistent"),
    # another quantity, another currency, a part
    ("建筑面积1200平方米（占地2.4亩）。", [], None),
    ("投资1200万美元（约合人民币8500万元）。", [], None),
    ("全长86.4公里（含桥梁1230米）。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_gloss_says_the_same(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "restated") == told(operands, verdict)
