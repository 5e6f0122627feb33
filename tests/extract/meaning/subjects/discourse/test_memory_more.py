"""Firms that are told by a clause on their trade, whose trade may follow."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "the firms of a relative clause": [
        (
            "有出口实绩的民营企业3264家，出口452亿元，增长12.3%。",
            ["出口实绩的民营企业数", "民营企业出口", "民营企业出口增速"],
        ),
        ("有进出口实绩的外资企业812家，进口96亿元。", ["进出口实绩的外资企业数", "外资企业进口"]),
        ("有出口业绩的外资企业3264家，出口452亿元。", ["出口业绩的外资企业数", "外资企业出口"]),
        ("有进口业务的企业320家，进口56亿元。", ["进口业务的企业数", "企业进口"]),
        ("全市有外贸出口实绩的企业1260家，出口额320亿元。", ["外贸出口实绩的企业数", "企业出口额"]),
    ],
}


@each(TABLE)
def test_firms_are_kept_with_what_tells_them_apart(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
