"""Which way a figure moves where the kind of it turns the verb round."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Means, Table, each, read

LESS, MORE = "-", "+"
TABLE: Table = {
    "a time that is quicker is less": [
        (
            "急救平均到达时间8.7分钟，比上年快了0.6分钟。",
            [
                Means("8.7分钟", "急救平均到达时间"),
                Means("0.6分钟", "急救平均到达时间减少量", sign=LESS),
            ],
        ),
        (
            "消防队伍平均到场时间9分钟，比去年快1分钟。",
            [
                Means("9分钟", "消防队伍平均到场时间"),
                Means("1分钟", "消防队伍平均到场时间减少量", sign=LESS),
            ],
        ),
        (
            "平均通关时间31小时，比去年同期慢2小时。",
            [Means("31小时", "平均通关时间"), Means("2小时", "平均通关时间增加量", sign=MORE)],
        ),
        (
            "平均办结时限3个工作日，比上年快0.8个工作日。",
            [
                Means("3个工作日", "平均办结时限"),
                Means("0.8个工作日", "平均办结时限减少量", sign=LESS),
            ],
        ),
    ],
    "a rate told by its time alone is a change as the one before": [
        (
            "地区生产总值增长5.2%，其中一季度5.3%，二季度5.1%。",
            [
                Means("5.2%", "地区生产总值增速", role="change", sign=MORE),
                Means("5.3%", "地区生产总值增速", role="change", sign=MORE),
                Means("5.1%", "地区生产总值增速", role="change", sign=MORE),
            ],
        ),
        (
            "出口同比下降5%，一季度3%、二季度8%。",
            [
                Means("5%", "出口增速", role="change", sign=LESS, basis="yoy"),
                Means("3%", "出口增速", role="change", sign=LESS, basis="yoy"),
                Means("8%", "出口增速", role="change", sign=LESS, basis="yoy"),
            ],
        ),
        (
            "零售额同比增长4.4%，高于预期的4.2%。",
            [
                Means("4.4%", "零售额增速", role="change"),
                Means("4.2%", "零售额增速", role="change"),
            ],
        ),
        (
            "失业率5.2%，比上月上升0.1个百分点，农村4%。",
            [
                Means("5.2%", "失业率", role="level"),
                Means("0.1个百分点", "失业率变动", role="change"),
                Means("4%", "农村失业率", role="level"),
            ],
        ),
    ],
    "growth that is quicker is more": [
        (
            "工业增加值增长6%，比上年快0.8个百分点。",
            [Means("6%", "工业增加值增速"), Means("0.8个百分点", "工业增加值增速变动", sign=MORE)],
        ),
    ],
}


@each(TABLE)
def test_quicker_and_slower(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected


QUOTED = [
    ("出台稳增长“20条”。", ["level"]),
    ("制定促消费增长“15条”、稳岗“8条”。", ["level"] * 2),
    ("税收增长“超过5%”。", ["change"]),
    ("税收增长5%。", ["change"]),
]
"""Texts, and the role of each figure: a quotation that is a number alone names something."""


@pytest.mark.parametrize(("text", "roles"), QUOTED)
def test_a_quoted_number_moves_nothing(text: str, roles: list[str]) -> None:
    assert [one.role for one in extract_text(text).figures] == roles
