"""Noun phrases of one text: traditional characters, spaces of a converter, and places that are part of a name or govern it."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "a place and the whole are no part of a name": [
        ("江州市实现地区生产总值300亿元。", ["地区生产总值"]),
        ("全市规模以上工业实现增加值40亿元。", ["规模以上工业增加值"]),
        ("全市财政部门完成一般公共预算收入20亿元。", ["一般公共预算收入"]),
    ],
    "parts of a company called by their places": [
        ("北美部门营收32亿美元，国际部门营收9亿美元。", ["北美部门营收", "国际部门营收"]),
        ("上海分公司营收2亿元。", ["上海分公司营收"]),
        ("公司在欧洲市场的销量增长5%。", ["欧洲市场的销量增速"]),
        ("北京市场均价为5元/斤。", ["北京市场均价"]),
        ("江州市市场主体300万户。", ["市场主体数"]),
        ("海南省委党校招生300人。", ["海南省委党校招生人数"]),
    ],
    "words that a converter parted": [
        ("全市完成投 资50亿元，比上年下 降6%。", ["投资", "投资增速"]),
        ("居住在乡 村的人口为50979万人。", ["居住在乡村的人口"]),
        ("规模以上工 业增加值增长5.2%。", ["规模以上工业增加值增速"]),
        ("确诊病例29例 新增无症状感染者93例。", ["确诊病例数", "新增无症状感染者数"]),
    ],
    "what is called by its place, and trade with one": [
        (
            "宁波舟山港货物吞吐量12.5亿吨，增长3%。",
            ["宁波舟山港货物吞吐量", "宁波舟山港货物吞吐量增速"],
        ),
        ("武汉机场运输旅客9万人次。", ["武汉机场运输旅客人次"]),
        ("三峡枢纽通过量1.6亿吨。", ["三峡枢纽通过量"]),
        ("对美国出口下降3.2%，对东盟出口增长8.1%。", ["对美国出口增速", "对东盟出口增速"]),
    ],
    "in traditional characters": [
        ("糧食總產量62.5萬噸。", [Means("62.5萬噸", "粮食总产量", "grain_output")]),
        ("倉儲業增加值35億元。", [Means("35億元", "仓储业增加值", "value_added")]),
        ("圖書館藏書80萬冊。", [Means("80萬冊", "图书馆藏书数")]),
        ("開通12條公交線路。", [Means("12條", "公交线路数")]),
        ("醫院門診人次3.2萬。", [Means("3.2萬", "医院门诊人次")]),
    ],
}


@each(TABLE)
def test_a_phrase_is_named_without_the_place_that_governs_it(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
