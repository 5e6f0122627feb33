"""Two ranks and the places between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; None where nothing is to be said
    ("考核成绩由去年的第8名上升到第5名，前移3位。", ["3位", "第8名", "第5名"], "consistent"),
    ("考核成绩由去年的第8名上升到第5名，前移4位。", ["4位", "第8名", "第5名"], "inconsistent"),
    ("总量从第12位升至第9位，比上年提升2位。", ["2位", "第12位", "第9位"], "inconsistent"),
    ("增速列全省第5位，比上年的第8位前移4位。", ["4位", "第8位", "第5位"], "inconsistent"),
    ("出口由全国第9位降至第12位，后移3位。", ["3位", "第12位", "第9位"], "consistent"),
    ("出口由全国第9位降至第12位，比上年下降3位。", ["3位", "第12位", "第9位"], "consistent"),
    ("出口由全国第9位降至第12位，后移2位。", ["2位", "第12位", "第9位"], "inconsistent"),
    # no rank before is told, or one of another list
    ("增速列全省第5位，比上年前移4位。", [], None),
    ("增速列全省第8位、全国第15位，前移4位。", [], None),
    ("总量列第8位，增速列第15位，比上年前移4位。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_the_places_moved_lie_between_two_ranks(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "change") == told(operands, verdict)
