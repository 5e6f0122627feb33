"""What has not been done with those counted: 隐患未整改达43处 are 未整改隐患, 尚有230件案件未审结 the 未审结的案件.

The verb with its 未 tells them apart from all that there are. What became of a part of a sum is in `become` beside this
module, what those do who act themselves in `flows.extract.meaning.subjects.parts.doing.by_deed`.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.meaning.subjects.parts.doing.predicates import who
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrases import Phrases
    from flows.extract.meaning.subjects.case import Case

KINDS = ("count", "money", "area", "length", "mass")
"""Kinds of figures that tell how much has not been dealt with."""
MARK = "未"
BEFORE = regex(
    rf"(?:仍然?|还|至今|一直)?(?P<not>尚?未)(?P<deed>[\u4e00-\u9fff]{{1,6}}?)的?(?:竟然?|已经?|仍|还|共?有|共计?|总共|合计|累计|高?达到?|多达|为|是|{HEDGE})*$"
)
"""未整改达, 未审结的有: between what there is and the number of those."""
ENDS = regex(r"(?:左右|以上)?(?=[，。；、,;（(）)\s]|$)")
"""After the number, where it is no number of what 未 is said of: 尚未确认3亿美元比特币."""
THERE_ARE = regex(rf"(?:[尚还仍]?有|剩|存在)(?:{HEDGE}|多达)*$")
"""尚有: before the number."""
AFTER = regex(
    r"(?P<thing>[\u4e00-\u9fff]{2,12}?)(?:仍然?|还|至今|一直)?(?P<not>尚?未|没有?)(?P<deed>[\u4e00-\u9fff]{1,10})(?=[，。；、,;）)\n]|$)"
)
"""案件未审结, after the number, up to the end of the clause."""
NO_DEEDS = (
    "达",
    "过",
    "满",
    "到",
    "足",
    "及",
    "能",
    "有",
    "发现",
    "发生",
    "见",
    "出现",
    "新增",
    "成年",
    "来",
    "必",
    "知",
    "报告",
)
"""What opens no deed that is done with a thing: 未超过, 未满, 未发现."""
HOW, NOUN, NEAR = "vdp", "n", 24
"""First characters of the tags of what opens a deed, and of nouns, and how far before the number it is told, in characters."""
SHORT = 5
"""So many characters stand before the name of a sum without 的: 未支付工程款."""


def told_before(case: Case) -> str | None:
    """未整改隐患 of 隐患未整改达43处, 未付货款 of 货款未付320万元."""
    phrases, spot = case.phrases, case.spot
    since = max(spot.since, spot.clause.start, spot.start - NEAR)
    if phrases.text.find(MARK, since, spot.start) < 0:
        return None
    told = BEFORE.search(phrases.text, since, spot.start)
    ends = ENDS.match(phrases.text, spot.end)
    if told is None or ends is None or not _is_deed(phrases, told):
        return None
    if any(word.tag[0] == NOUN for word in phrases.words.between(*told.span("deed"))):
        return None  # 未接种人数达2万人
    thing = phrases.owner(since, told.start())
    if not thing or MARK in thing or _is_no_thing(thing, case.reading.kind):
        return None
    whose = _whose(thing)
    return whose + told["not"] + told["deed"] + thing.removeprefix(whose)


def told_after(case: Case) -> str | None:
    """未审结的案件 of 尚有230件案件未审结, 未支付工程款 of 尚有500万元工程款未支付."""
    phrases, spot = case.phrases, case.spot
    told = AFTER.match(phrases.text, spot.end, max(spot.end, spot.clause.end))
    if told is None or THERE_ARE.search(phrases.text, spot.since, spot.start) is None:
        return None
    thing = phrases.after(spot.end, told.end("thing"), counted=case.reading.kind == "count")
    is_whole = thing is not None and thing.text == told["thing"]
    is_whole = is_whole or naming.is_counted(told["thing"])
    if not is_whole or not _is_deed(phrases, told):
        return None
    bare = 0 if case.reading.kind == "count" else SHORT
    return who(told["not"] + told["deed"], told["thing"], bare=bare)


def _is_deed(phrases: Phrases, told: re.Match[str]) -> bool:
    """Whether a verb follows 未 that says what is done, and neither how much something is nor that nothing is known of it."""
    deed = told["deed"]
    first = phrases.words.at(told.start("deed"))
    opens = first.tag[0] in HOW and first.text not in moving()
    return opens and not deed.startswith(NO_DEEDS) and deed not in vocabulary().edges.distinguishing


def _whose(thing: str) -> str:
    """企业 of 企业工资未发放: who is to do it, at the front of what it is done with; "" where nobody is named."""
    ends = accumulate(len(word) for word, _ in tagged(thing)[:-1])
    return max((thing[:end] for end in ends if thing.endswith(_actors(), 0, end)), default="")


def _is_no_thing(thing: str, kind: str) -> bool:
    """Whether nothing can be done with what is named: persons who do it themselves, or an amount that is counted in nothing."""
    return thing.endswith(_actors()) or (kind != "money" and is_amount(thing))


@cache
def _actors() -> tuple[str, ...]:
    """Ends of the names of those who do something themselves."""
    people = vocabulary().people
    return (*people.persons, *people.holders, *people.actors)
