"""What became of those who were counted, or of persons in what happened, by a word alone: 病例30例，出院12例."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "who came to harm in what was counted last": [
        (
            "全市发生生产安全事故86起、死亡52人，其中道路交通事故61起、死亡38人，较大事故2起、死亡7人。",
            [
                Means("86起", "生产安全事故数"),
                Means("52人", "生产安全事故死亡人数"),
                Means("61起", "道路交通事故数"),
                Means("38人", "道路交通事故死亡人数"),
                Means("2起", "较大事故数"),
                Means("7人", "较大事故死亡人数"),
            ],
        ),
        (
            "道路交通事故126起，造成死亡42人；火灾事故312起，死亡5人。",
            [
                Means("126起", "道路交通事故数"),
                Means("42人", "道路交通事故死亡人数"),
                Means("312起", "火灾事故数"),
                Means("5人", "火灾事故死亡人数"),
            ],
        ),
        (
            "火灾216起，死亡4人；其中住宅火灾86起，死亡3人。",
            [
                Means("216起", "火灾数"),
                Means("4人", "火灾死亡人数"),
                Means("86起", "住宅火灾数"),
                Means("3人", "住宅火灾死亡人数"),
            ],
        ),
        (
            "手足口病报告发病1268例，死亡2例；流感报告发病4862例，死亡1例。",
            [
                Means("1268例", "手足口病报告发病数"),
                Means("2例", "手足口病死亡数"),
                Means("4862例", "流感报告发病数"),
                Means("1例", "流感死亡数"),
            ],
        ),
        (
            "丙类传染病报告7321例，死亡5人。",
            [Means("7321例", "丙类传染病报告例数"), Means("5人", "丙类传染病死亡人数")],
        ),
    ],
    "who fell ill, and who died of it": [
        ("丙类传染病报告732111例，死亡5人。", ["丙类传染病报告例数", "丙类传染病死亡人数"]),
        (
            "法定传染病死亡2218人。乙类传染病共报告发病354321例，死亡2213人。",
            ["法定传染病死亡人数", "乙类传染病报告发病数", "乙类传染病死亡人数"],
        ),
        ("艾滋病发病123例，死亡45人。", ["艾滋病发病数", "艾滋病死亡人数"]),
        ("全市共报告发病123例，报告死亡2例。", ["报告发病数", "报告死亡数"]),
    ],
}


@each(TABLE)
def test_what_became_of_them(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
