"""Trade in goods by its own name: 出口钢材578亿元 is 钢材出口, as statistics call it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.measures import is_measure
from flows.extract.meaning.subjects.told import topics
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

TRADES = ("出口", "进口")
TRADED = (*TRADES, "进出口")
PARTNERED, TOWARD = (
    (
        *TRADES, "进出口", "进出口额", "出口额", "进口额", "进出口总值", "进出口总额", "投资",
        "进出口值", "出口值", "进口值", "贸易", "贸易额", "贸易总额", "贸易总值", "贸易顺差", "贸易逆差",
    ),
    "对自从向",
)  # fmt: skip
WITH_ANOTHER = regex(
    "(?P<who>[^对自从]*)[对自从][^对自从的]{2,12}?(?P<trade>(?:进出口|出口|进口|贸易)(?:额|值|总额|总值)?)"
)
"""民营企业对东盟进出口: who trades with whom, before what is told of the next partner."""
PARTNERS = ("ns", "nt", "j")
"""Tags of a partner in trade: a country, an organisation of several, a short name for one (东盟)."""
SEVERAL = ("国家", "地区", "经济体", "成员国", "市场")
"""Ends of the names of several partners: 共建国家, 拉美地区."""
ITS, TOWARD_IT = "其", "对自从向与同和"
"""东盟为第一大贸易伙伴，对其进出口: the partner that the clause before opens with."""
IN_ALL = "合计"
LATEST = 8
"""So many characters into its sentence the trade is told at the latest."""
LEAST = 2
OF_GOODS = ("n", "nz", "b", "a", "l", "j", "vn")
"""Tags of words that the name of goods begins with."""
SPOKEN_OF = regex(
    r"(?:在|从)?(?:主要)?(?P<trade>进口|出口)(?:的?(?:主要)?商品)?(?:结构)?(?:方面|中|看)(?:来?看)?[，,]"
)
"""进口方面，: in which trade all of the sentence is."""
NAMING_GOODS = ("n", "nz", "vn", "j", "l")
"""Tags of words that the name of goods ends with."""
MOVED_IN = ("mass", "volume", "energy", "money")
"""Kinds of figures that tell how much of goods was moved."""


def of_goods(name: str) -> str:
    """The name with the verb of trade behind the goods; as it is where it names no goods.

    >>> of_goods("出口机电产品"), of_goods("出口交货值"), of_goods("出口退税")
    ('机电产品出口', '出口交货值', '出口退税')
    """
    trade = next((one for one in TRADES if name.startswith(one)), None)
    if trade is None or naming.is_name(name):
        return name
    goods = name.removeprefix(trade)
    after_trade = vocabulary().things.after_trade
    if len(goods) < LEAST or is_amount(goods) or goods.startswith(after_trade):
        return name
    words = tagged(name)
    is_goods = words[0][0] == trade and words[1][1] in OF_GOODS and not goods.endswith(after_trade)
    return goods + trade if is_goods else name


def spoken_of(phrases: Phrases, spot: Spot, phrase: Phrase, kind: str, name: str) -> str:
    """大豆进口 of 进口方面，大豆3万吨: goods that are told by their names alone, where the sentence opens with the trade in them."""
    start = spot.sentence.start
    if kind not in MOVED_IN or phrases.text.find("口", start, start + LATEST) < 0:
        return name
    topic = SPOKEN_OF.match(phrases.text, start, spot.start)
    opens = phrase.start == spot.own_start
    if topic is None or not opens or phrase.end < spot.stop or phrase.is_act:
        return name
    is_told = any(trade in name for trade in TRADES) or is_measure(name) or is_amount(name)
    is_told = is_told or name.endswith(naming.heads())  # 库存60万吨
    is_goods = tagged(name)[-1][1] in NAMING_GOODS and not is_told
    return name + topic["trade"] if is_goods else name


def with_partner(phrases: Phrases, spot: Spot, phrase: Phrase, name: str, told: str | None) -> str:
    """对美国出口: with whom, where the name says only 美国出口; or 出口 of 对其出口, with whom the clause before tells of.

    对美国 alone goes on from the trade with another that was `told` before: 对欧盟进出口5亿元，对美国增长2%.
    """
    text = phrases.text
    if name in PARTNERED and text[phrase.start - 1 : phrase.start] == ITS:
        return _with_it(phrases, spot, phrase) + name
    toward = text[phrase.start - 1 : phrase.start]
    if not toward or toward not in TOWARD:
        return name
    if not name.endswith(PARTNERED):
        other = WITH_ANOTHER.fullmatch(told or "")
        is_alone = other is not None and all(tag in PARTNERS for _, tag in tagged(name))
        return f"{other['who']}{toward}{name}{other['trade']}" if other and is_alone else name
    trade = max((one for one in PARTNERED if name.endswith(one)), key=len)
    partner, _, together = name.removesuffix(trade).partition(IN_ALL)
    first = phrases.words.at(phrase.start)
    is_partner = first.tag in PARTNERS or partner.endswith(SEVERAL)
    is_trade = is_partner and not together and phrase.text.startswith(partner)
    return trader(phrases, spot, phrase.start - 1) + toward + partner + trade if is_trade else name


def trader(phrases: Phrases, spot: Spot, end: int) -> str:
    """民营企业 of 民营企业对东盟进出口: who trades, and is no place; "" where nobody is told."""
    who = phrases.closing(max(spot.clause.start, spot.since), end, no_place=True)
    acts = who is not None and who.text.endswith(vocabulary().people.actors)
    return phrases.name(who) if who is not None and acts else ""


def _with_it(phrases: Phrases, spot: Spot, phrase: Phrase) -> str:
    """对东盟 of 对其, after a clause that opens with 东盟; empty where none does."""
    toward = phrases.text[phrase.start - 2 : phrase.start - 1]
    before = topics.clause_before(phrases, spot)
    if before is None or toward not in TOWARD_IT:
        return ""
    partner = phrases.words.at(before.start)
    return toward + partner.text if partner.tag in PARTNERS else ""
