"""What each gets on the average."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a sum that is not said to be anything": [
        ("平均每人可分得金额为5.3万元。", ["人均分得金额"]),
        ("平均每户领到1.2万元。", ["户均领到金额"]),
    ],
    "what each gets, by its noun": [
        ("户均可领到补贴3000元。", ["户均补贴"]),
        ("平均每户可获得补偿2.5万元。", ["户均补偿"]),
        ("人均可领取奖金8000元。", ["人均奖金"]),
        ("平均每人可获奖励2000元。", ["人均奖励"]),
        ("每人平均分得红利450元。", ["人均红利"]),
        ("人均获得补贴800元。", ["人均补贴"]),
    ],
    "what each gets that is no mean": [
        ("每户可分得现金600元。", ["现金"]),
        ("人均可支配收入3万元。", ["居民人均可支配收入"]),
    ],
}


@each(TABLE)
def test_what_each_gets(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
