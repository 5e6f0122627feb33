"""How many persons have so much of something: 只有80人年收入超过10万元."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "persons by a measure of theirs": [
        ("全村1200人只有80人年收入超过10万元。", [None, "年收入超过10万元的人数", "年收入"]),
        (
            "全镇2万农民只有300人养老金高于1000元。",
            ["农民数", "养老金高于1000元的人数", "养老金"],
        ),
        (
            "该国5000万人口中仅有10万人净资产达到100万美元。",
            ["人口", "净资产达到100万美元的人数", "净资产"],
        ),
        ("有8人体重超过100公斤。", ["体重超过100公斤的人数", "体重"]),
        (
            "公司2000名员工只有50人年薪超过20万元。",
            ["员工数", "年薪超过20万元的员工数", "年薪"],
        ),
    ],
}


@each(TABLE)
def test_persons_are_told_by_what_they_have(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
