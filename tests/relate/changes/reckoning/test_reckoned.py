"""Growth on a basis of its own, which need not follow from the levels told with it."""

from __future__ import annotations

import pytest

from flows.examine import check_reply

SILENT = [
    "财政收入完成128.6亿元，同口径增长6.2%，剔除留抵退税因素后增长8.4%，自然口径下降3.1%；上年完成132.7亿元。",
    "税收收入128.6亿元，较上年的132.7亿元可比增长6.2%。",
    "去年进出口132.7亿元，今年进出口128.6亿元，按可比口径增长6.2%。",
    "税收收入128.6亿元，比上年增加5.1亿元，按可比口径增长6.2%。",
    "农产品出口额128.6亿元，比上年132.7亿元名义下降3.1%，实际增长6.2%。",
    "公司营收128.6亿元，上年同期为132.7亿元，若不计出售的业务，增长6.2%。",
    "运费收入由132.7亿元降至128.6亿元，按固定汇率增长6.2%。",
    "门店销售额从86.2亿元增长到98.6亿元，同店增长3.4%。",
    "药费支出86.2亿元，去年为92.6亿元，剔除集采降价的影响，增长3.4%。",
    "保费收入由86.2亿元增至98.6亿元，新口径增长3.4%。",
    # of a level and the same reckoned anew a change may be either's
    "全县优良天数比例为85.5%，扣除沙尘天后，实际为86.8%，较2019年同期（82.0%）上升3.5个百分点。",
    "森林覆盖率为45.5%，剔除新划入地区后为44.8%，比上年的43.0%提高2.5个百分点。",
    "合格率为95.5%，不计复检样品为93.8%，比上年的92.0%提高1.8个百分点。",
    "销售收入85.5亿元，扣除新并入的企业后为82.8亿元，比上年的80.0亿元增长6.9%。",
    "销售收入85.5亿元，扣除新并入的企业后为82.8亿元，比上年的80.0亿元增长3.5%。",
    # it may follow all the same
    "税收收入128.6亿元，比上年增加5.1亿元，可比增长4.1%。",
]
LOUD = [
    # text, the figures of the finding
    ("税收收入128.6亿元，比上年增加5.1亿元，增长6.2%。", ["6.2%", "5.1亿元", "128.6亿元"]),
    ("税收收入128.6亿元，较上年的132.7亿元下降6.2%，同口径增长1.2%。", ["6.2%", "132.7亿元", "128.6亿元"]),
    # two levels of which none is the other reckoned anew
    ("甲区优良率为85.5%，乙区为86.8%，比上年的82.0%提高3.5个百分点。", ["3.5个百分点", "82.0%", "86.8%"]),
    # what the levels are themselves
    ("扣除成本后的收益由86.2万元增至98.6万元，增长34.4%。", ["34.4%", "86.2万元", "98.6万元"]),
    ("实际利用外资由86.2亿元增至98.6亿元，增长34.4%。", ["34.4%", "86.2亿元", "98.6亿元"]),
]  # fmt: skip


@pytest.mark.parametrize("text", SILENT)
def test_growth_on_another_basis_is_left(text: str) -> None:
    assert check_reply(text)["findings"] == []


@pytest.mark.parametrize(("text", "figures"), LOUD, ids=[row[0] for row in LOUD])
def test_growth_of_the_levels_themselves_is_held_against_them(
    text: str, figures: list[str]
) -> None:
    findings = check_reply(text)["findings"]
    assert [[figure["text"] for figure in one["figures"]] for one in findings] == [figures]
