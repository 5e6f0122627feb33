"""What so many tenths of a price are called, and what a ticket costs."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "tenths of a price": [
        ("会员享受八折优惠。", ["折扣"]),
        ("部分商品低至3折。", ["部分商品折扣"]),
        ("全场五折起。", ["全场折扣"]),
        ("学生凭证购票打7折。", ["折扣"]),
        ("机票最低2折。", ["机票折扣"]),
    ],
    "tickets": [
        ("景区门票80元，学生票40元。", ["景区门票价", "学生票价"]),
        ("成人票120元，儿童票60元。", ["成人票价", "儿童票价"]),
        ("大门票收入80万元。", ["大门票收入"]),
        ("单程票6元。", ["单程票价"]),
        ("联票售价150元。", ["联票售价"]),
    ],
    "so many tenths of what it was": [
        ("今年奖金约是去年的八折。", ["奖金与去年之比"]),
        ("今年稿酬是上年的七折。", ["稿酬与上年之比"]),
        ("今年租金总额与去年相比，大约是打九折。", ["租金总额与去年之比"]),
        ("门票价格是平时的五折。", ["折扣"]),
        ("部分商品低至3折。", ["部分商品折扣"]),
    ],
}


@each(TABLE)
def test_discounts_and_tickets(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
