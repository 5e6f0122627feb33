"""With how much somebody takes a place."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what leads with a percentage has that share": [
        ("餐饮类以67.6%占据榜首。", ["餐饮类占比"]),
        ("国产手机以55%位居第一。", ["国产手机占比", None]),
        ("收视率方面，甲台以2.3%位居榜首，乙台以1.8%居次。", ["甲台收视率", "乙台收视率"]),
    ],
    "by the list that the place is on": [
        ("《远山》以3.4亿位列票房榜第二。", ["《远山》票房", "票房榜排名"]),
        ("东海公司以1.2亿元暂居票房榜首。", ["东海公司票房"]),
        ("东海港以5600万吨位列货物吞吐量榜首。", ["东海港货物吞吐量"]),
    ],
    "by the topic of the clause": [
        ("旅客吞吐量上，东海机场以383万人次位居第一。", ["东海机场旅客吞吐量", None]),
        ("销量上，甲车型以3.2万辆夺冠，乙车型以2.8万辆紧随其后。", ["甲车型销量", "乙车型销量"]),
        ("播放量方面，《远山》以12亿次位居榜首。", ["《远山》播放量"]),
        ("专利授权量方面，某大学以1200件高居榜首。", ["某大学专利授权量"]),
    ],
    "by the clause before, or those told before": [
        ("东海馆馆藏总量最多，以173万件遥遥领先。", ["东海馆馆藏总量"]),
        (
            "甲公司以386亿元的投资额位列第一，乙公司以312亿元位列第二。",
            ["甲公司投资额", "投资额排名", "乙公司投资额", None],
        ),
        ("浙江有上市公司86家，江苏以62家位列第二。", ["上市公司数", "上市公司数", None]),
    ],
    "visits need no more than who has them": [
        ("甲馆以12万人次位列第一，乙馆以9万人次紧随其后。", ["甲馆人次", None, "乙馆人次"]),
    ],
}


@each(TABLE)
def test_what_so_much_is_of(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
