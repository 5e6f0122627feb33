"""Who comes after the first of a ranking, told in a clause of its own."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "by how much the next moved": [
        (
            "甲集团的市值增长率最高，为3.5%。乙集团紧随其后，微增0.66%。",
            ["甲集团的市值增速", "乙集团市值增速"],
        ),
        (
            "民营企业出口增速最快，增长12%。外资企业次之，增长5%。",
            ["民营企业出口增速", "外资企业出口增速"],
        ),
        (
            "鲜菜价格涨幅最大，上涨8.2%；猪肉紧随其后，上涨6.1%。",
            ["鲜菜价格增速", "猪肉价格增速"],
        ),
    ],
    "how much the next has": [
        (
            "甲公司营收120亿元，居首位。乙公司位居第二，达96亿元。",
            ["甲公司营收", "甲公司营收排名", "排名", "乙公司营收"],
        ),
        ("轿车产量最大，为32万辆。客车次之，约18万辆。", ["轿车产量", "客车产量"]),
    ],
    "a place is the region": [
        (
            "广东出口额最高，达5万亿元；江苏次之，为3万亿元。",
            [Means("5万亿元", "出口额", region="广东"), Means("3万亿元", "出口额", region="江苏")],
        ),
    ],
    "by a measure of its own": [
        ("甲公司营收最高，为120亿元。乙公司紧随其后，利润3亿元。", ["甲公司营收", "乙公司利润"]),
        ("小米出货量居首，份额14%。三星紧随其后，份额12%。", ["份额", "三星份额"]),
    ],
    "nobody was first, or others are counted": [
        ("甲公司营收120亿元。乙公司紧随其后，增长3%。", ["甲公司营收", "乙公司增速"]),
        ("甲队夺冠。乙队其次，有队员12人。", ["队员数"]),
    ],
}


@each(TABLE)
def test_who_comes_next(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
