"""What a thing is quoted at, or sold for: X报收于5.98元 is the 收盘价 of X, 以4000万元成交 its 成交价.

The price that a unit or a verb alone implies (鸡蛋涨至每斤5元) belongs in `flows.extract.meaning.subjects.beside.implied`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.told.memory import Memory

PER_UNIT = re.compile("元/(?:公斤|千克|平方米|平米|斤|升|吨|克|㎡|m²|kg|t|L|亩|立方米|度|千瓦时)$")
"""猪肉24元/公斤, which is a price, and not 4000元/人."""
EACH = re.compile("每(?:公斤|千克|平方米|平米|加仑|盎司|[斤克吨两桶股件台辆张份升亩度])")
"""鸡蛋每斤涨价2元: likewise, before the figure."""
PRICED = re.compile(
    r"(?P<at>收盘|收市报?|开盘|午盘|报收|收报|收于|[现最]新?报|报)(?:[于约在收]|每.{1,2})*$"
)
"""X报收于5.98元 is the price of X at the close, X报5.98元 what it is quoted at."""
SOLD_FOR = (
    re.compile(rf"(?<![难可处予给])以(?:{HEDGE}|每[\u4e00-\u9fff]{{1,2}})*$"),
    re.compile(
        r"(?:的?(?:高价|低价|天价|总价|价格))?(?P<at>成交(?![额量价金均面])|(?:拍出|售出|卖出|收盘|开盘|报收)(?=[，。；、）]|$))"
    ),
)
"""该画以4000万元成交: the words before and after the price of what is sold."""
PRICES = {
    "成交": "成交价",
    "拍出": "成交价",
    "售出": "售价",
    "卖出": "售价",
    "开盘": "开盘价",
    "报": "报价",
    "现报": "报价",
    "最新报": "报价",
}


def priced(phrases: Phrases, spot: Spot, reading: Reading, name: str, memory: Memory) -> str:
    """某股报收于5.98元 is a price of what is named."""
    if reading.kind != "money" or name.endswith(("价", "价格")):
        return name
    quoted = PRICED.search(phrases.text, spot.since, spot.start) or _sold_for(phrases.text, spot)
    if quoted is None:
        return name
    memory.priced = name
    return name + PRICES.get(quoted["at"], "收盘价")


def _sold_for(text: str, spot: Spot) -> re.Match[str] | None:
    """成交 of 以4000万元成交."""
    before, after = SOLD_FOR
    opens = before.search(text, spot.since, spot.start)
    return None if opens is None else after.match(text, spot.end)
