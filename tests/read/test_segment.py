"""Headings and sections, sentences and clauses: what each is, by exact offsets."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.read.segment import CLOSING, TITLE, blocks, clauses, sentences

NUMBERING = [
    # a document, and (text, section, whether it is a heading) of every block
    (
        "GB/T 9704",
        "一、概况\n全年平稳。\n（一）农业\n粮食增产。\n1. 蔬菜\n供应充足。\n（1）叶菜\n价格回落。\n二、展望\n稳中有进。",
        [
            ("一、概况", "概况", True),
            ("全年平稳。", "概况", False),
            ("（一）农业", "概况/农业", True),
            ("粮食增产。", "概况/农业", False),
            ("1. 蔬菜", "概况/农业/蔬菜", True),
            ("供应充足。", "概况/农业/蔬菜", False),
            ("（1）叶菜", "概况/农业/蔬菜/叶菜", True),
            ("价格回落。", "概况/农业/蔬菜/叶菜", False),
            ("二、展望", "展望", True),
            ("稳中有进。", "展望", False),
        ],
    ),
    (
        "an office below the title",
        "某县2021年统计公报\n某县统计局　国家统计局某县调查队\n2022年3月12日\n一、综合\n全年平稳。",
        [
            ("某县2021年统计公报", TITLE, True),
            ("某县统计局　国家统计局某县调查队", "", False),
            ("2022年3月12日", "", False),
            ("一、综合", "综合", True),
            ("全年平稳。", "综合", False),
        ],
    ),
    (
        "an office of the place, and no day",
        "某县年报\n某县人民政府\n全年平稳。",
        [("某县年报", TITLE, True), ("某县人民政府", "", False), ("全年平稳。", "", False)],
    ),
    (
        "offices that are told of one after the other",
        "年报\n财政局\n收入平稳。\n教育局\n学校开学。",
        [
            ("年报", TITLE, True),
            ("财政局", "财政局", True),
            ("收入平稳。", "财政局", False),
            ("教育局", "教育局", True),
            ("学校开学。", "教育局", False),
        ],
    ),
    (
        "markdown",
        "# 年报\n\n## 农业\n\n粮食增产。\n\n### 蔬菜\n\n供应充足。\n\n## 工业\n\n产值上升。",
        [
            ("# 年报", "年报", True),
            ("## 农业", "年报/农业", True),
            ("粮食增产。", "年报/农业", False),
            ("### 蔬菜", "年报/农业/蔬菜", True),
            ("供应充足。", "年报/农业/蔬菜", False),
            ("## 工业", "年报/工业", True),
            ("产值上升。", "年报/工业", False),
        ],
    ),
    (
        "rows of tables are no headings",
        "# 年报\n| 项目 | 产量 |\n|---|---|\n| 1. 小麦 | 6 |\n一、工业\t12\n一、\t展望\n稳中有进。",
        [
            ("# 年报", "年报", True),
            ("| 项目 | 产量 |", "年报", False),
            ("|---|---|", "年报", False),
            ("| 1. 小麦 | 6 |", "年报", False),
            ("一、工业\t12", "年报", False),
            ("一、\t展望", "年报/展望", True),
            ("稳中有进。", "年报/展望", False),
        ],
    ),
    (
        "chapters",
        "第一章 总则\n为了规范，制定本办法。\n第二章 附则\n本办法自公布之日起施行。",
        [
            ("第一章 总则", "总则", True),
            ("为了规范，制定本办法。", "总则", False),
            ("第二章 附则", "附则", True),
            ("本办法自公布之日起施行。", "附则", False),
        ],
    ),
    (
        "a title, and unnumbered headings of their own line",
        "江州市年度小结\n\n农业\n\n粮食增产。\n\n工业\n\n产值上升。",
        [
            ("江州市年度小结", TITLE, True),
            ("农业", "农业", True),
            ("粮食增产。", "农业", False),
            ("工业", "工业", True),
            ("产值上升。", "工业", False),
        ],
    ),
    (
        "a numbered heading that shares its line with the text it opens",
        "年度小结\n\n农业\n\n（一）蔬菜 全年供应120吨。\n\n（二）水果：全年供应80吨。",
        [
            ("年度小结", TITLE, True),
            ("农业", "农业", True),
            ("（一）蔬菜", "农业/蔬菜", True),
            ("全年供应120吨。", "农业/蔬菜", False),
            ("（二）水果：", "农业/水果", True),
            ("全年供应80吨。", "农业/水果", False),
        ],
    ),
    (
        "a last paragraph after numbered items closes the document",
        "年度小结\n\n农业\n\n（一）蔬菜 供应充足。\n\n（二）水果 价格平稳。\n\n总的来看，全年平稳，明年可期。",
        [
            ("年度小结", TITLE, True),
            ("农业", "农业", True),
            ("（一）蔬菜", "农业/蔬菜", True),
            ("供应充足。", "农业/蔬菜", False),
            ("（二）水果", "农业/水果", True),
            ("价格平稳。", "农业/水果", False),
            ("总的来看，全年平稳，明年可期。", CLOSING, False),
        ],
    ),
    (
        "nothing is closed where only one item of its kind has been told",
        "一、农业安排\n\n（一）蔬菜 供应充足。\n\n总的来看，全年平稳，明年可期。",
        [
            ("一、农业安排", "农业安排", True),
            ("（一）蔬菜", "农业安排/蔬菜", True),
            ("供应充足。", "农业安排/蔬菜", False),
            ("总的来看，全年平稳，明年可期。", "农业安排/蔬菜", False),
        ],
    ),
    (
        "the last item of a list closes nothing",
        "年度小结\n\n农业\n\n（一）蔬菜 供应充足。\n\n（二）水果\n\n一是种桃。\n\n二是种李。",
        [
            ("年度小结", TITLE, True),
            ("农业", "农业", True),
            ("（一）蔬菜", "农业/蔬菜", True),
            ("供应充足。", "农业/蔬菜", False),
            ("（二）水果", "农业/水果", True),
            ("一是种桃。", "农业/水果", False),
            ("二是种李。", "农业/水果", False),
        ],
    ),
    (
        "a paragraph after others of its section closes nothing",
        "工作报告\n——2018年1月16日在大会上\n一、回顾\n种桃。\n二、安排\n种李。\n做好以下工作：种杏。",
        [
            ("工作报告", TITLE, True),
            ("——2018年1月16日在大会上", "", False),
            ("一、回顾", "回顾", True),
            ("种桃。", "回顾", False),
            ("二、安排", "安排", True),
            ("种李。", "安排", False),
            ("做好以下工作：种杏。", "安排", False),
        ],
    ),
    (
        "when and by whom a text was issued is no heading",
        "年度公报\n甲县统计局 2023年4月\n发布时间：2023-04-06 来源：统计局\n（2023年4月6日）\n一、综合\n供应充足。",
        [
            ("年度公报", TITLE, True),
            ("甲县统计局 2023年4月", "", False),
            ("发布时间：2023-04-06 来源：统计局", "", False),
            ("（2023年4月6日）", "", False),
            ("一、综合", "综合", True),
            ("供应充足。", "综合", False),
        ],
    ),
    (
        "a decimal that opens a line is no marker",
        "年度小结\n3.5亿元到位，全年平稳。",
        [("年度小结", TITLE, True), ("3.5亿元到位，全年平稳。", "", False)],
    ),
    ("one line is text", "全年供应120吨", [("全年供应120吨", "", False)]),
    ("nothing", " \n\n", []),
]


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in NUMBERING], ids=[row[0] for row in NUMBERING]
)
def test_headings_open_sections(text: str, expected: list[tuple[str, str, bool]]) -> None:
    found = [
        (text[block.start : block.end], block.section, block.is_heading) for block in blocks(text)
    ]
    assert found == expected


SENTENCES = [
    ("甲增产。乙减产。", ["甲增产。", "乙减产。"]),
    ("他说：“增产了。”乙减产。", ["他说：“增产了。”", "乙减产。"]),
    ("增产了吗？！没有。", ["增产了吗？！", "没有。"]),
    ("上行\n下行", ["上行\n", "下行"]),
    ("增长3.5%", ["增长3.5%"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[ascii(row[0]) for row in SENTENCES])
def test_a_sentence_ends_at_its_final_marks(text: str, expected: list[str]) -> None:
    assert [text[one.start : one.end] for one in sentences(text, 0, len(text))] == expected


CLAUSES = [
    ("甲增产，乙减产；丙持平。", ["甲增产", "乙减产", "丙持平"]),
    ("产量1,200吨,减少", ["产量1,200吨", "减少"]),
    ("增长3.5%，下降2.1%", ["增长3.5%", "下降2.1%"]),
    ("比例为3:2,时间8:30", ["比例为3:2", "时间8:30"]),
    ("结论:平稳", ["结论", "平稳"]),
    ("上行\n下行", ["上行", "下行"]),
    ("甲、乙、丙", ["甲、乙、丙"]),
    ("，，", []),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES, ids=[ascii(row[0]) for row in CLAUSES])
def test_a_clause_ends_at_a_mark_that_is_not_inside_a_number(
    text: str, expected: list[str]
) -> None:
    assert [text[one.start : one.end] for one in clauses(text, 0, len(text))] == expected


def test_offsets_count_from_the_start_of_the_text() -> None:
    text = "前言。甲增产，乙减产。后记。"
    assert [text[one.start : one.end] for one in sentences(text, 3, 11)] == ["甲增产，乙减产。"]
    assert [text[one.start : one.end] for one in clauses(text, 3, 11)] == ["甲增产", "乙减产"]


STRUCTURE = [
    "一、",
    "（一）",
    "1.",
    "# ",
    "第一章 ",
    "农业",
    "增产3.5%。",
    "，",
    "：",
    "\n",
    "\n\n",
    " ",
    "\u3000",
    "“",
    "”",
]


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.lists(st.sampled_from(STRUCTURE), max_size=20).map("".join), st.text(max_size=50))
)
def test_every_character_that_is_not_white_space_lies_in_one_block(text: str) -> None:
    found = blocks(text)
    assert all(before.end <= after.start for before, after in pairwise(found))
    covered = {at for block in found for at in range(block.start, block.end)}
    assert [char for at, char in enumerate(text) if at not in covered and not char.isspace()] == []
