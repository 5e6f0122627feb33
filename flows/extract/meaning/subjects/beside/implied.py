"""The measure that a figure's unit or its verb implies: 单产 of 棉花400斤/亩, 价格 of 鸡蛋涨至每斤5元, 收入 of 村民增收3000元.

What a thing is quoted at, or sold for, belongs in `flows.extract.meaning.subjects.money.prices`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.change_words import is_of_prices
from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.subjects.money.prices import EACH, PER_UNIT
from flows.extract.meaning.subjects.told.memory import EARNED, EARNING
from flows.extract.text.hedges import HEDGE
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

PRICE, PRICES = "价", ("价", "价格", "报价", "房租", "费")
"""How a verb of a price ends, and what such a verb is said of by name."""
NUMBER = "数"
GOODS = ("count", "mass", "area", "volume", "energy")
"""Dimensions of things that have a price, told by their bare names: 猪肉, 住宅用地."""
PER_LAND, YIELD = re.compile("^(?:斤|公斤|千克|吨|kg)/(?:亩|公顷)$"), "单产"
COSTS = re.compile(
    rf"每(?:公斤|千克|平方米|平米|加仑|盎司|[斤克吨两桶升])(?:{HEDGE}|仅|只|为|是|售|高达|达到?)*$"
)
"""Right before a sum for which goods are sold: 每斤, 每公斤约."""


def measured(phrases: Phrases, spot: Spot, reading: Reading, moved: Motion, subject: str) -> str:
    """The subject with the measure that its figure implies: 鸡蛋价格 of 鸡蛋涨价2元 or of 鸡蛋涨至每斤5元, 村民收入 of 村民人均增收3000元."""
    is_yield = reading.kind == "rate" and PER_LAND.search(reading.unit or "") is not None
    if is_yield and _is_thing(subject) and not is_amount(subject):
        subject += YIELD  # 棉花400斤/亩
    is_each = EACH.search(phrases.text, spot.since, spot.start) is not None
    is_dear = moved.verb.endswith(PRICE) or _is_dear(subject, reading, moved, is_each=is_each)
    if is_each and reading.kind == "money" and moved.is_still and not is_dear:
        is_dear = _costs(phrases, spot, subject)
    if is_dear and not subject.endswith(PRICES):
        subject += "价格"
    if moved.verb in EARNING and not subject.endswith(EARNED):
        subject += EARNED
    return subject


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
