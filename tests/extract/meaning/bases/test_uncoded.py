"""Bases that have no code, two that are told together, and another part of the year before."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    # each of two that are told together, by its place
    ("2024年7月，网签9104套，环比、同比分别增长1.2%和23.8%。", ["mom", "yoy"]),
    ("2024年7月，出口5亿元，同比、环比分别增长12%、3%。", ["yoy", "mom"]),
    ("2024年7月，物价同比和环比分别上涨0.5%和0.2%。", ["yoy", "mom"]),
    ("2024年7月，销量8万辆，环比和同比分别下降3%、增长5%。", ["mom", "yoy"]),
    ("2024年二季度，销量8万辆，环比及同比分别增长3%、5%。", ["qoq", "yoy"]),
    # a base of its own, whatever the paragraph compares by
    ("2023年，降水比上年偏少21.7%，较多年平均值偏多2.3%。", ["yoy", None]),
    ("2023年，降水比上年减少21.7%，较常年减少2.3%。", ["yoy", None]),
    ("2023年，气温比上年上升0.3℃，比常年同期上升0.8℃。", ["yoy", None]),
    ("2023年，水量比上年减少5%，比多年平均增加8%。", ["yoy", None]),
    ("2024年，产量同比增长5%，用电较疫情前增长8%。", ["yoy", None]),
    ("2024年，产量同比增长5%，成本较改造前下降8%，能耗比传统工艺下降20%。", ["yoy", None, None]),
    ("2024年，产量同比增长5%，销量比计划增加8%。", ["yoy", None]),
    ("2024年，还田率比上年提高2个百分点，覆盖率比“十三五”末提高3个百分点。", ["yoy", None]),
    ("2024年7月，价格环比上涨3%，较年内高点下降5%。", ["mom", None]),
    # which may open a sentence
    (
        "2023年，降水比上年减少5%。与多年平均比较，东部增加11.4%，西部减少14.3%。",
        ["yoy", None, None],
    ),
    ("2024年，收入同比增长5%。与疫情前相比，客流增长3%。", ["yoy", None]),
    # no base: what is more or faster so, and words that only begin so
    ("2024年，收入同比增长5%，利润较快增长3%。", ["yoy", "yoy"]),
    ("2024年，收入同比增长5%，贷款较明显增加8%。", ["yoy", "yoy"]),
    ("2024年，收入同比增长5%，投入比例提高2个百分点，占比提高3个百分点。", ["yoy", "yoy", "yoy"]),
    # another part of the year before; the same one is the year before
    ("2023年上半年，投资同比增长5.5%，增速比上年全年提高2.5个百分点。", ["yoy", None]),
    ("2023年上半年，投资同比增长5.5%，增速比去年四季度提高2.6个百分点。", ["yoy", None]),
    ("2023年一季度，投资同比增长5.1%，增速比去年一季度回落1个百分点。", ["yoy", "yoy"]),
    ("2023年1月，投资同比增长5.1%，增速比去年12月回落1个百分点。", ["yoy", "mom"]),
    ("2023年，投资同比增长5.1%，增速比去年全年回落1个百分点。", ["yoy", "yoy"]),
    # a quarter before the one that is told of, or within a longer time
    ("2023年二季度，投资增长6%，增速比一季度提高2个百分点。", [None, "qoq"]),
    ("2023年四季度，价格比三季度上涨6%。", ["qoq"]),
    (
        "2023年上半年，投资同比增长6%，增速比一季度提高2个百分点，其中民间提高3个百分点。",
        ["yoy", None, None],
    ),
    ("上半年，收入同比增长5%，增速较一季度回落0.3个百分点。", ["yoy", None]),
    ("2023年1—7月，收入同比增长5%，增速较一季度加快0.3个百分点。", ["yoy", None]),
    ("2023年四季度，价格比一季度上涨6%。", [None]),
    # which may be told by its months, and of which the sentence may tell more than once
    ("7—9月，票房同比增长3.1%，增速较二季度回落0.8个百分点。", ["yoy", "qoq"]),
    ("10—12月，来电同比下降3%，降幅比三季度收窄6个百分点。", ["yoy", "qoq"]),
    ("2023年4—6月，门诊量30万人次，较一季度增长5%。", ["qoq"]),
    ("2023年4—6月，次品率为5.2%，比1—3月下降0.3个百分点。", ["qoq"]),
    ("1—9月，次品率为5.2%，比1—3月下降0.3个百分点。", [None]),
    (
        "二季度，出口同比增长5%，增速比一季度提高0.5个百分点；进口增长3%，增速比一季度提高0.8个百分点。",
        ["yoy", "qoq", "yoy", "qoq"],
    ),
    ("2023年一季度，设备利用率为74.3%，比上年四季度下降1.4个百分点。", ["qoq"]),
    ("2023年二季度，设备利用率为74.3%，比上年四季度下降1.4个百分点。", [None]),
    # what there is at the end of a year, in an account that compares with the year before
    ("2023年，接待读者86万人次，比上年增长5%。\n年末藏书300万册，增长7.2%。", ["yoy", "yoy"]),
    (
        "2018年，收入比上年增长5%。\n年末，贫困率从2012年的9%下降至1%，累计下降8个百分点。",
        ["yoy", "multi_year"],
    ),
    # in a stretch of years that is told from its beginning to its end
    ("从2012年到2022年，里程从3000公里增加到8600公里，增长1.8倍。", ["multi_year"]),
]
"""Texts, and the basis of each change."""


@pytest.mark.parametrize(("text", "bases"), TABLE)
def test_of_which_base(text: str, bases: list[str | None]) -> None:
    assert [one.basis for one in extract_text(text).figures if one.role == "change"] == bases
