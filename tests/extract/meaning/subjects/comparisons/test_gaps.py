"""How far two amounts are apart that the sentence has just told."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "of two amounts in one unit": [
        (
            "应届毕业生平均期望月薪6200元，企业平均提供月薪5480元，相差720元。",
            [
                "应届毕业生平均期望月薪",
                "企业平均提供月薪",
                "应届毕业生平均期望月薪与企业平均提供月薪之差",
            ],
        ),
        (
            "男生平均身高172厘米，女生平均身高161厘米，相差11厘米。",
            ["男生平均身高", "女生平均身高", "男生平均身高与女生平均身高之差"],
        ),
        (
            "城镇居民人均收入4.2万元，农村居民人均收入2.1万元，两者相差2.1万元。",
            ["城镇居民人均收入", "农村居民人均收入", "城镇居民人均收入与农村居民人均收入之差"],
        ),
        (
            "白天最高气温32℃，夜间最低气温18℃，相差14℃。",
            ["最高气温", "夜间最低气温", "最高气温与夜间最低气温之差"],
        ),
        (
            "甲队得分85分，乙队得分72分，相差13分。",
            ["甲队得分", "乙队得分", "甲队得分与乙队得分之差"],
        ),
        (
            "东部人均支出1.2万元，西部0.8万元，相差约4000元。",
            ["人均支出", "人均支出", "人均支出之差"],
        ),
    ],
    "of two things of one name": [
        (
            "甲厂产量3万吨，乙厂2万吨，相差1万吨。",
            ["甲厂产量", "乙厂产量", "甲厂产量与乙厂产量之差"],
        ),
        (
            "最高温度30℃，最低温度12℃，前后相差18℃。",
            ["最高温度", "最低温度", "最高温度与最低温度之差"],
        ),
    ],
}


@each(TABLE)
def test_a_gap_is_named_by_both_amounts(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
