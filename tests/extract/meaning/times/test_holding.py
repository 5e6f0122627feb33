"""How far a date governs that is about to: over the items of a list of paragraphs."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "what a stretch of years begins with holds for the items of a list of paragraphs, and ends with it": [
        (
            "——人均产值从2020年的10万元提高到2025年的14万元。\n——普及率从72%提高到76%。",
            "72%",
            "2020",
        ),
        ("——人均产值从2020年的10万元提高到2025年的14万元。\n普及率从72%提高到76%。", "72%", None),
        ("——2025年6月3日产煤5万吨。\n——发电7亿千瓦时。", "7亿千瓦时", None),
    ],
}


@each_quoted(TABLE)
def test_how_far_a_date_governs(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
