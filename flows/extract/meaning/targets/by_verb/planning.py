"""Words of planning in the clause of a figure: 计划, 力争."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.phrases import WINDOW
from flows.extract.meaning.targets.by_noun.measures import MEASURE_REACH, is_measure, is_programme
from flows.extract.meaning.targets.wording.facts import FACT_IN_LIST
from flows.extract.meaning.targets.wording.headings import is_review
from flows.extract.meaning.targets.wording.words import (
    FORESEEN,
    NOUNS,
    STRIVEN,
    TO_BE_DONE,
    planning_words,
)
from flows.extract.text.hedges import HEDGE, HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.targets.asked import Asked
    from flows.extract.text.layout import Place

GRANTS = regex(r"[\u4e00-\u9fff]{0,10}?(?:资金|债券|补助|投资|转移支付)")
"""争取上级资金: what is won."""
URGED = regex(r"(?:要|将|拟|积极|全力|努力|大力|进一步|继续)[^，。；,;]{0,4}$")
"""要积极争取: somebody is to win it."""
SHARING = regex(r"占[^，。；,;]*$")
"""占预计规模的: what is foreseen is the whole of a share."""
FROM_KNOWN = regex(
    rf"[从由](?:[去上前]年|上?同期|目前|现有?|当前|(?:19|20)\d\d年)[^，。；,;]{{0,8}}的?{HEDGE}?$"
)
"""预计由去年同期的1.8亿元减至1.5亿元: what it is to move from is known."""
KNOWN = regex(rf"[（(](?:而|较)?(?:去年|上年)(?:同期|全年)?(?:为|是|达)?{HEDGE}?$")
"""预计销量3万辆（去年为2万辆）: so is what is told beside it in a bracket."""
SUMMED_UP = regex(
    rf"\s?(?:总?金?额|总?数|共计?|合计|总[计共]|相当于|约合|折合)*(?:为|达到?)?{HEDGED}"
)
"""，共计: from the clause before up to how much it comes to."""
CLOSES = regex(r"(?:左右|以上|不等)?(?:[，,。；;）)\n]|$)")
"""Nothing else is said of it."""
COMMAS, MARKS = ("，", ","), "，,；;。"
ATTRIBUTE = regex(
    r"的[^，。；,;的]{1,24}?(?:(?<!业)已经?|(?:去|上|前)年|目前|实际(?!上|控制)|现已|累计完成)[^，。；,;]*$"
    r"|(?<=计划)[^，。；,;的将把对给在\d]{0,16}?已经?[^，。；,;的]*$"
)
"""计划投资12亿元的医院项目已完成投资8亿元, 计划开工项目已开工: what was planned says which one is meant, and a result is told of it."""


def is_planned(asked: Asked) -> bool:
    """Whether the clause says 计划 or 力争."""
    text, place, start = asked.text, asked.place, asked.start
    since = place.in_clause(start, WINDOW)
    words = list(planning_words().finditer(text, since, start))
    if not words or FROM_KNOWN.search(text, since, start) or is_known_beside(text, place, start):
        return False
    reviews = is_review(place.block.section)
    return any(
        not is_measure(text, since, word, start)
        and not is_programme(text, word, start)
        and ATTRIBUTE.search(text, word.end(), start) is None
        and not (word[0] == STRIVEN and (reviews or _is_won(text, word, since)))
        and not (word[0] == FORESEEN and (reviews or _is_whole(text, word, start)))
        for word in words
    )


def is_known_beside(text: str, place: Place, start: int) -> bool:
    """Whether it tells in a bracket what the year before came to: 预计销量3万辆（去年为2万辆）."""
    return KNOWN.search(text, place.in_clause(start, WINDOW), start) is not None


def is_summed_up(asked: Asked) -> bool:
    """今年还将发放第三批补助，共计3亿元: whether it only says how much that comes to which the clause before plans.

    `right` is what follows it.
    """
    text, place, start = asked.text, asked.place, asked.start
    ends = place.clause.start - 1
    if CLOSES.match(asked.right) is None or not text.startswith(COMMAS, max(ends, 0)):
        return False
    if SUMMED_UP.fullmatch(text, place.clause.start, start) is None:
        return False
    low = place.in_sentence(start, WINDOW)
    since = max(low, *(text.rfind(mark, low, ends) for mark in MARKS))
    words = list(planning_words().finditer(text, since, ends))
    if not words or words[-1][0] in NOUNS or words[-1][0] == STRIVEN:
        return False
    return FACT_IN_LIST.search(text, words[-1].end(), start) is None


def _is_won(text: str, word: re.Match[str], since: int) -> bool:
    """Whether it is told what has been got, and nobody is urged to: 争取上级资金3亿元, and not 要积极争取上级资金."""
    if GRANTS.match(text, word.end()) is None:
        return False
    return URGED.search(text, since, word.start()) is None


def _is_whole(text: str, word: re.Match[str], start: int) -> bool:
    """Whether what is foreseen is only what the figure is a part of: 占预计规模的77%."""
    shares = SHARING.search(text, max(0, word.start() - MEASURE_REACH), word.start())
    return shares is not None and text.rfind("的", word.end(), start) >= 0


def is_to_be_done(text: str, place: Place, start: int) -> bool:
    """Whether the clause says that something is to be done: 拟, 将; 预计将 only foresees it."""
    since = place.in_clause(start, WINDOW)
    words = planning_words().finditer(text, since, start)
    return any(
        word[0].startswith(TO_BE_DONE) and not text.endswith(FORESEEN, 0, word.start())
        for word in words
    )
