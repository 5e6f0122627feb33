"""Nouns that are of something told before: 增速, 占比, 之比, 规模, 振幅."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "how far the price or the index of the clause before swung": [
        (
            "上证综指收于4947点，全天振幅超过6%。",
            [Means("4947点", "上证综指"), Means("6%", "上证综指振幅")],
        ),
    ],
    "the ratio of what was told to something else": [
        (
            "研发经费支出86亿元，与生产总值之比为2.35%。",
            ["研发经费支出", "研发经费支出与生产总值之比"],
        ),
        (
            "外债余额1.2万亿元，与国内生产总值之比为14%，与外汇储备之比为42%。",
            ["外债余额", "外债余额与国内生产总值之比", "外债余额与外汇储备之比"],
        ),
    ],
    "the share that what was told holds": [
        (
            "民营企业进出口3万亿元，同比增长16.1%，所占比重提升1.1个百分点至48.2%。",
            [
                "民营企业进出口",
                "民营企业进出口增速",
                "民营企业进出口占比变动",
                "民营企业进出口占比",
            ],
        ),
        (
            "与制造业PMI回落相比，非制造业商务活动指数则重回扩张区间，达到53.2%。",
            ["非制造业商务活动指数"],
        ),
        ("交通基础设施建设共完成投资58.8亿元。", ["交通基础设施建设投资"]),
        (
            "第一、二、三产业和城乡居民用电量分别为1亿、5亿、3亿和2亿千瓦时。",
            ["第一产业用电量", "第二产业用电量", "第三产业用电量", "城乡居民用电量"],
        ),
        ("甲公司、乙公司股价分别跌去了14%和11%。", ["甲公司股价增速", "乙公司股价增速"]),
    ],
    "the rate of a change whose amount was told right before": [
        (
            "查处酒驾312起，死亡人数同比减少3人，下降27.3%。",
            ["查处酒驾数", "死亡人数减少量", "死亡人数增速"],
        ),
        ("收入10亿元，其中税收增加2亿元，增长25%。", ["收入", "税收增加量", "税收增速"]),
        (
            "产量100万吨，单位成本比上年减少3元，下降2%。",
            ["产量", "单位成本减少量", "单位成本增速"],
        ),
        (
            "实有企业12万户，个体户增加3万户，增长12%。",
            ["实有企业数", "个体户增加量", "个体户增速"],
        ),
        ("利润10亿元，比上年增加2亿元，增长25%。", ["利润", "利润增加量", "利润增速"]),
    ],
}


@each(TABLE)
def test_a_noun_is_of_what_was_told(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
