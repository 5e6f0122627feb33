"""Whose age it is: 35岁的男子, 60岁及以上老年人, 未满16周岁的公民.

An age with its name before it (平均年龄32岁) is named as every other level is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.text.words import tagged
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

AGE, GREAT_AGE = "年龄", "高龄"
TELLING = ("龄", "岁", "岁数", "寿命", "中位数", "幅度", "病例")
"""How the names of ages end, beside those of persons."""
SOMEBODY = "nr"
BOUND = re.compile(r"(?:及?以[上下内]|左右|上下|之间|多|出头)?的?")
"""Between an age and whose it is."""
ENOUGH = 24
"""How far after an age the noun for its owners may end, in characters."""


def whose(phrases: Phrases, spot: Spot) -> str | None:
    """The persons after an age; None where none follow."""
    bound = BOUND.match(phrases.text, spot.end)
    start = spot.end if bound is None else bound.end()
    after = phrases.after(start, min(len(phrases.text), start + ENOUGH), counted=True)
    if after is None or after.start != start or phrases.words.at(start).tag == "f":
        return None
    return phrases.those(after)


def may_be_of(name: str) -> bool:
    """Whether a name is of an age, or of somebody who has one: 曹同学, 褚双喜, and not 定格."""
    if not name or name == GREAT_AGE:
        return False
    return (
        name.endswith((*TELLING, *vocabulary().people.persons)) or tagged(name)[-1][1] == SOMEBODY
    )
