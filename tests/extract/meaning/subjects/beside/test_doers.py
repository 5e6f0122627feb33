"""Persons who are told by what they do, after their number."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "deeds of those who come and go": [
        (
            "带动脱贫户200余户，近400人次务工。",
            [Means("200余户", "脱贫户数"), Means("400人次", "务工人次")],
        ),
    ],
}


@each(TABLE)
def test_persons_are_told_by_what_they_do(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
