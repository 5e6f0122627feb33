"""Rates of what was done in what was due."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; None where nothing is to be said
    ("应接种6.86万人，已接种6.42万人，接种率93.6%。", ["93.6%", "6.42万人", "6.86万人"], "consistent"),
    ("应接种6.86万人，已接种6.42万人，接种率96.3%。", ["96.3%", "6.42万人", "6.86万人"], "inconsistent"),
    ("全市应签约居民8.6万人，已签约7.4万人，签约率68.0%。", ["68.0%", "7.4万人", "8.6万人"], "inconsistent"),
    ("今年应检车辆1286辆，实检1214辆，检验率92.4%。", ["92.4%", "1214辆", "1286辆"], "inconsistent"),
    ("应公开信息862条，实际公开846条，公开率89.1%。", ["89.1%", "846条", "862条"], "inconsistent"),
    ("全县应参保农民38.62万人，已参保37.84万人，参保率79.8%。", ["79.8%", "37.84万人", "38.62万人"], "inconsistent"),
    # what brackets add stands beside the way
    ("本月受理案件879件（含旧存343件），结案700件，结案率79.64%。", ["79.64%", "700件", "879件"], "consistent"),
    ("本月受理案件879件（含旧存343件），结案700件，结案率89.64%。", ["89.64%", "700件", "879件"], "inconsistent"),
    ("全县受理仲裁5644件（含旧存199件），结案5489件，结案率91.25%。", ["91.25%", "5489件", "5644件"], "inconsistent"),
    ("受理申请1286份（线上812份），办结1214份，办结率94.4%。", ["94.4%", "1214份", "1286份"], "consistent"),
    ("受理申请1286份（线上812份），办结1214份，办结率84.4%。", ["84.4%", "1214份", "1286份"], "inconsistent"),
    # of another deed, or of some of them only
    ("应接种6.86万人，已接种6.42万人，全程接种率86.3%。", [], None),
    ("应接种6.86万人，已预约6.42万人，接种率86.3%。", [], None),
    ("应接种6.86万人，其中儿童接种0.42万人，接种率86.3%。", [], None),
    ("应接种6.86万人，未接种0.42万人，接种率86.3%。", [], None),
    # what came in is not due in the time
    ("全年受理投诉1286件，办结1214件，办结率98.7%。", [], None),
    ("应急演练862场，已演练846场，演练率86.4%。", [], None),
    ("上年应办862件，今年已办结846件，办结率89.1%。", [], None),
    # digits that have changed places tell, whatever was due: 98.1%
    ("应急演练862场，已演练846场，演练率89.1%。", ["89.1%", "846场", "862场"], "inconsistent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_rate_of_what_was_due(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "share") == told(operands, verdict)
