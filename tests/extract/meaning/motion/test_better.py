"""What got better: a fall, where less of it is better."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "what is better where there is less of it": [
        ("PM2.5浓度同比改善6.7%。", [Means("6.7%", "PM2.5浓度增速", sign="-")]),
        ("优良天数比率同比改善1.2%。", [Means("1.2%", "优良天数比率增速", sign="+")]),
    ],
}


@each(TABLE)
def test_what_got_better_rose_or_fell(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
