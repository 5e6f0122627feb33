"""Answers of a survey: the share of those asked who gave each, 梦多（46.0%）、睡眠浅（45.4%）, 23点以后入睡的占42%.

Who was asked is told once (59.5%的受访青年…), often in another paragraph, and kept in the `Memory`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.naming import RATE_NAMES, is_of
from flows.extract.text.hedges import HEDGE
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.meaning.subjects.told.memory import Memory
    from flows.read.segment import Block

IN_BRACKETS = re.compile(
    r"(?:^|[，。；：、,;:！？\s]|[是为])(?:(?:其次|分别|依次|然后)[是为]|还有)?(?P<answer>[^，。；：、,;:！？\s\d（）()]{1,16})[（(]$"
)
CLOSING = tuple(")）")
TOLD_OF = re.compile(r"受访|被访|调查|答题|问卷|答案")
"""A paragraph that goes on with the survey says so, or follows one that does."""
HEADLESS = re.compile(
    rf"(?P<which>[^，。；：、,;:]{{2,20}}的)(?:人|仅|只|约|则|就|也|各)*占(?:比)?(?:{HEDGE}|达到?|为|\s)*$"
)
"""22点至23点入睡的占: up to the share of those whom the clause describes without a noun."""
SHARE = "占比"
OPENED = re.compile(
    rf"(?P<group>(?:{'|'.join(vocabulary().people.asked)})[^，。；,;\d]{{1,10}}?)[当之]?中[，,]"
)
"""受访企业中，: who was asked, told for the whole sentence."""
REACH = 600
"""How far before its clause a sentence may have told that, in characters."""


def still_asked(text: str, block: Block, asked: str) -> str | None:
    """Who was asked, where a paragraph or the one before it still tells of the survey."""
    before = text.rfind("\n", 0, max(0, text.rfind("\n", 0, block.start))) + 1
    return asked if TOLD_OF.search(text, before, block.end) else None


def _is_measured(name: str) -> bool:
    """Whether a name has percents of its own: 毛利率（32%）."""
    return name.endswith(RATE_NAMES) or is_of(name, "percent", "money", "index")


def ask(memory: Memory, group: str) -> None:
    """Keep who was asked, where a share is told of them."""
    if group.startswith(vocabulary().people.asked):
        memory.asked = group


def answered(case: Case) -> str | None:
    """The share of those asked who gave the answer that the figure stands beside."""
    phrases, spot, memory = case.phrases, case.spot, case.memory
    text = phrases.text
    low = max(spot.sentence.start, spot.clause.start - REACH)
    opened = OPENED.search(text, low, spot.clause.start)
    if opened is not None:
        ask(memory, opened["group"])
    if memory.asked is None:
        return None
    start = max(spot.sentence.start, spot.clause.start - 1, 0)
    if text.startswith(CLOSING, spot.end):
        answer = IN_BRACKETS.search(text, start, spot.start)
        if answer is None or _is_measured(answer["answer"]):
            return None
        return f"{answer['answer']}的{memory.asked}{SHARE}"
    which = HEADLESS.fullmatch(text, spot.clause.start, spot.start)
    return None if which is None else which["which"] + memory.asked + SHARE
