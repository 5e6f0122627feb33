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
    "what was done to them somewhere": [
        ("当时有62人在边城被杀。", ["被杀人数"]),
        ("昨晚有8人在边境被拘留。", ["被拘留人数"]),
        ("五人在矿区被抓获。", ["被抓获人数"]),
        ("12人在机场被扣留。", ["被扣留人数"]),
        ("去年有1200人在火灾中被烧伤。", ["被烧伤人数"]),
        ("2名嫌疑人在车站被抓获。", ["嫌疑人数"]),
    ],
    "by how many something is reckoned, who do not reckon": [
        ("以参保人数300万人测算，基金缺口约8亿元。", ["参保人数", "基金缺口"]),
        ("以就诊人次5万人次测算，人均费用为320元。", ["就诊人次", "人均费用"]),
        ("按受益职工数 2.3 万人估算，补贴为5亿元。", ["受益职工数", "补贴"]),
        ("按在校生人数2000人推算，经费约500万元。", ["在校生人数", "经费"]),
        ("按常住人口120万人计算，人均住房面积为40平方米。", ["常住人口", "人均住房面积"]),
    ],
}


@each(TABLE)
def test_persons_are_told_by_what_they_do(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
