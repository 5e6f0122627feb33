"""Those who have a share by what is said of them: 认为收入增加的居民占42%，持平的占38%, of the same noun and the same measure."""

from __future__ import annotations

from tests.extract.meaning.tables import Means, Table, each, read

TABLE: Table = {
    "others by another predicate": [
        (
            "认为收入增加的居民占42.3%，持平的占38.1%，减少的占19.6%。",
            [
                Means("42.3%", "认为收入增加的居民占比"),
                Means("38.1%", "认为收入持平的居民占比"),
                Means("19.6%", "认为收入减少的居民占比"),
            ],
        ),
        (
            "预计订单增加的工厂占35%，持平的占50%，减少的占15%。",
            [
                Means("35%", "预计订单增加的工厂占比"),
                Means("50%", "预计订单持平的工厂占比"),
                Means("15%", "预计订单减少的工厂占比"),
            ],
        ),
        (
            "认为房价上涨的受访者占28%，下跌的占31%，基本不变的占41%。",
            [
                Means("28%", "认为房价上涨的受访者占比"),
                Means("31%", "认为房价下跌的受访者占比"),
                Means("41%", "认为房价基本不变的受访者占比"),
            ],
        ),
        (
            "价格上涨的商品占54%，持平的占20%，下跌的占26%。",
            [
                Means("54%", "价格上涨的商品占比"),
                Means("20%", "价格持平的商品占比"),
                Means("26%", "价格下跌的商品占比"),
            ],
        ),
        (
            "认为经营状况良好的企业占38%，一般的占47%，较差的占15%。",
            [
                Means("38%", "认为经营状况良好的企业占比"),
                Means("47%", "认为经营状况一般的企业占比"),
                Means("15%", "认为经营状况较差的企业占比"),
            ],
        ),
        (
            "利润比上年增加的企业占52%，持平的占21%，减少的占27%。",
            [
                Means("52%", "利润比上年增加的企业占比"),
                Means("21%", "利润持平的企业占比"),
                Means("27%", "利润减少的企业占比"),
            ],
        ),
        (
            "计划增加投资的企业占33%，减少的占12%。",
            [Means("33%", "计划增加投资的企业占比"), Means("12%", "计划增加投资的企业占比")],
        ),
        (
            "其中35岁以下的职工占60%，女性占40%。",
            [
                Means("35岁", "职工年龄"),
                Means("60%", "35岁以下职工占比"),
                Means("40%", "女性占35岁以下职工的比重"),
            ],
        ),
    ],
}


@each(TABLE)
def test_another_predicate_stands_for_the_first(text: str, expected: list[Means]) -> None:
    assert read(text, expected) == expected
