"""Lists whose members are dealt out: what is written once for all of them, and the word that sums them up."""

from __future__ import annotations

import pytest

from tests.extract.meaning.tables import Means, Table, cases, names, read

TABLE: Table = {
    "a word that sums up places stands before what is measured of each": [
        (
            "北京、上海两市失业率分别为5%和4%。",
            [
                Means("5%", "失业率", region="北京"),
                Means("4%", "失业率", region="上海"),
            ],
        ),
        (
            "北京、上海、天津三地GDP分别增长5%、4%和3%。",
            [
                Means("5%", "地区生产总值增速", region="北京"),
                Means("4%", "地区生产总值增速", region="上海"),
                Means("3%", "地区生产总值增速", region="天津"),
            ],
        ),
        (
            "美国、日本进口额分别下降3%和5%。",
            [
                Means("3%", "进口额增速", region="美国"),
                Means("5%", "进口额增速", region="日本"),
            ],
        ),
    ],
    "so does one that sums up things": [
        (
            "汽车、家电两大行业销售额分别增长5%和4%。",
            [Means("5%", "汽车销售额增速"), Means("4%", "家电销售额增速")],
        ),
        (
            "本科、专科两类学生毕业率分别为90%和85%。",
            [
                Means("90%", "本科学生毕业率"),
                Means("85%", "专科学生毕业率"),
            ],
        ),
        (
            "甲公司、乙公司两家企业营收分别为3亿元和4亿元。",
            [
                Means("两家", "企业数"),
                Means("3亿元", "甲公司营收"),
                Means("4亿元", "乙公司营收"),
            ],
        ),
        (
            "电视机、空调等家电产量分别为30万台、40万台。",
            [Means("30万台", "电视机产量"), Means("40万台", "空调产量")],
        ),
        (
            "甲、乙、丙三者占比分别为30%、40%、30%。",
            [Means("30%", "甲占比"), Means("40%", "乙占比"), Means("30%", "丙占比")],
        ),
    ],
    "members that end alike share what follows the last of them": [
        (
            "省级、市级、县级干部人数分别增长1%、2%、3%。",
            [
                Means("1%", "省级干部人数增速"),
                Means("2%", "市级干部人数增速"),
                Means("3%", "县级干部人数增速"),
            ],
        ),
        (
            "高压、低压用户满意度分别为91%和95%。",
            [Means("91%", "高压用户满意度"), Means("95%", "低压用户满意度")],
        ),
    ],
    "years that are listed are no things": [
        (
            "甲公司2021年、2022年对乙集团的销售金额分别为6亿元和8亿元。",
            [
                Means("6亿元", "乙集团的销售金额", period="2021"),
                Means("8亿元", "乙集团的销售金额", period="2022"),
            ],
        ),
    ],
    "the lead of each over one thing": [
        (
            "高技术产业和装备制造业增加值分别增长10.6%和9.1%，增速分别比规模以上工业快4.6和3.1个百分点。",
            [
                Means("10.6%", "高技术产业增加值增速"),
                Means("9.1%", "装备制造业增加值增速"),
                Means("4.6", "高技术产业增加值增速快于规模以上工业的幅度", role="difference"),
                Means("3.1个百分点", "装备制造业增加值增速快于规模以上工业的幅度"),
            ],
        ),
        (
            "甲厂、乙厂产量分别比丙厂多20吨和30吨。",
            [
                Means("20吨", "甲厂产量多于丙厂的幅度"),
                Means("30吨", "乙厂产量多于丙厂的幅度"),
            ],
        ),
        (
            "甲、乙两市优良率分别比全省平均水平高3.1和1.2个百分点。",
            [
                Means("3.1", "甲优良率高于全省的幅度"),
                Means("1.2个百分点", "乙优良率高于全省的幅度"),
            ],
        ),
    ],
}


@pytest.mark.parametrize(("text", "expected"), cases(TABLE), ids=names(TABLE))
def test_a_list_names_each_of_its_figures(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
