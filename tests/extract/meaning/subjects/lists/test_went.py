"""How many of those with several measures went one way."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "cities by the prices of several things": [
        (
            "70个大中城市中，新建商品住宅和二手住宅销售价格环比下降城市分别有53个和64个，比上月分别增加3个和1个。",
            [
                Means("70个", "大中城市数"),
                Means("53个", "新建商品住宅销售价格环比下降的城市数"),
                Means("64个", "二手住宅销售价格环比下降的城市数"),
                Means("3个", "新建商品住宅销售价格环比下降的城市增加量"),
                Means("1个", "二手住宅销售价格环比下降的城市增加量"),
            ],
        ),
        (
            "一线城市和二线城市租金同比上涨的城市分别为4个和12个。",
            [
                Means("4个", "一线城市租金同比上涨的城市数"),
                Means("12个", "二线城市租金同比上涨的城市数"),
            ],
        ),
    ],
    "branches, goods and firms": [
        (
            "41个行业中，利润和收入增长的行业分别有20个、26个。",
            [
                Means("41个", "行业数"),
                Means("20个", "利润增长的行业数"),
                Means("26个", "收入增长的行业数"),
            ],
        ),
        (
            "批发价、零售价下跌的产品分别有8种和5种。",
            [Means("8种", "批发价下跌的产品数"), Means("5种", "零售价下跌的产品数")],
        ),
        (
            "营收和利润同比增加的企业数分别为30家和22家。",
            [Means("30家", "营收同比增加的企业数"), Means("22家", "利润同比增加的企业数")],
        ),
    ],
    "and no list of those": [
        (
            "住宅和商铺价格分别上涨3%和5%。",
            [Means("3%", "住宅价格增速"), Means("5%", "商铺价格增速")],
        ),
    ],
}


@each(TABLE)
def test_those_that_went_one_way(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
