"""Rates by definition, whose two counts are told right before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge

ROWS = [
    # text, operands, verdict; None where nothing is to be said
    ("共排查隐患2862处，已整改2786处，整改率97.3%。", ["97.3%", "2786处", "2862处"], "consistent"),
    ("共排查隐患2862处，已整改2786处，整改率93.7%。", ["93.7%", "2786处", "2862处"], "inconsistent"),
    ("督察组移交问题862个，已完成整改826个，整改完成率98.5%。", ["98.5%", "826个", "862个"], "inconsistent"),
    ("发放问卷1286份，回收1214份，回收率94.4%。", ["94.4%", "1214份", "1286份"], "consistent"),
    ("发放问卷1286份，回收1214份，回收率99.4%。", ["99.4%", "1214份", "1286份"], "inconsistent"),
    ("报名1286人，实际参加考试1124人，参考率78.4%。", ["78.4%", "1124人", "1286人"], "inconsistent"),
    # of both that are told before, of the gravest alone, of a loan
    ("县里交办问题128个，自查发现问题62个，已整改186个，整改率97.9%。", [], None),
    ("共排查隐患2862处，已整改2786处，重大隐患整改率100%。", [], None),
    ("发放贷款12.86亿元，收回贷款8.62亿元，回收率98.6%。", [], None),
    # men to women after 其中, neither of whom are the whole
    ("总人口38.62万人，其中男性19.86万人，女性18.76万人，性别比115.9。", ["115.9", "19.86万人", "18.76万人"], "inconsistent"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS])
def test_a_rate_follows_from_its_counts(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "ratio") == told(operands, verdict)
