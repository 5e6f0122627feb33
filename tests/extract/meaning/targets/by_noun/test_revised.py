"""Forecasts by their noun, and what they are revised to, which is foreseen; by how much they were revised is not."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract import extract_text

TABLE = [
    # what the noun of a forecast says
    ("明年增长预测为5%。", [True]),
    ("该厂今年的订单预测为32亿元，去年为28亿元。", [True, False]),
    ("6月通胀率为3.1%，高于分析师预测的2.9%，此前预测为3.3%。", [False, True, True]),
    ("6月产量下降0.9%，降幅大于分析师预测的下降0.4%。", [False, True]),
    ("商会成功预测的12次衰退中有9次如期而至。", [False, False]),
    ("台风难以预测的时段为6小时。", [False]),
    # what it is revised to
    ("该行把今年增长预测修正至4.8%。", [True]),
    ("机构将明年GDP增速预测由4.6%上调至5.1%。", [True, True]),
    ("商会将该国经济增长预期下调至2.4%。", [True]),
    ("商会再次将今明两年出口增长预期分别下调至2.4%和2.1%。", [False, True, True]),
    ("公司把全年营收指引从90亿元上调至96亿元。", [True, True]),
    ("集团将今年的销售前景下调至32亿欧元。", [True]),
    ("商会维持明年铜价预测在9200美元不变。", [True]),
    ("该行将印度明年的经济增长率上调0.2个百分点至6.4%。", [False, True]),
    ("新兴市场增速为4.4%，较4月预测值上调0.1个百分点。", [True, False]),
    ("发达国家经济增长率可达1.9%，比此前下调0.3个百分点。", [True, False]),
    # by how much it is revised, and what is no forecast
    ("该行将明年增长预期分别上调0.1个百分点和0.2个百分点。", [False, False]),
    ("该行将明年增长预期由3%下调0.4个百分点至2.6%。", [True, False, True]),
    ("央行将存款准备金率下调0.5个百分点至7%。", [False, False]),
    ("贷款利率为3.45%，较此前下调0.1个百分点。", [False, False]),
    ("统计局将去年GDP增速由5.2%修订为5.4%。", [False, False]),
]  # fmt: skip
"""Texts, and whether each figure that is no date is a target."""


@pytest.mark.parametrize(("text", "targets"), TABLE)
def test_what_a_forecast_says_is_foreseen(text: str, targets: list[bool]) -> None:
    figures = extract_text(text, date(2024, 7, 1)).figures
    assert [one.target for one in figures if one.kind not in ("date", "ordinal")] == targets


def test_what_is_measured_from_a_forecast_has_no_basis() -> None:
    figures = extract_text("商会5月上调增长预期至5%，较4月预测值提高0.4个百分点。").figures
    assert figures[-1].basis is None
