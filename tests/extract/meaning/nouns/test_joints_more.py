"""Several deeds that are counted together."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "deeds of one word each, all of which the number counts": [
        ("全年受理投诉、举报、咨询8万件。", ["受理投诉、举报、咨询数"]),
        ("受理咨询、投诉、举报共计3.2万件。", ["受理咨询、投诉、举报数"]),
        ("开展检查、督导、暗访312次。", ["检查、督导、暗访次数"]),
        ("接待来信、来访、来电6210件次。", ["来信、来访、来电数"]),
        ("开展义诊、宣讲、咨询120场。", ["义诊、宣讲、咨询数"]),
        ("完成检验、检测、认证3.2万批次。", ["检验、检测、认证数"]),
        ("全年发生盗窃、抢劫、诈骗860起。", ["盗窃、抢劫、诈骗数"]),
    ],
    "of two, after a verb that says only that they were done": [
        ("受理举报、咨询8万件。", ["受理举报、咨询数"]),
        ("开展巡查、检查6800次。", ["巡查、检查次数"]),
        ("查处酒驾、醉驾9起。", ["查处酒驾、醉驾数"]),
    ],
    "deeds with an object of their own are no members": [
        ("法律援助中心接待来访、解答咨询4600人次。", ["解答咨询人次"]),
    ],
}


@each(TABLE)
def test_deeds_are_counted_together(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
