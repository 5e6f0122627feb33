"""Where 其中 tells a part: not past a semicolon, nor past the bracket that it stands in."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a bracket that told the parts is closed": [
        (
            "现有确诊病例695例（其中重症病例19例），累计治愈出院病例843例，现有疑似病例5例。",
            [
                "现有确诊病例数",
                "现有重症病例数",
                "累计治愈出院病例数",
                "现有疑似病例数",
            ],
        ),
    ],
    "the other part goes on after a semicolon": [
        (
            "新增确诊病例75例，其中境外输入病例22例（云南9例）；本土病例53例。",
            [
                "新增确诊病例数",
                "新增境外输入确诊病例数",
                "新增境外输入确诊病例数",
                "新增本土确诊病例数",
            ],
        ),
    ],
}


@each(TABLE)
def test_among_tells_parts(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
