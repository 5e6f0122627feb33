"""分别 deals figures out to those that a list names: what each is, what each did, and where each is."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

KINDS: Table = {
    "the noun that counts the members is of each": [
        (
            "甲、乙两厂分别生产水泥32万吨、54万吨。",
            [Means("32万吨", "甲厂生产水泥"), Means("54万吨", "乙厂生产水泥")],
        ),
        (
            "华星、宏达两公司分别实现营业收入32亿元和54亿元。",
            [Means("32亿元", "华星公司营业收入"), Means("54亿元", "宏达公司营业收入")],
        ),
        (
            "省、市、县三级财政分别安排资金3.2亿元、1.4亿元和0.8亿元。",
            [
                Means("3.2亿元", "省级财政资金"),
                Means("1.4亿元", "市级财政资金"),
                Means("0.8亿元", "县级财政资金"),
            ],
        ),
        (
            "中央、省两级财政分别下达补助资金3.2亿元和1.4亿元。",
            [Means("3.2亿元", "中央财政补助资金"), Means("1.4亿元", "省级财政补助资金")],
        ),
        (
            "市、县两级法院分别受理案件1400件和8000件。",
            [Means("1400件", "市级法院受理案件数"), Means("8000件", "县级法院受理案件数")],
        ),
        (
            "钢铁、化工两行业分别投资32亿元和21亿元。",
            [
                Means("两", "行业数"),
                Means("32亿元", "钢铁行业投资"),
                Means("21亿元", "化工行业投资"),
            ],
        ),
    ],
    "what each of them made": [
        (
            "甲矿和乙矿分别产出铜精矿3.2万吨和2.1万吨。",
            [Means("3.2万吨", "甲矿产出铜精矿"), Means("2.1万吨", "乙矿产出铜精矿")],
        ),
        (
            "红星茶厂、东方茶厂分别加工茶叶320吨和210吨。",
            [Means("320吨", "红星茶厂加工茶叶"), Means("210吨", "东方茶厂加工茶叶")],
        ),
    ],
    "a member that goes by the short name of an indicator has the measure of all": [
        (
            "PM2.5和PM10平均浓度分别为32微克/立方米和54微克/立方米。",
            [Means("32微克/立方米", "PM2.5平均浓度"), Means("54微克/立方米", "PM10平均浓度")],
        ),
        (
            "全市PM10和PM2.5平均浓度分别为54微克/立方米和32微克/立方米。",
            [Means("54微克/立方米", "PM10平均浓度"), Means("32微克/立方米", "PM2.5平均浓度")],
        ),
    ],
}
PLACES: Table = {
    "a place is the region and no part of the name": [
        (
            "江苏、浙江、广东三省分别新增企业32万家、28万家、41万家。",
            [
                Means("32万家", "新增企业数", region="江苏"),
                Means("28万家", "新增企业数", region="浙江"),
                Means("41万家", "新增企业数", region="广东"),
            ],
        ),
        (
            "临川县、南城县分别完成造林面积3.2万亩和2.8万亩。",
            [
                Means("3.2万亩", "造林面积", region="临川县"),
                Means("2.8万亩", "造林面积", region="南城县"),
            ],
        ),
        (
            "合肥、芜湖两市分别接待游客320万人次和210万人次。",
            [
                Means("320万人次", "接待游客人次", region="合肥"),
                Means("210万人次", "接待游客人次", region="芜湖"),
            ],
        ),
        (
            "昆山、江阴分别实现工业产值1.2万亿元和0.8万亿元，增长5%和6%。",
            [
                Means("1.2万亿元", "工业产值", region="昆山"),
                Means("0.8万亿元", "工业产值", region="江阴"),
                Means("5%", "工业产值增速", region="昆山"),
                Means("6%", "工业产值增速", region="江阴"),
            ],
        ),
        (
            "英国、法国分别派出运动员320人和210人。",
            [
                Means("320人", "派出运动员数", region="英国"),
                Means("210人", "派出运动员数", region="法国"),
            ],
        ),
    ],
    "whom something is done with stays": [
        (
            "对美国、日本分别出口汽车3.2万辆和2.1万辆。",
            [Means("3.2万辆", "对美国出口汽车数"), Means("2.1万辆", "对日本出口汽车数")],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(KINDS), ids=names(KINDS))
def test_each_member_has_its_name_in_full(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected


@pytest.mark.parametrize(("text", "expected"), cases(PLACES), ids=names(PLACES))
def test_each_place_has_its_figure(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
