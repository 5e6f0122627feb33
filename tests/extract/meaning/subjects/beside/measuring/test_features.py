"""What a product or a road has so many of, by a noun that is no classifier."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "parts of a series": [
        ("该剧共40集，每集45分钟。", ["集数", "每集时长"]),
        ("纪录片共6集。", ["纪录片集数"]),
        ("全剧24集，将于周六播出。", ["集数"]),
        ("这是一部30集的电视剧。", ["集数"]),
        ("动画片全长52集。", ["动画片集数"]),
    ],
    "lanes and cores": [
        ("新路为双向6车道。", ["车道数"]),
        ("高速公路由4车道扩建为8车道。", ["车道数", "车道数"]),
        ("这款处理器采用8核设计。", ["核心数"]),
        ("手机搭载8核处理器。", ["核心数"]),
    ],
}


@each(TABLE)
def test_features_are_counted(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
