"""A phrase after a figure that names it rather than the words before: 铺设38公里供水管网."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what is so long, after the verb of what was done to it": [
        ("铺设38公里供水管网，架设12公里输电线路。", ["供水管网长度", "输电线路长度"]),
        ("全县硬化26公里村组道路。", ["村组道路长度"]),
        ("改造46公里燃气管道，打通3.2公里断头路。", ["改造燃气管道长度", "断头路长度"]),
        ("种植30公里防护林带。", ["防护林带长度"]),
        ("埋设9公里污水管网。", ["污水管网长度"]),
        ("供水管网全长38公里。", ["供水管网全长"]),
    ],
}


@each(TABLE)
def test_the_phrase_after_names_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
