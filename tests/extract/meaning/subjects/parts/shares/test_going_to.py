"""How much of something comes from or goes to each of a list, in brackets behind it."""

from __future__ import annotations

from tests.extract.meaning.tables import Table, each, read

TABLE: Table = {
    "what it comes from or goes to": [
        (
            "就业增长主要来自酒店业（10.5万人）、零售业（5万人）。",
            ["酒店业就业增长人数", "零售业就业增长人数"],
        ),
        ("资金主要投向交通（12亿元）、水利（8亿元）。", ["交通资金", "水利资金"]),
        (
            "投诉主要集中在网购（86件）、物业（36件）和装修（12件）。",
            ["网购投诉数", "物业投诉数", "装修投诉数"],
        ),
        ("隐患大多分布在工地（36处）、仓库（12处）。", ["工地隐患数", "仓库隐患数"]),
    ],
    "a place is the region, and no part of the name": [
        ("新增用户主要来自沈阳（12万户）、大连（8万户）。", ["新增用户数", "新增用户数"]),
    ],
}


@each(TABLE)
def test_each_has_a_part_of_it(text: str, expected: list[str | None]) -> None:
    assert read(text, expected) == expected
