"""What is made or handled in a given time: 年产30万吨水泥, 年处理垃圾30万吨, 日产5000吨的生产线.

What it is may stand before the amount or after it, there often as a part of the name of the work that is to make it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.naming import SUFFIXES
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

AMOUNTS = ("count", "mass", "volume", "energy", "length", "area")
REACH = 24
"""How far a thing may reach from the verb or from its amount, in characters."""
HEDGES = regex(rf"(?:{HEDGE}|达到?|各|\s)*")
LONGEST = 20
MEAN = regex("(?:平均|目前|现|最高)?")
"""What may stand before 日产 where who or what makes it was told before."""
CAPACITY = {"mass": "产能", "power": "装机容量"}
WORK = regex(r"[^的]{2,}?(?:项目|工程|装置|生产线|产线|机组|电站|发电场|光伏场)")
GOES_BEFORE = ("了", "至", "到", "为", "达")
"""After these the amount is told of what stands before it: 投入了5万吨水泥工程."""


def made(case: Case) -> str | None:
    """What the amount is made or handled of in a year, a month or a day, and how that is called."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    verb = _verbs().search(text, spot.in_own(REACH), spot.start)
    if verb is None:
        return None
    amount = verb["per"] + vocabulary().acts.outputs[verb["verb"]]
    if HEDGES.fullmatch(text, verb.end(), spot.start):
        return (_thing_after(phrases, spot) or _told(case, verb)) + amount
    thing = phrases.before(verb.end(), spot.start)
    if (
        thing is None
        or thing.start != verb.end()
        or HEDGES.fullmatch(text, thing.end, spot.start) is None
    ):
        return None
    return None if thing.text.endswith(SUFFIXES) else phrases.name(thing) + amount


def _told(case: Case, verb: re.Match[str]) -> str:
    """粗钢 of 粗钢产量9000万吨，日产300万吨: the thing whose output the clause before told; empty where this one says who makes it."""
    text, clause, memory = case.phrases.text, case.spot.clause, case.memory
    output, told = vocabulary().acts.outputs[verb["verb"]], memory.subject or ""
    goes_on = MEAN.fullmatch(text, clause.start, verb.start()) and clause.start > 0
    is_same = goes_on and memory.named and told.endswith(output)
    return told.removesuffix(output) if is_same else ""


def of_work(case: Case) -> str | None:
    """40万吨基材项目, 100万千瓦光伏电站: how much a work can make, which stands before its name."""
    phrases, spot = case.phrases, case.spot
    if phrases.text[spot.start - 1 : spot.start] in GOES_BEFORE:
        return None
    if WORK.search(phrases.text, spot.end, spot.right_end) is None:
        return None
    after = phrases.after(spot.end, spot.right_end, counted=True)
    if after is None or after.start != spot.end:
        return None
    work = WORK.match(after.text)
    if work is None:
        return None
    return phrases.name(after._replace(text=work[0])) + CAPACITY[case.reading.kind]


def _thing_after(phrases: Phrases, spot: Spot) -> str:
    """水泥 of 30万吨水泥生产线项目: without what is built to make it; empty where nothing follows."""
    text = phrases.text
    after = phrases.after(spot.end, min(spot.right_end, spot.end + LONGEST), counted=True)
    if after is None or after.start != spot.end:
        return ""
    work = _works().search(text, after.start, after.end)
    end = after.end if work is None else work.start()
    return text[after.start : end]


@cache
def _verbs() -> re.Pattern[str]:
    """年产 and its like; a digit before 年 or 日 makes a date of it (2018年产煤5万吨)."""
    return regex(
        rf"(?<![\d去今上前每全当同])(?P<per>[年月日])(?P<verb>{trie(vocabulary().acts.outputs)})(?![值量能业额])"
    )


@cache
def _works() -> re.Pattern[str]:
    return regex(trie(vocabulary().things.works))
