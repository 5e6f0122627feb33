"""Trade in goods by its own name, with one partner or several, and its balance."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "trade by the goods": [
        (
            "出口机电产品614亿元，增长32%；进口原油320亿元。",
            ["机电产品出口", "机电产品出口增速", "原油进口"],
        ),
        ("出口服装78亿元，下降5%。", ["服装出口", "服装出口增速"]),
        ("出口交货值80亿元，出口退税5亿元。", ["出口交货值", "出口退税"]),
        ("进口以320亿元居首位。", ["进口", None]),
        ("对“一带一路”沿线国家出口500亿元。", ["对一带一路沿线国家出口"]),
    ],
    "with whom a place trades": [
        ("对东盟贸易总值4.7万亿元，增长0.8%。", ["对东盟贸易总值", "对东盟贸易总值增速"]),
        ("对共建“一带一路”国家合计进出口14万亿元。", ["对共建一带一路国家进出口"]),
        ("对拉美地区出口3亿美元，自日本进口2亿美元。", ["对拉美地区出口", "自日本进口"]),
    ],
    "the balance of trade as Taiwan calls it": [
        ("进口4836亿美元，出超1571亿美元。", ["进口", "出超"]),
    ],
    "partners in trade, more than one": [
        ("对中国与香港出口1704亿美元，增长13.2%。", ["对中国与香港出口", "对中国与香港出口增速"]),
        (
            "自美国、欧盟进口120亿元，向非洲和拉美投资5亿美元。",
            ["自美国、欧盟进口", "向非洲和拉美投资"],
        ),
    ],
    "what is above an amount, and no balance of trade": [
        ("支出超50亿元，派出超120人。", ["支出", "派出人数"]),
    ],
    "with the partner that the clause before opens with": [
        ("日本为最大贸易伙伴，对其进出口96亿元，增长5.1%。", ["对日本进出口", "对日本进出口增速"]),
        ("东盟是主要贸易伙伴，对其出口120亿元。", ["对东盟出口"]),
        ("欧盟为主要贸易伙伴，与其进出口120亿元。", ["与欧盟进出口"]),
        ("韩国是主要来源地，自其进口20亿元。", ["自韩国进口"]),
        ("公司是主要供应商，对其出口20亿元。", ["出口"]),
    ],
}


@each(TABLE)
def test_trade_is_named_by_its_goods(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
