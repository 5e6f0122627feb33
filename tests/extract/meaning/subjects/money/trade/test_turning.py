"""A balance that has turned into its opposite, by the noun of what it is of."""

from __future__ import annotations

from tests.extract.meaning.tables import Table, each, read

TABLE: Table = {
    "whose balance it is stands before the turn": [
        ("服务贸易由逆差转为顺差2.3亿元。", ["服务贸易顺差"]),
        ("货物贸易由上年的顺差转为逆差1.2亿美元。", ["货物贸易逆差"]),
        ("县级财政由赤字变为盈余3000万元。", ["县级财政盈余"]),
        ("该公司从亏损转为盈利0.4亿元。", ["公司盈利"]),
    ],
    "nobody's, and no turn": [
        ("由逆差转为顺差2.3亿元。", ["顺差"]),
        ("服务贸易顺差2.3亿元。", ["服务贸易顺差"]),
    ],
}


@each(TABLE)
def test_a_balance_turns(text: str, expected: list[str | None]) -> None:
    assert read(text, expected) == expected
