"""Those that something was done to, by a passive before their number."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "those that it was done to": [
        ("审计局提出审计建议被采纳86条。", ["被采纳审计建议数"]),
        ("公司专利被授权12件。", ["被授权公司专利数"]),
        ("政协委员提交的提案被采纳18件。", ["被采纳提案数"]),
        ("洪水中房屋被冲毁30间。", ["被冲毁房屋数"]),
        ("景区游客被困12人。", ["被困景区游客数"]),
    ],
    "how often": [
        ("该论文被引用320次。", ["论文被引用次数"]),
        ("公司产品被投诉15次。", ["公司产品被投诉次数"]),
    ],
    "another noun, or no passive": [
        ("商标被认定为驰名商标3件。", ["驰名商标数"]),
        ("提出审计建议86条。", ["审计建议数"]),
    ],
}


@each(TABLE)
def test_they_are_told_by_what_was_done_to_them(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
