"""What another has come to that the figure before is held against: the same measure, of the other."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "a level, of another": [
        ("甲公司毛利率32%，高于乙公司的28%。", ["甲公司毛利率", "乙公司毛利率"]),
        ("试验组有效率92%，远高于对照组的60%。", ["试验组有效率", "对照组有效率"]),
        ("男性患病率12%，高于女性的9%。", ["男性患病率", "女性患病率"]),
        ("公司毛利率32%，高于同行的28%。", ["公司毛利率", "同行毛利率"]),
        ("甲厂产值12亿元，高于乙厂的9亿元、丙厂的8亿元。", ["甲厂产值", "乙厂产值", "丙厂产值"]),
        ("甲校平均分620分，高于乙校的602分。", ["甲校平均分", "乙校平均分"]),
        ("商品房均价1.2万元/平方米，低于邻市的1.5万元/平方米。", ["商品房均价", "邻市商品房均价"]),
    ],
    "a change, of another": [
        ("甲市房价上涨3%，高于乙市的1.2%。", ["甲市房价增速", "乙市房价增速"]),
        ("城镇居民收入增长5%，低于农村居民的7%。", ["城镇居民收入增速", "农村居民收入增速"]),
        ("央行累计加息500个基点，高于澳大利亚的400个基点。", ["政策利率变动", "政策利率变动"]),
    ],
    "a place is a region, and no part of the name": [
        ("失业率5.1%，低于全国的5.5%。", ["失业率", "失业率"]),
        ("失业率5.1%，低于上海的5.5%。", ["失业率", "失业率"]),
    ],
    "a line, and what it was once, are nobody's": [
        ("公司负债率62%，高于行业警戒线的60%。", ["公司负债率", "行业警戒线"]),
        ("产量32万吨，超过历史最高的30万吨。", ["产量", "产量"]),
        ("建设面积1.2万亩，超过耕地的十分之一。", ["建设面积", "建设面积与耕地之比"]),
    ],
}


@each(TABLE)
def test_the_other_has_the_measure_that_was_told(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
