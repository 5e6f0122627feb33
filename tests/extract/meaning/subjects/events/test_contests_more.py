"""Scores by which somebody goes on or is out, the scores on the way to one, and what came off of so many tries."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what a side wins by a score, or loses": [
        ("他以5：1晋级。", ["比分"]),
        ("小将被对手压制，以0:5被淘汰。", ["比分"]),
        ("主队2:0出线，客队1:3出局。", ["比分", "比分"]),
        ("甲队以4比2夺冠。", ["比分"]),
        ("她以21:18、21:15胜出。", ["比分", "比分"]),
        ("女足3:1挺进决赛。", ["比分"]),
        ("半场2:2的平局之后，主队领先。", ["比分"]),
    ],
    "on the way to a score": [
        ("双方从1：1、2：2一直战至4：4。", ["比分", "比分", "比分"]),
        ("甲乙从3:3打到7:7。", ["比分", "比分"]),
        ("客队一路追至5:5。", ["比分"]),
    ],
    "tries and what came off": [
        (
            "后卫14投11中，三分球7投6中。",
            ["投篮次数", "投篮命中次数", "三分球出手次数", "三分球命中次数"],
        ),
        ("中锋8罚7中。", ["罚球次数", "罚球命中次数"]),
        ("替补前锋仅5投1中", ["投篮次数", "投篮命中次数"]),
    ],
    "two numbers that nobody won by": [
        ("男女比例从1:1升至3:1。", ["男女比例", "男女比例"]),
        ("双方投资比例以3:1", ["双方投资比例"]),
    ],
}


@each(TABLE)
def test_scores(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
