"""Cells of tables that say something in words: which way a number went, and of what a total is."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "which way it went": [
        ("分产品\t营业收入（亿元）\t毛利率（%）\t毛利率比上年增减\n空调\t126.2\t34.2\t减少1.12个百分点\n冰箱\t86.4\t28.1\t增加0.8个百分点", [Means("126.2", "空调营业收入"), Means("34.2", "空调毛利率"), Means("1.12个百分点", "空调毛利率变动", basis="yoy", sign="-"), Means("86.4", "冰箱营业收入"), Means("28.1", "冰箱毛利率"), Means("0.8个百分点", "冰箱毛利率变动", basis="yoy", sign="+")]),
        ("指标\t2023年\t比上年增减\n城镇化率\t56.8%\t提高0.8个百分点\n失业率\t5.2%\t下降0.4个百分点", [Means("56.8%", "城镇化率", period="2023"), Means("0.8个百分点", "城镇化率变动", basis="yoy", sign="+"), Means("5.2%", "失业率", period="2023"), Means("0.4个百分点", "失业率变动", basis="yoy", sign="-")]),
        ("指标\t2023年\t2022年\t增减\n研发费用（万元）\t1260\t1180\t增长6.8%\n净利润（万元）\t860\t920\t下降6.5%", [Means("1260", "研发费用", period="2023"), Means("1180", "研发费用", period="2022"), Means("6.8%", "研发费用增速", period="2023", sign="+"), Means("860", "净利润", period="2023"), Means("920", "净利润", period="2022"), Means("6.5%", "净利润增速", period="2023", sign="-")]),
    ],
    "of what the total is": [
        ("2023年一般公共预算收入情况（单位：亿元）\n项目\t2023年\t2022年\n税收收入\t46.2\t48.1\n非税收入\t20.7\t20.3\n合计\t66.9\t68.4", [Means("46.2", "税收收入"), Means("48.1", "税收收入"), Means("20.7", "非税收入"), Means("20.3", "非税收入"), Means("66.9", "一般公共预算收入", period="2023"), Means("68.4", "一般公共预算收入", period="2022")]),
        ("固定资产投资完成情况\n单位：亿元\n项目\t2023年\t2022年\n工业\t46.2\t48.1\n总计\t66.9\t68.4", [Means("46.2", "工业"), Means("48.1", "工业"), Means("66.9", "固定资产投资"), Means("68.4", "固定资产投资")]),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_cell_says_it_in_words(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
