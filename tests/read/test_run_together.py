"""Paragraphs that a page ran together into one line: the indent of each, after a final mark, still parts them."""

from __future__ import annotations

import pytest

from flows.read.segment import blocks

RUN_TOGETHER = [
    # a line, and the text of every block
    (
        "甲厂去年建成。   乙厂今年开工。   （完）",
        ["甲厂去年建成。", "乙厂今年开工。", "（完）"],
    ),
    ("甲厂建成。\u3000\u3000乙厂开工。", ["甲厂建成。", "乙厂开工。"]),
    ("他说：“已经建成。”   乙厂开工。", ["他说：“已经建成。”", "乙厂开工。"]),
    ("建成了吗？    乙厂！   丙厂。", ["建成了吗？", "乙厂！", "丙厂。"]),
    # a single space parts none, nor does white space within a sentence
    ("甲厂建成。 乙厂开工。", ["甲厂建成。 乙厂开工。"]),
    ("甲厂、   乙厂，  丙厂开工。", ["甲厂、   乙厂，  丙厂开工。"]),
    ("（图片）   乙厂开工。", ["（图片）   乙厂开工。"]),
    # nor any in a row of a table
    (
        "| 项目 | 说明 |\n|---|---|\n| 甲厂 | 建成。   开工。 |",
        ["| 项目 | 说明 |", "|---|---|", "| 甲厂 | 建成。   开工。 |"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), RUN_TOGETHER)
def test_an_indent_after_a_final_mark_begins_a_paragraph(text: str, expected: list[str]) -> None:
    assert [text[block.start : block.end] for block in blocks(text)] == expected


def test_paragraphs_run_together_stand_under_the_heading_of_their_line() -> None:
    found = blocks("一、工业\n甲厂去年建成。   乙厂今年开工。\n二、农业\n粮食增产。")
    assert [(block.section, block.is_heading) for block in found] == [
        ("工业", True),
        ("工业", False),
        ("工业", False),
        ("农业", True),
        ("农业", False),
    ]
