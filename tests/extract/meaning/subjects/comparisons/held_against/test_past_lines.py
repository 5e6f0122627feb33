"""How many waters or stations are past a line."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "past a line that stands behind their number": [
        ("目前全省有12条河流超警戒水位。", ["超警戒水位河流数"]),
        ("5座小型水库超汛限水位运行。", ["超汛限水位小型水库数"]),
        ("白江、青河等8条河流超警。", ["超警戒水位河流数"]),
        ("流域内6个水文站超保证水位。", ["超保证水位水文站数"]),
        ("3个站点水位超历史最高水位。", ["超历史最高水位站点数"]),
        ("受降雨影响，4条江河超警戒。", ["超警戒水位江河数"]),
    ],
    "no line": [
        ("全省有12条河流。", ["河流数"]),
        ("水位超警戒水位0.6米。", ["超警戒水位幅度"]),
    ],
    "stations are counted without a classifier": [
        (
            "23条河流43站超警戒水位，其中9站超保证水位、3站超历史。",
            ["河流数", "超警戒水位站数", "超保证水位站数", "超历史最高水位站数"],
        ),
        ("全省43站超警戒水位。", ["超警戒水位站数"]),
        ("有36个县（市、区）412站累计雨量超过250毫米。", ["县数", "站数", "累计雨量"]),
    ],
}


@each(TABLE)
def test_those_past_a_line_are_told_apart(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
