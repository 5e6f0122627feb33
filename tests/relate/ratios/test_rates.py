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


OF_PARTS = [
    # text, operands, verdict: the rate of a part, or of what is new, is none of the whole
    ("营业收入126.4亿元，其中境内98.2亿元，毛利率26.4%；境外28.2亿元，毛利率34.5%；综合毛利率28.2%，毛利35.6亿元。", ["28.2%", "35.6亿元", "126.4亿元"], "consistent"),
    ("营业收入126.4亿元，其中境内98.2亿元，毛利率26.4%；境外28.2亿元，毛利率34.5%；综合毛利率38.2%，毛利35.6亿元。", ["38.2%", "35.6亿元", "126.4亿元"], "inconsistent"),
    ("轴承收入62.5亿元，毛利率32.4%；齿轮收入38.2亿元，毛利率25.6%；毛利合计30.0亿元。", [], None),
    ("存款增加286亿元，贷款增加242亿元，新增存贷比84.6%，存款余额4126亿元，贷款余额3260亿元。", [], None),
    ("存款余额4126亿元，贷款余额3260亿元，存贷比79.0%。", ["79.0%", "3260亿元", "4126亿元"], "consistent"),
    ("存款余额4126亿元，贷款余额3260亿元，存贷比76.0%。", ["76.0%", "3260亿元", "4126亿元"], "inconsistent"),
    ("存贷比76.0%，存款余额4126亿元，贷款余额3260亿元。", ["76.0%", "3260亿元", "4126亿元"], "inconsistent"),
    # of town and country, whatever else is told beside them
    ("城镇居民人均收入46280元，农村22140元，全体居民36450元，城乡收入比2.09。", ["2.09", "46280元", "22140元"], "consistent"),
    ("全体居民人均收入36450元，城镇46280元，农村22140元，城乡收入比2.09:1。", ["2.09:1", "46280元", "22140元"], "consistent"),
    ("城镇居民人均收入46280元，农村22140元，全体居民36450元，城乡收入比2.29。", ["2.29", "46280元", "22140元"], "inconsistent"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "operands", "verdict"), OF_PARTS, ids=[row[0] for row in OF_PARTS]
)
def test_a_ratio_is_of_quantities_of_its_own_scope(
    judged: Judge, text: str, operands: list[str], verdict: str | None
) -> None:
    assert judged(text, "ratio") == told(operands, verdict)
