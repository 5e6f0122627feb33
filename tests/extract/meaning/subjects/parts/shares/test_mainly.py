"""The share of what a whole is mostly: 出口以机电产品为主，占比达到68%."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what a whole is mostly made up of": [
        ("出口以机电产品为主，占比达到68%。", ["机电产品占出口的比重"]),
        ("客源仍以省内游客为主，占75%。", ["省内游客占客源的比重"]),
        ("全县耕地以旱地为主，占比约六成。", ["旱地占耕地的比重"]),
        ("贷款以短期贷款居多，比重为54%。", ["短期贷款占贷款的比重"]),
        ("投诉以服务质量为主，占比超过四成。", ["服务质量占投诉的比重"]),
    ],
    "what says of which two kinds, or how much the part is": [
        ("出口以机电产品和农产品为主，占比达到68%。", ["占比"]),
        ("出口以机电产品为主，机电产品占比达到68%。", ["机电产品占比"]),
        ("收入以工资为主，工资达3万元。", ["工资"]),
    ],
}


@each(TABLE)
def test_the_share_is_of_the_part(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
