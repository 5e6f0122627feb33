"""What got better: a fall, where less of it is better."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what is better where there is less of it": [
        ("PM2.5浓度同比改善6.7%。", [Means("6.7%", "PM2.5浓度增速", sign="-")]),
        ("细颗粒物浓度累计改善12%。", [Means("12%", "细颗粒物浓度增速", role="change", sign="-")]),
        ("臭氧浓度较2021年改善8.5%。", [Means("8.5%", "臭氧浓度增速", role="change", sign="-")]),
        ("改善40%农户的住房。", [Means("40%", None, role="level")]),
        ("优良天数比率同比改善1.2%。", [Means("1.2%", "优良天数比率增速", sign="+")]),
    ],
}


@each(TABLE)
def test_what_got_better_rose_or_fell(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
