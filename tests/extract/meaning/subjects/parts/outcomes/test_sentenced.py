"""Persons by what they were sentenced to."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "how many were sentenced to it": [
        (
            "全年判处三年以上有期徒刑134人。",
            ["有期徒刑", "判处三年以上有期徒刑人数"],
        ),
        (
            "依法判处十年以上有期徒刑、无期徒刑26人。",
            ["有期徒刑", "判处十年以上有期徒刑、无期徒刑人数"],
        ),
        ("其中判处缓刑35人。", ["判处缓刑人数"]),
        ("对轻微犯罪宣告缓刑约120人。", ["宣告缓刑人数"]),
        ("单处罚金18人，判处拘役7人。", ["单处罚金人数", "判处拘役人数"]),
    ],
    "another term, whose verb stands with the first": [
        (
            "判处10年以上有期徒刑93人，5至10年有期徒刑211人。",
            ["有期徒刑", "判处10年以上有期徒刑人数", "有期徒刑", "判处5至10年有期徒刑人数"],
        ),
        (
            "判处五年以上有期徒刑36人，三年以上五年以下有期徒刑58人。",
            [
                "有期徒刑",
                "判处五年以上有期徒刑人数",
                "有期徒刑",
                "有期徒刑",
                "判处三年以上五年以下有期徒刑人数",
            ],
        ),
        (
            "获刑十年以上有期徒刑8人，五年至十年有期徒刑21人。",
            ["有期徒刑", "获刑十年以上有期徒刑人数", "有期徒刑", "判处五年至十年有期徒刑人数"],
        ),
    ],
    "those who are told by a noun, and for how long": [
        ("判处罪犯320人。", ["判处罪犯数"]),
        ("被告人王某被判处有期徒刑三年。", ["有期徒刑"]),
    ],
}


@each(TABLE)
def test_persons_are_told_by_their_sentence(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
