"""What persons get more of each month, told before them."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what is paid is told before": [
        (
            "上调基本养老金。退休人员每人每月增加45元；缴费年限每满1年每月增加1.5元。",
            ["基本养老金增加量", None, "基本养老金增加量"],
        ),
        (
            "省里发布通知，调整基本养老金标准。退休人员每人每月增加38元，缴费年限每满1年，每月再增加1.2元。",
            ["基本养老金标准增加量", None, "基本养老金标准增加量"],
        ),
        ("今年继续调整优抚对象抚恤金，伤残军人每人每月增加80元。", ["优抚对象抚恤金增加量"]),
        ("本市上调失业保险金，失业人员每人每月增加120元。", ["失业保险金增加量"]),
        (
            "退休人员基本养老金上调，每人每月增加50元，年满70周岁的退休人员每月另增加30元。",
            ["退休人员基本养老金增加量", "退休人员年龄", "退休人员基本养老金增加量"],
        ),
    ],
    "what is paid stands beside the sum": [
        ("上调养老金，低保标准每月提高60元。", ["低保标准增加量"]),
        ("我市提高城乡低保标准，最低工资标准每月增加90元。", ["最低工资标准增加量"]),
    ],
}


@each(TABLE)
def test_what_is_paid_more_each_month(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
