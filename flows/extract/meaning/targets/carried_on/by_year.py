"""A plan that one clause opens and that goes on year by year: 将实施公园建设行动，2024年建成公园12个；2025年建成15个.

What a paragraph says will be done in one year belongs in `announced` beside this module, a year by which it is to be in
`flows.extract.meaning.targets.wording.horizons`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.facts import TOLD
from flows.extract.meaning.targets.wording.headings import is_review
from flows.extract.meaning.targets.wording.words import (
    LIST_REACH,
    NOUNS,
    TO_BE_DONE,
    UNDERTAKEN,
    planning_words,
)
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked

BY_MEANS = regex(
    rf"(?:(?<![即原其该])将|(?<![该此这原按照项度动的])计划)(?=(?:通过|采取|采用|依托|借助|利用|结合|围绕|启动|分[期批步\d一二两三四五]|{UNDERTAKEN})[^，。；,;\d]{{2,40}}[，,])"
)
"""将通过技术改造，, 计划分三年改造小区，: how something is to be done, before the clauses that say what."""
YEAR = regex(
    r"[^。；，,;\d]{1,40}[，,](?:[今明后]年|(?:到|在|于)?20\d\d年(?:底|末)?)(?!以?来|上半年|[一二三]季度|\d|的)"
)
"""Up to the first year that something is to be done in, from the word that plans it; it tells no number before."""
DOES = regex(rf"(?:{UNDERTAKEN}|[建完]成|新增|达到|[增降]至|实现|覆盖)[^，。；,;]*$")
"""What the clause of the figure says is done, or reached."""
FACT = regex(rf"{TOLD}|[同环]比|累计|共计|以来|截至|\d月[份末底]?|[一二三四]季度|[上下]半年")
"""What has been, or another time, after which nothing more is known of the plan."""


def is_of_year_to_come(asked: Asked) -> bool:
    """Whether its clause says what is done in a year of a plan that the sentence has opened before."""
    text, place, start = asked.text, asked.place, asked.start
    if not asked.says(DOES) or is_review(place.block.section):
        return False
    if asked.outlook.is_over(asked.figure.period):
        return False
    low = place.in_sentence(start, LIST_REACH)
    planned = [
        word.end()
        for word in planning_words().finditer(text, low, start)
        if word[0].startswith(TO_BE_DONE) and not text.startswith(NOUNS, word.start())
    ]
    planned += [word.end() for word in BY_MEANS.finditer(text, low, start)]
    opened = (YEAR.match(text, end, start) for end in planned)
    since = max((found.end() for found in opened if found is not None), default=-1)
    return since >= 0 and FACT.search(text, since, start) is None
