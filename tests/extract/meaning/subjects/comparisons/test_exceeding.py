"""Those past a threshold, each with its own amount in brackets."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "those past a threshold, with the amount of each": [
        (
            "研发经费投入超过千亿元的省有3个，分别为广东(3479亿元)、江苏(3005亿元)和北京(2326亿元)。",
            [
                "研发经费投入",
                "研发经费投入超过千亿元的省数",
                "研发经费投入",
                "研发经费投入",
                "研发经费投入",
            ],
        ),
        (
            "营收超过百亿元的企业有2家，分别是甲公司（320亿元）和乙公司（180亿元）。",
            ["营收", "营收超过百亿元的企业数", "甲公司营收", "乙公司营收"],
        ),
    ],
}


@each(TABLE)
def test_those_past_a_threshold(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
