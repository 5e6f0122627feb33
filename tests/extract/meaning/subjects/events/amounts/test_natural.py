"""Births less deaths, by the verb alone."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "persons": [
        (
            "全年出生人口12万人，死亡人口8万人，自然增长4万人。",
            [
                Means("12万人", "出生人口"),
                Means("8万人", "死亡人口"),
                Means("4万人", "自然增长人口", role="level"),
            ],
        ),
        (
            "全县出生3200人，死亡1800人，自然增加1400人。",
            [
                Means("3200人", "出生人数"),
                Means("1800人", "死亡人数"),
                Means("1400人", "自然增加人口", role="level"),
            ],
        ),
        (
            "该镇死亡人口90人，自然增长约30人。",
            [Means("90人", "死亡人口"), Means("30人", "自然增长人口", role="level")],
        ),
    ],
    "rates": [
        (
            "出生率8‰，死亡率6‰，自然增长2‰。",
            [Means("8‰", "出生率"), Means("6‰", "死亡率"), Means("2‰", "自然增长率", role="level")],
        ),
        ("人口自然增长率3‰。", [Means("3‰", "人口自然增长率", role="level")]),
    ],
    "other growth": [
        (
            "常住人口120万人，增长3%。",
            [Means("120万人", "常住人口"), Means("3%", "常住人口增速", role="change")],
        ),
    ],
}


@each(TABLE)
def test_natural_increase_is_a_level_of_its_own(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
