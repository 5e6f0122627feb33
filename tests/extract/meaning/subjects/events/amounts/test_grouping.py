"""Into how many groups those who were told of were put."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "groups that no noun follows": [
        ("28名志愿者分成6组，走访居民。", ["志愿者数", "组数"]),
        ("学员分为5组进行演练。", ["组数"]),
        ("全市划为6片。", ["片区数"]),
        ("标准共分为四档。", ["档数"]),
    ],
    "groups that have a noun": [
        ("120名队员分为8个小组开展搜救。", ["队员数", "小组数"]),
    ],
}


@each(TABLE)
def test_groups_are_counted(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
