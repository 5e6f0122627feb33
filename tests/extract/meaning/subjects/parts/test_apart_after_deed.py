"""A part that ends in the same words as its whole: what was done with all of them was done with it, too."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the deed with its object stands before those that the whole and the part both name": [
        (
            "解除集中观察阳性感染者27例，其中本地阳性感染者24例，外地阳性感染者3例。",
            [
                "解除集中观察阳性感染者数",
                "解除集中观察本地阳性感染者数",
                "解除集中观察外地阳性感染者数",
            ],
        ),
        (
            "当日解除隔离密切接触者800人，其中本市密切接触者600人。",
            ["解除隔离密切接触者数", "解除隔离本市密切接触者数"],
        ),
        (
            "解除隔离观察人员90人，其中入境人员30人。",
            ["解除隔离观察人员数", "解除隔离观察入境人员数"],
        ),
        (
            "治愈出院病例30例，其中本土病例20例。",
            ["治愈出院病例数", "治愈出院本土病例数"],
        ),
        (
            "检查企业100家，其中化工企业20家。",
            ["检查企业数", "检查化工企业数"],
        ),
    ],
    "what was done by nobody is no part of it": [
        (
            "全县有农民专业合作社900家，其中现代农机专业合作社60家。",
            ["农民专业合作社数", "现代农机专业合作社数"],
        ),
    ],
}


@each(TABLE)
def test_part_after_deed(text: str, expected: Meaning) -> None:
    """The deed is told once, with the whole."""
    assert read(text, expected) == expected
