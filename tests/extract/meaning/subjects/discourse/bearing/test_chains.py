"""How far a chain of clauses is of one bearer: 住宅860套，车位900个，绿化率35% is of neither."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "of nobody where two kinds were counted, and of no source of income": [
        ("住宅860套，车位900个，绿化率35%。", ["住宅数", "车位数", "绿化率"]),
        ("客房320间，餐位860个，入住率78%。", ["客房数", "餐位数", "入住率"]),
        (
            "一般公共预算收入86亿元，其中税收收入62亿元，支出162亿元。",
            ["一般公共预算收入", "税收收入", "支出"],
        ),
    ],
    "the year before, in a sentence of its own": [
        (
            "远山手机出货量8900万部，市场份额20%。而上年同期出货量为9530万部，市场份额为22%。",
            ["远山手机出货量", "远山手机市场份额", "远山手机出货量", "远山手机市场份额"],
        ),
    ],
    "of several, of nobody or of the place": [
        ("该市拥有百货店12家、超市86家，营业额42亿元。", ["百货店数", "超市数", "营业额"]),
        (
            "A产品售出860件，B产品售出1240件，销售额合计2.1万元。",
            ["A产品销量", "B产品销量", "销售额"],
        ),
        ("全市新增就业3万人，失业率4.9%，出口额30亿元。", ["新增就业人数", "失业率", "出口额"]),
        (
            "全市公路里程2000公里，固定资产投资86亿元，产值90亿元。",
            ["公路里程", "固定资产投资", "产值"],
        ),
        ("客户接到17笔订单，产能提高30%。", ["订单数", "产能增速"]),
        ("手机业务收入50亿元，公司经营稳健，净利润8亿元。", ["手机业务收入", "净利润"]),
        ("旅客吞吐量1200万人次，收入36亿元。", ["旅客吞吐量", "收入"]),
        (
            "洪峰水位128米，超警戒水位0.1米，流量6000立方米每秒。",
            ["洪峰水位", "超警戒水位幅度", "洪峰流量"],
        ),
    ],
}


@each(TABLE)
def test_how_far_a_chain_goes(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
