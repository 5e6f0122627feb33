"""Persons who are told by what they do, after their number."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "deeds of those who come and go": [
        (
            "带动脱贫户200余户，近400人次务工。",
            [Means("200余户", "脱贫户数"), Means("400人次", "务工人次")],
        ),
    ],
    "what an event did to them": [
        ("强降雨已致6人遇难。", ["遇难人数"]),
        ("坍塌已致8人被困。", ["被困人数"]),
        ("事故共致4人遇难。", ["遇难人数"]),
        ("台风目前已致11人死亡。", ["死亡人数"]),
        ("泄漏已致20人中毒。", ["中毒人数"]),
        ("洪水已致5人失联。", ["失联人数"]),
    ],
    "whose they are, and what they did": [
        ("企业214人主动投案。", ["主动投案人数"]),
        ("客队两人停赛。", ["停赛人数"]),
        ("乌拉尔四人伤停。", ["伤停人数"]),
        ("国企30人辞职。", ["辞职人数"]),
        ("志愿者50人参加。", ["志愿者数"]),
    ],
}


@each(TABLE)
def test_persons_are_told_by_what_they_do(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
