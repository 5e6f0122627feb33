"""The line that something is held against."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the line is of what is held against it": [
        ("失业率已低于4%的警戒线。", ["失业率警戒线"]),
        ("负债率为72%，高于70%的国际警戒线。", ["负债率", "负债率国际警戒线"]),
        ("水位达到56米，超过55米警戒线。", ["水位", "水位警戒线"]),
        ("库存为18吨，已低于20吨的警戒线。", ["库存", "库存警戒线"]),
        ("荣枯指数为49.2，低于50的荣枯线。", ["荣枯指数", "荣枯指数荣枯线"]),
        ("生育率为1.4，不足2.1的更替水平。", ["生育率", "生育率更替水平"]),
    ],
    "a line told by itself, and what is no line": [
        ("全国耕地红线为18亿亩。", ["耕地红线"]),
        ("库存为80吨，低于100吨的计划。", ["库存", "库存"]),
        ("低保标准高于6000元的贫困线。", ["低保标准"]),
    ],
}


@each(TABLE)
def test_a_line_is_of_what_is_held_against_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
