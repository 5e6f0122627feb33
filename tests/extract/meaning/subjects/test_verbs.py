"""What the verb of a clause says was done, and what its figure is called by that."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

NAMED: Words = {
    "to whom something was given, and who moves a rate": [
        (
            "公司拟派发现金红利3亿元，占净利润的35%。",
            ["派发现金红利", "派发现金红利占净利润的比重"],
        ),
        ("公司拟向全体股东派发股利3亿元。", ["派发股利"]),
        ("公司拟向银行申请贷款3亿元。", ["申请贷款"]),
        ("央行向市场投放流动性500亿元。", ["投放流动性"]),
        ("红十字会向灾区捐赠帐篷500顶。", ["捐赠帐篷数"]),
        ("政府向赛事组织方赔付3亿元。", ["赔付金额"]),
        ("北向资金持股市值为82亿元。", ["资金持股市值"]),
        ("日本央行将政策利率上调15个基点至0.25%。", ["政策利率变动", "政策利率"]),
        ("日本银行将政策利率下调15个基点。", ["政策利率变动"]),
        (
            "以旧换新政策资金66亿元、设备更新政策资金54亿元。",
            ["以旧换新政策资金", "设备更新政策资金"],
        ),
    ],
    "what is made and sold, whatever stands before it": [
        ("6月销售汽车16603辆。", [None, "汽车销量"]),
        ("当月生产汽车16603辆。", ["汽车产量"]),
        ("销售各类挖掘机16603台。", ["挖掘机销量"]),
        ("生产各类轴承300万套。", ["轴承产量"]),
        ("生产汽车3万辆、拖拉机5万台。", ["汽车产量", "拖拉机产量"]),
        ("生产手机3亿部、彩电5000万台，增长5%。", ["手机产量", "彩电产量", "彩电产量增速"]),
        ("交付保障性租赁住房15万套。", ["交付保障性租赁住房数"]),
        ("销售收入5亿元。", ["销售收入"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(NAMED), ids=names(NAMED))
def test_a_figure_is_named_by_the_verb_of_its_clause(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures] == expected
