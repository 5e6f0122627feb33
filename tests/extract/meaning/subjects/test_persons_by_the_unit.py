"""Persons whom their classifier alone says to be persons, by what befell them or what they did."""

from __future__ import annotations

import pytest

from flows.extract import extract_text
from tests.extract.meaning.tables import Words, cases, names

TABLE: Words = {
    "the name says no persons, and the unit does": [
        ("比赛设全程、半程，其中全程5000人、半程8000人。", ["全程人数", "半程人数"]),
        ("乐队组30人，亲子组20人。", ["乐队组人数", "亲子组人数"]),
        ("共有150余人参赛。", ["参赛人数"]),
        ("现场20人弃权，30人投反对票。", ["弃权人数", "投反对票人数"]),
        ("另有3人去向不明。", ["去向不明人数"]),
        ("补贴惠及15.6万人。", ["补贴惠及人数"]),
        ("改造惠及农户30户90人。", ["惠及农户数", "惠及农户人数"]),
        ("志愿者50人。", ["志愿者数"]),
        ("优抚对象3000人。", ["优抚对象数"]),
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
    "who told somebody something": [
        ("一位商户告诉记者，生意不好。", ["商户数"]),
        ("一名工作人员告诉记者，系统正在升级。", ["工作人员数"]),
        ("三名司机告诉交警，路面结冰。", ["司机数"]),
        ("一名老师告诉家长，学校周一开学。", ["老师数"]),
        ("三位村民告诉民警，家里停电。", ["村民数"]),
    ],
    "teams and vehicles of which only the number and what they did is told": [
        ("两队实力有差距。", ["队伍数"]),
        ("最终两队握手言和。", ["队伍数"]),
        ("三队均已抵达。", ["队伍数"]),
        ("两车追尾。", ["车辆数"]),
        ("3车连环相撞。", ["车辆数"]),
        ("事故造成9车受损。", ["车辆数"]),
        ("两船在江心相撞。", ["船只数"]),
        ("农户拉来5车西瓜。", ["西瓜数"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_persons_are_named_by_their_unit(text: str, expected: list[str | None]) -> None:
    assert [one.indicator for one in extract_text(text).figures] == expected
