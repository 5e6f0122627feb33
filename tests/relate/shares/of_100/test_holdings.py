"""What several holders have of one company together against what each has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, operands, verdict; no operands and None where nothing is to be said
    (
        "王某、李某分别持有公司21.46%和13.30%的股份，合计34.76%。",
        ["34.76%", "21.46%", "13.30%"],
        "consistent",
    ),
    (
        "王某、李某分别持有公司21.46%和13.30%的股份，合计36.76%。",
        ["36.76%", "21.46%", "13.30%"],
        "inconsistent",
    ),
    (
        "王某持股21.46%，李某持股13.30%，两人合计持股35.76%。",
        ["35.76%", "21.46%", "13.30%"],
        "inconsistent",
    ),
    (
        "甲公司、乙公司和丙公司的持股比例分别为21.4%、13.3%、9.8%，三方合计持股比例为54.5%。",
        ["54.5%", "21.4%", "13.3%", "9.8%"],
        "inconsistent",
    ),
    (
        "王某持有公司21.46%的股份，其子持有公司13.30%的股份，二人合计持有公司34.67%的股份。",
        ["34.67%", "21.46%", "13.30%"],
        "inconsistent",
    ),
    # other holders, holdings through others, bounds, another time, shares of other things
    ("王某持股21.46%，李某持股13.30%，三人合计持股41.76%。", [], None),
    ("王某持股21.46%，通过甲公司持股13.30%，李某持股5.10%，合计持股29.76%。", [], None),
    ("王某持股约21%，李某持股13.30%，合计持股36.76%。", [], None),
    ("转让前王某持股21.46%，李某持股13.30%，合计持股36.76%。", [], None),
    ("王某持股21.46%，占其质押股份的13.30%，合计36.76%。", [], None),
    ("王某持股21.46%，李某持股13.30%，前十大股东合计持股61.76%。", [], None),
    ("王某持有甲公司21.46%的股权，持有乙公司13.30%的股权，合计36.76%。", [], None),
    ("甲公司毛利率21.46%，乙公司毛利率13.30%，合计36.76%。", [], None),
]


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_holders_have_together_what_each_has(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "sum") == told(operands, verdict)
