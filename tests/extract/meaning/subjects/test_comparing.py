"""By how much one thing is ahead of another, and what of that is a change of its own."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "adjectives compare": [
        (
            "国产版售价10万元，比进口版便宜近7万元。",
            [
                Means("10万元", "国产版售价"),
                Means("7万元", "国产版售价比进口版便宜的幅度", "asking_price"),
            ],
        ),
        ("新车比旧车贵了10万元左右。", [Means("10万元", "新车比旧车贵的幅度")]),
        ("东线比西线长30公里。", [Means("30公里", "东线比西线长的幅度", role="difference")]),
        ("男性平均寿命比女性短5岁。", [Means("5岁", "男性平均寿命比女性短的幅度")]),
        ("东桥面比西桥面宽3米。", [Means("3米", "东桥面比西桥面宽的幅度")]),
    ],
    "also in percent and by multiples": [
        ("甲厂产量比乙厂高20%。", [Means("20%", "甲厂产量高于乙厂的幅度", role="difference")]),
        ("农村网速比城市慢两成。", [Means("两成", "农村网速慢于城市的幅度")]),
        ("该地房价比周边低三成。", [Means("三成", "房价低于周边的幅度")]),
        ("消费者客单价比80后高近1倍。", [Means("1倍", "消费者客单价高于80后的幅度")]),
        ("利润比市场预期高5%。", [Means("5%", "利润高于市场预期的幅度")]),
    ],
    "by how much a rate is past what was aimed at, and scores": [
        (
            "完成率超过目标2个百分点。",
            [Means("2个百分点", "完成率超过目标的幅度", role="difference", sign="+")],
        ),
        ("绿化率超出规划目标0.8个百分点。", [Means("0.8个百分点", "绿化率超出规划目标的幅度")]),
        ("消费对经济增长的贡献达65%。", [Means("65%", "消费对经济增长的贡献率")]),
        ("甲队3比1战胜乙队。", [Means("3比1", "比分")]),
        ("男女比例为3比1。", [Means("3比1", "男女比例")]),
    ],
    "what is ahead is what the sentence goes on with": [
        (
            "产量比全国均值低15%，比去年同期增长3%。",
            [Means("15%", "产量低于全国均值的幅度"), Means("3%", "产量增速", basis="yoy")],
        ),
    ],
    "a rate of births less deaths is a level": [
        (
            "死亡率5.91‰；自然增长率2.65‰。",
            [
                Means("5.91‰", "死亡率"),
                Means("2.65‰", "自然增长率", "natural_increase_rate", role="level"),
            ],
        ),
        (
            "人口自然增长率为-3.19‰，比上年下降3.18个千分点。",
            [
                Means("-3.19‰", "人口自然增长率", role="level"),
                Means("3.18个千分点", "人口自然增长率变动"),
            ],
        ),
    ],
    "新增 beside an earlier time is a change": [
        (
            "户籍人口27万人，比上年新增1547人。",
            [Means("27万人", "户籍人口"), Means("1547人", "户籍人口增加量", basis="yoy")],
        ),
        ("新增就业5万人。", [Means("5万人", "新增就业人数", role="level")]),
    ],
    "an earlier time, or the best of all times, is no other thing": [
        ("苹果价格比去年贵2元。", [Means("2元", "苹果价格增加量", basis="yoy", role="change")]),
        ("价格比疫情前高20%。", [Means("20%", "价格增速", role="change")]),
        ("库存比检修前少5万吨。", [Means("5万吨", "库存减少量", role="change")]),
        ("茶叶价格比历史最高点低5%。", [Means("5%", "茶叶价格增速", role="change", sign="-")]),
        ("库存量比历年均值少2万吨。", [Means("2万吨", "库存量减少量", role="change")]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_lead_says_over_what(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
