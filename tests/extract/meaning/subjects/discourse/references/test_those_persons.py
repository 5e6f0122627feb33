"""A few persons who were told of before."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the noun or the verb after them does not name them": [
        ("两人的关系破裂。", ["人数"]),
        ("片中三人的矛盾不断。", ["人数"]),
        ("警方为两人办理了手续。", ["人数"]),
        ("公司给两人发放补贴。", ["人数"]),
        ("这两个人却不道歉。", ["人数"]),
        ("另外2人的身份正在核实。", ["人数"]),
        ("3人的遗体已运回。", ["人数"]),
    ],
    "nor does an adverb or a noun of what is between them": [
        ("王某和李某结婚多年，两人还育有一女。", ["人数"]),
        ("二人有着相同的爱好。", ["人数"]),
        ("两人年龄相差5岁。", ["人数", "年龄"]),
        ("三人皆是登山爱好者。", ["人数"]),
        ("俩人正在闹离婚。", ["人数"]),
        ("两人之间没有联系。", ["人数"]),
    ],
    "those who are told of first": [
        ("事故造成两人死亡。", ["死亡人数"]),
        ("车祸致三人受伤。", ["受伤人数"]),
        ("死者为两人。", ["死者数"]),
    ],
}


@each(TABLE)
def test_a_few_persons_taken_up_are_not_named_anew(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
