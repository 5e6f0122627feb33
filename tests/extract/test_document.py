"""What a document adds to each of its figures: the section that it stands in, and how sure its reading is."""

from __future__ import annotations

from decimal import Decimal

import pytest

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


@pytest.mark.parametrize(
    ("cell", "qualifier", "low", "high"),
    [
        ("10.5", "eq", "10.45", "10.55"),
        ("≥10.5", "ge", "10.5", None),
        ("不超过5", "le", None, "5"),
        ("<5.5", "lt", None, "5.5"),
        ("2160以上", "ge", "2160", None),
        ("约100", "approx", "95", "105"),
        ("≧10.5", "ge", "10.5", None),
        ("至少52", "ge", "52", None),
        ("逾37", "gt", "37", None),
        ("不足4", "lt", None, "4"),
    ],
)
def test_a_bound_in_a_cell_is_one_in_the_unit_of_its_column(
    cell: str, qualifier: str, low: str | None, high: str | None
) -> None:
    text = f"| 指标 | 上年（%） | 要求（%） |\n|---|---|---|\n| 达标率 | 13.1 | {cell} |\n| 合格率 | 12.2 | 8.5 |"
    figure = next(
        one for one in extract_text(text).figures if one.text in cell and one.text != "13.1"
    )
    ends = figure.interval.low, figure.interval.high
    assert (figure.unit, figure.qualifier) == ("%", qualifier)
    assert ends == tuple(None if end is None else Decimal(end) for end in (low, high))
