"""What is aimed at or foreseen, and what is so."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.document import extract_text

ROWS = [
    # text, the figure, whether it is a target
    ("明年力争新建学校6所。", "6所", True),
    ("今年拟安排赤字80亿元。", "80亿元", True),
    ("今年赤字率拟按3.2%左右安排。", "3.2%", True),
    ("预计全年增长6%。", "6%", True),
    ("销售额要实现20%的增长。", "20%", True),
    ("完成投资5亿元的目标。", "5亿元", True),
    ("主要目标是：产值增长6%；新建学校6所。", "6所", True),
    ("主要目标是：\n产值增长6%；\n新建学校6所。", "6所", True),
    # a plan goes on until the text tells a fact or names another time
    ("今年拟安排赤字80亿元，赤字率下降到1.5%，其中中央赤字55亿元。", "55亿元", True),
    ("项目计划投资5亿元，占地300亩。", "300亩", True),
    ("项目计划投资5亿元，已完成3亿元。", "3亿元", False),
    ("项目计划投资5亿元，去年投资3亿元。", "3亿元", False),
    ("计划新建学校6所。现有学校12所。", "12所", False),
    # what begins after the day of the text is to come
    ("2030年产值达到9万元。", "9万元", True),
    ("2025年产值达到9万元。", "9万元", False),
    # words that only look like a plan
    ("人均预期寿命提升至82.5岁。", "82.5岁", False),
    ("虚拟主机有12台。", "12台", False),
    ("国际大科学计划、创新中心均已建成，实验室有38家。", "38家", False),
]


@pytest.mark.parametrize(("text", "quote", "target"), ROWS)
def test_what_is_aimed_at(text: str, quote: str, target: bool) -> None:  # noqa: FBT001 - a column of the table
    figures = extract_text(text, date(2026, 1, 14)).figures
    assert [one.target for one in figures if one.text == quote] == [target]
