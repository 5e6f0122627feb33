"""What a column says of its numbers that is neither their measure nor their change: a rank, a share, a plan, a time."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

RANKS: Table = {
    "before the label of its row": [
        (
            "2023年各县区生产总值完成情况\n排名\t县区\t生产总值（亿元）\t同比增长（%）\n1\t城东区\t320\t6.1",
            [
                Means("320", "地区生产总值", region="城东区", period="2023"),
                Means("6.1", "地区生产总值增速", region="城东区", basis="yoy"),
            ],
        ),
        (
            "名次\t企业名称\t产值（亿元）\n1\t华星钢铁\t320\n2\t宏达机械\t280",
            [Means("320", "华星钢铁产值"), Means("280", "宏达机械产值")],
        ),
        (
            "<table><tr><th>排名</th><th>商品</th><th>出口额（亿元）</th></tr><tr><td>1</td><td>手机</td><td>32</td></tr></table>",
            [Means("32", "手机出口额")],
        ),
        (
            "| 位次 | 地区 | 粮食产量（万吨） | 增速（%） |\n|---|---|---|---|\n| 1 | 周口市 | 932.1 | 1.2 |",
            [
                Means("932.1", "粮食产量", region="周口市"),
                Means("1.2", "粮食产量增速", region="周口市"),
            ],
        ),
        (
            "排序\t品种\t价格（元/公斤）\n1\t生姜\t12.6\n2\t大蒜\t9.2",
            [Means("12.6", "生姜价格"), Means("9.2", "大蒜价格")],
        ),
    ],
    "between what they are ranks of": [
        (
            "2023年各区一般公共预算收入\n区\t收入（亿元）\t位次\t增速（%）\t位次\n城东区\t320\t1\t6.1\t3",
            [Means("320", "一般公共预算收入"), Means("6.1", "一般公共预算收入增速")],
        ),
        (
            "指标名称\t单位\t1-6月累计\t增减%\t全市排名\n固定资产投资\t亿元\t32\t5.6\t3",
            [Means("32", "固定资产投资"), Means("5.6", "固定资产投资增速")],
        ),
        (
            "地区\t粮食产量（万吨）\t产量位次\t增速（%）\t增速位次\n临川县\t82\t2\t1.2\t9",
            [Means("82", "粮食产量"), Means("1.2", "粮食产量增速")],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(RANKS), ids=names(RANKS))
def test_a_rank_names_nothing(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
