"""A plan that goes on over what its words do not reach: 今年计划新建学校5所，完成改扩建8所; 确保年内投用，新增床位500张.

How it goes on over lists and forecasts is in `going_on`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.facts import FACT_IN_LIST
from flows.extract.meaning.targets.wording.words import LIST_REACH, UNDERTAKEN, planning_words
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked
    from flows.extract.text.layout import Place

_THEN = r"(?:(?:今|明|当)年|全年|年[内底]|(?:20\d\d)年|[1-9]\d?月(?:份|底)?|[上下]半年|[一二三四]季度|[本下](?:月|周|季度))"
WHEN = regex(_THEN)
"""A time for which something is planned; without one, 确保安全 and 计划扩产 say what something was done for."""
DONE = regex(
    r"[，,、；;]\s?完成(?![率了的年全情任目计预后时以在])(?P<what>[^，。；,;、\d]{2,14}?)(?:约|近|超过?|不少于|达到?)?$"
)
"""，完成改扩建: what is to be completed by a plan that has told another thing before."""
DOES = regex(
    rf"\s?(?:(?:[全年当]年|年内|再|并|陆续|力争|确保)*)(?:{UNDERTAKEN}|[完建]成(?![率后时的])|新增|实现)(?!了|[后时]|的[^，。；]{{0,8}}[，,])"
)
"""How a clause opens that says what else is to be done."""
NO_DEEDS = ("预期", "目标", "规划", "预计")
FOR, CLAUSE_ENDS = ("为", "为了", "以", "能", "可"), "，,、；;。\n：:"


def completes(text: str, place: Place, planned: tuple[int, int], start: int) -> bool:
    """Whether a sentence that plans something for a time goes on with what else is to be completed, and not with what came of it.

    `planned` is the span of the figure before. 计划投资5亿元，完成投资3亿元 tells what came of it: the same was planned.
    """
    done = DONE.search(text, planned[1], start)
    if done is None:
        return False
    low = max(place.sentence.start, planned[0] - LIST_REACH)
    words = list(planning_words().finditer(text, low, planned[0]))
    if not words or words[-1][0] in NO_DEEDS:
        return False
    told = text[words[-1].end() : planned[0]]
    what = done["what"].removeprefix("总")
    if what in told or any(told.endswith(what[at:]) for at in range(len(what) - 1)):
        return False
    if WHEN.search(text, low, planned[0]) is None:
        return False
    return FACT_IN_LIST.search(text, planned[1], start) is None


def is_carried(asked: Asked) -> bool:
    """Whether the clause before, which tells no number, plans for a time, and this one says what else is to be done."""
    text, place, start = asked.text, asked.place, asked.start
    begins = place.clause.start
    if begins <= place.sentence.start or DOES.match(text, begins, start) is None:
        return False
    low = max(place.sentence.start, start - LIST_REACH)
    words = list(planning_words().finditer(text, low, begins))
    if not words or words[-1][0] in NO_DEEDS or text.endswith(FOR, 0, words[-1].start()):
        return False
    word = words[-1]
    opens = max(low, *(1 + text.rfind(mark, low, word.start()) for mark in CLAUSE_ENDS))
    ends = word.end()
    while ends < begins and text[ends] not in CLAUSE_ENDS:
        ends += 1
    if WHEN.search(text, opens, ends) is None:
        return False
    told = WHEN.sub("", text[word.end() : start])
    is_told = any(mark.isdigit() for mark in WHEN.sub("", text[word.end() : begins]))
    return not is_told and FACT_IN_LIST.search(told) is None
