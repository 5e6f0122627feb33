"""Who did most of something, and how much: 增持最多的是甲公司，增持了2亿元 is the 甲公司增持额, and 甲板块净流入最多，净流入金额为3亿元 of 甲板块.

The verb or the measure is told twice, of which most was done and how much that came to. The first of several by a measure
(产量最高的是甲县) belongs in `topping` beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.names.naming import SUFFIXES
from flows.extract.meaning.subjects.comparisons.ranks.topping import IS_WHO
from flows.extract.text.hedges import AFTER_VERB, HEDGE
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.subjects.case import Case

KINDS: tuple[str, ...] = ("money", "count", "mass", "volume", "energy")
MOST, REACH = "最", 48
"""What each such clause holds, and how far before the figure it begins, in characters."""
DID_MOST = regex(
    rf"(?P<deed>[\u4e00-\u9fff]{{2,8}}?)最[多少高大]的(?:[\u4e00-\u9fff]{{0,6}}?)?{IS_WHO}[，,]"
    rf"(?:共|一共|总共|累计|已|分别)*(?P<verb>[\u4e00-\u9fff]{{1,3}})(?<!了){AFTER_VERB}$"
)
"""增持最多的是甲公司，增持了: up to the number."""
_MOST = "(?:最[多高大快]|居首|居前|领先)"
_AGAIN = rf"(?P<same>(?P=what)(?:总?金额|总?额|总?量|人数|规模)?)(?:高?达到?|[为是至]|共|有|{HEDGE}|\s)*$"
WHO_HAS_MOST = regex(
    rf"(?:^|[，。；,;：:\n])(?P<who>[^，。；,;：:、\d]{{2,20}}?)(?:获得?)?(?P<of>主力资金)?(?P<what>[\u4e00-\u9fff]{{2,4}}){_MOST}[，,]{_AGAIN}"
)
"""甲板块净流入最多，净流入金额为: up to the number."""
MOST_HAS_WHO = regex(
    rf"(?P<what>[\u4e00-\u9fff]{{2,4}})最[多高大快]的(?:[\u4e00-\u9fff]{{0,6}}?)?[是为](?P<who>[^，。；,;、（(\d]{{2,16}})[，,]{_AGAIN}"
)
"""净流入最多的是甲板块，净流入金额为: likewise."""
AMONG, SOMEBODY = "其中", "某"
LAST_TAGS = ("v", "vn", "n", "i")
"""Tags of the last word of what was done: 增持, 捐款, 进球."""
SUM, AMOUNT, NUMBER, PERSONS = "额", "量", "数", "人数"


def did_most(case: Case) -> str | None:
    """甲公司增持额 of 增持最多的是甲公司，增持了2亿元; None where the verb is not told twice."""
    phrases, spot, moved = case.phrases, case.spot, case.moved
    since = spot.in_sentence(REACH)
    if phrases.text.find(MOST, since, spot.start) < 0:
        return None
    found = DID_MOST.search(phrases.text, since, spot.start)
    if found is None or found["verb"][-1] not in found["deed"]:
        return None
    deed = found["deed"].removeprefix(AMONG)
    if moved.role == "change":
        if not moved.verb or moved.verb not in deed:
            return None  # 裁员最多的是甲公司，裁减了3000人
        deed = moved.verb
    if phrases.words.at(found.end("deed") - 1).tag not in LAST_TAGS:
        return None
    who = found["who"] if SOMEBODY in found["who"] else phrases.owner(*found.span("who"))
    return None if who is None else who + _amount(deed, case.reading)


def told_twice(case: Case) -> str | None:
    """甲板块净流入金额 of 甲板块净流入最多，净流入金额为3亿元; None where the measure is not told twice, or of a place."""
    phrases, spot = case.phrases, case.spot
    since = max(spot.sentence.start - 1, spot.block.start, spot.start - REACH)
    if spot.since > spot.clause.start or phrases.text.find(MOST, since, spot.start) < 0:
        return None
    has = WHO_HAS_MOST.search(phrases.text, since, spot.start)
    found = has or MOST_HAS_WHO.search(phrases.text, since, spot.start)
    if found is None or found.start("same") != spot.clause.start:
        return None
    who = phrases.owner(*found.span("who"), no_place=True)
    of = (has and has["of"]) or ""
    return None if who is None else who + of + found["same"]


def _amount(deed: str, reading: Reading) -> str:
    """增持额, 进球数, 裁员人数: the noun for what a deed comes to in such a unit."""
    if deed.endswith(SUFFIXES):
        return deed
    if reading.kind == "money":
        nouns = vocabulary().acts.deeds.get(deed)
        return (nouns and nouns.money) or deed + SUM
    if reading.kind == "count":
        return deed + (PERSONS if reading.canonical == PERSON else NUMBER)
    return deed + AMOUNT
