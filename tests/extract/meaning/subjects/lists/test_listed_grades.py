"""Grades that a list writes with one noun and one word for grade: 二、三级医院 are 二级医院 and 三级医院."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "each grade has the noun that the last of them has": [
        (
            "全市共有医院120家，其中二、三级医院分别为40家和12家。",
            ["医院数", None, "二级医院数", "三级医院数"],
        ),
        (
            "全县养老机构中，三、四、五星级养老机构分别为10家、6家和2家。",
            [None, None, "三星级养老机构数", "四星级养老机构数", "五星级养老机构数"],
        ),
        (
            "国家一、二级档案馆分别为4家和13家。",
            [None, "国家一级档案馆数", "国家二级档案馆数"],
        ),
        (
            "全省一、二级公路里程分别为1200公里和5600公里。",
            [Means("1200公里", "一级公路里程"), Means("5600公里", "二级公路里程")],
        ),
        (
            "甲、乙类传染病报告发病数分别为2例和560例。",
            [Means("2例", "甲类传染病报告发病数"), Means("560例", "乙类传染病报告发病数")],
        ),
        (
            "全区现有甲、乙、丙级资质企业12家、30家和45家。",
            [
                Means("12家", "甲级资质企业数"),
                Means("30家", "乙级资质企业数"),
                Means("45家", "丙级资质企业数"),
            ],
        ),
        (
            "第一、二批资金分别下达3亿元和2亿元。",
            [Means("3亿元", "第一批资金"), Means("2亿元", "第二批资金")],
        ),
        (
            "一、二、三线城市新房价格分别上涨0.2%、0.1%和下降0.3%。",
            [None, None, "一线城市新房价格增速", "二线城市新房价格增速", "三线城市新房价格增速"],
        ),
    ],
    "industries are numbered in words of their own": [
        (
            "一、二、三产业增加值分别为20亿元、80亿元和100亿元。",
            [
                Means("20亿元", "第一产业增加值"),
                Means("80亿元", "第二产业增加值"),
                Means("100亿元", "第三产业增加值"),
            ],
        ),
    ],
}


@each(TABLE)
def test_grades_listed(text: str, expected: Meaning) -> None:
    """What tells several of a kind apart is listed, the kind itself is written once."""
    assert read(text, expected) == expected
