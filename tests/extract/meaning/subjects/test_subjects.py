"""What each figure of a sentence is said of: the phrase beside it, or what was named before."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "each change is of the level before it": [
        (
            "地区生产总值500.2亿元，同比增长3.5%。",
            [Means("500.2亿元", "地区生产总值"), Means("3.5%", "地区生产总值增速")],
        ),
        (
            "出口总额80亿元，增长2.1%；进口总额40亿元，下降1.0%。",
            [
                Means("80亿元", "出口总额"),
                Means("2.1%", "出口总额增速"),
                Means("40亿元", "进口总额"),
                Means("1.0%", "进口总额增速"),
            ],
        ),
    ],
}


@each(TABLE)
def test_a_figure_is_said_of_its_subject(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
