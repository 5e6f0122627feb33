"""In how many years something comes once: 防洪标准由20年一遇提高到50年一遇."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "what works are built for is their standard": [
        ("城区防洪标准从20年一遇提高到50年一遇。", ["城区防洪标准", "城区防洪标准"]),
        ("干流堤防防洪标准达到30年一遇。", ["干流堤防防洪标准"]),
        ("河道防洪由五年一遇提升到二十年一遇。", ["河道防洪标准", "河道防洪标准"]),
        ("大堤防洪标准由十年一遇提高到三十年或五十年一遇。", ["大堤防洪标准"] * 3),
        ("水库按50年一遇洪水标准设计。", ["洪水标准"]),
        ("排涝能力不足10年一遇，3个泵站停运。", ["排涝能力", "停运泵站数"]),
    ],
    "of a flood or a storm it is the return period": [
        ("去年该县遭遇50年一遇的特大暴雨。", ["暴雨重现期"]),
        ("洪峰流量约为20年一遇。", ["重现期"]),
    ],
}


@each(TABLE)
def test_what_comes_once_in_so_many_years(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
