"""Shares of one whole against 100, and each share against its part and its whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.relate.judging import told

if TYPE_CHECKING:
    from tests.relate.judging import Judge


ROWS = [
    # text, kind, operands, verdict; no operands and None where nothing is to be said
    # a level is a share of its whole, and what it gained is none
    (
        "幼儿园29.48万所。其中，普惠性幼儿园24.47万所，比上年增加1.06万所，占全部幼儿园的83.0%。",
        "share",
        ["83.0%", "24.47万所", "29.48万所"],
        "consistent",
    ),
    (
        "幼儿园29.48万所。其中，普惠性幼儿园24.47万所，比上年增加1.06万所，占全部幼儿园的88.0%。",
        "share",
        ["88.0%", "24.47万所", "29.48万所"],
        "inconsistent",
    ),
    ("在园幼儿421.8万人，比上年增加13.5万人，占全国在园幼儿的87.78%。", "share", [], None),
    # what the parts of a known division gain they lose
    (
        "第一产业占比下降0.4个百分点，第二产业占比上升1.1个百分点，第三产业占比下降0.7个百分点。",
        "shares",
        ["0.7个百分点", "1.1个百分点", "0.4个百分点"],
        "consistent",
    ),
    (
        "城镇居民消费占比提高1.2个百分点，农村居民消费占比下降2.1个百分点。",
        "shares",
        ["2.1个百分点", "1.2个百分点"],
        "inconsistent",
    ),
    ("食品支出占比下降1.2个百分点，教育支出占比提高0.6个百分点。", "shares", [], None),
    (
        "从年龄看，0—14岁人口占18.2%，15—59岁人口占61.5%，60岁及以上人口占20.3%。",
        "shares",
        ["18.2%", "61.5%", "20.3%"],
        "consistent",
    ),
    (
        "从年龄看，0—14岁人口占18.2%，15—59岁人口占61.5%，60岁及以上人口占21.3%。",
        "shares",
        ["18.2%", "61.5%", "21.3%"],
        "inconsistent",
    ),
    (
        "三次产业占比分别为12.4%、45.1%和42.5%。",
        "shares",
        ["12.4%", "45.1%", "42.5%"],
        "consistent",
    ),
    (
        "三次产业占比分别为12.4%、46.1%和42.5%。",
        "shares",
        ["12.4%", "46.1%", "42.5%"],
        "inconsistent",
    ),
    (
        "固定资产投资482.6亿元，其中民间投资217.2亿元，占固定资产投资的比重为45.0%。",
        "share",
        ["45.0%", "217.2亿元", "482.6亿元"],
        "consistent",
    ),
    (
        "固定资产投资482.6亿元，其中民间投资217.2亿元，占固定资产投资的比重为48.0%。",
        "share",
        ["48.0%", "217.2亿元", "482.6亿元"],
        "inconsistent",
    ),
    (
        "教育支出31.6亿元，占一般公共预算支出158.0亿元的20.0%。",
        "share",
        ["20.0%", "31.6亿元", "158.0亿元"],
        "consistent",
    ),
    (
        "教育支出31.6亿元，占一般公共预算支出158.0亿元的25.0%。",
        "share",
        ["25.0%", "31.6亿元", "158.0亿元"],
        "inconsistent",
    ),
    # the amount right before a share is its whole, and the shares of two such wholes are no division
    (
        "支洞完成88.3公里，占总长91公里的97%。",
        "share",
        ["97%", "88.3公里", "91公里"],
        "consistent",
    ),
    (
        "支洞完成80.3公里，占总长91公里的97%。",
        "share",
        ["97%", "80.3公里", "91公里"],
        "inconsistent",
    ),
    (
        "主洞开挖527.9公里，占总长664公里的79.5%；支洞完成88.3公里，占总长91公里的97%。",
        "shares",
        [],
        None,
    ),
    (
        "全年完成税收收入186480万元，为预算180000万元的103.6%。",
        "share",
        ["103.6%", "186480万元", "180000万元"],
        "consistent",
    ),
    (
        "第一产业比重提高0.3个百分点，第二产业比重下降1.1个百分点，第三产业比重提高0.8个百分点。",
        "shares",
        ["0.8个百分点", "1.1个百分点", "0.3个百分点"],
        "consistent",
    ),
    (
        "第一产业比重提高0.3个百分点，第二产业比重下降1.1个百分点，第三产业比重提高1.8个百分点。",
        "shares",
        ["1.8个百分点", "1.1个百分点", "0.3个百分点"],
        "inconsistent",
    ),
    (
        "受访者中，支持的占62.3%，反对的占21.4%，说不清的占16.3%。",
        "shares",
        ["62.3%", "21.4%", "16.3%"],
        "consistent",
    ),
    (
        "受访者中，支持的占62.3%，反对的占24.4%，说不清的占16.3%。",
        "shares",
        ["62.3%", "24.4%", "16.3%"],
        "inconsistent",
    ),
    ("男生占52.3%，女生占47.7%。", "shares", ["52.3%", "47.7%"], "consistent"),
    # answers that overlap, shares of different wholes, a rate of growth, a rate of another amount
    ("参加调查的居民中，82.3%表示满意，65.1%愿意推荐。", "shares", [], None),
    (
        "税收收入占一般公共预算收入的比重为72.4%，教育支出占一般公共预算支出的比重为19.8%。",
        "shares",
        [],
        None,
    ),
    ("全市旅游收入482.6亿元，其中乡村旅游收入217.2亿元，增长48.0%。", "share", [], None),
    ("不良贷款率1.42%，贷款余额482.6亿元，存款余额617.2亿元。", "share", [], None),
    ("住户贷款占42.1%，其中短期贷款占11.6%。", "shares", [], None),
]


@pytest.mark.parametrize(
    ("text", "kind", "operands", "verdict"), ROWS, ids=[row[0] for row in ROWS]
)
def test_shares_make_their_whole_and_are_their_parts_over_it(
    judged: Judge,
    text: str,
    kind: str,
    operands: list[str],
    verdict: str | None,
) -> None:
    assert judged(text, kind) == told(operands, verdict)
