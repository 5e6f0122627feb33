"""The measure that a figure's unit or its verb implies: 单产 of 棉花400斤/亩, 价格 of 鸡蛋涨至每斤5元, 收入 of 村民增收3000元, 身高 of 女孩1米5.

What a thing is quoted at, or sold for, belongs in `flows.extract.meaning.subjects.money.sales.prices`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from flows.extract.meaning.change_words import is_of_prices
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.money.sales.prices import EACH, MEASURED_IN, PER_UNIT
from flows.extract.meaning.subjects.told.memory import EARNED, EARNING, GROWN, HEIGHT, REVENUES
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

PRICE, PRICES = "价", ("价", "价格", "报价", "房租", "费")
"""How a verb of a price ends, and what such a verb is said of by name."""
PRICE_ALONE, FOR_WHOM = "价格", ("给", "向", "对")
"""What is dearer, where nothing is named that has a price, and before whom it is dearer for."""
NUMBER = "数"
SWUNG = ("percent", "percentage_point", "money", "temperature", "length")
"""Kinds of figures that something may swing by, and none of how long it does."""
SWINGING, BREADTH = ("波动", "摆动", "浮动"), "幅度"
"""Nouns for a move either way, which a figure tells the breadth of: 菜价波动不超过5%."""
SHORTEST, TALLEST = Decimal("0.4"), Decimal("2.6")
"""Between which lengths, in metres, people are tall."""
PERSON = "nr"
LONG = ("体长", "身长", "臂长", "全长")
"""Lengths that end as nouns for persons do: 校长."""
HIGH = ("高度", HEIGHT, "株高", "树高")
QUALIFYING = ("b", "vn", PERSON)
"""Tags of what may stand before a noun for a person and only tells which: 犯罪嫌疑人, and no 落后选手."""
WHICH = regex("(?:该|其|这|那|另|一|本|名|位|个|他|她|的|而|其中)*")
"""Before a person who opens a clause: 这名男子."""
ALONE = regex("(?:左右|上下|以上|以下|多|高)?(?=[，。；、,;（(）)！？\\n]|$)")
BEING = regex(rf"(?:只有|才|已|已经|足有|足足|将近|大概|今年|目前|现在|身?高|{HEDGE})*")
"""Between a person and how tall that one is."""
GOODS = ("count", "mass", "area", "volume", "energy")
"""Dimensions of things that have a price, told by their bare names: 猪肉, 住宅用地."""
AMOUNTS = ("money", *GOODS)
"""Dimensions of what there is so much of, and no percentage."""
EARNINGS = ("收益", "回报", "盈亏", "损益")
"""What is told in percent as the rate of it: 今年以来收益为-3%."""
PER_LAND, YIELD = regex("^(?:斤|公斤|千克|吨|kg)/(?:亩|公顷)$"), "单产"
COSTS = regex(rf"每(?:{MEASURED_IN})(?:{HEDGE}|仅|只|为|是|售|高达|达到?)*$")
"""Right before a sum for which goods are sold: 每斤, 每公斤约."""


def measured(case: Case, subject: str) -> str:
    """The subject with the measure that its figure implies: 鸡蛋价格 of 鸡蛋涨价2元 or of 鸡蛋涨至每斤5元, 村民收入 of 村民人均增收3000元."""
    phrases, spot, reading, moved = case.phrases, case.spot, case.reading, case.moved
    is_yield = reading.kind == "rate" and PER_LAND.search(reading.unit or "") is not None
    if is_yield and _is_thing(subject) and not is_amount(subject):
        subject += YIELD  # 棉花400斤/亩
    is_each = EACH.search(phrases.text, spot.since, spot.start) is not None
    is_dear = moved.verb.endswith(PRICE) or _is_dear(subject, reading, moved, is_each=is_each)
    if is_each and reading.kind == "money" and moved.is_still and not is_dear:
        is_dear = _costs(phrases, spot, subject)
    if is_dear and not subject.endswith(PRICES):
        has_none = moved.verb.endswith(PRICE) and _has_no_price(phrases, spot, subject)
        subject = PRICE_ALONE if has_none else subject + PRICE_ALONE
    if moved.verb in EARNING and not subject.endswith(REVENUES):
        subject += EARNED
    if moved.verb == GROWN and reading.kind == "length" and not subject.endswith(HIGH):
        subject = _height_of(subject)
    if reading.kind == "percent" and moved.is_still and _is_below_nothing(reading, subject):
        subject = naming.rate_of(subject, "change")
    if reading.kind in SWUNG and moved.is_still and subject.endswith(SWINGING):
        subject += BREADTH
    if reading.kind == "length" and moved.is_still and _is_height(case, subject):
        subject += HEIGHT
    return subject


def _has_no_price(phrases: Phrases, spot: Spot, subject: str) -> bool:
    """Whether the subject is who asks or pays more (房东给租户涨价500元), or an amount that was told before (盈利), and nothing for sale."""
    people = vocabulary().people
    are_people = subject.endswith((*people.persons, *people.firms))
    if are_people and naming.known(subject) is None:
        return True
    whom = max(phrases.text.rfind(to, spot.since, spot.start) for to in FOR_WHOM)
    at = phrases.text.find(subject, spot.since, spot.start) if whom >= 0 else -1
    if at >= 0 and (at < whom or are_people):
        return True
    return is_amount(subject) and not _is_thing(subject)


def _is_below_nothing(reading: Reading, subject: str) -> bool:
    """出口额8月为-4.7%: whether it is less than none of an amount, which only its growth can be; what was earned may be lost."""
    is_less = reading.value is not None and reading.value < 0
    return is_less and naming.is_of(subject, *AMOUNTS) and not subject.endswith(EARNINGS)


def _height_of(subject: str) -> str:
    """女孩身高, 树苗高度, of what has grown; the height alone where that is no noun."""
    if _is_person(subject):
        return subject + HEIGHT
    return subject + HIGH[0] if tagged(subject)[-1][1][0] == "n" else HEIGHT


def _is_person(subject: str) -> bool:
    """Whether somebody is named, by a noun or by name: 男孩, 小李."""
    words = tagged(subject)
    last, tag = words[-1]
    people = vocabulary().people
    is_noun = len(last) > 1 and last.endswith((*people.persons, *people.relatives))
    is_somebody = tag == PERSON or (is_noun and not subject.endswith(LONG))
    return is_somebody and all(of in QUALIFYING for _, of in words[:-1])


def _is_height(case: Case, subject: str) -> bool:
    """女孩1米5: whether a clause opens with a person alone, before a length that somebody may have, and nothing follows it."""
    phrases, spot = case.phrases, case.spot
    value = case.reading.value
    if value is None or not SHORTEST <= value <= TALLEST or not ALONE.match(phrases.text, spot.end):
        return False  # 男子跳下1米5的围墙
    at = phrases.text.rfind(subject, spot.clause.start, spot.start)
    if at < 0 or WHICH.fullmatch(phrases.text, spot.clause.start, at) is None:
        return False  # 踢给队友1.5米
    is_all = BEING.fullmatch(phrases.text, at + len(subject), spot.start) is not None
    return is_all and _is_person(subject)


def _is_dear(subject: str, reading: Reading, moved: Motion, *, is_each: bool) -> bool:
    """Whether the figure is the price of a thing, or what it rose or fell by."""
    is_sold = reading.kind == "rate" and PER_UNIT.search(reading.unit or "") is not None
    moves = is_of_prices(moved.verb) and (is_sold or reading.kind == "money")
    if not (is_sold or moves) or not _is_thing(subject):
        return False
    if is_sold and not subject.endswith(vocabulary().measures.unpriced):
        return True
    is_priced = is_sold or is_each or naming.known(subject) is not None
    return moves and is_priced and not subject.endswith((*vocabulary().people.persons, NUMBER))


def _costs(phrases: Phrases, spot: Spot, subject: str) -> bool:
    """大米每斤3.2元: whether a sum for each unit of goods follows their name, and so is their price."""
    told = COSTS.search(phrases.text, spot.since, spot.start)
    if told is None or not phrases.text.endswith(subject, spot.since, told.start()):
        return False
    unpriced = (*vocabulary().people.persons, *vocabulary().measures.unpriced, NUMBER)
    return _is_thing(subject) and not subject.endswith(unpriced)


def _is_thing(subject: str) -> bool:
    """Whether the name is of goods that are counted or measured, or of what no catalogue knows and is no amount."""
    entry = naming.known(subject)
    return not is_amount(subject) if entry is None else entry.dimension in GOODS
