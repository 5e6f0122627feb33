"""What an authority says that it will do, item by item: 2024年，市政府为民办8件实事：一是新建幼儿园6所."""

from __future__ import annotations

import pytest

from flows.extract import extract_text

TABLE = [
    (
        "2024年，市政府为民办8件实事：\n一是新建幼儿园6所，新增学位900个。\n二是改造老旧小区45个。",
        [False, True, True, True],
    ),
    (
        "滨江市2024年十件民生实事项目\n一、就业。新增就业2.5万人。\n二、道路。改造公路120公里。",
        [False, True, True],
    ),
    ("今年县政府承诺办理的惠民实事项目：\n1.新建公厕30座。\n2.植树8万株。", [True, True]),
    (
        "关于2025年为民办实事的安排\n（一）免费体检\n为3万名妇女免费体检。\n（二）养老\n新建养老院6所。",
        [True, True],
    ),
    # what a plan or a division of tasks lays down, below titles that hold for the paragraphs under them
    (
        "《2024年全市城建计划》的主要内容如下：\n一、新建道路\n（一）新建道路12公里\n（二）改造桥梁3座\n二、绿化\n新增绿地30公顷",
        [True, True, True],
    ),
    (
        "现就重点工作提出如下责任分工：\n一、振兴工业\n优化布局。\n实施项目12个，投资20亿元。\n二、改善民生\n新建学校5所。",
        [True, True, True],
    ),
    ("下步工作计划：\n1.新建学校5所。\n2.年内完成投资3亿元。", [True, True]),
    ("2023年工作计划完成情况：\n1.新建学校5所。\n2.完成投资3亿元。", [False, False]),
    # what has become of it, what stands after the list, and what has been
    (
        "2024年市政府为民办8件实事完成情况：\n一是新建幼儿园6所。\n二是改造小区45个。",
        [False, False, False],
    ),
    (
        "2024年，市政府为民办8件实事：\n一是新建幼儿园6所。\n全市共有幼儿园320所。",
        [False, True, False],
    ),
    ("2024年，市政府为民办8件实事：\n一是新建幼儿园6所，目前已开工4所。", [False, True, False]),
]
"""Texts, and whether each figure that is no date is a target."""


@pytest.mark.parametrize(("text", "targets"), TABLE)
def test_what_is_undertaken_is_a_target(text: str, targets: list[bool]) -> None:
    assert [one.target for one in extract_text(text).figures if one.kind != "date"] == targets
