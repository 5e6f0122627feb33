"""Trade in goods by its own name: 出口钢材578亿元 is 钢材出口, as statistics call it."""

from __future__ import annotations

from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.following import is_amount
from flows.extract.text.words import tagged

TRADES = ("出口", "进口")
NO_GOODS = (
    "退税",
    "订单",
    "信贷",
    "信用",
    "企业",
    "商",
    "基地",
    "代理",
    "贸易",
    "货值",
    "总",
    "占比",
    "订货",
)
"""What 出口 stands before in names of other things than goods: 出口退税, 出口订单."""
LEAST = 2
OF_GOODS = ("n", "nz", "b", "a", "l", "j", "vn")
"""Tags of words that the name of goods begins with."""


def of_goods(name: str) -> str:
    """The name with the verb of trade behind the goods; as it is where it names no goods.

    >>> of_goods("出口机电产品"), of_goods("出口交货值"), of_goods("出口退税")
    ('机电产品出口', '出口交货值', '出口退税')
    """
    trade = next((one for one in TRADES if name.startswith(one)), None)
    if trade is None or naming.is_name(name):
        return name
    goods = name.removeprefix(trade)
    if len(goods) < LEAST or is_amount(goods) or goods.startswith(NO_GOODS):
        return name
    words = tagged(name)
    is_goods = words[0][0] == trade and words[1][1] in OF_GOODS and not goods.endswith(NO_GOODS)
    return goods + trade if is_goods else name
