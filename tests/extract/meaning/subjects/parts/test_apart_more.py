"""What is traded by a place is told by the trade alone."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "all the trade of a place": [
        (
            "望海市外贸进出口总值1268亿元，其中，出口824亿元，增长6.1%；进口444亿元。",
            ["望海市外贸进出口总值", "出口", "出口增速", "进口"],
        ),
        (
            "青岛市外贸进出口总值1268亿元，其中，出口824亿元；进口444亿元。",
            ["外贸进出口总值", "出口", "进口"],
        ),
    ],
    "that of some goods, or of some firms": [
        ("农产品进出口总值12亿元，其中，出口8亿元。", ["农产品进出口总值", "农产品出口"]),
        ("民营企业进出口50亿元，其中，出口30亿元。", ["民营企业进出口", "民营企业出口"]),
    ],
}


@each(TABLE)
def test_a_part_of_trade_is_of_whose_both_are(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
