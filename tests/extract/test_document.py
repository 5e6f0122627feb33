"""What a document adds to each of its figures: the section that it stands in, and how sure its reading is."""

from __future__ import annotations

from flows.extract.document import extract_text


def test_a_figure_knows_its_section() -> None:
    text = "年度小结\n\n教育\n\n（一）学校 全年新建学校12所。\n\n卫生\n\n全年新建医院3家。"
    assert [(one.text, one.section) for one in extract_text(text).figures] == [
        ("12所", "教育/学校"),
        ("3家", "卫生"),
    ]


def test_confidence_is_a_share_and_higher_where_the_catalogue_knows_the_name() -> None:
    known, unknown = (
        extract_text(text).figures[0] for text in ("出口总额80亿元。", "另有80亿元。")
    )
    assert 0 <= unknown.confidence < known.confidence <= 1
