"""The same measure over a longer time: 东湖隧道完成投资3亿元，自开工累计完成投资25亿元 is the 投资 of the 东湖隧道 both times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.parts.wholes import partitive
from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.case import Case

COMMAS = ("，", ",")
ACHIEVING = trie((*vocabulary().acts.achieving, *vocabulary().acts.fulfilling))
SINCE = r"(?:[自从][\u4e00-\u9fff\d]{1,10}?(?:以来|至今|起|后)?|[\u4e00-\u9fff\d]{1,8}?(?:以来|至今)|截[至止][\u4e00-\u9fff\d]{1,8})"
IN_ALL = regex(
    rf"[\s、]?(?:{SINCE}[，,]?)?(?:已|共)*(?:累计|合计|总计)(?:已|共)*(?:{ACHIEVING})?|{SINCE}(?:已|共)*(?:{ACHIEVING})?"
)
"""自开工累计完成, 开工以来完成: all that stands before the measure in a clause of its own."""


def theirs(case: Case, phrase: Phrase, name: str) -> str:
    """The name with those of whom the clause before has told the measure, over a shorter time; as it is where none has.

    What was told of a part of some whole is not taken up: the sum may be that of the whole.
    """
    phrases, spot, memory = case.phrases, case.spot, case.memory
    told = memory.levels[-1] if memory.named and memory.levels else ""
    if not told.endswith(name) or len(told) - len(name) < len("隧道"):
        return name
    if told.startswith("每") or sum(one.endswith(name) for one in memory.levels) > 1:
        return name  # 甲组补贴300元，乙组补贴100元，合计补贴400元
    text, start = phrases.text, spot.clause.start
    if text[start - 1 : start] not in COMMAS or spot.since > start:
        return name
    if IN_ALL.fullmatch(text, start, phrase.start) is None or partitive.among(phrases, spot):
        return name
    return told
