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
    # brackets that hold the amount in another unit and nothing else
    ("早稻总产量286万吨（57.2亿斤）。", ["57.2亿斤", "286万吨"], "consistent"),
    ("早稻总产量286万吨（52.7亿斤）。", ["52.7亿斤", "286万吨"], "inconsistent"),
    ("播种面积64千公顷（96万亩），增加2千公顷。", ["96万亩", "64千公顷"], "consistent"),
    ("园区占地1200亩（80公顷）。", ["80公顷", "1200亩"], "consistent"),
    ("河道全长36公里（72里）。", ["72里", "36公里"], "consistent"),
    ("产量比上年减少166万吨（33.2亿斤）。", ["33.2亿斤", "166万吨"], "consistent"),
    ("产量比上年减少166万吨（38.2亿斤）。", ["38.2亿斤", "166万吨"], "inconsistent"),
    ("河道全长36公里（0.8米宽）。", [], None),
    ("出栏生猪86头（172只）。", [], None),
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
