"""Whose age it is: 35岁的男子, 60岁及以上老年人, 未满16周岁的公民.

An age with its name before it (平均年龄32岁) is named as every other level is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

KIND = "age"
AGE, GREAT_AGE = "年龄", "高龄"
TELLING = ("龄", "岁", "岁数", "寿命", "中位数", "幅度", "病例")
"""How the names of ages end, beside those of persons."""
SOMEBODY = "nr"
BOUND = regex(r"(?:及?以[上下内]|左右|上下|之间|多|出头)?的?")
"""Between an age and whose it is."""
EXTREME = regex(
    rf"(?:之?中|里)?[，,]?(?:其中[，,]?)?(?P<what>年龄|年纪)?(?P<how>最(?:年[长幼轻]|[大小长]))(?:的|者)(?:一[名位个例])?(?:则|为|是|仅|只有?|已有?|才|刚满?|有|{HEDGE})*$"
)
"""年龄最小的仅: up to the age."""
HOW = {"大": "最大", "长": "最大", "小": "最小", "幼": "最小", "轻": "最小"}
CASES = ("病例",)
"""Ends of nouns for those who have an age, beside those for persons."""
ENOUGH = 24
"""How far after an age the noun for its owners may end, in characters."""


def whose(case: Case) -> str | None:
    """The persons after an age; None where none follow."""
    phrases, spot = case.phrases, case.spot
    bound = BOUND.match(phrases.text, spot.end)
    start = spot.end if bound is None else bound.end()
    after = phrases.after(start, min(len(phrases.text), start + ENOUGH), counted=True)
    if after is None or after.start != start or phrases.words.at(start).tag == "f":
        return None
    return phrases.those(after)


def at_extreme(case: Case) -> str | None:
    """参赛选手最小年龄 of 参赛选手120人，年龄最小的7岁: the age of the youngest or the oldest of those told of.

    Of nobody where several were counted: 确诊病例5例、无症状感染者9例，最大的81岁. What is no age by its unit is one by its name:
    年龄最小的5个月.
    """
    phrases, spot, memory = case.phrases, case.spot, case.memory
    found = EXTREME.search(phrases.text, spot.since, spot.start)
    if found is None or not (case.reading.kind == KIND or found["what"]):
        return None
    whose = phrases.owner(spot.since, found.start()) if found.start() > spot.since else None
    is_one = memory.counted.last is not None and memory.counted.last == memory.counted.first
    told = memory.counted.last if is_one and memory.named else None
    people = vocabulary().people.persons
    those = (one for one in (whose, told) if one and one.endswith((*people, *CASES)))
    memory.aged = who = next(those, memory.aged)
    return who + HOW[found["how"][-1]] + AGE


def alone(_case: Case) -> str:
    """定格在41岁: an age, of nobody that is named."""
    return AGE


def may_be_of(name: str) -> bool:
    """Whether a name is of an age, or of somebody who has one: 曹同学, 褚双喜, and not 定格."""
    if not name or name == GREAT_AGE:
        return False
    return (
        name.endswith((*TELLING, *vocabulary().people.persons)) or tagged(name)[-1][1] == SOMEBODY
    )
