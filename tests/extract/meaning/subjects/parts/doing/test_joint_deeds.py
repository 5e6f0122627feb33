"""Persons whom a number counts together, by several verbs in a row."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "by all of the verbs": [
        ("事故造成死亡、失踪18人。", ["死亡、失踪人数"]),
        ("地震造成受伤、失联约12人。", ["受伤、失联人数"]),
        ("全年约谈、训诫32人。", ["约谈、训诫人数"]),
        ("公司辞退、开除8人。", ["辞退、开除人数"]),
        ("班组培训、考核320人。", ["培训、考核人数"]),
    ],
    "each with a number of its own, or who they are": [
        ("事故造成5人死亡、3人失踪。", ["死亡人数", "失踪人数"]),
        ("提拔、重用干部32名。", ["重用干部数"]),
        ("事故造成死亡6人、失踪2人。", ["死亡人数", "失踪人数"]),
    ],
}


@each(TABLE)
def test_persons_are_told_by_all_of_the_verbs(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
