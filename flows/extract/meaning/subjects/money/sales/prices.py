"""What a thing is quoted at, or sold for: X报收于5.98元 is the 收盘价 of X, 以4000万元成交 its 成交价.

The price that a unit or a verb alone implies (鸡蛋涨至每斤5元) belongs in `flows.extract.meaning.subjects.beside.measuring.implied`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.change_words import is_of_prices
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.measures import measure_of
from flows.extract.meaning.subjects.told import topic_measures
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory

PER_UNIT = regex("元/(?:公斤|千克|平方米|平米|斤|升|吨|克|㎡|m²|kg|t|L|亩|立方米|度|千瓦时)$")
"""猪肉24元/公斤, which is a price, and not 4000元/人."""
MEASURED_IN = "公斤|千克|平方米|平米|加仑|盎司|[斤克吨两桶升]"
"""Units of goods that are sold by measure."""
NO_PRICE = 1_000_000
"""Of so much in money no share, no ton and no barrel is quoted: 单日票房报收1.2亿元."""
EACH = regex(f"每(?:{MEASURED_IN}|[股件台辆张份亩度])")
"""鸡蛋每斤涨价2元: likewise, before the figure."""
PRICED = regex(
    r"(?P<at>收盘|收市报?|开盘|午盘|报收|收报|收于|[现最]新?报|报)(?:[于约在收报]|每.{1,2})*$"
)
"""X报收于5.98元 is the price of X at the close, X报5.98元 what it is quoted at."""
FOR_EACH = regex("(?:[\u4e00-\u9fff]{0,3}元|英镑|卢布|卢比|法郎)/")
AT_CLOSE = regex("收盘(?:时)?[，,]|收[涨跌高低平](?![幅于])")
"""截至收盘，X报: what is quoted is the price at the close."""
EXTREME = regex(
    rf"最(?P<at>[高低])(?:[点位价])?(?:一度)?(?:触[及碰至]?|下?探|[跌涨升降冲]|报|见)?(?:[至到于达为在]|{HEDGE}|每.{{1,2}})*$"
)
EXTREME_AFTER = regex(r"的?(?:全天|全日|盘中|日内|当日|年内)最?(?P<at>[高低])[点位价]")
"""最高触及每吨5120元, 跌至当日最低点每克402元, 5120元的日内高点: what is traded at its highest or its lowest."""
TRADED = ("股票", "合约", "期货", "现货")
"""Ends of names of what is traded, which are told by their prices alone."""
SOLD_FOR = (
    regex(rf"(?<![难可处予给])以(?:{HEDGE}|每[\u4e00-\u9fff]{{1,2}})*$"),
    regex(
        r"(?:的?(?:高价|低价|天价|总价|价格))?(?P<at>成交(?![额量价金均面])|(?:拍出|售出|卖出|收盘|开盘|报收|[高低平]开)(?=[，。；、）]|$))"
    ),
)
"""该画以4000万元成交: the words before and after the price of what is sold."""
BOUGHT_AT = (
    SOLD_FOR[0],
    regex(
        r"(?:左右|上下|以[上下])?的?(?:高价|低价|单价|均价|总价|价格)(?:[从向在][^，。；,;\d]{1,12}?)?(?P<verb>购买|购入|购进|购得|购置|采购|收购|买入|买进|买下|买)(?:了|到|过)?(?:其|这|那)?(?:(?:\d+|[一二两三四五六七八九十几]+)[\u4e00-\u9fff])?"
    ),
)
"""在药店以25元/盒的价格购买了两盒口罩: the words around the price of what is bought, up to its noun."""
TERMS_OF_PRICES = ("采购", "收购")
"""Verbs that are part of what such a price is called: 小麦收购价格."""
CLOSING, PRICE = "收盘价", "价格"
DEARER = ("涨价", "提价", "加价", "降价")
"""Verbs that say by themselves that a price moved."""
PRICES = {
    "成交": "成交价",
    "拍出": "成交价",
    "售出": "售价",
    "卖出": "售价",
    "开盘": "开盘价",
    "高开": "开盘价",
    "低开": "开盘价",
    "平开": "开盘价",
    "报": "报价",
    "现报": "报价",
    "最新报": "报价",
}
SESSION = ("全天", "全日", "盘中", "日内", "当日")
"""Before 最低点: it is that of a session."""
QUOTING = ("报", "现报", "最新报")
"""Verbs that quote a price and say of no part of a session."""
SHARE_PRICE, VALUE = "股价", "市值"
FIRMS = ("股份", "控股", "集团", "公司", "银行")
"""Ends of the names of firms: what rises or falls of one by the verbs of markets is the price of its shares."""
OUT_OF_HOURS = regex(r"盘[前后][^，。；,;\d]{0,6}$")
"""盘后涨超8%: after hours shares alone are dealt in."""
FIRST_DAY = regex(
    rf"(?:上市)?(?P<what>首日(?:平均)?[涨跌]幅)(?:分别|均|都|各|为|达到?|在|超过?|高达|{HEDGE})*(?:\d[\d.]*%[、和及与])*$"
)
"""上市首日涨幅均在: what is measured of a new share on its first day."""
STOCKS = regex(
    r"[\u4e00-\u9fff](?<![港美台日韩欧控参持入])股(?:中|方面|[多部]数|普遍|集体|涨跌|全线|普[涨跌]|[大上下收][涨跌]|走[强弱高低]|表现|盘[前后]|[：:])"
)
"""科技股多数上涨，甲涨2%: after such words the text goes through the firms."""
TOLD = (CLOSING, "开盘价", "报价", "最高价", "最低价")
"""Prices of a session, of which each may follow another of the same thing."""


def priced(case: Case, name: str) -> str:
    """某股报收于5.98元 is a price of what is named."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    if not _is_price(case.reading):
        return name
    thing = _thing(name)
    if thing.endswith(("价", "价格")):
        return name
    quoted = PRICED.search(phrases.text, spot.since, spot.start)
    if quoted is not None and (case.reading.value or 0) >= NO_PRICE:
        return _taken_in(case, name)
    quoted = quoted or _sold_for(phrases.text, spot)
    if quoted is None or _is_sum(thing):
        return name
    memory.money.priced = thing.removesuffix(quoted["at"])
    return memory.money.priced + _which(phrases, spot, quoted["at"])


def bought_at(case: Case) -> str | None:
    """口罩价格 of 以25元/盒的价格购买了两盒口罩: the price of what is bought, and not of the shop or of who buys it."""
    phrases, spot = case.phrases, case.spot
    before, after = BOUGHT_AT
    if not _is_price(case.reading) or before.search(phrases.text, spot.since, spot.start) is None:
        return None
    deal = after.match(phrases.text, spot.end, spot.clause.end)
    if deal is None:
        return None
    verb = deal["verb"]
    what = phrases.after(deal.end(), spot.clause.end)
    thing = what.text if what is not None and what.start == deal.end() else ""
    return thing + (verb if not thing or verb in TERMS_OF_PRICES else "") + PRICE


def at_extreme(case: Case, name: str) -> str:
    """期货最高价 of 期货最高触及每吨5120元, where the name is that of what is traded; else the name as it is."""
    if not _is_price(case.reading) or case.moved.role != "level":
        return name
    thing = _thing(name)
    extreme = _extreme(case.phrases.text, case.spot) if _is_traded(thing, case.memory) else None
    return name if extreme is None else f"{thing}最{extreme}价"


def of_share(case: Case, name: str) -> str:
    """甲公司股价 of 甲公司收跌3%, where a verb of markets is said of a firm, 新股首日涨幅; else the name as it is."""
    phrases, spot, moved = case.phrases, case.spot, case.moved
    is_move = case.reading.kind == "percent" and moved.role == "change" and is_of_prices(moved.verb)
    if is_move and (first := FIRST_DAY.search(phrases.text, spot.clause.start, spot.start)):
        return name.removeprefix("上市").removesuffix("上市") + first["what"]
    if (
        not is_move
        or moved.verb.endswith("价")
        or name.endswith(vocabulary().things.priced_themselves)
    ):
        return name
    entry = naming.known(name)
    is_other = (entry is not None and entry.dimension == "money") or name[0].isdigit()
    if is_other or phrases.text.find(VALUE, spot.sentence.start, spot.start) >= 0:
        return name  # 300医药: of the index that is called so; 市值增长，甲集团上涨30%
    is_firm = name.endswith(FIRMS) and name not in FIRMS
    if is_firm or OUT_OF_HOURS.search(phrases.text, spot.clause.start, spot.start):
        return name + SHARE_PRICE
    goes_through = STOCKS.search(phrases.text, spot.sentence.start, spot.start) is not None
    return name + SHARE_PRICE if goes_through and entry is None else name


def alone(case: Case) -> str | None:
    """收盘价 of 最终报收于每克418元: a price of what the text has not named, where a verb of a session says which; 价格 of 涨价1000元."""
    phrases, spot, reading, moved = case.phrases, case.spot, case.reading, case.moved
    if moved.role == "change" and reading.kind == "money" and moved.verb in DEARER:
        return PRICE
    if not _is_price(reading) or moved.role != "level":
        return None
    quoted = PRICED.search(phrases.text, spot.since, spot.start)
    if quoted is not None:
        return None if quoted["at"] in QUOTING else PRICES.get(quoted["at"], CLOSING)
    extreme = EXTREME.search(phrases.text, spot.since, spot.start)
    in_session = extreme is not None and phrases.text.endswith(SESSION, 0, extreme.start())
    return f"最{extreme['at']}价" if extreme is not None and in_session else None


def _taken_in(case: Case, name: str) -> str:
    """甲片票房 of 票房方面，甲片报收5.4亿元: the sum that the text has told of, which is no price; else the name as it is."""
    if is_amount(name):
        return name
    told = topic_measures.measure(case.phrases, case.spot)
    return name + (told or measure_of(next(iter(case.told), "")))


def _is_sum(thing: str) -> bool:
    """Whether a name is of a sum that somebody takes in, which has no price: 票房, 销售额."""
    entry = naming.known(thing)
    return entry is not None and entry.dimension == "money" and entry.measure != "rate"


def _is_price(reading: Reading) -> bool:
    """Whether it is a sum, or one for each of something: 24.5元/股, 80美元/桶."""
    if reading.kind == "money":
        return True
    return reading.kind == "rate" and FOR_EACH.match(reading.unit or "") is not None


def _which(phrases: Phrases, spot: Spot, quoted: str) -> str:
    """收盘价 of 截至收盘，X报24.5元: which price of a session it is by the verb, and by what the sentence says before."""
    closed = AT_CLOSE.search(phrases.text, spot.sentence.start, spot.start)
    return CLOSING if quoted == QUOTING[0] and closed else PRICES.get(quoted, CLOSING)


def _thing(name: str) -> str:
    """白银期货 of 白银期货开盘价: what the price was of that was told before; other names as they are."""
    told = next((one for one in TOLD if name.endswith(one)), "")
    return name.removesuffix(told)


def _is_traded(thing: str, memory: Memory) -> bool:
    """Whether a name is of what is traded and told by its price alone: 沪铜期货, 甲股份 after it was told what that closed at."""
    entry = naming.known(thing)
    is_price = entry is not None and entry.dimension == "money" and entry.measure == "rate"
    is_traded = is_price or thing == memory.money.priced or thing.endswith(TRADED)
    return not thing or (is_traded and not thing.endswith(("价", "价格")))


def _extreme(text: str, spot: Spot) -> str | None:
    """高 or 低: which end of its prices the words beside a figure say that it is."""
    found = EXTREME.search(text, spot.since, spot.start) or EXTREME_AFTER.match(text, spot.end)
    return found and found["at"]


def _sold_for(text: str, spot: Spot) -> re.Match[str] | None:
    """成交 of 以4000万元成交."""
    before, after = SOLD_FOR
    opens = before.search(text, spot.since, spot.start)
    return None if opens is None else after.match(text, spot.end)
