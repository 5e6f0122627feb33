"""Those of another band of the same measure, told by its bounds alone."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "another band of what was told by the first": [
        (
            "岗位月薪在2000元以下的比例为16%，2000元至3000元的为60%，3000元以上的为24%。",
            [
                "岗位月薪",
                "岗位月薪2000元以下的比例",
                None,
                "岗位月薪2000元至3000元的比例",
                None,
                "岗位月薪3000元以上的比例",
            ],
        ),
        (
            "月收入5000元至8000元的占35%，8000元至12000元的占42%。",
            ["月收入", "月收入5000元至8000元的占比", None, "月收入8000元至12000元的占比"],
        ),
        (
            "耕地面积50亩以下的农户占72%，50亩至100亩的占20%，100亩以上的占8%。",
            [
                "耕地面积",
                "耕地面积50亩以下的农户占比",
                None,
                "耕地面积50亩至100亩的农户占比",
                None,
                "耕地面积100亩以上的农户占比",
            ],
        ),
        (
            "营收1亿元以下的企业占60%，1亿元至10亿元的占30%。",
            ["营收", "营收1亿元以下的企业占比", None, "营收1亿元至10亿元的企业占比"],
        ),
        (
            "被调查企业中，利润率低于3%的占24%，3%至5%的占38%。",
            [
                "调查企业利润率",
                "利润率低于3%的被调查企业占比",
                "利润率低于3%的被调查企业占比",
                "利润率3%至5%的被调查企业占比",
            ],
        ),
    ],
    "a band that nothing tells the measure of": [
        (
            "60分以下的占12%，60至80分的占45%，80分以上的占43%。",
            [None, "60分以下占比", None, "60至80分占比", None, "80分以上占比"],
        ),
    ],
    "those counted are of a band, too": [
        (
            "10万元以下的村3个，10万—50万元的村112个。",
            ["村", "10万元以下村数", "村", "10万—50万元村数"],
        ),
        (
            "年旅客吞吐量200万至1000万人次的机场有36个。",
            ["年旅客吞吐量", "年旅客吞吐量200万至1000万人次的机场数"],
        ),
    ],
}


@each(TABLE)
def test_each_band_has_its_own_name(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
