"""What a lot is put up at, knocked down at, sold for or withdrawn at: 《某图》以4800万元起拍, 以1.32亿元落槌, 在1.05亿元处流拍.

What anything is sold for (以4000万元成交) belongs in `flows.extract.meaning.subjects.money.sales.prices`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.told.topics import REACH
from flows.extract.text.hedges import HEDGE
from flows.read.segment import clauses
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

STARTING, KNOCKED_DOWN, SOLD, UNSOLD = "起拍价", "落槌价", "成交价", "流拍价"
DEEDS = {
    "起拍": STARTING,
    "落槌": KNOCKED_DOWN,
    "落锤": KNOCKED_DOWN,
    "成交": SOLD,
    "流拍": UNSOLD,
}
"""What is done with a lot at a price, and what that price is called."""
DEED = regex(
    r"(?:左右|上下|附近)?(?:的?(?:价格|价位|高价|低价|总价|价)|处|时)?(?:被|遭|顺利|最终)?"
    r"(?P<deed>起拍|落[槌锤]|流拍|成交(?![额量价金均面]))"
)
AT = regex(rf"(?<![难可处予给])(?:以|从|由|在)(?:{HEDGE})*$")
"""Before the price: 以4800万元起拍, 从5万元起拍, 在1.05亿元处流拍."""
WITH_FEE = regex(
    rf"(?:加上?|连同?|含|计入?|计及)(?:买家|买方)?佣金?(?:后|在内|计算|为|以|共计?|{HEDGE})*$"
)
"""加佣金 before 1.5亿元成交: what it comes to with the commission."""
AT_LAST = regex(rf"(?:最终|最后|终)(?:{HEDGE}|[以在])*$")
BECAUSE = regex("(?:因|由于|经过?|历经|遭|虽|尽管|从|自|未)")
"""一件花瓶因无人应价，: where the clause before goes on from what it is of."""
LEADING = regex(
    r"(?:的?(?:高价|天价|价格|成交价))?(?:领衔|领跑|夺冠|夺魁|折桂|居首|居次|称冠|拔得头筹)"
)
IN_SALE = regex("拍卖|[拍标]品|竞拍|上拍|竞买|[春夏秋冬]拍|落[槌锤]|拍场")
SALE_REACH = 160
"""How far before a price the sale is looked for that it leads, in characters."""
ONE_OF = regex(r"(?P<who>[\u4e00-\u9fff]{2,4}?)的?一[件幅张枚尊只对套把方组](?:\d{4}年的)?$")
"""王某一件1964年的 before 油画: whose work it is."""
LONGEST_WHO = 16
PERSON = "nr"


def price(case: Case) -> str | None:
    """落槌价 of 以1.32亿元落槌, with the lot that the clause names, or the sentence did before."""
    phrases, spot = case.phrases, case.spot
    deed = DEED.match(phrases.text, spot.end)
    if deed is None:
        return _at_head(case)
    what = DEEDS[deed["deed"]]
    at = AT.search(phrases.text, spot.since, spot.start)
    end = spot.start if at is None else at.start()
    fee = WITH_FEE.search(phrases.text, spot.since, end)
    told = fee or at or AT_LAST.search(phrases.text, spot.since, spot.start)
    if told is None:
        return None
    memory = case.memory
    own = phrases.owner(spot.since, told.start()) or ""
    if what == SOLD and fee is None and (own or not memory.money.lot):
        return None  # 该画以4000万元成交: as anything that is sold
    memory.money.lot = own or memory.money.lot or _spoken_of(phrases, spot)
    return memory.money.lot + what


def _spoken_of(phrases: Phrases, spot: Spot) -> str:
    """花瓶 of 一件花瓶因无人应价，: what an earlier clause of the sentence opens with; empty if nothing."""
    start = spot.before_clause(REACH)
    for clause in clauses(phrases.text, start, max(start, spot.clause.start - 1)):
        because = BECAUSE.search(phrases.text, *clause)
        if because is not None and (lot := phrases.owner(clause.start, because.start())):
            return lot
    return ""


def _at_head(case: Case) -> str | None:
    """《某图》成交价 of 《某图》以7830万港元领衔, where lots are told of: what the first of them was sold for."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    if LEADING.match(text, spot.end) is None:
        return None
    at = AT.search(text, spot.since, spot.start)
    if at is None or not _in_sale(text, spot):
        return None
    phrase = phrases.closing(spot.own_start, at.start(), no_place=True)
    if phrase is None:
        return None
    return _maker(phrases, spot, phrase.start) + phrases.name(phrase) + SOLD


def _in_sale(text: str, spot: Spot) -> bool:
    """Whether the text right before tells of an auction."""
    start = max(spot.block.start, spot.start - SALE_REACH)
    return IN_SALE.search(text, start, spot.start) is not None


def _maker(phrases: Phrases, spot: Spot, end: int) -> str:
    """王某 of 王某一件1964年的油画: who made the one that is named at `end`; empty where nobody is told."""
    start = max(spot.clause.start, end - LONGEST_WHO)
    one = ONE_OF.search(phrases.text, start, end)
    is_person = one is not None and phrases.words.at(one.start("who")).tag == PERSON
    return one["who"] if one is not None and is_person else ""
