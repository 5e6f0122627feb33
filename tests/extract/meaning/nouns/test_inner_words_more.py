"""Verbs inside the names of works and of rates."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what is done in a project, after what it is done to": [
        ("农村公路改造项目32个。", ["农村公路改造项目数"]),
        ("老旧小区改造项目32个。", ["老旧小区改造项目数"]),
        ("高标准农田提升项目12个。", ["高标准农田提升项目数"]),
        ("农村饮水提升工程32处。", ["农村饮水提升工程数"]),
        ("全县引进项目32个。", ["引进项目数"]),
    ],
    "a rate of what was reported": [
        ("甲乙类传染病报告发病率276.3/10万。", ["甲乙类传染病报告发病率"]),
        ("病毒性肝炎报告死亡率0.3/10万。", ["病毒性肝炎报告死亡率"]),
    ],
}


@each(TABLE)
def test_a_verb_stands_inside_a_name(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
