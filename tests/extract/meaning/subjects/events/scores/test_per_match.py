"""What somebody scores in a match on average."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "points in a match on average": [
        ("库里场均29.4分，汤普森场均21.5分。", ["库里场均得分", "汤普森场均得分"]),
        ("詹姆斯场均得到25.4分。", ["詹姆斯场均得分"]),
        ("甲队场均轰下120.5分，乙队场均丢108分。", ["甲队场均得分", "乙队场均失分"]),
        (
            "得分榜前三名是东契奇（场均33.9分）、恩比德（场均33.1分）和安东尼（场均30.2分）。",
            ["东契奇场均得分", "恩比德场均得分", "安东尼场均得分"],
        ),
        (
            "库里场均29.4分、5.1个篮板和6.3次助攻。",
            ["库里场均得分", "库里场均篮板数", "库里场均助攻数"],
        ),
        ("甲队场均得分112分，场均失分108分。", ["甲队场均得分", "场均失分"]),
    ],
}


@each(TABLE)
def test_points_in_a_match(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
