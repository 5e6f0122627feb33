"""By how many points a result passes the line that it had to reach."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "above the line": [
        (
            "她的成绩超过了本科线31分。",
            [Means("31分", "超本科线分数", role="difference", sign="+")],
        ),
        ("考生以高出录取线12分的成绩被录取。", ["超录取线分数"]),
        ("总分比一本线高出30多分。", ["超一本线分数"]),
    ],
    "below it": [
        ("他比录取线低5分。", [Means("5分", "低于录取线分数", role="difference")]),
        ("笔试成绩低于及格线3分。", ["低于及格线分数"]),
    ],
    "the line itself, and how it moved or leads another": [
        ("本科线450分。", ["本科线数"]),
        ("分数线上涨12分。", ["分数线增加量"]),
        ("该校录取线539分，高出本科线100分。", ["录取线数", "录取线高出本科线的幅度"]),
    ],
}


@each(TABLE)
def test_by_how_many_points_a_line_is_passed(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
